"""The sample program's briefings: two that were presented, and one in preparation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from kadash.at_risk.queries.scenarios import kept
from kadash.briefing import actions
from kadash.briefing.queries.briefings import notes, one
from kadash.briefing.rules.narrative import Course
from kadash.briefing.rules.plan import QUARTERLY, Plan, Section, Step
from kadash.core.database import Database
from kadash.core.people import Person

COURSES = (
    Course(
        "Joint planning with the ten largest accounts",
        cost="$6,000 a year and 12% of a representative's time",
        effect="Known needs for 94% of what is at risk; the published gap is 159 points of satisfaction",
        obstacle="Plant managers' time",
        recommended=True,
        why="It reaches most of the exposure with the people we have.",
    ),
    Course(
        "A third representative",
        "$96,000 a year",
        "7 accounts each, where one representative has 14 now",
        "No position is open",
    ),
    Course(
        "Go on as now",
        "nothing more",
        "Four reviews stay overdue",
        "Two accounts compare utilities this year",
    ),
)
DECISIONS = (Step("Approve joint planning with the ten largest accounts", "Review board", "this meeting"),)
NEXT = (
    ("Invite Harbor Foundry and Northgate Mall to plan", "Avery Cole", 41),
    ("Bring the four overdue reviews up to date", "Jordan Blake", 57),
)
"""What, who, and days after the briefing until it is due."""
ASKED = (
    ("question", "How sure is the order of the first three?", "Shown under “How sure” on the at-risk page"),
    (
        "decision",
        "Build the budget from the goals",
        "Done: the budget page shows what each line serves, and what serves no objective yet",
    ),
    ("question", "What did the outage notices change?", ""),
)


def fill(database: Database, person: Person, leader: Person, *, days: Sequence[date]) -> None:
    """Present a briefing on each day but the last, for which one is prepared."""
    for number, day in enumerate(days):
        title = f"Review board, {day:%B %Y}"
        last = number == len(days) - 1
        id = actions.start(
            database, person, title=title, as_of=day, plan=_plan(day, first=number == 0, last=last)
        )
        if last:
            _take_scenarios(database, person, id)
            continue
        with database.reading() as session:
            version = one(session, id=id).version
        moment = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        actions.present(database, leader, id=id, version=version, now=moment)
        _note(database, person, leader, id)


def _take_scenarios(database: Database, person: Person, id: int) -> None:
    with database.reading() as session:
        found = kept(session)
    for number, scenario in enumerate(found, start=1):
        actions.take_scenario(database, person, id=id, version=number, scenario_id=scenario.id)


def _plan(day: date, *, first: bool, last: bool) -> Plan:
    due = [day + timedelta(days=days) for _, _, days in NEXT]
    steps = [Step(what, who, f"{on:%B} {on.day}") for (what, who, _), on in zip(NEXT, due, strict=True)]
    filled = {
        "courses": {"courses": COURSES},
        "decisions": {"steps": DECISIONS},
        "next_steps": {"steps": tuple(steps)},
    }
    kept = [s for s in QUARTERLY.sections if not (first and s.kind in ("last_time", "bridge"))]
    sections: list[Section] = [
        replace(section, **filled.get(section.kind, {}))  # type: ignore[arg-type]  # the fields of that kind
        for section in kept
    ]
    if last:  # five minutes for what could happen
        shorter = {"exposure": 6, "accounts": 5}
        sections = [replace(s, minutes=shorter.get(s.kind, s.minutes)) for s in sections]
    return Plan(tuple(sections))


def _note(database: Database, person: Person, leader: Person, id: int) -> None:
    for kind, text, outcome in ASKED:
        note = actions.note(database, leader, briefing_id=id, kind=kind, text=text)
        if outcome:
            with database.reading() as session:
                version = next(row.version for row in notes(session, briefing_id=id) if row.id == note)
            actions.answer_note(database, person, id=note, version=version, outcome=outcome)
