"""The sample's strategy: a landscape with a gap, obstacles at each stage, services, structure, growth."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

from kadash.budget.queries.program_budget import program_budget
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.program.actions import services, strategy
from kadash.program.queries.services import positions

POLICIES = (
    ("national", "Energy efficiency grants for industry", "Pays for audits of the ten largest", "2010-07-01"),
    ("state", "Renewable portfolio standard", "Raises power cost by about two percent", "2011-01-01"),
)
ITEMS = (
    ("resource", "Two representatives, 37% of a working year together"),
    ("resource", "Interval meters at 14 accounts"),
    ("strength", "Crews answer an outage within the hour"),
    ("strength", "Rates below the two neighboring utilities"),
    ("weakness", "Nobody knows who decides at half of the accounts"),
)
OBSTACLES = (
    "Representatives have no time for visits",
    "Bills of large accounts are corrected too often",
    "Council has not heard of the program",
)
COURSES = (
    # obstacle · title, cost in dollars, hours, effect, risk, recommended, why
    (0, "Visit the ten largest only", 6_000, 250, "60% of exposure visited each quarter",
     "Others feel left out", True, "It reaches most of the exposure with the people we have."),
    (0, "A third representative", 96_000, 0, "7 accounts each, where one representative has 14 now",
     "No position is open", False, ""),
    (1, "Review each bill before it is mailed", 0, 120, "99% of bills right the first time",
     "Bills go out a day later", True, "It costs no money and ends the most frequent complaint."),
    (1, "Move large accounts to a system of their own", 40_000, 60, "Fewer corrections", "A year of work",
     False, ""),
)  # fmt: skip
SERVICES = (
    # name, state, pilot, since, dollars (or the code of its budget line), times, hours, users (0: everybody)
    ("Single point of contact", "now", False, "2002-10-01", 0, 4, "2.5", 0),
    ("Power quality solutions", "now", False, "2003-05-01", "03-50", 1, "6", 8),
    ("Informational seminars", "now", False, "2004-03-01", 2_500, 2, "1.5", 12),
    ("Outage notices by text message", "later", True, None, 3_400, 1, "1", 0),
    ("Yearly energy profile of each account", "later", False, None, None, 1, "8", 0),
)
STRUCTURE = (
    ("General manager", "Morgan Ellis", None, False),
    ("Electric operations manager", "Luis Ortega", 0, False),
    ("Customer relations manager", "Dana Reyes", 0, True),
    ("Key accounts representative", "Avery Cole", 2, True),
    ("Key accounts representative", "Jordan Blake", 2, True),
)


def fill(
    database: Database, person: Person, leader: Person, *, today: date, account_ids: Sequence[int]
) -> None:
    """Fill the strategy as of a day."""
    for level, title, effect, effective in POLICIES:
        strategy.add_policy(
            database,
            person,
            level=level,
            title=title,
            effect=effect,
            effective_on=date.fromisoformat(effective),
            next_look=today + timedelta(days=45),
        )
    for kind, text in ITEMS:
        strategy.add_item(database, person, kind=kind, text=text)
    _obstacles(database, person, leader, today)
    _services(database, person, account_ids, today)
    _structure(database, person)
    for year, accounts, people in ((today.year + 1, 30, 2), (today.year + 2, 45, 2), (today.year + 3, 80, 2)):
        services.save_year(database, person, year=year, accounts=accounts, representatives=people)


def _obstacles(database: Database, person: Person, leader: Person, today: date) -> None:
    ids = [strategy.add_item(database, person, kind="obstacle", text=text) for text in OBSTACLES]
    decided = None
    for index, title, dollars, hours, effect, risk, recommended, why in COURSES:
        id = strategy.add_course(
            database,
            person,
            obstacle_id=ids[index],
            title=title,
            cost_cents=dollars * 100,
            hours=hours or None,
            effect=effect,
            risk=risk,
            recommended=recommended,
            why=why,
        )
        decided = id if index == 1 and recommended else decided
    assert decided is not None
    strategy.decide(
        database,
        leader,
        id=decided,
        version=1,
        verdict="chosen",
        on=today - timedelta(days=74),
        by="Review board",
        decision="From January on, with billing",
    )


def _services(database: Database, person: Person, account_ids: Sequence[int], today: date) -> None:
    with database.reading() as session:
        budget = program_budget(session, day=today)
    lines = budget.sheet.summary.lines if budget and budget.sheet else ()
    by_code = {line.account_code: line.key for line in lines if line.account_code}
    for name, state, pilot, since, cost, times, hours, users in SERVICES:
        services.add_service(
            database,
            person,
            name=name,
            state=state,
            pilot=pilot,
            since=date.fromisoformat(since) if since else None,
            yearly_cents=cost * 100 if isinstance(cost, int) else None,
            budget_line=by_code[cost] if isinstance(cost, str) else "",
            times=times,
            hours=Decimal(hours),
            for_all=not users,
            used_by=account_ids[:users],
        )


def _structure(database: Database, person: Person) -> None:
    ids: list[int] = []
    for title, holder, above, ours in STRUCTURE:
        superior = None if above is None else ids[above]
        ids.append(
            services.add_position(
                database,
                person,
                structure="now",
                title=title,
                holder=holder,
                reports_to=superior,
                program=ours,
            )
        )
    services.copy_structure(database, person)
    with database.reading() as session:
        proposed = {row.title: row.id for row in positions(session, structure="proposed")}
    title, _, above, ours = STRUCTURE[-1]
    superior = proposed[STRUCTURE[above or 0][0]]
    services.add_position(
        database, person, structure="proposed", title=title, reports_to=superior, program=ours
    )
