"""The simulation, held against closed forms for two accounts."""

from decimal import Decimal

import numpy as np
import pytest

from kadash.at_risk.rules.certainty import SETTLED, SWAPS, VARIES, Band, certainty, quantile
from kadash.at_risk.rules.table import Line
from kadash.core.errors import Invalid


def line(account_id: int, net: int | None, mobility: str) -> Line:
    cost = None if net is None else 0
    return Line(
        account_id,
        str(account_id),
        f"A{account_id}",
        revenue_cents=net,
        power_cost_cents=cost,
        mobility=Decimal(mobility),
    )


def band(low: str, likely: str, high: str) -> Band:
    return Band(Decimal(low), Decimal(likely), Decimal(high))


def above(one: Band, other: Band | None) -> float:
    """How often account 1 (net 100) stays above account 2 (net 100), simulated."""
    lines = [
        line(1, 10_000, str(one.likely)),
        line(2, 10_000, str(other.likely if other else Decimal("0.3"))),
    ]
    found = certainty(lines, {1: one} | ({2: other} if other else {}), draws=200_000)
    assert found is not None
    first = found.ranges[0]
    assert first.above_next is not None
    return first.above_next if first.account_id == 1 else 1 - first.above_next


def test_two_triangles_against_the_closed_form() -> None:
    # X on (0, 0, 1) has density 2(1 − x), Y on (0, 1, 1) has P(Y < y) = y²:
    # P(X > Y) = ∫₀¹ 2(1 − x) x² dx = 2(1/3 − 1/4) = 1/6.
    assert above(band("0", "0", "1"), band("0", "1", "1")) == pytest.approx(1 / 6, abs=0.004)


def test_a_triangle_against_a_fixed_neighbor() -> None:
    # On (0.2, 0.4, 0.6), P(X > 0.3) = 1 − (0.1)² ÷ (0.4 × 0.2) = 0.875.
    assert above(band("0.2", "0.4", "0.6"), None) == pytest.approx(0.875, abs=0.003)


def test_equal_accounts_are_a_coin_toss() -> None:
    same = band("0.1", "0.3", "0.5")
    assert above(same, same) == pytest.approx(0.5, abs=0.005)


def test_ranges_name_unsettled_neighbors() -> None:
    lines = [line(1, 100_000, "0.5"), line(2, 100_000, "0.45"), line(3, 100_000, "0.1"), line(4, None, "0.5")]
    bands = {1: band("0.3", "0.5", "0.7"), 2: band("0.3", "0.45", "0.6")}
    found = certainty(lines, bands)
    assert found is not None
    assert [(r.name, r.rank, r.best, r.worst) for r in found.ranges] == [
        ("A1", 1, 1, 2),
        ("A2", 2, 1, 2),
        ("A3", 3, 3, 3),
    ]
    assert found.unsettled == (("A1", "A2"),)
    # A2 stays above A3, but it is not settled that it is the second.
    assert [r.standing for r in found.ranges] == [SWAPS, VARIES, SETTLED]
    assert found.banded == 2
    assert found.ranges[2].low_cents == found.ranges[2].high_cents == 10_000


def test_the_total_of_two_against_the_closed_form() -> None:
    # Mean of a triangle (a + b + c)/3, variance (a² + b² + c² − ab − ac − bc)/18; the sum of two
    # independent ones is close to normal, so its 5 % point lies 1.64 deviations below the mean.
    bands = {1: band("0.2", "0.4", "0.6"), 2: band("0.2", "0.4", "0.6")}
    found = certainty([line(1, 100_000, "0.4"), line(2, 100_000, "0.4")], bands)
    assert found is not None
    deviation = 100_000 * (2 * 0.12 / 18) ** 0.5
    assert deviation == pytest.approx(100_000 * np.sqrt(2 * (0.04 + 0.16 + 0.36 - 0.08 - 0.12 - 0.24) / 18))
    assert found.independent.low == pytest.approx(80_000 - 1.645 * deviation, rel=0.01)
    assert found.independent.likely == 80_000
    # Erring together, the 5 % point is twice one account's: 0.2 + √(0.05 × 0.4 × 0.2).
    assert found.together.low == pytest.approx(2 * 100_000 * (0.2 + (0.05 * 0.4 * 0.2) ** 0.5))
    assert found.together.low < found.independent.low


def test_the_same_seed_gives_the_same_answer() -> None:
    lines, bands = [line(1, 500, "0.5"), line(2, 400, "0.6")], {1: band("0.1", "0.5", "0.9")}
    assert certainty(lines, bands) == certainty(lines, bands)
    assert certainty(lines, bands) != certainty(lines, bands, seed=1)


def test_without_bands_everything_is_settled() -> None:
    found = certainty([line(1, 500, "0.5"), line(2, 400, "0.5")], {})
    assert found is not None
    assert found.unsettled == ()
    assert found.independent.low == found.independent.high == 450


def test_nothing_to_rank() -> None:
    assert certainty([line(1, None, "0.5")], {}) is None
    assert certainty([], {}) is None


def test_quantiles_of_the_triangle() -> None:
    assert quantile(band("0", "0.5", "1"), 0.5) == pytest.approx(0.5)
    assert quantile(band("0", "1", "1"), 0.25) == pytest.approx(0.5)
    assert quantile(band("0.3", "0.3", "0.3"), 0.9) == 0.3


def test_a_band_runs_upward_within_0_and_1() -> None:
    with pytest.raises(Invalid):
        band("0.5", "0.4", "0.6")
    with pytest.raises(Invalid):
        band("0.5", "0.6", "1.1")


def test_accounts_with_the_same_amount_have_no_order() -> None:
    found = certainty([line(1, 0, "0.5"), line(2, 0, "0.5"), line(3, -100, "0.5")], {})
    assert found is not None
    assert found.unsettled == (("A1", "A2"),)


def test_below_cost_a_range_still_goes_from_low_to_high() -> None:
    found = certainty([line(1, -10_000, "0.5")], {1: band("0.4", "0.5", "0.6")})
    assert found is not None
    assert found.together.low < found.together.likely < found.together.high
