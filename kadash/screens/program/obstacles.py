"""Resources, strengths, weaknesses, obstacles, and the courses of action past each obstacle."""

from typing import Any

import streamlit as st

from kadash.core.money import shown
from kadash.core.roles import Action, may
from kadash.program.actions import strategy as actions
from kadash.program.queries.strategy import Obstacle, StrategyView
from kadash.program.rules.strategy import Stage
from kadash.program.tables.strategy import CourseOfAction, StrategyItem
from kadash.screens.program import verdicts
from kadash.standards.course import StrategyKind, course
from kadash.ui import forms, words
from kadash.ui.page import Here

COLORS = {Stage.EMPTY: "red", Stage.LACKING: "orange", Stage.READY: "blue", Stage.DECIDED: "green"}


def headline(strategy: StrategyView) -> None:
    """Say how many obstacles have a way past them."""
    alive = [obstacle for obstacle in strategy.obstacles if obstacle.item.closed_on is None]
    if not alive:
        st.markdown("#### No obstacle is open" if strategy.obstacles else "#### No obstacle is recorded yet")
        return
    decided, ready = strategy.stages(Stage.DECIDED), strategy.stages(Stage.READY)
    st.markdown(
        f"#### {len(alive)} open obstacle{'' if len(alive) == 1 else 's'}: {decided} decided by the board, "
        f"{ready} ready for it, {len(alive) - decided - ready} not ready"
    )


def show(here: Here, strategy: StrategyView) -> None:
    """Show the obstacles with their courses of action, then what the program builds on."""
    editable = may(here.person, Action.EDIT_PROGRAM)
    for obstacle in strategy.obstacles:
        _obstacle(here, obstacle, editable)
    st.markdown("##### What we build on")
    kinds = [strategy_kind for strategy_kind in course().strategy if strategy_kind.id != "obstacle"]
    for column, kind in zip(st.columns(len(kinds)), kinds, strict=True):
        with column.container(border=True, height="stretch"):
            _items(here, kind, strategy.items[kind.id], editable)
    if editable:
        with st.expander("Add one", icon=":material/add:", expanded=not any(strategy.items.values())):
            _add(here)


def _items(here: Here, kind: StrategyKind, items: tuple[StrategyItem, ...], editable: bool) -> None:
    st.markdown(f"**{kind.title}**")
    if not items:
        words.quiet("None recorded.")
    for item in items:
        text = words.plain(item.text)
        st.markdown(f"~~{text}~~" if item.closed_on else text)
        if editable:
            with forms.asking("Edit", icon=":material/edit:", type="tertiary", key=f"edit-item-{item.id}"):
                _edit(here, item)


def _add(here: Here) -> None:
    form = forms.Form("new-strategy-item")
    with form.drawn(border=False):
        kinds = {strategy_kind.one.capitalize(): strategy_kind.id for strategy_kind in course().strategy}
        one, two = st.columns([1, 3])
        kind = one.selectbox("Kind", list(kinds), index=len(kinds) - 1, key=form.of("kind"))
        text = two.text_input("What it is", key=form.of("text"))
        saved = form.button("Add")
    if saved:
        form.save(
            lambda: actions.add_item(here.database, here.person, kind=kinds[kind], text=text), done="Added."
        )


def _edit(here: Here, item: StrategyItem) -> None:
    form = forms.Form(f"strategy-item-{item.id}", item.version)
    with form.drawn(border=False):
        text = st.text_area("What it is", item.text, key=form.of("text"))
        closed = st.date_input("No longer since", item.closed_on, key=form.of("closed"), format=forms.DAY)
        gone = st.toggle("Remove it", key=form.of("gone"))
        saved = form.button()
    if saved:
        changes = {"text": text, "closed_on": closed, "voided": gone}
        form.save(
            lambda: actions.change_item(
                here.database, here.person, id=item.id or 0, version=form.version, changes=changes
            ),
            done="Saved.",
        )


def _obstacle(here: Here, obstacle: Obstacle, editable: bool) -> None:
    closed = obstacle.item.closed_on is not None
    with st.container(border=True):
        badge = "gray-badge[cleared]" if closed else f"{COLORS[obstacle.stage]}-badge[{obstacle.stage}]"
        st.markdown(f"##### {words.plain(obstacle.item.text)} :{badge}")
        for sentence in () if closed else obstacle.lacking:
            words.quiet(f":material/priority_high: {words.plain(sentence)}")
        if obstacle.courses:
            for column, row in zip(st.columns(max(3, len(obstacle.courses))), obstacle.courses, strict=False):
                with column.container(border=True, height="stretch"):
                    _course(here, row, editable)
        with st.container(horizontal=True):
            if editable:
                with forms.asking(
                    "Edit the obstacle", icon=":material/edit:", key=f"edit-item-{obstacle.item.id}"
                ):
                    _edit(here, obstacle.item)
            if closed:
                return
            verdicts.take(here, obstacle)
            if (
                editable
                and len([c for c in obstacle.courses if c.verdict != "declined"]) < course().most_courses
            ):
                with forms.asking(
                    "Add a course of action",
                    key=f"add-course-{obstacle.item.id}",
                    icon=":material/alt_route:",
                ):
                    _edit_course(here, obstacle.item.id or 0, None)


def _course(here: Here, row: CourseOfAction, editable: bool) -> None:
    star = ":orange[:material/star:] " if row.recommended else ""
    st.markdown(f"{star}**{words.plain(row.title)}**")
    words.quiet("Recommended" if row.recommended else "Alternative")
    cost = words.NO_VALUE if row.cost_cents is None else shown(row.cost_cents, places=0)
    hours = f", {row.hours:,} hours a year" if row.hours is not None else ""
    st.markdown(f"Cost: {words.plain(cost + hours)}  \nEffect: {words.plain(row.effect or words.NO_VALUE)}")
    st.markdown(f"Risk: {words.plain(row.risk or words.NO_VALUE)}")
    if row.why:
        st.markdown(f"Why: {words.plain(row.why)}")
    if row.verdict:
        verdicts.said(row)
    with st.container(horizontal=True):
        if editable and row.verdict not in ("chosen", "declined"):
            with forms.asking("Edit", icon=":material/edit:", type="tertiary", key=f"edit-course-{row.id}"):
                _edit_course(here, row.obstacle_id, row)
        verdicts.decide(here, row)


def _edit_course(here: Here, obstacle_id: int, row: CourseOfAction | None) -> None:
    key = f"course-{row.id}" if row else f"new-course-{obstacle_id}"
    form = forms.Form(key, row.version if row else 0)
    known = row or CourseOfAction(obstacle_id=obstacle_id, title="")
    with form.drawn(border=False):
        title = st.text_input("Course of action", known.title, key=form.of("title"))
        cost = forms.money("Cost a year ($)", known.cost_cents, key=form.of("cost"))
        hours = forms.whole("Hours a year", known.hours, key=form.of("hours"))
        effect = st.text_input("Effect", known.effect, key=form.of("effect"))
        risk = st.text_input("Risk", known.risk, key=form.of("risk"))
        recommended = st.toggle("We recommend it", known.recommended, key=form.of("recommended"))
        why = st.text_input("Why", known.why, key=form.of("why"))
        gone = st.toggle("Remove it", key=form.of("gone")) if row else False
        saved = form.button("Save" if row else "Add")
    if not saved:
        return
    values: dict[str, Any] = {
        "title": title,
        "cost_cents": cost,
        "hours": hours,
        "effect": effect,
        "risk": risk,
        "recommended": recommended,
        "why": why,
    }
    if row is None:
        form.save(
            lambda: actions.add_course(here.database, here.person, obstacle_id=obstacle_id, **values),
            done="Added.",
        )
    else:
        form.save(
            lambda: actions.change_course(
                here.database,
                here.person,
                id=row.id or 0,
                version=form.version,
                changes={**values, "voided": gone},
            ),
            done="Saved.",
        )
