"""The representatives' certificates: courses, exam, plan, and the days that are left."""

from datetime import date
from decimal import Decimal

import pandas as pd
import streamlit as st

from kadash.accounts.queries.accounts import accounts, representatives
from kadash.action_plans.queries.plans import plans
from kadash.core.roles import Action, may
from kadash.program.actions import certification as actions
from kadash.program.queries.certification import CertificationView, certifications
from kadash.program.rules.certification import State
from kadash.screens.program.words import day
from kadash.standards.course import course
from kadash.ui import cache, forms, links, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = (
    Column("person", "Name", width=170),
    Column("state", "Where it stands", width=150),
    Column("courses", "Courses", width=90),
    Column("deadline", "Deadline", "date", width=110),
    Column("exam", "Exam", "percent", width=90),
    Column("plan", "Action plan", "percent", width=110),
    Column("missing", "What is missing", width=420),
)


def show(here: Here) -> None:
    """Show everybody who is on the way to the certificate."""
    rule = course().certificate
    words.quiet(
        f"{rule.title}: {len(rule.courses)} courses, an exam of at least {rule.exam_percent}%, a customer "
        f"action plan of at least {rule.plan_percent}%, all within a year after the last course. "
        f"Source: {course().source}."
    )
    found = cache.asked(here, certifications, today=here.today)
    if found:
        _table(here, found)
    else:
        words.quiet("Nobody is followed yet.")
    if may(here.person, Action.EDIT_PROGRAM):
        _begin(here, found)


def _table(here: Here, found: tuple[CertificationView, ...]) -> None:
    rows = [
        [
            certification.row.person,
            f"earned {day(certification.standing.earned_on)}"
            if certification.standing.state == State.EARNED
            else certification.standing.said,
            f"{certification.standing.taken} of {certification.standing.asked}",
            certification.standing.deadline,
            _result(certification.row.exam_percent),
            _result(certification.row.plan_percent),
            ", ".join(certification.standing.missing),
        ]
        for certification in found
    ]
    frame = pd.DataFrame(rows, columns=[column.field for column in COLUMNS], dtype="object")
    chosen = tables.show(
        frame, COLUMNS, key="certificates", choose=may(here.person, Action.EDIT_PROGRAM), placeholder=""
    )
    if chosen is not None:
        _one(here, found[chosen])


def _result(percent: Decimal | None) -> Decimal | None:
    return None if percent is None else percent / 100


def _begin(here: Here, found: tuple[CertificationView, ...]) -> None:
    followed = {certification.row.person for certification in found}
    names = [
        representative.name
        for representative in representatives(here.session)
        if representative.active and representative.name not in followed
    ]
    with st.expander("Follow somebody's certificate", icon=":material/school:", expanded=not found):
        form = forms.Form("new-certificate")
        with form.drawn(border=False):
            name = st.selectbox("Who", names, key=form.of("name"), accept_new_options=True, index=None)
            saved = form.button("Follow")
        if saved:
            form.save(lambda: actions.begin(here.database, here.person, name=name or ""), done="Followed.")


def _one(here: Here, certification: CertificationView) -> None:
    row, rule = certification.row, certification.rule
    id = row.id or 0
    with st.container(border=True):
        st.markdown(f"##### {words.plain(row.person)}")
        left, right = st.columns(2)
        with left:
            for one in rule.courses:
                _course(here, id, one.id, one.title, certification.courses.get(one.id))
        with right:
            form = forms.Form(f"certificate-{id}", row.version)
            with form.drawn(border=False):
                exam_on = st.date_input("Exam on", row.exam_on, key=form.of("exam_on"), format=forms.DAY)
                exam = _percent("Exam (%)", row.exam_percent, form.of("exam"))
                plan_on = st.date_input(
                    "Action plan graded on", row.plan_on, key=form.of("plan_on"), format=forms.DAY
                )
                plan = _percent("Action plan (%)", row.plan_percent, form.of("plan"))
                options = _plans(here)
                stored = row.action_plan_id if row.action_plan_id in options else None
                linked = st.selectbox(
                    "Which action plan", [None, *options], key=form.of("linked"),
                    index=[None, *options].index(stored),
                    format_func=lambda id: "(not one of this program)" if id is None else options[id][0],
                )  # fmt: skip
                named = row.plan if stored is None else ""
                which = st.text_input("Another plan", named, key=form.of("which"))
                saved = form.button()
            if stored is not None:
                label, account_id = options[stored]
                links.link("action_plan", f"To the plan: {words.plain(label)}", account=str(account_id))
            if saved:
                changes = {
                    "exam_on": exam_on,
                    "exam_percent": exam,
                    "plan_on": plan_on,
                    "plan_percent": plan,
                    "plan": which.strip() if linked is None else options[linked][0],
                    "action_plan_id": linked,
                }
                form.save(
                    lambda: actions.change(
                        here.database, here.person, id=id, version=form.version, changes=changes
                    ),
                    done="Saved.",
                )
        if forms.confirmed("Stop following", "Take this person off the list?", key=f"unfollow-{id}"):
            forms.save(
                lambda: actions.stop_following(here.database, here.person, id=id, version=row.version),
                done="They are off the list; the trail keeps what was noted.",
            )


def _plans(here: Here) -> dict[int, tuple[str, int]]:
    """Return the customer action plans as written, with their accounts, by id."""
    found = {row.id or 0: (row.plan_year, row.account_id) for row in plans(here.session)}
    frame = cache.asked(here, accounts)
    names = dict(zip(frame["account_id"], frame["name"], strict=True))
    return {id: (f"{names[account]}, {year}", int(account)) for id, (year, account) in found.items()}


def _course(here: Here, id: int, course_id: str, title: str, stored: date | None) -> None:
    typed = st.date_input(title, stored, key=f"course-{id}-{course_id}", format=forms.DAY)
    if typed != stored:
        forms.save(
            lambda: actions.complete_course(here.database, here.person, id=id, course_id=course_id, on=typed),
            done="The course is noted.",
        )


def _percent(label: str, stored: Decimal | None, key: str) -> Decimal | None:
    value = None if stored is None else float(stored)
    typed = st.number_input(label, 0.0, 100.0, value, step=1.0, key=key)
    return None if typed is None else Decimal(str(typed))
