"""The filtered at-risk table, computed once for each state of the data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import count
from typing import TypeVar

import pandas as pd
import streamlit as st

from kadash.at_risk.queries.at_risk import AtRisk, Judged
from kadash.at_risk.queries.years import Seen
from kadash.at_risk.rules.certainty import Band, certainty
from kadash.at_risk.rules.chains import chain_sizes, rolled_up
from kadash.at_risk.rules.scope import in_words
from kadash.at_risk.rules.table import Headline, Line, Totals, at_risk_table, headline, totals
from kadash.at_risk.rules.use import usage_frame
from kadash.budget.queries import program_budget as programs
from kadash.budget.queries.program_budget import ProgramBudget
from kadash.core.periods import Month, Period, written
from kadash.screens.at_risk import known, services
from kadash.ui import cache, filters, words
from kadash.ui.page import Here

T = TypeVar("T")

BUDGET = ("setting", "program", "budget", "budget_line", "budget_event")
READS = (*known.JUDGED, *BUDGET)
"""All tables that a view is computed from."""


@dataclass(frozen=True)
class View:
    """What the filters chose, computed: the table of the accounts shown and everything said about it.

    ``as_of`` is the day whose judgments and list it shows.
    """

    found: AtRisk
    """The lines of the accounts shown, and what is known about them."""
    as_of: date
    table: pd.DataFrame
    totals: Totals
    headline: Headline
    overdue: tuple[int, ...]
    usage: pd.DataFrame
    lines: tuple[Line, ...]
    customer_class: str | None
    representative: str | None
    everybody: bool
    key: tuple[object, ...]
    """What was chosen: it tells this view from another of the same state of the data."""
    number: int
    """What tells it from every other view, for what is made of it alone."""
    chains: bool = False
    """Whether the accounts of a chain are seen as one."""

    @property
    def end(self) -> Month:
        return self.found.period.end

    def leaves(self, lines: Sequence[Line]) -> list[Line]:
        """Return those of other lines that the filters for class and representative leave."""
        return [
            line
            for line in lines
            if self.customer_class in (None, line.customer_class)
            and self.representative in (None, line.representative)
        ]

    @property
    def period(self) -> Period:
        return self.found.period


def chosen(here: Here, *, threshold: bool = True) -> View | None:
    """Show the filters and return what they chose; None where there is nothing to rank yet.

    ``threshold`` offers a least at-risk revenue, where the screen can do without the accounts below it.
    """
    months = known.months(here)
    if not months:
        return None
    with filters.folded() as said:
        end = filters.month("12 months to", months, key="to") or months[-1]
        service = services.service(here, end)
        everybody = st.toggle("Include accounts off the list", key="everybody", bind="query-params")
        seen = known.seen(here, end, service, everybody=everybody)
        risk = seen.found
        classes, people, has_chains = cache.shared(
            here,
            lambda: _options(risk.lines),
            "at-risk filters",
            str(risk.period),
            service,
            everybody,
            here.today,
            of=known.JUDGED,
        )
        klass = filters.one_of("Class", classes, key="class") if classes else None
        person = filters.one_of("Representative", people, key="representative") if people else None
        chains = has_chains and st.toggle("Chains as one", key="chains", bind="query-params")
        least = filters.dollars("At risk, at least ($)", 0, key="least") if threshold else 0
        said += services.in_line(
            end, in_words(risk.counted), klass, person, least, everybody=everybody, chains=chains
        )
    _said_of(here, seen)
    return shown(here, Asked(seen, klass, person, least, chains))


def shown(here: Here, asked: "Asked") -> View:
    """Return the view of what was chosen."""
    names = ("at-risk view", asked.key, here.today)
    return cache.shared(here, lambda: _renewed(here, asked), *names, of=READS)


def _said_of(here: Here, seen: Seen) -> None:
    """Say which day's judgments an earlier year is shown with."""
    label = seen.found.period.end.label
    if not seen.judged_then:
        words.quiet(
            f":material/history: By {label} nobody had judged an account on the list: "
            "today's judgments and list are used."
        )
    elif seen.as_of != here.today:
        words.quiet(
            f":material/history: As judged and listed on {written(seen.as_of)}. "
            "A judgment made now holds from today on and does not change this year."
        )


def _options(lines: Sequence[Line]) -> tuple[list[str], list[str], bool]:
    """Return the classes and representatives to choose from, and whether there are chains."""
    classes = sorted({line.customer_class for line in lines if line.customer_class})
    people = sorted({line.representative for line in lines if line.representative})
    return classes, people, bool(chain_sizes(lines))


@dataclass(frozen=True)
class Asked:
    """What was chosen, for one state of the data; ``least`` is the least at-risk revenue in dollars."""

    seen: Seen
    customer_class: str | None = None
    representative: str | None = None
    least: int = 0
    chains: bool = False

    @property
    def key(self) -> tuple[object, ...]:
        risk = self.seen.found
        return (
            str(risk.period), risk.service, self.seen.everybody, self.customer_class,
            self.representative, self.least, self.chains,
        )  # fmt: skip

    def found(self) -> AtRisk:
        """Return the lines that the filters leave, and what is known about these accounts."""
        whole = self.seen.found
        lines = tuple(line for line in whole.lines if self._leaves(line))
        ids = {line.account_id for line in lines}
        return replace(
            whole,
            lines=lines,
            judged={id: judgment for id, judgment in whole.judged.items() if id in ids},
        )

    def _leaves(self, line: Line) -> bool:
        if self.customer_class not in (None, line.customer_class):
            return False
        if self.representative not in (None, line.representative):
            return False
        at_risk = line.at_risk_cents if self.least else None
        return not self.least or (at_risk is not None and at_risk >= self.least * 100)


def _renewed(here: Here, asked: Asked) -> View:
    """Return the view, the one there is where nothing that it shows has changed.

    So a judgment has the views recomputed that show the account, and no others.
    """
    risk = asked.found()
    budget = program_budget(here, risk.period)
    beside = (
        risk.uncounted,
        risk.warnings,
        risk.source,
        risk.on_list,
        risk.bills,
        asked.seen.as_of,
        budget,
    )
    return cache.while_same(
        here,
        (risk.lines, risk.judged, beside, here.state.of(("bill",))),
        lambda: _view(asked, risk, budget),
        "at-risk view",
        asked.key,
    )


_numbers = count(1)


def _view(asked: Asked, risk: AtRisk, budget: Decimal | None) -> View:
    lines, as_of = risk.lines, asked.seen.as_of
    table = at_risk_table(rolled_up(lines) if asked.chains else lines)
    open_ones = set() if asked.chains else _unsettled(lines, bands(risk.judged))
    table["order"] = ["may swap with the next" if id in open_ones else "" for id in table["account_id"]]
    overdue = tuple(line.account_id for line in lines if _is_overdue(risk.judged.get(line.account_id), as_of))
    late = set(overdue)
    table["review"] = ["overdue" if id in late else "" for id in table["account_id"]]
    table["watch"] = [
        "both" if review and order else "review" if review else "order" if order else ""
        for review, order in zip(table["review"], table["order"], strict=True)
    ]
    return View(
        risk,
        as_of,
        table,
        totals(table),
        headline(table, budget),
        overdue,
        usage_frame(lines, risk.usage),
        lines,
        asked.customer_class,
        asked.representative,
        asked.seen.everybody,
        asked.key,
        next(_numbers),
        asked.chains,
    )


def of_view(here: Here, view: View, make: Callable[[], T], *names: object) -> T:
    """Return ``make()``, called once for a view that stays; it must stand on the view alone."""
    return cache.made(here, make, view.number, *names, of=())


def _unsettled(lines: Sequence[Line], given: Mapping[int, Band]) -> set[int]:
    """Return the accounts whose bands do not settle that they belong above the next one."""
    found = certainty(lines, given) if any(line.account_id in given for line in lines) else None
    return {rank_range.account_id for rank_range in found.ranges if rank_range.unsettled} if found else set()


def bands(judgments: Mapping[int, Judged]) -> dict[int, Band]:
    """Return the bands that people gave with their judgments, by account."""
    return {
        id: Band(row.low, row.factor, row.high)
        for id, row in judgments.items()
        if row.low is not None and row.high is not None and row.low <= row.factor <= row.high
    }


def program_budget(here: Here, period: Period) -> Decimal | None:
    """Return the program's budget (cents) for the fiscal year in which the 12 months end."""
    budget = budget_of(here, period)
    return None if budget is None else budget.cents


def budget_of(here: Here, period: Period) -> ProgramBudget | None:
    """Return the program's budget for those 12 months, and where it comes from."""
    return cache.asked(here, programs.program_budget, day=period.last_day, of=BUDGET)


def _is_overdue(judgment: object, today: date) -> bool:
    review = getattr(judgment, "review_by", None)
    return review is not None and review < today
