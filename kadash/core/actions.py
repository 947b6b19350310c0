"""Writes to settings and people."""

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import sqlmodel as sm

from kadash.core import logo, summaries
from kadash.core.database import Database
from kadash.core.documents import look, look_file
from kadash.core.errors import Clash, Invalid, NotFound
from kadash.core.people import Person, Role
from kadash.core.queries import sign_in
from kadash.core.roles import Action, require
from kadash.core.settings import KEY, Settings, read_settings, stored_form
from kadash.core.tables import PersonRow, Setting, SignIn
from kadash.core.typed import replace_typed
from kadash.core.versions import added, claim

SIGN_INS_KEPT = timedelta(days=2)  # longer than any sign-in holds


def save_settings(database: Database, person: Person, *, settings: Settings) -> Settings:
    """Store the settings if nobody else did since they were read (``settings.version``).

    Returns them with their new version. Raises NotAllowed, Invalid or Clash.
    """
    require(person, Action.EDIT_SETTINGS)
    value = stored_form(settings.checked())
    with database.writing(person) as session:
        row = session.exec(sm.select(Setting).where(Setting.key == KEY).with_for_update()).one_or_none()
        if row is None:
            if settings.version:
                raise NotFound("The settings were reset. Nothing was changed. Reload the page.")
            session.add(Setting(key=KEY, value=value))
            return replace(settings, version=1)
        if row.version != settings.version:
            stored = stored_form(read_settings(session))
            raise Clash(
                "Somebody else changed the settings after you opened them. Nothing of yours was saved yet. "
                "Compare the values and save again, or keep theirs.",
                {name: (stored.get(name), new) for name, new in value.items() if stored.get(name) != new},
                table=Setting.__name__,
            )
        row.value, row.version = value, row.version + 1
        session.add(row)
        return replace(settings, version=row.version)


def save_logo(database: Database, person: Person, *, content: bytes, version: int) -> None:
    """Store the utility's logo, a PNG or JPEG, redrawn. Raises NotAllowed, Invalid or Clash."""
    require(person, Action.EDIT_SETTINGS)
    new = logo.stored_form(logo.cleaned(content))
    _change_logo(database, person, version=version, change=lambda now, before: (new, now))


def remove_logo(database: Database, person: Person, *, version: int) -> None:
    """Take the logo away; it can be put back. Raises NotAllowed or Clash."""
    require(person, Action.EDIT_SETTINGS)
    _change_logo(database, person, version=version, change=lambda now, before: (None, now))


def undo_logo(database: Database, person: Person, *, version: int) -> None:
    """Put back the logo (or none) that was there before. Raises NotAllowed or Clash."""
    require(person, Action.EDIT_SETTINGS)
    _change_logo(database, person, version=version, change=lambda now, before: (before, now))


def _change_logo(
    database: Database, person: Person, *, version: int, change: Callable[[Any, Any], tuple[Any, Any]]
) -> None:
    with database.writing(person) as session:
        query = sm.select(Setting).where(Setting.key == logo.KEY).with_for_update()
        row = session.exec(query).one_or_none()
        if (row.version if row else 0) != version:
            raise Clash("Somebody else changed the logo after you opened this page. Nothing was changed.", {})
        old = row.value if row else {}
        now, before = change(old.get("now"), old.get("before"))
        value = {"now": now, "before": before}
        if row is None:
            session.add(Setting(key=logo.KEY, value=value))
            return
        row.value, row.version = value, row.version + 1
        session.add(row)


def save_look(database: Database, person: Person, *, content: bytes, name: str, version: int) -> None:
    """Store the look of an uploaded .docx for all Word documents. Raises NotAllowed, Invalid or Clash."""
    require(person, Action.EDIT_SETTINGS)
    made = base64.b64encode(look_file.taken(content)).decode()
    _put_look(database, person, {"docx": made, "name": name[:120]}, version)


def remove_look(database: Database, person: Person, *, version: int) -> None:
    """Set Word documents in our own look again. Raises NotAllowed or Clash."""
    require(person, Action.EDIT_SETTINGS)
    _put_look(database, person, {}, version)


def _put_look(database: Database, person: Person, value: dict[str, str], version: int) -> None:
    with database.writing(person) as session:
        row = session.exec(sm.select(Setting).where(Setting.key == look.KEY).with_for_update()).one_or_none()
        if (row.version if row else 0) != version:
            raise Clash("Somebody else changed the look after you opened this page. Nothing was changed.", {})
        if row is None:
            session.add(Setting(key=look.KEY, value=value))
            return
        row.value, row.version = value, row.version + 1
        session.add(row)


def add_person(database: Database, person: Person, *, name: str, email: str, role: Role) -> int:
    """Let somebody sign in; returns their id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_PEOPLE)
    name, email = name.strip(), email.strip().lower()
    if not name or "@" not in email:
        raise Invalid("A person needs a name and an email address. Nobody was added. Fill in both.")
    with database.writing(person) as session:
        if session.exec(sm.select(PersonRow).where(PersonRow.email == email)).first():
            raise Invalid("That email address is taken. Nobody was added. Change the person that has it.")
        row = PersonRow(name=name, email=email, role=role.value)
        return added(session, row)


def change_person(
    database: Database, person: Person, *, id: int, version: int, role: Role, enabled: bool, name: str
) -> None:
    """Change somebody's name, role or whether they may sign in. Raises NotAllowed, Clash or Invalid.

    The last enabled manager stays one, so that nobody locks the program from inside.
    """
    require(person, Action.EDIT_PEOPLE)
    with database.writing(person) as session:
        claim(session, PersonRow, id, version, {"role": role.value, "enabled": enabled, "name": name.strip()})
        managers = session.exec(
            sm.select(PersonRow).where(PersonRow.role == Role.MANAGER.value, PersonRow.enabled)
        ).all()
        if not managers:
            raise Invalid("The program needs one manager who can sign in. Nothing was changed.")


def keep_sign_in(database: Database, person: Person, *, key: str, at: datetime, ended: bool = False) -> None:
    """Take note that a sign-in is in use, or that the person ended it; old ones are forgotten.

    A sign-in that was ended stays so.
    """
    with database.writing(person) as session:
        row = sign_in(session, key=key) or SignIn(key=key, seen_at=at)
        row.seen_at, row.ended = max(row.seen_at, at), row.ended or ended
        session.add(row)
        session.exec(sm.delete(SignIn).where(sm.col(SignIn.seen_at) < at - SIGN_INS_KEPT))


def rebuild_sums(database: Database, person: Person) -> int:
    """Compute anew all sums that pages read; returns how many there are. Raises NotAllowed."""
    require(person, Action.BACK_UP)
    with database.writing(person) as session:
        connection = session.connection()
        for summary in summaries.kept():
            summaries.rebuild(connection, summary)
        return sum(summaries.size(connection, summary) for summary in summaries.kept())


def keep_typed(database: Database, person: Person, *, name: str, text: str, now: datetime) -> None:
    """Keep what somebody types until they save it; an empty text is forgotten. For nobody but this person.

    Not in the audit trail: nothing of the program's data is changed. Raises NotAllowed or Unreachable.
    """
    require(person, Action.READ)
    with database.writing(person) as session:
        replace_typed(session, person=person, name=name, text=text, now=now)
