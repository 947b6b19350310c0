"""In how many months anything was billed."""

from kadash.action_plans.rules.known import Use


def test_months_with_energy_or_water() -> None:
    use = Use(("Jan", "Feb", "Mar"), (1.0, None, None), (None, 2.0, None))
    assert use.known_months == 2
    assert Use().known_months == 0
