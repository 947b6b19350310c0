"""The sample program's budgets, drawn from its goals tree: last year, this year, a revision, actuals."""

from collections.abc import Callable, Sequence

from kadash.budget.actions import budgets as actions
from kadash.budget.queries import budgets as queries
from kadash.budget.rules.edits import ChangedLine, Edits, NewLine
from kadash.budget.rules.status import Status
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.periods import fiscal_period

SUPPLIES, SERVICES, FIXED = "SUPPLIES", "PURCHASED SERVICES", "FIXED CHARGES"

# category, account code, description, amount of this year and of next year in dollars, what it serves
Planned = tuple[str, str, str, int | None, int | None, str]
LINES: tuple[Planned, ...] = (
    (SUPPLIES, "02-11", "Office supplies", 400, 450, ""),
    (SUPPLIES, "02-14", "Books and periodicals", 100, 100, ""),
    (SUPPLIES, "02-15", "Computer supplies and software", 500, 650, ""),
    (SUPPLIES, "02-22", "Food, round tables", 600, 900, "(5) F.1"),
    (SUPPLIES, "02-24", "Food, business meals", 1200, 1300, "(21) D.1.2, (15) B.1.1"),
    (SUPPLIES, "02-25", "Food, staff meetings", 300, 300, "(2) D.1.1"),
    (SUPPLIES, "02-26", "Clothing", 1000, 800, "(1) D.1.2, (1) B.1.1"),
    (SUPPLIES, "02-32", "Parts and supplies", 6350, 6100, "(21) D.1.2"),
    (SUPPLIES, "02-33", "Tools and equipment under $500 each", None, None, ""),
    (SERVICES, "03-11", "Postage", 100, 100, ""),
    (SERVICES, "03-18", "Communication service", 50, None, ""),
    (SERVICES, "03-21", "Printing", 2500, 1800, "(5) F.1.1"),
    (SERVICES, "03-33", "Subscriptions", 500, 500, ""),
    (SERVICES, "03-37", "Advertising", 1000, 600, "(5) F.1"),
    (SERVICES, "03-41", "Training and conferences", None, 3800, "(2) D.1.1"),
    (SERVICES, "03-45", "Telephone", 2000, 1600, ""),
    (SERVICES, "03-50", "Professional services", 10000, 14000, "C.1.1 70%, A.1.1 30%"),
    (SERVICES, "03-65", "Mileage", 400, 700, "(21) D.1.2"),
    (SERVICES, "03-99", "Other services", 27600, 28400, "(5) F.1 80%, (15) B.1.1 20%"),
    (FIXED, "05-39", "Equipment rental", None, None, ""),
)
# the line they are parts of, and what makes it up this year
PARTS: dict[str, tuple[tuple[str, int], ...]] = {
    "02-32": (("Round tables", 2000), ("Relationship building", 3000), ("Newsletter", 1000), ("Other", 350)),
    "03-50": (("Engineering studies", 8000), ("Load data analyst", 2000)),
    "03-99": (("Round tables, venue and speakers", 23200), ("Newsletter", 3400), ("Survey", 1000)),
}
OTHERS: tuple[tuple[str, int | None, int], ...] = (
    ("Mid-market accounts", 3000, 7000),
    ("Conservation", 33000, 49000),
    ("Industrial pretreatment", 3000, 31000),
)
COUNTED = (
    NewLine(
        "travel",
        {
            "category": SERVICES,
            "account_code": "03-61",
            "description": "Travel to out-of-area headquarters",
            "quantity": 3,
            "unit_cost_cents": 85000,
            "serves": "(2) B.1",
        },
    ),
    NewLine(
        "plans",
        {
            "category": SERVICES,
            "account_code": "03-52",
            "description": "Customer action plans, printed and bound",
            "quantity": 21,
            "unit_cost_cents": 4000,
            "serves": "(21) B.1.1",
        },
    ),
)
# account code, what the ledger calls it, dollars spent, in how many entries over nine months
SPENT: tuple[tuple[str, str, int, int], ...] = (
    ("02-11", "Office supplies", 310, 6),
    ("02-22", "Catering", 560, 3),
    ("02-24", "Business meals", 1140, 9),
    ("02-32", "Parts and supplies", 5180, 5),
    ("03-11", "Postage", 62, 4),
    ("03-21", "Brochures", 1740, 2),
    ("03-33", "Subscriptions", 500, 1),
    ("03-45", "Telephone", 1230, 9),
    ("03-50", "Engineering studies", 8120, 4),
    ("03-65", "Mileage", 460, 9),
    ("03-99", "Round tables", 19300, 6),
    ("03-72", "Parking", 84, 3),
)


def fill(database: Database, person: Person, *, year: int, first_month: int = 1) -> None:
    """Make budgets of the year before, of ``year`` (the course's 54,600) with actuals, and a draft for the
    next; and other programs beside them."""
    program = actions.add_program(database, person, name="Key accounts", customers=21)
    _approved(database, person, program, year - 1, _lines(lambda line: _less(line[3])))
    current = _approved(database, person, program, year, _with_parts(_lines(lambda line: line[3])))
    _next(database, person, program, year + 1, current)
    for name, customers, dollars in OTHERS:
        other = actions.add_program(database, person, name=name, customers=customers)
        line = NewLine("all", {"description": f"{name}, not itemized", "amount_cents": dollars * 100})
        for each in (year, year + 1):
            _approved(database, person, other, each, [line])
    _actuals(database, person, program, year, first_month)


def _next(database: Database, person: Person, program_id: int, year: int, based_on: int) -> None:
    """Begin next year's draft from this year's lines, with changes and two lines that are counted."""
    draft = actions.start_budget(
        database, person, program_id=program_id, fiscal_year=year, based_on=based_on, title="First proposal"
    )
    with database.reading() as session:
        stored = {row.key: (row.id or 0, row.version) for row in queries.rows(session, budget_id=draft)}
    wished = {line[1]: line[4] for line in LINES if line[4] != line[3] and line[1] not in PARTS}
    changed = [
        ChangedLine(*stored[key], {"amount_cents": dollars * 100})
        for key, dollars in wished.items()
        if dollars is not None
    ]
    actions.save_lines(database, person, budget_id=draft, edits=Edits(added=COUNTED, changed=tuple(changed)))


def _less(dollars: int | None) -> int | None:
    """Return the year before's amount: a tenth less, in whole tens."""
    return None if dollars is None else dollars * 9 // 100 * 10


def _lines(amount: Callable[[Planned], int | None]) -> list[NewLine]:
    return [
        NewLine(
            line[1],
            {
                "category": line[0],
                "account_code": line[1],
                "description": line[2],
                "amount_cents": _cents(amount(line)),
                "serves": line[5],
            },
        )
        for line in LINES
    ]


def _with_parts(lines: Sequence[NewLine]) -> list[NewLine]:
    found = []
    for line in lines:
        found.append(line)
        for index, (name, dollars) in enumerate(PARTS.get(line.key, ()), start=1):
            values = {
                "category": line.values["category"],
                "description": name,
                "amount_cents": dollars * 100,
                "parent_key": line.key,
            }
            found.append(NewLine(f"{line.key}/{index}", values))
    return found


def _cents(dollars: int | None) -> int | None:
    return None if dollars is None else dollars * 100


def _approved(
    database: Database, person: Person, program_id: int, year: int, lines: Sequence[NewLine]
) -> int:
    budget_id = actions.start_budget(database, person, program_id=program_id, fiscal_year=year)
    actions.save_lines(database, person, budget_id=budget_id, edits=Edits(added=tuple(lines)))
    for version, status in ((1, Status.SUBMITTED), (2, Status.APPROVED)):
        actions.move_on(database, person, budget_id=budget_id, version=version, to=status)
    return budget_id


def _actuals(database: Database, person: Person, program_id: int, year: int, first_month: int) -> None:
    start = fiscal_period(year, first_month).start
    rows = []
    for code, what, dollars, months in SPENT:
        each, rest = divmod(dollars * 100, months)
        for index in range(months):
            day = start.plus(index * 9 // months).first_day.replace(day=3 + 2 * index)
            cents = each + (rest if index == 0 else 0)
            rows.append((code, what, cents, day))
    actions.record_actuals(database, person, program_id=program_id, fiscal_year=year, rows=rows)
