"""Result of a scenario: the net revenue lost first, then what is at risk among those who remain."""

import streamlit as st

from kadash.at_risk.charts import changes
from kadash.at_risk.rules import frames
from kadash.at_risk.rules.scenario_words import new_order, outcome, remaining
from kadash.at_risk.rules.table import ratio
from kadash.at_risk.rules.what_if import Comparison, Scenario
from kadash.budget.queries.program_budget import ProgramBudget
from kadash.core.money import shown, signed
from kadash.core.shares import percent, times
from kadash.screens.at_risk.view import View, budget_of
from kadash.ui import cache, figures, tables, words
from kadash.ui.figures import Card, Leads
from kadash.ui.page import Here
from kadash.ui.tables import Column

SHIFTS = [
    Column("name", "Account", width="medium"),
    Column("net_change_cents", "Change of net revenue", "money"),
    Column("rank_before", "Rank now", "whole"),
    Column("rank_after", "Rank then", "whole"),
    Column("move", "Among those who remain"),
    Column("before_cents", "At risk now", "money"),
    Column("after_cents", "At risk then", "money"),
]


def show(here: Here, view: View, comparison: Comparison) -> None:
    """Show the answer as cards."""
    budget = budget_of(here, view.period)
    figures.cards(
        [_net(comparison), _at_risk(comparison), _against(comparison, budget), _order(view, comparison)]
    )


def picture(here: Here, view: View, scenario: Scenario, comparison: Comparison) -> None:
    """Show the answer as a picture, once something is changed.

    It stands under the controls, which stay where they are while somebody moves them.
    """
    if scenario.changes_nothing or comparison.steps.before_cents is None or not comparison.steps.parts:
        return
    steps = comparison.steps
    figures.chart(
        cache.made(
            here,
            lambda: changes.scenario_steps(steps, here.look),
            "what-if picture",
            view.key,
            scenario,
        ),
        title=_sentence(outcome(comparison)),
        says=", ".join(f"{cause} {signed(amount)}" for cause, amount in steps.parts),
        key="what-if-picture",
    )


def _sentence(phrase: str) -> str:
    return words.plain(phrase[:1].upper() + phrase[1:])


def _net(comparison: Comparison) -> Card:
    change = comparison.net_change_cents
    share = ratio(abs(change), comparison.net_before_cents)
    now = shown(comparison.net_before_cents, places=0)
    if not change:
        return Card("Net revenue", now, "unchanged", how=_HOW_NET)
    return Card(
        "Net revenue lost" if change < 0 else "Net revenue gained",
        shown(abs(change), places=0),
        f"a year, {percent(share)} of {now} now",
        how=_HOW_NET,
        tone="red" if change < 0 else "green",
    )


_HOW_NET = (
    "Revenue less power cost of the accounts shown, a year. What is gone is lost whole, whatever its "
    "mobility was; dearer power is paid from net revenue."
)


def _at_risk(comparison: Comparison) -> Card:
    if comparison.before_cents is None:
        so_what = (
            "no mobility is judged yet" if comparison.after_cents is None else "nothing was judged before"
        )
        return Card(
            remaining(comparison), shown(comparison.after_cents, places=0), so_what, leads=Leads("judge")
        )
    now = f"{shown(comparison.before_cents, places=0)} now"
    if comparison.gone_at_risk_cents:
        gone = shown(comparison.gone_at_risk_cents, places=0)
        now = f"among those who remain; of {now}, {gone} is gone, not saved"
    return Card(
        remaining(comparison),
        shown(comparison.after_cents, places=0),
        now,
        how="Net revenue × mobility factor, added over the accounts that remain.",
    )


def _against(comparison: Comparison, budget: ProgramBudget | None) -> Card:
    money = None if budget is None else budget.cents
    called = "budget" if budget is None else budget.called
    so_what = "no budget is known" if money is None else f"of {shown(money, places=0)} a year"
    if comparison.net_change_cents < 0:
        return Card(f"Loss ÷ {called}", times(ratio(-comparison.net_change_cents, money)), so_what)
    return Card(f"Exposure ÷ {called}", times(ratio(comparison.after_cents, money)), so_what)


def _order(view: View, comparison: Comparison) -> Card:
    if comparison.before_cents is None:
        return Card("Accounts that change order", words.NO_VALUE, "no order yet: no mobility is judged")
    names = {line.account_id: words.plain(line.name) for line in view.lines}
    return Card(
        "Accounts that change order",
        f"{len(comparison.reordered):,}",
        new_order(comparison, names.__getitem__),
        how="Counted among the accounts that remain: where one leaves, the others move up without "
        "passing each other.",
    )


def who_moves(comparison: Comparison) -> None:
    """Show the accounts that are gone or come to something else."""
    st.subheader("Which accounts change", anchor=False)
    everybody = st.toggle("Show everybody", key="what-if-everybody")
    shifts = comparison.shifts if everybody else comparison.moved
    if not shifts:
        words.quiet("None yet: move a slider, or change an account in the grid.")
        return
    tables.show(
        frames.shifts(shifts),
        SHIFTS,
        key="what-if-shifts",
        name="what-if",
        totals={
            "name": "Total of all accounts",
            "net_change_cents": comparison.net_change_cents,
            "before_cents": comparison.before_cents,
            "after_cents": comparison.after_cents,
        },
    )
