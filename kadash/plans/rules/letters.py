"""Letters: a text with checked fields, filled in for each account, and the addresses for the mail room."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from kadash.core.documents.report import Block, NewSection, Report, Text, paragraphs
from kadash.core.narrative import Figure, filled, quoted
from kadash.core.periods import written

FIELDS: Mapping[str, str] = {
    "contact.name": "Contact's name",
    "contact.title": "Contact's job title",
    "account.name": "Account",
    "account.number": "Account number",
    "representative.name": "Representative",
    "representative.email": "Representative's email",
    "utility.name": "Our utility",
    "letter.day": "Day of the letter",
    "event.name": "Kick-off",
    "event.day": "Kick-off day",
    "event.time": "Kick-off time",
    "event.place": "Kick-off place",
    "event.minutes": "Kick-off minutes",
}
"""Every field that a letter may have, as people call it."""
ADDRESS = ("Street", "City", "State", "ZIP")
LIST_HEADER = ("Name", "Job title", "Account", "Account number", *ADDRESS, "Missing")


@dataclass(frozen=True)
class Recipient:
    """An account with the person to write to; empty texts are not known."""

    account_id: int
    account: str
    number: str = ""
    contact: str = ""
    title: str = ""
    street: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    representative: str = ""
    representative_email: str = ""

    @property
    def address(self) -> tuple[str, ...]:
        """The lines of the address, without those that are not known."""
        place = ", ".join(part for part in (self.city, f"{self.state} {self.postal_code}".strip()) if part)
        return tuple(line for line in (self.contact, self.title, self.account, self.street, place) if line)

    @property
    def missing(self) -> tuple[str, ...]:
        """The parts of the address that are not known."""
        parts = zip(ADDRESS, (self.street, self.city, self.state, self.postal_code), strict=True)
        return tuple(name.lower() if name != "ZIP" else name for name, value in parts if not value)


@dataclass(frozen=True)
class Common:
    """What is the same in all letters: our utility, day, signature, and the kick-off where there is one."""

    utility: str
    day: date
    signed_by: str = ""
    signed_title: str = ""
    event_name: str = ""
    event_day: str = ""
    event_time: str = ""
    event_place: str = ""
    event_minutes: str = ""
    color: str = "#0b5c8a"


def values(to: Recipient, common: Common) -> dict[str, str]:
    """Return what the fields are for a recipient; empty where it is not known."""
    return {
        "contact.name": to.contact,
        "contact.title": to.title,
        "account.name": to.account,
        "account.number": to.number,
        "representative.name": to.representative,
        "representative.email": to.representative_email,
        "utility.name": common.utility,
        "letter.day": written(common.day),
        "event.name": common.event_name,
        "event.day": common.event_day,
        "event.time": common.event_time,
        "event.place": common.event_place,
        "event.minutes": common.event_minutes,
    }


def lacking(text: str, to: Recipient, common: Common) -> tuple[str, ...]:
    """Return the fields of a text that are not known for a recipient: that letter cannot be sent."""
    known = values(to, common)
    needed = dict.fromkeys(["contact.name", *quoted(text)])
    return tuple(FIELDS[key] for key in needed if key in FIELDS and not known[key].strip())


def out_of_order(*, written_on: date, event_on: date, thanks: bool) -> str:
    """Say when thanks come before their kick-off or an invitation after it; else empty."""
    if thanks and event_on > written_on:
        return f"The letter thanks for a kick-off that is on {written(event_on)}, after its own day."
    if not thanks and event_on < written_on:
        return f"The letter invites to a kick-off that was on {written(event_on)}, before its own day."
    return ""


def letter(text: str, to: Recipient, common: Common) -> tuple[Block, ...]:
    """Return one letter: sender and day, address, text, signature."""
    figures = {key: Figure(key, FIELDS[key], value) for key, value in values(to, common).items()}
    head = "\n".join(part for part in (common.utility, written(common.day)) if part)
    sign = "\n".join(part for part in (common.signed_by, common.signed_title, common.utility) if part)
    return (
        Text(head, "lines"),
        Text("\n".join(to.address), "lines"),
        *paragraphs(filled(text, figures)),
        *((Text(sign, "lines"),) if sign else ()),
    )


def document(name: str, text: str, recipients: Sequence[Recipient], common: Common, *, author: str) -> Report:
    """Return the letters to these recipients as one document, a section for each."""
    blocks: list[Block] = []
    for recipient in recipients:
        blocks += [NewSection(), *letter(text, recipient, common)]
    return Report(name, "", author, tuple(blocks), titled=False, color=common.color)


def ready(
    text: str, recipients: Sequence[Recipient], common: Common
) -> tuple[list[Recipient], list[tuple[Recipient, tuple[str, ...]]]]:
    """Return who gets the letter, and who does not with the fields that are not known."""
    checked = [(recipient, lacking(text, recipient, common)) for recipient in recipients]
    return [recipient for recipient, missing in checked if not missing], [pair for pair in checked if pair[1]]


def address_list(recipients: Sequence[Recipient]) -> list[tuple[str, ...]]:
    """Return the rows of the mail room's list under ``LIST_HEADER``; what is missing is named."""
    return [
        (
            recipient.contact, recipient.title, recipient.account, recipient.number,
            recipient.street, recipient.city, recipient.state, recipient.postal_code,
            ", ".join(recipient.missing),
        )
        for recipient in recipients
    ]  # fmt: skip


def file_names(recipients: Sequence[Recipient], ending: str) -> list[str]:
    """Return a name for each letter's file, all different, safe on every system."""
    found: list[str] = []
    for number, recipient in enumerate(recipients, start=1):
        plain = re.sub(r"[^\w .,&()'-]", "_", recipient.account, flags=re.ASCII).strip(" .") or "account"
        found.append(f"{number:03d} {plain[:80]}.{ending}")
    return found
