"""What departments promise and how they keep it, quarter by quarter, each figure with its cases."""

from datetime import date
from decimal import Decimal

import pandas as pd
import streamlit as st

from kadash.core.roles import Action, may
from kadash.core.shares import percent
from kadash.engagement.actions.service_levels import add_department, set_service_level
from kadash.engagement.queries.cases import departments
from kadash.engagement.queries.service_levels import Level, clock_of
from kadash.engagement.rules import case_words as words_of
from kadash.engagement.rules.case_clock import said
from kadash.engagement.rules.service_levels import Judged, promised, summary
from kadash.screens.cases import known
from kadash.ui import forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = [
    Column("department", "Department", pinned=True),
    Column("promise", "Promise", width=270),
    Column("quarter", "Quarter", width=210),
    Column("verdict", "Target", width=120),
    Column("reached", "Reached", "percent"),
    Column("counts", "Counts", width="large"),
]
CASES = [
    Column("account", "Account"),
    Column("title", "Case", width="large"),
    Column("kind", "What it is"),
    Column("received", "Received", "moment"),
    Column("due", "Due", "moment"),
    Column("done", "Done", "moment"),
    Column("judged", "Clock", width="medium"),
]


def show(here: Here) -> None:
    """Show each promise by quarter, the running one first, and the cases behind the chosen one."""
    levels = sorted(
        known.all_levels(here), key=lambda level: (level.quarter.start, level.department), reverse=True
    )
    if not levels:
        words.quiet(
            "No department has promised anything yet. With a target, such as a first answer within one "
            "working day, each case gets a clock."
        )
    else:
        st.markdown(f"#### {words.plain(summary(_judged(level) for level in levels))}")
        chosen = tables.show(
            _table(levels), COLUMNS, key="levels", name="service levels", choose=True,
            note="What counts is the due moment: overdue and open is a miss. Choose a row to see its cases.",
        )  # fmt: skip
        if chosen is not None:
            _behind(here, levels[chosen])
    if may(here.person, Action.EDIT_SERVICE_LEVELS):
        left, right = st.columns(2)
        with left.expander("Set a target", icon=":material/flag:"):
            _target(here)
        with right.expander("Add a department", icon=":material/add:"):
            _department(here)


def _judged(level: Level) -> Judged:
    return Judged(
        level.department, promised(level.target), level.quarter.label, level.running, level.attainment.kept
    )


def verdict(level: Level) -> str:
    """Return whether the target is kept; a running quarter and young bills say so."""
    kept = level.attainment.kept
    text = words.NO_VALUE if kept is None else "kept" if kept else "missed"
    if kept is not None and level.running:
        text += " so far"
    return f"{text}, provisional" if level.provisional else text


def _table(levels: list[Level]) -> pd.DataFrame:
    rows = []
    for level in levels:
        ends = " to ".join(percent(end, places=0) for end in level.attainment.interval or ())
        between = f"; 95% interval {ends}" if ends else ""
        quarter = level.quarter.label + (", running" if level.running else "")
        rows.append(
            (level.department, promised(level.target), quarter,
             verdict(level), level.attainment.reached, level.attainment.text + between)
        )  # fmt: skip
    return pd.DataFrame(rows, columns=[column.field for column in COLUMNS], dtype=object)


def _behind(here: Here, level: Level) -> None:
    if not level.cases:
        words.quiet(
            "Bills are counted from their rows: corrected within 60 days, canceled and billed anew, or a "
            "billing case that was solved as our error."
            if level.target.measure == words_of.BILLS_RIGHT
            else "No case fell due."
        )
        return
    now, days = known.moment(here), known.held(here)
    frame = known.table(here, level.cases)
    clocks = [clock_of(case, level.target.measure) for case in level.cases]
    frame["due"] = [None if clock.due is None else here.local(clock.due) for clock in clocks]
    frame["done"] = [None if clock.done is None else here.local(clock.done) for clock in clocks]
    frame["judged"] = [said(clock, now=now, calendar=days) for clock in clocks]
    tables.show(frame, CASES, key="level-cases", name=f"{level.department} {level.quarter}")


def _target(here: Here) -> None:
    named = {row.id or 0: row.name for row in departments(here.session)}
    if not named:
        words.quiet("Add a department first.")
        return
    form = forms.Form("service-level")
    with form.drawn(border=False):
        department = st.selectbox(
            "Department", list(named), format_func=named.__getitem__, key=form.of("department")
        )
        measure = st.selectbox("What", words_of.MEASURES, key=form.of("measure"))
        left, right = st.columns(2)
        days = left.number_input(
            "Within (working days)", 0, 365, 1, key=form.of("days"), help="Not asked for bills right."
        )
        share = right.number_input("Of all (%)", 0.0, 100.0, 95.0, 0.5, key=form.of("share"))
        kinds = st.multiselect("For", words_of.KINDS, key=form.of("kinds"), placeholder="All kinds of cases")
        start: date = st.date_input("From", here.today, key=form.of("from"), format=forms.DAY)
        saved = form.button("Set the target")
    if saved:
        form.save(
            lambda: set_service_level(
                here.database, here.person, department_id=int(department or 0), measure=str(measure),
                share=Decimal(f"{share:.2f}") / 100, today=here.today, valid_from=start, kinds=kinds,
                days=None if measure == words_of.BILLS_RIGHT else int(days),
            ),
            done="The target is set.",
        )  # fmt: skip


def _department(here: Here) -> None:
    form = forms.Form("department")
    with form.drawn(border=False):
        name = st.text_input("Name", key=form.of("name"))
        head = st.text_input("Head", key=form.of("head"))
        saved = form.button("Add the department")
    if saved:
        form.save(
            lambda: add_department(here.database, here.person, name=name, head=head),
            done=f"{name} is added.",
        )
