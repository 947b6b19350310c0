"""Mail as a file: .eml as mail programs write it, .msg as Outlook does; the text is not read."""

import struct
from datetime import UTC, date, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
import sqlmodel as sm

from kadash.accounts.tables import Interaction, Participant
from kadash.core.database import Database
from kadash.intake.tables import UploadFile
from tests.accounts.uploads.entries.compound import compound
from tests.cli import load

SENT = datetime(2026, 7, 16, 1, 30, tzinfo=UTC)  # 7:30 in the evening of July 15 in Denver
TICKS = (SENT - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10_000_000


def mail(**more: str) -> bytes:
    """A mail as Python's own library writes it, with a subject that has to be encoded."""
    message = EmailMessage()
    message["From"] = "Rosa Diaz <rosa@mill.example>"
    message["To"] = "Avery Cole <avery@utility.example>, Somebody <else@firm.example>"
    message["Date"] = "Wed, 15 Jul 2026 19:30:00 -0600"
    message["Subject"] = "Ausfälle"
    message["Message-ID"] = "<1@mill.example>"
    for name, value in more.items():
        message[name] = value
    message.set_content("Secret words of the mail")
    return message.as_bytes()


THUNDERBIRD = (
    b"Message-ID: <1@mill.example>\r\nDate: Wed, 15 Jul 2026 19:30:00 -0600\r\nMIME-Version: 1.0\r\n"
    b"User-Agent: Mozilla Thunderbird\r\nContent-Language: en-US\r\n"
    b"To: Avery Cole <avery@utility.example>,\r\n"
    b" Somebody <else@firm.example>\r\nFrom: Rosa Diaz <rosa@mill.example>\r\n"
    b"Subject: =?UTF-8?Q?Ausf=C3=A4lle?=\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
    b"Secret words of the mail\r\n"
)


def text(value: str) -> bytes:
    return value.encode("utf-16-le")


def message(sensitivity: int = 0) -> bytes:
    properties = b"\0" * 32
    properties += struct.pack("<HHIQ", 0x0040, 0x0039, 6, int(TICKS))
    properties += struct.pack("<HHIiI", 0x0003, 0x0036, 6, sensitivity, 0)

    def recipient(name: str, address: str) -> dict[str, bytes]:
        return {"__substg1.0_3001001F": text(name), "__substg1.0_39FE001F": text(address)}

    return compound(
        {
            "__properties_version1.0": properties,
            "__substg1.0_0037001F": text("Ausfälle"),
            "__substg1.0_1000001F": text("Secret words of the mail"),
            "__substg1.0_0C1A001F": text("Rosa Diaz"),
            "__substg1.0_5D01001F": text("rosa@mill.example"),
            "__substg1.0_1035001F": text("<1@mill.example>"),
            "__recip_version1.0_#00000000": recipient("Avery Cole", "avery@utility.example"),
            "__recip_version1.0_#00000001": recipient("Somebody", "else@firm.example"),
        }
    )


@pytest.mark.parametrize(
    "content", [mail(), THUNDERBIRD, message()], ids=["Python", "Thunderbird", "Outlook"]
)
def test_a_mail_is_one_conversation(known: Database, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mail"
    path.write_bytes(content)
    status, report = load(known, path)
    assert (status, report["kind"], report["inserted"]) == (0, "mail", 1)
    with known.reading() as session:
        (talk,) = session.exec(sm.select(Interaction)).all()
        people = session.exec(sm.select(Participant).order_by(Participant.id)).all()  # type: ignore[arg-type]
        kept = b"".join(bytes(row.content) for row in session.exec(sm.select(UploadFile)).all())
    assert (talk.account_id, talk.subject, talk.day, talk.starts_at) == (
        1,
        "Ausfälle",
        date(2026, 7, 15),
        SENT,
    )
    assert (talk.channel, talk.direction, talk.state, talk.uid) == (
        "email",
        "they",
        "held",
        "<1@mill.example>",
    )
    assert [(each.side, each.contact_id, each.name) for each in people] == [
        ("customer", 1, "Rosa Diaz"),
        ("utility", None, "Avery Cole"),
        ("third", None, "Somebody"),
    ]
    assert b"Secret" not in kept
    assert load(known, path)[1]["batch"] is None


@pytest.mark.parametrize("content", [mail(Sensitivity="Private"), message(2)], ids=["eml", "msg"])
def test_a_private_mail_is_not_read(known: Database, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mail"
    path.write_bytes(content)
    status, report = load(known, path)
    assert status == 2
    assert "mail_private" in str(report)


def test_a_mail_of_strangers_stays_outside(known: Database, tmp_path: Path) -> None:
    path = tmp_path / "mail"
    path.write_bytes(THUNDERBIRD.replace(b"rosa@mill.example", b"friend@gmail.com"))
    status, report = load(known, path)
    assert (status, report["inserted"], report["without_account"], report["batch"]) == (0, 0, 1, None)
    said = " ".join(report["warnings"])
    assert "Nothing in this file is of an account. Nothing was changed." in said
    assert "stored already" not in said
    assert "loaded without" not in said
