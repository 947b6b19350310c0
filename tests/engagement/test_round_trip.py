"""What this program exported comes back whole: into the same database nothing changes, into an empty one all
arrives; on both databases.
"""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import sqlmodel as sm

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact, NewInteraction, NewParticipant
from kadash.accounts.queries.conversations import contact_roles
from kadash.accounts.tables import Interaction
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.settings import Settings
from kadash.engagement.actions.cases import NewCase, NewEvent, add_event, log_cases
from kadash.engagement.actions.service_levels import add_department
from kadash.engagement.queries.cases import cases
from kadash.intake.engine import examine
from kadash.kinds import KINDS
from tests.cli import export, load, run
from tests.conftest import copied
from tests.satisfaction.survey import put_accounts

DENVER = ZoneInfo("America/Denver")
DAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 6, 12, tzinfo=DENVER)
ACTIVITIES = (
    "Ticket,Date,Type,Subject,Status,Account Number,Account Name\n"
    "T-9,2026-02-03 14:05,Call,Rate question,Completed,A002,ACCOUNT TWO INC\n"
    "T-9,2026-02-03 14:05,Call,Rate question,Completed,A002,ACCOUNT TWO INC\n"
)
ICS = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:m1@example.org\r\nSEQUENCE:2\r\n"
    "DTSTAMP:20260201T000000Z\r\nDTSTART:20260204T170000Z\r\nDTEND:20260204T180000Z\r\nSUMMARY:Site tour\r\n"
    "ATTENDEE;PARTSTAT=ACCEPTED:mailto:rosa@one.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
TABLES = ("contacts", "interactions", "cases")


def bare(database: Database, manager: Person) -> None:
    """Two accounts and two departments, nothing else."""
    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    put_accounts(database, count=2)
    add_department(database, manager, name="Billing")
    add_department(database, manager, name="Engineering")


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def filled(database: Database, manager: Person, folder: Path) -> None:
    bare(database, manager)
    rosa = accounts.add_contact(
        database, manager, account_id=1, today=DAY,
        contact=NewContact("Rosa Diaz", "+1 plant lead", "rosa@one.example", "+1 970 555 0101",
                           rank="primary", functions=["operations"], decision_maker=True,
                           since=date(2025, 1, 2)),
    )  # fmt: skip
    accounts.add_role(database, manager, account_id=2, contact_id=rosa, today=DAY, rank="alternate")
    left = accounts.add_contact(
        database, manager, account_id=2, contact=NewContact("Sam Ode", rank="primary"), today=DAY
    )
    accounts.end_role(
        database, manager, id=role_of(database, left), version=1, until=date(2026, 3, 1), reason="left"
    )
    told = NewInteraction(
        1, date(2026, 3, 1), "=2+2, \"quoted\"", "phone", direction="they", purpose="issue", tone="bad",
        note="two\nlines", participants=(NewParticipant("customer", contact_id=rosa),
                                         NewParticipant("utility", name="Avery Cole", senior=True)),
        also_with=(2,),
    )  # fmt: skip
    accounts.add_interactions(database, manager, new=[told, told], today=DAY)
    assert load(database, put(folder, "log.csv", ACTIVITIES))[0] == 0
    assert load(database, put(folder, "calendar.ics", ICS))[0] == 0
    log_cases(
        database, manager, now=NOW,
        told=[
            (NewCase(1, "- flicker", datetime(2026, 3, 2, 9, 30, tzinfo=DENVER), "issue", "power quality",
                     department_id=2, channel="phone", note="north hall"),
             [NewEvent("answered", datetime(2026, 3, 2, 10, 15, tzinfo=DENVER), "called back"),
              NewEvent("waiting for customer", datetime(2026, 3, 3, 8, tzinfo=DENVER)),
              NewEvent("resumed", datetime(2026, 3, 4, 8, tzinfo=DENVER)),
              NewEvent("solved", datetime(2026, 3, 5, 16, tzinfo=DENVER), "capacitor")]),
            # The hour that comes twice: 1:30 standard time, the second one of November 2, 2025.
            (NewCase(2, "Bill twice", datetime(2025, 11, 2, 8, 30, tzinfo=UTC), "complaint", "billing",
                     department_id=1), []),
        ],
    )  # fmt: skip
    add_event(
        database, manager, case_id=2, kind="handed over", at=datetime(2026, 3, 6, 9, tzinfo=DENVER), now=NOW,
        department_id=2,
    )  # fmt: skip


def role_of(database: Database, contact_id: int) -> int:
    with database.reading() as session:
        roles = accounts_roles(session)
    return next(int(role["id"]) for role in roles if role["contact_id"] == contact_id)


def accounts_roles(session: sm.Session) -> list[dict[str, Any]]:
    return contact_roles(session, ended=True).to_dict("records")  # type: ignore[return-value]


def out(database: Database, folder: Path, table: str, form: str) -> Path:
    path = folder / f"{table}.{form}"
    assert run(database, "export", table, "--format", form, "--out", path, "--as-of", "2026-03-06")[0] == 0
    return path


def rows(database: Database, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = export(database, table, "--as-of", "2026-03-06")["rows"]
    return found


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_into_the_same_database_nothing_changes(
    database: Database, manager: Person, tmp_path: Path, form: str
) -> None:
    filled(database, manager, tmp_path)
    for table, count in zip(TABLES, (2, 5, 2), strict=True):
        status, report = load(database, out(database, tmp_path, table, form))
        assert (status, report["kind"], report["rows_read"]) == (0, table, count), report
        assert (report["inserted"], report["updated"], report["unchanged"]) == (0, 0, count)
        assert (report["rejected"], report["batch"]) == (0, None)
        assert report["warnings"] == ["Everything in this file is stored already. Nothing was changed."]


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_into_an_empty_database_everything_arrives(
    database: Database, sqlite_template: Path, manager: Person, tmp_path: Path, form: str
) -> None:
    source = copied(sqlite_template, tmp_path / "source.db")
    filled(source, manager, tmp_path)
    bare(database, manager)
    for table, count in zip(TABLES, (2, 5, 2), strict=True):
        status, report = load(database, out(source, tmp_path, table, form))
        assert (status, report["inserted"], report["rejected"]) == (0, count, 0), report["errors"]
        assert rows(database, table) == rows(source, table)
    with database.reading() as session:
        roles = {(role["name"], role["account_id"]): role for role in accounts_roles(session)}
        (bill, flicker) = sorted(cases(session, now=NOW), key=lambda case: case.story.received)
        tour = session.exec(sm.select(Interaction).where(Interaction.uid == "m1@example.org")).one()
        called = session.exec(sm.select(Interaction).where(Interaction.tone == "bad")).all()
    assert (roles["Rosa Diaz", 1]["rank"], roles["Rosa Diaz", 1]["since"]) == ("primary", date(2025, 1, 2))
    assert roles["Rosa Diaz", 1]["functions"] == ["operations"]
    assert roles["Rosa Diaz", 1]["decision_maker"] is True
    assert (roles["Rosa Diaz", 2]["rank"], roles["Sam Ode", 2]["until"]) == ("alternate", date(2026, 3, 1))
    assert (tour.at, tour.starts_at, tour.sequence) == (
        "2026-02-04T10:00:00",
        datetime(2026, 2, 4, 17, tzinfo=UTC),
        2,
    )
    assert [(talk.subject, talk.note, talk.direction) for talk in called] == [
        ('=2+2, "quoted"', "two\nlines", "they")
    ] * 2
    assert flicker.story.answered == datetime(2026, 3, 2, 10, 15, tzinfo=DENVER)
    assert flicker.story.solved == datetime(2026, 3, 5, 16, tzinfo=DENVER)
    assert len(flicker.story.pauses) == 1
    assert (bill.story.received, bill.story.department_id) == (datetime(2025, 11, 2, 8, 30, tzinfo=UTC), 2)
    assert bill.row["department_id"] == 1
    for table, count in zip(TABLES, (2, 5, 2), strict=True):  # and once more
        _, report = load(database, out(source, tmp_path, table, form))
        assert (report["inserted"], report["updated"], report["unchanged"]) == (0, 0, count)


def test_who_took_part_is_the_stored_contact(
    sqlite_database: Database, sqlite_template: Path, manager: Person, tmp_path: Path
) -> None:
    source = copied(sqlite_template, tmp_path / "source.db")
    filled(source, manager, tmp_path)
    bare(sqlite_database, manager)
    load(sqlite_database, out(source, tmp_path, "contacts", "csv"))
    load(sqlite_database, out(source, tmp_path, "interactions", "csv"))
    talk = next(row for row in rows(sqlite_database, "interactions") if row["tone"] == "bad")
    assert talk["participants"] == [
        {"contact": {"name": "Rosa Diaz", "email": "rosa@one.example"}, "side": "customer", "attended": True},
        {"name": "Avery Cole", "side": "utility", "attended": True, "senior": True},
    ]
    assert [one["account_number"] for one in talk["also_with"]] == ["A002"]


def test_what_was_taken_back_does_not_come_again(
    sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    filled(sqlite_database, manager, tmp_path)
    path = out(sqlite_database, tmp_path, "interactions", "csv")
    accounts.take_back_interaction(sqlite_database, manager, id=1, version=1)
    _, report = load(sqlite_database, path)
    assert (report["inserted"], report["updated"], report["unchanged"]) == (0, 0, 5)
    assert len(rows(sqlite_database, "interactions")) == 4


def test_a_representative_changes_no_account_of_another(
    sqlite_database: Database, manager: Person, other_representative: Person, tmp_path: Path
) -> None:
    """Adding is open to all who may upload; what is stored changes only who may edit it on the screen."""
    filled(sqlite_database, manager, tmp_path)
    path = out(sqlite_database, tmp_path, "interactions", "csv")
    changed = put(tmp_path, "changed.csv", path.read_text().replace(",bad,", ",good,"))
    with sqlite_database.reading() as session:
        found = examine(
            session,
            changed.read_bytes(),
            name="changed.csv",
            kinds=KINDS,
            person=other_representative,
            today=DAY,
        )
    assert (found.count("updated"), len(found.held_back)) == (0, 2)


@pytest.mark.parametrize(
    ("table", "old", "new", "said"),
    [
        ("interactions", ",they,", ",sideways,", "the direction is one of: we, they, both"),
        ("contacts", '""rank"": ""primary""', '""rank"": ""first""', "the rank is one of"),
        ("cases", '""kind"": ""solved""', '""kind"": ""gone""', "the kind is one of"),
        ("cases", '"[{""at', '"[{at', "it is no list"),
    ],
)
def test_a_cell_that_somebody_broke_is_named(
    sqlite_database: Database, manager: Person, tmp_path: Path, table: str, old: str, new: str, said: str
) -> None:
    filled(sqlite_database, manager, tmp_path)
    text = out(sqlite_database, tmp_path, table, "csv").read_text()
    assert old in text
    status, report = load(sqlite_database, put(tmp_path, "broken.csv", text.replace(old, new, 1)))
    assert (status, report["rejected"], report["errors"][0]["code"]) == (1, 1, "not_as_exported")
    assert said in report["errors"][0]["message"]


def test_a_case_solved_in_the_spreadsheet_is_solved(
    sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    filled(sqlite_database, manager, tmp_path)
    text = out(sqlite_database, tmp_path, "cases", "csv").read_text()
    header, *lines = text.splitlines()
    at = header.split(",").index("solved_at")
    bill = next(line for line in lines if "Bill twice" in line)
    cells = bill.split(",")
    assert cells[at] == ""
    cells[at] = "2026-03-06 11:00"
    path = put(tmp_path, "solved.csv", "\n".join([header, ",".join(cells)]) + "\n")
    assert load(sqlite_database, path)[0] == 0
    with sqlite_database.reading() as session:
        found = next(case for case in cases(session, now=NOW) if case.row["title"] == "Bill twice")
    assert found.story.solved == datetime(2026, 3, 6, 11, tzinfo=DENVER)
    assert json.loads(run(sqlite_database, "export", "cases", "--format", "json")[1])["totals"]["cases"] == 2


def test_an_exported_json_file_is_refused_by_its_name(
    sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    filled(sqlite_database, manager, tmp_path)
    status, said = load(sqlite_database, out(sqlite_database, tmp_path, "cases", "json"))
    assert (status, said["inserted"], said["updated"]) == (2, 0, 0)
    assert said["errors"][0]["message"] == (
        "The file is JSON, not a table. Nothing was changed. Export the data as CSV or XLSX."
    )


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_a_day_that_nobody_means_is_refused_in_words(
    sqlite_database: Database, day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(sqlite_database, "export", "cases", "--as-of", day)
    assert stopped.value.code == 2
    assert f"'{day}' is not a date like 2009-12-31, from 1900 to 2199" in capsys.readouterr().err
