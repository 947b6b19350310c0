"""The agenda of a kick-off with its times, its calendar file, the obstacle and the food."""

from datetime import time
from functools import partial

import streamlit as st

from kadash.core import clock
from kadash.core.counts import counted
from kadash.core.moments import day_of, local, time_of_day
from kadash.program.documents import invitation
from kadash.program.queries import launch
from kadash.program.queries.launch import EventView
from kadash.screens.program.words import day
from kadash.standards.course import course
from kadash.ui import cache, words
from kadash.ui.page import Here


def agenda(here: Here, event: EventView) -> None:
    """Show the course's agenda with its times, the obstacle and the call to action."""
    kickoff = course().kickoff(event.event.tier)
    starts = local(event.event.starts_at, here.settings.zone)
    at = starts.hour * 60 + starts.minute
    with st.expander(f"Agenda, {kickoff.minutes} minutes", icon=":material/schedule:"):
        for item in kickoff.agenda:
            st.markdown(f"{_time(at)} to {_time(at + item.minutes)}  {words.plain(item.title)}")
            at += item.minutes
        words.quiet(f"Obstacle: {words.plain(event.event.obstacle)}")
        words.quiet(f"Call to action: {words.plain(event.event.call_to_action)}")
        utility = here.settings.utility_name
        st.download_button(
            "Calendar file (.ics)",
            data=lambda: invitation.ics(event.event, utility=utility, now=clock.now()),
            file_name=f"kick-off-{local(event.event.starts_at, here.settings.zone):%Y-%m-%d}.ics",
            mime="text/calendar",
            icon=":material/calendar_add_on:",
            on_click="ignore",
            help="Attach it to the invitation. Sent again after a change, it replaces the entry.",
        )
        if not event.event.organizer_email:
            words.quiet(
                "It names no organizer, whom some calendars want. Say who invites, with their address."
            )
        food = event.event.food.strip()
        st.markdown(f"Food: {words.plain(food)}" if food else ":orange[Food is not decided yet.]")


def called_off(here: Here) -> None:
    """Offer the cancellations of kick-offs that were called off, until their time is over."""
    for event in launch.called_off(here.session, now=clock.now()):
        starts, utility = local(event.starts_at, here.settings.zone), here.settings.utility_name
        with st.container(horizontal=True, vertical_alignment="center"):
            title = words.plain(course().kickoff(event.tier).title)
            on = day(day_of(event.starts_at, here.settings.zone))
            st.markdown(f":material/event_busy: {title} of {on} is called off.")
            st.download_button(
                "Cancellation (.ics)",
                data=invitation.ics(event, utility=utility, now=clock.now()),
                file_name=f"kick-off-{starts:%Y-%m-%d}-canceled.ics",
                mime="text/calendar",
                key=f"canceled-{event.id}",
                on_click="ignore",
                help="Sent to the guests, it takes the entry out of their calendars.",
            )
            guests = cache.asked(here, launch.guests_of, event_id=event.id or 0)
            if count := len(invitation.addressed(guests)):
                st.download_button(
                    f"One for each of {counted(count, 'guest')} (ZIP)",
                    data=partial(invitation.cancellations, event, guests, utility=utility, now=clock.now()),
                    file_name=f"kick-off-{starts:%Y-%m-%d}-canceled.zip",
                    key=f"canceled-each-{event.id}",
                    on_click="ignore",
                    help="Google Calendar and Outlook look for their owner's address in a cancellation.",
                )


def _time(minutes: int) -> str:
    return time_of_day(time(minutes // 60 % 24, minutes % 60))
