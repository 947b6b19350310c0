"""The key account list: members and dates, candidates, and accounts below the threshold."""

import streamlit as st

from kadash.accounts import actions as accounts
from kadash.at_risk.queries import key_list
from kadash.at_risk.rules import frames
from kadash.at_risk.rules.key_list import (
    ListReview,
    Measure,
    Member,
    Membership,
    as_chains,
    on_list,
    review,
    spans,
)
from kadash.at_risk.rules.table import Line
from kadash.core.counts import counted
from kadash.core.roles import Action, may
from kadash.screens.at_risk import known
from kadash.screens.at_risk.view import View
from kadash.standards import span_limit
from kadash.ui import cache, figures, filters, forms, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

MEASURES: tuple[Measure, ...] = ("at-risk revenue", "net revenue")
DEFAULT_THRESHOLD_CENTS = 1_000_000
SPANS = [
    Column("representative", "Representative", width="medium"),
    Column("accounts", "Key accounts", "whole"),
    Column("limit", "Limit", "whole"),
    Column("says", "Says"),
]


def show(here: Here, view: View) -> None:
    """Show the list against a threshold, and let a manager decide."""
    memberships = on_list(cache.asked(here, key_list.memberships), here.today)
    measure, threshold = _threshold(here)
    asked = (view.end, view.found.service, measure, threshold, view.chains)
    list_review, known = cache.made(
        here, lambda: _review(here, view, memberships, measure, threshold), "list review", asked
    )
    _cards(list_review, known)
    if not memberships:
        st.info(
            "Nobody is on the list yet, so all accounts are shown everywhere. Put the first ones on it under "
            "Candidates."
        )
    if view.chains:
        words.quiet("A chain counts as one account. To change the list, switch that off.")
    on, candidates, below, span = st.tabs(
        [
            f"On the list ({len(list_review.members):,})",
            f"Candidates ({len(list_review.candidates):,})",
            f"Below the threshold ({len(list_review.below):,})",
            "Accounts per representative",
        ]
    )
    with on:
        _members(here, asked, list_review.members, "members", "Nobody is on the list yet.")
    with candidates:
        nobody = "No other account reaches the threshold."
        if list_review.unvalued:
            rest = counted(len(list_review.unvalued), "account has", "accounts have")
            nobody = f"{rest} no {measure} yet: the threshold says nothing about them. Choose below."
        _members(here, asked, list_review.candidates, "candidates", nobody)
        if not view.chains:
            _put_on(here, list_review)
    with below:
        _members(here, asked, list_review.below, "below", "Everybody on the list reaches the threshold.")
        if not view.chains:
            _take_off(here, list_review.members)
    with span:
        _spans(list_review)


def _review(
    here: Here, view: View, memberships: dict[int, Membership], measure: Measure, threshold: int
) -> tuple[ListReview, int]:
    """Return the list against the threshold, and how many accounts there are."""
    everybody = known.seen(here, view.end, view.found.asked, everybody=True).found
    lines = [*everybody.lines, *_unbilled(here, view, everybody.lines)]
    if view.chains:
        lines, memberships = as_chains(lines, memberships)
    return review(lines, memberships, threshold_cents=threshold, measure=measure), len(lines)


def _unbilled(here: Here, view: View, billed: tuple[Line, ...]) -> list[Line]:
    """Return members that have neither bills nor a worksheet row: they are on it for another reason."""
    there = {line.account_id for line in billed}
    listed = known.seen(here, view.end, view.found.asked).found
    return [line for line in listed.lines if line.account_id not in there]


def _threshold(here: Here) -> tuple[Measure, int]:
    with filters.bar():
        measure = st.segmented_control(
            "Measured by", MEASURES, default=MEASURES[0], required=True, key="measure", bind="query-params"
        )
        default = here.settings.list_threshold_cents or DEFAULT_THRESHOLD_CENTS
        dollars = filters.dollars("Threshold ($)", default // 100, key="threshold", width=180)
    return measure, dollars * 100


def _cards(list_review: ListReview, known: int) -> None:
    over = [span for span in spans(list_review.members, limit=span_limit()) if span.over]
    figures.cards(
        [
            Card("On the list", f"{len(list_review.members):,}", f"of {counted(known, 'account')}"),
            Card("Candidates", f"{len(list_review.candidates):,}", _candidates(list_review)),
            Card("Below the threshold", f"{len(list_review.below):,}", "on the list, to be looked at again"),
            Card(
                f"Representatives over {span_limit()}",
                str(len(over)),
                ", ".join(f"{words.plain(span.representative)} {span.accounts}" for span in over)
                or f"nobody has more than {span_limit()}",
                tone="red" if over else "green",
                how=f"{span_limit()} key accounts per representative is the limit; the course calls "
                "40 to 60 a mistake.",
            ),
        ]
    )


def _candidates(list_review: ListReview) -> str:
    """Say what the count of candidates counts, and how many accounts it can say nothing about."""
    said = "reach the threshold, are not on the list"
    return f"{said}; {len(list_review.unvalued):,} more have no figure yet" if list_review.unvalued else said


def _members(
    here: Here, asked: tuple[object, ...], members: tuple[Member, ...], key: str, nobody: str
) -> None:
    if not members:
        words.quiet(nobody)
        return
    columns = [
        Column("name", "Account", width="medium"),
        Column("representative", "Representative"),
        Column("amount_cents", str(asked[2]).capitalize(), "money"),
        Column("since", "Since", "date"),
        Column("reason", "Reason", width="medium"),
    ]
    frame = cache.made(here, lambda: frames.members(members), "list", key, asked)
    tables.show(frame, columns, key=f"list-{key}", name=f"key-accounts-{key}")


def _put_on(here: Here, list_review: ListReview) -> None:
    """Let a manager put candidates, or somebody without bills, on the list."""
    if not may(here.person, Action.EDIT_LIST):
        return
    names = {member.account_id: member.name for member in (*list_review.candidates, *list_review.unvalued)}
    form = forms.Form("put-on-list")
    with form.drawn():
        chosen = st.multiselect(
            "Put on the list", list(names), format_func=names.__getitem__, key=form.of("who")
        )
        name = st.text_input(
            "Or somebody without bills (a developer, a community leader)", key=form.of("new")
        )
        left, right = st.columns([1, 3])
        since = left.date_input("Since", here.today, key=form.of("since"), format=forms.DAY)
        reason = right.text_input("Reason", key=form.of("reason"))
        saved = form.button("Put on the list")
    if not saved:
        return
    if not reason.strip() or not (name.strip() or chosen):
        words.fault("Somebody is on the list for a reason. Nothing was changed. Say who, and why.")
        return

    def put() -> None:
        ids = list(chosen)
        if name.strip():
            ids.append(accounts.add_account(here.database, here.person, name=name))
        for id in ids:
            accounts.put_on_list(here.database, here.person, account_id=id, since=since, reason=reason)

    form.save(put, done="The list has grown.")


def _take_off(here: Here, members: tuple[Member, ...]) -> None:
    """Let a manager end a place on the list."""
    if not may(here.person, Action.EDIT_LIST) or not members:
        return
    names = {member.account_id: member.name for member in members}
    form = forms.Form("take-off-list")
    with form.drawn():
        left, right = st.columns([3, 1])
        chosen = left.selectbox(
            "Take off the list", list(names), format_func=names.__getitem__, index=None, key=form.of("who")
        )
        until = right.date_input("Last day", here.today, key=form.of("until"), format=forms.DAY)
        saved = form.button("Take off the list")
    if saved and chosen is not None:
        form.save(
            lambda: accounts.take_off_list(here.database, here.person, account_id=chosen, until=until),
            done=f"{names[chosen]} leaves the list.",
        )


def _spans(list_review: ListReview) -> None:
    rows = spans(list_review.members, limit=span_limit())
    if not rows:
        words.quiet("Nobody is on the list yet.")
        return
    tables.show(frames.spans(rows), SPANS, key="spans", name="span")
    words.quiet(
        "The course: a representative cannot handle more than 35 key accounts; 40 to 60 is a mistake."
    )
