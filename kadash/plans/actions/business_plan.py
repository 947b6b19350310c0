"""Writes to the business plan that depend on what it shows: saving with figures, confirming, adopting."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid
from kadash.core.narrative import Figure, quoted, unknown_fields
from kadash.core.people import Person
from kadash.core.periods import written as day_written
from kadash.core.roles import Action, require
from kadash.plans.queries.business_facts import collect
from kadash.plans.queries.business_plan import composed
from kadash.plans.rules.business.composed import FILL, digest, frozen, lacking, report
from kadash.plans.rules.figures import NAMES
from kadash.program.actions import business_plan as actions
from kadash.standards.business_plan import business_plan

CHANGES = frozenset({"satisfaction.change", "satisfaction.trend"})
start = actions.start
reopen = actions.reopen_section


def write(
    database: Database, person: Person, *, id: int, part: str, drawn: str, value: str, today: date
) -> None:
    """Save what was written in a part of a section; its fields are checked against the figures there are.

    Raises NotAllowed, NotFound, Clash, or Invalid where a field names no figure.
    """
    require(person, Action.EDIT_BUSINESS_PLAN)
    if wrong := unknown_fields(value, NAMES):
        raise Invalid(
            f"{', '.join(wrong)} names no figure. Nothing was saved. Choose one from the list of figures."
        )

    figures: Mapping[str, Figure] = {}
    if keys := quoted(value):
        changes = bool(CHANGES.intersection(keys))
        with database.reading() as session:
            figures = collect(session, today=today, changes=changes).figures

    def now(text: str) -> dict[str, str]:
        return {key: figures[key].text if key in figures else "" for key in quoted(text)}

    actions.write_part(database, person, id=id, part=part, drawn=drawn, value=value, quoted=now, today=today)


def confirm(database: Database, person: Person, *, versions: Mapping[int, int], today: date) -> None:
    """Confirm sections (versions by id) as they are shown, all or none.

    Raises NotAllowed, NotFound, Clash, or Invalid where a fact is missing.
    """

    def look(
        session: sm.Session, sections: Sequence[str], keys: Collection[str]
    ) -> list[actions.SectionFacts]:
        facts = collect(session, today=today, changes=bool(CHANGES.intersection(keys)))
        figures = {key: figure.text for key, figure in facts.figures.items()}
        return [
            actions.SectionFacts(
                digest(FILL[section](facts)), lacking(facts, business_plan().section(section)), figures
            )
            for section in sections
        ]

    actions.confirm_sections(database, person, versions=versions, today=today, look=look)


def adopt(
    database: Database, person: Person, *, id: int, version: int, now: datetime, today: date, note: str = ""
) -> int:
    """Adopt the plan as it is shown now; returns the number of the version, which never changes.

    Raises NotAllowed, NotFound, Clash, or Invalid where a section is not confirmed.
    """

    def make(session: sm.Session, number: int) -> actions.ToAdopt:
        plan = composed(session, id=id, today=today)
        said = f"version {number}, adopted by {person.name} on {day_written(today)}"
        document = report(plan, author=plan.facts.utility or person.name, adopted=said)
        return actions.ToAdopt(frozen(plan, document), plan.open)

    return actions.adopt(
        database, person, id=id, version=version, now=now, today=today, note=note, compose=make
    )
