"""Address cards (vCard 2.1, 3.0, 4.0) to rows, a person each."""

import re
from typing import Any

import vobject
from vobject.base import ParseError, VObjectError

from kadash.intake.reading.limits import Limits
from kadash.intake.reading.refusals import Unreadable

COLUMNS = (
    "Card UID", "Name", "First name", "Last name", "Organization", "Job title", "Department", "Email",
    "Phone",
)  # fmt: skip
MOST = 50_000

Rows = tuple[tuple[str, ...], list[tuple[object, ...]], list[tuple[str, str]]]


def parsed(content: bytes, limits: Limits) -> Rows:
    """Return columns, rows and notes. Raises Unreadable."""
    rows: list[tuple[object, ...]] = []
    private = 0
    try:
        for card in vobject.readComponents(_decoded(content), ignoreUnreadable=True, allowQP=True):
            if card.name != "VCARD":
                continue
            if len(rows) >= MOST:
                raise Unreadable("cards_too_many", limit=MOST)
            if _first(card, "class").upper() in ("PRIVATE", "CONFIDENTIAL"):
                private += 1
                continue
            rows.append(_row(card))
    except (ParseError, VObjectError) as fault:
        raise Unreadable("cards_damaged") from fault
    notes = []
    if private:
        cards = "card is" if private == 1 else "cards are"
        notes.append(("cards_private", f"{private:,} {cards} marked private. They were not read in."))
    return COLUMNS, rows, notes


def _decoded(content: bytes) -> str:
    """Return the text: Unicode where it is, else the code page in which Windows writes."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _row(card: Any) -> tuple[object, ...]:
    name = card.contents.get("n", [None])[0]
    parts = name.value if name is not None else None
    first, last = (_joined(getattr(parts, part, "")) for part in ("given", "family"))
    company, department = _organization(card)
    return (
        _first(card, "uid"), _first(card, "fn") or f"{first} {last}".strip(), first, last, company,
        _first(card, "title"), department, _best(card, "email"), _best(card, "tel"),
    )  # fmt: skip


def _organization(card: Any) -> tuple[str, str]:
    """Return company and department. ``Example Foods, Inc.`` comes as two parts."""
    found = card.contents.get("org")
    if not found:
        return "", ""
    value = found[0].value
    units = [value] if isinstance(value, str) else [_part(part) for part in value]
    if len(units) > 1 and units[1].rstrip(".").lower() in _FORMS:
        units = [f"{units[0]}, {units[1]}", *units[2:]]
    return units[0], units[1] if len(units) > 1 else ""


def _part(value: object) -> str:
    return ", ".join(str(each).strip() for each in value) if isinstance(value, list) else str(value).strip()


_FORMS = {"inc", "llc", "ltd", "co", "corp", "corporation", "lp", "llp", "pllc", "pc", "company"}


def _first(card: Any, name: str) -> str:
    found = card.contents.get(name)
    return _joined(found[0].value) if found else ""


def _joined(value: object) -> str:
    if isinstance(value, list | tuple):
        return " ".join(str(part) for part in value if part).strip()
    return str(value or "").strip()


def _best(card: Any, name: str) -> str:
    """Return the preferred value, else one for work, else the first; a fax only if it is the only one."""
    found = card.contents.get(name, [])

    def rank(each: Any) -> tuple[bool, int, int]:
        words = (*each.params.get("TYPE", []), *each.singletonparams)
        kinds = set(",".join(map(str, words)).upper().split(","))  # "voice,work" comes as one word
        preferences = [number for number in each.params.get("PREF", []) if _PREFERENCE.fullmatch(number)]
        if preferences or "PREF" in kinds or "PREF" in each.params:
            return "FAX" in kinds, 0, int(preferences[0]) if preferences else 1
        return "FAX" in kinds, 1 if "WORK" in kinds else 2, 0

    chosen = min(found, key=rank, default=None)
    value = "" if chosen is None else str(chosen.value).strip()
    number = _TELEPHONE.fullmatch(value)
    return value.removeprefix("tel:") if number is None else f"{number[1]} ext. {number[2]}"


_PREFERENCE = re.compile("[0-9]{1,3}")
"""1 for the one preferred most to 100 (RFC 6350, 5.3)."""
_TELEPHONE = re.compile("tel:([^;]+);ext=([0-9]+)", re.IGNORECASE)
"""A number with its extension, as a link (RFC 3966, 3)."""
