"""Visits of a relaunch, over all accounts on the list."""

from datetime import date
from decimal import Decimal

from kadash.program.rules.relaunch import VisitFact, progress

TODAY = date(2026, 3, 2)


def test_visits_count_over_the_list_and_the_largest_waits_first() -> None:
    visits = [
        VisitFact(1, date(2026, 2, 1), date(2026, 2, 1), covered=5, leader_came=True),
        VisitFact(2, date(2026, 3, 1)),
        VisitFact(3, TODAY),
        VisitFact(4, None, date(2026, 3, 3), covered=5),  # tomorrow: not held yet
        VisitFact(9, None, date(2026, 2, 1), covered=5),  # left the list
    ]
    exposure = {2: Decimal(100), 3: Decimal(900), 4: None}
    found = progress([1, 2, 3, 4], visits, exposure, topics=5, today=TODAY)
    assert (found.listed, found.held, found.booked, found.late) == (4, 1, 2, 1)
    assert (found.whole, found.with_leader) == (1, 1)
    assert found.waiting == (3, 2, 4)


def test_four_of_five_topics_are_not_the_whole_visit() -> None:
    found = progress([1], [VisitFact(1, None, TODAY, covered=4)], {}, topics=5, today=TODAY)
    assert (found.held, found.whole) == (1, 0)
