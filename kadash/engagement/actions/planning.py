"""Planning with an account: the session, the items, the agreement that the customer acknowledges."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.accounts.actions.interactions import NewInteraction, NewParticipant, new_interaction
from kadash.accounts.queries import accounts
from kadash.accounts.queries.conversations import contact_roles
from kadash.accounts.rules import terms
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.engagement.actions.promises import new_promise
from kadash.engagement.rules import planning as rules
from kadash.engagement.tables import JointPlan, Need, PlanItem

SESSION = frozenset({"session_on", "theirs", "ours", "senior", "notes"})


def start_plan(
    database: Database,
    person: Person,
    *,
    account_id: int,
    plan_year: int,
    session_on: date | None,
    theirs: Sequence[int] = (),
    senior: Sequence[str] = (),
) -> int:
    """Start the plan of a fiscal year with an account; returns its id. Raises NotAllowed or Invalid.

    ``theirs`` are ids of contacts, ``senior`` names of our senior management who will take part.
    """
    with database.writing(person) as session:
        accounts.account(session, id=account_id)
        require(person, Action.EDIT_PLANS, owner=accounts.owner(session, account_id=account_id))
        there = sm.select(JointPlan.id).where(
            JointPlan.account_id == account_id, JointPlan.plan_year == plan_year,
            sm.col(JointPlan.voided).is_(False),
        )  # fmt: skip
        if session.exec(there).first() is not None:
            raise Invalid(f"There is a plan for {plan_year} already. Nothing was added. Open that one.")
        owner = accounts.owner(session, account_id=account_id)
        ours = [owner] if owner else []
        return added(
            session,
            JointPlan(
                account_id=account_id,
                plan_year=plan_year,
                session_on=session_on,
                ours=ours,
                theirs=list(theirs),
                senior=list(senior),
            ),
        )


def save_session(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Save what was filled in of the session: day, who takes part, notes.

    Who took part can no longer change once the session was held. Raises NotAllowed, Invalid, NotFound, Clash.
    """
    if unknown := set(changes) - SESSION:
        raise ValueError(f"not fields of a session: {sorted(unknown)}")
    with database.writing(person) as session:
        row = theirs(session, person, id)
        if row.interaction_id is not None and set(changes) - {"notes"}:
            raise Invalid(
                "The session was held and stands in the log. Nothing was changed. Correct it there."
            )
        claim(session, JointPlan, id, version, dict(changes))


def hold_session(database: Database, person: Person, *, id: int, version: int, today: date) -> int:
    """Say that the session was held: it goes into the log with all who took part. Returns its id there.

    Raises NotAllowed, Invalid, NotFound or Clash.
    """
    with database.writing(person) as session:
        row = theirs(session, person, id)
        if row.interaction_id is not None:
            raise Invalid("The session stands in the log already. Nothing was changed.")
        if row.session_on is None or row.session_on > today:
            raise Invalid("Say on which day the session was held, today at the latest. Nothing was changed.")
        if not row.theirs:
            raise Invalid("Say who of theirs took part. Nothing was changed.")
        people = [NewParticipant(terms.CUSTOMER, contact_id=int(each)) for each in row.theirs]
        people += [NewParticipant(terms.UTILITY, name=name) for name in row.ours or ()]
        people += [NewParticipant(terms.UTILITY, name=name, senior=True) for name in row.senior or ()]
        talk = NewInteraction(
            row.account_id, row.session_on, f"Joint planning {row.plan_year}", terms.ON_SITE,
            direction=terms.BOTH, purpose="planning", person=(row.ours or [None])[0], participants=people,
        )  # fmt: skip
        logged = new_interaction(session, person, new=talk, today=today)
        claim(session, JointPlan, id, version, {"interaction_id": logged})
        return logged


def fill_in(database: Database, person: Person, *, id: int, field: str, drawn: object, value: object) -> None:
    """Save one field of a session as soon as it was filled in.

    ``drawn`` is what the person saw there before; where somebody else has changed it since, it is a clash.
    Other fields may have changed meanwhile. Raises NotAllowed, NotFound, Invalid or Clash.
    """
    if field not in SESSION:
        raise ValueError(f"not a field of a session: {field}")
    with database.writing(person) as session:
        row = theirs(session, person, id)
        _not_held(row, field)
        same(getattr(row, field), drawn, field, value)
        claim(session, JointPlan, id, row.version, {field: value})


def same(stored: object, drawn: object, field: str, value: object) -> None:
    """Raise Clash where what is stored is not what was drawn."""
    if (stored or None) != (drawn or None):
        raise Clash(
            "Somebody else filled this in meanwhile. Yours was not saved. Compare, and type it again.",
            {field: (stored, value)},
        )


def acknowledge(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    contact_id: int,
    how: str,
    on: date,
    today: date,
) -> None:
    """Note who acknowledged the agreement for the customer, when and how. From then on it is in force.

    What we do with an owner and a due date becomes a promise; needs that it meets count as planned. The items
    can then be changed in a new edition only. Raises NotAllowed, NotFound, Invalid or Clash.
    """
    if how not in rules.HOW:
        raise Invalid(f"An agreement is acknowledged: {', '.join(rules.HOW)}. Nothing was changed.")
    with database.writing(person) as session:
        row = draft(session, person, id)
        if row.interaction_id is None or row.session_on is None:
            raise Invalid("The session was not held yet. Nothing was changed. Say first who took part.")
        if not row.session_on <= on <= today:
            raise Invalid("It was acknowledged between the session and today. Nothing was changed.")
        roles = contact_roles(session, account_id=row.account_id, ended=True)
        if contact_id not in set(roles["contact_id"]):
            raise Invalid("Only a contact of this account can acknowledge it. Nothing was changed.")
        items = _items(session, id)
        if not items:
            raise Invalid("The agreement is empty. Nothing was changed. Take down what they said first.")
        if not all(item.words.strip() for item in items):
            raise Invalid(
                "An item has no words of theirs yet. Nothing was changed. Fill it in or take it off."
            )
        for item in items:
            _promised(session, person, row, item, on)
        changes = {
            "agreed_on": row.agreed_on or on, "acknowledged_on": on, "acknowledged_by": contact_id,
            "acknowledged_how": how, "agreed": [_frozen(item) for item in items],
        }  # fmt: skip
        claim(session, JointPlan, id, version, changes)


def reopen(database: Database, person: Person, *, id: int, version: int) -> None:
    """Begin a new edition of an acknowledged agreement; it stays in force as it was agreed until then.

    Raises NotAllowed, NotFound, Invalid or Clash.
    """
    with database.writing(person) as session:
        row = theirs(session, person, id)
        if row.acknowledged_on is None:
            raise Invalid("The agreement is a draft. Nothing was changed.")
        names = ("acknowledged_on", "acknowledged_by", "acknowledged_how")
        claim(session, JointPlan, id, version, dict.fromkeys(names) | {"edition": row.edition + 1})


def drop_plan(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take back a plan that was never agreed. Raises NotAllowed, NotFound, Invalid or Clash."""
    with database.writing(person) as session:
        row = theirs(session, person, id)
        if row.agreed_on is not None:
            raise Invalid("This plan was agreed with the customer. It stays on record. Nothing was changed.")
        claim(session, JointPlan, id, version, {"voided": True})


def theirs(session: sm.Session, person: Person, id: int) -> JointPlan:
    """Return a plan that the person may change. Raises NotFound or NotAllowed."""
    row = session.get(JointPlan, id)
    if row is None or row.voided:
        raise NotFound("That plan is not there (any more). Nothing was changed.")
    require(person, Action.EDIT_PLANS, owner=accounts.owner(session, account_id=row.account_id))
    return row


def _not_held(row: JointPlan, field: str) -> None:
    if row.interaction_id is not None and field != "notes":
        raise Invalid("The session was held and stands in the log. Nothing was changed. Correct it there.")


def draft(session: sm.Session, person: Person, id: int) -> JointPlan:
    """Return a plan that may be changed: not acknowledged. Raises NotFound, NotAllowed or Invalid."""
    row = theirs(session, person, id)
    if row.acknowledged_on is not None:
        raise Invalid(
            "The customer acknowledged this agreement. Nothing was changed. Begin a new edition to change it."
        )
    return row


def _items(session: sm.Session, plan_id: int) -> list[PlanItem]:
    query = sm.select(PlanItem).where(PlanItem.plan_id == plan_id, sm.col(PlanItem.voided).is_(False))
    return list(session.exec(query.order_by(sm.col(PlanItem.id))).all())


def _promised(session: sm.Session, person: Person, plan: JointPlan, item: PlanItem, on: date) -> None:
    if item.need_id is not None:
        need = session.get(Need, item.need_id)
        if need is not None and need.state == "open":
            claim(session, Need, need.id or 0, need.version, {"state": "planned"})
    if item.side != rules.WE or item.promise_id is not None or not item.owner or item.due is None:
        return
    promise = new_promise(
        session, person, account_id=plan.account_id, what=item.answer or item.words, owner=item.owner,
        due=item.due, made_on=on, interaction_id=plan.interaction_id,
    )  # fmt: skip
    claim(session, PlanItem, item.id or 0, item.version, {"promise_id": promise})


def _frozen(item: PlanItem) -> dict[str, Any]:
    names = ("kind", "words", "answer", "side", "owner")
    return {name: getattr(item, name) for name in names} | {"due": item.due.isoformat() if item.due else None}
