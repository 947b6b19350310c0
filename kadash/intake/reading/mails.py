"""A mail (.eml) to one row, a mailbox (mbox) to a row a mail: who wrote to whom, when; no text is read."""

import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime

from kadash.core.moments import in_utc
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.refusals import Unreadable

COLUMNS = ("Message ID", "Sent", "Subject", "From", "Recipients", "Bulk")
PRIVATE = {"private", "personal", "company-confidential", "confidential"}

_BEGINS = re.compile(rb"^From [^\r\n]*[0-9]{2}:[0-9]{2}[^\r\n]*\r?\n(?=[A-Za-z][A-Za-z0-9-]*:)", re.MULTILINE)
"""The line before each mail of a mailbox; it ends in a date, and a header follows."""

Rows = tuple[tuple[str, ...], list[tuple[object, ...]], list[tuple[str, str]]]


def parsed(content: bytes, limits: Limits) -> Rows:
    """Return columns, a row for each mail and notes. Raises Unreadable where none can be read."""
    parts = [part for part in _BEGINS.split(content) if part.strip()] if content[:5] == b"From " else []
    if len(parts) < 2:
        return row_of(_mail(content))
    rows: list[tuple[object, ...]] = []
    unread: list[str] = []
    for part in parts:
        try:
            rows += row_of(_mail(part))[1]
        except Unreadable as fault:
            unread.append(fault.code)
    if not rows:
        raise Unreadable(unread[0])
    return COLUMNS, rows, list(_notes(unread))


def _mail(content: bytes) -> EmailMessage:
    mail = BytesParser(policy=email.policy.default).parsebytes(content, headersonly=True)
    assert isinstance(mail, EmailMessage)
    return mail


def _notes(unread: list[str]) -> Iterator[tuple[str, str]]:
    said = {"mail_private": "marked private", "mail_damaged": "without a date or a sender that can be read"}
    for code, text in said.items():
        if count := unread.count(code):
            yield code, f"Not read in: {count:,} of the mailbox's mails, {text}."


def row_of(mail: EmailMessage) -> Rows:
    """Return columns, the row and notes of a mail's headers. Raises Unreadable."""
    if _header(mail, "sensitivity").lower() in PRIVATE:
        raise Unreadable("mail_private")
    sent = _sent(mail)
    people = getaddresses([_header(mail, name) for name in ("to", "cc")])
    recipients = "; ".join(f"{_name(name)} <{address}>" for name, address in people if "@" in address)
    sender = next(iter(getaddresses([_header(mail, "from")])), ("", ""))
    if not sent or "@" not in sender[1]:
        raise Unreadable("mail_damaged")
    listed = mail.get("list-id") or mail.get("list-unsubscribe")
    many = bool(listed) or _header(mail, "precedence") in ("bulk", "list")
    id = _header(mail, "message-id") or f"{sent} {sender[1]}"
    subject = _header(mail, "subject")
    row = (id, sent, subject, f"{_name(sender[0])} <{sender[1]}>", recipients, "yes" if many else "")
    return COLUMNS, [row], []


def _header(mail: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(mail.get(name, "")).split())
    except (ValueError, IndexError, AttributeError):  # headers that the library itself stumbles over
        return ""


def _sent(mail: EmailMessage) -> str:
    try:
        moment = parsedate_to_datetime(_header(mail, "date"))
    except (ValueError, TypeError):
        return ""
    if moment.tzinfo is None:
        return moment.isoformat(timespec="seconds")
    return in_utc(moment).strftime("%Y-%m-%dT%H:%M:%SZ")


def _name(name: str) -> str:
    return name.replace(";", ",").replace("<", "").strip()
