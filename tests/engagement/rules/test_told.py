"""Told of concerned, the median and the last day, who spoke first, and who heard only bad news; by hand."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.engagement.rules.told import Telling, balance, spread

KNOWN = date(2026, 5, 1)


def told(account_id: int, day: int, by: str = "we") -> Telling:
    return Telling(account_id, date(2026, 5, day), by)


def test_told_of_concerned() -> None:
    found = spread(
        [1, 2, 3, 4, 5],
        [told(1, 1), told(2, 4, "they"), told(2, 9), told(3, 11), told(9, 2)],
        known_on=KNOWN,
        exposure={4: Decimal(10), 5: Decimal(99)},
    )
    # Days 0, 3 and 10; the third of five is the median. The ninth account is not concerned.
    assert (found.told, found.concerned, found.told_first_by_us) == (3, 5, 2)
    assert (found.median_days, found.last_days) == (10, None)
    assert found.left == (5, 4)  # the largest first


def test_the_last_one_knew() -> None:
    found = spread([1, 2], [told(1, 3), told(2, 21)], known_on=KNOWN, exposure={})
    assert (found.median_days, found.last_days, found.left) == (2, 20, ())
    # Said before we knew for certain counts as the day itself.
    assert spread([1], [Telling(1, date(2026, 4, 1), "we")], known_on=KNOWN, exposure={}).last_days == 0


def test_nobody_told_and_nobody_concerned() -> None:
    assert spread([1, 2, 3], [told(1, 2)], known_on=KNOWN, exposure={}).median_days is None
    empty = spread([], [], known_on=KNOWN, exposure={})
    assert (empty.concerned, empty.median_days, empty.last_days) == (0, None, None)


@pytest.mark.parametrize(
    ("tones", "good", "bad", "plain", "only_bad"),
    [
        (["bad", "bad", None], 0, 2, 1, True),
        (["bad", None], 0, 1, 1, False),  # once is no pattern
        (["bad", "bad", "good"], 1, 2, 0, False),
        (["bad", "both"], 1, 2, 0, False),
        ([], 0, 0, 0, False),
    ],
)
def test_balance(tones: list[str | None], good: int, bad: int, plain: int, only_bad: bool) -> None:
    found = balance(tones)
    assert (found.good, found.bad, found.plain, found.only_bad) == (good, bad, plain, only_bad)
    assert balance(["good", "good"]).only_good
