"""A mail that Outlook saved as a file (.msg) to one row: its headers, else its properties; no text."""

import email.policy
import io
import struct
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import Parser

import olefile

from kadash.intake.reading.limits import Limits
from kadash.intake.reading.mails import Rows, row_of
from kadash.intake.reading.refusals import Unreadable

SUBJECT, HEADERS, SENDER_NAME, SENDER, SENDER_SMTP = 0x0037, 0x007D, 0x0C1A, 0x0C1F, 0x5D01
RECIPIENT_NAME, RECIPIENT, RECIPIENT_SMTP, MESSAGE_ID = 0x3001, 0x3003, 0x39FE, 0x1035
SUBMITTED, DELIVERED, SENSITIVITY = 0x0039, 0x0E06, 0x0036
MOST_RECIPIENTS = 2_000
EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def parsed(content: bytes, limits: Limits) -> Rows:
    """Return columns, the row and notes. Raises Unreadable."""
    try:
        with olefile.OleFileIO(io.BytesIO(content)) as ole:
            return row_of(_mail(ole))
    except (OSError, struct.error, IndexError) as fault:
        raise Unreadable("mail_damaged") from fault


def _mail(ole: olefile.OleFileIO) -> EmailMessage:
    numbers = _numbers(ole)
    if numbers.get(SENSITIVITY, 0) in (1, 2, 3):  # personal, private, confidential
        raise Unreadable("mail_private")
    head = _string(ole, "", HEADERS)
    if head:
        found = Parser(policy=email.policy.default).parsestr(head, headersonly=True)
        assert isinstance(found, EmailMessage)
        if found.get("from") and found.get("date"):
            return found
    mail = EmailMessage(policy=email.policy.default)
    mail["Subject"] = " ".join(_string(ole, "", SUBJECT).split())
    sender = _string(ole, "", SENDER_SMTP) or _string(ole, "", SENDER)
    mail["From"] = _address(_string(ole, "", SENDER_NAME), sender)
    sent = numbers.get(SUBMITTED) or numbers.get(DELIVERED)
    if sent:
        mail["Date"] = (EPOCH + timedelta(microseconds=sent // 10)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    id = _string(ole, "", MESSAGE_ID).strip()
    if id:
        mail["Message-ID"] = id
    mail["To"] = ", ".join(_recipients(ole))
    return mail


def _recipients(ole: olefile.OleFileIO) -> list[str]:
    folders = [entry[0] for entry in ole.listdir(streams=False, storages=True) if len(entry) == 1]
    found = []
    for folder in [each for each in folders if each.startswith("__recip_version1.0")][:MOST_RECIPIENTS]:
        name = _string(ole, folder, RECIPIENT_NAME)
        address = _string(ole, folder, RECIPIENT_SMTP) or _string(ole, folder, RECIPIENT)
        if "@" in address:
            found.append(_address(name, address))
    return found


def _address(name: str, address: str) -> str:
    plain = "".join(each for each in name if each not in '"<>\\\r\n')
    return f'"{plain}" <{address.strip()}>' if "@" in address else ""


def _string(ole: olefile.OleFileIO, folder: str, tag: int) -> str:
    """Return a text property, in Unicode or in the code page of old files; empty where it is not there."""
    for kind, encoding in (("001F", "utf-16-le"), ("001E", "cp1252")):
        path = [part for part in (folder, f"__substg1.0_{tag:04X}{kind}") if part]
        if ole.exists(path):
            return str(ole.openstream(path).read().decode(encoding, "replace")).rstrip("\0")
    return ""


def _numbers(ole: olefile.OleFileIO) -> dict[int, int]:
    """Return the properties of a fixed length: 16 bytes each behind a head of 32."""
    if not ole.exists("__properties_version1.0"):
        raise Unreadable("mail_damaged")
    data = ole.openstream("__properties_version1.0").read()[32:]
    found = {}
    for place in range(0, len(data) - 15, 16):
        kind, tag = struct.unpack_from("<HH", data, place)
        if kind == 0x0003:
            found[tag] = struct.unpack_from("<i", data, place + 8)[0]
        elif kind == 0x0040:
            found[tag] = struct.unpack_from("<Q", data, place + 8)[0]
    return found
