"""Writes to cases: logged, corrected, taken back; their history is only added to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.issued_bills import has_bill
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.periods import Month
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.engagement.rules import case_words as words
from kadash.engagement.tables import Case, CaseEvent, Department

EDITABLE = frozenset(
    {"kind", "category", "title", "note", "channel", "department_id", "received_at", "contact_id",
     "bill_month", "bill_service", "severity"}
)  # fmt: skip
BILL = frozenset({"bill_month", "bill_service"})


@dataclass(frozen=True)
class NewCase:
    """A case as a person logs it. ``received_at`` is a moment."""

    account_id: int
    title: str
    received_at: datetime
    kind: str = words.REQUEST
    category: str = "other"
    department_id: int | None = None
    channel: str | None = None
    note: str | None = None
    contact_id: int | None = None
    bill_month: int | None = None
    bill_service: str | None = None


def log_case(database: Database, person: Person, *, new: NewCase, now: datetime) -> int:
    """Log a case and return its id. Raises NotAllowed, NotFound or Invalid."""
    with database.writing(person) as session:
        return new_case(session, person, new=new, now=now)


@dataclass(frozen=True)
class NewEvent:
    """What became of a case, as it is entered with the case."""

    kind: str
    at: datetime
    text: str | None = None
    our_error: bool | None = None


def log_cases(
    database: Database, person: Person, *, told: Sequence[tuple[NewCase, Sequence[NewEvent]]], now: datetime
) -> list[int]:
    """Log several cases with their histories in one transaction, all or none; returns their ids.

    Raises NotAllowed, NotFound or Invalid.
    """
    with database.writing(person) as session:
        ids = []
        for new, events in told:
            id = new_case(session, person, new=new, now=now)
            for event in events:
                if event.kind not in words.EVENTS or not new.received_at <= event.at <= now:
                    raise Invalid("A history goes from receipt to now. Nothing was logged.")
                session.add(
                    CaseEvent(
                        case_id=id, at=event.at, kind=event.kind, by=person.name, text=event.text,
                        our_error=event.our_error,
                    )
                )  # fmt: skip
            ids.append(id)
        return ids


def new_case(session: sm.Session, person: Person, *, new: NewCase, now: datetime) -> int:
    """As ``log_case``, within the caller's transaction."""
    accounts.account(session, id=new.account_id)
    require(person, Action.EDIT_CASES, owner=accounts.owner(session, account_id=new.account_id))
    values = {name: getattr(new, name) for name in EDITABLE if hasattr(new, name)}
    _check(session, values, now)
    _check_bill(session, new.account_id, new.bill_month, new.bill_service)
    row = Case(account_id=new.account_id, received_by=person.name, **values)
    row.title = new.title.strip()
    return added(session, row)


def change_case(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any], now: datetime
) -> None:
    """Correct what was logged; the history stays. Raises NotAllowed, NotFound, Invalid or Clash."""
    if unknown := set(changes) - EDITABLE:
        raise ValueError(f"not fields that can be edited: {sorted(unknown)}")
    with database.writing(person) as session:
        row = _theirs(session, person, id)
        whole = {name: getattr(row, name) for name in EDITABLE} | dict(changes)
        _check(session, whole, now)
        if BILL & set(changes):
            _check_bill(session, row.account_id, whole["bill_month"], whole["bill_service"])
        first = _first_event(session, id)
        if "received_at" in changes and first is not None and changes["received_at"] > first:
            raise Invalid("It was received before anything became of it. Nothing was changed.")
        claim(session, Case, id, version, dict(changes))


def take_back_case(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take back a case that was logged by mistake; it stays in the trail and counts nowhere.

    Raises NotAllowed, NotFound or Clash.
    """
    with database.writing(person) as session:
        _theirs(session, person, id)
        claim(session, Case, id, version, {"voided": True})


def add_event(
    database: Database,
    person: Person,
    *,
    case_id: int,
    kind: str,
    at: datetime,
    now: datetime,
    text: str | None = None,
    department_id: int | None = None,
    our_error: bool | None = None,
    bill: tuple[int, str | None] | None = None,
) -> int:
    """Add to a case's history what became of it, and return the entry's id.

    ``bill`` names the bill (month as a running number, service) that was wrong by ``our_error``. Raises
    NotAllowed, NotFound or Invalid.
    """
    if kind not in words.EVENTS:
        raise Invalid(f"What became of it is one of: {', '.join(words.EVENTS)}. Nothing was added.")
    with database.writing(person) as session:
        case = _theirs(session, person, case_id)
        if at > now:
            raise Invalid("That lies ahead. Nothing was added. Enter it once it has happened.")
        if at < case.received_at:
            raise Invalid("That was before the case was received. Nothing was added. Correct the time.")
        if kind == words.HANDED and department_id is None:
            raise Invalid("Choose the department that takes it over. Nothing was added.")
        if department_id is not None:
            _department(session, department_id)
        if bill is not None and kind == words.SOLVED and our_error:
            month, service = bill
            _check_bill(session, case.account_id, month, service)
            changes = {"bill_month": month, "bill_service": service}
            claim(session, Case, case_id, case.version, changes)
        row = CaseEvent(
            case_id=case_id, at=at, kind=kind, by=person.name, text=(text or "").strip() or None,
            department_id=department_id, our_error=our_error if kind == words.SOLVED else None,
        )  # fmt: skip
        return added(session, row)


def take_back_event(
    database: Database, person: Person, *, case_id: int, id: int, now: datetime, reason: str
) -> int:
    """Take back an entry of a history by a further one; both stay. Raises NotAllowed, NotFound or Invalid."""
    if not reason.strip():
        raise Invalid("Say why the entry was wrong. Nothing was changed.")
    with database.writing(person) as session:
        _theirs(session, person, case_id)
        query = sm.select(CaseEvent).where(CaseEvent.case_id == case_id)
        every = {row.id: row for row in session.exec(query)}
        wrong = every.get(id)
        if wrong is None or wrong.kind == words.TAKEN_BACK:
            raise NotFound("That entry is not there (any more). Nothing was changed.")
        if any(row.about_id == id for row in every.values()):
            raise Invalid("That entry was taken back already. Nothing was changed.")
        row = CaseEvent(
            case_id=case_id, at=now, kind=words.TAKEN_BACK, by=person.name, text=reason.strip(), about_id=id
        )
        return added(session, row)


def _theirs(session: sm.Session, person: Person, id: int) -> Case:
    """Return the case, its row held until the transaction ends, so that histories grow one by one."""
    row = session.get(Case, id, with_for_update=True)
    if row is None or row.voided:
        raise NotFound("That case is not there (any more). Nothing was changed.")
    owner = None if row.account_id is None else accounts.owner(session, account_id=row.account_id)
    require(person, Action.EDIT_CASES, owner=owner)
    return row


def _first_event(session: sm.Session, case_id: int) -> datetime | None:
    rows = session.exec(sm.select(CaseEvent).where(CaseEvent.case_id == case_id)).all()
    return min((row.at for row in rows), default=None)


def _department(session: sm.Session, id: int) -> Department:
    row = session.get(Department, id)
    if row is None or row.voided:
        raise NotFound("That department is not there (any more). Nothing was changed.")
    return row


def _check(session: sm.Session, values: Mapping[str, Any], now: datetime) -> None:
    if not str(values.get("title") or "").strip():
        raise Invalid("Say in one line what it is about. Nothing was logged.")
    if values["kind"] not in words.KINDS or values["category"] not in words.CATEGORIES:
        raise Invalid("Choose what kind of case it is, and about what. Nothing was logged.")
    if values["received_at"] > now:
        raise Invalid("It cannot be received in the future. Nothing was logged. Correct the time.")
    if values.get("department_id") is not None:
        _department(session, values["department_id"])


def _check_bill(session: sm.Session, account_id: int | None, month: int | None, service: str | None) -> None:
    if month is not None and not has_bill(session, account_id=account_id, month=month, service=service):
        which = Month.from_number(month).label
        raise Invalid(f"The account has no bill of {which}. Nothing was saved. Choose one of its bills.")
