"""The three signs of success that the course names: complaints, survey marks, meetings on site."""

import streamlit as st

from kadash.accounts.queries.people import Signs, signs
from kadash.core.periods import Period
from kadash.engagement.queries.complaints import complaints_by_cases
from kadash.ui import cache, figures, words
from kadash.ui.figures import Card, Leads
from kadash.ui.page import Here

BY_WORDS = "Counted from activities by the words of their kind and subject, where nobody said it in terms."
BY_CASES = "Counted from the cases that were logged as complaints."


def show(here: Here, year: Period) -> None:
    """Show complaint calls and meetings on site of the 12 months beside the 12 before."""
    st.markdown("##### Signs of success")
    now = cache.asked(here, signs, start=year.first_day, end=year.last_day)
    if now is None:
        words.quiet(
            "Complaint calls and meetings on site are counted here once an upload of activities brings "
            "them; the survey marks stand above."
        )
        return
    before = year.before()
    then = cache.asked(here, signs, start=before.first_day, end=before.last_day)
    cases = cache.asked(here, complaints_by_cases, start=year.first_day, end=year.last_day)
    cases_then = cache.asked(here, complaints_by_cases, start=before.first_day, end=before.last_day)
    if cases is None:
        complaints, complaints_then = now.complaints, then.complaints if then else None
    else:
        complaints, complaints_then = cases, cases_then
    how = BY_WORDS if cases is None else BY_CASES
    figures.cards(
        [
            _card("Complaint calls", complaints, complaints_then, "down", year, how),
            _card("Meetings on site", now.meetings, then.meetings if then else None, "up", year, BY_WORDS),
            _accounts_met(now, year),
        ]
    )


def _card(name: str, count: int, before: int | None, good: str, year: Period, how: str) -> Card:
    change = None if before is None else count - before
    return Card(
        name,
        f"{count:,}",
        "in these 12 months",
        delta=None if change is None else f"{change:+,} year on year",
        good=good,  # type: ignore[arg-type]  # "up" or "down"
        how=how,
        leads=_rows(name, year),
    )


def _accounts_met(now: Signs, year: Period) -> Card:
    name = "Accounts met on site"
    return Card(name, f"{now.met:,}", "had at least one meeting in these 12 months", leads=_rows(name, year))


def _rows(name: str, year: Period) -> Leads:
    """Return the way to the activities that were counted."""
    return Leads("activities", (("what", name), ("to", str(year.end))))
