"""Participation over all listed accounts: guests of one account count once, a yes is not a presence."""

from datetime import date
from decimal import Decimal

from kadash.program.rules.participation import Guest, participation

DAY = date(2026, 5, 5)
SENT = date(2026, 4, 1)
EXPOSURE = {1: Decimal("500.5"), 2: Decimal(300), 3: Decimal(200), 4: None}


def of(*guests: Guest, listed: tuple[int, ...] = (1, 2, 3, 4)):
    return participation(listed, guests, EXPOSURE, event_day=DAY, met_after_days=30)


def test_nobody_came_yet() -> None:
    found = of()
    assert (found.listed, found.invited, found.reached) == (4, 0, 0)
    assert found.left == (1, 2, 3, 4)
    assert (found.listed_cents, found.reached_cents, found.unknown) == (Decimal("1000.5"), Decimal(0), 1)


def test_the_denominator_is_the_list_and_not_the_invitations() -> None:
    found = of(Guest(1, SENT, "yes", came=True))
    assert (found.listed, found.invited, found.yes, found.came, found.reached) == (4, 1, 1, 1, 1)
    assert found.reached_cents == Decimal("500.5")


def test_three_people_of_one_account_are_one_account() -> None:
    found = of(*[Guest(2, SENT, "yes", came=came) for came in (False, True, False)])
    assert (found.came, found.reached, found.yes, found.no_shows) == (1, 1, 1, 0)


def test_a_yes_who_did_not_come_is_a_no_show_once_attendance_was_noted() -> None:
    assert (of(Guest(1, SENT, "yes")).no_shows, of(Guest(1, SENT, "yes")).noted) == (0, 0)
    noted = of(Guest(1, SENT, "yes", came=False))
    assert (noted.no_shows, noted.noted, noted.reached) == (1, 1, 0)
    half = of(Guest(1, SENT, "yes", came=False), Guest(1, SENT, "yes"))
    assert (half.no_shows, half.noted) == (0, 0)
    one_came = of(Guest(1, SENT, "yes", came=True), Guest(1, SENT, "yes"))
    assert (one_came.no_shows, one_came.noted) == (0, 1)


def test_maybe_is_an_answer_and_no_yes() -> None:
    found = of(Guest(1, SENT, "maybe"), Guest(2, SENT, "no"), Guest(3, SENT))
    assert (found.answered, found.yes) == (2, 0)


def test_met_on_their_own_within_30_days_counts_as_reached() -> None:
    assert of(Guest(1, SENT, met_on=date(2026, 6, 4))).reached == 1
    assert of(Guest(1, SENT, met_on=date(2026, 6, 5))).reached == 0
    assert of(Guest(1, SENT, met_on=date(2026, 5, 4))).reached == 0


def test_who_is_left_by_dollars_and_unknown_ones_last() -> None:
    found = of(Guest(2, SENT, "yes", came=True), listed=(4, 3, 2, 1))
    assert found.left == (1, 3, 4)


def test_who_is_not_on_the_list_does_not_count() -> None:
    found = of(Guest(9, SENT, "yes", came=True), Guest(None, SENT, "yes", came=True))
    assert (found.listed, found.came, found.invited) == (4, 0, 0)


def test_an_invitation_that_was_not_sent_is_none() -> None:
    assert of(Guest(1)).invited == 0
