"""What needs attention: each line says how much, why it matters, and links there."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

import streamlit as st

from kadash.accounts.queries import accounts
from kadash.assessment.queries import assessments as assessment
from kadash.at_risk.queries.history import standing
from kadash.at_risk.rules.portfolio import portfolio_of
from kadash.core.frames import marked
from kadash.core.moments import moment_at
from kadash.core.periods import Period, written
from kadash.core.roles import Action, may
from kadash.engagement.queries.promises import LATE, promises
from kadash.intake.queries import batches, waiting_uploads
from kadash.program.queries.method import method_view
from kadash.program.queries.relaunch import relaunches
from kadash.program.queries.stall import stall
from kadash.program.queries.statements import statements_view
from kadash.program.rules.stall import speaking
from kadash.program.rules.statements import State
from kadash.roadmap import queries as roadmap
from kadash.screens.at_risk import known
from kadash.standards.course import course
from kadash.ui import cache, links, words
from kadash.ui.page import Here

NEWEST_UPLOADS = 10


@dataclass(frozen=True)
class Need:
    """One thing to look at. ``urgent`` ones come first."""

    icon: str
    says: str
    page: str
    parameters: tuple[tuple[str, str], ...] = ()
    """What the address carries, so that the page shows exactly what is counted."""
    urgent: bool = True


def show(here: Here, year: Period) -> None:
    """List what needs attention, the urgent first; say so where nothing does."""
    st.markdown("##### What needs attention")
    needs = sorted(_needs(here, year), key=lambda need: not need.urgent)
    if not needs:
        st.success("Nothing is overdue, and nothing contradicts the data.", icon=":material/check_circle:")
    for need in needs:
        color = "orange" if need.urgent else "gray"
        label = f":{color}[:material/{need.icon}:]&ensp;{words.plain(need.says)}"
        links.link(need.page, label, **dict(need.parameters))


def _needs(here: Here, year: Period) -> Iterator[Need]:
    yield from _accounts(here)
    yield from _program(here)
    yield from _building(here)
    yield from _set_up(here)
    yield from _uploads(here)
    for warning in known.at_risk(here, year, here.today).warnings[:3]:
        yield Need("info", warning, "at_risk", urgent=False)


def _accounts(here: Here) -> Iterator[Need]:
    frame = cache.asked(here, standing, today=here.today)
    listed = frame[frame["since"].notna()] if frame["since"].notna().any() else frame
    portfolio = portfolio_of(listed, today=here.today)
    if portfolio.overdue:
        oldest = written(portfolio.overdue[0])
        says = f"{_some(len(portfolio.overdue), 'mobility review')} overdue, the oldest since {oldest}"
        yield Need("event_busy", says, "judge", (("only", "Review overdue"),))
    if portfolio.unjudged:
        says = (
            f"{_some(portfolio.unjudged, 'account')} without a mobility factor: not counted in the exposure"
        )
        yield Need("help", says, "judge", (("only", "Not judged yet"),))
    if portfolio.without_representative:
        says = f"{_some(portfolio.without_representative, 'account')} without a representative"
        shown = (("list", "Key accounts"),) if frame["since"].notna().any() else ()
        yield Need("person_off", says, "accounts", (*shown, ("rep", "Nobody")), urgent=False)
    gone = sorted(row.name for row in accounts.representatives(here.session) if not row.active)
    for name in gone:
        if count := marked(listed["representative"] == name):
            says = f"{_some(count, 'account')} of {name}, who is not active any more"
            shown = (("list", "Key accounts"),) if frame["since"].notna().any() else ()
            yield Need("person_off", says, "accounts", (*shown, ("rep", name)))


def _program(here: Here) -> Iterator[Need]:
    summary = cache.asked(here, assessment.summary, today=here.today)
    if summary is not None and summary.contradictions:
        says = (
            f"{_some(len(summary.contradictions), 'claim')} of the self-assessment that the data contradicts"
        )
        yield Need("rule", says, "self_assessment", (("show", "Contradicted by the data"),))
    late = [p for p in cache.asked(here, roadmap.tree, today=here.today) if p.attention == "overdue"]
    if late:
        says = f"{_some(len(late), 'goal or measure', 'goals or measures')} past the due date"
        yield Need("flag", says, "goals", (("show", "Past the due date"),))
    overdue = _late(here, of_surveys=True)
    if overdue:
        says = f"{_some(overdue, 'follow-up')} of survey comments past the due date"
        shown = (("part", "Follow-ups"), ("due", "Past the due date"))
        yield Need("forum", says, "satisfaction", shown)
    every = _late(here, of_surveys=False)
    if every > overdue:
        of_surveys = f", {overdue:,} of them of survey comments" if overdue else ""
        says = f"{_some(every, 'promise')} past the due date{of_surveys}"
        yield Need("handshake", says, "today", (("whose", "Everybody's"), ("promises", "Late only")))


def _late(here: Here, *, of_surveys: bool) -> int:
    """Return how many promises are past their date: those of survey answers, or all that Today lists."""
    every = cache.asked(here, promises, today=here.today, of_surveys=of_surveys, of_program=not of_surveys)
    return marked(every["state"] == LATE)


def _building(here: Here) -> Iterator[Need]:
    """Name what the building of the program asks for, once somebody works with its method."""
    morning = moment_at(here.today, time.min, here.settings.zone)
    method = cache.asked(here, method_view, today=here.today, now=morning)
    if not method.sessions:
        return
    pace = method.pace
    if method.next is not None and pace.weeks is not None and pace.weeks > pace.most_weeks:
        says = f"Building the program takes {pace.weeks} weeks so far; {pace.most_weeks} are allowed"
        yield Need("route", says, "program")
    views = cache.asked(here, statements_view, today=here.today).values()
    due = [view for view in views if view.standing.state == State.DUE]
    if due:
        says = f"{_some(len(due), 'statement')} of the program to be confirmed"
        yield Need("verified", says, "program", (("part", "Values, vision, mission"),))
    relaunch = cache.asked(here, relaunches)
    signs = speaking(cache.asked(here, stall, today=here.today))
    if len(signs) >= course().stall.offer_relaunch_at and all(row.closed_on for row in relaunch):
        yield Need("restart_alt", f"{len(signs)} of the five reasons why programs stall show", "relaunch")


def _set_up(here: Here) -> Iterator[Need]:
    if not here.settings.time_zone:
        zone = here.settings.zone.key.replace("_", " ")
        says = f"The utility's time zone is not set: days are counted in this server's ({zone})"
        yield Need("schedule", says, "settings", urgent=False)


def _uploads(here: Here) -> Iterator[Need]:
    if may(here.person, Action.LOAD_FOR_OTHERS) and (waiting := len(waiting_uploads(here.session))):
        says = f"{_some(waiting, 'file')} {'waits' if waiting == 1 else 'wait'} for you to load or decline"
        yield Need("lock_person", says, "uploads")
    for row in batches(here.session, limit=NEWEST_UPLOADS):
        rejected = row.summary.get("rejected", 0)
        if rejected and row.undone_at is None:
            says = f"{row.file_name}: {_some(int(rejected), 'row')} left out when it was loaded"
            yield Need("upload_file", says, "uploads", (("batch", str(row.id)),), urgent=False)


def _some(count: int, thing: str, things: str | None = None) -> str:
    return f"{count:,} {thing if count == 1 else things or thing + 's'}"
