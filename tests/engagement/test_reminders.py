"""Reminders: to whom, of what, once a day however many servers call, by mail or as files."""

import email
import json
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from kadash.core import mail
from kadash.core.actions import add_person
from kadash.core.database import Database
from kadash.core.errors import NotAllowed, Unusable
from kadash.core.people import Person, Role
from kadash.engagement.actions.promises import make_promise
from kadash.engagement.actions.reminders import GIVEN_UP, claim_reminder, end_reminder
from kadash.engagement.queries.reminders import reminders
from tests.cli import run
from tests.satisfaction.survey import put_accounts

DAY = date(2024, 11, 20)
AT = datetime(2024, 11, 20, 13, tzinfo=UTC)
AVERY = "avery@utility.example"


@pytest.fixture
def filled(database: Database, manager: Person) -> Database:
    put_accounts(database, count=3)
    reader, representative = Role.READER, Role.REPRESENTATIVE
    people = {"Avery Cole": representative, "Jordan Blake": representative, "Robin Shaw": reader}
    for name, role in people.items():
        first = name.split()[0].lower()
        add_person(database, manager, name=name, email=f"{first}@utility.example", role=role)
    made = date(2024, 11, 1)
    for owner, days in (("Avery Cole", -1), ("Avery Cole", 7), ("Avery Cole", 8), ("Robin Shaw", 0)):
        due = DAY + timedelta(days)
        what = f"Call by {due}"
        make_promise(database, manager, account_id=1, what=what, owner=owner, made_on=made, due=due)
    return database


def test_each_is_reminded_of_their_own_within_a_week(filled: Database) -> None:
    with filled.reading() as session:
        found = {person.email: [one.title for one in due] for person, due in reminders(session, today=DAY)}
    # What a reader keeps is said to whoever looks after the account.
    assert found == {AVERY: ["Call by 2024-11-19", "Call by 2024-11-20", "Call by 2024-11-27"]}


def test_only_one_of_many_servers_reminds(database: Database, manager: Person, reader: Person) -> None:
    def claim(_: int) -> bool:
        return claim_reminder(database, manager, email=AVERY, day=DAY, now=AT)

    with ThreadPoolExecutor(6) as servers:
        assert sorted(servers.map(claim, range(6))) == [False] * 5 + [True]
    assert claim_reminder(database, manager, email=AVERY, day=DAY + timedelta(1), now=AT)
    with pytest.raises(NotAllowed):
        claim_reminder(database, reader, email="x", day=DAY, now=AT)


def test_what_was_not_sent_is_sent_by_the_next_call(database: Database, manager: Person) -> None:
    def claim(now: datetime) -> bool:
        return claim_reminder(database, manager, email=AVERY, day=DAY, now=now)

    assert claim(AT)
    end_reminder(database, manager, email=AVERY, day=DAY, sent=False)
    assert claim(AT)
    assert not claim(AT + GIVEN_UP - timedelta(seconds=1))
    assert claim(AT + GIVEN_UP)  # its process ended in between
    end_reminder(database, manager, email=AVERY, day=DAY, sent=True)
    assert not claim(AT + 2 * GIVEN_UP)


def test_the_command_writes_files_once(
    filled: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mails = tmp_path / "mails"
    monkeypatch.setenv("KADASH_MAIL_FROM", "kadash@utility.example")
    monkeypatch.setenv("KADASH_ADDRESS", "https://kadash.example.gov/")
    monkeypatch.setattr("kadash.reminding.today", lambda zone: DAY)
    status, text = run(filled, "remind", "--folder", mails, "--json")
    assert (status, json.loads(text)["sent"]) == (0, 1)
    (file,) = mails.iterdir()
    found = email.message_from_bytes(file.read_bytes(), policy=default)
    assert (found["To"], found["Subject"]) == (AVERY, "Key accounts: 1 late, 2 due within a week")
    assert found.get_content().splitlines() == [
        "- late since Nov 19, 2024: Call by 2024-11-19 (Account 1)",
        "- due Nov 20, 2024: Call by 2024-11-20 (Account 1)",
        "- due Nov 27, 2024: Call by 2024-11-27 (Account 1)",
        "",
        "Today: https://kadash.example.gov/today",
    ]
    assert file.stat().st_mode & 0o077 == 0
    status, text = run(filled, "remind", "--folder", mails, "--json")
    assert (status, json.loads(text)["sent"], json.loads(text)["reminded_before"]) == (0, 0, 1)


class Server:
    """A mail server's client that notes what is done with it."""

    def __init__(self, *place: object, **_: object) -> None:
        self.done: list[object] = [place]
        SEEN.append(self.done)

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None: ...

    def starttls(self, **_: object) -> None:
        self.done.append("encrypted")

    def login(self, *who: str) -> None:
        self.done.append(who)

    def send_message(self, message: EmailMessage) -> None:
        self.done.append("sent")


SEEN: list[list[object]] = []


@pytest.mark.parametrize(
    ("address", "done"),
    [
        ("smtp://kadash@mail.example", [("mail.example", 587), "encrypted", ("kadash", "secret"), "sent"]),
        ("smtp://127.0.0.1:25", [("127.0.0.1", 25), "sent"]),
        ("smtps://kadash@mail.example", [("mail.example", 465), ("kadash", "secret"), "sent"]),
    ],
)
def test_mail_leaves_this_machine_encrypted(
    address: str, done: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KADASH_MAIL_SERVER", address)
    monkeypatch.setenv("KADASH_MAIL_PASSWORD", "secret")
    monkeypatch.setattr(mail.smtplib, "SMTP", Server)
    monkeypatch.setattr(mail.smtplib, "SMTP_SSL", Server)
    mail.Smtp().send(EmailMessage())
    assert SEEN[-1] == done


@pytest.mark.parametrize("address", ["", "mail.example", "http://mail.example", "smtp://mail.example:x"])
def test_an_address_that_is_none_is_said(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KADASH_MAIL_SERVER", address)
    with pytest.raises(Unusable, match="names no mail server"):
        mail.Smtp()
