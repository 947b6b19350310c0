"""The mail that says what is due."""

import hashlib
from collections.abc import Sequence
from datetime import date
from email.message import EmailMessage
from email.policy import SMTP

from kadash.core.people import Person
from kadash.core.periods import short
from kadash.engagement.rules.due_dates import DueDate

LISTED = 40


def mail(
    person: Person, due: Sequence[DueDate], *, today: date, sender: str, address: str | None
) -> EmailMessage:
    """Return the mail for one person, plain text; ``address`` is where the program is reached."""
    late = sum(one.day < today for one in due)
    ahead = len(due) - late
    counts = [f"{late} late" if late else "", f"{ahead} due within a week" if ahead else ""]
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"] = sender, person.email or ""
    message["Subject"] = f"Key accounts: {', '.join(filter(None, counts))}"
    digest = hashlib.sha256(f"{person.email}|{today}".encode()).hexdigest()[:16]
    message["Message-ID"] = f"<kadash-{today.isoformat()}-{digest}@due.kadash>"
    message["Auto-Submitted"] = "auto-generated"
    lines = [_line(one, today) for one in due[:LISTED]]
    more = [f"And {len(due) - LISTED} more."] if len(due) > LISTED else []
    link = [f"Today: {address.rstrip('/')}/today"] if address else []
    body = "\n\n".join(part for part in ("\n".join([*lines, *more]), *link) if part)
    message.set_content(f"{body}\n")
    return message


def _line(one: DueDate, today: date) -> str:
    when = "late since" if one.day < today else "due"
    title = " ".join(one.title.split())
    return f"- {when} {short(one.day)}: {title} ({' '.join(one.account.split())})"
