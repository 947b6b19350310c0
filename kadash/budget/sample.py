"""The sample program's budgets, drawn from its goals tree: last year, this year, a revision, actuals."""

from collections.abc import Sequence
from typing import Any

from kadash.budget import actions
from kadash.budget.edits import Edits, NewLine
from kadash.budget.status import Status
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.periods import fiscal_period

SUPPLIES, SERVICES, FIXED = "SUPPLIES", "PURCHASED SERVICES", "FIXED CHARGES"

# category, account code, description, amount of last year and of this year in dollars, what it serves
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
    "02-32": (("Round tables", 2600), ("Relationship building", 2500), ("Newsletter", 1000)),
    "03-50": (("Engineering studies", 9800), ("Load data analyst", 4200)),
    "03-99": (("Round tables, venue and speakers", 14900), ("Newsletter", 3500), ("Survey", 10000)),
}
OTHERS: tuple[tuple[str, int | None, int], ...] = (
    ("Mid-market accounts", 3000, 7000),
    ("Conservation", 33000, 49000),
    ("Industrial pretreatment", 3000, 31000),
)
# account code, share of this year's amount that is spent, in how many of the first nine months
SPENT: tuple[tuple[str, str, int, int], ...] = (
    ("02-11", "Office supplies", 310, 6),
    ("02-22", "Catering", 560, 3),
    ("02-24", "Business meals", 1140, 9),
    ("02-32", "Parts and supplies", 3880, 5),
    ("03-11", "Postage", 62, 4),
    ("03-21", "Brochures", 1740, 2),
    ("03-33", "Subscriptions", 500, 1),
    ("03-41", "Conference", 2950, 2),
    ("03-45", "Telephone", 1230, 9),
    ("03-50", "Engineering studies", 8120, 4),
    ("03-65", "Mileage", 610, 9),
    ("03-99", "Round tables", 19300, 6),
    ("03-72", "Parking", 84, 3),
)


def fill(database: Database, person: Person, *, year: int, first_month: int = 1) -> None:
    """Make last year's and this year's budgets, a draft in revision, other programs, and actuals."""
    key_accounts = actions.add_program(database, person, name="Key accounts", customers=21)
    _approved(database, person, key_accounts, year - 1, _lines(3))
    current = _approved(database, person, key_accounts, year, _with_parts(_lines(4)))
    revised = actions.start_budget(
        database,
        person,
        program_id=key_accounts,
        fiscal_year=year,
        based_on=current,
        title="Mid-year revision",
    )
    extra = NewLine(
        "travel",
        {
            "category": SERVICES,
            "account_code": "03-61",
            "description": "Travel to out-of-area headquarters",
            "quantity": 3,
            "unit_cost_cents": 85000,
            "serves": "(2) B.1",
        },
    )
    actions.save_lines(database, person, budget_id=revised, edits=Edits(added=(extra,)))
    for name, customers, dollars in OTHERS:
        program = actions.add_program(database, person, name=name, customers=customers)
        line = NewLine("all", {"description": f"{name}, not itemized", "amount_cents": dollars * 100})
        _approved(database, person, program, year, [line])
    _actuals(database, person, key_accounts, year, first_month)


def _lines(column: int) -> list[NewLine]:
    return [
        NewLine(
            line[1],
            {
                "category": line[0],
                "account_code": line[1],
                "description": line[2],
                "amount_cents": _cents(line[column]),
                "serves": line[5],
            },
        )
        for line in LINES
    ]


def _with_parts(lines: Sequence[NewLine]) -> list[NewLine]:
    found = []
    for line in lines:
        found.append(line)
        for place, (name, dollars) in enumerate(PARTS.get(line.key, ()), start=1):
            values = {
                "category": line.values["category"],
                "description": name,
                "amount_cents": dollars * 100,
                "parent_key": line.key,
            }
            found.append(NewLine(f"{line.key}/{place}", values))
    return found


def _cents(dollars: Any) -> int | None:
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
        for place in range(months):
            day = start.plus(place * 9 // months).first_day.replace(day=3 + 2 * place)
            cents = each + (rest if place == 0 else 0)
            rows.append((code, what, cents, day))
    actions.record_actuals(database, person, program_id=program_id, fiscal_year=year, rows=rows)
