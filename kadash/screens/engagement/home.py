"""Engagement: whom to call, in dollars; the picture of silence; the figures."""

import pandas as pd
import streamlit as st

from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.shares import percent
from kadash.engagement.charts import silence
from kadash.engagement.queries.kept import kept_on_time
from kadash.engagement.queries.news import news
from kadash.engagement.queries.promises import promises
from kadash.engagement.queries.relationships import Picture, Relationship
from kadash.engagement.rules.contact_map import coverage
from kadash.engagement.rules.silence import headline, in_words, order_of_calls
from kadash.screens.engagement import known, leaving, news_forms
from kadash.ui import cache, figures, tables, words
from kadash.ui.figures import Card, Leads
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

CALLS = 10
COLUMNS = [
    Column("name", "Call", "link", pinned=True, width=170),
    Column("said", "Last contact", width=175),
    Column("at_risk_cents", "At risk", "money", width=110),
    Column("late_by", "Days late", "whole", width=75),
    Column("who", "Whom", width=120),
    Column("promise", "Open promise", width=200),
    Column("representative", "Representative", width=110),
]
SPOTS = [
    Column("name", "Account", "link", pinned=True, width=170),
    Column("at_risk_cents", "At risk", "money", width=110),
    Column("spots", "What we do not see", width=690),
]
NEWS = [
    Column("title", "News", width="medium"),
    Column("tone", "Good or bad"),
    Column("known_on", "Known since", "date"),
    Column("told", "Told"),
    Column("by_us", "From us first", "whole"),
    Column("median", "Days until half knew", "whole"),
    Column("left", "Still to tell, the largest first", width="large"),
]


def sentence(picture: Picture) -> str:
    """Return the answer of the page in one sentence."""
    found = headline(relationship.silence for relationship in picture.relationships)
    unseen = picture.undecided
    start = in_words(found, listed=picture.listed)
    return f"{start}; {unseen:,} {'has' if unseen == 1 else 'have'} no decision maker on our list."


def show(here: Here) -> None:
    """Show the sentence, the calls to make, the picture and the figures."""
    picture = known.all_of(here)
    if not picture.relationships:
        words.empty(
            "No accounts yet", "Bring in accounts, then log what is talked about with them.",
            [words.Way("uploads", "Bring in files")],
        )  # fmt: skip
        return
    st.markdown(f"#### {words.plain(sentence(picture))}")
    _figures(here, picture)
    _calls(here, picture)
    _map(here, picture)
    _spots(picture)
    leaving.show(here, picture)
    _news(here, picture)
    if any(relationship.by_words for relationship in picture.relationships):
        words.quiet(
            "Some uploaded conversations have no column that says whether they took place and over which "
            "channel: both are read from the words of their kind, subject and status."
        )


def _map(here: Here, picture: Picture) -> None:
    """Show the accounts by days and dollars, those whose dollars are known."""
    valued = [
        relationship
        for relationship in picture.relationships
        if relationship.silence.exposure_cents is not None
    ]
    if not valued:
        st.markdown("##### Who hears nothing")
        words.quiet("The picture stands here once accounts have an at-risk revenue.")
        return
    figures.chart(
        cache.made(
            here, lambda: silence(valued, here.look, cadence=here.settings.contact_cadence_days), "silence"
        ),
        title="Who hears nothing",
        key="silence",
        says="Each account by days since the last contact and at-risk revenue; late ones are full dots.",
    )
    if len(valued) < len(picture.relationships):
        missing = len(picture.relationships) - len(valued)
        words.quiet(f"Not in the picture: {counted(missing, 'account')} without an at-risk revenue.")


def _figures(here: Here, picture: Picture) -> None:
    found = headline(relationship.silence for relationship in picture.relationships)
    share = coverage(relationship.places for relationship in picture.relationships)
    kept = cache.asked(here, kept_on_time, today=here.today)
    done = picture.compliance
    bad = picture.only_bad
    figures.cards(
        [
            Card(
                "Dollars in silence", shown(found.dollars_cents, places=0),
                f"at risk at {counted(found.late, 'late account')}"
                + (f"; {found.unknown:,} of them not valued" if found.unknown else ""),
                "At-risk revenue of the accounts whose last contact is longer ago than their cadence "
                f"({here.settings.contact_cadence_days} days unless set for the account).",
                tone="red" if found.late else "gray",
            ),
            Card(
                "Quarters with contact", f"{done.kept} of {done.due}" if done.due else "–",
                "account-quarters of the last four that are over",
                "Of the closed fiscal quarters during which an account was on the list throughout.",
            ),
            Card(
                "Places that are live", "–" if share is None else percent(share, places=0),
                "of primary, secondary, alternate and decision maker",
                "A place is live when its person took part in a contact within 365 days.",
            ),
            Card("Promises kept", kept.text, "due in 12 months, by the day first promised",
                 "Open late ones count as not kept; dropped with the customer's word are left out.",
                 leads=Leads("today")),
            Card("Heard only bad news", f"{bad:,}", "accounts in 12 months", "At least two bad, none good."),
        ],
        low=True,
    )  # fmt: skip


def _calls(here: Here, picture: Picture) -> None:
    st.markdown("##### The calls to make")
    by_id = {relationship.account_id: relationship for relationship in picture.relationships}
    ordered, unknown = order_of_calls(relationship.silence for relationship in picture.relationships)
    chosen = [by_id[each.account_id] for each in (*ordered, *unknown)][:CALLS]
    if not chosen:
        _nobody_late(picture)
        return
    open_ones = cache.asked(here, promises, today=here.today)
    open_ones = open_ones[open_ones["closed_on"].isna()]
    first = dict(zip(open_ones["account_id"][::-1], open_ones["what"][::-1], strict=True))
    rows = [
        (
            relationship.account_id, relationship.name, known.word(here, relationship),
            relationship.silence.exposure_cents, relationship.silence.late_by, whom(relationship),
            first.get(relationship.account_id), relationship.representative,
        )
        for relationship in chosen
    ]  # fmt: skip
    frame = pd.DataFrame(rows, columns=["account_id", *(c.field for c in COLUMNS)], dtype=object)
    tables.show(
        frame, COLUMNS, key="calls", name="calls to make", opens=Opens("account", "id", "account_id"),
        note="By at-risk revenue × missed cadences; accounts without a value come last.",
    )  # fmt: skip


def _nobody_late(picture: Picture) -> None:
    """Say that nobody is late, and whether that is because they were spoken to."""
    if headline(relationship.silence for relationship in picture.relationships).unheard:
        st.info(
            "No call is late: the clock of an account begins when it comes on the list, or with the first "
            "conversation on record. Log conversations on the accounts' pages, or upload them.",
            icon=":material/info:",
        )
    else:
        st.success("Every account was spoken to in time.", icon=":material/check_circle:")


def whom(relationship: Relationship) -> str | None:
    """Return whom to ask for: the primary contact, else whoever decides, else anybody."""
    named = [place.person for place in (*relationship.places[:1], *relationship.places[3:]) if place.person]
    people = named or list(relationship.people)
    return people[0].name if people else None


def _spots(picture: Picture) -> None:
    rows = [
        (
            relationship.account_id,
            relationship.name,
            relationship.silence.exposure_cents,
            "; ".join(relationship.spots),
        )
        for relationship in sorted(
            picture.relationships, key=lambda relationship: -(relationship.silence.exposure_cents or 0)
        )
        if relationship.spots
    ]
    if rows:
        st.markdown("##### Blind spots, the largest accounts first")
        frame = pd.DataFrame(rows, columns=["account_id", *(c.field for c in SPOTS)], dtype=object)
        tables.show(frame, SPOTS, key="spots", name="blind spots", opens=Opens("account", "id", "account_id"))


def _news(here: Here, picture: Picture) -> None:
    exposure = {
        relationship.account_id: relationship.silence.exposure_cents for relationship in picture.relationships
    }
    items = [item for item in news(here.session, exposure=exposure) if item.closed_on is None]
    if not items:
        news_forms.show(here, picture, items)
        return
    names = {relationship.account_id: relationship.name for relationship in picture.relationships}
    st.markdown("##### News: who knows it")
    rows = [
        (
            item.title, item.tone, item.known_on, f"{item.spread.told} of {item.spread.concerned}",
            item.spread.told_first_by_us, item.spread.median_days,
            ", ".join(names.get(id, "an account off the list") for id in item.spread.left[:5]),
        )
        for item in items
    ]  # fmt: skip
    tables.show(
        pd.DataFrame(rows, columns=[c.field for c in NEWS], dtype=object), NEWS, key="news", name="news"
    )
    news_forms.show(here, picture, items)
