"""Cases from logging to solution, their histories and targets, by whom; on both databases."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from kadash.accounts import actions as accounts
from kadash.accounts.tables import Bill
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, Locked, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.core.periods import Month
from kadash.core.settings import Settings
from kadash.engagement.actions import cases as actions
from kadash.engagement.actions.cases import NewCase
from kadash.engagement.actions.escalations import (
    NewEscalation,
    change_escalation,
    note_escalation,
    take_back_escalation,
)
from kadash.engagement.actions.promises import make_promise
from kadash.engagement.actions.service_levels import add_department, change_department, set_service_level
from kadash.engagement.queries.cases import as_frame, cases, departments, history
from kadash.engagement.queries.escalations import escalations, seen_coming
from kadash.engagement.queries.service_levels import levels
from kadash.engagement.rules import escalation_signs as signs
from tests.satisfaction.survey import put_accounts

DENVER = ZoneInfo("America/Denver")
TODAY = date(2026, 9, 10)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=DENVER)


NOW = at("2026-09-10T12:00")


@pytest.fixture
def utility(database: Database, manager: Person) -> Database:
    """Two accounts of Avery Cole; engineering answers within a day and solves within five, 9 in 10."""
    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    put_accounts(database, count=2)
    department = add_department(database, manager, name="Engineering", head="Kim")
    for measure, days in (("first answer", 1), ("solution", 5)):
        set_service_level(
            database, manager, department_id=department, measure=measure, share=Decimal("0.9"), days=days,
            valid_from=date(2020, 1, 1), today=TODAY,
        )  # fmt: skip
    return database


def logged(database: Database, person: Person, received: str = "2026-09-04T16:30", **values: object) -> int:
    whole = {"account_id": 1, "title": "Voltage sags", "received_at": at(received), "kind": "issue"}
    whole |= {"department_id": 1, **values}
    return actions.log_case(database, person, new=NewCase(**whole), now=NOW)  # type: ignore[arg-type]


def event(database: Database, person: Person, case_id: int, kind: str, moment: str, **more: object) -> int:
    return actions.add_event(
        database,
        person,
        case_id=case_id,
        kind=kind,
        at=at(moment),
        now=NOW,
        **more,  # type: ignore[arg-type]
    )


def one(database: Database, case_id: int, now: datetime = NOW):
    with database.reading() as session:
        return as_frame(session, cases(session, now=now, case_id=case_id)).iloc[0]


def test_a_friday_case_from_log_to_solution(utility: Database, representative: Person) -> None:
    id = logged(utility, representative)
    row = one(utility, id)
    assert (row["account"], row["department"], row["state"]) == ("Account 1", "Engineering", "open")
    assert row["answer_due"] == at("2026-09-07T16:30")
    assert (row["answer"], row["answer_late"]) == ("missed", 3 * 540 - 270)  # three working days less 4:30
    event(utility, representative, id, "answered", "2026-09-07T10:00", text=" called back ")
    event(utility, representative, id, "waiting for customer", "2026-09-08T09:00")
    assert (one(utility, id)["answer"], one(utility, id)["solution"]) == ("met", "waiting")
    event(utility, representative, id, "solved", "2026-09-10T11:00")
    assert (one(utility, id)["state"], one(utility, id)["solution"]) == ("solved", "met")
    event(utility, representative, id, "reopened", "2026-09-10T11:30")
    assert (one(utility, id)["state"], one(utility, id)["reopened"]) == ("open", 1)
    with utility.reading() as session:
        told = history(session, case_id=id)
    assert list(told["kind"]) == ["answered", "waiting for customer", "solved", "reopened"]
    assert (told["by"].iloc[0], told["text"].iloc[0]) == ("Avery Cole", "called back")


def test_what_was_is_asked_as_of_then(utility: Database, representative: Person) -> None:
    """Before the answer came, the same case was not late yet: figures of a day can be recomputed."""
    id = logged(utility, representative)
    event(utility, representative, id, "answered", "2026-09-07T10:00")
    assert one(utility, id, at("2026-09-07T09:00"))["answer"] == "running"
    with utility.reading() as session:
        assert cases(session, now=at("2026-09-04T09:00")) == ()  # not received yet


def test_an_entry_is_taken_back_by_another(utility: Database, representative: Person) -> None:
    id = logged(utility, representative)
    wrong = event(utility, representative, id, "answered", "2026-09-07T10:00")
    back = {"case_id": id, "id": wrong, "now": NOW}
    with pytest.raises(Invalid, match="why"):
        actions.take_back_event(utility, representative, reason=" ", **back)
    actions.take_back_event(utility, representative, reason="Wrong case", **back)
    assert one(utility, id)["answer"] == "missed"
    with utility.reading() as session:
        told = history(session, case_id=id)
    assert list(told["taken_back"]) == [True, False]
    with pytest.raises(Invalid, match="already"):
        actions.take_back_event(utility, representative, reason="again", **back)
    with pytest.raises(NotFound):
        actions.take_back_event(utility, representative, reason="x", case_id=id, id=999, now=NOW)


def test_corrected_and_taken_back(utility: Database, representative: Person) -> None:
    id = logged(utility, representative)
    change = {"id": id, "now": NOW}
    actions.change_case(utility, representative, version=1, changes={"kind": "complaint"}, **change)
    assert one(utility, id)["kind"] == "complaint"
    with pytest.raises(Clash):
        actions.change_case(utility, representative, version=1, changes={"title": "Other"}, **change)
    event(utility, representative, id, "answered", "2026-09-07T10:00")
    later = {"received_at": at("2026-09-08T08:00")}
    with pytest.raises(Invalid, match="before anything"):
        actions.change_case(utility, representative, version=2, changes=later, **change)
    actions.take_back_case(utility, representative, id=id, version=2)
    with utility.reading() as session:
        assert cases(session, now=NOW) == ()
    with pytest.raises(NotFound):
        event(utility, representative, id, "solved", "2026-09-10T11:00")


@pytest.mark.parametrize(
    "values",
    [{"title": " "}, {"kind": "ticket"}, {"category": "x"}, {"received_at": NOW + timedelta(hours=1)},
     {"department_id": 99}, {"account_id": 99}],
)  # fmt: skip
def test_what_is_no_case(utility: Database, manager: Person, values: dict[str, object]) -> None:
    with pytest.raises((Invalid, NotFound)):
        logged(utility, manager, **values)
    with utility.reading() as session:
        assert cases(session, now=NOW) == ()


def test_what_does_not_go_into_a_history(utility: Database, manager: Person) -> None:
    id = logged(utility, manager)
    for kind, moment in (("answered", "2026-09-11T09:00"), ("answered", "2026-09-04T09:00"),
                         ("handed over", "2026-09-07T09:00"), ("escalated", "2026-09-07T09:00")):  # fmt: skip
        with pytest.raises(Invalid):
            event(utility, manager, id, kind, moment)


def test_by_role(
    utility: Database, manager: Person, representative: Person, other_representative: Person, reader: Person
) -> None:
    id = logged(utility, representative)
    for person in (other_representative, reader):
        with pytest.raises(NotAllowed):
            logged(utility, person)
        with pytest.raises(NotAllowed):
            event(utility, person, id, "answered", "2026-09-07T10:00")
        with pytest.raises(NotAllowed):
            actions.take_back_case(utility, person, id=id, version=1)
    for person in (representative, other_representative, reader):
        with pytest.raises(NotAllowed):
            add_department(utility, person, name="Water")
        with pytest.raises(NotAllowed):
            set_service_level(
                utility, person, department_id=1, measure="first answer", share=Decimal(1), days=1,
                valid_from=TODAY, today=TODAY,
            )  # fmt: skip


def test_a_new_target_leaves_past_cases_as_they_were(utility: Database, manager: Person) -> None:
    id = logged(utility, manager)
    event(utility, manager, id, "answered", "2026-09-07T10:00")
    new = {"department_id": 1, "measure": "first answer", "share": Decimal("0.95"), "days": 0}
    with pytest.raises(Locked, match="from today on"):
        set_service_level(utility, manager, valid_from=date(2026, 9, 1), today=TODAY, **new)
    set_service_level(utility, manager, valid_from=TODAY, today=TODAY, **new)
    assert one(utility, id)["answer"] == "met"
    later = actions.log_case(
        utility, manager, now=at("2026-09-11T12:00"),
        new=NewCase(1, "Flicker", at("2026-09-11T09:00"), kind="issue", department_id=1),
    )  # fmt: skip
    assert one(utility, later, at("2026-09-11T12:00"))["answer_due"] == at("2026-09-11T09:00")
    for wrong in ({"share": Decimal("1.2")}, {"days": None}, {"measure": "speed"}, {"kinds": ("ticket",)}):
        with pytest.raises(Invalid):
            set_service_level(utility, manager, valid_from=TODAY, today=TODAY, **(new | wrong))


def test_departments(utility: Database, manager: Person) -> None:
    with pytest.raises(Invalid, match="already"):
        add_department(utility, manager, name=" Engineering ")
    change_department(utility, manager, id=1, version=1, head="Lee")
    with utility.reading() as session:
        assert [(each.name, each.head) for each in departments(session)] == [("Engineering", "Lee")]


def test_attainment_by_quarter(utility: Database, manager: Person) -> None:
    """July to September: one answered in time, one late, one open and overdue, one not due yet."""
    for received, answered in (
        ("2026-08-03T09:00", "2026-08-03T10:00"), ("2026-08-04T09:00", "2026-08-06T10:00"),
        ("2026-09-01T09:00", None), ("2026-09-10T11:00", None),
    ):  # fmt: skip
        id = logged(utility, manager, received)
        if answered:
            event(utility, manager, id, "answered", answered)
    with utility.reading() as session:
        found = levels(session, now=NOW)
    now = next(each for each in found if each.running and each.target.measure == "first answer")
    assert (now.department, now.quarter.label) == ("Engineering", "July to September 2026")
    assert now.attainment.text == "1 of 3, 2 misses, 0 allowed; 1 not due yet"
    assert len(now.cases) == 4
    closed = [each for each in found if not each.running and each.target.measure == "first answer"]
    assert [each.attainment.text for each in closed] == ["nothing fell due"] * 4


def test_escalations_are_for_managers_and_leadership(
    utility: Database, manager: Person, leader: Person, representative: Person, reader: Person
) -> None:
    new = NewEscalation(1, "council", "threatened", TODAY, "Outages of the west feeder", next_on=TODAY)
    id = note_escalation(utility, manager, new=new)
    for person in (representative, reader, None):
        with pytest.raises(NotAllowed):
            note_escalation(utility, person, new=new)  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            change_escalation(utility, person, id=id, version=1, changes={"stage": "filed"})  # type: ignore[arg-type]
        with utility.reading() as session, pytest.raises(NotAllowed):
            escalations(session, person=person)  # type: ignore[arg-type]
    with pytest.raises(Invalid, match="how it ended"):
        change_escalation(utility, leader, id=id, version=1, changes={"closed_on": TODAY})
    change_escalation(
        utility, leader, id=id, version=1, changes={"closed_on": TODAY, "outcome": "Feeder rebuilt"}
    )
    with utility.reading() as session:
        row = escalations(session, person=leader).iloc[0]
    assert (row["account"], row["outcome"], row["version"]) == ("Account 1", "Feeder rebuilt", 2)
    take_back_escalation(utility, manager, id=id, version=2)
    with utility.reading() as session:
        assert escalations(session, person=manager).empty


def test_an_escalation_seen_coming(utility: Database, manager: Person) -> None:
    """Three complaints, one of them overdue, a late promise, words of council; the other account has none."""
    for received in ("2026-02-02T09:00", "2026-06-01T09:00"):
        id = logged(utility, manager, received, kind="complaint")
        event(utility, manager, id, "solved", "2026-06-02T09:00")
    logged(utility, manager, "2026-09-01T09:00", kind="complaint", note="He will go to the City Council")
    logged(utility, manager, account_id=2)
    make_promise(
        utility, manager, account_id=1, what="Rebuild", owner="Kim", made_on=date(2026, 6, 1),
        due=date(2026, 8, 1),
    )  # fmt: skip
    with utility.reading() as session:
        found = seen_coming(session, now=NOW)
    assert [each.account_id for each in found] == [1]
    assert found[0].reasons == (signs.WORDS, signs.OVERDUE, signs.THIRD, signs.UNMET)


def test_a_complaint_that_is_overdue_for_more_than_a_year_may_still_escalate(
    utility: Database, manager: Person
) -> None:
    logged(utility, manager, "2025-03-03T09:00", kind="complaint")
    with utility.reading() as session:
        found = seen_coming(session, now=NOW)
    assert [(each.account_id, each.reasons) for each in found] == [(1, (signs.OVERDUE,))]


def test_words_in_a_conversation_are_enough(utility: Database, manager: Person) -> None:
    talk = accounts.NewInteraction(2, date(2026, 9, 1), "Their attorney will write", "phone")
    accounts.add_interaction(utility, manager, new=talk, today=TODAY)
    with utility.reading() as session:
        assert [each.reasons for each in seen_coming(session, now=NOW)] == [(signs.WORDS,)]


@pytest.fixture
def billed(utility: Database, manager: Person) -> Database:
    """Account 1 has an electric and a water bill of June 2026, billing is right in 99 of 100."""
    department = add_department(utility, manager, name="Billing")
    set_service_level(
        utility, manager, department_id=department, measure="bills right", share=Decimal("0.99"), days=None,
        valid_from=date(2020, 1, 1), today=TODAY,
    )  # fmt: skip
    with utility.writing(manager) as session:
        for service, cents in (("electric", 900_000), ("water", 50_000)):
            session.add(
                Bill(account_id=1, service=service, period_start=date(2026, 6, 1), month=JUNE.number,
                     period_end=date(2026, 6, 30), revenue_cents=cents, source="bills", days=30)
            )  # fmt: skip
    return utility


JUNE = Month(2026, 6)


def bills_right(database: Database) -> str:
    with database.reading() as session:
        found = [each for each in levels(session, now=NOW) if each.target.measure == "bills right"]
    return next(each.attainment.text for each in found if each.quarter.end == JUNE)


def test_the_bill_that_was_wrong_counts_once(billed: Database, representative: Person) -> None:
    assert bills_right(billed) == "2 of 2, 0 misses, 0 allowed"
    ids = [
        logged(billed, representative, "2026-07-06T10:00", category="billing", title=title)
        for title in ("Wrong meter", "The same bill again")
    ]
    for id in ids:
        event(billed, representative, id, "solved", "2026-07-08T10:00", our_error=True,
              bill=(JUNE.number, "electric"))  # fmt: skip
    assert bills_right(billed) == "1 of 2, 1 miss, 0 allowed"
    with billed.reading() as session:
        (first,) = cases(session, now=NOW, case_id=ids[0])
    assert (first.row["bill_month"], first.row["bill_service"]) == (JUNE.number, "electric")


def test_without_a_bill_no_bill_counts_as_wrong_until_it_is_named(
    billed: Database, representative: Person
) -> None:
    id = logged(billed, representative, "2026-07-06T10:00", category="billing")
    event(billed, representative, id, "solved", "2026-07-08T10:00", our_error=True)
    assert bills_right(billed) == "2 of 2, 0 misses, 0 allowed"
    named = {"bill_month": JUNE.number, "bill_service": "water"}
    actions.change_case(billed, representative, id=id, version=1, changes=named, now=NOW)
    assert bills_right(billed) == "1 of 2, 1 miss, 0 allowed"


def test_a_bill_that_is_not_there_is_refused(billed: Database, representative: Person) -> None:
    with pytest.raises(Invalid, match="no bill of Jul 2026"):
        logged(billed, representative, category="billing", bill_month=JUNE.plus(1).number)
    with pytest.raises(Invalid, match="no bill of Jun 2026"):
        logged(billed, representative, account_id=2, category="billing", bill_month=JUNE.number)
    id = logged(billed, representative, "2026-07-06T10:00", category="billing")
    with pytest.raises(Invalid, match="Choose one of its bills"):
        event(billed, representative, id, "solved", "2026-07-08T10:00", our_error=True,
              bill=(JUNE.number, "gas"))  # fmt: skip
    with billed.reading() as session:
        assert len(history(session, case_id=id)) == 0
