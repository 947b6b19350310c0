"""The kick-offs: the event, participation over all listed accounts, guests, and who is left."""

from collections.abc import Mapping
from datetime import time
from typing import Any

import pandas as pd
import streamlit as st

from kadash.core.moments import day_of, local, moment_at
from kadash.core.money import shown
from kadash.core.roles import Action, may
from kadash.core.shares import percent
from kadash.program.actions import launch as actions
from kadash.program.queries.launch import EventView, event_view, events
from kadash.program.rules.participation import Participation
from kadash.program.tables.launch import Invitation, KickOffEvent
from kadash.screens.program.words import day
from kadash.standards.course import course
from kadash.ui import cache, figures, forms, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

ANSWERS = {"none": "no answer", "yes": "yes", "maybe": "maybe", "no": "no"}
GUESTS = (
    Column("guest", "Guest", width=170),
    Column("account", "Account", width=190),
    Column("sent", "Invited", "date", width=100),
    Column("answer", "Answer", width=100),
    Column("came", "Came", width=110),
    Column("met", "Met afterwards", "date", width=120),
    Column("outcome", "What came of it", width=300),
)
LEFT = (Column("name", "Account", "link", width=240), Column("cents", "At-risk revenue", "money"))
CAME = {None: "not noted", True: "yes", False: "no"}


def chosen(here: Here) -> EventView | None:
    """Return the kick-off that is chosen in the address, by default the newest; None where there is none."""
    known = cache.asked(here, events)
    if not known:
        return None
    zone = here.settings.zone
    labels = {str(e.id): f"{course().kickoff(e.tier).title}, {day(day_of(e.starts_at, zone))}" for e in known}
    id = st.selectbox(
        "Kick-off", list(labels), format_func=labels.__getitem__, key="event", bind="query-params", width=420
    )
    return cache.asked(here, event_view, id=int(id))


def headline(event: EventView) -> None:
    """Say how many of all listed accounts were reached."""
    part = event.participation
    if part is None:
        met = f", {event.met} met afterwards" if event.met else ""
        st.markdown(f"#### {len(event.guests)} guests, {event.came} came{met}")
        return
    if not part.listed:
        st.markdown("#### No account was on the key account list on that day")
        return
    st.markdown(f"#### {part.reached} of {part.listed} key accounts reached; {len(part.left)} left")


def cards(event: EventView, part: Participation, on: str) -> None:
    """Show reached accounts by head and by dollars, people, answers, and who said yes and did not come."""
    share = part.reached_cents / part.listed_cents if part.listed_cents else None
    unknown = f"; {part.unknown} without a known figure" if part.unknown else ""
    figures.cards(
        [
            Card(
                "Reached",
                f"{part.reached} of {part.listed}",
                f"{part.came} came; {part.reached - part.came} more met on their own afterwards",
                how="Of all accounts that were on the list on the day, not of those invited. Several guests "
                f"of one account count once. Met within {course().met_after_days} days counts.",
            ),
            Card(
                "At-risk revenue reached",
                percent(share),
                f"{shown(part.reached_cents)} of {shown(part.listed_cents)} as of {on}{unknown}",
            ),
            Card(
                "People",
                f"{len(event.guests)}",
                f"{event.came} came, {event.met} met afterwards",
                how="Guests one by one; three people of one account are one account in the other figures.",
            ),
            Card(
                "Invited and answered",
                f"{part.invited} and {part.answered}",
                f"accounts; {part.yes} said yes",
            ),
            Card(
                "Said yes, did not come",
                f"{part.no_shows} of {part.noted}" if part.noted else words.NO_VALUE,
                "accounts whose attendance was noted" if part.noted else "attendance is not noted yet",
                tone="orange" if part.no_shows else "gray",
            ),
        ]
    )


def day_of_event(here: Here, event: EventView) -> str:
    """Return the day of a kick-off as people read it."""
    return day(day_of(event.event.starts_at, here.settings.zone))


def left(here: Here, event: EventView) -> None:
    """Show the accounts that nobody reached, the largest exposure first, each with the way to it."""
    part = event.participation
    if part is None or not part.left:
        return
    frame = pd.DataFrame(
        [{"id": id, "name": event.names.get(id), "cents": event.exposure.get(id)} for id in part.left],
        dtype="object",
    )
    st.markdown("##### Who is left")
    tables.show(
        frame,
        LEFT,
        key="left",
        name="kickoff-left",
        opens=Opens("account", "id", "id"),
        note=f"At-risk revenue as of {day_of_event(here, event)}. Invite them, call them or visit them: an "
        "account counts once it was met.",
    )


def guests(here: Here, event: EventView) -> None:
    """Show the guests; those who may note answers, presence and meetings."""
    editable = may(here.person, Action.EDIT_PROGRAM)
    st.markdown("##### Guests")
    if event.guests:
        frame = pd.DataFrame([_row(event, g) for g in event.guests], columns=[c.field for c in GUESTS])
        frame = frame.astype("object")
        row = tables.show(frame, GUESTS, key="guests", name="kickoff-guests", choose=editable, placeholder="")
        if row is not None:
            _guest(here, event.guests[row])
    else:
        words.quiet("Nobody is on the list yet.")
    if editable:
        with st.expander("Invite somebody", icon=":material/person_add:", expanded=not event.guests):
            _invite(here, event)


def _row(event: EventView, guest: Invitation) -> list[Any]:
    account = event.names.get(guest.account_id or 0)
    came = CAME[guest.came]
    return [guest.guest, account, guest.sent_on, ANSWERS[guest.answer], came, guest.met_on, guest.outcome]


def _guest(here: Here, row: Invitation) -> None:
    form = forms.Form(f"guest-{row.id}", row.version)
    with form.drawn():
        st.markdown(f"##### {words.plain(row.guest)}")
        one, two, three, four = st.columns(4)
        sent = one.date_input("Invited on", row.sent_on, key=form.of("sent"), format=forms.DAY)
        answers = list(ANSWERS)
        answer = two.selectbox(
            "Answer",
            answers,
            index=answers.index(row.answer),
            format_func=ANSWERS.__getitem__,
            key=form.of("answer"),
        )
        states = list(CAME)
        came = three.selectbox(
            "Came", states, index=states.index(row.came), format_func=_came, key=form.of("came")
        )
        met = four.date_input("Met afterwards on", row.met_on, key=form.of("met"), format=forms.DAY)
        outcome = st.text_input("What came of it", row.outcome, key=form.of("outcome"))
        saved = form.button()
    if saved:
        changes: Mapping[str, Any] = {
            "sent_on": sent,
            "answer": answer,
            "answered_on": here.today if answer != row.answer else row.answered_on,
            "came": came,
            "met_on": met,
            "outcome": outcome,
        }
        form.save(
            lambda: actions.change_guest(
                here.database, here.person, id=row.id or 0, version=form.version, changes=changes
            ),
            done="Saved.",
        )


def _came(value: bool | None) -> str:
    return CAME[value]


def _invite(here: Here, event: EventView) -> None:
    form = forms.Form(f"invite-{event.event.id}")
    with form.drawn(border=False):
        one, two, three = st.columns(3)
        name = one.text_input("Name", key=form.of("name"))
        accounts: dict[str, int | None] = {"(no account)": None}
        accounts |= {label: id for id, label in sorted(event.names.items(), key=_name)}
        account = two.selectbox("Account", list(accounts), key=form.of("account"))
        email = three.text_input("Email", key=form.of("email"))
        one, two = st.columns(2)
        sent = one.date_input("Invited on", None, key=form.of("sent"), format=forms.DAY)
        how = two.text_input("How", key=form.of("how"), placeholder="letter, call, email")
        saved = form.button("Add")
    if saved:
        form.save(
            lambda: actions.invite(
                here.database,
                here.person,
                event_id=event.event.id or 0,
                guest=name,
                account_id=accounts[account],
                email=email,
                sent_on=sent,
                how=how,
            ),
            done="They are on the list.",
        )


def _name(entry: tuple[int, str]) -> str:
    return entry[1]


def add(here: Here, *, first: bool) -> None:
    """Let people plan a kick-off."""
    if not may(here.person, Action.EDIT_PROGRAM):
        return
    with st.expander("Plan a kick-off", icon=":material/add:", expanded=first):
        form = forms.Form("new-event")
        with form.drawn(border=False):
            one, two, three = st.columns(3)
            tiers = {
                f"{kickoff.title}, {kickoff.minutes} minutes": kickoff.id for kickoff in course().kickoffs
            }
            tier = one.selectbox("Which", list(tiers), key=form.of("tier"), index=len(tiers) - 1)
            on = two.date_input("Day", here.today, key=form.of("day"), format=forms.DAY)
            starts = three.time_input("Begins", time(8), key=form.of("time"), format=forms.CLOCK)
            place = st.text_input("Place", key=form.of("place"))
            saved = form.button("Plan it")
        if saved:
            form.save(
                lambda: actions.add_event(
                    here.database,
                    here.person,
                    tier=tiers[tier],
                    starts_at=moment_at(on, starts, here.settings.zone),
                    place=place,
                ),
                done="The kick-off is planned.",
            )


def change(here: Here, row: KickOffEvent) -> None:
    """Let people change a kick-off's time, place, food and value-add topic."""
    if not may(here.person, Action.EDIT_PROGRAM):
        return
    with st.expander("Change this kick-off", icon=":material/edit:"):
        starts = local(row.starts_at, here.settings.zone)
        stored = day_of(row.starts_at, here.settings.zone)
        form = forms.Form(f"event-{row.id}", row.version)
        with form.drawn(border=False):
            one, two, three = st.columns(3)
            on = one.date_input("Day", stored, key=form.of("day"), format=forms.DAY)
            begins = two.time_input("Begins", starts.time(), key=form.of("time"), format=forms.CLOCK)
            place = three.text_input("Place", row.place, key=form.of("place"))
            food = st.text_input("Food", row.food, key=form.of("food"))
            topic = st.text_input("Value-add topic", row.value_topic, key=form.of("topic"))
            left, right = st.columns(2)
            organizer = left.text_input("Who invites", row.organizer, key=form.of("organizer"))
            address = right.text_input("Their mail address", row.organizer_email, key=form.of("address"))
            saved = form.button()
        if saved:
            changes = {
                "starts_at": moment_at(on, begins, here.settings.zone),
                "place": place.strip(),
                "food": food.strip(),
                "value_topic": topic.strip(),
                "organizer": organizer.strip(),
                "organizer_email": address.strip(),
            }
            form.save(
                lambda: actions.change_event(
                    here.database, here.person, id=row.id or 0, version=form.version, changes=changes
                ),
                done="The kick-off is saved.",
            )
        question = "It leaves the plan. Its cancellation for guests' calendars is offered below afterwards."
        if forms.confirmed("Call it off", question, key="call-off", icon=":material/event_busy:"):
            forms.save(
                lambda: actions.remove_event(here.database, here.person, id=row.id or 0, version=row.version),
                done="It is called off. Send its cancellation to the guests.",
            )
