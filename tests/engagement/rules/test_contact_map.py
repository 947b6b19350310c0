"""The four places of an account, filled, verified and live, worked out by hand."""

from datetime import date, timedelta
from decimal import Decimal

from kadash.engagement.rules.contact_map import Known, coverage, places, rung

TODAY = date(2026, 6, 30)
YEAR_AGO, LONGER_AGO = TODAY - timedelta(days=365), TODAY - timedelta(days=366)


def test_one_person_may_be_primary_and_decide() -> None:
    rosa = Known(1, 11, "Rosa", "primary", True, verified_on=YEAR_AGO, last_met=YEAR_AGO)
    omar = Known(2, 12, "Omar", "secondary", False, verified_on=LONGER_AGO, last_met=LONGER_AGO)
    ines = Known(3, 13, "Ines", "alternate", reachable=False, verified_on=TODAY, last_met=TODAY)
    found = places([rosa, omar, ines], today=TODAY)
    assert [(p.name, p.person and p.person.name, p.filled, p.verified, p.live) for p in found] == [
        ("primary", "Rosa", True, True, True),
        ("secondary", "Omar", True, False, False),
        ("alternate", "Ines", False, False, False),  # neither phone nor address
        ("decision maker", "Rosa", True, True, True),
    ]
    assert [p.state for p in found] == ["live", "not met for a year", "no address", "live"]
    empty = places([], today=TODAY)
    assert [p.state for p in empty] == ["nobody"] * 4
    assert coverage([found, empty]) == Decimal(2) / 8
    assert coverage([]) is None


def test_of_several_who_decide_the_one_met_last_stands_there() -> None:
    known = [
        Known(1, 1, "A", decision_maker=True, last_met=YEAR_AGO),
        Known(2, 2, "B", decision_maker=True, last_met=TODAY),
        Known(3, 3, "C", decision_maker=True),
    ]
    assert places(known, today=TODAY)[3].person == known[1]


def test_the_ladder() -> None:
    plain = Known(1, 1, "A", last_met=TODAY)
    boss = Known(2, 2, "B", decision_maker=True, last_met=TODAY)
    unmet = Known(3, 3, "C", decision_maker=True, last_met=LONGER_AGO, stance="supporter", judged_on=TODAY)
    friend = Known(4, 4, "D", decision_maker=True, last_met=TODAY, stance="supporter", judged_on=YEAR_AGO)
    stale = Known(5, 5, "E", decision_maker=True, last_met=TODAY, stance="supporter", judged_on=LONGER_AGO)
    assert [rung(people, today=TODAY) for people in ([], [unmet], [plain], [boss], [stale], [friend])] == [
        0, 0, 1, 2, 2, 3,
    ]  # fmt: skip
