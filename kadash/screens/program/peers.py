"""The utility beside the course's example, programs side by side, and other utilities of a state and size."""

from decimal import Decimal
from fractions import Fraction

import pandas as pd
import streamlit as st

from kadash.accounts.queries import accounts
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.shares import percent
from kadash.program.queries import peers as queries
from kadash.program.rules.peers import Peer, ProgramFigures, alike, first_state, in_state, middle
from kadash.standards.course import course
from kadash.ui import cache, tables, words
from kadash.ui.links import link
from kadash.ui.page import Here
from kadash.ui.tables import Column

FIGURES = (
    Column("what", "Figure", width=300),
    Column("own", "We", "rank", width=150, leads=True),
    Column("example", "The course's example", "rank", width=190),
)
PROGRAMS = (
    Column("title", "Program", width=150),
    Column("customers", "Customers", "whole", width=90),
    Column("cents", "Budget a year", "money", width=118),
    Column("each", "For each", "money", width=100, help="Budget ÷ customers"),
)
PEERS = (
    Column("name", "Utility", width=260),
    Column("ownership", "Ownership", width=150),
    Column("customers", "Customers", "whole", width=110),
    Column("revenue", "Revenue", "money", width=150),
    Column("each", "For each customer", "money", width=150),
    Column("share", "Business share", "percent", width=130),
    Column("year", "Year", width=70),
    Column("source", "Source", width=220),
)


def beside_the_example(here: Here, own: ProgramFigures) -> None:
    """Show the ratios of one's own program beside those of the course's example."""
    example = queries.example_figures()
    each, theirs = own.budget_per_account_cents, example.budget_per_account_cents
    if each is not None and theirs is not None:
        ours, example_cost = words.plain(shown(each, places=0)), words.plain(shown(theirs, places=0))
        of = f" ({own.budget_called})" if own.budget_called else ""
        st.markdown(f"#### We spend {ours} a year on a key account{of}; the course's example {example_cost}")
    else:
        st.markdown("#### What we spend on a key account is not known yet")
    rows = [
        ("Customers", _count(own.customers), _count(example.customers)),
        ("Revenue a year", _money(own.revenue_cents), _money(example.revenue_cents)),
        ("Key accounts", _count(own.accounts), _count(example.accounts)),
        (
            "Revenue of key accounts",
            _money(own.account_revenue_cents),
            _money(example.account_revenue_cents),
        ),
        ("Their share of revenue", percent(own.share_of_revenue), percent(example.share_of_revenue)),
        ("Full-time people for key accounts", _number(own.people), _number(example.people)),
        ("Key accounts per person", _number(own.accounts_per_person), _number(example.accounts_per_person)),
        ("Program budget", _money(own.budget_cents), _money(example.budget_cents)),
        ("Budget per key account", _money(each), _money(theirs)),
        (
            "Budget as a share of key accounts' revenue",
            percent(own.budget_of_revenue),
            percent(example.budget_of_revenue),
        ),
    ]
    frame = pd.DataFrame(rows, columns=[column.field for column in FIGURES], dtype="object")
    tables.show(frame, FIGURES, key="example", name="beside-the-example")
    words.quiet(
        f"The example: {course().source}. Its people serve all four of its programs, ours the key accounts "
        "only: our share of work time, as the settings have it. Our revenue of key accounts is that of the "
        "services which the at-risk table counts."
    )


def _count(number: int | None) -> str:
    return words.NO_VALUE if number is None else f"{number:,}"


def _number(number: Decimal | None) -> str:
    return words.NO_VALUE if number is None else f"{number:,.1f}"


def _money(cents: Decimal | None) -> str:
    return words.NO_VALUE if cents is None else shown(cents, places=0)


def programs_side_by_side(here: Here) -> None:
    """Show the example's four programs and one's own."""
    st.markdown("##### Programs side by side")
    programs = cache.asked(here, queries.programs, today=here.today)
    sides = list(dict.fromkeys(program.whose for program in programs))
    for number, (place, whose) in enumerate(zip(st.columns(2, gap="medium"), sides, strict=False)):
        rows = [
            [program.title, program.customers, program.cents, program.per_customer_cents]
            for program in programs
            if program.whose == whose
        ]
        frame = pd.DataFrame(rows, columns=[column.field for column in PROGRAMS], dtype="object")
        with place:
            st.markdown(f"**{words.plain(whose)}**")
            tables.show(frame, PROGRAMS, key=f"programs-{number}", name=f"programs of {whose}")


def others(here: Here, own: ProgramFigures) -> None:
    """Show the utilities of a state that are from half to double our size."""
    st.markdown("##### Other utilities of a state and our size")
    every = cache.asked(here, queries.peers)
    if not every:
        words.quiet(
            "Upload a file of Form EIA-861, short form or sales to ultimate customers, as it comes: its "
            "utilities stand here by state and size, with year and source."
        )
        link("uploads", "To the uploads", icon=":material/upload_file:")
        return
    states = list(dict.fromkeys(peer.state for peer in every))
    addresses = [account.state for account in accounts.all_accounts(here.session)]
    at = states.index(first_state(every, customers=own.customers, own=addresses))
    state = st.selectbox("State", states, index=at, key="state", bind="query-params", width=200)
    if own.customers is None:
        words.quiet("Say in the settings how many customers we have, to see those of our size.")
        peers = in_state(every, state)
    else:
        peers = alike(every, state=state, customers=own.customers)
        of = len(in_state(every, state))
        words.quiet(
            f"{len(peers) or 'None'} of {counted(of, 'utility', 'utilities')} of {state} here "
            f"{'has' if len(peers) < 2 else 'have'} from {-(-own.customers // 2):,} to {own.customers * 2:,} "
            f"customers; we have {own.customers:,}."
        )
    if not peers:
        return
    _said(peers, own)
    frame = pd.DataFrame([_row(peer) for peer in peers], columns=[c.field for c in PEERS], dtype="object")
    tables.show(frame, PEERS, key="peers", name=f"utilities-{state}", placeholder="")


def _said(peers: tuple[Peer, ...], own: ProgramFigures) -> None:
    each = middle([peer.revenue_per_customer_cents for peer in peers])
    if each is None:
        return
    ours = None
    if own.revenue_cents is not None and own.customers:
        ours = own.revenue_cents / own.customers
    mine = f"; ours is {shown(ours, places=0)}" if ours is not None else ""
    st.markdown(
        words.plain(f"Half of them bill more than {shown(_cents(each), places=0)} a customer a year{mine}.")
    )


def _cents(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / value.denominator


def _row(peer: Peer) -> list[object]:
    per_customer, share = peer.revenue_per_customer_cents, peer.business_share
    return [
        peer.name,
        peer.ownership,
        peer.customers,
        peer.revenue_cents,
        None if per_customer is None else _cents(per_customer),
        None if share is None else float(share),
        str(peer.year),
        peer.source,
    ]
