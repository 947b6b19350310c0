"""The quarterly update of a plan: what the data knows, what somebody writes, and sending it."""

from datetime import date

import streamlit as st

from kadash.core.periods import Period, short
from kadash.engagement.actions import updates as actions
from kadash.engagement.queries.planning import PlanView, closed_days
from kadash.engagement.queries.sheets import update_sheet
from kadash.engagement.rules.plan_sheets import Sheet
from kadash.engagement.rules.planning import deadline, quarter_of, quarters_of
from kadash.engagement.tables import PlanUpdate
from kadash.screens.engagement import sheets
from kadash.ui import forms, words
from kadash.ui.page import Here


def show(here: Here, view: PlanView, writes: bool) -> None:
    """Show the updates by quarter; those of quarters to come are not offered."""
    begun = [period for period in quarters_of(view.year) if period.first_day <= here.today]
    if not begun:
        return
    st.markdown("##### Quarterly updates")
    first = here.settings.fiscal_year_first_month
    last = quarter_of(here.today, first).before()
    named = {period.start.number: period for period in begun}
    at = last if last in begun else begun[-1]
    chosen = st.segmented_control(
        "Quarter", list(named), default=at.start.number, required=True, key="plan-quarter",
        format_func=lambda number: named[number].label,
    )  # fmt: skip
    quarter = named[int(chosen or at.start.number)]
    update = view.update(quarter)
    if update is not None and update.sent_on is not None:
        with st.container(border=True):
            sheets.show(here, Sheet.of(update.sent), key="update", name=_name(view, quarter))
        return
    last_day = deadline(quarter, closures=closed_days(here.session))
    words.quiet(f"Due by {short(last_day)}, 15 working days after the quarter.")
    draft = update or PlanUpdate(plan_id=0, quarter=0, written_by=here.person.name)
    sheet = update_sheet(
        here.session, view=view, quarter=quarter, words=draft.words, says=draft.says or {},
        written_by=draft.written_by, today=here.today,
    )  # fmt: skip
    if writes:
        _write(here, view, quarter, update)
    with st.container(border=True):
        sheets.show(here, sheet, key="update", name=_name(view, quarter))
    if writes and update is not None:
        _send(here, view, update)


def _name(view: PlanView, quarter: Period) -> str:
    return f"update-{quarter.start}-{view.account}"


def _write(here: Here, view: PlanView, quarter: Period, update: PlanUpdate | None) -> None:
    form = forms.Form(f"update-{view.plan.id}-{quarter.start}", update.version if update else 0)
    said = (update.says if update else None) or {}
    with form.drawn():
        text = st.text_area("In a few words", (update.words if update else None) or "", key=form.of("words"))
        says = {
            item.row.id or 0: st.text_input(
                item.row.words, said.get(str(item.row.id), ""), key=form.of(f"says-{item.row.id}"),
                placeholder=f"{item.state}: what is to be said about it",
            )
            for item in view.items
        }  # fmt: skip
        saved = form.button("Save the draft")
    if saved:
        form.save(
            lambda: actions.write_update(
                here.database, here.person, plan_id=view.plan.id or 0, quarter=quarter, words=text, says=says,
                version=form.version if update else None,
            ),
            done="The draft is saved.",
        )  # fmt: skip


def _send(here: Here, view: PlanView, update: PlanUpdate) -> None:
    form = forms.Form(f"send-{update.id}", update.version)
    with form.drawn():
        st.markdown("**It was sent**")
        left, right = st.columns(2)
        to = left.selectbox(
            "To", list(view.names), format_func=lambda each: view.names[each], key=form.of("to")
        )
        on: date = right.date_input("On", here.today, key=form.of("on"), format=forms.DAY)
        saved = form.button("Sent")
    if saved:
        form.save(
            lambda: actions.send_update(
                here.database, here.person, id=update.id or 0, version=form.version, to=to or 0, sent_on=on,
                today=here.today,
            ),
            done="Noted, and in the log. It stays as it was sent.",
        )  # fmt: skip
