"""Contacts, conversations and promises as scripts get them; on both databases."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact, NewInteraction, NewParticipant
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.settings import Settings
from kadash.engagement.actions import plan_items, planning
from kadash.engagement.actions.cases import NewCase, log_case
from kadash.engagement.actions.escalations import NewEscalation, note_escalation
from kadash.engagement.actions.promises import make_promise
from kadash.engagement.actions.service_levels import add_department, set_service_level
from tests.cli import export
from tests.satisfaction.survey import put_accounts

DAY = date(2026, 3, 2)


def test_exports(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    rosa = accounts.add_contact(
        database, manager, account_id=1, contact=NewContact("Rosa", rank="primary"), today=DAY
    )
    for day, people in ((DAY, (NewParticipant("customer", contact_id=rosa),)), (date(2026, 1, 5), ())):
        new = NewInteraction(1, day, "Rates", "phone", tone="good", participants=people)
        id = accounts.add_interaction(database, manager, new=new, today=DAY)
    make_promise(
        database, manager, account_id=1, what="Send", owner="Avery", due=DAY, made_on=DAY, interaction_id=id
    )
    people = export(database, "contact-roles", "--as-of", "2026-03-10")
    assert people["totals"] == {"contacts": 1, "current": 1}
    assert (people["rows"][0]["account_number"], people["rows"][0]["name"]) == ("A001", "Rosa")
    assert people["rows"][0]["verified_on"] == "2026-03-02"
    talks = export(database, "conversations", "--as-of", "2026-03-10")
    assert [(row["day"], row["with"], row["counts_as_contact"]) for row in talks["rows"]] == [
        ("2026-03-02", ["Rosa"], True),
        ("2026-01-05", [], True),
    ]
    march = export(database, "conversations", "--as-of", "2026-03-10", "--from", "2026-03")
    assert march["totals"] == {"conversations": 1, "contacts": 1}
    promised = export(database, "promises", "--as-of", "2026-03-10")
    assert promised["totals"] == {"promises": 1, "late": 1}
    assert (promised["rows"][0]["from"], promised["rows"][0]["state"]) == ("conversation", "late")


def test_nothing_yet(database: Database) -> None:
    for table in ("contact-roles", "conversations", "promises", "joint-plans", "cases"):
        assert export(database, table)["rows"] == []


def test_joint_plans(database: Database, manager: Person) -> None:
    put_accounts(database, count=2)
    accounts.add_contact(database, manager, account_id=1, contact=NewContact("Rosa"), today=DAY)
    id = planning.start_plan(
        database, manager, account_id=1, plan_year=2026, session_on=DAY, theirs=[1], senior=["Morgan Ellis"]
    )
    plan_items.add_items(database, manager, plan_id=id, items=[plan_items.NewItem("need", "Power", due=DAY)])
    planning.hold_session(database, manager, id=id, version=1, today=DAY)
    planning.acknowledge(database, manager, id=id, version=2, contact_id=1, how="email", on=DAY, today=DAY)
    found = export(database, "joint-plans", "--as-of", "2026-03-10")
    (row,) = found["rows"]
    assert (row["account_number"], row["plan_year"], row["state"], row["acknowledged_by"]) == (
        "A001",
        2026,
        "agreed",
        "Rosa",
    )
    assert (row["items"], row["late"], row["open"], row["streak"], row["senior_management"]) == (
        1,
        1,
        0,
        0,
        True,
    )
    assert (found["totals"]["accounts_in_force"], found["totals"]["accounts"]) == (1, 2)


def test_cases_with_their_clocks(database: Database, manager: Person) -> None:
    """Received on a Friday at 16:30, within one working day: due on Monday at 16:30 of Denver's summer."""
    denver = ZoneInfo("America/Denver")
    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    put_accounts(database, count=1)
    add_department(database, manager, name="Engineering")
    set_service_level(
        database, manager, department_id=1, measure="first answer", share=Decimal("0.9"), days=1,
        valid_from=date(2020, 1, 1), today=DAY,
    )  # fmt: skip
    received = datetime(2026, 8, 28, 16, 30, tzinfo=denver)
    new = NewCase(1, "Voltage sags", received, kind="complaint", department_id=1)
    log_case(database, manager, new=new, now=received)
    note_escalation(database, manager, new=NewEscalation(1, "council", "filed", DAY, "Not to be exported"))
    found = export(database, "cases", "--as-of", "2026-08-31")
    (row,) = found["rows"]
    assert (row["account_number"], row["state"], row["target_department"]) == ("A001", "open", "Engineering")
    assert row["first_answer_due"] == "2026-08-31T16:30:00-06:00"
    assert (row["first_answer"], row["first_answer_late_minutes"], row["solution"]) == (
        "missed",
        30,
        "no target",
    )
    assert found["totals"] == {"cases": 1, "open": 1, "late": 1}
    assert export(database, "cases", "--as-of", "2026-08-28")["rows"][0]["first_answer"] == "running"
    assert export(database, "cases", "--as-of", "2026-08-31", "--from", "2026-09")["rows"] == []
    assert "Not to be exported" not in str(found)
