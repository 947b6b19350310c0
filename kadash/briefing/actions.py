"""Writes to briefings: prepare, note, present. Presenting freezes what the board saw."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import sqlmodel as sm

from kadash.at_risk.queries.scenarios import chosen as chosen_scenarios
from kadash.at_risk.queries.scenarios import kept_one
from kadash.briefing.queries import briefings as queries
from kadash.briefing.queries.facts import line_to_json
from kadash.briefing.queries.proposals import proposal
from kadash.briefing.rules.narrative import lacking
from kadash.briefing.rules.plan import MOST_SCENARIOS, QUARTERLY, Plan
from kadash.briefing.rules.plan import as_json as plan_as_json
from kadash.briefing.rules.plan import from_json as plan_from_json
from kadash.briefing.rules.plan_differences import differences
from kadash.briefing.rules.value import as_json as briefing_as_json
from kadash.briefing.tables import BriefingNote, BriefingRow, BriefingTemplate
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, Locked
from kadash.core.narrative import Figure, quoted, unknown_fields
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim

AUDIENCES = ("named", "numbers")
NOTES = ("question", "decision")


def start(
    database: Database,
    person: Person,
    *,
    title: str,
    as_of: date,
    plan: Plan = QUARTERLY,
    audience: str = "named",
) -> int:
    """Start a briefing from a plan; returns its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_BRIEFING)
    if not title.strip():
        raise Invalid("A briefing needs a title. Nothing was started.")
    if audience not in AUDIENCES:
        raise Invalid("Accounts are shown by name or by number. Nothing was started.")
    with database.writing(person) as session:
        row = BriefingRow(
            title=queries.distinct(session, title.strip()),
            as_of=as_of,
            audience=audience,
            plan=plan_as_json(plan),
            quoted={},
        )
        return added(session, row)


def save(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    plan: Plan,
    title: str,
    audience: str,
    figures: Mapping[str, Figure],
) -> None:
    """Save a briefing's plan; its narratives' fields are checked against the figures there are.

    Raises NotAllowed, Clash, Locked (presented), or Invalid where a field names no figure.
    """
    require(person, Action.EDIT_BRIEFING)
    _require_few(plan)
    for section in plan.sections:
        wrong = unknown_fields(section.words, figures)
        if wrong:
            raise Invalid(
                f"{', '.join(wrong)} in “{section.title}” names no figure. Nothing was saved. "
                "Choose one from the list of figures."
            )
    with database.writing(person) as session:
        row = queries.one(session, id=id)
        _require_open(row)
        then: dict[str, dict[str, str]] = {}
        before = plan_from_json(row.plan)
        old = row.quoted or {}
        for index, section in enumerate(plan.sections):
            same = index < len(before.sections) and before.sections[index].words == section.words
            kept = old.get(str(index), {}) if same else {}
            now = {key: figures[key].text for key in quoted(section.words)}
            then[str(index)] = {key: kept.get(key, text) for key, text in now.items()}
        changes = {"title": title.strip(), "audience": audience, "quoted": then}
        _claim(session, id, version, plan, changes)


def _claim(session: sm.Session, id: int, version: int, plan: Plan, changes: Mapping[str, Any]) -> None:
    """Save a plan with other changes; a Clash tells the plan's differences section by section."""
    try:
        claim(session, BriefingRow, id, version, {"plan": plan_as_json(plan), **changes})
    except Clash as clash:
        stored = plan_from_json(queries.one(session, id=id).plan)
        told = {name: pair for name, pair in clash.differences.items() if name not in ("plan", "quoted")}
        ids = {*stored.scenarios, *plan.scenarios}
        names = {kept.id: kept.name for kept in chosen_scenarios(session, ids=sorted(ids))}
        sections = differences(stored, plan, scenarios=names)
        raise Clash(str(clash), told | sections, table=clash.table) from None


def _require_few(plan: Plan) -> None:
    if len(plan.scenarios) > MOST_SCENARIOS:
        raise Invalid(
            f"A board compares at most {MOST_SCENARIOS} scenarios; these are {len(plan.scenarios)}. "
            "Nothing was saved. Take one out."
        )


def take_scenario(database: Database, person: Person, *, id: int, version: int, scenario_id: int) -> None:
    """Take a kept what-if into a briefing in preparation.

    Raises NotAllowed, Clash, Locked, NotFound (no longer kept), or Invalid (already in it, or too many).
    """
    require(person, Action.EDIT_BRIEFING)
    with database.writing(person) as session:
        row = queries.one(session, id=id)
        _require_open(row)
        kept = kept_one(session, id=scenario_id)
        plan = plan_from_json(row.plan)
        if scenario_id in plan.scenarios:
            raise Invalid(f"“{kept.name}” is in that briefing already. Nothing was changed.")
        taken = plan.with_scenario(scenario_id)
        _require_few(taken)
        _claim(session, id, version, taken, {"quoted": _shifted(row, taken)})


def take_obstacle(database: Database, person: Person, *, id: int, version: int, obstacle_id: int) -> None:
    """Take the strategy's courses of action to an obstacle into a briefing, in place of those it had.

    Raises NotAllowed, Clash, Locked, NotFound, or Invalid where they are not ready for the board.
    """
    require(person, Action.EDIT_BRIEFING)
    with database.writing(person) as session:
        row = queries.one(session, id=id)
        _require_open(row)
        about, courses = proposal(session, obstacle_id=obstacle_id, day=row.as_of)
        taken = plan_from_json(row.plan).with_courses(about, courses)
        _claim(session, id, version, taken, {"quoted": _shifted(row, taken)})


def _shifted(row: BriefingRow, plan: Plan) -> dict[str, dict[str, str]]:
    """Return what the narratives quoted, by the places that their sections have in the new plan."""
    before, old = plan_from_json(row.plan).sections, row.quoted or {}
    by_kind = {section.kind: old.get(str(index), {}) for index, section in enumerate(before)}
    return {str(index): by_kind.get(section.kind, {}) for index, section in enumerate(plan.sections)}


def present(database: Database, person: Person, *, id: int, version: int, now: datetime) -> None:
    """Freeze a briefing as it is shown now; from then on it never changes.

    Raises NotAllowed, Locked where it was presented before, Invalid where a proposal is incomplete.
    """
    require(person, Action.PRESENT)
    with database.writing(person) as session:
        row = queries.one(session, id=id)
        _require_open(row)
        facts = queries.facts_of(session, row)
        said = [s for section in plan_from_json(row.plan).sections for s in lacking(section.courses)]
        said += [
            f"The scenario “{scenario.kept.name}” was dropped: take it out or choose another one."
            for scenario in facts.scenarios
            if scenario.found is None
        ]
        if said:
            raise Invalid(" ".join(["This can't go before the board yet.", *said, "Nothing was frozen."]))
        frozen = briefing_as_json(queries.value(session, row, facts=facts))
        changes = {
            "frozen": frozen,
            "lines": [line_to_json(line) for line in facts.lines],
            "presented_at": now,
            "presented_by": person.name,
        }
        claim(session, BriefingRow, id, version, changes)


def _require_open(row: BriefingRow) -> None:
    if row.frozen is not None:
        raise Locked(
            "This briefing was presented: what the board saw stays as it was. Nothing was changed. "
            "Start the next one."
        )


def note(
    database: Database,
    person: Person,
    *,
    briefing_id: int,
    kind: str,
    text: str,
    owner: str | None = None,
    due: date | None = None,
) -> int:
    """Note a question or decision of the board; it opens the next briefing."""
    require(person, Action.PRESENT)
    if kind not in NOTES or not text.strip():
        raise Invalid("Say what was asked or decided. Nothing was noted.")
    with database.writing(person) as session:
        queries.one(session, id=briefing_id)
        row = BriefingNote(
            briefing_id=briefing_id, kind=kind, text=text.strip(), owner=owner, due=due, author=person.name
        )
        return added(session, row)


def answer_note(database: Database, person: Person, *, id: int, version: int, outcome: str) -> None:
    """Say what became of a question or decision."""
    require(person, Action.EDIT_BRIEFING)
    with database.writing(person) as session:
        claim(session, BriefingNote, id, version, {"outcome": outcome.strip() or None})


def discard(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take away a briefing in preparation. Raises Locked for one that was presented."""
    require(person, Action.EDIT_BRIEFING)
    with database.writing(person) as session:
        _require_open(queries.one(session, id=id))
        claim(session, BriefingRow, id, version, {"voided": True})


def keep_template(database: Database, person: Person, *, name: str, plan: Plan) -> None:
    """Keep a plan under a name, to start other briefings from; an older one of that name is replaced."""
    require(person, Action.EDIT_BRIEFING)
    if not name.strip():
        raise Invalid("A template needs a name. Nothing was kept.")
    empty = Plan(
        tuple(replace(section, courses=(), steps=(), scenarios=(), about="") for section in plan.sections)
    )
    with database.writing(person) as session:
        query = sm.select(BriefingTemplate).where(BriefingTemplate.name == name.strip())
        row = session.exec(query).one_or_none()
        if row is None:
            session.add(BriefingTemplate(name=name.strip(), plan=plan_as_json(empty), author=person.name))
        else:
            assert row.id is not None
            changes = {"plan": plan_as_json(empty), "author": person.name, "voided": False}
            claim(session, BriefingTemplate, row.id, row.version, changes)
