"""If a representative of ours leaves: where they alone are known, what they promised, whom to meet first."""

import pandas as pd
import streamlit as st

from kadash.engagement.queries.promises import promises
from kadash.engagement.queries.relationships import Picture
from kadash.engagement.rules.blind_spots import if_we_leave
from kadash.ui import cache, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column, Opens

COLUMNS = [
    Column("name", "Account", "link", pinned=True),
    Column("at_risk_cents", "At risk", "money"),
    Column("alone", "Alone in", "whole"),
    Column("talks", "Of so many contacts in 12 months", "whole"),
    Column("promised", "Open promises of theirs", "whole"),
    Column("who", "Whom to meet there", width="medium"),
]


def show(here: Here, picture: Picture) -> None:
    """Choose one of ours, and see what stands on them, the largest accounts first."""
    names = sorted(
        {relationship.representative for relationship in picture.relationships if relationship.representative}
    )
    if not names:
        return
    with st.expander("If a representative leaves", icon=":material/transfer_within_a_station:"):
        person = st.selectbox("Who", names, key="leaving", bind="query-params")
        frame = _of(here, picture, str(person))
        if frame.empty:
            words.quiet("No account and no promise stands on them alone.")
            return
        tables.show(
            frame, COLUMNS, key="leaving-accounts", name=f"if {person} leaves",
            opens=Opens("account", "id", "account_id"),
            note="Their accounts, and others where they alone spoke with the customer or owe something.",
        )  # fmt: skip


def _of(here: Here, picture: Picture, person: str) -> pd.DataFrame:
    every = cache.asked(here, promises, today=here.today)
    theirs = every.loc[every["closed_on"].isna() & every["owner"].eq(person), "account_id"].value_counts()
    rows = []
    for relationship in picture.relationships:
        lost = if_we_leave(relationship.talks, person=person, today=here.today)
        promised = int(theirs.get(relationship.account_id, 0))
        if relationship.representative != person and not lost.alone and not promised:
            continue
        people = ", ".join(known.name for known in relationship.people[:3]) or None
        rows.append(
            (
                relationship.account_id,
                relationship.name,
                relationship.silence.exposure_cents,
                lost.alone,
                lost.talks,
                promised,
                people,
            )
        )
    rows.sort(key=lambda row: -(row[2] or 0))
    return pd.DataFrame(rows, columns=["account_id", *(c.field for c in COLUMNS)], dtype=object)
