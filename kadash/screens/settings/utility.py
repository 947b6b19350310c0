"""The utility's own facts on the settings page: a form for managers, a record for others."""

import calendar
from dataclasses import replace
from typing import Any
from zoneinfo import available_timezones

import streamlit as st

from kadash.accounts.rules.services import LABELS
from kadash.core import actions
from kadash.core.moments import computer_zone, is_zone
from kadash.core.money import shown
from kadash.core.roles import Action, may
from kadash.core.settings import Settings
from kadash.screens.settings import branding
from kadash.ui import forms, record, words
from kadash.ui.page import Here

US_ZONES = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
    "America/Anchorage", "Pacific/Honolulu", "America/Puerto_Rico",
)  # fmt: skip
EVERY_SERVICE = "All services that have a cost"


def show(here: Here) -> None:
    """The utility's own facts; figures that need one of them say so where it is missing."""
    locked = not may(here.person, Action.EDIT_SETTINGS)
    if locked:
        record.show(_told(here.settings))
    else:
        _utility_form(here)
    branding.logo(here, locked=locked)
    branding.document_look(here, locked=locked)


def _utility_form(here: Here) -> None:
    known = here.settings
    form = forms.Form("utility", known.version)
    with form.drawn():
        st.markdown("##### The utility")
        typed = _utility_fields(form, known)
        st.markdown("##### The program")
        typed |= _program_fields(form, known)
        typed |= _measure_fields(form, known)
        typed |= _look_fields(form, known)
        saved = form.button("Save")
    if saved:
        settings = replace(known, version=form.version, **typed)
        form.save(
            lambda: actions.save_settings(here.database, here.person, settings=settings),
            done="The settings are saved.",
        )


def _told(known: Settings) -> list[tuple[str, str | None]]:
    """Return the settings as those read them who may not change them."""
    whole = "yes" if known.billed_power_cost_is_whole else "no: the rates are used"
    zone = known.time_zone or f"{computer_zone()} (the server's: none is saved)"
    return [
        ("Name", known.utility_name),
        ("Annual revenue", shown(known.annual_revenue_cents, places=0, missing="")),
        ("Customers", _count(known.customers)),
        ("Annual energy (kWh)", _count(known.annual_energy_kwh)),
        ("Employees", _count(known.employees)),
        ("Peak demand (kW)", _count(known.peak_demand_kw)),
        ("Time zone", zone.replace("_", " ")),
        ("Annual water (gallons)", _count(known.annual_water_gallons)),
        ("Program budget per year", shown(known.program_budget_cents, places=0, missing="")),
        ("The fiscal year starts in", calendar.month_name[known.fiscal_year_first_month]),
        ("Hours in a full-time year", _count(known.full_time_hours)),
        ("Power-cost items on the bills are the whole cost", whole),
        ("The at-risk analysis counts", LABELS.get(known.at_risk_service, EVERY_SERVICE)),
        ("Satisfaction target (points of 1,000)", _count(known.satisfaction_target)),
        ("Color of slides and documents", known.brand_color),
    ]


def _count(number: float | None) -> str | None:
    return None if number is None else f"{number:,.0f}"


def _utility_fields(form: forms.Form, known: Settings) -> dict[str, Any]:
    left, right = st.columns(2)
    with left:
        name = st.text_input("Name", known.utility_name, key=form.of("name"))
        customers = forms.whole("Customers", known.customers, key=form.of("customers"))
        employees = forms.whole("Employees", known.employees, key=form.of("employees"))
    with right:
        revenue = forms.money(
            "Annual revenue ($)",
            known.annual_revenue_cents,
            key=form.of("revenue"),
            help="All customers, all services. The acid test measures a loss against it.",
        )
        energy = forms.amount("Annual energy (kWh)", known.annual_energy_kwh, key=form.of("energy"))
        peak = forms.amount("Peak demand (kW)", known.peak_demand_kw, key=form.of("peak"))
        water = forms.amount("Annual water (gallons)", known.annual_water_gallons, key=form.of("water"))
    zone = _time_zone(form, known)
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


def _time_zone(form: forms.Form, known: Settings) -> str:
    """Ask for the utility's time zone; until one is stored, this computer's is proposed."""
    proposed = known.time_zone or proposed_zone()
    zones = [*US_ZONES, *(name for name in sorted(available_timezones()) if name not in US_ZONES)]
    chosen = st.selectbox(
        "Time zone",
        zones if proposed in zones else [proposed, *zones],
        index=zones.index(proposed) if proposed in zones else 0,
        format_func=lambda name: name.replace("_", " "),
        key=form.of("zone"),
        help="Days, quarters and fiscal years begin at midnight there, whoever looks from wherever.",
    )
    if not known.time_zone:
        words.quiet(f"Not saved yet: this computer's zone ({proposed.replace('_', ' ')}) is proposed.")
    return str(chosen)


def proposed_zone() -> str:
    """Return the time zone of the computer at which the person sits, else that of the server."""
    theirs = st.context.timezone
    return theirs if theirs and is_zone(theirs) else computer_zone()


def _program_fields(form: forms.Form, known: Settings) -> dict[str, Any]:
    left, right = st.columns(2)
    with left:
        budget = forms.money(
            "Program budget per year ($)",
            known.program_budget_cents,
            key=form.of("budget"),
            help="Stands in until a budget is approved on the budget page.",
        )
        hours = forms.whole(
            "Hours in a full-time year",
            known.full_time_hours,
            key=form.of("hours"),
            lowest=1,
        )
    with right:
        first = st.selectbox(
            "The fiscal year starts in",
            list(range(1, 13)),
            index=known.fiscal_year_first_month - 1,
            format_func=lambda month: calendar.month_name[month],
            key=form.of("first"),
            help="Fiscal years are named for the year in which they end.",
        )
        billed = st.checkbox(
            "Power-cost items on the bills are the whole cost",
            known.billed_power_cost_is_whole,
            key=form.of("billed"),
            help="If not, the rates are used, and billed items are shown beside them.",
        )
    return {
        "program_budget_cents": budget,
        "full_time_hours": hours or 0,
        "fiscal_year_first_month": first,
        "billed_power_cost_is_whole": billed,
    }


def _measure_fields(form: forms.Form, known: Settings) -> dict[str, Any]:
    left, right = st.columns(2)
    with left:
        counts = st.selectbox(
            "The at-risk analysis counts",
            ["", *LABELS],
            index=["", *LABELS].index(known.at_risk_service),
            format_func=lambda service: LABELS.get(service, EVERY_SERVICE),
            key=form.of("counts"),
            help="The course's worksheet counts electric only. Each screen can still show another service.",
        )
    with right:
        target = forms.whole(
            "Satisfaction target (points of 1,000)",
            known.satisfaction_target,
            key=form.of("target"),
            help="The line between satisfied and not. Without it, the middle of the scale is taken.",
        )
    return {"at_risk_service": counts, "satisfaction_target": target}


def _look_fields(form: forms.Form, known: Settings) -> dict[str, Any]:
    color = st.color_picker(
        "Color of slides and documents",
        known.brand_color,
        key=form.of("color"),
        help="Where text in it could not be read, its nearest shade that can be is used.",
    )
    return {"brand_color": color}
