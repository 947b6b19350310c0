"""One thing or several."""

from kadash.core.counts import counted


def test_one_and_several() -> None:
    assert [counted(number, "plan") for number in (0, 1, 2, 1_200)] == [
        "0 plans", "1 plan", "2 plans", "1,200 plans",
    ]  # fmt: skip
    assert counted(2, "address", "addresses") == "2 addresses"
