"""An upload may do what its person may do on the screen; what it may not is held back and named.

Each case is a file, what a representative (Avery Cole) brings about with it, and what waits for a manager.
"""

from datetime import UTC, date, datetime
from typing import Any

import pytest
import sqlalchemy as sa

from kadash.core.database import Database
from kadash.core.people import Person, Role
from kadash.intake.actions import load
from kadash.intake.engine import Examination, examine
from kadash.intake.recalled import Options
from kadash.kinds import KINDS

NOW, TODAY = datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 5)
ACCOUNTS = (
    "Account Number,Name,City,Account Manager,Key account since,Power-cost rate\n"
    "0001,Mine,Loveland,Avery Cole,,\n"
    "0002,Other,Loveland,Jordan Blake,,\n"
    "0003,Nobodys,Loveland,,,\n"
)
HEAD = "Account Number,Name,City,Account Manager,Parent Account,Key account since,Power-cost rate\n"


def examined(database: Database, person: Person, text: str, options: Options | None = None) -> Examination:
    with database.reading() as session:
        return examine(
            session, text.encode(), name="file.csv", kinds=KINDS, person=person, today=TODAY, options=options
        )


def upload(database: Database, person: Person, text: str, **said: Any) -> Examination:
    found = examined(database, person, text, Options(**said))
    load(database, person, found, now=NOW)
    return found


def rows(database: Database, query: str) -> list[tuple[Any, ...]]:
    with database.reading() as session:
        return [tuple(row) for row in session.connection().execute(sa.text(query))]


def held(found: Examination) -> set[tuple[str, str | None]]:
    return {(one.table, one.column) for one in found.held_back}


@pytest.fixture(autouse=True)
def program(database: Database, manager: Person) -> None:
    upload(database, manager, ACCOUNTS)


NAMES = "SELECT number, name, city FROM account ORDER BY number"
OWNERS = (
    "SELECT a.number, r.name FROM account a LEFT JOIN representative r ON r.id = a.representative_id "
    "ORDER BY a.number"
)
BEFORE = [("0001", "Mine", "Loveland"), ("0002", "Other", "Loveland"), ("0003", "Nobodys", "Loveland")]
OWNED = [("0001", "Avery Cole"), ("0002", "Jordan Blake"), ("0003", None)]


def test_another_ones_account_keeps_its_name(database: Database, representative: Person) -> None:
    text = "Account Number,Name,City\n0001,Mine North,Greeley\n0002,Taken,Greeley\n0003,Free,Greeley\n"
    found = upload(database, representative, text)
    assert rows(database, NAMES) == [("0001", "Mine North", "Greeley"), *BEFORE[1:]]
    back = {(one.row["number"], one.column, one.old, one.new, one.owner) for one in found.held_back}
    assert back == {
        ("0002", "name", "Other", "Taken", "Jordan Blake"),
        ("0003", "name", "Nobodys", "Free", None),
        ("0002", "city", "Loveland", "Greeley", "Jordan Blake"),
        ("0003", "city", "Loveland", "Greeley", None),
    }
    assert found.count("updated") == 1


def test_nobody_takes_an_account_over_nor_brings_in_a_representative(
    database: Database, representative: Person
) -> None:
    text = HEAD + (
        "0001,Mine,Loveland,Newman,,,\n0002,Other,Loveland,Avery Cole,,,\n0003,Nobodys,Loveland,Avery Cole,,,\n"  # noqa: E501
    )
    found = upload(database, representative, text)
    assert rows(database, OWNERS) == OWNED
    assert held(found) == {("representative", None), ("account", "representative_id")}
    assert found.changes_nothing


def test_one_may_give_ones_own_account_away_as_on_the_screen(
    database: Database, representative: Person
) -> None:
    upload(database, representative, HEAD + "0001,Mine,Loveland,Jordan Blake,,,\n")
    assert rows(database, OWNERS)[0] == ("0001", "Jordan Blake")


def test_list_rates_and_new_accounts_of_a_list_wait_for_a_manager(
    database: Database, representative: Person
) -> None:
    found = upload(
        database, representative, HEAD + "0001,Mine,Loveland,,,2020-01-01,85 %\n0004,New,Loveland,,,,\n"
    )
    assert rows(database, "SELECT count(*) FROM list_membership") == [(0,)]
    assert rows(database, "SELECT count(*) FROM power_cost_rate") == [(0,)]
    assert rows(database, NAMES) == BEFORE
    assert held(found) == {("account", None), ("list_membership", None), ("power_cost_rate", None)}


def test_a_new_parent_that_is_held_back_leaves_the_rest_of_its_childs_row(
    database: Database, representative: Person
) -> None:
    text = HEAD + "0009,Group,,,,,\n0001,Mine,Greeley,,0009,,\n"
    found = upload(database, representative, text)
    assert rows(database, NAMES)[0] == ("0001", "Mine", "Greeley")
    assert rows(database, "SELECT count(*) FROM account WHERE parent_id IS NOT NULL") == [(0,)]
    assert held(found) == {("account", None), ("account", "parent_id")}


def test_bills_and_activities_come_in_for_any_account(database: Database, representative: Person) -> None:
    bills = "Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)\n"
    for number in ("0001", "0002", "0003", "0005"):
        bills += f"{number},Any,Electric,1/1/2009,1/31/2009,1000,$100.00\n"
    assert upload(database, representative, bills).held_back == ()
    activities = "Account Number,Customer Name,Date,Subject,Notes\n0002,Other,1/15/2009,Visit,Rates\n"
    assert upload(database, representative, activities).held_back == ()
    assert rows(database, "SELECT count(*) FROM bill") == [(4,)]
    assert rows(database, "SELECT count(*) FROM interaction") == [(1,)]


def test_contacts_come_in_for_ones_own_accounts(database: Database, representative: Person) -> None:
    text = (
        "Account Number,First Name,Last Name,Email,Title\n"
        "0001,Ann,Lee,ann@mine.example,Plant manager\n"
        "0002,Bo,Ray,bo@other.example,Plant manager\n"
        "0007,Cy,Fox,cy@new.example,Plant manager\n"
    )
    found = upload(database, representative, text)
    assert rows(database, "SELECT email FROM contact") == [("ann@mine.example",)]
    assert held(found) == {("contact", None), ("contact_role", None)}
    assert rows(database, "SELECT account_id FROM contact_role") == [(1,)]
    assert rows(database, NAMES) == BEFORE  # nor is an account made that only a held contact wanted


def test_a_contact_does_not_move_to_or_from_anothers_account(
    database: Database, manager: Person, representative: Person
) -> None:
    head = "Contact ID,Account Number,First Name,Last Name,Email,Title\n"
    upload(database, manager, head + "C1,0001,Ann,Lee,a@x.example,Buyer\nC2,0002,Bo,Ray,b@x.example,Buyer\n")
    found = upload(
        database,
        representative,
        head + "C1,0002,Ann,Lee,a@x.example,Buyer\nC2,0001,Bo,Ray,b@x.example,Buyer\n",
    )
    assert rows(database, "SELECT record_id, account_id FROM contact ORDER BY record_id") == [
        ("C1", 1), ("C2", 2),
    ]  # fmt: skip
    assert held(found) == {("contact", "account_id"), ("contact_role", None)}


def test_a_worksheet_judges_ones_own_accounts_only_and_lists_none(
    database: Database, representative: Person
) -> None:
    text = (
        "Rank,Account Number,Name,Revenue,Power Cost,Net Revenue,Mobility Factor,At-Risk Revenue\n"
        "1,0001,Mine,$1000.00,$700.00,$300.00,0.5,$150.00\n"
        "2,0002,Other,$900.00,$600.00,$300.00,0.4,$120.00\n"
    )
    found = upload(database, representative, text, answers={"period": "2009-01..2009-12"})
    assert found.kind.name == "at_risk"
    assert rows(database, "SELECT account_id, factor FROM mobility") == [(1, "0.5")]
    assert rows(database, "SELECT count(*) FROM list_membership") == [(0,)]
    assert rows(database, "SELECT count(*) FROM worksheet_row") == [(2,)]
    assert held(found) == {("mobility", None), ("list_membership", None)}


CASES = "Case Number,Account Number,Subject,Date Opened,Date Closed\n"
EVENTS = "SELECT c.record_id, e.kind FROM case_event e JOIN service_case c ON c.id = e.case_id"


def test_a_case_of_anothers_account_is_not_closed_by_a_file_that_names_ones_own(
    database: Database, manager: Person, representative: Person
) -> None:
    upload(database, manager, CASES + "C1,0002,Bill,2025-10-01,\n", kind="cases")
    found = upload(database, representative, CASES + "C1,0001,Bill,2025-10-01,2025-10-20\n", kind="cases")
    assert rows(database, EVENTS) == []
    assert held(found) == {("case_event", None)}
    assert found.held_back[0].owner == "Jordan Blake"


def test_what_became_of_ones_own_cases_comes_in(
    database: Database, manager: Person, representative: Person
) -> None:
    upload(database, manager, CASES + "C1,0001,Bill,2025-10-01,\n", kind="cases")
    text = CASES + "C1,0001,Bill,2025-10-02,2025-10-20\nC2,0001,Bill,2025-10-01,2025-10-21\n"
    assert upload(database, representative, text, kind="cases").held_back == ()
    assert rows(database, f"{EVENTS} ORDER BY 1") == [("C1", "solved"), ("C2", "solved")]
    (received,) = rows(database, "SELECT received_at FROM service_case WHERE record_id = 'C1'")
    assert "2025-10-02" in str(received[0])


SHEET = "Rank,Account Number,Name,Revenue,Power Cost,Net Revenue,Mobility Factor,At-Risk Revenue\n"
ROW_1 = "{},$1000.00,$700.00,$300.00,0.5,$150.00\n"
ROW_2 = "{},$900.00,$600.00,$300.00,0.4,$120.00\n"


def test_a_printed_sheet_of_another_one_is_not_changed_nor_its_places_exchanged(
    database: Database, manager: Person, representative: Person
) -> None:
    said = {"answers": {"period": "2009-01..2009-12"}}
    upload(database, manager, SHEET + ROW_1.format("1,0001,Mine") + ROW_2.format("2,0002,Other"), **said)
    printed = "SELECT place, account_id, revenue_cents, printed_mobility FROM worksheet_row ORDER BY place"
    before = rows(database, printed)
    exchanged = SHEET + ROW_2.format("1,0002,Other") + ROW_1.format("2,0001,Mine")
    found = upload(database, representative, exchanged, **said)
    assert rows(database, printed) == before == [(1, 1, 100000, "0.5"), (2, 2, 90000, "0.4")]
    assert ("worksheet_row", "account_id") in held(found)
    assert ("worksheet_row", "revenue_cents") in held(found)  # else Mine would get the amounts of Other
    upload(database, representative, SHEET + ROW_1.format("1,0001,Mine").replace("$1000", "$2000"), **said)
    assert rows(database, printed)[0] == (1, 1, 200000, "0.5")


def test_readings_come_in_for_any_account(database: Database, representative: Person) -> None:
    text = "Account Number,Start,Delivered kWh\n0002,2025-01-21 00:00,1.5\n0002,2025-01-21 01:00,2.5\n"
    assert upload(database, representative, text).held_back == ()
    assert rows(database, "SELECT account_id FROM meter_day") == [(2,)]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("budget", "Fiscal year,Account code,Description,Amount\n2010,02-01,Paper,$10.00\n"),
        ("actuals", "Fiscal year,Account code,Description,Actual\n2010,02-01,Paper,$10.00\n"),
    ],
)
def test_budgets_and_actuals_wait_for_a_manager(
    database: Database, representative: Person, manager: Person, kind: str, text: str
) -> None:
    found = examined(database, representative, text, Options(kind=kind))
    assert found.changes_nothing
    assert {one.table for one in found.held_back} >= {"program"}
    loaded = load(database, manager, found, now=NOW)  # what a manager may is asked anew
    assert loaded.inserted == 1


@pytest.mark.parametrize("role", Role)
def test_a_manager_may_all_and_whoever_may_not_upload_nothing(database: Database, role: Role) -> None:
    person = Person(name="Sam", role=role)
    found = examined(database, person, HEAD + "0002,Taken,Greeley,Newman,,2020-01-01,85 %\n")
    assert (found.held_back == ()) == (role is Role.MANAGER)
    if role in (Role.READER, Role.LEADERSHIP):
        assert found.changes_nothing


def test_what_was_examined_as_a_manager_is_not_loaded_by_a_representative(
    database: Database, manager: Person, representative: Person
) -> None:
    found = examined(database, manager, "Account Number,Name,City\n0002,Taken,Greeley\n")
    assert load(database, representative, found, now=NOW).batch is None
    assert rows(database, NAMES) == BEFORE


def test_an_account_that_changed_hands_while_the_file_waited_is_anothers(
    database: Database, manager: Person, representative: Person
) -> None:
    found = examined(database, representative, "Account Number,Name,City\n0001,Mine,Greeley\n")
    assert found.held_back == ()
    upload(database, manager, HEAD + "0001,Mine,Loveland,Jordan Blake,,,\n")
    assert load(database, representative, found, now=NOW).batch is None
    assert rows(database, NAMES) == BEFORE


def test_a_kind_that_says_nothing_is_the_managers(database: Database, representative: Person) -> None:
    from dataclasses import replace

    from kadash.intake.gates import MANAGERS
    from kadash.intake.permissions import permitted
    from kadash.intake.types import Target

    assert Target.__dataclass_fields__["gate"].default is MANAGERS
    text = "Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)\n0001,A,Electric,1/1/2009,1/31/2009,1,$1\n"  # noqa: E501
    found = examined(database, representative, text)
    silent = [replace(c, target=replace(c.target, gate=MANAGERS)) for c in found.comparisons]
    with database.reading() as session:
        kept, back = permitted(session, representative, silent)
    assert sum(len(c.new) for c in kept) == 0
    assert [one.table for one in back] == ["bill"]
