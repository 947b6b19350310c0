"""A plan from its start to the approval, and its yearly renewal."""

from datetime import date, datetime
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.action_plans.queries.documents import composed
from kadash.action_plans.queries.plans import PlanView, SectionView, plan, plan_view
from kadash.action_plans.rules.figures import NAMES
from kadash.action_plans.rules.sections import COUNTED
from kadash.action_plans.tables import ActionPlan, ActionPlanSection
from kadash.core.database import Database
from kadash.core.documents.report import as_json
from kadash.core.errors import Clash, Invalid, Locked, NotFound
from kadash.core.narrative import quoted, unknown_fields
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.standards.action_plan import sections

LONGEST = 40_000
"""Characters of a section's text: some twenty pages."""


def start_plan(database: Database, person: Person, *, account_id: int, plan_year: int) -> int:
    """Start the plan of a fiscal year with nine empty sections; returns its id. Raises NotAllowed or
    Invalid."""
    with database.writing(person) as session:
        accounts.account(session, id=account_id)
        require(person, Action.WRITE_ACTION_PLANS, owner=accounts.owner(session, account_id=account_id))
        there = sm.select(ActionPlan.id).where(
            ActionPlan.account_id == account_id, ActionPlan.plan_year == plan_year,
            sm.col(ActionPlan.voided).is_(False),
        )  # fmt: skip
        if session.exec(there).first() is not None:
            raise Invalid(f"There is a plan for {plan_year} already. Nothing was added. Open that one.")
        id = added(session, ActionPlan(account_id=account_id, plan_year=plan_year, started_by=person.name))
        session.add_all(ActionPlanSection(plan_id=id, number=section.number) for section in sections())
        return id


def write_section(
    database: Database, person: Person, *, id: int, drawn: str | None, value: str | None
) -> None:
    """Save the text of a section as soon as it was typed; a changed text has to be confirmed anew.

    ``drawn`` is what the person saw there before. Raises NotAllowed, NotFound, Locked, Invalid or Clash.
    """
    words = (value or "").strip()
    if wrong := unknown_fields(words, NAMES):
        raise Invalid(
            f"{', '.join(wrong)} names no figure. Nothing was saved. Choose one from the list of figures."
        )
    if len(words) > LONGEST:
        raise Invalid(f"That text has {len(words):,} characters; {LONGEST:,} fit. Nothing was saved.")
    with database.writing(person) as session:
        row = _section(session, id)
        open_plan(session, person, row.plan_id)
        if row.words != (drawn or "").strip() and row.words != words:
            raise Clash(
                "Somebody else wrote here meanwhile. Yours was not saved. Compare, and type it again.",
                {"words": (row.words, words)},
            )
        if row.words != words:
            changes = {"words": words, "confirmed_by": None, "confirmed_on": None, "facts": None}
            claim(session, ActionPlanSection, id, row.version, changes)


def confirm_section(database: Database, person: Person, *, id: int, version: int, today: date) -> None:
    """Confirm a section as it stands: its text, and the figures beside it, which are kept with it.

    Raises NotAllowed, NotFound, Locked, Clash, or Invalid where something that it needs is missing.
    """
    with database.writing(person) as session:
        row = _section(session, id)
        open_plan(session, person, row.plan_id)
        view = plan_view(session, id=row.plan_id, today=today)
        found = next(section for section in view.sections if section.row.id == id)
        if found.missing:
            raise Invalid(f"{found.missing} Nothing was confirmed.")
        facts = stood_on(view, found)
        changes = {"confirmed_by": person.name, "confirmed_on": today, "facts": facts}
        claim(session, ActionPlanSection, id, version, changes)


def stood_on(view: PlanView, section: SectionView) -> dict[str, Any]:
    """Return what is kept with a confirmation: the 12 months, the figures beside the text and those in it."""
    return {
        "period": view.period,
        "figures": dict(section.filled.figures or {}),
        "quoted": {key: view.figures[key].text for key in quoted(section.row.words) if key in view.figures},
    }


def sign(database: Database, person: Person, *, id: int, version: int, now: datetime, today: date) -> None:
    """Sign a plan whose nine sections are confirmed: it then waits for approval.

    Raises NotAllowed, NotFound, Locked, Clash, or Invalid where a section is not confirmed or out of date.
    """
    with database.writing(person) as session:
        open_plan(session, person, id)
        _whole(plan_view(session, id=id, today=today), "signed")
        changes = {"signed_by": person.name, "signed_at": now, "returned": None}
        claim(session, ActionPlan, id, version, changes)


def send_back(database: Database, person: Person, *, id: int, version: int, reason: str) -> None:
    """Send a signed plan back to its author. Raises NotAllowed, NotFound, Invalid or Clash."""
    require(person, Action.APPROVE_ACTION_PLANS)
    if not reason.strip():
        raise Invalid("Say what should change. The plan was not sent back.")
    with database.writing(person) as session:
        _waiting(session, id)
        changes = {"signed_by": None, "signed_at": None, "returned": f"{person.name}: {reason.strip()}"}
        claim(session, ActionPlan, id, version, changes)


def take_back(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take one's signature back before the plan is approved. Raises NotAllowed, NotFound, Invalid, Clash."""
    with database.writing(person) as session:
        _waiting(session, id)
        _writable(session, person, id)
        claim(session, ActionPlan, id, version, {"signed_by": None, "signed_at": None})


def approve(database: Database, person: Person, *, id: int, version: int, now: datetime, today: date) -> None:
    """Put a signed plan in force for a year; what it says is kept word for word, figures and all.

    Raises NotAllowed, NotFound, Clash, or Invalid where figures moved since it was signed.
    """
    require(person, Action.APPROVE_ACTION_PLANS)
    with database.writing(person) as session:
        row = _waiting(session, id)
        view = plan_view(session, id=id, today=today)
        _whole(view, "approved")
        changes = {
            "approved_by": person.name, "approved_at": now, "approved_on": today,
            "approved_edition": row.edition,
        }  # fmt: skip
        row = claim(session, ActionPlan, id, version, changes)  # the view's own plan: it says approved now
        row.frozen = {"report": as_json(composed(session, view=view, plan=row))}
        session.add(row)


def reopen(database: Database, person: Person, *, id: int, version: int) -> None:
    """Begin a new edition of an approved plan; what was approved stays in force until the next approval.

    Raises NotAllowed, NotFound, Invalid or Clash.
    """
    with database.writing(person) as session:
        row = _writable(session, person, id)
        if row.approved_edition != row.edition:
            raise Invalid("This plan can be written already. Nothing was changed.")
        changes = {"edition": row.edition + 1, "signed_by": None, "signed_at": None}
        claim(session, ActionPlan, id, version, changes)


def drop_plan(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take back a plan that was never approved. Raises NotAllowed, NotFound, Invalid or Clash."""
    with database.writing(person) as session:
        row = _writable(session, person, id)
        if row.approved_on is not None:
            raise Invalid("This plan was approved. It stays on record. Nothing was changed.")
        claim(session, ActionPlan, id, version, {"voided": True})


def open_plan(session: sm.Session, person: Person, id: int) -> ActionPlan:
    """Return a plan that the person may write. Raises NotFound, NotAllowed or Locked."""
    row = _writable(session, person, id)
    if row.signed_by is not None:
        what = "approved" if row.approved_edition == row.edition else "signed"
        way = "Begin a new edition" if what == "approved" else "Take the signature back"
        raise Locked(f"This plan is {what}. Nothing was changed. {way} to write in it.")
    return row


def not_confirmed(session: sm.Session, plan_id: int, number: int) -> None:
    """Take the confirmation off a section whose records changed."""
    query = sm.select(ActionPlanSection).where(
        ActionPlanSection.plan_id == plan_id, ActionPlanSection.number == number
    )
    row = session.exec(query).one()
    if row.confirmed_on is not None:
        changes = {"confirmed_by": None, "confirmed_on": None, "facts": None}
        claim(session, ActionPlanSection, row.id or 0, row.version, changes)


def _writable(session: sm.Session, person: Person, id: int) -> ActionPlan:
    row = plan(session, id=id)
    owner = accounts.owner(session, account_id=row.account_id)
    require(person, Action.WRITE_ACTION_PLANS, owner=owner)
    return row


def _waiting(session: sm.Session, id: int) -> ActionPlan:
    row = plan(session, id=id)
    if row.signed_by is None or row.approved_edition == row.edition:
        raise Invalid("This plan does not wait for approval. Nothing was changed. Reload the page.")
    return row


def _section(session: sm.Session, id: int) -> ActionPlanSection:
    row = session.get(ActionPlanSection, id)
    if row is None:
        raise NotFound("That section is not there (any more). Nothing was changed.")
    return row


def _whole(view: PlanView, what: str) -> None:
    if view.completeness.whole:
        return
    lacking = [
        f"{section.section.number} {section.section.title} ({section.state})"
        for section in view.sections
        if section.state not in COUNTED
    ]
    raise Invalid(f"The plan was not {what}. Confirm first: {', '.join(lacking)}.")
