"""One case: its clocks, its history, what became of it, corrections."""

from datetime import date, datetime, time

import pandas as pd
import streamlit as st

from kadash.accounts.queries.accounts import owner
from kadash.core.moments import day_of, moment_at, time_of_day
from kadash.core.periods import short
from kadash.core.roles import Action, may
from kadash.engagement.actions import cases as actions
from kadash.engagement.queries.cases import Counted, departments, history
from kadash.engagement.rules import case_words as words_of
from kadash.engagement.rules.case_clock import said
from kadash.screens.cases import bills, known
from kadash.ui import forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

HISTORY = [
    Column("when", "When", "moment"),
    Column("what", "What"),
    Column("by", "Who"),
    Column("text", "In words", width="large"),
]


def show(here: Here, case: Counted) -> None:
    """Show a case; whoever may adds to its history, corrects it or takes it back."""
    row = case.row
    with st.container(border=True):
        st.markdown(f"##### {words.plain(row['title'])}")
        now, days = known.moment(here), known.held(here)
        by_day = ", the opening of the day, as the file gives no time" if row["day_only"] else ""
        words.quiet(
            f"{words.plain(row['kind'])} about {words.plain(row['category'])}, received "
            f"{short(day_of(case.story.received, here.settings.zone))}, "
            f"{time_of_day(here.local(case.story.received))}{by_day}"
        )
        for name, clock, target in (
            ("First answer", case.answer, case.answer_target),
            ("Solution", case.solution, case.solution_target),
        ):
            within = (
                ""
                if target is None
                else f", within {_days(target.days)} of receipt, due {_at(here, clock.due)}"
            )
            st.markdown(f"**{name}**: {words.plain(said(clock, now=now, calendar=days) + within)}")
        if case.story.reopened:
            words.quiet(
                "It was opened again after it was solved; the working time in between is not counted."
            )
        if case.story.our_error:
            words.quiet(_wrong(case))
        if row["note"]:
            st.markdown(words.plain(row["note"]))
        told = history(here.session, case_id=case.id)
        writes = may(
            here.person, Action.EDIT_CASES,
            owner=None if case.account_id is None else owner(here.session, account_id=case.account_id),
        )  # fmt: skip
        _history(here, case, told, writes)
        if writes:
            _add(here, case)
            with st.expander("Correct it or take it back", icon=":material/edit:"):
                _correct(here, case)


def _wrong(case: Counted) -> str:
    """Return which bill was wrong by our error; without one, none counts as wrong."""
    bill = bills.named(case)
    if bill:
        return f"By our error {bill} was wrong."
    return (
        "Our error, but no bill is chosen: none counts as wrong by this case. Choose it under the correction."
    )


def _days(days: int | None) -> str:
    return f"{days} working day{'' if days == 1 else 's'}"


def _at(here: Here, moment: datetime | None) -> str:
    if moment is None:
        return words.NO_VALUE
    local = here.local(moment)
    return f"{local:%a %b} {local.day}, {time_of_day(local)}"


def _history(here: Here, case: Counted, told: pd.DataFrame, writes: bool) -> None:
    if told.empty:
        words.quiet("Nothing has become of it yet.")
        return
    frame = told.assign(
        when=[here.local(moment) for moment in told["at"]],
        what=[
            f"{kind}{' (taken back)' if back else ''}{f', {department}' if department else ''}"
            for kind, back, department in zip(
                told["kind"], told["taken_back"], told["department"], strict=True
            )
        ],
    )
    chosen = tables.show(
        frame, HISTORY, key=f"history-{case.id}", name="history", choose=writes, downloads=False,
        note="Entries stay; choose one to take it back by a further one." if writes else None,
    )  # fmt: skip
    if chosen is None:
        return
    form = forms.Form(f"back-{case.id}-{chosen}")
    with form.drawn():
        reason = st.text_input("Why it was wrong", key=form.of("reason"))
        saved = form.button("Take the entry back")
    if saved:
        form.save(
            lambda: actions.take_back_event(
                here.database, here.person, case_id=case.id, id=int(told["id"].iloc[chosen]),
                now=known.moment(here), reason=reason,
            ),
            done="The entry is taken back.",
        )  # fmt: skip


def _add(here: Here, case: Counted) -> None:
    now = known.moment(here)
    local = here.local(now)
    form = forms.Form(f"event-{case.id}")
    named = {row.id or 0: row.name for row in departments(here.session)}
    with form.drawn():
        kind = st.pills("What became of it", words_of.EVENTS, default=words_of.ANSWERED, required=True,
                        key=form.of("kind"))  # fmt: skip
        text = st.text_input("In words", key=form.of("text"))
        left, middle, right = st.columns(3)
        day: date = left.date_input("Day", local, key=form.of("day"), format=forms.DAY)
        clock: time = middle.time_input("At", local, key=form.of("at"), step=300, format=forms.CLOCK)
        department = right.selectbox(
            "Handed to", list(named), index=None, format_func=named.__getitem__, key=form.of("department"),
            help="Only where another department takes it over.",
        )  # fmt: skip
        error, bill = False, None
        if case.row["category"] == words_of.BILLING:
            error = st.checkbox("Solved: the bill was wrong by our error", key=form.of("error"))
            bill = bills.pick(here, case, key=form.of("bill"))
        saved = form.button("Add to the history")
    if saved:
        typed = moment_at(day, clock, here.settings.zone)
        same = (day, clock.hour, clock.minute) == (here.today, local.hour, local.minute)
        form.save(
            lambda: actions.add_event(
                here.database, here.person, case_id=case.id, kind=str(kind), at=now if same else typed,
                now=now, text=text, department_id=department if kind == words_of.HANDED else None,
                our_error=error if case.row["category"] == words_of.BILLING else None, bill=bill,
            ),
            done="The history is added to.",
        )  # fmt: skip


def _correct(here: Here, case: Counted) -> None:
    row = case.row
    version = int(str(row["version"]))
    form = forms.Form(f"case-form-{case.id}", version)
    named = {0: "nobody yet"} | {
        department.id or 0: department.name for department in departments(here.session)
    }
    with form.drawn(border=False):
        title = st.text_input("In one line", str(row["title"]), key=form.of("title"))
        left, right = st.columns(2)
        kind = left.selectbox(
            "What it is", words_of.KINDS, index=words_of.KINDS.index(str(row["kind"])), key=form.of("kind")
        )
        category = right.selectbox(
            "About", words_of.CATEGORIES, index=words_of.CATEGORIES.index(str(row["category"])),
            key=form.of("category"),
        )  # fmt: skip
        ids = list(named)
        holds = row["department_id"]
        index = ids.index(int(str(holds))) if holds in ids and holds is not None else 0
        department = left.selectbox(
            "Who answers it", ids, index=index,
            format_func=named.__getitem__, key=form.of("department"),
        )  # fmt: skip
        bill = bills.pick(here, case, key=form.of("bill")) if bills.about_a_bill(case) else None
        note = st.text_area("Note", str(row["note"] or ""), key=form.of("note"))
        saved = form.button("Save the case")
    if saved:
        changes = {
            "title": title.strip(), "kind": kind, "category": category, "department_id": department or None,
            "note": note.strip() or None,
        }  # fmt: skip
        if bills.about_a_bill(case):
            changes |= {"bill_month": bill and bill[0], "bill_service": bill and bill[1]}
        form.save(
            lambda: actions.change_case(
                here.database, here.person, id=case.id, version=form.version, changes=changes,
                now=known.moment(here),
            ),
            done="The case is saved.",
        )  # fmt: skip
    question = "It counts nowhere any more, and stays in the trail."
    if forms.confirmed("Take the case back", question, key=f"case-back-{case.id}"):
        forms.save(
            lambda: actions.take_back_case(here.database, here.person, id=case.id, version=version),
            done="Taken back.",
        )
