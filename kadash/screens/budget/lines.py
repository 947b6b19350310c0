"""The lines of a budget: editing grid, live totals, and conflicting edits."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from kadash.budget.actions import budgets as actions
from kadash.budget.queries import budgets as queries
from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules import grid, references, reminders
from kadash.budget.rules.edits import Edits, LinesClash, resolved
from kadash.budget.rules.grid import GridLine
from kadash.budget.rules.lines import Basis
from kadash.budget.rules.status import OPEN, WHY_LOCKED, Status
from kadash.budget.rules.summary import Summary
from kadash.core.errors import KadashError
from kadash.core.money import shown
from kadash.core.roles import Action, may
from kadash.screens.budget import clash as budget_clash
from kadash.ui import forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

ROW = 35
TALLEST = 22
SHORTEST = 6  # rows, so that there is room to begin
INDENT = "\u2003\u2003"
ORDER = (
    "place",
    "category",
    "account_code",
    "description",
    "amount",
    "serves",
    "quantity",
    "unit_cost",
    "part_of",
    "note",
)
READ = (
    Column("category", "Category", width=150),
    Column("account_code", "Code", width=85),
    Column("description", "Description", width=290),
    Column("amount", "Amount ($)", "money"),
    Column("serves", "Serves", width=170),
    Column("quantity", "Quantity", "number", places=0),
    Column("unit_cost", "Unit cost ($)", "money"),
    Column("basis", "Comes from", help="Where a derived amount is from", width=160),
    Column("note", "Note"),
)
TOTALS = (
    Column("category", "Category"),
    Column("lines", "Lines", "whole"),
    Column("total", "Total ($)", "money"),
)


def lines(here: Here, sheet: Sheet) -> None:
    """Show the lines: as a grid where they may be edited, else as a table."""
    status = Status(sheet.budget.status)
    if may(here.person, Action.EDIT_BUDGET) and status in OPEN:
        _editor(here, sheet)
        with st.expander("Removed lines", icon=":material/delete:"):
            _removed(here, sheet)
        return
    if status not in OPEN:
        words.quiet(WHY_LOCKED[status])
    table(sheet)
    _attention(sheet.summary, [])


def table(sheet: Sheet) -> None:
    """Show the lines as they stand, parts below their line, with the grand total."""
    tables.show(
        _frame(sheet),
        READ,
        key="budget-lines",
        name=f"budget_{sheet.budget.fiscal_year}",
        totals={"description": "Grand total", "amount": sheet.summary.grand},
        placeholder="",
        note="A blank amount was never given; it is not $0.",
    )


def _editor(here: Here, sheet: Sheet) -> None:
    held, number = _drawn(sheet)
    key = f"grid-{sheet.budget.id}-{number}"
    cells = grid.frame(held)
    added = len(st.session_state.get(key, {}).get("added_rows", ()))
    st.data_editor(
        cells,
        key=key,
        num_rows="dynamic",
        hide_index=True,
        row_height=ROW,
        height=min(max(len(held) + added + 2, SHORTEST), TALLEST) * ROW + 3,
        column_config=_cells_config(held),
        column_order=ORDER,
        placeholder="",
        alt="The lines of the budget, to edit",
    )
    state: Mapping[str, Any] = st.session_state[key]
    typed, problems = grid.preview(held, state)
    summary = queries.summary_of(here.session, lines=typed)
    _save_bar(here, sheet, held, state, summary)
    left, right = st.columns([3, 4], gap="medium")
    with left:
        _totals(summary)
    with right:
        _attention(summary, problems)


def _drawn(sheet: Sheet) -> tuple[tuple[GridLine, ...], int]:
    """Return the lines as this person's grid was drawn, and the number of the drawing.

    What others save meanwhile does not disturb somebody who is typing; the save will compare.
    """
    name = f"grid-{sheet.budget.id}"
    stored = tuple(queries.as_grid(sheet.rows))
    held, number = st.session_state.get(name, (None, 0))
    typing = grid.changes(st.session_state.get(f"{name}-{number}", {})) or f"{name}-clash" in st.session_state
    if held is None or (held != stored and not typing):
        held, number = stored, number + 1
        st.session_state[name] = (held, number)
    elif held != stored:
        st.info(
            "A colleague saved changes to this budget after you opened it. Saving compares them with yours."
        )
    return held, number


def _save_bar(
    here: Here, sheet: Sheet, held: Sequence[GridLine], state: Mapping[str, Any], summary: Summary
) -> None:
    count = grid.changes(state)
    clash_key = f"grid-{sheet.budget.id}-clash"
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        label = f"Save {count} changed {'line' if count == 1 else 'lines'}" if count else "Save"
        saved = st.button(label, type="primary", key="grid-save", disabled=not count, icon=":material/save:")
        st.button("Discard", key="grid-discard", disabled=not count, on_click=_forget, args=(sheet,))
        st.space("stretch")
        st.markdown(f"Total **{words.plain(shown(summary.grand))}**", width="content")
    if saved:
        try:
            edits = grid.edits(held, state, new_key=actions.new_key)
        except KadashError as fault:
            words.fault(str(fault))
            return
        _save(here, sheet, edits)
    if clash_key in st.session_state:
        clashes, edits = st.session_state[clash_key]
        mine = budget_clash.choose(clashes)
        with st.container(horizontal=True):
            if st.button("Save what is chosen", type="primary", key="clash-save"):
                st.session_state.pop(clash_key)
                _save(here, sheet, resolved(edits, clashes, mine))
                if clash_key in st.session_state:
                    st.rerun()  # somebody saved again meanwhile: show the newer values
            st.button("Discard mine", key="clash-discard", on_click=_forget, args=(sheet,))


def _save(here: Here, sheet: Sheet, edits: Edits) -> None:
    clash_key = f"grid-{sheet.budget.id}-clash"
    try:
        actions.save_lines(here.database, here.person, budget_id=sheet.budget.id or 0, edits=edits)
    except LinesClash as clash:
        st.session_state[clash_key] = (clash.lines, edits)
        return
    except KadashError as fault:
        words.fault(str(fault))
        return
    _forget(sheet)
    forms.tell("The budget is saved.")
    st.rerun()


def _forget(sheet: Sheet) -> None:
    name = f"grid-{sheet.budget.id}"
    _, number = st.session_state.get(name, (None, 0))
    st.session_state[name] = (None, number)
    st.session_state.pop(f"{name}-clash", None)


def _totals(summary: Summary) -> None:
    counts: dict[str, int] = {}
    for line in summary.lines:
        counts[line.category] = counts.get(line.category, 0) + 1
    frame = pd.DataFrame(
        [[name, counts[name], total] for name, total in summary.totals.items()],
        columns=[column.field for column in TOTALS],
    )
    tables.show(
        frame,
        TOTALS,
        key="budget-totals",
        totals={"category": "Grand total", "lines": len(summary.lines), "total": summary.grand},
        downloads=False,
    )


def _attention(summary: Summary, problems: Sequence[str]) -> None:
    """Say what cannot be saved, what does not add up, and what budgets forget."""
    names = {line.key: line.description or line.account_code or "A line" for line in summary.lines}
    for problem in problems:
        st.error(words.plain(problem), icon=":material/error:")
    for difference in summary.differences:
        against = "its parts come to" if difference.against is Basis.PARTS else "quantity × unit cost is"
        st.warning(
            words.plain(
                f"{names[difference.key]} says {shown(difference.stated_cents)}; {against} "
                f"{shown(difference.computed_cents)}."
            ),
            icon=":material/difference:",
        )
    if summary.without_amount:
        blank = ", ".join(names[line.key] for line in summary.without_amount)
        words.quiet(f"Without an amount: {words.plain(blank)}.")
    forgotten = reminders.forgotten(summary.lines)
    if forgotten:
        with st.expander(f"Budgets often forget these ({len(forgotten)})", icon=":material/lightbulb:"):
            for reminder in forgotten:
                st.markdown(f"**{reminder.what}** {reminder.ask}")


def _removed(here: Here, sheet: Sheet) -> None:
    gone = queries.rows(here.session, budget_id=sheet.budget.id or 0, voided=True)
    for row in gone:
        left, right = st.columns([5, 1], vertical_alignment="center")
        left.markdown(words.plain(f"{row.account_code or ''} {row.description} {shown(row.amount_cents)}"))
        if right.button("Bring back", key=f"line-back-{row.id}", icon=":material/undo:"):
            back = partial(actions.restore_line, here.database, here.person, id=row.id or 0)
            forms.save(back, done="The line is back.")
    if not gone:
        words.quiet("No line was removed.")


def _frame(sheet: Sheet) -> pd.DataFrame:
    notes = {row.key: row.note for row in sheet.rows}
    amounts = sheet.summary.amounts
    return pd.DataFrame(
        [
            [
                line.category,
                line.account_code,
                (INDENT if line.parent else "") + line.description,
                amounts[line.key].cents,
                references.written(line.serves),
                line.quantity,
                line.unit_cost_cents,
                _derived(amounts[line.key].basis),
                notes.get(line.key),
            ]
            for line in sheet.summary.in_reading_order
        ],
        columns=[column.field for column in READ],
    )


def _derived(basis: Basis) -> str | None:
    return None if basis in (Basis.ENTERED, Basis.MISSING) else basis.value


def _cells_config(held: Sequence[GridLine]) -> dict[str, Any]:
    kinds = st.column_config
    whole = [row.label for row in held if row.line.parent is None]
    part_help = "The line that this one is a part of; only whole lines count in the total"
    amount_help = "Empty: quantity × unit cost, or the sum of its parts"
    serves_help = "Codes of the goals tree: (5) F.1.1.a is five of that one; 60% sets a weight"
    return {
        "place": kinds.NumberColumn(
            "#", width=46, help="Type another number to move a line: 3 makes it third"
        ),
        "category": kinds.TextColumn("Category", width=148),
        "account_code": kinds.TextColumn("Code", width=70),
        "description": kinds.TextColumn("Description", width=218),
        "amount": kinds.NumberColumn("Amount ($)", width=104, format="dollar", help=amount_help),
        "serves": kinds.TextColumn("Serves", width=128, help=serves_help),
        "quantity": kinds.NumberColumn("Qty", width=64, help="How many contacts, copies, months …"),
        "unit_cost": kinds.NumberColumn("Unit ($)", width=92, format="dollar", help="What does one cost?"),
        "part_of": kinds.SelectboxColumn("Part of", options=whole, width=110, help=part_help),
        "note": kinds.TextColumn("Note", width=100),
    }
