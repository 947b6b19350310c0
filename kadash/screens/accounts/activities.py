"""The activities that the overview counts: complaints, meetings on site, the accounts that were met."""

import pandas as pd
import streamlit as st

from kadash.accounts.queries.people import activities
from kadash.core.periods import Month, Period
from kadash.engagement.queries.complaints import complaint_cases
from kadash.ui import cache, filters, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

WHAT = ("Complaint calls", "Meetings on site", "Accounts met on site")
COLUMNS = (
    Column("account", "Account", "link", width=190),
    Column("day", "Day", "date", width=110),
    Column("kind", "Kind", width=120),
    Column("subject", "Subject", width="medium"),
    Column("person", "Who", width=120),
    Column("status", "Status", width=100),
    Column("note", "Note", hidden=True),
)


def period(here: Here) -> Period:
    """Return the 12 months that the address names, else those up to today."""
    try:
        return Period.year_to(Month.parse(st.query_params.get("to", "")))
    except ValueError:
        return Period.year_to(Month.of(here.today))


def show(here: Here, year: Period) -> None:
    """Show the activities of the 12 months that were counted as what is chosen."""
    found = cache.asked(here, activities, start=year.first_day, end=year.last_day)
    what = filters.one_of("Show", list(WHAT), key="what", everything="All activities")
    logged = None
    if what == WHAT[0]:
        logged = cache.asked(here, complaint_cases, start=year.first_day, end=year.last_day)
        words.quiet(
            "Cases that were logged as complaints." if logged is not None
            else "Activities whose kind or subject speaks of a complaint; no case had been logged by then."
        )  # fmt: skip
    chosen = _counted(found, what) if logged is None else logged
    if chosen.empty:
        words.too_few("Nothing of that kind was recorded in these 12 months.")
        return
    one = what == WHAT[2]
    tables.show(
        chosen,
        COLUMNS,
        key="activities",
        name=f"activities {year}",
        opens=Opens("account", "id", "account_id"),
        note="The newest meeting of each account." if one else f"{len(chosen):,} rows",
    )


def _counted(found: pd.DataFrame, what: str | None) -> pd.DataFrame:
    if what == WHAT[0]:
        found = found[found["complaint"].astype(bool)]
    elif what is not None:
        found = found[found["met"].astype(bool)]
    if what == WHAT[2]:
        found = found[found["account_id"].notna()].drop_duplicates("account_id")
    return found.reset_index(drop=True)
