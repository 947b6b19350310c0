"""Writes to the people at a customer: who they are, what they are to an account, and since when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries import accounts as queries
from kadash.accounts.rules.terms import FUNCTIONS, INFLUENCES, RANKS, STANCES, UNTIL_REASONS
from kadash.accounts.tables import Contact, ContactJudgment, ContactRole
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim

PERSONAL = frozenset({"name", "title", "email", "phone"})
OF_ROLE = frozenset({"rank", "functions", "decision_maker", "since", "preferred_channel", "do_not_contact"})


@dataclass(frozen=True)
class NewContact:
    """A person at a customer and what they are to an account; ``since`` is None where it is not known."""

    name: str
    title: str | None = None
    email: str | None = None
    phone: str | None = None
    rank: str | None = None
    functions: Sequence[str] = field(default=())
    decision_maker: bool | None = None
    since: date | None = None


def add_contact(
    database: Database, person: Person, *, account_id: int, contact: NewContact, today: date
) -> int:
    """Add a person with their role at an account; returns the contact's id. Whoever adds them, verifies them.

    Raises NotAllowed, NotFound or Invalid (no name; the account has a primary contact already).
    """
    with database.writing(person) as session:
        _require(session, person, account_id)
        return new_contact(session, person, account_id=account_id, contact=contact, today=today)


def new_contact(
    session: sm.Session, person: Person, *, account_id: int, contact: NewContact, today: date
) -> int:
    """As ``add_contact``, within the caller's transaction and after the caller's check of the role."""
    if not contact.name.strip():
        raise Invalid("A contact needs a name. Nobody was added.")
    row = Contact(
        account_id=account_id, name=contact.name.strip(), title=_text(contact.title),
        email=_text(contact.email), phone=_text(contact.phone),
    )  # fmt: skip
    id = added(session, row)
    _insert_role(
        session, person, account_id=account_id, contact_id=id, rank=contact.rank,
        functions=contact.functions, decision_maker=contact.decision_maker, since=contact.since, today=today,
    )  # fmt: skip
    return id


def add_role(
    database: Database,
    person: Person,
    *,
    account_id: int,
    contact_id: int,
    today: date,
    rank: str | None = None,
    functions: Sequence[str] = (),
    decision_maker: bool | None = None,
    since: date | None = None,
) -> int:
    """Give a known person a role at a further account, or again at one that they had left; returns its id.

    Raises NotAllowed, NotFound or Invalid (they have one; the account has a primary contact already).
    """
    with database.writing(person) as session:
        _require(session, person, account_id)
        contact = session.get(Contact, contact_id)
        if contact is None or contact.voided:
            raise NotFound("That person is not there (any more). Nothing was changed.")
        for role in _current(session, account_id):
            if role.contact_id == contact_id:
                raise Invalid("That person is a contact of this account already. Nothing was changed.")
        return _insert_role(
            session, person, account_id=account_id, contact_id=contact_id, rank=rank, functions=functions,
            decision_maker=decision_maker, since=since, today=today,
        )  # fmt: skip


def _insert_role(
    session: sm.Session,
    person: Person,
    *,
    account_id: int,
    contact_id: int,
    rank: str | None,
    functions: Sequence[str],
    decision_maker: bool | None,
    since: date | None,
    today: date,
) -> int:
    _check_role(session, account_id, {"rank": rank, "functions": list(functions)}, role_id=None)
    row = ContactRole(
        account_id=account_id, contact_id=contact_id, rank=rank or None, functions=list(functions) or None,
        decision_maker=decision_maker, since=since, verified_on=today, verified_by=person.name,
    )  # fmt: skip
    return added(session, row)


def change_contact(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change a person's name, title, email or phone; whoever may edit one of their accounts may.

    Raises NotAllowed, NotFound, Invalid or Clash.
    """
    _known(changes, PERSONAL)
    values = {name: _text(value) for name, value in changes.items()}
    if "name" in values and not values["name"]:
        raise Invalid("A contact needs a name. Nothing was changed.")
    with database.writing(person) as session:
        _require_any(session, person, id)
        claim(session, Contact, id, version, values)


def change_role(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any], today: date
) -> None:
    """Change what a person is to an account; whoever changes it, verifies it. Raises as ``add_role``."""
    _known(changes, OF_ROLE)
    with database.writing(person) as session:
        role = _role(session, person, id)
        _check_role(session, role.account_id, changes, role_id=id)
        values = dict(changes) | {"verified_on": today, "verified_by": person.name}
        claim(session, ContactRole, id, version, values)


def verify_contact(database: Database, person: Person, *, id: int, version: int, today: date) -> None:
    """Take note that somebody made sure today that the person still has that role."""
    with database.writing(person) as session:
        _role(session, person, id)
        claim(session, ContactRole, id, version, {"verified_on": today, "verified_by": person.name})


def end_role(database: Database, person: Person, *, id: int, version: int, until: date, reason: str) -> None:
    """End a person's role with that day: they left, moved or retired. What they took part in stays.

    Raises NotAllowed, NotFound, Invalid or Clash.
    """
    if reason not in UNTIL_REASONS:
        raise Invalid(f"Say why: {', '.join(UNTIL_REASONS)}. Nothing was changed.")
    with database.writing(person) as session:
        role = _role(session, person, id)
        if role.since is not None and until < role.since:
            raise Invalid("Nobody leaves before they came. Nothing was changed. Choose a later day.")
        mistake = {"voided": True} if reason == UNTIL_REASONS[-1] else {}
        claim(session, ContactRole, id, version, {"until": until, "until_reason": reason} | mistake)


def judge_contact(
    database: Database,
    person: Person,
    *,
    role_id: int,
    stance: str,
    reason: str,
    today: date,
    influence: str | None = None,
) -> int:
    """Add a judgment of how a person stands to us and how much they decide; earlier ones stay.

    Raises NotAllowed, NotFound or Invalid.
    """
    if stance not in STANCES or (influence and influence not in INFLUENCES):
        raise Invalid("Choose how the person stands to us and what they decide. Nothing was changed.")
    if not reason.strip():
        raise Invalid("Say what the judgment stands on. Nothing was changed.")
    with database.writing(person) as session:
        _role(session, person, role_id)
        row = ContactJudgment(
            role_id=role_id, stance=stance, influence=influence or None, reason=reason.strip(),
            judged_by=person.name, judged_on=today,
        )  # fmt: skip
        return added(session, row)


def _require(session: sm.Session, person: Person, account_id: int) -> None:
    queries.account(session, id=account_id)
    require(person, Action.EDIT_CONTACTS, owner=queries.owner(session, account_id=account_id))


def _require_any(session: sm.Session, person: Person, contact_id: int) -> None:
    """Require that one of the person's accounts is open to whoever asks."""
    of = sm.select(ContactRole.account_id).where(
        ContactRole.contact_id == contact_id, sm.col(ContactRole.voided).is_(False)
    )
    owners = [queries.owner(session, account_id=account_id) for account_id in session.exec(of)]
    mine = person.name if person.name in owners else next(iter(owners), None)
    require(person, Action.EDIT_CONTACTS, owner=mine)


def _role(session: sm.Session, person: Person, id: int) -> ContactRole:
    role = session.get(ContactRole, id)
    if role is None or role.voided:
        raise NotFound("That contact is not there (any more). Nothing was changed.")
    _require(session, person, role.account_id)
    return role


def _current(session: sm.Session, account_id: int) -> Sequence[ContactRole]:
    query = sm.select(ContactRole).where(
        ContactRole.account_id == account_id,
        sm.col(ContactRole.until).is_(None),
        sm.col(ContactRole.voided).is_(False),
    )
    return session.exec(query).all()


def _check_role(
    session: sm.Session, account_id: int, values: Mapping[str, Any], *, role_id: int | None
) -> None:
    rank = values.get("rank")
    if rank and rank not in RANKS:
        raise Invalid(f"A contact is {', '.join(RANKS)} or none of these. Nothing was changed.")
    unknown = set(values.get("functions") or ()) - set(FUNCTIONS)
    if unknown:
        raise Invalid(f"These are no functions: {', '.join(sorted(unknown))}. Nothing was changed.")
    if rank != RANKS[0]:
        return
    for role in _current(session, account_id):
        if role.rank == rank and role.id != role_id:
            name = session.exec(sm.select(Contact.name).where(Contact.id == role.contact_id)).first()
            raise Invalid(
                f"{name} is the primary contact of this account. Nothing was changed. Make them secondary "
                "or end their role first."
            )


def _known(changes: Mapping[str, Any], names: frozenset[str]) -> None:
    if unknown := set(changes) - names:
        raise ValueError(f"not fields that can be edited: {sorted(unknown)}")


def _text(value: Any) -> Any:
    return (value.strip() or None) if isinstance(value, str) else value
