"""Contacts, conversations and promises as scripts get them; on both databases."""

from datetime import date

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact, NewInteraction, NewParticipant
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.engagement.actions import plan_items, planning
from kadash.engagement.actions.promises import make_promise
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
    for table in ("contact-roles", "conversations", "promises", "joint-plans"):
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
