"""What to read before a visit: last word, mood, why at risk, open promises, people, next step; timeline."""

import pandas as pd
import streamlit as st

from kadash.accounts.tables import Account
from kadash.engagement.queries.visit import escalated, happenings, newest_first, visit_sheet
from kadash.engagement.rules.plan_sheets import SheetTable
from kadash.engagement.rules.visit import HAPPENED, KINDS
from kadash.screens.engagement import sheets
from kadash.ui import cache, figures, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = [
    Column("day", "Day", "date", width=110),
    Column("kind", "Kind", width=110),
    Column("what", "What", width="large"),
    Column("detail", "More", width="large"),
]


def show(here: Here, account: Account) -> None:
    """Show the sheet without its printed excerpt of what happened, then all of that, by kind."""
    id = account.id or 0
    sheet = cache.asked(here, visit_sheet, account_id=id, today=here.today)
    for paragraph in sheet.paragraphs:
        st.markdown(words.plain(paragraph))
    figures.cards([Card(fact.name, fact.value, fact.note) for fact in sheet.facts], low=True)
    for table in sheet.tables:
        if table.title != HAPPENED:  # all of it stands below
            _table(table)
    sheets.downloads(here, lambda: sheet, key="visit", name=f"before-a-visit-{account.name}")
    _everything(here, id, account.name)


def _table(table: SheetTable) -> None:
    st.markdown(f"##### {table.title}")
    names = [f"c{index}" for index in range(len(table.header))]
    frame = pd.DataFrame(list(table.rows), columns=names, dtype=object)
    columns = [Column(name, title, width="medium") for name, title in zip(names, table.header, strict=True)]
    tables.show(frame, columns, key=f"visit-{table.title}", downloads=False, placeholder="")


def _everything(here: Here, account_id: int, name: str) -> None:
    st.markdown("##### Everything that happened")
    known = cache.asked(here, happenings, account_id=account_id, today=here.today)
    theirs = escalated(here.session, person=here.person, account_id=account_id)  # kept for nobody else
    found = newest_first([*known, *theirs], today=here.today)
    kinds = [kind for kind in KINDS if any(happening.kind == kind for happening in found)]
    chosen = st.pills("Only", kinds, selection_mode="multi", key="happened", label_visibility="collapsed")
    rows = [happening for happening in found if not chosen or happening.kind in chosen]
    if not rows:
        words.quiet("Nothing is on record yet.")
        return
    values = [(row.day, row.kind, row.what, row.detail) for row in rows]
    frame = pd.DataFrame(values, columns=[column.field for column in COLUMNS], dtype=object)
    tables.show(frame, COLUMNS, key="everything", name=f"{name} timeline", placeholder="")
