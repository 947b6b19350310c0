"""The five reasons with their evidence, and a relaunch: why, with whom, a visit at each key account."""

from typing import Any

import pandas as pd
import streamlit as st

from kadash.core.roles import Action, may
from kadash.program.actions import relaunch as actions
from kadash.program.queries.relaunch import RelaunchView
from kadash.program.rules.stall import Evidence, speaking
from kadash.program.tables.relaunch import RelaunchVisit
from kadash.screens.program.words import day
from kadash.standards import program
from kadash.standards.course import course
from kadash.ui import figures, forms, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

MARKS = {
    True: ":orange[:material/warning:] The data speaks for it.",
    False: ":green[:material/check_circle:] The data does not speak for it.",
    None: ":gray[:material/help:] Nothing is recorded that could tell.",
}
COLUMNS = (
    Column("account", "Account", width=200),
    Column("cents", "At-risk revenue", "money"),
    Column("owner", "Representative", width=140),
    Column("booked", "Booked for", "date", width=110),
    Column("held", "Held", "date", width=110),
    Column("topics", "Topics", width=90),
    Column("leader", "Leadership came", width=120),
    Column("outcome", "What came of it", width=300),
)


def headline(known: dict[str, Evidence], relaunch: RelaunchView | None) -> None:
    """Say what the data speaks for, and how far a relaunch is."""
    number = len(speaking(known))
    if relaunch is not None and relaunch.row.closed_on is None:
        visited = f"{relaunch.progress.held} of {relaunch.progress.listed} key accounts visited"
        st.markdown(f"#### Relaunch since {day(relaunch.row.opened_on)}: {visited}")
        return
    if all(each.speaks is None for each in known.values()):
        st.markdown("#### Nothing is recorded yet: a program that has not begun does not stall")
        return
    if not number:
        st.markdown("#### The data speaks for none of the five reasons why programs stall")
        return
    advice = ": plan a relaunch" if number >= course().stall.offer_relaunch_at else ""
    st.markdown(f"#### The data speaks for {number} of the five reasons why programs stall{advice}")


def reasons(here: Here, known: dict[str, Evidence]) -> None:
    """Show the five reasons, what the data says of each, and the first step out."""
    for column, reason in zip(st.columns(5), program().stalls, strict=True):
        each = known[reason.id]
        with column.container(border=True, height="stretch"):
            st.markdown(f"**{words.plain(reason.title)}**")
            st.markdown(f":small[{MARKS[each.speaks]}]")
            for sentence in each.said:
                words.quiet(words.plain(sentence))
            if each.speaks:
                st.markdown(f":small[:material/arrow_forward: {words.plain(reason.remedy)}]")


def cards(relaunch: RelaunchView) -> None:
    """Show how many visits are booked and held."""
    part = relaunch.progress
    figures.cards(
        [
            Card("Visited", f"{part.held} of {part.listed}", f"{len(part.waiting)} key accounts wait"),
            Card(
                "Booked",
                f"{part.booked}",
                f"{part.late} of them past their day" if part.late else "none past its day",
                tone="orange" if part.late else "gray",
            ),
            Card(
                "All topics talked about",
                f"{part.whole} of {part.held}" if part.held else words.NO_VALUE,
                f"of {len(course().topics)} topics",
            ),
            Card(
                "Leadership came",
                f"{part.with_leader} of {part.held}" if part.held else words.NO_VALUE,
                "of the visits held",
            ),
        ]
    )


def visits(here: Here, relaunch: RelaunchView) -> None:
    """Show the visits, those that wait first, and let people book and note them."""
    st.markdown(f"##### A visit of {course().visit_minutes} minutes at each key account")
    if not relaunch.order:
        words.quiet("No account is on the key account list.")
        return
    frame = pd.DataFrame([_row(relaunch, id) for id in relaunch.order], columns=[c.field for c in COLUMNS])
    chosen = tables.show(
        frame.astype("object"),
        COLUMNS,
        key="visits",
        name="relaunch-visits",
        choose=True,
        note="Accounts not visited yet come first, the largest exposure on top. Choose one to book or note.",
        placeholder="",
    )
    if chosen is not None:
        account_id = relaunch.order[chosen]
        if may(here.person, Action.LOG, owner=relaunch.owners.get(account_id)):
            _visit(here, relaunch, account_id)
        else:
            words.quiet("Its representative or a manager notes this visit.")


def _row(relaunch: RelaunchView, id: int) -> list[Any]:
    visit = relaunch.visits.get(id) or RelaunchVisit(relaunch_id=0, account_id=id)
    covered = f"{len(visit.topics)} of {len(course().topics)}" if visit.held_on else None
    leader = ("yes" if visit.leader_came else "no") if visit.held_on else None
    return [
        relaunch.names.get(id),
        relaunch.exposure.get(id),
        relaunch.owners.get(id),
        visit.booked_for,
        visit.held_on,
        covered,
        leader,
        visit.outcome,
    ]


def _visit(here: Here, relaunch: RelaunchView, id: int) -> None:
    row = relaunch.visits.get(id)
    known = row or RelaunchVisit(relaunch_id=0, account_id=id)
    form = forms.Form(f"visit-{relaunch.row.id}-{id}", row.version if row else 0)
    with form.drawn():
        st.markdown(f"##### {words.plain(relaunch.names.get(id, ''))}")
        one, two, three, four = st.columns([1, 1, 2, 1])
        booked = one.date_input("Booked for", known.booked_for, key=form.of("booked"), format=forms.DAY)
        held = two.date_input("Held on", known.held_on, key=form.of("held"), format=forms.DAY)
        who = three.text_input("Who went", known.who, key=form.of("who"))
        leader = four.toggle("Leadership came", known.leader_came, key=form.of("leader"))
        topics = {
            topic.id: st.text_input(topic.title, known.topics.get(topic.id, ""), key=form.of(topic.id))
            for topic in course().topics
        }
        outcome = st.text_input("What came of it", known.outcome, key=form.of("outcome"))
        saved = form.button("Save the visit")
    if saved:
        changes = {
            "booked_for": booked,
            "held_on": held,
            "who": who,
            "leader_came": leader,
            "topics": topics,
            "outcome": outcome,
        }
        form.save(
            lambda: actions.save_visit(
                here.database,
                here.person,
                relaunch_id=relaunch.row.id or 0,
                account_id=id,
                changes=changes,
                version=form.version,
            ),
            done="The visit is saved.",
        )


def plan(here: Here, relaunch: RelaunchView) -> None:
    """Show why, leadership, team, and what is said to the accounts; let people change it."""
    row = relaunch.row
    st.markdown("##### The relaunch")
    if not may(here.person, Action.EDIT_PROGRAM):
        for title, text in (("Why", row.why), ("Leadership", row.leadership), ("Team", row.team)):
            st.markdown(f"**{title}**: {words.plain(text or words.NO_VALUE)}")
        return
    form = forms.Form(f"relaunch-{row.id}", row.version)
    with form.drawn():
        why = st.text_area("Why the program matters to the community", row.why, key=form.of("why"))
        one, two = st.columns(2)
        leadership = one.text_area("Who of leadership is with us", row.leadership, key=form.of("leaders"))
        team = two.text_area("Relaunch team: respected people", row.team, key=form.of("team"))
        apology = st.text_area("What we regret, in plain words", row.apology, key=form.of("apology"))
        one, two = st.columns(2)
        checked = one.date_input(
            "Old business plan checked on", row.plan_checked_on, key=form.of("checked"), format=forms.DAY
        )
        closed = two.date_input("Finished on", row.closed_on, key=form.of("closed"), format=forms.DAY)
        saved = form.button("Save the relaunch")
    if saved:
        changes = {
            "why": why,
            "leadership": leadership,
            "team": team,
            "apology": apology,
            "plan_checked_on": checked,
            "closed_on": closed,
        }
        form.save(
            lambda: actions.change_relaunch(
                here.database, here.person, id=row.id or 0, version=form.version, changes=changes
            ),
            done="The relaunch is saved.",
        )


def begin(here: Here, known: dict[str, Evidence], relaunch: RelaunchView | None) -> None:
    """Offer to open a relaunch where none is open."""
    if relaunch is not None and relaunch.row.closed_on is None:
        return
    if not may(here.person, Action.EDIT_PROGRAM):
        return
    asked = len(speaking(known)) >= course().stall.offer_relaunch_at
    with st.expander("Take the program up again", icon=":material/restart_alt:", expanded=asked):
        form = forms.Form("new-relaunch")
        with form.drawn(border=False):
            why = st.text_area("Why the program matters to the community", key=form.of("why"))
            saved = form.button("Open a relaunch")
        if saved:
            form.save(
                lambda: actions.open_relaunch(here.database, here.person, on=here.today, why=why),
                done="The relaunch is open: book a visit at each key account.",
            )
