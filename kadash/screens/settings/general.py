"""The utility's data, people and roles on the settings page."""

import calendar
import platform
from dataclasses import replace
from typing import Any
from zoneinfo import available_timezones

import pandas as pd
import streamlit as st

import kadash
from kadash.accounts.rules.services import LABELS
from kadash.core import actions, queries
from kadash.core.moments import computer_zone, is_zone
from kadash.core.people import Role
from kadash.core.roles import Action, may
from kadash.core.settings import Settings
from kadash.core.tables import PersonRow
from kadash.screens.settings import branding
from kadash.ui import databases, forms, links, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

ROLE_SAYS = {
    Role.MANAGER: "everything",
    Role.REPRESENTATIVE: "reads everything, uploads, edits their own accounts",
    Role.LEADERSHIP: "reads everything, presents, approves, signs off",
    Role.READER: "reads everything but people",
}
US_ZONES = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
    "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico",
)  # fmt: skip
PEOPLE = [
    Column("name", "Name"),
    Column("email", "Email"),
    Column("role", "Role"),
    Column("enabled", "May sign in"),
]


def utility(here: Here) -> None:
    """The utility's own facts; figures that need one of them say so where it is missing."""
    known, locked = here.settings, not may(here.person, Action.EDIT_SETTINGS)
    form = forms.Form("utility", known.version)
    with form.drawn():
        st.markdown("##### The utility")
        typed = _utility_fields(form, known, locked)
        st.markdown("##### The program")
        typed |= _program_fields(form, known, locked)
        typed |= _measure_fields(form, known, locked)
        typed |= _look_fields(form, known, locked)
        saved = form.button("Save", disabled=locked)
    branding.logo(here, locked=locked)
    branding.document_look(here, locked=locked)
    if saved:
        settings = replace(known, version=form.version, **typed)
        form.save(
            lambda: actions.save_settings(here.database, here.person, settings=settings),
            done="The settings are saved.",
        )


def _utility_fields(form: forms.Form, known: Settings, locked: bool) -> dict[str, Any]:
    left, right = st.columns(2)
    with left:
        name = st.text_input("Name", known.utility_name, key=form.of("name"), disabled=locked)
        customers = forms.whole("Customers", known.customers, key=form.of("customers"), disabled=locked)
        employees = forms.whole("Employees", known.employees, key=form.of("employees"), disabled=locked)
    with right:
        revenue = forms.money(
            "Annual revenue ($)",
            known.annual_revenue_cents,
            key=form.of("revenue"),
            disabled=locked,
            help="All customers, all services. The acid test measures a loss against it.",
        )
        energy = forms.amount(
            "Annual energy (kWh)", known.annual_energy_kwh, key=form.of("energy"), disabled=locked
        )
        peak = forms.amount("Peak demand (kW)", known.peak_demand_kw, key=form.of("peak"), disabled=locked)
        water = forms.amount(
            "Annual water (gallons)", known.annual_water_gallons, key=form.of("water"), disabled=locked
        )
    zone = _time_zone(form, known, locked)
    return {
        "utility_name": name.strip(),
        "customers": customers,
        "employees": employees,
        "annual_revenue_cents": revenue,
        "annual_energy_kwh": energy,
        "peak_demand_kw": peak,
        "annual_water_gallons": water,
        "time_zone": zone,
    }


def _time_zone(form: forms.Form, known: Settings, locked: bool) -> str:
    """Ask for the utility's time zone; until one is stored, this computer's is proposed."""
    proposed = known.time_zone or proposed_zone()
    zones = [*US_ZONES, *(name for name in sorted(available_timezones()) if name not in US_ZONES)]
    chosen = st.selectbox(
        "Time zone",
        zones if proposed in zones else [proposed, *zones],
        index=zones.index(proposed) if proposed in zones else 0,
        format_func=lambda name: name.replace("_", " "),
        key=form.of("zone"),
        disabled=locked,
        help="Days, quarters and fiscal years begin at midnight there, whoever looks from wherever.",
    )
    if not known.time_zone:
        words.quiet(f"Not saved yet: this computer's zone ({proposed.replace('_', ' ')}) is proposed.")
    return str(chosen)


def proposed_zone() -> str:
    """Return the time zone of the computer at which the person sits, else that of the server."""
    theirs = st.context.timezone
    return theirs if theirs and is_zone(theirs) else computer_zone()


def _program_fields(form: forms.Form, known: Settings, locked: bool) -> dict[str, Any]:
    left, right = st.columns(2)
    with left:
        budget = forms.money(
            "Program budget per year ($)",
            known.program_budget_cents,
            key=form.of("budget"),
            disabled=locked,
            help="Stands in until a budget is approved on the budget page.",
        )
        hours = forms.whole(
            "Hours in a full-time year",
            known.full_time_hours,
            key=form.of("hours"),
            lowest=1,
            disabled=locked,
        )
    with right:
        first = st.selectbox(
            "The fiscal year starts in",
            list(range(1, 13)),
            index=known.fiscal_year_first_month - 1,
            format_func=lambda month: calendar.month_name[month],
            key=form.of("first"),
            disabled=locked,
            help="Fiscal years are named for the year in which they end.",
        )
        billed = st.checkbox(
            "Power-cost items on the bills are the whole cost",
            known.billed_power_cost_is_whole,
            key=form.of("billed"),
            disabled=locked,
            help="If not, the rates are used, and billed items are shown beside them.",
        )
    return {
        "program_budget_cents": budget,
        "full_time_hours": hours or 0,
        "fiscal_year_first_month": first,
        "billed_power_cost_is_whole": billed,
    }


def _measure_fields(form: forms.Form, known: Settings, locked: bool) -> dict[str, Any]:
    left, right = st.columns(2)
    with left:
        counts = st.selectbox(
            "The at-risk analysis counts",
            ["", *LABELS],
            index=["", *LABELS].index(known.at_risk_service),
            format_func=lambda service: LABELS.get(service, "All services that have a cost"),
            key=form.of("counts"),
            disabled=locked,
            help="The course's worksheet counts electric only. Each screen can still show another service.",
        )
    with right:
        target = forms.whole(
            "Satisfaction target (points of 1,000)",
            known.satisfaction_target,
            key=form.of("target"),
            disabled=locked,
            help="The line between satisfied and not. Without it, the middle of the scale is taken.",
        )
    return {"at_risk_service": counts, "satisfaction_target": target}


def _look_fields(form: forms.Form, known: Settings, locked: bool) -> dict[str, Any]:
    color = st.color_picker(
        "Color of slides and documents",
        known.brand_color,
        key=form.of("color"),
        disabled=locked,
        help="Where text in it could not be read, its nearest shade that can be is used.",
    )
    return {"brand_color": color}


def people(here: Here) -> None:
    """Who may sign in, and as what."""
    if not may(here.person, Action.READ_PEOPLE):
        words.empty("For managers", "People and roles are shown to managers only.", icon=":material/lock:")
        return
    rows = queries.people(here.session)
    if rows:
        frame = pd.DataFrame(
            [[r.name, r.email, r.role, "yes" if r.enabled else "no"] for r in rows],
            columns=[c.field for c in PEOPLE],
        )
        chosen = tables.show(
            frame, PEOPLE, key="people", choose=True, downloads=False, note="Choose a row to change it."
        )
        if chosen is not None:
            _change(here, rows[chosen])
    else:
        words.quiet("Nobody is named yet. Until sign-in is set up, this app serves this computer only.")
    with st.expander("Add a person", icon=":material/person_add:"):
        _add(here)
    words.quiet(" · ".join(f"**{role.capitalize()}**: {says}" for role, says in ROLE_SAYS.items()))


def _change(here: Here, row: PersonRow) -> None:
    form = forms.Form(f"person-{row.id}", row.version)
    with form.drawn():
        name = st.text_input("Name", row.name, key=form.of("name"))
        role = _role(form, Role(row.role))
        enabled = st.checkbox("May sign in", row.enabled, key=form.of("enabled"))
        saved = form.button("Save")
    if saved:
        assert row.id is not None
        id = row.id
        form.save(
            lambda: actions.change_person(
                here.database, here.person, id=id, version=form.version, role=role, enabled=enabled, name=name
            ),
            done=f"{name} is saved.",
        )


def _add(here: Here) -> None:
    for name in queries.shared_names(here.session):
        words.quiet(
            f"Several people are called {words.plain(name)}. Accounts are theirs by the address of a "
            "representative: give each representative the address with which that person signs in."
        )
    form = forms.Form("new-person")
    with form.drawn(border=False):
        name = st.text_input("Name", key=form.of("name"))
        email = st.text_input("Email", key=form.of("email"), help="As the sign-in provider gives it.")
        role = _role(form, Role.READER)
        saved = form.button("Add")
    if saved:
        form.save(
            lambda: actions.add_person(here.database, here.person, name=name, email=email, role=role),
            done=f"{name} may sign in now.",
        )


def _role(form: forms.Form, now: Role) -> Role:
    roles = list(Role)
    chosen = st.selectbox(
        "Role",
        roles,
        index=roles.index(now),
        format_func=lambda role: f"{role}: {ROLE_SAYS[role]}",
        key=form.of("role"),
    )
    return Role(chosen)


def about(here: Here) -> None:
    """What runs here, and the way to the sample program."""
    st.markdown(
        f"Kadash {words.plain(kadash.__version__)}, Python {platform.python_version()}, "
        f"{'SQLite' if here.database.is_sqlite else 'PostgreSQL'}; "
        f"{here.data_version:,} changes recorded."
    )
    if not here.sample and st.button(
        "Look around the sample program", icon=":material/science:", key="to-sample"
    ):
        databases.enter_sample()
        links.go("overview")
