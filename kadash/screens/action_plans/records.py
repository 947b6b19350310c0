"""The records behind sections: equipment, goals, and what the plan needs money for."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial

import streamlit as st

from kadash.action_plans.actions import records as actions
from kadash.action_plans.actions.records import NewEquipment
from kadash.action_plans.queries.plans import PlanView
from kadash.action_plans.tables import ActionPlanGoal, ActionPlanNeed, Equipment
from kadash.budget.queries import budgets
from kadash.roadmap import queries as roadmap
from kadash.ui import cache, forms, words
from kadash.ui.page import Here

Row = ActionPlanGoal | ActionPlanNeed | Equipment
SERVICES = ("electric", "water", "sewer", "gas", "other")


def show(here: Here, view: PlanView, id: str, writes: bool) -> None:
    """Show the forms of the records that belong to a section."""
    if not writes:
        return
    if id == "use":
        _equipment(here, view)
    elif id == "goals":
        _goals(here, view)
    elif id == "money":
        _needs(here, view)


def _removable(
    here: Here, rows: Sequence[Row], names: Sequence[str], remove: Callable[..., None], *, key: str
) -> None:
    """Show the records that are there, each with a button that takes it away."""
    for row, name in zip(rows, names, strict=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            words.quiet(words.plain(name), width="stretch")
            if st.button("Remove", key=f"{key}-gone-{row.id}", icon=":material/close:", type="tertiary"):
                act = partial(remove, here.database, here.person, id=row.id or 0, version=row.version)
                forms.save(act, done="Removed.")


def _objective(here: Here, key: str) -> str | None:
    titles = cache.asked(here, roadmap.titles)
    codes = cache.asked(here, roadmap.objectives)
    return st.selectbox(
        "Serves the objective", codes, index=None, key=key,
        format_func=lambda code: f"{code} {titles.get(code) or ''}",
    )  # fmt: skip


def _goals(here: Here, view: PlanView) -> None:
    _removable(here, view.goals, [row.text for row in view.goals], actions.remove_goal, key="goal")
    form = forms.Form(f"goal-{view.plan.id}", len(view.goals))
    with form.drawn():
        text = st.text_input("A goal for this account", key=form.of("text"))
        code = _objective(here, form.of("code"))
        left, right = st.columns(2)
        owner = left.text_input("Who", view.representative or "", key=form.of("owner"))
        due = right.date_input("By", None, key=form.of("due"), format=forms.DAY)
        saved = form.button("Add the goal")
    if saved:
        form.save(
            lambda: actions.add_goal(
                here.database, here.person, plan_id=view.plan.id or 0, text=text, code=code, owner=owner,
                due=due,
            ),
            done="Added.",
        )  # fmt: skip


def _needs(here: Here, view: PlanView) -> None:
    _removable(here, view.needs, [row.text for row in view.needs], actions.remove_need, key="need")
    form = forms.Form(f"need-{view.plan.id}", len(view.needs))
    with form.drawn():
        text = st.text_input("What the plan needs money for", key=form.of("text"))
        left, right = st.columns(2)
        with left:
            quantity = forms.whole("How many", 1, key=form.of("quantity"), lowest=1)
        with right:
            cents = forms.money("Each ($)", None, key=form.of("cents"))
        category = st.selectbox(
            "Category of the budget", _categories(here), index=None, key=form.of("category"),
            accept_new_options=True,
        )  # fmt: skip
        code = _objective(here, form.of("code"))
        saved = form.button("Add the line")
    if saved:
        form.save(
            lambda: actions.add_need(
                here.database, here.person, plan_id=view.plan.id or 0, text=text,
                quantity=Decimal(quantity or 1), unit_cost_cents=cents, category=category or "", code=code,
            ),
            done="Added.",
        )  # fmt: skip


def _categories(here: Here) -> list[str]:
    """Return the categories that the newest budget has, in its order."""
    found = budgets.budgets(here.session)
    rows = budgets.rows(here.session, budget_id=found[0].id or 0) if found else []
    return list(dict.fromkeys(row.category for row in rows if row.category))


def _equipment(here: Here, view: PlanView) -> None:
    names = [row.kind for row in view.equipment]
    _removable(here, view.equipment, names, actions.remove_equipment, key="equipment")
    form = forms.Form(f"equipment-{view.plan.account_id}", len(view.equipment))
    with form.drawn():
        kind = st.text_input("Equipment", key=form.of("kind"), placeholder="Arc furnace, cooling tower, …")
        left, middle, right = st.columns(3)
        service = left.selectbox("Service", SERVICES, key=form.of("service"))
        with middle:
            size = forms.amount("Size", None, key=form.of("size"))
        unit = right.text_input("Unit", key=form.of("unit"), placeholder="kW, tons, gallons")
        left, right = st.columns(2)
        with left:
            year = forms.whole("Year", None, key=form.of("year"), lowest=1900)
        source = right.text_input("Where that is known from", key=form.of("source"))
        critical = st.checkbox("Must not fail", key=form.of("critical"))
        backup = st.checkbox("Has a backup", key=form.of("backup"))
        saved = form.button("Note the equipment")
    if saved:
        new = NewEquipment(
            kind, service, source, here.today, None if size is None else Decimal(str(size)), unit, year,
            critical, backup,
        )  # fmt: skip
        form.save(
            lambda: actions.add_equipment(
                here.database, here.person, account_id=view.plan.account_id, new=new
            ),
            done="Noted.",
        )
