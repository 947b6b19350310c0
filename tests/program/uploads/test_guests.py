"""Answers as Microsoft Forms and Google Forms export them, and a typed list, on both databases."""

from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest

from kadash.accounts import actions as accounts
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.program.actions import launch
from kadash.program.queries.launch import EventView, event_view
from tests.cli import load, run

GOOGLE = (
    "Timestamp,Email Address,Your name,Company,Will you attend the key accounts kick-off?,Anything we should "
    "know?\n"
    "2026/04/02 9:14:03 AM MST,ada@foundry.example,Ada Okafor,Harbor Foundry,Maybe,\n"
    '2026/04/03 8:00:12 AM MST,ada@foundry.example,Ada Okafor,Harbor Foundry,"Yes, I will attend",No nuts\n'
    "2026/04/03 8:30:00 AM MST,per@mall.example,Per Lind,Northgate Mall,Can't make it,\n"
)
MICROSOFT = (
    ("ID", "Start time", "Completion time", "Email", "Name", "Your company", "Can you make it on May 5?"),
    (1, "4/4/26 9:01:12", "4/4/26 9:02:05", "anonymous", None, "Harbor Foundry", "No"),
    (2, "4/4/26 9:05:40", "4/4/26 9:07:01", "per@mall.example", "Per Lind",
     "Northgate Mall", "Yes"),
)  # fmt: skip


@pytest.fixture
def event(database: Database, manager: Person) -> int:
    for number, name in (("001", "Harbor Foundry"), ("002", "Northgate Mall")):
        id = accounts.add_account(database, manager, number=number, name=name)
        accounts.put_on_list(database, manager, account_id=id, since=date(2026, 1, 1))
    return launch.add_event(
        database, manager, tier="key-accounts", starts_at=datetime(2026, 5, 5, 14, tzinfo=UTC)
    )


def seen(database: Database, event: int) -> EventView:
    with database.reading() as session:
        return event_view(session, id=event)


def answers(database: Database, event: int) -> dict[str, tuple[str, bool | None]]:
    return {guest.guest: (guest.answer, guest.came) for guest in seen(database, event).guests}


def write(folder: Path, text: str) -> Path:
    path = folder / "answers.csv"
    path.write_text(text)
    return path


def test_google_forms_the_last_answer_of_a_person_counts(
    database: Database, event: int, tmp_path: Path
) -> None:
    status, report = load(database, write(tmp_path, GOOGLE))
    assert (status, report["kind"], report["inserted"]) == (0, "guests", 2)
    assert [aside["reason"] for aside in report["set_aside"]] == ["the same guest answers again below"]
    assert answers(database, event) == {"Ada Okafor": ("yes", None), "Per Lind": ("no", None)}
    found = seen(database, event)
    assert found.participation is not None
    assert (found.participation.answered, found.participation.yes) == (2, 1)
    assert found.guests[0].answered_on == date(2026, 4, 3)
    _, again = load(database, write(tmp_path, GOOGLE))
    assert (again["inserted"], again["updated"], again["batch"]) == (0, 0, None)
    assert run(database, "undo", report["batch"])[0] == 0
    assert answers(database, event) == {}


def test_microsoft_forms_changes_the_answer_of_who_was_invited(
    database: Database, manager: Person, event: int, tmp_path: Path
) -> None:
    launch.invite(database, manager, event_id=event, guest="Per Lind", email="Per@mall.example")
    path = tmp_path / "Kick-off(1-2).xlsx"
    book = openpyxl.Workbook()
    for row in MICROSOFT:
        book.active.append(row)
    book.save(path)
    status, report = load(database, path, "--good-rows")
    assert (status, report["rejected"], report["updated"]) == (1, 1, 1)
    assert "names nobody" in report["errors"][0]["message"]
    assert answers(database, event) == {"Per Lind": ("yes", None)}


def test_a_typed_list_says_who_came_and_erases_no_answer(
    database: Database, event: int, tmp_path: Path
) -> None:
    load(database, write(tmp_path, GOOGLE))
    typed = "Guest,Account number,Attended\nAda Okafor,001,no\nNew Face,002,yes\n"
    status, report = load(database, write(tmp_path, typed), "--kind", "guests")
    assert (status, report["inserted"], report["updated"]) == (0, 1, 1)
    assert answers(database, event) == {
        "Ada Okafor": ("yes", False),
        "New Face": ("none", True),
        "Per Lind": ("no", None),
    }
    found = seen(database, event).participation
    assert found is not None
    assert (found.no_shows, found.came, found.listed) == (1, 1, 2)


def test_of_several_kick_offs_somebody_says_which(
    database: Database, manager: Person, event: int, tmp_path: Path
) -> None:
    launch.add_event(database, manager, tier="colleagues", starts_at=datetime(2026, 5, 1, 14, tzinfo=UTC))
    path = write(tmp_path, GOOGLE)
    status, report = load(database, path)
    assert (status, report["questions"][0]["key"]) == (3, "kickoff")
    name = next(choice for choice in report["questions"][0]["choices"] if choice.startswith("Key accounts"))
    assert load(database, path, "--answer", f"kickoff={name}")[0] == 0
    assert len(answers(database, event)) == 2


def test_an_answer_in_other_words_is_no_guess(database: Database, event: int, tmp_path: Path) -> None:
    text = "Name,RSVP\nAda,Yes\nBo,No\nCy,Yes\nDi,Yes\nEd,Two of us\n"
    status, report = load(database, write(tmp_path, text), "--good-rows")
    assert (status, report["rejected"], report["inserted"]) == (1, 1, 4)
    assert report["errors"][0]["message"].startswith("This answer is neither yes, no nor maybe")


def test_without_a_kick_off_nothing_is_loaded(sqlite_database: Database, tmp_path: Path) -> None:
    status, report = load(sqlite_database, write(tmp_path, GOOGLE))
    assert status == 2
    assert "There is no kick-off yet" in report["errors"][0]["message"]
