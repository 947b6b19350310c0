"""Plans in force, deadlines of updates, streaks, and the program's share, by hand."""

from datetime import date
from decimal import Decimal

from kadash.core.periods import Period, fiscal_period
from kadash.engagement.rules.planning import (
    LATE,
    MISSED,
    NOT_DUE,
    ON_TIME,
    WAITS,
    Counted,
    InForce,
    Plan,
    Sent,
    deadline,
    followed_up,
    in_force,
    in_words,
    on_time,
    quarter_of,
    quarters_of,
    streak,
    update_state,
    updates_in_words,
)

Q1, Q2, Q3, Q4 = quarters_of(fiscal_period(2025, 1))
YEAR, BEFORE = fiscal_period(2025, 1), fiscal_period(2024, 1)
NEXT = quarters_of(fiscal_period(2026, 1))
NEW_YEAR = date(2026, 1, 1)


def test_quarters_are_fiscal() -> None:
    assert str(quarter_of(date(2025, 8, 31), 7)) == "2025-07..2025-09"
    assert str(quarter_of(date(2025, 1, 1), 10)) == "2025-01..2025-03"
    assert str(quarter_of(date(2025, 1, 31), 2)) == "2024-11..2025-01"
    assert [str(each) for each in quarters_of(fiscal_period(2026, 7))][::3] == [
        "2025-07..2025-09",
        "2026-04..2026-06",
    ]


def test_the_deadline_is_the_fifteenth_working_day() -> None:
    assert deadline(Q1) == date(2025, 4, 21)  # March 31 is a Monday: 4 + 5 + 5 days, and Monday the 21st
    assert deadline(Q4) == date(2026, 1, 21)  # a Wednesday, three weeks later
    assert deadline(Q4, closures=[NEW_YEAR, date(2026, 1, 19)]) == date(2026, 1, 23)
    assert deadline(Period.parse("2026-03..2026-05")) == date(2026, 6, 19)  # May 31 is a Sunday


def test_a_plan_is_in_force_from_the_day_it_was_agreed_to_its_years_end() -> None:
    plan = Plan(1, YEAR, date(2025, 2, 10))
    assert not plan.in_force(date(2025, 2, 9))
    assert plan.in_force(date(2025, 2, 10))
    assert plan.in_force(date(2025, 12, 31))
    assert not plan.in_force(NEW_YEAR)
    assert not Plan(1, YEAR).in_force(date(2025, 6, 1))


def test_what_became_of_an_update() -> None:
    plan = [Plan(1, YEAR, date(2025, 2, 10))]

    def state(quarter: Period, today: date, *sent: Sent) -> str:
        return update_state(quarter, plan, sent, today=today)

    assert state(Q1, date(2025, 9, 1)) == NOT_DUE  # agreed in the middle of it
    assert state(Q1, date(2025, 9, 1), Sent(Q1, date(2025, 4, 21))) == ON_TIME  # given all the same
    assert state(Q2, date(2025, 6, 1)) == WAITS
    assert state(Q2, deadline(Q2)) == WAITS
    assert state(Q2, date(2025, 7, 22)) == MISSED  # the deadline was July 21
    assert state(Q2, date(2025, 9, 1), Sent(Q2, date(2025, 7, 22))) == LATE
    assert state(Q2, date(2025, 9, 1), Sent(Q2, date(2025, 7, 1), named=False)) == LATE
    assert state(NEXT[0], date(2026, 6, 1)) == NOT_DUE  # the plan's year is over


def test_a_streak_of_seven() -> None:
    plans = [Plan(1, BEFORE, date(2024, 2, 1)), Plan(1, YEAR, date(2025, 1, 1))]
    quarters = [*quarters_of(BEFORE)[1:], Q1, Q2, Q3, Q4]
    sent = [Sent(each, each.last_day) for each in quarters]

    def found(given: list[Sent], today: date = date(2026, 2, 1)) -> int:
        return streak(plans, given, today=today, first_month=1)

    assert found(sent) == 7  # the first quarter of 2024, in which it was agreed, neither adds nor breaks
    assert found(sent[:-1]) == 0  # the last quarter is missed
    assert found(sent[:-1], date(2026, 1, 21)) == 6  # its deadline is today: still time
    assert found([*sent[:3], *sent[4:]]) == 3  # a gap in the first quarter of 2025
    assert found(sent, date(2026, 5, 1)) == 0  # a closed quarter without any plan
    assert found(sent, date(2026, 3, 31)) == 7  # the running quarter does not break it
    assert streak([], [], today=NEW_YEAR, first_month=1) == 0


def test_a_plan_agreed_late_in_january_does_not_break_the_streak() -> None:
    plans = [Plan(1, YEAR, date(2025, 1, 1)), Plan(1, fiscal_period(2026, 1), date(2026, 1, 28))]
    sent = [Sent(each, each.last_day) for each in (Q1, Q2, Q3, Q4, NEXT[1])]
    assert streak(plans, sent, today=date(2026, 7, 1), first_month=1) == 5


def test_counts_of_updates() -> None:
    found = on_time([ON_TIME, LATE, MISSED, WAITS, NOT_DUE, ON_TIME])
    assert (found, found.text) == (Counted(2, 4), "2 of 4")
    assert on_time([WAITS]).text == "none was due"


def test_in_force_by_head_and_by_exposure() -> None:
    plans = [
        Plan(1, YEAR, date(2025, 1, 5)),
        Plan(2, YEAR),
        Plan(3, BEFORE, date(2024, 1, 5)),
        Plan(9, YEAR, date(2025, 1, 5)),  # not on the list
    ]
    exposure = {1: Decimal(300), 2: Decimal(100), 3: Decimal(200), 4: None}
    found = in_force([1, 2, 3, 4], plans, exposure=exposure, today=date(2025, 6, 1))
    assert found.accounts == Counted(1, 4)
    assert (found.exposed_cents, found.whole_cents, found.share) == (
        Decimal(300),
        Decimal(600),
        Decimal("0.5"),
    )
    assert in_force([4], plans, exposure=exposure, today=date(2025, 6, 1)).share is None


def test_followed_up_means_in_force_with_two_updates() -> None:
    plans = [Plan(1, YEAR, date(2025, 1, 5))]
    sent = [Sent(Q1, date(2025, 4, 10)), Sent(Q2, date(2025, 7, 10))]
    assert followed_up(plans, sent, day=date(2025, 7, 10))
    assert not followed_up(plans, sent, day=date(2025, 7, 9))
    assert not followed_up([], sent, day=date(2025, 7, 10))


def test_updates_in_words() -> None:
    assert updates_in_words(Counted(7, 8)) == "7 of 8 updates of the last four quarters came on time"
    assert updates_in_words(Counted(1, 1)) == "the one update of the last four quarters came on time"
    assert updates_in_words(Counted(0, 1)) == "the one update of the last four quarters did not come on time"
    assert updates_in_words(Counted(0, 0)) == "no update fell due in the last four quarters"
    assert Counted(0, 0).or_else("no session yet") == "no session yet"


def test_plans_in_force_in_words() -> None:
    some = InForce(Counted(1, 21), Decimal(25_00), Decimal(100_00))
    assert in_words(some) == "1 of 21 accounts, 25% of the at-risk revenue, has an acknowledged plan in force"
    unknown = InForce(Counted(0, 1_200), Decimal(0), Decimal(0))
    assert in_words(InForce(Counted(1, 1), Decimal(0), Decimal(0))).startswith("1 of 1 account has")
    assert in_words(unknown) == "0 of 1,200 accounts have an acknowledged plan in force"
