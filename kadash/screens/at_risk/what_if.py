"""What if: the changes, what they do, and the scenarios that were kept. Nothing is saved unless kept."""

import zlib
from collections.abc import Sequence
from decimal import Decimal

import pandas as pd
import streamlit as st

from kadash.at_risk.actions import scenarios as actions
from kadash.at_risk.queries import scenarios as queries
from kadash.at_risk.rules import frames
from kadash.at_risk.rules.stored_scenarios import Kept
from kadash.at_risk.rules.table import Line
from kadash.at_risk.rules.what_if import NO_CLASS, Scenario, compared
from kadash.briefing.actions import take_scenario
from kadash.briefing.queries.briefings import briefings
from kadash.core.roles import Action, may
from kadash.screens.at_risk import what_if_answer
from kadash.screens.at_risk.view import View, of_view, program_budget
from kadash.ui import cache, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

AS_JUDGED = "as judged"
FACTORS = [AS_JUDGED, *(f"{step / 20:.2f}" for step in range(21))]
MOST_POINTS = 20
FEW_CLASSES = 4

SCENARIOS = [
    Column("name", "Scenario", width="medium"),
    Column("net_change_cents", "Change of net revenue", "money", width=190),
    Column("net_change_share", "Change (%)", "percent", places=1),
    Column("after_cents", "Still at risk", "money"),
    Column("exposure_to_budget", "Exposure ÷ budget", "number", places=1),
    Column("moving", "Change order", "whole"),
    Column("first", "First"),
]


def show(here: Here, view: View) -> None:
    """Show the controls, the answer and the kept scenarios."""
    if view.totals.net_revenue_cents is None:
        words.empty(
            "Nothing to try yet", "No account has a net revenue: it takes bills and what power costs.",
            [words.Way("settings", "Enter what power costs"), words.Way("uploads", "Bring in bills")],
        )  # fmt: skip
        return
    kept = list(cache.asked(here, queries.kept))
    base = _base(here, kept)
    answer = st.container()
    scenario = _controls(here, view, base)
    comparison = of_view(here, view, lambda: compared(view.lines, scenario), "what if", scenario)
    with answer:
        what_if_answer.show(here, view, comparison)
    what_if_answer.picture(here, view, scenario, comparison)
    what_if_answer.who_moves(comparison)
    _keep(here, base, scenario)
    _take_along(here, base)
    _compare(here, view, kept)


def _base(here: Here, kept: Sequence[Kept]) -> Kept | None:
    """Return the kept scenario that the address asks for, or that is chosen."""
    if not kept:
        return None
    names = {str(each.id): each.name for each in kept}
    chosen = st.selectbox(
        "Start from",
        ["", *names],
        format_func=lambda id: names.get(id, "today's figures"),
        key="scenario",
        bind="query-params",
        width=320,
    )
    return next((each for each in kept if str(each.id) == chosen), None)


def _controls(here: Here, view: View, base: Kept | None) -> Scenario:
    """Show what can be changed; return the scenario that it makes."""
    lines = view.lines
    start = base.scenario if base else Scenario()
    key = f"what-if-{base.id}-{base.version}" if base else "what-if"
    classes = sorted({line.customer_class or NO_CLASS for line in lines})
    with st.container(border=True):
        points = _points("Power cost of everybody", start.all_rate_points, key=f"{key}-all")
        words.quiet("Points of revenue: +5 means that power costs five cents more of each dollar billed.")
        with st.expander("By class", icon=":material/category:", expanded=len(classes) <= FEW_CLASSES):
            columns = st.columns(min(len(classes), FEW_CLASSES), gap="medium")
            rates, factors = {}, {}
            for index, group in enumerate(classes):
                with columns[index % len(columns)]:
                    st.markdown(f"**{words.plain(group)}**")
                    factors[group] = _class_factor(group, start, key)
                    rates[group] = _class_points(group, start, key)
    rest = Scenario(
        class_mobility={each: factor for each, factor in factors.items() if factor is not None},
        all_rate_points=points,
        rate_points={each: change for each, change in rates.items() if change},
    )
    return frames.from_grid(_grid(here, view, start, key), lines, rest)


def _points(label: str, start: Decimal, *, key: str) -> Decimal:
    typed = st.slider(f"{label} (points)", -MOST_POINTS, MOST_POINTS, int(start * 100), key=key, format="%+d")
    return Decimal(typed) / 100


def _class_points(group: str, start: Scenario, key: str) -> Decimal:
    return _points("Power cost", start.rate_points.get(group, Decimal(0)), key=f"{key}-rate-{group}")


def _class_factor(group: str, start: Scenario, key: str) -> Decimal | None:
    known = start.class_mobility.get(group)
    chosen = st.select_slider(
        "Mobility",
        FACTORS,
        value=AS_JUDGED if known is None else f"{known:.2f}",
        key=f"{key}-factor-{group}",
    )
    return None if chosen == AS_JUDGED else Decimal(str(chosen))


def _grid(here: Here, view: View, start: Scenario, key: str) -> pd.DataFrame:
    """Show the accounts, with what can be changed of each."""
    grid = of_view(here, view, lambda: _drawn(view.lines, start), "what-if grid", start)
    words.quiet("Single accounts: change mobility or growth, or tick who is gone.")
    return st.data_editor(
        grid,
        key=grid_key(key, view.key),
        hide_index=True,
        height=(min(len(grid), 8) + 1) * tables.ROW_HEIGHT + 3,
        disabled=["name", "customer_class"],
        column_order=["name", "customer_class", "mobility", "growth", "gone"],
        column_config={
            "name": st.column_config.TextColumn("Account", width="medium"),
            "customer_class": st.column_config.TextColumn("Class"),
            "mobility": st.column_config.NumberColumn("Mobility", min_value=0, max_value=1, step=0.01),
            "growth": st.column_config.NumberColumn("Growth (%)", min_value=-100, max_value=1000, step=1),
            "gone": st.column_config.CheckboxColumn("Gone"),
        },
    )


def grid_key(start: str, view: tuple[object, ...]) -> str:
    """Return the grid's key: edits are kept by row, so they belong to the accounts of one view."""
    return f"{start}-grid-{zlib.crc32(repr(view).encode()):x}"


def _drawn(lines: Sequence[Line], start: Scenario) -> pd.DataFrame:
    grid = frames.what_if_grid(lines, start)
    grid["customer_class"] = grid["customer_class"].fillna(words.NO_VALUE)
    return grid


def _keep(here: Here, base: Kept | None, scenario: Scenario) -> None:
    """Offer to keep the scenario under a name, to save changes of a kept one, or to drop it."""
    if not may(here.person, Action.EDIT_SCENARIO):
        return
    form = forms.Form("keep-scenario" if base is None else f"keep-{base.id}", base.version if base else 0)
    with form.drawn():
        left, right = st.columns([1, 2])
        name = left.text_input("Name of the scenario", base.name if base else "", key=form.of("name"))
        note = right.text_input(
            "Why (for whoever reads it later)", base.note if base else "", key=form.of("note")
        )
        saved = form.button("Keep this scenario" if base is None else "Save changes")
    if saved and base is None:
        form.save(
            lambda: actions.keep_scenario(
                here.database, here.person, name=name, scenario=scenario, note=note
            ),
            done=f"{name} is kept.",
        )
    elif saved and base is not None:
        form.save(
            lambda: actions.change_scenario(
                here.database,
                here.person,
                id=base.id,
                version=form.version,
                name=name,
                scenario=scenario,
                note=note,
            ),
            done=f"{name} is saved.",
        )
    if base is not None and forms.confirmed(
        "Drop this scenario", "Drop it from the list? The trail of changes keeps it.", key=f"drop-{base.id}"
    ):
        forms.save(
            lambda: actions.drop_scenario(here.database, here.person, id=base.id, version=base.version),
            done=f"{base.name} is dropped.",
        )


def _take_along(here: Here, base: Kept | None) -> None:
    """Offer to take a kept scenario into a briefing that is being prepared."""
    if base is None or not may(here.person, Action.EDIT_BRIEFING):
        return
    drafts = {row.id: row for row in briefings(here.session) if row.frozen is None}
    if not drafts:
        words.quiet("To show it to the board, start a briefing first.")
        return
    with forms.asking("Take it into a briefing", key="take", icon=":material/co_present:"):
        chosen = st.selectbox(
            "Briefing", list(drafts), format_func=lambda id: drafts[id].title, key="take-briefing"
        )
        row = drafts[chosen]
        if st.button("Take it in", type="primary", key="take-scenario"):
            forms.save(
                lambda: take_scenario(
                    here.database, here.person, id=row.id or 0, version=row.version, scenario_id=base.id
                ),
                done=f"{base.name} is in {row.title}.",
            )


def _compare(here: Here, view: View, kept: Sequence[Kept]) -> None:
    if not kept:
        return
    st.subheader("Kept scenarios", anchor=False)
    found = cache.made(
        here,
        lambda: frames.scenarios(
            view.lines,
            {"Today": Scenario(), **{each.name: each.scenario for each in kept}},
            budget_cents=program_budget(here, view.period),
        ),
        "scenarios",
        view.key,
    )
    tables.show(found, SCENARIOS, key="kept-scenarios", name="scenarios")
