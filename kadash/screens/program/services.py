"""Services now and later: who uses them, what they cost, and whether there is time for what is promised."""

from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from kadash.core.money import shown
from kadash.core.roles import Action, may
from kadash.program.actions import services as actions
from kadash.program.queries.services import LATER, NOW, ServicesView, ServiceView
from kadash.program.rules.promised_time import Load, said
from kadash.program.tables.strategy import ProgramService
from kadash.ui import figures, forms, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

STATES = {"now": "now", "later": "later", "dropped": "dropped"}
COLUMNS = (
    Column("name", "Service", width=230),
    Column("state", "When", width=90),
    Column("since", "Since", "date", width=100),
    Column("users", "Accounts", "whole", width=90),
    Column("cents", "Cost a year", "money"),
    Column("line", "Budget line", width=140),
    Column("hours", "Hours a year", "number", width=110),
)
LOADS = (
    Column("name", "Representative", width=190),
    Column("has", "Hours there", "number", width=110),
    Column("now", "Promised", "number", width=110),
    Column("later", "Planned on top", "number", width=130),
    Column("left", "Left", "number", width=110),
)
TYPED = "(no line: typed amount)"


def show(here: Here, services: ServicesView) -> None:
    """Show whether the time is there, the services, and the hours by representative."""
    st.markdown(f"##### {said(services.time)}")
    _cards(services)
    editable = may(here.person, Action.EDIT_PROGRAM)
    if services.services:
        frame = pd.DataFrame(
            [_row(service) for service in services.services], columns=[c.field for c in COLUMNS]
        )
        frame = frame.astype("object")
        chosen = tables.show(frame, COLUMNS, key="services", name="services", choose=editable, placeholder="")
        if chosen is not None:
            _one(here, services, services.services[chosen])
    else:
        words.quiet("No service is recorded yet.")
    if editable:
        with st.expander("Add a service", icon=":material/add:", expanded=not services.services):
            _one(here, services, None)
    if services.time.loads and services.services:
        st.markdown("##### Hours a year by representative")
        frame = pd.DataFrame([_load(load) for load in services.time.loads], columns=[c.field for c in LOADS])
        tables.show(
            frame.astype("object"),
            LOADS,
            key="promised-hours",
            name="promised-hours",
            note="Hours there: share of work time × a full year of the settings. A service takes how often a "
            "year × hours each time × its accounts.",
        )
        for name in services.time.unknown:
            words.quiet(f"{words.plain(name)} has no hours yet and is in no sum.")


def _cards(services: ServicesView) -> None:
    time = services.time
    figures.cards(
        [
            _cost(services, NOW, "Services now"),
            _cost(services, LATER, "Services later"),
            Card(
                "Hours promised",
                f"{time.now:,.0f}",
                f"{time.later:,.0f} more with what is planned",
                how="How often a year × hours each time × accounts, for each service, added up.",
            ),
            Card(
                "Hours there",
                words.NO_VALUE if time.has is None else f"{time.has:,.0f}",
                "a share of work time is not known"
                if time.has is None
                else "the representatives' share of work time",
                tone="red" if time.has is not None and time.now + time.later > time.has else "gray",
            ),
        ]
    )


def _cost(services: ServicesView, state: str, name: str) -> Card:
    number = services.number(state)
    blank = services.without_cost(state)
    value = words.NO_VALUE if blank == number else shown(services.cents(state), places=0)
    cost = f"; cost not known of {blank}" if blank and blank < number else ""
    return Card(name, f"{number}", f"{value} a year{cost}" if number else "none recorded")


def _row(service: ServiceView) -> list[object]:
    row = service.row
    hours = None if row.times is None or row.hours is None else row.times * row.hours * len(service.users)
    state = f"{row.state} (pilot)" if row.pilot else row.state
    return [row.name, state, row.since, len(service.users), service.cents, service.line, hours]


def _load(load: Load) -> list[object]:
    return [load.name or "(nobody)", load.has, load.now, load.later, load.left]


def _one(here: Here, services: ServicesView, service: ServiceView | None) -> None:
    row = service.row if service else None
    form = forms.Form(f"service-{row.id}" if row else "new-service", row.version if row else 0)
    known = row or ProgramService(name="")
    with form.drawn(border=row is not None):
        one, two, three, four = st.columns([3, 1, 1, 1])
        name = one.text_input("Service", known.name, key=form.of("name"))
        at = list(STATES).index(known.state)
        state = two.selectbox("When", list(STATES), index=at, key=form.of("state"))
        since = three.date_input("Since", known.since, key=form.of("since"), format=forms.DAY)
        pilot = four.toggle("Pilot", known.pilot, key=form.of("pilot"))
        one, two, three, four = st.columns(4)
        lines = {"": TYPED, **services.lines}
        at = list(lines).index(known.budget_line) if known.budget_line in lines else 0
        line = one.selectbox(
            "Budget line", list(lines), index=at, format_func=lines.__getitem__, key=form.of("line")
        )
        with two:
            cents = forms.money("Cost a year ($)", known.yearly_cents, key=form.of("cents"))
        with three:
            times = forms.whole("Times a year", known.times, key=form.of("times"))
        hours = four.number_input(
            "Hours each time",
            value=None if known.hours is None else float(known.hours),
            min_value=0.0,
            step=0.5,
            key=form.of("hours"),
        )
        whole = st.toggle("Every account on the list uses it", known.for_all, key=form.of("all"))
        users = st.multiselect(
            "Accounts that use it",
            list(services.names),
            default=[] if service is None or known.for_all else list(service.users),
            format_func=services.names.__getitem__,
            key=form.of("users"),
        )
        saved = form.button("Save" if row else "Add the service")
    if saved:
        values: dict[str, Any] = {
            "name": name,
            "state": state,
            "since": since,
            "pilot": pilot,
            "budget_line": line,
            "yearly_cents": cents,
            "times": times,
            "hours": None if hours is None else Decimal(str(hours)),
            "for_all": whole,
        }
        form.save(lambda: _save(here, row, form.version, values, users), done="The service is saved.")


def _save(
    here: Here, row: ProgramService | None, version: int, values: dict[str, Any], users: list[int]
) -> None:
    if row is None:
        actions.add_service(here.database, here.person, used_by=users, **values)
    else:
        actions.change_service(
            here.database, here.person, id=row.id or 0, version=version, changes=values, used_by=users
        )
