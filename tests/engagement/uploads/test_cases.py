"""Ticket exports as cases: what two programs write, twice, undone; on both databases."""

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.settings import Settings
from kadash.engagement.actions.cases import add_event
from kadash.engagement.actions.service_levels import add_department
from kadash.engagement.queries.cases import cases, history
from tests.cli import EXAMPLES, load, run
from tests.satisfaction.survey import put_accounts

DENVER = ZoneInfo("America/Denver")
NOW = datetime(2026, 9, 10, 12, tzinfo=DENVER)
SALESFORCE = (
    '"Case Number","Account Name","Subject","Type","Case Reason","Priority","Status","Case Owner",'
    '"Date/Time Opened","Date/Time Closed"\n'
    '"00001026","Account 1","Voltage sags at night","Problem","Power quality","High","Closed","Engineering",'
    '"8/28/2026 4:30 PM","8/31/2026 9:00 AM"\n'
    '"00001027","Account 2","Two bills for August","Complaint","Bill","Medium","New","Billing",'
    '"9/8/2026 10:15 AM",""\n'
    '"00001028","Account 2","Test","Problem","","Low","Canceled","Engineering","9/8/2026 10:20 AM",""\n'
)
ZENDESK = (
    "Id,Organization,Subject,Type,Group,Status,Created at,Initially assigned at,Solved at\n"
    "501,Account 1,Move the meter,task,Engineering,Solved,"
    "2026-08-31 09:00:00,2026-08-31 11:00:00,2026-09-02 10:00:00\n"
)
DAYS = "Ticket ID,Account Number,Summary,Opened,Resolved\nT-1,A001,Flicker,2026-09-01,2026-09-02\n"


@pytest.fixture
def utility(database: Database, manager: Person) -> Database:
    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    put_accounts(database, count=2)
    add_department(database, manager, name="Engineering")
    return database


def put(folder: Path, text: str) -> Path:
    path = folder / "tickets.csv"
    path.write_text(text)
    return path


def stored(database: Database):
    with database.reading() as session:
        return cases(session, now=NOW)


def test_a_crm_report(utility: Database, tmp_path: Path) -> None:
    status, report = load(utility, put(tmp_path, SALESFORCE))
    assert (status, report["kind"], report["inserted"]) == (0, "cases", 2)
    assert [each["reason"] for each in report["set_aside"]] == ["withdrawn, by its status"]
    assert any("No department here is named Billing" in text for text in report["warnings"])
    bill, sags = stored(utility)
    assert (sags.row["kind"], sags.row["category"], sags.row["department_id"]) == (
        "issue",
        "power quality",
        1,
    )
    assert sags.story.received == datetime(2026, 8, 28, 16, 30, tzinfo=DENVER)
    assert sags.story.solved == datetime(2026, 8, 31, 9, 0, tzinfo=DENVER)
    assert (bill.row["kind"], bill.story.state, bill.account_id) == ("complaint", "open", 2)


def test_twice_the_same_and_then_solved(utility: Database, tmp_path: Path) -> None:
    load(utility, put(tmp_path, SALESFORCE))
    _, again = load(utility, put(tmp_path, SALESFORCE))
    assert (again["inserted"], again["updated"], again["unchanged"], again["batch"]) == (0, 0, 2, None)
    later = SALESFORCE.replace('"9/8/2026 10:15 AM",""', '"9/8/2026 10:15 AM","9/9/2026 8:00 AM"')
    _, report = load(utility, put(tmp_path, later))
    assert report["inserted"] == 0
    bill = stored(utility)[0]
    assert bill.story.solved == datetime(2026, 9, 9, 8, tzinfo=DENVER)
    assert run(utility, "undo", report["batch"])[0] == 0
    assert stored(utility)[0].story.state == "open"


def test_a_help_desk_with_first_answers(utility: Database, tmp_path: Path) -> None:
    status, report = load(utility, put(tmp_path, ZENDESK))
    assert (status, report["kind"], report["inserted"]) == (0, "cases", 1)
    (meter,) = stored(utility)
    assert meter.story.answered == datetime(2026, 8, 31, 11, tzinfo=DENVER)
    with utility.reading() as session:
        assert list(history(session, case_id=meter.id)["kind"]) == ["answered", "solved"]
    assert run(utility, "undo", report["batch"])[0] == 0
    assert stored(utility) == ()


def test_days_without_a_time_are_taken_at_the_opening(utility: Database, tmp_path: Path) -> None:
    _, report = load(utility, put(tmp_path, DAYS))
    assert any("the opening of each day is taken" in text for text in report["warnings"])
    (flicker,) = stored(utility)
    assert flicker.story.received == datetime(2026, 9, 1, 8, tzinfo=DENVER)
    assert flicker.row["day_only"]


def test_what_a_person_added_stays_when_the_upload_is_undone(
    utility: Database, manager: Person, tmp_path: Path
) -> None:
    _, report = load(utility, put(tmp_path, SALESFORCE))
    bill = stored(utility)[0]
    add_event(utility, manager, case_id=bill.id, kind="answered", at=NOW, now=NOW, text="Called")
    assert run(utility, "undo", report["batch"])[0] == 0
    (left,) = stored(utility)
    assert (left.id, left.story.answered) == (bill.id, NOW)


LOG = (
    "Timestamp,Ticket,Account Number,Title,Severity,Queue,Status Name,Assigned To\n"
    "2026-08-28 16:30:00,T-7,A001,Voltage sags,2,Engineering,Logged,\n"
    "2026-08-31 09:00:00,T-7,A001,,2,Engineering,Assigned,Lee Low\n"
    "2026-08-31 10:00:00,T-7,A001,,2,Engineering,Responded,Lee Low\n"
    "2026-08-31 11:00:00,T-7,A001,,2,Engineering,Awaiting customer,Lee Low\n"
    "2026-09-01 11:00:00,T-7,A001,,2,Engineering,In progress,Lee Low\n"
    "2026-09-01 15:00:00,T-7,A001,,2,Engineering,Resolved,Lee Low\n"
    "2026-09-02 08:30:00,T-8,A002,Two bills,3,Engineering,Logged,\n"
    "2026-09-02 09:30:00,T-8,A002,,3,Engineering,Acknowledged,Kim Roe\n"
)
AGAIN = (
    "Timestamp,Ticket,Account Number,Title,Severity,Queue,Status Name,Assigned To\n"
    "2026-09-03 08:00:00,T-7,A001,,2,Engineering,In progress,Lee Low\n"
    "2026-09-03 16:00:00,T-7,A001,,2,Engineering,Closed,Lee Low\n"
)


def test_a_log_of_several_rows_per_ticket_is_each_case_s_history(utility: Database, tmp_path: Path) -> None:
    path = put(tmp_path, LOG)
    status, report = load(utility, path)
    assert (status, report["kind"], report["layout"]) == (0, "cases", "ticket log")
    assert (report["rows_read"], report["inserted"], report["rejected"]) == (2, 2, 0)
    bills, sags = stored(utility)
    assert (sags.row["title"], sags.row["record_id"], sags.row["department_id"]) == ("Voltage sags", "T-7", 1)
    assert sags.story.received == datetime(2026, 8, 28, 16, 30, tzinfo=DENVER)
    assert sags.story.answered == datetime(2026, 8, 31, 10, tzinfo=DENVER)
    assert sags.story.solved == datetime(2026, 9, 1, 15, tzinfo=DENVER)
    # Monday 11:00 to Tuesday 11:00 waited for the customer.
    assert sags.story.pauses == (
        (datetime(2026, 8, 31, 11, tzinfo=DENVER), datetime(2026, 9, 1, 11, tzinfo=DENVER)),
    )
    assert (bills.story.state, bills.story.answered, bills.account_id) == ("open", None, 2)
    with utility.reading() as session:
        kinds = list(history(session, case_id=bills.id)["kind"])
        texts = list(history(session, case_id=sags.id)["text"])
    assert kinds == ["acknowledged"]
    assert texts[0] == "Assigned, with Lee Low"
    _, again = load(utility, path)
    assert (again["inserted"], again["updated"], again["batch"]) == (0, 0, None)


def test_a_later_log_opens_the_case_again_and_keeps_its_receipt(utility: Database, tmp_path: Path) -> None:
    load(utility, put(tmp_path, LOG))
    _, report = load(utility, put(tmp_path, AGAIN))
    assert (report["kind"], report["inserted"]) == ("cases", 0)
    sags = stored(utility)[1]
    assert sags.story.received == datetime(2026, 8, 28, 16, 30, tzinfo=DENVER)
    assert (sags.story.reopened, sags.story.solved) == (1, datetime(2026, 9, 3, 16, tzinfo=DENVER))
    assert load(utility, put(tmp_path, AGAIN))[1]["batch"] is None
    assert load(utility, put(tmp_path, LOG))[1]["batch"] is None
    assert run(utility, "undo", report["batch"])[0] == 0
    assert stored(utility)[1].story.solved == datetime(2026, 9, 1, 15, tzinfo=DENVER)


def test_a_log_without_accounts_holds_cases_where_a_person_says_so(utility: Database) -> None:
    path = EXAMPLES / "people" / "ticket_activity_log.csv"
    assert load(utility, path, "--dry-run")[1]["kind"] == "interactions"
    status, report = load(utility, path, "--kind", "cases", "--answer", "without_account=keep")
    assert (status, report["layout"], report["rejected"]) == (0, "ticket log", 0)
    with path.open() as file:
        tickets = {line.split(",")[1] for line in list(file)[1:]}
    assert report["inserted"] == len(tickets)
    assert load(utility, path, "--kind", "cases")[1]["batch"] is None


def test_the_requesters_address_finds_the_account(utility: Database, tmp_path: Path) -> None:
    people = tmp_path / "people.csv"
    people.write_text("Name,Email,Account Number\nPat Example,pat@mill.example,A002\n")
    assert load(utility, people)[0] == 0
    text = (
        "Ticket ID,Subject,Requester,Requester email,Status,Created at,Solved at\n"
        "1,Flicker,Pat,PAT@mill.example,Solved,2026-08-31 09:00:00,2026-09-01 11:00:00\n"
        "2,A bill,Kim,kim@elsewhere.example,Solved,2026-09-01 09:00:00,2026-09-01 11:00:00\n"
    )
    status, report = load(utility, put(tmp_path, text), "--answer", "without_account=keep")
    assert (status, report["kind"], report["without_account"]) == (0, "cases", 1)
    assert "1 case was linked by the address of who reported it." in report["warnings"]
    assert load(utility, put(tmp_path, text.replace("2,A", "3,A")), "--dry-run")[0] == 3
