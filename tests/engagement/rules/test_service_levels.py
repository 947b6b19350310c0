"""Attainment by due moments, misses allowed, intervals; a quarter that runs."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from kadash.core.periods import Period
from kadash.engagement.rules.case_clock import Clock, Target
from kadash.engagement.rules.service_levels import Attainment, Judged, attained, promised, summary
from kadash.engagement.rules.working_time import Calendar

DENVER = ZoneInfo("America/Denver")
CALENDAR = Calendar(DENVER)
QUARTER = Period.parse("2026-07..2026-09")
NOW = datetime(2026, 9, 15, 12, tzinfo=DENVER)


def clock(state: str, day: str) -> Clock:
    return Clock(state, datetime.fromisoformat(day).replace(tzinfo=DENVER))


def test_a_quarter_that_runs() -> None:
    """Met and missed fell due; one is open and overdue; one met and one open are not due yet."""
    clocks = [
        clock("met", "2026-07-01T09:00"), clock("missed", "2026-08-03T09:00"),
        clock("missed", "2026-09-15T11:00"), clock("met", "2026-09-16T09:00"),
        clock("running", "2026-09-16T09:00"), clock("withdrawn", "2026-08-03T09:00"),
        clock("met", "2026-06-30T16:00"), clock("running", "2026-10-01T08:00"), Clock("no target"),
    ]  # fmt: skip
    found = attained(clocks, QUARTER, share=Decimal("0.9"), calendar=CALENDAR, now=NOW)
    assert (found.met, found.due, found.pending) == (1, 3, 2)
    assert found.text == "1 of 3, 2 misses, 0 allowed; 2 not due yet"
    assert found.kept is False


def test_received_on_the_last_day_is_the_next_quarters() -> None:
    """Due on September 30 at 23:30 in Denver is October in UTC, and still this quarter's."""
    late = Clock("met", datetime(2026, 9, 30, 23, 30, tzinfo=DENVER))
    after = datetime(2026, 10, 5, tzinfo=DENVER)
    assert attained([late], QUARTER, share=Decimal(1), calendar=CALENDAR, now=after).due == 1
    assert (
        attained(
            [clock("met", "2026-10-01T16:30")], QUARTER, share=Decimal(1), calendar=CALENDAR, now=after
        ).due
        == 0
    )


@pytest.mark.parametrize(
    ("met", "due", "allowed", "kept"),
    [(238, 240, 2, True), (237, 240, 2, False), (99, 99, 0, True), (98, 99, 0, False), (99, 100, 1, True)],
)
def test_misses_that_99_percent_allows(met: int, due: int, allowed: int, kept: bool) -> None:
    found = Attainment(met, due, 0, Decimal("0.99"))
    assert (found.allowed, found.kept) == (allowed, kept)


def test_interval_of_a_few() -> None:
    """Wilson, 17 of 19: 0.6861 to 0.9706 (as worked out by the formula)."""
    low, high = Attainment(17, 19, 0, Decimal("0.9")).interval or (0, 0)
    assert (round(low, 4), round(high, 4)) == (0.6861, 0.9706)
    assert Attainment(4, 4, 0, Decimal("0.9")).interval is None
    assert Attainment(30, 30, 0, Decimal("0.9")).interval is None


def test_nothing_fell_due() -> None:
    nothing = Attainment(0, 0, 0, Decimal("0.9"))
    assert (nothing.kept, nothing.reached, nothing.text) == (None, None, "nothing fell due")
    assert Attainment(0, 0, 3, Decimal("0.9")).text == "3 not due yet"
    assert Attainment(1, 2, 0, Decimal("0.5")).reached == Decimal("0.5")


def test_a_promise_in_words() -> None:
    answer = Target(1, 1, "first answer", Decimal("0.95"), 1, None, date(2026, 1, 1))
    assert promised(answer) == "first answer within 1 working day, 95%"
    bills = Target(2, 1, "bills right", Decimal("0.99"), None, None, date(2026, 1, 1))
    assert promised(bills) == "bills right, 99%"
    complaints = Target(3, 1, "solution", Decimal("0.9"), 5, ("complaint",), date(2026, 1, 1))
    assert promised(complaints) == "solution within 5 working days (complaint), 90%"


def test_the_answer_first_in_a_sentence() -> None:
    """Three closed quarters with a verdict, one missed; a quarter without cases is no verdict."""
    kept = Judged("Billing", "bills right, 99%", "April to June 2026", False, True)
    missed = Judged(
        "Engineering", "first answer within 1 working day, 90%", "April to June 2026", False, False
    )
    late = Judged("Billing", "first answer within 1 working day, 95%", "July to September 2026", True, False)
    none = Judged("Engineering", "bills right, 99%", "April to June 2026", False, None)
    assert summary([kept, kept, missed, none]) == (
        "2 of 3 targets kept in the last four closed quarters; missed: Engineering, first answer within "
        "1 working day, 90% (April to June 2026)."
    )
    assert summary([kept]) == "1 of 1 target kept in the last four closed quarters."
    assert summary([none]) == "Nothing fell due in the last four closed quarters."
    assert summary([kept, late]).endswith(
        "Missed so far in the running quarter: Billing, first answer within 1 working day, 95% "
        "(July to September 2026)."
    )
    assert summary([missed] * 5).endswith(" and 2 more.")
