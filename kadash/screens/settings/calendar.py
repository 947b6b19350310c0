"""When the utility works: hours of each weekday, holidays that a person confirms, own closures."""

from datetime import date, time
from typing import Any

import pandas as pd
import streamlit as st

from kadash.core.moments import time_of_day
from kadash.core.periods import short, written
from kadash.core.roles import Action, may
from kadash.engagement.actions import calendar as actions
from kadash.engagement.queries import calendar as queries
from kadash.engagement.rules.holidays import STATES, on_weekdays, proposed, state_name
from kadash.engagement.rules.working_time import USUAL, read_hours, written_hours
from kadash.ui import forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CLOSED = [
    Column("day", "Day", "date"),
    Column("weekday", "Weekday"),
    Column("name", "Closed for", width="medium"),
    Column("until", "Open until"),
    Column("origin", "Origin"),
    Column("by", "Entered by"),
]
BEGINNING = date(2000, 1, 1)


def show(here: Here) -> None:
    """Show hours, closures and confirmed years; managers change them, from today on."""
    words.quiet(
        f"Service levels count working days in {here.settings.zone.key.replace('_', ' ')} by this calendar. "
        "What is past stays: a change holds from the day that you name on."
    )
    writes = may(here.person, Action.EDIT_CALENDAR)
    hours, days = st.columns(2, gap="large")
    with hours:
        _hours(here, writes)
    with days:
        _year(here, writes)


def _hours(here: Here, writes: bool) -> None:
    st.markdown("##### Hours of the week")
    held = queries.weeks(here.session)
    if not held:
        words.quiet("Not set yet: Monday to Friday, 8:00 AM to 5:00 PM, are taken.")
    for each in held:
        ahead = each.week.valid_from > here.today
        spans = " · ".join(
            f"{name[:3]} {written_hours(day) or 'closed'}"
            for name, day in zip(WEEKDAYS, each.week.hours, strict=True)
        )
        st.markdown(f"**From {short(each.week.valid_from)}**: {words.plain(spans)}")
        words.quiet(f"set by {words.plain(each.decided_by)} on {short(each.decided_on)}")
        if (
            ahead
            and writes
            and forms.confirmed("Take back", "These hours do not hold yet.", key=f"week-{each.id}")
        ):
            forms.save(
                lambda id=each.id, version=each.version: actions.take_back_hours(  # type: ignore[misc]
                    here.database, here.person, id=id, version=version, today=here.today
                ),
                done="Taken back.",
            )
    if writes:
        with st.expander("Set the hours", icon=":material/schedule:"):
            _set_hours(here, held)


def _set_hours(here: Here, held: tuple[queries.Held, ...]) -> None:
    now = held[0].week.hours if held else USUAL
    form = forms.Form("work-week", len(held))
    with form.drawn(border=False):
        words.quiet("Such as 8:00 AM-5:00 PM, or 8:00 AM-12:00 PM, 1:00 PM-5:00 PM; empty on a day off.")
        typed = [
            st.text_input(name, written_hours(day), key=form.of(name))
            for name, day in zip(WEEKDAYS, now, strict=True)
        ]
        start: date = st.date_input(
            "From", here.today if held else BEGINNING, min_value=date(1990, 1, 1), key=form.of("from"),
            format=forms.DAY,
        )  # fmt: skip
        saved = form.button("Save the hours")
    if not saved:
        return
    try:
        hours = tuple(read_hours(text) for text in typed)
    except ValueError as fault:
        words.fault(f"These hours cannot be read: {fault}. Nothing was changed.")
        return
    form.save(
        lambda: actions.set_hours(
            here.database, here.person, valid_from=start, hours=hours, today=here.today
        ),
        done="The hours are saved.",
    )  # fmt: skip


def _year(here: Here, writes: bool) -> None:
    year = int(st.number_input("Year", 1990, 2100, here.today.year, key="calendar-year", bind="query-params"))
    confirmed = queries.closed_years(here.session).get(year)
    listed = queries.closures(here.session, year=year)
    st.markdown(f"##### Closed in {year}")
    if confirmed is None:
        words.quiet("The holidays of this year are not confirmed: only the days below count as closed.")
    else:
        words.quiet(
            f"Confirmed by {words.plain(confirmed.confirmed_by)} on {short(confirmed.confirmed_on)}"
            + (f", with the holidays of {state_name(confirmed.state)}" if confirmed.state else "")
        )
    if listed:
        _closed(here, listed, writes)
    if writes and confirmed is None:
        with st.expander("Confirm the holidays", icon=":material/event_available:"):
            _confirm(here, year)
    if writes:
        with st.expander("Close another day", icon=":material/event_busy:"):
            _close(here)


def _closed(here: Here, listed: tuple[queries.Closed, ...], writes: bool) -> None:
    frame = pd.DataFrame(
        [
            (closed.day, WEEKDAYS[closed.day.weekday()], closed.name,
             time_of_day(closed.open_until) if closed.open_until else None, closed.origin, closed.decided_by)
            for closed in listed
        ],
        columns=[column.field for column in CLOSED], dtype=object,
    )  # fmt: skip
    chosen = tables.show(
        frame, CLOSED, key="closures", name="closures", choose=writes, part=0.47,
        note="Choose a day to take it back." if writes else None,
    )  # fmt: skip
    if chosen is None:
        return
    each = listed[chosen]
    question = f"The utility works on {written(each.day)} then."
    if forms.confirmed("Take it back", question, key=f"open-{each.id}"):
        forms.save(
            lambda: actions.open_day(
                here.database, here.person, id=each.id, version=each.version, today=here.today
            ),
            done="The day is a working day again.",
        )


def _confirm(here: Here, year: int) -> None:
    """Propose the state's holidays on weekdays; what stays chosen is what closes."""
    state = st.selectbox(
        "State", [None, *sorted(STATES, key=state_name)], key="holiday-state",
        format_func=lambda each: state_name(each) if each else "federal ones alone",
    )  # fmt: skip
    found = {holiday.day: holiday.name for holiday in on_weekdays(proposed(year, state))}
    form = forms.Form(f"closed-year-{year}-{state}")
    with form.drawn(border=False):
        kept: Any = st.multiselect(
            "Closed on", list(found), default=list(found), key=form.of("days"),
            format_func=lambda day: f"{day:%a} {short(day)}, {found[day]}",
            help="Proposed by a public list. Take out the days on which the utility works.",
        )  # fmt: skip
        saved = form.button("Confirm the year")
    if saved:
        form.save(
            lambda: actions.confirm_year(
                here.database, here.person, year=year, state=state, today=here.today,
                closed=[(day, found[day]) for day in kept],
            ),
            done=f"The holidays of {year} are confirmed.",
        )  # fmt: skip


def _close(here: Here) -> None:
    form = forms.Form("closure")
    with form.drawn(border=False):
        day: date = st.date_input("Day", here.today, key=form.of("day"), format=forms.DAY)
        name = st.text_input("Closed for", key=form.of("name"))
        until: time | None = st.time_input(
            "Open until", None, key=form.of("until"), step=900, format=forms.CLOCK,
            help="Leave empty where it is closed all day.",
        )  # fmt: skip
        saved = form.button("Close the day")
    if saved:
        form.save(
            lambda: actions.close_day(
                here.database, here.person, day=day, name=name, open_until=until, today=here.today
            ),
            done=f"{short(day)} is closed.",
        )
