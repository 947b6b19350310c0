"""Facts of the course's worksheet, for tests of the business plan: 21 accounts, a budget of $54,600."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from kadash.at_risk.rules.judgments import Held, Judgeable
from kadash.at_risk.rules.table import at_risk_table, headline, totals
from kadash.budget.rules.summary import summarize
from kadash.plans.rules.business.facts import BusinessFacts, GoalRow, Member, Service, Statement, Wave
from kadash.plans.rules.figures import cost_and_return, exposure
from kadash.program.rules.growth import Year
from kadash.program.rules.structure import Seat, laid_out
from tests.at_risk.worked_example import lines
from tests.budget import example

BUDGET = Decimal(54_600_00)


def held(factor: str, reason: str) -> Held:
    return Held(Decimal(factor), None, None, reason, "Avery", date(2009, 6, 1), None)


def facts(**changes: Any) -> BusinessFacts:
    """Return the facts; ``changes`` are fields of them."""
    known = lines()
    table = at_risk_table(known)
    sums, top = totals(table), headline(table, BUDGET)
    cost = summarize(example.lines(), parents={}, objectives=[])
    figures = [*exposure(top, sums, None, "budget 2009"), *cost_and_return(cost, BUDGET, sums, "budget 2009")]
    seats = [Seat(1, "General manager", "Morgan Ellis"), Seat(2, "Representative", "Avery Cole", 1, True)]
    every = BusinessFacts(
        as_of=date(2010, 2, 1),
        period="January to December 2009",
        scope="electric",
        notes=("Two bills have no revenue.",),
        utility="Cedar Bend & Co",
        color="#0b5c8a",
        customers=33_000,
        employees=None,
        lines=tuple(known),
        totals=sums,
        headline=top,
        peers=(),
        judged=(Judgeable(1, "Account 1", held=held("0.6", "Leases its hall")),),
        level="Basic (reactive)",
        waves=(Wave("Fall 2009", 741.2, 708.0, 774.4, 18, 0.857),),
        statements=(Statement("Vision", "Every account reaches its goals.", "Adopted Oct 15, 2009.", True),),
        years=(Year(2009, 19, False, 1, 35), Year(2011, 45, True, 1, 35)),
        goals=(
            GoalRow("A", "Keep all accounts", "goal", 0, "", None, "Dana", ""),
            GoalRow("A.1", "Meet them", "objective", 1, "to 21 accounts, now 14", date(2009, 6, 30), "", ""),
            GoalRow("G", "Answer in a day", "goal", 0, "", None, "", "Engineering"),
        ),
        seats={"now": laid_out(seats), "proposed": ()},
        representatives=(("Avery Cole", Decimal("22.5"), 14), ("Jordan Blake", None, 7)),
        members=(Member("Launch team", "Priya Nair", "", "Influencer"),),
        services=(Service("now", "Seminars", 12, Decimal(2_500_00)), Service("later", "Texts", 21, None)),
        time="The service takes 483 hours a year.",
        budget=cost,
        budget_cents=BUDGET,
        budget_name="budget 2009, version 1, approved",
        figures={figure.key: figure for figure in figures},
    )
    return replace(every, **changes)
