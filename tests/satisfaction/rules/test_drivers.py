"""What goes with overall satisfaction: found where it is there, refused where the data can't tell."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import spearmanr

from kadash.satisfaction.rules.drivers import drivers


def _marks(n: int, *, seed: int = 3, noise: dict[str, float] | None = None) -> pd.DataFrame:
    """Return marks where a factor follows the overall mark with the noise given, in points."""
    generator = np.random.default_rng(seed)
    overall = generator.uniform(200, 900, n)
    noise = noise or {"Reliability": 40.0, "Price": 250.0, "Website": 1e9}
    return pd.DataFrame(
        {
            "unit": range(n),
            "overall": overall,
            **{f: overall + generator.normal(0, s, n) for f, s in noise.items()},
        }
    )


def test_correlations_are_spearmans():
    marks = _marks(21)
    found = {d.factor: d for d in drivers(marks, ["Reliability", "Price", "Website"]).drivers}
    for factor, driver in found.items():
        assert driver.correlation == pytest.approx(spearmanr(marks["overall"], marks[factor]).statistic)
        assert driver.low <= driver.correlation <= driver.high


def test_a_clear_leader_is_named():
    found = drivers(_marks(60), ["Price", "Reliability", "Website"])
    assert found.first == "Reliability"
    assert found.sentence == "Reliability goes most closely with overall satisfaction."
    assert found.drivers[0].best_place == found.drivers[0].worst_place == 1


def test_equal_factors_are_not_ranked():
    found = drivers(_marks(21, noise={"Price": 120.0, "Billing": 120.0}), ["Price", "Billing"])
    assert found.first is None
    assert "can't tell which of them" in found.sentence
    assert {d.worst_place for d in found.drivers} == {2}


def test_no_association_is_said_plainly():
    generator = np.random.default_rng(5)
    marks = pd.DataFrame(generator.uniform(0, 1000, (20, 3)), columns=["overall", "Price", "Billing"])
    found = drivers(marks.assign(unit=range(20)), ["Price", "Billing"])
    assert not any(driver.told for driver in found.drivers)
    assert found.sentence == "The data can't tell which factor goes with overall satisfaction."


def test_few_accounts_show_nothing():
    found = drivers(_marks(11), ["Reliability"])
    assert (found.drivers, found.accounts) == ((), 11)
    assert "Only 11 accounts" in found.sentence


def test_several_waves_of_an_account_do_not_pass_for_more_accounts():
    once = _marks(21, noise={"Price": 250.0})
    six_times = pd.concat([once] * 6)
    alone, repeated = drivers(once, ["Price"]).drivers[0], drivers(six_times, ["Price"]).drivers[0]
    assert repeated.n == 21
    assert repeated.high - repeated.low == pytest.approx(alone.high - alone.low, rel=0.05)


def test_the_same_data_gives_the_same_interval():
    assert drivers(_marks(21), ["Price"]) == drivers(_marks(21), ["Price"])


def test_a_factor_that_everybody_marks_alike_says_nothing():
    marks = _marks(20, noise={"Price": 100.0}).assign(Website=700.0)
    assert [d.factor for d in drivers(marks, ["Price", "Website"]).drivers] == ["Price"]


def test_a_survey_without_factors():
    assert drivers(_marks(20), []).sentence == "The survey asked about no single factors."


def test_a_single_factor_does_not_lead() -> None:
    found = drivers(_marks(60, noise={"Reliability": 40.0}), ["Reliability"])
    assert found.drivers[0].told
    assert found.first is None


def test_a_factor_with_two_different_marks_is_looked_at_one_with_a_single_mark_is_not() -> None:
    marks = _marks(20).assign(Two=[200.0, 800.0] * 10, One=500.0)
    found = drivers(marks, ["Two", "One", "Reliability"])
    assert {driver.factor for driver in found.drivers} == {"Two", "Reliability"}
    assert drivers(marks, ["One"]).drivers == ()


def test_twelve_accounts_are_enough() -> None:
    assert len(drivers(_marks(12), ["Reliability"]).drivers) == 1
    assert drivers(_marks(12), []).sentence == "The survey asked about no single factors."
