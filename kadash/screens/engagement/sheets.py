"""A sheet for a customer on the screen, and as files: the same words and figures."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from kadash.core import clock
from kadash.core.documents.look import read_look
from kadash.engagement.documents.sheets import as_docx, as_pdf
from kadash.engagement.rules.plan_sheets import Sheet
from kadash.ui import cache, figures, tables, words
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
        names = [f"c{place}" for place in range(len(part.header))]
        frame = pd.DataFrame(list(part.rows), columns=names, dtype=object)
        columns = [
            Column(field, title, width="large" if place < 2 else "medium")
            for place, (field, title) in enumerate(zip(names, part.header, strict=True))
        ]
        tables.show(frame, columns, key=f"{key}-{number}", downloads=False, placeholder="")
    downloads(here, lambda: sheet, key=key, name=name)


def downloads(here: Here, sheet: Callable[[], Sheet], *, key: str, name: str) -> None:
    """Offer the sheet as Word, in the utility's own look, and as PDF."""
    look = cache.asked(here, read_look).content
    with st.container(horizontal=True):
        st.download_button(
            "Word", data=lambda: as_docx(sheet(), now=clock.now(), look=look), file_name=f"{name}.docx",
            key=f"{key}-docx", icon=":material/description:", on_click="ignore",
        )  # fmt: skip
        st.download_button(
            "PDF", data=lambda: as_pdf(sheet()), file_name=f"{name}.pdf", key=f"{key}-pdf",
            icon=":material/picture_as_pdf:", on_click="ignore",
        )  # fmt: skip
