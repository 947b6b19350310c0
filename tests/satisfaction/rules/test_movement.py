"""Whether marks moved: hand-worked cases, statsmodels as the second library, and the words."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

from kadash.satisfaction.rules.movement import (
    Basis,
    Change,
    among_several,
    compared,
    gap,
    holm,
    in_words,
    paired,
    yearly_slope,
)

BEFORE = pd.Series([600, 650, 700, 550, 500, 620, 580, 640, 610], index=range(9), dtype=float)
STEPS = pd.Series([40, 60, 50, 30, 70, 50, 40, 60, 50], index=range(9), dtype=float)


def test_paired_by_hand():
    # mean 50; s² = (10²·4 + 20²·2) ÷ 8 = 150; half = t(8) 2.306004 × √(150 ÷ 9) = 9.4142
    change = paired(BEFORE, BEFORE + STEPS)
    assert (change.basis, change.n) == (Basis.PAIRED, 9)
    assert change.difference == pytest.approx(50.0)
    assert (change.low, change.high) == (pytest.approx(40.5858, abs=1e-3), pytest.approx(59.4142, abs=1e-3))
    assert change.told
    assert in_words(change).startswith("Up 50 points, more than chance would do (between 41 and 59")


def test_only_those_who_answered_both_count():
    after = (BEFORE + STEPS).drop(index=0)
    after.loc[99] = 0.0
    change = paired(BEFORE, after)
    assert change.n == 8
    assert change.difference == pytest.approx(STEPS.drop(index=0).mean())


def test_noise_is_called_noise():
    noise = pd.Series([80, -90, 60, -70, 20, -30, 90, -60, 10], index=range(9), dtype=float)
    change = paired(BEFORE, BEFORE + noise)
    assert not change.told
    assert in_words(change) == "The difference can't be told from chance: 9 accounts answered both."


def test_too_few_pairs_are_compared_as_wholes_against_statsmodels():
    after = pd.Series([700, 720, 640, 690, 655], index=range(100, 105), dtype=float)
    change = compared(BEFORE, after)
    assert change.basis is Basis.WHOLE
    second = CompareMeans(DescrStatsW(after), DescrStatsW(BEFORE))
    low, high = second.tconfint_diff(usevar="unequal")
    assert (change.low, change.high) == (pytest.approx(low), pytest.approx(high))
    assert change.p == pytest.approx(second.ttest_ind(usevar="unequal")[1])


def test_a_confidential_wave_is_never_followed_by_account():
    assert compared(BEFORE, BEFORE + STEPS, follow_accounts=False).basis is Basis.WHOLE


def test_too_few_to_compare():
    change = compared(BEFORE.iloc[:4], BEFORE)
    assert change.basis is Basis.NONE
    assert in_words(change) == "Too few answered to compare the two waves."


def test_equal_steps_claim_nothing():
    change = paired(BEFORE, BEFORE + 10)
    assert (change.difference, change.p) == (pytest.approx(10.0), None)
    assert not change.told


def test_a_gap_of_groups_below_five_is_not_stated():
    assert gap([1.0, 2.0, 3.0, 4.0], [1.0] * 9).difference is None
    assert gap([5.0] * 5, [3.0] * 5) == Change(Basis.GROUPS, 5, 2.0)


def test_the_slope_over_waves_by_hand():
    # Every account climbs 20 points a year, more or less 1 to 4.
    slopes = [16, 17, 18, 19, 21, 22, 23, 24]
    marks = pd.DataFrame(
        [(unit, year, 500 + unit + slope * year) for unit, slope in enumerate(slopes) for year in range(4)],
        columns=["unit", "years", "points"],
    )
    change = yearly_slope(marks)
    assert (change.basis, change.n) == (Basis.SLOPE, 8)
    assert change.difference == pytest.approx(20.0)
    low, high = DescrStatsW(slopes).tconfint_mean(0.05)
    assert (change.low, change.high) == (pytest.approx(low), pytest.approx(high))
    assert "points a year" in in_words(change)


def test_accounts_with_two_waves_give_no_slope():
    marks = pd.DataFrame(
        [(u, y, 500.0) for u in range(9) for y in (0, 1)], columns=["unit", "years", "points"]
    )
    assert yearly_slope(marks).basis is Basis.NONE


def test_looking_at_several_is_corrected_as_statsmodels_does():
    changes = {
        name: Change(Basis.PAIRED, 9, 1.0, 0.5, 1.5, p)
        for name, p in zip("abc", (0.01, 0.04, 0.03), strict=True)
    }
    changes["none"] = Change(Basis.NONE, 2)
    found = among_several(changes)
    assert [found[name].p for name in "abc"] == pytest.approx(
        multipletests([0.01, 0.04, 0.03], method="holm")[1]
    )
    assert [found[name].told for name in "abc"] == [True, False, False]
    assert found["none"].basis is Basis.NONE


def test_chance_alone_is_called_a_change_about_one_time_in_twenty():
    generator = np.random.default_rng(7)
    called = 0
    for _ in range(400):
        before = pd.Series(generator.normal(600, 100, 14))
        called += paired(before, before + generator.normal(0, 80, 14)).told
    assert 8 <= called <= 34  # 20 expected; the bounds leave out about one run in a thousand


def test_a_fall_reads_from_the_smaller_to_the_larger():
    assert "Down 50 points" in in_words(paired(BEFORE, BEFORE - STEPS))
    assert "(between 41 and 59" in in_words(paired(BEFORE, BEFORE - STEPS))


def test_holm_by_hand():
    """0.01 × 3, then 0.03 × 2, then 0.04 × 1, which may not fall below the one before."""
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([0.5, 0.6]) == [1.0, 1.0]
    assert holm([0.05]) == [0.05]


@given(st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_holm_by_its_definition(p_values: list[float]):
    """Each is the largest product of those up to it, at most 1 (statsmodels, a case above, is slow)."""
    ranked = sorted(p_values)
    products = [(len(ranked) - rank) * p for rank, p in enumerate(ranked)]
    wanted = [min(1.0, max(products[: ranked.index(p) + 1])) for p in p_values]
    assert holm(p_values) == pytest.approx(wanted)
