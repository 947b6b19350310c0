"""What is stored about a contact as a person: names, addresses and numbers, and the rows that are theirs."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Account, Contact, ContactJudgment, ContactRole, Participant, Representative
from kadash.core.errors import NotFound
from kadash.core.personal_words import Words
from kadash.core.queries import people
from kadash.core.removal import Traces, find
from kadash.core.tables import table_of
from kadash.intake.personal_files import names_of, search_files

SHORTEST = 3  # letters of a further spelling
_WORDS = ("name", "email", "phone")


@dataclass(frozen=True)
class PersonalData:
    """What tells of a contact. ``shared`` are words that may mean somebody else: they stay in texts.

    ``namesakes``: id and account of other contacts of the same name, who may be the same person.
    """

    ids: tuple[int, ...]
    traces: Traces
    shared: tuple[str, ...]
    namesakes: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Stored:
    """Where a person is stored: rows by table, names of original files, and what is shared with others."""

    rows: dict[str, int]
    files: tuple[str, ...]
    shared: tuple[str, ...]
    namesakes: tuple[tuple[int, str], ...]


def named_contacts(session: sm.Session, *, text: str, limit: int = 50) -> list[tuple[int, str]]:
    """Return contacts whose name or address has that text: id, and name with account."""
    contact, account = table_of(Contact).c, table_of(Account).c
    like = f"%{text.strip().lower()}%"
    where = sa.func.coalesce(account.name, contact.account_name)
    query = (
        sa.select(contact.id, contact.name, contact.email, where)
        .join_from(table_of(Contact), table_of(Account), contact.account_id == account.id, isouter=True)
        .where(sa.or_(sa.func.lower(contact.name).like(like), sa.func.lower(contact.email).like(like)))
        .order_by(contact.name, contact.id)
        .limit(limit)
    )
    rows = session.connection().execute(query).all()
    return [
        (id, " · ".join(part for part in (name, email, where) if part)) for id, name, email, where in rows
    ]


def stored_about(session: sm.Session, *, ids: Sequence[int], also: Sequence[str] = ()) -> Stored:
    """Return where these contacts (one person) are stored; ``also`` are further spellings.

    Raises NotFound.
    """
    data = personal_data(session, ids=ids, also=also)
    rows = find(session.connection(), data.traces)
    files = names_of(session, search_files(session, data.traces.words))
    counts = {table: len(found) for table, found in sorted(rows.items())}
    return Stored(counts, tuple(files), data.shared, data.namesakes)


def personal_data(session: sm.Session, *, ids: Sequence[int], also: Sequence[str] = ()) -> PersonalData:
    """Return what tells of these contacts (one person). Raises NotFound."""
    rows = [row for id in sorted(set(ids)) if (row := session.get(Contact, id)) is not None]
    if not rows:
        raise NotFound("That contact is not there (any more). Nothing was changed.")
    own = tuple(row.id for row in rows if row.id is not None)
    instead = f"Removed contact {own[0]}"
    said = _said(session, rows, instead)
    others = _Others(session, own)
    kept = {kind: [text for text in said[kind] if not others.have(kind, text)] for kind in _WORDS}
    shared = tuple(text for kind in _WORDS for text in said[kind] if others.have(kind, text))
    further = [text.strip() for text in also if len(text.strip()) >= SHORTEST]
    words = Words([*kept["name"], *further], kept["email"], kept["phone"], instead)
    return PersonalData(
        own, Traces(words, _blank(session, own, instead)), shared, others.namesakes(said["name"])
    )


def _said(session: sm.Session, rows: Sequence[Contact], instead: str) -> dict[str, list[str]]:
    """Return names, addresses and numbers of contacts, as they are and as they were."""
    images: list[dict[str, Any]] = [row.model_dump() for row in rows]
    earlier = sa.text("SELECT before FROM audit_entry WHERE table_name = 'contact' AND row_id = :id")
    for row in rows:
        found = session.connection().execute(earlier, {"id": row.id}).scalars()
        images += [json.loads(text) for text in found if text]
    names = [image.get("name") for image in images]
    names += [_joined(image.get("first_name"), image.get("last_name")) for image in images]
    took_part = sm.select(Participant.name, Participant.address).where(
        sm.col(Participant.contact_id).in_([row.id for row in rows])
    )
    typed = session.exec(took_part).all()
    names += [name for name, _ in typed if name and " " in name]
    emails = [image.get("email") for image in images] + [address for _, address in typed]
    phones = [image.get("phone") for image in images]
    return {
        "name": _distinct(name for name in names if name != instead),
        "email": _distinct(email for email in emails if email and "@" in email),
        "phone": _distinct(phones),
    }


def _joined(first: str | None, last: str | None) -> str | None:
    return f"{first} {last}" if first and last else None


def _distinct(texts: Iterable[str | None]) -> list[str]:
    return list({text.strip().lower(): text.strip() for text in texts if text and text.strip()}.values())


class _Others:
    """Names, addresses and numbers of everybody else: other contacts, accounts, our own people."""

    def __init__(self, session: sm.Session, own: Sequence[int]) -> None:
        contact, account = table_of(Contact).c, table_of(Account).c
        query = sa.select(contact.id, contact.name, contact.email, contact.phone, contact.account_name)
        self._contacts = session.connection().execute(query.where(contact.id.not_in(own))).all()
        accounts = session.connection().execute(sa.select(account.name, account.phone)).all()
        staff = [(one.name, one.email) for one in session.exec(sm.select(Representative)).all()]
        staff += [(one.name, one.email) for one in people(session)]
        self._accounts = " | ".join(_plain(name) for name, _ in accounts)
        self._have: dict[str, set[str]] = {
            "name": {_plain(row.name) for row in self._contacts} | {_plain(name) for name, _ in staff},
            "email": {_plain(row.email) for row in self._contacts} | {_plain(email) for _, email in staff},
            "phone": {_digits(row.phone) for row in self._contacts}
            | {_digits(phone) for _, phone in accounts},
        }

    def have(self, kind: str, text: str) -> bool:
        """Say whether somebody else has that name, address or number.

        A name that an account has, too, or that is one word only, may mean somebody or something else.
        """
        same: Callable[[str | None], str] = _digits if kind == "phone" else _plain
        if same(text) in self._have[kind]:
            return True
        return kind == "name" and (" " not in text or _plain(text) in self._accounts)

    def namesakes(self, names: Sequence[str]) -> tuple[tuple[int, str], ...]:
        """Return the other contacts of these names."""
        wanted = {_plain(name) for name in names}
        found = [row for row in self._contacts if _plain(row.name) in wanted]
        return tuple(
            (row.id, " · ".join(part for part in (row.name, row.email, row.account_name) if part))
            for row in found
        )


def _plain(text: str | None) -> str:
    return " ".join((text or "").lower().split())


def _digits(text: str | None) -> str:
    return "".join(char for char in text or "" if char.isdigit())


def _blank(
    session: sm.Session, own: Sequence[int], instead: str
) -> dict[tuple[str, int], dict[str, str | None]]:
    """Return the cells of the person's own rows with what is to stand in them."""
    roles = session.exec(sm.select(ContactRole.id).where(sm.col(ContactRole.contact_id).in_(own))).all()
    judged = sm.select(ContactJudgment.id).where(sm.col(ContactJudgment.role_id).in_(roles))
    took_part = sm.select(Participant.id).where(sm.col(Participant.contact_id).in_(own))
    nobody = dict.fromkeys(("first_name", "last_name", "title", "email", "phone", "record_id"))
    cells: list[tuple[str, Sequence[int | None], dict[str, str | None]]] = [
        ("contact", own, {"name": instead, **nobody}),
        ("contact_role", roles, {"note": None}),
        ("contact_judgment", session.exec(judged).all(), {"reason": instead}),
        ("participant", session.exec(took_part).all(), {"name": None, "address": None}),
    ]
    return {(table, id): dict(values) for table, ids, values in cells for id in ids if id is not None}
