"""The plan of one account: its head, its nine sections, signing and approving, its files."""

import streamlit as st

from kadash.accounts.queries import accounts
from kadash.accounts.tables import Account
from kadash.action_plans.actions import plans as actions
from kadash.action_plans.queries import plans as queries
from kadash.action_plans.queries.plans import PlanView, SectionView
from kadash.action_plans.queries.sources import TABLES, Sources, sources
from kadash.action_plans.tables import ActionPlan
from kadash.core import clock
from kadash.core.periods import fiscal_year, written
from kadash.core.roles import Action, may
from kadash.core.yearly import ends
from kadash.screens.action_plans import files, section
from kadash.screens.action_plans.words import LEGEND, MARKS, TONES
from kadash.ui import cache, filled, forms, links, words
from kadash.ui.page import Here


def chosen(here: Here) -> Account | None:
    """Return the account that the address names (``?account=``), else None. Raises NotFound."""
    named = links.number("account")
    return None if named is None else accounts.account(here.session, id=named)


def show(here: Here, account: Account) -> None:
    """Show the newest plan of the account (earlier ones by choice), or let one begin."""
    id = account.id or 0
    writes = may(here.person, Action.WRITE_ACTION_PLANS, owner=accounts.owner(here.session, account_id=id))
    plans = {plan.plan_year: plan for plan in queries.plans(here.session, account_ids=[id])}
    year = fiscal_year(here.today, here.settings.fiscal_year_first_month)
    if plans and year not in plans and writes:
        _begin(here, id, year, again=True)
    if not plans:
        words.quiet("There is no action plan for this account yet.")
        if writes:
            _begin(here, id, year, again=False)
        return
    years = sorted(plans, reverse=True)
    which = years[0]
    if len(years) > 1:
        which = st.segmented_control(
            "Plan of", years, default=years[0], required=True, key="action-plan-year"
        )
    _plan(here, plans[which], writes)


def _begin(here: Here, account_id: int, year: int, *, again: bool) -> None:
    label = f"Begin the plan of {year}"
    if again:
        words.quiet("Last year's text lies beside the new plan and counts for nothing there.")
    if st.button(label, icon=":material/assignment_add:", key="begin-action-plan", type="primary"):
        forms.save(
            lambda: actions.start_plan(here.database, here.person, account_id=account_id, plan_year=year),
            done="The plan is begun. What is typed is saved at once.",
        )


def _plan(here: Here, plan: ActionPlan, writes: bool) -> None:
    view = view_of(here, plan.id or 0)
    st.markdown(words.plain(head(view)).replace(str(view.stage), f":{TONES[view.stage]}[{view.stage}]", 1))
    if view.plan.returned:
        st.warning(words.plain(f"Sent back by {view.plan.returned}"), icon=":material/undo:")
    _decisions(here, view, writes)
    files.downloads(here, view)
    filled.faults()
    _sections(here, view, writes and view.open)


def view_of(here: Here, id: int) -> PlanView:
    """Return a plan; what the rooms below know of its account is read once while nothing there changes."""

    def read(session: object, **asked_for: object) -> Sources:
        return cache.asked(here, sources, of=TABLES, **asked_for)

    return queries.plan_view(here.session, id=id, today=here.today, read=read)


def head(view: PlanView) -> str:
    """Return where the plan stands, in a sentence or two."""
    done = view.completeness
    text = f"Plan {view.plan.plan_year}: {view.stage}. {done.text}"
    apart = [
        f"{count} {word}" for count, word in
        ((done.by_data, "filled by data alone"), (done.written, "written"), (done.out_of_date, "out of date"),
         (done.empty, "empty"))
        if count
    ]  # fmt: skip
    text += f", {', '.join(apart)}." if apart else "."
    if view.plan.approved_on:
        text += f" Approved by {view.plan.approved_by} on {written(view.plan.approved_on)}."
    other = view.other
    if other is not None and other.approved_on is not None:
        text += f" The plan of {other.plan_year} is in force until {written(ends(other.approved_on))}."
    return text


def _sections(here: Here, view: PlanView, writes: bool) -> None:
    numbers = [each.section.number for each in view.sections]
    by_number = {each.section.number: each for each in view.sections}
    if st.session_state.get("plan-section") not in numbers:
        st.session_state["plan-section"] = numbers[0]
    number = st.segmented_control(
        "Section", numbers, required=True, key="plan-section",
        format_func=lambda each: _label(by_number[each]),
    )  # fmt: skip
    words.quiet(LEGEND)
    section.show(here, view, by_number[number or numbers[0]], writes)


def _label(each: SectionView) -> str:
    return f"{MARKS[each.state]} {each.section.number} {each.section.title}"


def _decisions(here: Here, view: PlanView, writes: bool) -> None:
    """The buttons that move the plan on: sign, take back, approve, send back, new edition."""
    with st.container(horizontal=True):
        if view.open:
            if writes:
                _sign(here, view)
                if view.plan.approved_on is None:
                    _drop(here, view)
        elif view.approved:
            if writes:
                _reopen(here, view)
        else:
            if may(here.person, Action.APPROVE_ACTION_PLANS):
                _approve(here, view)
            if writes:
                _take_back(here, view)


def _sign(here: Here, view: PlanView) -> None:
    plan, whole = view.plan, view.completeness.whole
    if st.button(
        "Sign the plan", key="sign-plan", icon=":material/draw:", type="primary", disabled=not whole,
        help=None if whole else "All nine sections have to be confirmed first.",
    ):  # fmt: skip
        forms.save(
            lambda: actions.sign(
                here.database, here.person, id=plan.id or 0, version=plan.version, now=clock.now(),
                today=here.today,
            ),
            done="Signed. The plan waits for approval.",
        )  # fmt: skip


def _approve(here: Here, view: PlanView) -> None:
    plan = view.plan
    if st.button("Approve the plan", key="approve-plan", icon=":material/verified:", type="primary"):
        forms.save(
            lambda: actions.approve(
                here.database, here.person, id=plan.id or 0, version=plan.version, now=clock.now(),
                today=here.today,
            ),
            done="Approved. The plan is in force for a year.",
        )  # fmt: skip
    with forms.asking("Send back", icon=":material/undo:", key="send-back-ask"):
        reason = st.text_input("What should change", key="send-back-reason")
        if st.button("Send it back", key="send-back"):
            forms.save(
                lambda: actions.send_back(
                    here.database, here.person, id=plan.id or 0, version=plan.version, reason=reason
                ),
                done="Sent back to its author.",
            )


def _take_back(here: Here, view: PlanView) -> None:
    plan = view.plan
    if st.button("Take the signature back", key="take-back", icon=":material/edit:"):
        forms.save(
            lambda: actions.take_back(here.database, here.person, id=plan.id or 0, version=plan.version),
            done="The plan can be written again.",
        )


def _reopen(here: Here, view: PlanView) -> None:
    plan = view.plan
    question = "What was approved stays in force until the new edition is approved."
    if forms.confirmed("New edition", question, key="reopen-plan", icon=":material/edit:"):
        forms.save(
            lambda: actions.reopen(here.database, here.person, id=plan.id or 0, version=plan.version),
            done="The plan can be written again.",
        )


def _drop(here: Here, view: PlanView) -> None:
    plan = view.plan
    if forms.confirmed("Take the plan back", "The plan goes, with all its text.", key="drop-plan"):
        forms.save(
            lambda: actions.drop_plan(here.database, here.person, id=plan.id or 0, version=plan.version),
            done="The plan is gone.",
        )
