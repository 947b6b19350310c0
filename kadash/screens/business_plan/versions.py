"""Adopted versions, and what differs between two of them or the plan as it is now."""

import pandas as pd
import streamlit as st

from kadash.core.periods import written
from kadash.plans.rules.business.composed import Composed, frozen, report, report_of
from kadash.plans.rules.business.versions import Difference, SectionChange, difference
from kadash.program.queries.business_plan import PlanRecord
from kadash.program.tables.business_plan import BusinessPlanEdition
from kadash.ui import documents, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

NOW = "now"
FIGURES = (
    Column("label", "Figure", width=260),
    Column("then", "Then", "rank"),
    Column("now", "Now", "rank"),
)
ROWS = (
    Column("table", "Table", width=220),
    Column("row", "Row", width=200),
    Column("then", "Then", width="large"),
    Column("now", "Now", width="large"),
)
NOT_THERE = "(not there)"


def show(here: Here, record: PlanRecord, plan: Composed) -> None:
    """Show the versions with their documents, and the difference between two."""
    if not record.editions:
        words.empty(
            "No version is adopted yet",
            "When all seven sections are confirmed, leadership adopts the plan; that version stays as it is.",
        )
        return
    for edition in record.editions:
        with st.container(border=True):
            note = f" · {words.plain(edition.note)}" if edition.note else ""
            st.markdown(f"**Version {edition.number}**, {_adopted(edition)}{note}")
            name = f"business plan {record.plan.plan_year} version {edition.number}"
            documents.of_report(here, report_of(edition.frozen), name=name, key=f"edition-{edition.id}")
    _compare(record, plan)


def _adopted(edition: BusinessPlanEdition) -> str:
    return f"adopted by {words.plain(edition.adopted_by)} on {written(edition.adopted_on)}"


def _compare(record: PlanRecord, plan: Composed) -> None:
    known = {str(edition.number): edition.frozen for edition in reversed(record.editions)}
    st.markdown("##### What changed")
    names = {**{number: f"Version {number}" for number in known}, NOW: "The plan as it is now"}
    left, right = st.columns(2)
    then = left.selectbox(
        "From", list(known), index=len(known) - 1 if len(known) < 2 else len(known) - 2,
        format_func=names.__getitem__, key="from", bind="query-params",
    )  # fmt: skip
    later = [number for number in known if int(number) > int(then or 0)] + [NOW]
    now = right.selectbox("To", later, format_func=names.__getitem__, key="to", bind="query-params")
    if then not in known or now not in later:
        return
    current = frozen(plan, report(plan, author="")) if now == NOW else known[now]
    _difference(difference(known[then], current))


def _difference(found: Difference) -> None:
    if found.none:
        words.quiet("Nothing differs: the same words and the same figures.")
        return
    if found.figures:
        frame = pd.DataFrame(list(found.figures), columns=["label", "then", "now"], dtype=object)
        tables.show(frame, FIGURES, key="changed-figures", name="business-plan-figures", placeholder="")
    for number, section in enumerate(found.sections):
        _section(section, number)


def _section(change: SectionChange, number: int) -> None:
    st.markdown(f"**{words.plain(change.heading)}**")
    for sentence in change.words.out:
        st.markdown(f":material/remove: Taken out: {words.plain(sentence)}")
    for sentence in change.words.put_in:
        st.markdown(f":material/add: Put in: {words.plain(sentence)}")
    if change.rows:
        rows = [
            (row.table, row.row, " · ".join(row.then) or NOT_THERE, " · ".join(row.now) or NOT_THERE)
            for row in change.rows
        ]
        frame = pd.DataFrame(rows, columns=["table", "row", "then", "now"], dtype=object)
        tables.show(frame, ROWS, key=f"changed-rows-{number}", name="business-plan-rows", placeholder="")
