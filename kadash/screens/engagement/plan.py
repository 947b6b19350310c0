"""Joint planning with one account: the session as it is filled in together, the agreement, the updates."""

from datetime import date
from typing import Any

import streamlit as st

from kadash.accounts.queries import accounts
from kadash.accounts.tables import Account
from kadash.core.periods import fiscal_year, short
from kadash.core.roles import Action, may
from kadash.engagement.actions import plan_items
from kadash.engagement.actions import planning as actions
from kadash.engagement.actions.plan_items import NewItem
from kadash.engagement.queries import planning as queries
from kadash.engagement.queries.planning import Item, PlanView
from kadash.engagement.queries.sheets import agreement_sheet
from kadash.engagement.rules.plan_sheets import TITLES
from kadash.engagement.rules.planning import HOW, KINDS, THEY, WE, fiscal_label
from kadash.screens.engagement import needs, plan_update, sheets
from kadash.ui import forms, words
from kadash.ui.filled import Filled, faults
from kadash.ui.page import Here

SIDES = {WE: "We do it", THEY: "They do it"}


def show(here: Here, account: Account) -> None:
    """Show the plan of the year at hand, or let it begin; earlier ones by choice."""
    id = account.id or 0
    writes = may(here.person, Action.EDIT_PLANS, owner=accounts.owner(here.session, account_id=id))
    first = here.settings.fiscal_year_first_month
    year = fiscal_year(here.today, first)
    plans = {plan.plan_year: plan for plan in queries.plans(here.session, account_id=id)}
    years = sorted({*plans, year}, reverse=True)
    chosen = years[0]
    if len(years) > 1:
        chosen = st.segmented_control(
            "Plan of", years, default=year, required=True, key="plan-year",
            format_func=lambda each: fiscal_label(each, first),
        )  # fmt: skip
    plan = plans.get(chosen)
    if plan is None:
        _begin(here, id, chosen, writes)
    else:
        view = queries.plan_view(here.session, id=plan.id or 0, today=here.today)
        if view.plan.acknowledged_on is None:
            _filling(here, view, writes)
        _agreed(here, view, writes)
        if view.plan.agreed_on is not None:
            plan_update.show(here, view, writes)
    needs.show(here, id, writes)


def _begin(here: Here, account_id: int, year: int, writes: bool) -> None:
    words.quiet(
        f"There is no joint plan for {fiscal_label(year, here.settings.fiscal_year_first_month)} yet."
    )
    if writes and st.button("Begin the plan", icon=":material/handshake:", key="begin-plan"):
        forms.save(
            lambda: actions.start_plan(
                here.database, here.person, account_id=account_id, plan_year=year, session_on=here.today
            ),
            done="The plan is begun. What is filled in is saved at once.",
        )


def _filling(here: Here, view: PlanView, writes: bool) -> None:
    """The session as a form that is filled in while sitting together; each field saves itself."""
    held = view.plan.interaction_id is not None
    day = view.plan.session_on
    st.markdown(f"##### The session{f', held on {short(day)}' if held and day else ''}")
    if not writes:
        words.quiet("The account's representative or a manager can fill this in.")
        return
    faults()
    words.quiet("Each field is saved as soon as you leave it.")
    _session(here, view, held)
    for kind in KINDS:
        _kind(here, view, kind)
    if not held:
        version = view.plan.version
        if st.button(
            "The session was held", key="plan-held", icon=":material/event_available:", type="primary"
        ):
            forms.save(
                lambda: actions.hold_session(
                    here.database, here.person, id=view.plan.id or 0, version=version, today=here.today
                ),
                done="The session stands in the log.",
            )
    _acknowledging(here, view)


def _field(here: Here, id: int, name: str, stored: Any, *, item: bool = False) -> Filled:
    act = plan_items.fill_in_item if item else actions.fill_in

    def save(drawn: Any, value: Any) -> None:
        act(here.database, here.person, id=id, field=name, drawn=_empty(drawn), value=_empty(value))

    return Filled(f"plan-{'item' if item else 'session'}-{id}-{name}", stored=stored, save=save)


def _empty(value: Any) -> Any:
    return None if value == "" else value


def _session(here: Here, view: PlanView, held: bool) -> None:
    plan, id = view.plan, view.plan.id or 0
    if not held:
        left, right = st.columns(2)
        day = _field(here, id, "session_on", plan.session_on)
        left.date_input("Day", format=forms.DAY, **day.settings)
        theirs = _field(here, id, "theirs", [each for each in plan.theirs or () if each in view.names])
        left.multiselect(
            "Of theirs", list(view.names), format_func=lambda each: view.names[each], **theirs.settings
        )
        people = [representative.name for representative in accounts.representatives(here.session)]
        for name, label, place in (("ours", "Of ours", right), ("senior", "Our senior management", right)):
            stored = list(getattr(plan, name) or ())
            place.multiselect(
                label, sorted({*people, *stored}), accept_new_options=True,
                **_field(here, id, name, stored).settings,
            )  # fmt: skip
    st.text_area("Notes", **_field(here, id, "notes", plan.notes or "").settings)


def _kind(here: Here, view: PlanView, kind: str) -> None:
    """The items of one kind, and a button for a further one."""
    st.markdown(f"**{TITLES[kind].replace('you', 'they', 1)}**")
    for item in view.items:
        if item.row.kind == kind:
            with st.container(border=True):
                _item(here, view, item)
    if st.button("Add", key=f"plan-add-{kind}", icon=":material/add:"):
        new = NewItem(kind, owner=view.representative)
        forms.save(
            lambda: plan_items.add_items(here.database, here.person, plan_id=view.plan.id or 0, items=[new]),
            done="Added. Fill it in.",
        )


def _item(here: Here, view: PlanView, item: Item) -> None:
    row, id = item.row, item.row.id or 0

    def field(name: str, stored: Any) -> dict[str, Any]:
        return _field(here, id, name, stored, item=True).settings

    st.text_area("In their own words", height=68, **field("words", row.words))
    st.text_input("What will be done", **field("answer", row.answer or ""))
    left, middle, right, end = st.columns([2, 2, 2, 1], vertical_alignment="bottom")
    left.selectbox("Who", list(SIDES), format_func=lambda side: SIDES[side], **field("side", row.side))
    middle.text_input("Name", **field("owner", row.owner or ""))
    right.date_input("By", format=forms.DAY, **field("due", row.due))
    if row.promise_id is None and end.button("Remove", key=f"plan-remove-{id}"):
        forms.save(
            lambda: plan_items.remove_item(here.database, here.person, id=id, version=row.version),
            done="Removed.",
        )


def _acknowledging(here: Here, view: PlanView) -> None:
    """Ask who acknowledged it; offered once the session was held and there is something to agree on."""
    if view.plan.interaction_id is None or not view.items:
        return
    form = forms.Form(f"acknowledge-{view.plan.id}", view.plan.version)
    with form.drawn():
        st.markdown("**The customer acknowledged the agreement**")
        left, middle, right = st.columns(3)
        who = left.selectbox(
            "Who", list(view.names), format_func=lambda each: view.names[each], key=form.of("who")
        )
        how = middle.selectbox("How", HOW, key=form.of("how"))
        on: date = right.date_input("On", here.today, key=form.of("on"), format=forms.DAY)
        saved = form.button("Agreed")
    if saved:
        form.save(
            lambda: actions.acknowledge(
                here.database, here.person, id=view.plan.id or 0, version=form.version, contact_id=who or 0,
                how=how, on=on, today=here.today,
            ),
            done="Agreed. What we do by a day is a promise now.",
        )  # fmt: skip


def _agreed(here: Here, view: PlanView, writes: bool) -> None:
    """The agreement as the customer gets it, and the customer's own tasks to be closed."""
    if not view.items:
        return
    sheet = agreement_sheet(here.session, view=view)
    with st.container(border=True):
        sheets.show(here, sheet, key="agreement", name=f"joint-plan-{view.plan.plan_year}-{view.account}")
    if not writes or view.plan.acknowledged_on is None:
        return
    for item in view.items:
        if item.row.promise_id is None and item.row.side == THEY and item.row.done_on is None:
            _theirs(here, item)
    question = "What was agreed stays in force until the new edition is acknowledged."
    if forms.confirmed("New edition", question, key="plan-reopen", icon=":material/edit:"):
        forms.save(
            lambda: actions.reopen(
                here.database, here.person, id=view.plan.id or 0, version=view.plan.version
            ),
            done="The agreement can be changed now.",
        )


def _theirs(here: Here, item: Item) -> None:
    label = f"They did it: {words.plain(item.row.words)}"
    if st.button(label, key=f"plan-done-{item.row.id}", icon=":material/check:"):
        forms.save(
            lambda: plan_items.close_item(
                here.database, here.person, id=item.row.id or 0, version=item.row.version, done_on=here.today
            ),
            done="Closed.",
        )
