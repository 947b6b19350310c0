"""Sections 1 and 2: the program in a few figures, and where it comes from."""

from kadash.core.documents.report import Block, Heading, Table, Text
from kadash.plans.rules.business.facts import BusinessFacts
from kadash.program.rules.growth import Year

GLANCE = (
    "at_risk.accounts", "at_risk.revenue", "at_risk.net", "at_risk.total", "at_risk.top_share",
    "budget.total", "budget.per_account", "at_risk.ratio", "at_risk.break_even",
    "level.reached", "satisfaction.index",
)  # fmt: skip
"""The figures of the executive summary, in order."""
NONE = "–"


def summary(facts: BusinessFacts) -> tuple[Block, ...]:
    """Return what the data says in section 1; a figure that is not known is said to be so."""
    rows = tuple(
        (facts.figures[key].label, facts.figures[key].text) for key in GLANCE if key in facts.figures
    )
    if not rows:
        return ()
    note = f"{facts.period}; {facts.scope}." if facts.scope else facts.period
    return (Table("The program at a glance", ("Figure", "Value"), rows, (False, True)), Text(note, "note"))


def background(facts: BusinessFacts) -> tuple[Block, ...]:
    """Return what the data says in section 2: utility, level, statements, key accounts by year."""
    blocks: list[Block] = []
    known = [
        ("Customers", None if facts.customers is None else f"{facts.customers:,}"),
        ("Employees", None if facts.employees is None else f"{facts.employees:,}"),
        ("Program level", facts.level),
    ]
    rows = tuple((name, value) for name, value in known if value is not None)
    if rows:
        blocks.append(Table("The utility", ("Figure", "Value"), rows, (False, True)))
    for statement in facts.statements:
        blocks += [Heading(statement.kind, 2), Text(statement.text), Text(statement.state, "note")]
    if facts.years:
        years = tuple(_year(year) for year in facts.years)
        header = ("Year", "Key accounts", "", "Representatives", "Span")
        blocks.append(Table("Key accounts by year", header, years, (False, True, False, True, False)))
    return tuple(blocks)


def _year(year: Year) -> tuple[str, ...]:
    people = NONE if year.representatives is None else str(year.representatives)
    span = NONE
    if year.most is not None:
        span = f"more than the {year.most} they can serve" if year.over else f"{year.most} can be served"
    return str(year.year), str(year.accounts), "planned" if year.planned else "counted", people, span
