"""The slides of the program itself."""

from datetime import date
from types import SimpleNamespace

import pandas as pd

from kadash.briefing.rules.figures import NOT_KNOWN
from kadash.briefing.rules.program_slides import budget, level, satisfaction
from kadash.briefing.rules.value import Figure

BUDGET = ("budget.total", "budget.per_account", "budget.orphan", "at_risk.ratio", "at_risk.break_even")
FACTS = SimpleNamespace(
    period=None, as_of=date(2010, 2, 2), scope="", level=None, budget=None, waves=pd.DataFrame(),
    figures={key: Figure(key, key, NOT_KNOWN) for key in (*BUDGET, "at_risk.total")},
)  # fmt: skip


def test_what_there_is_not_yet_is_said() -> None:
    assert satisfaction(FACTS).title == "No survey has been held yet"  # type: ignore[arg-type]
    assert level(FACTS).title == "The program has not assessed itself yet"  # type: ignore[arg-type]
    assert budget(FACTS).title == "No budget is known"  # type: ignore[arg-type]


def test_a_budget_guards_nothing_by_itself() -> None:
    figures = {"budget.total": "$54,600", "at_risk.total": "$746,582"}
    known = SimpleNamespace(
        **{**vars(FACTS), "figures": FACTS.figures | {k: Figure(k, k, v) for k, v in figures.items()}}
    )
    assert budget(known).title == "The program costs $54,600 a year; $746,582 is at risk"  # type: ignore[arg-type]
