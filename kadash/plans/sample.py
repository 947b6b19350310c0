"""The sample program's business plans: one adopted twice, and one that is being written."""

from datetime import UTC, date, datetime, timedelta

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.plans.actions import business_plan as actions
from kadash.plans.actions import letters
from kadash.plans.queries.letters import events, view
from kadash.program.queries.business_plan import PlanRecord, plans, record

WORDS = {
    (
        "summary",
        "purpose",
    ): "The program looks after {at_risk.accounts} accounts with {at_risk.net} of "
    "net revenue a year. {at_risk.total} of it could leave; the program costs {budget.total} a year.",
    ("summary", "request"): "We ask for the budget as drafted, and for the Standard level within two years.",
    (
        "background",
        "reasons",
    ): "A foundry closed its second shift in 2001, and nobody at the utility knew "
    "before the meter did. The council asked for people who know the largest customers.",
    ("segment", "needs"): "Plant managers ask for notice of outages and for one number to call. Hotels and "
    "offices ask about bills.",
    (
        "competition",
        "alternatives",
    ): "Two foundry customers have sister plants in other states. Nobody can choose "
    "another supplier today; on-site generation is offered to the hospital and the college.",
    ("competition", "answer"): "Joint planning with the accounts that can move, before they decide.",
    ("objectives", "priorities"): "First the decision makers: two known at each account by June.",
    (
        "organization",
        "roles",
    ): "Two representatives share the list; engineering and billing help.",
    (
        "financials",
        "return",
    ): "The program pays if it keeps {at_risk.break_even} of what is at risk.",
}
LATER = (
    "summary",
    "request",
    "We ask for the budget as drafted. The Standard level follows when time allows.",
)
DRAFT = ("summary", "request", "We ask for a third representative, and for joint planning with ten accounts.")
OPEN = ("organization", "financials")


def fill(database: Database, person: Person, leader: Person, *, today: date) -> None:
    """Adopt last year's plan twice, leave two sections of this year's to be confirmed, and write letters."""
    first, second = today - timedelta(days=110), today - timedelta(days=32)
    id = actions.start(database, person, year=today.year - 1, today=first)
    for (section, part), text in WORDS.items():
        _write(database, person, id, section, part, text, first)
    _adopt(database, person, leader, id, first, "Before the council")
    _write(database, person, id, *LATER, second)
    _adopt(database, person, leader, id, second, "As the council changed it")
    draft = actions.start(database, person, year=today.year, today=today - timedelta(days=20))
    _write(database, person, draft, *DRAFT, today)
    _confirm(database, person, draft, today, but=OPEN)
    _letters(database, person, today)


def _letters(database: Database, person: Person, today: date) -> None:
    """Send an introductory letter to all accounts that have a contact, and begin an invitation."""
    id = letters.start(database, person, kind="introduction")
    day = today - timedelta(days=90)
    letters.fill_in(
        database, person, id=id, field="signed_title", drawn="", value="Customer relations manager"
    )
    with database.reading() as session:
        letter = view(session, id=id, today=day)
        event = next(iter(events(session)), None)
    to = [recipient.account_id for recipient in letter.ready]
    letters.send(database, person, id=id, version=letter.letter.version, to=to, today=day)
    letters.start(database, person, kind="invitation", event_id=event)


def _record(database: Database, id: int) -> PlanRecord:
    with database.reading() as session:
        return record(session, id=id)


def _write(
    database: Database, person: Person, id: int, section: str, part: str, text: str, day: date
) -> None:
    row = next(
        plan_section for plan_section in _record(database, id).sections if plan_section.section == section
    )
    drawn = row.words.get(part, "")
    actions.write(database, person, id=row.id or 0, part=part, drawn=drawn, value=text, today=day)


def _confirm(database: Database, person: Person, id: int, day: date, *, but: tuple[str, ...] = ()) -> None:
    rows = _record(database, id).sections
    versions = {row.id or 0: row.version for row in rows if row.section not in but and not row.confirmed_on}
    actions.confirm(database, person, versions=versions, today=day)


def _adopt(database: Database, person: Person, leader: Person, id: int, day: date, note: str) -> None:
    _confirm(database, person, id, day)
    with database.reading() as session:
        version = next(plan.version for plan in plans(session) if plan.id == id)
    now = datetime(day.year, day.month, day.day, 17, tzinfo=UTC)
    actions.adopt(database, leader, id=id, version=version, now=now, today=day, note=note)
