"""Documents of a budget, and the history of its decisions."""

from functools import partial
from typing import Any

import streamlit as st

from kadash.budget.actions import budgets as actions
from kadash.budget.documents import pdf as documents
from kadash.budget.documents import workbook
from kadash.budget.queries import budgets as queries
from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules.grid import cents_of
from kadash.core.periods import short
from kadash.core.roles import Action, may
from kadash.roadmap import queries as roadmap
from kadash.ui import cache, forms, words
from kadash.ui.page import Here


def documents_of(here: Here, sheet: Sheet, last: Sheet | None, period: str) -> None:
    """Offer the budget as a workbook that recomputes and as PDF."""
    told: dict[str, Any] = {
        "utility": here.settings.utility_name,
        "period": period,
        "before": {} if last is None else queries.amounts_like(last, sheet),
        "titles": cache.asked(here, roadmap.titles),
    }
    events = queries.events(here.session, budget_id=sheet.budget.id or 0)
    name = f"budget_{sheet.budget.fiscal_year}_v{sheet.budget.number}"
    for label, ending, make in (
        ("XLSX", "xlsx", partial(workbook.as_xlsx, sheet, **told)),
        ("PDF", "pdf", partial(documents.as_pdf, sheet, events=events, zone=here.settings.zone, **told)),
    ):
        st.download_button(
            label,
            data=make,
            file_name=f"{name}.{ending}",
            key=f"budget-{ending}",
            on_click="ignore",
            icon=":material/download:",
            help="With formulas that recompute"
            if ending == "xlsx"
            else "For the finance office and the board",
        )


def history(here: Here, sheet: Sheet) -> None:
    """Show what was decided and noted, and take remarks and small corrections."""
    events = queries.events(here.session, budget_id=sheet.budget.id or 0)
    for event in events:
        comment = f": {words.plain(event.comment)}" if event.comment else ""
        st.markdown(f"{short(here.local(event.at))} · **{words.plain(event.person)}** {event.what}{comment}")
    if not events:
        words.quiet("Nothing was decided or noted yet.")
    begun = here.local(sheet.budget.created_at)
    words.quiet(f"Begun by {words.plain(sheet.budget.created_by)} on {short(begun)}.")
    if may(here.person, Action.APPROVE_BUDGET):
        form = forms.Form("remark")
        with form.drawn(border=False):
            text = st.text_input("Remark", key=form.of("text"))
            saved = form.button("Add the remark")
        if saved:
            form.save(
                lambda: actions.note(
                    here.database, here.person, budget_id=sheet.budget.id or 0, comment=text
                ),
                done="The remark is noted.",
            )


CORRECTED = {"Description": "description", "Account code": "account_code", "Amount ($)": "amount_cents"}


def correct(here: Here, sheet: Sheet) -> None:
    """Let whoever decides put a small slip right in a submitted version; it is noted, not returned."""
    labels = {f"{row.account_code or ''} {row.description}".strip(): row for row in sheet.rows}
    form = forms.Form("correct", sheet.budget.version)
    with form.drawn(border=False):
        words.quiet("For slips such as a wrong code. Anything larger goes back with a comment.")
        label = st.selectbox("Line", list(labels), key=form.of("line"))
        field = st.selectbox("What", list(CORRECTED), key=form.of("field"))
        typed = st.text_input("Should be", key=form.of("value"))
        reason = st.text_input("Because", key=form.of("reason"))
        saved = form.button("Correct and note it")
    if saved and label is not None:
        row = labels[label]
        form.save(
            lambda: actions.correct_line(
                here.database,
                here.person,
                id=row.id or 0,
                version=row.version,
                values={CORRECTED[field]: cents_of(typed) if field == "Amount ($)" else typed},
                reason=reason,
            ),
            done="Corrected and noted.",
        )
