"""Promises that fell due in a period, by hand."""

from datetime import date

from kadash.engagement.rules.promises import Due, kept

DUE, BEFORE, AFTER = date(2026, 3, 10), date(2026, 3, 9), date(2026, 3, 11)


def test_kept_on_time_as_counts() -> None:
    promises = [
        Due(DUE, done_on=DUE),  # on the day: kept
        Due(DUE, done_on=BEFORE),  # kept
        Due(DUE, done_on=AFTER),  # too late
        Due(DUE),  # open and late
        Due(DUE, dropped_on=BEFORE, agreed=True),  # out, counted beside
        Due(DUE, dropped_on=BEFORE, agreed=False),  # not kept
        Due(DUE, dropped_on=BEFORE),  # nobody asked the customer: not kept
        Due(date(2026, 3, 1)),  # before the period
        Due(date(2026, 4, 1), done_on=DUE),  # after it
    ]
    found = kept(promises, since=date(2026, 3, 2), until=date(2026, 3, 31))
    assert (found.kept, found.due, found.dropped, found.text) == (2, 6, 1, "2 of 6")


def test_the_ends_of_the_period_belong_to_it() -> None:
    ends = [Due(date(2026, 3, 2)), Due(date(2026, 3, 31))]
    assert kept(ends, since=date(2026, 3, 2), until=date(2026, 3, 31)).due == 2
    assert kept([], since=DUE, until=DUE).text == "none fell due"


def test_equal_promises_are_two() -> None:
    assert kept([Due(DUE, done_on=DUE)] * 2, since=DUE, until=DUE).text == "2 of 2"
