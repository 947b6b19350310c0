"""Opening, changing and closing what is to be done about an answer."""

from datetime import date
from typing import Any

from kadash.core.database import Database
from kadash.core.errors import Invalid
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.satisfaction.tables import FollowUp, SurveyWave


def open_follow_up(
    database: Database,
    person: Person,
    *,
    account_id: int,
    about: str,
    owner: str,
    due: date,
    opened_on: date,
    note: str | None = None,
    wave_id: int | None = None,
    response_id: int | None = None,
) -> int:
    """Open a follow-up and return its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_SATISFACTION)
    _checked(about=about, owner=owner, due=due, opened_on=opened_on)
    with database.writing(person) as session:
        wave = session.get(SurveyWave, wave_id) if wave_id is not None else None
        if wave is not None and wave.confidential:
            raise Invalid(
                "This wave is confidential, so its answers are not followed up by account. Nothing was"
                " opened. Open a follow-up on the account without naming the wave."
            )
        row = FollowUp(
            account_id=account_id,
            wave_id=wave_id,
            response_id=response_id,
            about=about.strip(),
            owner=owner.strip(),
            due=due,
            note=_text(note),
            opened_on=opened_on,
        )
        return added(session, row)


def change_follow_up(
    database: Database, person: Person, *, id: int, version: int, owner: str, due: date, note: str | None
) -> None:
    """Change who does it, by when, or the note. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_SATISFACTION)
    if not owner.strip():
        raise Invalid("A follow-up needs an owner. Nothing was changed. Name one.")
    with database.writing(person) as session:
        claim(session, FollowUp, id, version, {"owner": owner.strip(), "due": due, "note": _text(note)})


def close_follow_up(
    database: Database, person: Person, *, id: int, version: int, closed_on: date, outcome: str
) -> None:
    """Close a follow-up with what came of it. Raises NotAllowed, Invalid, NotFound or Clash."""
    require(person, Action.EDIT_SATISFACTION)
    if not outcome.strip():
        raise Invalid("Say what came of it. The follow-up was not closed.")
    with database.writing(person) as session:
        row = session.get(FollowUp, id)
        if row is not None and closed_on < row.opened_on:
            raise Invalid("A follow-up cannot be closed before it was opened. Nothing was changed.")
        changes: dict[str, Any] = {"closed_on": closed_on, "outcome": outcome.strip()}
        claim(session, FollowUp, id, version, changes)


def _checked(*, about: str, owner: str, due: date, opened_on: date) -> None:
    if not about.strip():
        raise Invalid("Say what is to be done. Nothing was opened.")
    if not owner.strip():
        raise Invalid("A follow-up needs an owner. Nothing was opened. Name one.")
    if due < opened_on:
        raise Invalid(
            "A follow-up cannot be due before it is opened. Nothing was opened. Choose a later day."
        )


def _text(note: str | None) -> str | None:
    return (note or "").strip() or None
