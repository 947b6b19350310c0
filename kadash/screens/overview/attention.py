"""What needs attention: each line says how much, why it matters, and links there."""

from collections.abc import Iterator
from dataclasses import dataclass

import streamlit as st

from kadash.assessment.queries import assessments as assessment
from kadash.at_risk.queries.history import standing
from kadash.at_risk.rules.portfolio import portfolio_of
from kadash.core.frames import marked
from kadash.core.periods import Period, written
from kadash.engagement.queries.promises import promises
from kadash.intake.queries import batches
from kadash.roadmap import queries as roadmap
from kadash.screens.at_risk import known
from kadash.ui import cache, links, words
from kadash.ui.page import Here

NEWEST_UPLOADS = 10


@dataclass(frozen=True)
class Need:
    """One thing to look at. ``urgent`` ones come first."""

    icon: str
    says: str
    page: str
    leads: str
    urgent: bool = True


def show(here: Here, year: Period) -> None:
    """List what needs attention, the urgent first; say so where nothing does."""
    st.markdown("##### What needs attention")
    found = sorted(_needs(here, year), key=lambda need: not need.urgent)
    if not found:
        st.success("Nothing is overdue, and nothing contradicts the data.", icon=":material/check_circle:")
    st.html(
        '<style>[class*="st-key-need-"] button * {justify-content: flex-start; text-align: left;}</style>'
    )
    for place, need in enumerate(found):
        color = "orange" if need.urgent else "gray"
        label = f":{color}[:material/{need.icon}:]&ensp;{words.plain(need.says)}"
        if st.button(label, key=f"need-{place}", type="tertiary", help=need.leads, wrap=True):
            links.go(need.page)


def _needs(here: Here, year: Period) -> Iterator[Need]:
    yield from _accounts(here)
    yield from _program(here)
    yield from _set_up(here)
    yield from _uploads(here)
    for warning in known.at_risk(here, year, here.today).warnings[:3]:
        yield Need("info", warning, "at_risk", "At risk", urgent=False)


def _accounts(here: Here) -> Iterator[Need]:
    frame = cache.asked(here, standing, today=here.today)
    listed = frame[frame["since"].notna()] if frame["since"].notna().any() else frame
    found = portfolio_of(listed, today=here.today)
    if found.overdue:
        oldest = written(found.overdue[0])
        says = f"{_some(len(found.overdue), 'mobility review')} overdue, the oldest since {oldest}"
        yield Need("event_busy", says, "at_risk", "Review")
    if found.unjudged:
        says = f"{_some(found.unjudged, 'account')} without a mobility factor: not counted in the exposure"
        yield Need("help", says, "accounts", "Accounts")
    if found.without_representative:
        says = f"{_some(found.without_representative, 'account')} without a representative"
        yield Need("person_off", says, "accounts", "Accounts", urgent=False)


def _program(here: Here) -> Iterator[Need]:
    found = cache.asked(here, assessment.summary, today=here.today)
    if found is not None and found.contradictions:
        says = f"{_some(len(found.contradictions), 'claim')} of the self-assessment that the data contradicts"
        yield Need("rule", says, "self_assessment", "Look at it")
    late = [p for p in cache.asked(here, roadmap.tree, today=here.today) if p.attention == "overdue"]
    if late:
        says = f"{_some(len(late), 'goal or measure', 'goals or measures')} past the due date"
        yield Need("flag", says, "goals", "Goals")
    waiting = cache.asked(here, promises, today=here.today)
    overdue = marked(waiting["state"] == "late")
    if overdue:
        yield Need("forum", f"{_some(overdue, 'promise')} past the due date", "satisfaction", "Follow-ups")


def _set_up(here: Here) -> Iterator[Need]:
    if not here.settings.time_zone:
        zone = here.settings.zone.key.replace("_", " ")
        says = f"The utility's time zone is not set: days are counted in this server's ({zone})"
        yield Need("schedule", says, "settings", "Settings", urgent=False)


def _uploads(here: Here) -> Iterator[Need]:
    for row in batches(here.session, limit=NEWEST_UPLOADS):
        rejected = row.summary.get("rejected", 0)
        if rejected and row.undone_at is None:
            says = f"{row.file_name}: {_some(int(rejected), 'row')} left out when it was loaded"
            yield Need("upload_file", says, "uploads", "Uploads", urgent=False)


def _some(count: int, thing: str, things: str | None = None) -> str:
    return f"{count:,} {thing if count == 1 else things or thing + 's'}"
