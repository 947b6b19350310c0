"""Making, moving, keeping and dropping what was promised to an account, whatever it came from."""

from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.engagement.tables import Promise
from kadash.satisfaction.queries.waves import is_confidential


def make_promise(
    database: Database,
    person: Person,
    *,
    account_id: int | None,
    what: str,
    owner: str,
    due: date,
    made_on: date,
    department: str | None = None,
    note: str | None = None,
    interaction_id: int | None = None,
    wave_id: int | None = None,
    response_id: int | None = None,
    session_id: int | None = None,
) -> int:
    """Take down what will be done for an account, and return its id. Raises NotAllowed or Invalid.

    ``interaction_id`` names the conversation in which it was said, ``wave_id`` and ``response_id`` the survey
    answer that it follows up, ``session_id`` the session of the program that gave it to somebody to do: that
    may be for no account (None).
    """
    with database.writing(person) as session:
        return new_promise(
            session, person, account_id=account_id, what=what, owner=owner, due=due, made_on=made_on,
            department=department, note=note, interaction_id=interaction_id, wave_id=wave_id,
            response_id=response_id, session_id=session_id,
        )  # fmt: skip


def new_promise(
    session: sm.Session,
    person: Person,
    *,
    account_id: int | None,
    what: str,
    owner: str,
    due: date,
    made_on: date,
    department: str | None = None,
    note: str | None = None,
    interaction_id: int | None = None,
    wave_id: int | None = None,
    response_id: int | None = None,
    session_id: int | None = None,
) -> int:
    """As ``make_promise``, within the caller's transaction."""
    _may_write(session, person, account_id)
    if account_id is None and session_id is None:
        raise Invalid("A promise is made to an account. Nothing was opened. Choose the account.")
    _check(what=what, owner=owner, due=due, made_on=made_on)
    if wave_id is not None and is_confidential(session, wave_id=wave_id):
        raise Invalid(
            "This wave is confidential, so its answers are not followed up by account. Nothing was opened. "
            "Open a follow-up on the account without naming the wave."
        )
    row = Promise(
        account_id=account_id, session_id=session_id, interaction_id=interaction_id, wave_id=wave_id,
        response_id=response_id,
        what=what.strip(), owner=owner.strip(), department=_text(department), note=_text(note),
        made_on=made_on, due=due, first_due=due,
    )  # fmt: skip
    return added(session, row)


def change_promise(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    owner: str,
    due: date,
    note: str | None,
    what: str | None = None,
    department: str | None = None,
) -> None:
    """Change who does it, by when, or the note. The day that was promised first still counts.

    Raises NotAllowed, Invalid, NotFound or Clash.
    """
    if not owner.strip():
        raise Invalid("A promise needs an owner. Nothing was changed. Name one.")
    with database.writing(person) as session:
        row = _theirs(session, person, id)
        changes: dict[str, Any] = {"owner": owner.strip(), "due": due, "note": _text(note)}
        if what is not None:
            if not what.strip():
                raise Invalid("Say what is to be done. Nothing was changed.")
            changes["what"] = what.strip()
        if department is not None:
            changes["department"] = _text(department)
        if due < row.made_on:
            raise Invalid("A promise cannot be due before it was made. Nothing was changed.")
        claim(session, Promise, id, version, changes)


def keep_promise(
    database: Database, person: Person, *, id: int, version: int, done_on: date, outcome: str
) -> None:
    """Close a promise as done, with what came of it. Raises NotAllowed, Invalid, NotFound or Clash."""
    if not outcome.strip():
        raise Invalid("Say what came of it. The promise was not closed.")
    with database.writing(person) as session:
        row = _open(session, person, id)
        if done_on < row.made_on:
            raise Invalid("A promise cannot be done before it was made. Nothing was changed.")
        claim(session, Promise, id, version, {"done_on": done_on, "outcome": outcome.strip()})


def drop_promise(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    dropped_on: date,
    reason: str,
    agreed_with_customer: bool,
) -> None:
    """Close a promise that will not be kept, with the reason and whether the customer agreed.

    Raises NotAllowed, Invalid, NotFound or Clash.
    """
    if not reason.strip():
        raise Invalid("Say why it is dropped. Nothing was changed.")
    with database.writing(person) as session:
        _open(session, person, id)
        changes = {
            "dropped_on": dropped_on,
            "dropped_reason": reason.strip(),
            "agreed_with_customer": agreed_with_customer,
        }
        claim(session, Promise, id, version, changes)


def reopen_promise(database: Database, person: Person, *, id: int, version: int) -> None:
    """Open a promise again that was closed by mistake. Raises NotAllowed, NotFound or Clash."""
    with database.writing(person) as session:
        _theirs(session, person, id)
        names = ("done_on", "outcome", "dropped_on", "dropped_reason", "agreed_with_customer")
        claim(session, Promise, id, version, dict.fromkeys(names))


def _theirs(session: sm.Session, person: Person, id: int) -> Promise:
    """Return a promise that the person may change: of their account, or theirs to keep."""
    row = session.get(Promise, id)
    if row is None or row.voided:
        raise NotFound("That promise is not there (any more). Nothing was changed.")
    if row.owner == person.name:
        require(person, Action.EDIT_PROMISES, owner=person.name)
    else:
        _may_write(session, person, row.account_id)
    return row


def _may_write(session: sm.Session, person: Person, account_id: int | None) -> None:
    """Ask for the account's representative; what is for no account is of those who build the program."""
    if account_id is None:
        require(person, Action.EDIT_PROGRAM)
        return
    accounts.account(session, id=account_id)
    require(person, Action.EDIT_PROMISES, owner=accounts.owner(session, account_id=account_id))


def _open(session: sm.Session, person: Person, id: int) -> Promise:
    row = _theirs(session, person, id)
    if row.done_on is not None or row.dropped_on is not None:
        raise Invalid("That promise is closed already. Nothing was changed. Open it again first.")
    return row


def _check(*, what: str, owner: str, due: date, made_on: date) -> None:
    if not what.strip():
        raise Invalid("Say what is to be done. Nothing was opened.")
    if not owner.strip():
        raise Invalid("A promise needs an owner. Nothing was opened. Name one.")
    if due < made_on:
        raise Invalid("A promise cannot be due before it is made. Nothing was opened. Choose a later day.")


def _text(note: str | None) -> str | None:
    return (note or "").strip() or None
