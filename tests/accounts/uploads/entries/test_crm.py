"""Activities as Salesforce's data export and the activities view of Dynamics 365 write them."""

from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
import sqlmodel as sm

from kadash.accounts.actions import NewContact, add_contact
from kadash.accounts.tables import Account, Contact, Interaction, Participant
from kadash.accounts.uploads.entries.crm_rows import state_of
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.settings import Settings
from kadash.engagement.queries.relationships import picture
from kadash.intake.tables import UploadFile
from tests.cli import load, run

HEAD = (
    "Id,WhoId,WhatId,Subject,ActivityDate,Status,Priority,OwnerId,Description,IsDeleted,AccountId,IsClosed,"
    "CreatedDate,CallDurationInSeconds,CallType,CallDisposition,IsRecurrence,TaskSubtype,CompletedDateTime\n"
)


def task(id: str, **more: str) -> str:
    cells = {
        "Id": id, "WhoId": "003R", "WhatId": "001MILL", "Subject": "Review of the contract",
        "Priority": "Normal", "ActivityDate": "2026-07-14", "Status": "Completed", "OwnerId": "005A",
        "Description": "Words nobody asked for", "IsDeleted": "false", "AccountId": "001MILL",
        "IsClosed": "true", "IsRecurrence": "false", "CreatedDate": "2026-07-14T15:00:00.000Z",
        "TaskSubtype": "Call",
        "CompletedDateTime": "2026-07-16T01:30:00.000Z", **more,
    }  # fmt: skip
    return ",".join(cells.get(name, "") for name in HEAD.strip().split(",")) + "\n"


SALESFORCE = HEAD + (
    task("00T1", CallType="Inbound")
    + task("00T2", Status="Not Started", IsClosed="false", CompletedDateTime="")
    + task("00T3", Subject="Call: left voicemail", CallType="Outbound")
    + task("00T4", TaskSubtype="Email", ActivityDate="")
    + task("00T5", TaskSubtype="ListEmail")
    + task("00T6", TaskSubtype="Task", Subject="Prepare the rate comparison")
    + task("00T7", WhoId="003X", WhatId="006DEAL", AccountId="", Subject="Call with my sister")
    + task("00T8", IsDeleted="true")
    + task("00T9", WhatId="", AccountId="")
)


@pytest.fixture
def known(database: Database) -> Database:
    """A mill and its Rosa, known by the records of the CRM."""
    save_settings(database, LOCAL_MANAGER, settings=Settings(time_zone="America/Denver"))
    with database.writing(LOCAL_MANAGER) as session:
        session.add(Account(name="Mill", number="0007", external_id="001MILL"))
        session.add(Account(name="Bakery"))
    rosa = NewContact("Rosa Diaz", email="rosa@mill.example")
    add_contact(database, LOCAL_MANAGER, account_id=1, contact=rosa, today=date(2026, 7, 1))
    with database.writing(LOCAL_MANAGER) as session:
        contact = session.get_one(Contact, 1)
        contact.record_id = "003R"
        session.add(contact)
    return database


def stored(database: Database, table: type) -> list:
    with database.reading() as session:
        return list(session.exec(sm.select(table)).all())


def put(folder: Path, content: str | bytes, name: str = "tasks.csv") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_tasks_of_salesforce(known: Database, tmp_path: Path) -> None:
    path = put(tmp_path, SALESFORCE)
    status, report = load(known, path)
    assert (status, report["kind"], report["layout"]) == (0, "crm-activities", "Salesforce tasks")
    assert (report["inserted"], report["without_account"], report["rejected"]) == (6, 1, 0)
    reasons = sorted(each["reason"] for each in report["set_aside"])
    assert [reason.split(":")[0] for reason in reasons] == [
        "a task without a word of a call, a mail or a meeting",
        "deleted in the system it comes from",
        "of no account",
    ]
    talks = {each.uid: each for each in stored(known, Interaction)}
    first = talks["record 00T1"]
    assert (first.account_id, first.day, first.state) == (1, date(2026, 7, 14), "held")
    assert (first.channel, first.direction, first.note) == ("phone", "they", None)
    assert talks["record 00T2"].state == "planned"  # open: its day says nothing
    assert talks["record 00T3"].answered is False
    # Completed at 1:30 UTC of July 16: the evening of July 15 in Denver.
    assert (talks["record 00T4"].channel, talks["record 00T4"].day) == ("email", date(2026, 7, 15))
    assert talks["record 00T5"].bulk is True
    assert talks["record 00T9"].account_id == 1  # by the contact alone
    people = stored(known, Participant)
    assert {(each.side, each.contact_id, each.name) for each in people} == {("customer", 1, "Rosa Diaz")}
    kept = b"".join(bytes(row.content) for row in stored(known, UploadFile))
    assert b"00T1" in kept
    assert b"sister" not in kept
    assert b"Words nobody" not in kept


def test_only_what_took_place_ends_the_silence(known: Database, tmp_path: Path) -> None:
    load(known, put(tmp_path, SALESFORCE))
    with known.reading() as session:
        mill = picture(session, today=date(2026, 7, 20), account_id=1).of(1)
    assert mill is not None
    # A call, another one by the contact alone, and a mail; not the plan, the voicemail and the list mail.
    assert mill.dates == (date(2026, 7, 14), date(2026, 7, 14), date(2026, 7, 15))


def test_a_task_that_is_done_later_is_the_same_one(known: Database, tmp_path: Path) -> None:
    load(known, put(tmp_path, SALESFORCE))
    assert load(known, put(tmp_path, SALESFORCE))[1]["batch"] is None
    later = SALESFORCE.replace("Not Started", "Completed")
    _, report = load(known, put(tmp_path, later))
    assert (report["inserted"], report["updated"], report["unchanged"]) == (0, 1, 5)
    assert {each.state for each in stored(known, Interaction)} == {"held"}
    assert run(known, "undo", report["batch"])[0] == 0
    assert {each.state for each in stored(known, Interaction)} == {"held", "planned"}


def at(text: str) -> datetime:
    """A day of July 2026 and a time, as workbooks hold them: without a zone."""
    return datetime.fromisoformat(f"2026-07-{text}")


DYNAMICS = (
    ("(Do Not Modify) Activity", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On", "Subject",
     "Regarding", "Activity Type", "Activity Status", "Owner", "Priority", "Start Date", "Due Date",
     "Sensitivity", "Account Number (Regarding) (Account)"),
    ("a1", "x=", at("15 09:03"), "Site tour", "Mill", "Appointment", "Completed", "Avery Cole",
     "Normal", at("14 14:00"), at("14 15:00"), None, "0007"),
    ("a2", "x=", at("15 09:03"), "Ask about the boiler", "Rosa Diaz", "Phone Call", "Completed",
     "Avery Cole", "Normal", None, at("15 16:00"), None, None),
    ("a3", "x=", at("15 09:03"), "Follow up", "Bakery", "Email", "Open", "Avery Cole", "Normal",
     None, at("16 00:00"), None, None),
    ("a4", "x=", at("15 09:03"), "Review", "Mill", "Appointment", "Canceled", "Avery Cole",
     "Normal", at("17 14:00"), None, None, "0007"),
    ("a5", "x=", at("15 09:03"), "Doctor", "Mill", "Appointment", "Completed", "Avery Cole",
     "Normal", at("17 14:00"), None, "Private", "0007"),
    ("a6", "x=", at("15 09:03"), "Call", "Chiller replacement 2027", "Phone Call", "Completed",
     "Avery Cole", "Normal", None, at("17 14:00"), None, None),
    ("a7", "x=", at("15 09:03"), "Prepare slides", "Mill", "Task", "Completed", "Avery Cole",
     "Normal", None, at("17 14:00"), None, "0007"),
)  # fmt: skip


def workbook() -> bytes:
    book = openpyxl.Workbook()
    for row in DYNAMICS:
        book.active.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def table() -> bytes:
    def cell(value: object) -> str:
        return f"{value:%m/%d/%Y %I:%M %p}" if isinstance(value, datetime) else str(value or "")

    return "\ufeff".encode() + "\r\n".join(",".join(map(cell, row)) for row in DYNAMICS).encode()


@pytest.mark.parametrize("content", [workbook(), table()], ids=["workbook", "CSV"])
def test_activities_of_dynamics(known: Database, tmp_path: Path, content: bytes) -> None:
    path = put(tmp_path, content, "activities")
    status, report = load(known, path)
    assert (status, report["kind"], report["layout"]) == (0, "crm-activities", "Dynamics activities")
    assert (report["inserted"], report["without_account"]) == (4, 1)
    talks = stored(known, Interaction)
    assert [(each.uid, each.account_id, each.state, each.channel) for each in talks] == [
        ("record a1", 1, "held", "on site"),
        ("record a2", 1, "held", "phone"),
        ("record a3", 2, "planned", "email"),
        ("record a4", 1, "not held", None),
    ]
    assert talks[0].starts_at == datetime(2026, 7, 14, 20, tzinfo=UTC)  # 14:00 in Denver
    assert (talks[0].person, talks[1].day, talks[2].starts_at) == ("Avery Cole", date(2026, 7, 15), None)
    assert [(each.interaction_id, each.contact_id) for each in stored(known, Participant)] == [(2, 1)]
    assert load(known, path)[1]["batch"] is None


@pytest.mark.parametrize(
    ("status", "closed", "state"),
    [
        ("Completed", None, "held"),
        ("Erledigt", True, "held"),
        ("In Progress", False, "planned"),
        ("Scheduled", None, "planned"),
        ("Canceled", None, "not held"),
        (None, None, "planned"),
    ],
)
def test_the_status_decides(status: str | None, closed: bool | None, state: str) -> None:
    assert state_of(status, closed=closed) == state
