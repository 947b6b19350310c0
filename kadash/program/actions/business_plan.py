"""Writes to business plans: sections are written and confirmed; what was adopted never changes."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

import sqlmodel as sm

from kadash.core.audit import data_version
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.program.queries.business_plan import last_number, plans, record
from kadash.program.tables.business_plan import BusinessPlan, BusinessPlanEdition, BusinessPlanSection
from kadash.standards.business_plan import business_plan

LONGEST = 20_000  # characters of one part


@dataclass(frozen=True)
class SectionFacts:
    """What the data says of a section when it is confirmed: a digest, and what is missing in sentences.

    ``figures`` are those that texts may quote, as they are now, by key.
    """

    digest: str
    missing: tuple[str, ...]
    figures: Mapping[str, str] = field(default_factory=dict)


def start(database: Database, person: Person, *, year: int, today: date) -> int:
    """Start the plan of a year with the text of the last one, which nobody has confirmed yet; returns its id.

    Raises NotAllowed or Invalid.
    """
    require(person, Action.EDIT_BUSINESS_PLAN)
    if not 1990 <= year <= 2200:
        raise Invalid("A plan is for a year like 2027. Nothing was started.")
    with database.writing(person) as session:
        earlier = plans(session)
        if year in {plan.plan_year for plan in earlier}:
            raise Invalid(f"There is a business plan {year} already. Nothing was started. Open that one.")
        before = next((plan for plan in earlier if plan.plan_year < year), None)
        texts = {}
        if before is not None:
            texts = {row.section: row for row in record(session, id=before.id or 0).sections}
        id = added(session, BusinessPlan(plan_year=year, started_by=person.name, started_on=today))
        for section in business_plan().sections:
            old = texts.get(section.id)
            words, quoted = (dict(old.words), dict(old.quoted)) if old else ({}, {})
            session.add(BusinessPlanSection(plan_id=id, section=section.id, words=words, quoted=quoted))
        return id


def write_part(
    database: Database,
    person: Person,
    *,
    id: int,
    part: str,
    drawn: str,
    value: str,
    quoted: Callable[[str], Mapping[str, str]],
    today: date,
) -> None:
    """Save what was written in a part of a section; the section has to be confirmed again.

    ``drawn`` is the text that was on the screen before; ``quoted`` returns the figures in a text as they are
    now, by key. Raises NotAllowed, NotFound, Invalid, or Clash where somebody else wrote meanwhile.
    """
    require(person, Action.EDIT_BUSINESS_PLAN)
    said = value.strip()
    if len(said) > LONGEST:
        raise Invalid(f"One part has at most {LONGEST:,} characters. Nothing was saved. Shorten it.")
    with database.writing(person) as session:
        row = _section(session, id)
        titles = {part.id: part.title for part in business_plan().section(row.section).parts}
        if part not in titles:
            raise Invalid("That section has no such part. Nothing was saved. Reload the page.")
        stored = row.words.get(part, "")
        if said == stored:
            return
        if stored != drawn.strip():
            raise Clash(
                "Somebody else wrote this part after you opened it. Nothing of yours was saved yet. Compare "
                "the two texts and save again, or keep theirs.",
                {titles[part]: (stored, said)},
            )
        words = {**row.words, part: said}
        words = {title: words[title] for title in titles if words.get(title)}
        there = {key for text in words.values() for key in quoted(text)}
        row.quoted = {**{k: v for k, v in row.quoted.items() if k in there}, **quoted(said)}
        row.words, row.saved_by, row.saved_on = words, person.name, today
        row.confirmed_by, row.confirmed_on, row.facts = None, None, None
        row.version += 1
        session.add(row)


def _section(session: sm.Session, id: int) -> BusinessPlanSection:
    row = session.get(BusinessPlanSection, id, with_for_update=True, populate_existing=True)
    if row is None:
        raise NotFound("That section is no longer there. Nothing was changed. Reload the page.")
    return row


def confirm_sections(
    database: Database,
    person: Person,
    *,
    versions: Mapping[int, int],
    today: date,
    look: Callable[[sm.Session, Sequence[str], Collection[str]], Sequence[SectionFacts]],
) -> None:
    """Confirm sections (versions by id) as they are shown now, all or none; so are the figures they quote.

    ``look`` says, in the same state of the data, what the sections of these ids show, and the figures that
    their texts quote (keys). Raises NotAllowed,
    Clash, or Invalid where facts are missing.
    """
    require(person, Action.EDIT_BUSINESS_PLAN)
    with database.writing(person) as session:
        rows = [_section(session, id) for id in versions]
        keys = {key for row in rows for key in row.quoted}
        for row, facts in zip(rows, look(session, [row.section for row in rows], keys), strict=True):
            if facts.missing:
                said = ["This section is not complete yet.", *facts.missing, "Nothing was confirmed."]
                raise Invalid(" ".join(said))
            id = row.id or 0
            changes: dict[str, Any] = {
                "confirmed_by": person.name, "confirmed_on": today, "facts": facts.digest,
                "quoted": {key: facts.figures.get(key, text) for key, text in row.quoted.items()},
            }  # fmt: skip
            claim(session, BusinessPlanSection, id, versions[id], changes)


def reopen_section(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take a confirmation back. Raises NotAllowed or Clash."""
    require(person, Action.EDIT_BUSINESS_PLAN)
    with database.writing(person) as session:
        changes = {"confirmed_by": None, "confirmed_on": None, "facts": None}
        claim(session, BusinessPlanSection, id, version, changes)


@dataclass(frozen=True)
class ToAdopt:
    """A plan as it is to be adopted: its stored form, and the sections that are not confirmed, by heading."""

    frozen: Mapping[str, Any]
    open: tuple[str, ...]


def adopt(
    database: Database,
    person: Person,
    *,
    id: int,
    version: int,
    now: datetime,
    today: date,
    note: str,
    compose: Callable[[sm.Session, int], ToAdopt],
) -> int:
    """Adopt the plan as it is shown now: a version that never changes; returns its number.

    ``compose`` makes the whole plan in the same state of the data, given the number of the version. Raises
    NotAllowed, NotFound, Clash, or Invalid where a section is not confirmed.
    """
    require(person, Action.ADOPT_BUSINESS_PLAN)
    with database.writing(person) as session:
        claim(session, BusinessPlan, id, version, {})
        number = last_number(session, id=id) + 1
        made = compose(session, number)
        if made.open:
            raise Invalid(
                f"A plan is adopted when each of its sections is confirmed; open: {', '.join(made.open)}. "
                "Nothing was adopted."
            )
        session.add(
            BusinessPlanEdition(
                plan_id=id, number=number, adopted_on=today, adopted_by=person.name, adopted_at=now,
                note=note.strip(), data_version=data_version(session), frozen=dict(made.frozen),
            )
        )  # fmt: skip
        return number
