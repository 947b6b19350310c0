"""A sheet for a customer on the screen, and as files: the same words and figures."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from kadash.engagement.documents.sheets import as_docx, as_pdf
from kadash.engagement.rules.plan_sheets import Sheet
from kadash.ui import documents, figures, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column


def show(here: Here, sheet: Sheet, *, key: str, name: str) -> None:
    """Show the sheet, with its Word and PDF files under it."""
    st.markdown(f"##### {words.plain(sheet.title)}")
    words.quiet(sheet.subtitle)
    for paragraph in sheet.paragraphs:
        st.markdown(words.plain(paragraph))
    if sheet.facts:
        figures.cards([Card(fact.name, fact.value, fact.note) for fact in sheet.facts], low=True)
    for number, part in enumerate(sheet.tables):
        if len(sheet.tables) > 1:
            st.markdown(f"**{words.plain(part.title)}**")
        names = [f"c{index}" for index in range(len(part.header))]
        frame = pd.DataFrame(list(part.rows), columns=names, dtype=object)
        columns = [
            Column(field, title, width="large" if index < 2 else "medium")
            for index, (field, title) in enumerate(zip(names, part.header, strict=True))
        ]
        tables.show(frame, columns, key=f"{key}-{number}", downloads=False, placeholder="")
    downloads(here, lambda: sheet, key=key, name=name)


def downloads(here: Here, sheet: Callable[[], Sheet], *, key: str, name: str) -> None:
    """Offer the sheet as Word, in the utility's own look, and as PDF."""
    documents.downloads(
        here, lambda now, look: as_docx(sheet(), now=now, look=look), lambda _: as_pdf(sheet()),
        name=name, key=key,
    )  # fmt: skip
