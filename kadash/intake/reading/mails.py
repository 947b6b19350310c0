"""A mail (.eml) to one row: who wrote to whom, when, about what. Its text is not read."""

import email.policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime

from kadash.core.moments import in_utc
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.refusals import Unreadable

COLUMNS = ("Message ID", "Sent", "Subject", "From", "Recipients", "Bulk")
PRIVATE = {"private", "personal", "company-confidential", "confidential"}

Rows = tuple[tuple[str, ...], list[tuple[object, ...]], list[tuple[str, str]]]


def parsed(content: bytes, limits: Limits) -> Rows:
    """Return columns, the row and notes. Raises Unreadable."""
    mail = BytesParser(policy=email.policy.default).parsebytes(content, headersonly=True)
    assert isinstance(mail, EmailMessage)
    return row_of(mail)


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
