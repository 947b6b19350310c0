"""What the rows of a ticket's activity log come to: from the names of its states to a case's history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kadash.engagement.rules import case_words as words

_FINAL = ("resolved", "solved", "closed", "completed", "fixed", "done")
_NOT_FINAL = ("unresolved", "unsolved", "not resolved", "incomplete")
_CUSTOMER = ("customer", "client", "requester", "caller", "user")
_WAITS = ("await", "wait", "pending", "on hold", "needs")
_BEGINS = ("new", "logged", "open", "opened", "created", "received", "registered", "submitted")
_ANSWERS = ("responded", "first response", "answered", "replied", "customer contacted", "reply sent")
_WITHDRAWN = ("cancel", "withdrawn", "duplicate", "rejected as spam")


@dataclass(frozen=True)
class Row:
    """One row of a ticket's log: when, the name of the state, and whose it then was."""

    at: datetime
    status: str
    assigned: str | None = None
    department_id: int | None = None


@dataclass(frozen=True)
class Entry:
    """One entry of a case's history."""

    at: datetime
    kind: str
    text: str | None = None
    department_id: int | None = None


@dataclass(frozen=True)
class Before:
    """How a case stood before the first row of a log: a log may begin in the middle."""

    solved: bool = False
    waiting: bool = False
    department_id: int | None = None
    known: bool = False


def entries(rows: Sequence[Row], before: Before = Before()) -> list[Entry]:
    """Return the history, in the order of the rows.

    The first row of a case that is not known yet is its receipt and no entry. Only a state that names the
    customer stops the clock; a state that is not final after a final one opens the case again; a second
    final one adds nothing to the first. Entries of one moment and kind are one, with both texts.
    """
    solved, waiting, department = before.solved, before.waiting, before.department_id
    found: list[Entry] = []
    for index, row in enumerate(rows):
        kind = kind_of_state(row.status)
        text = ", ".join(
            part for part in (row.status, f"with {row.assigned}" if row.assigned else "") if part
        )
        begins = index == 0 and not before.known
        if kind == words.SOLVED:
            found.append(Entry(row.at, words.NOTED if solved else kind, text))
            solved, waiting = True, False
            continue
        if solved and kind != words.WITHDRAWN:
            found.append(Entry(row.at, words.REOPENED, text))
            solved = False
            kind = kind if kind in (words.WAITING, words.ANSWERED) else None
        elif waiting and kind != words.WAITING:
            found.append(Entry(row.at, words.RESUMED, text))
            kind = kind if kind in (words.ANSWERED, words.WITHDRAWN) else None
        elif kind is None and not (begins and _says(row.status, _BEGINS)):
            found.append(Entry(row.at, words.NOTED, text))
        if kind is not None and not (kind == words.WAITING and waiting):
            found.append(Entry(row.at, kind, text))
        waiting = kind == words.WAITING
        if row.department_id is not None and row.department_id != department:
            if department is not None:
                found.append(Entry(row.at, words.HANDED, text, row.department_id))
            department = row.department_id
    return _joined(found)


def kind_of_state(status: str) -> str | None:
    """Return the kind of entry that a state's name stands for; None where it only says how things stand."""
    text = status.lower()
    if any(word in text for word in _WITHDRAWN):
        return words.WITHDRAWN
    if any(word in text for word in _WAITS) and any(word in text for word in _CUSTOMER):
        return words.WAITING
    if _says(text, _FINAL) and not any(word in text for word in _NOT_FINAL):
        return words.SOLVED
    if any(word in text for word in _ANSWERS):
        return words.ANSWERED
    return words.ACKNOWLEDGED if "acknowledg" in text else None


def _says(text: str, known: Sequence[str]) -> bool:
    return bool(set(text.lower().replace("/", " ").replace("-", " ").split()) & set(known))


def _joined(found: Sequence[Entry]) -> list[Entry]:
    by_key: dict[tuple[datetime, str], Entry] = {}
    for entry in found:
        key = (entry.at, entry.kind)
        there = by_key.get(key)
        if there is None:
            by_key[key] = entry
        elif entry.text and entry.text != there.text:
            text = f"{there.text}; {entry.text}" if there.text else entry.text
            by_key[key] = Entry(entry.at, entry.kind, text, entry.department_id or there.department_id)
    return list(by_key.values())
