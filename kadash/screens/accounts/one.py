"""The parts of one account's page."""

from typing import Any

import pandas as pd
import streamlit as st

from kadash.accounts.queries import accounts as queries
from kadash.accounts.queries import people
from kadash.accounts.queries.trail import edits_of, uploads_of
from kadash.accounts.rules.services import UNITS
from kadash.accounts.tables import Account
from kadash.at_risk.charts import history as charts
from kadash.at_risk.queries.at_risk import default_period, mobility_history
from kadash.at_risk.queries.history import account_history, portfolio
from kadash.at_risk.rules import load_frames
from kadash.at_risk.rules.notices import months_without_revenue, without_revenue
from kadash.core.frames import known
from kadash.core.money import shown
from kadash.core.periods import Period, short
from kadash.core.shares import percent
from kadash.engagement.queries.cases import rows_of
from kadash.intake.queries import batches
from kadash.screens.at_risk import judging
from kadash.ui import cache, figures, links, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here, title
from kadash.ui.tables import Column

CONTACTS = [
    Column("name", "Name"),
    Column("title", "Title"),
    Column("role", "Role"),
    Column("executive", "Decides"),
    Column("email", "Email"),
    Column("phone", "Phone"),
]
INTERACTIONS = [
    Column("day", "Day", "date"),
    Column("kind", "Kind"),
    Column("subject", "Subject"),
    Column("person", "Who"),
    Column("status", "Status"),
    Column("note", "Note", width="large"),
]
UPLOADS = [
    Column("id", "Upload", "whole", width=70),
    Column("at", "When", "moment"),
    Column("person", "Who"),
    Column("file", "File"),
    Column("rows", "Rows of this account", "whole"),
    Column("state", "State"),
]
EDITS = [
    Column("at", "When", "moment"),
    Column("actor", "Who"),
    Column("what", "What"),
    Column("change", "Change", width="large"),
]


def chosen(here: Here) -> Account | None:
    """Return the account that the address names (``?id=``), else None. Raises NotFound."""
    named = links.number()
    return None if named is None else queries.account(here.session, id=named)


def nothing_chosen() -> None:
    """Lead to the list."""
    words.empty(
        "No account is chosen",
        "Choose one from the list; its address can be kept and sent.",
        [words.Way("accounts", "All accounts")],
        icon=":material/domain:",
    )


def head(here: Here, account: Account) -> None:
    """Show who it is, and the answer in four figures."""
    assert account.id is not None
    frame, period = _portfolio(here)
    row = frame[frame["account_id"] == account.id].iloc[0]
    since = row["since"]
    title(
        account.name,
        f"account {account.number}" if account.number else "no account number yet",
        account.customer_class,
        f"looked after by {row['representative']}" if row["representative"] else "nobody looks after it yet",
        f"key account since {short(since)}" if since else "not on the key account list",
        period.label if period else None,
    )
    ranked = known(frame["rank"])
    figures.cards([_at_risk(row, ranked), _net(row), _mobility(here, row), _load_factor(here, account)])
    if row["unbilled"]:
        words.without(without_revenue([(account.name, int(row["unbilled"]))]))


def _portfolio(here: Here) -> tuple[pd.DataFrame, Period | None]:
    period = default_period(here.session)
    return cache.asked(here, portfolio, period=period, today=here.today), period


def _at_risk(row: pd.Series, ranked: int) -> Card:
    rank = row["rank"]
    place = f"rank {rank:,} of {ranked:,}" if rank is not None else "not ranked: something is not known"
    share = f", {percent(row['share'])} of the total" if row["share"] is not None else ""
    return Card(
        "At-risk revenue", shown(row["at_risk_cents"]), place + share, how="Net revenue × mobility factor."
    )


def _net(row: pd.Series) -> Card:
    basis = {
        "billed": "power cost as billed",
        "rate": "power cost by rate",
        "worksheet": "power cost as on the worksheet",
        "derived": "power cost implied by the worksheet",
        "mixed": "power cost partly billed, partly by rate",
    }.get(str(row["basis"]), "no power-cost basis: the net is not known")
    return Card(
        "Net revenue",
        shown(row["net_revenue_cents"]),
        f"of {shown(row['revenue_cents'])} revenue; {basis}",
        how="Revenue − power cost over the 12 months.",
    )


def _mobility(here: Here, row: pd.Series) -> Card:
    factor, due = row["mobility_factor"], row["review_by"]
    if factor is None:
        return Card("Mobility", words.NO_VALUE, "nobody has judged it yet", tone="orange")
    late = due is not None and due < here.today
    said = f"review {'was due' if late else 'by'} {short(due)}" if due else "no review date"
    return Card(
        "Mobility",
        f"{factor:.2f}",
        said,
        how="0 to 1: how easily the account could leave or shrink. Its judgments are under Mobility.",
        tone="orange" if late else "gray",
    )


def _load_factor(here: Here, account: Account) -> Card:
    factor = load_frames.of_year(_history(here, account))
    if factor is None:
        return Card("Load factor", words.NO_VALUE, "no metered demand in the last 12 months")
    meters = "" if factor.coincident else "; several meters' peaks are added up"
    return Card(
        "Load factor",
        percent(factor.factor, places=0),
        f"over {factor.months} months with a metered demand{meters}",
        how="kWh ÷ (highest metered peak × hours), over the months with a metered demand.",
    )


def _history(here: Here, account: Account) -> pd.DataFrame:
    return cache.asked(here, account_history, account_id=account.id, today=here.today)


def _drawn(
    here: Here,
    account: Account,
    name: str,
    draw: Any,
    says: str,
    column: str,
    how: dict[str, Any] | None = None,
) -> None:
    """Draw one chart of the account's months, or say that there is nothing to draw."""
    months = _history(here, account)
    if months.empty or not known(months[column]):
        words.too_few(f"{name}: no bill of this account says anything about it.")
        return
    picture = cache.made(
        here, lambda: draw(months, here.look, **(how or {})), draw.__qualname__, name, account.id
    )
    figures.chart(picture, title=name, says=says, key=f"{draw.__name__}-{column}")


def money(here: Here, account: Account) -> None:
    """What was billed month by month, and the table behind it."""
    says = f"Monthly revenue of {account.name}, with the power cost in it."
    _drawn(here, account, "Revenue and power cost", charts.revenue, says, "revenue_cents")
    months = queries.monthly(here.session, account_id=account.id or 0)
    if not months.empty:
        unit = months["service"].map(UNITS).where(months["usage"].notna(), None)
        tables.show(
            months.assign(unit=unit)[::-1].reset_index(drop=True),
            BILLED if months["power_cost_cents"].notna().any() else BILLED[:-1],
            key="billed",
            name=f"{account.name} bills by month",
            note="One row per month and service; a bill belongs to the month in which its period ended.",
        )
        words.without(months_without_revenue(months))


BILLED = [
    Column("month", "Month", "month", width=110),
    Column("service", "Service"),
    Column("bills", "Bills", "whole"),
    Column("usage", "Usage", "whole"),
    Column("unit", "Unit of usage"),
    Column("peak_kw", "Metered peak (kW)", "number", places=1),
    Column("revenue_cents", "Revenue ($)", "money"),
    Column("power_cost_cents", "Power cost on the bills ($)", "money"),
]


def load(here: Here, account: Account) -> None:
    """Energy, demand, load factor and water."""
    months = _history(here, account)
    if months.empty or not months[["energy_kwh", "metered_kw", "water_gallons"]].notna().any(axis=None):
        words.too_few("No electricity or water was billed to this account, so there is no load to show.")
        return
    left, right = st.columns(2, gap="medium")
    name = account.name
    with left:
        _drawn(here, account, "Energy (kWh)", charts.energy, f"Monthly energy of {name}.", "energy_kwh")
        _drawn(
            here, account, "Load factor", charts.load_factor, f"Monthly load factor of {name}.", "load_factor"
        )
    with right:
        _drawn(
            here, account, "Peak demand (kW)", charts.demand, f"Monthly peak demand of {name}.", "metered_kw"
        )
        _drawn(
            here, account, "Water (gallons)", charts.energy, f"Monthly water of {name}.", "water_gallons",
            how={"column": "water_gallons", "unit": "gal"},
        )  # fmt: skip


def exposure(here: Here, account: Account) -> None:
    """How at-risk revenue came about: the rolling year, and every judgment of mobility."""
    says = f"At-risk revenue of {account.name} over the 12 months to each month."
    _drawn(here, account, "At-risk revenue, 12 months to each month", charts.exposure, says, "at_risk_cents")
    judging.mobility(here, account.id or 0, account.name)


def contacts(here: Here, account: Account) -> None:
    """The people there, and what was done with them."""
    found = people.contacts(here.session, account_id=account.id or 0)
    if found.empty:
        words.quiet("No contacts are known. They come with an upload of contacts.")
    else:
        frame = found.assign(executive=["yes" if e else None for e in found["executive"]])
        tables.show(frame, CONTACTS, key="contacts", name=f"{account.name} contacts")
    done = people.interactions(here.session, account_id=account.id or 0)
    if not done.empty:
        st.markdown("##### Meetings, calls and other contacts")
        tables.show(done, INTERACTIONS, key="interactions", name=f"{account.name} interactions")


def trail(here: Here, account: Account) -> None:
    """Every upload and edit that touched the account."""
    id = account.id or 0
    counts = uploads_of(here.session, account_id=id)
    rows = [
        (
            b.id,
            here.local(b.at),
            b.person,
            b.file_name,
            counts[b.id],
            f"undone by {b.undone_by}" if b.undone_at else "loaded",
        )
        for b in batches(here.session)
        if b.id in counts
    ]
    if rows:
        st.markdown("##### Uploads")
        frame = pd.DataFrame(rows, columns=[c.field for c in UPLOADS], dtype=object)
        tables.show(frame, UPLOADS, key="touched", name=f"{account.name} uploads")
    judged = [m.id for m in mobility_history(here.session, account_id=id) if m.id is not None]
    edits = edits_of(
        here.session, account_id=id, rows={"mobility": judged} | rows_of(here.session, account_id=id)
    )
    st.markdown("##### Edits")
    if edits.empty:
        words.quiet("Nobody has changed anything since the uploads.")
    else:
        edits["at"] = [here.local(moment) for moment in edits["at"]]
        tables.show(edits, EDITS, key="edits", name=f"{account.name} edits")
