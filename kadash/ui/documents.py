"""A document as Word and PDF, made only when somebody asks for it."""

from collections.abc import Callable
from datetime import datetime

import streamlit as st

from kadash.core import clock
from kadash.core.documents.look import read_look
from kadash.core.documents.report import Report
from kadash.core.documents.report_pdf import as_pdf
from kadash.core.documents.word import as_docx
from kadash.ui import cache
from kadash.ui.here import Here

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PDF = "application/pdf"


def of_report(here: Here, report: Report, *, name: str, key: str) -> None:
    """Offer a report as Word and as PDF, in the utility's own look."""
    downloads(
        here, lambda now, look: as_docx(report, now=now, look=look), lambda look: as_pdf(report, look=look),
        name=name, key=key,
    )  # fmt: skip


def downloads(
    here: Here,
    docx: Callable[[datetime, bytes | None], bytes],
    pdf: Callable[[bytes | None], bytes],
    *,
    name: str,
    key: str,
) -> None:
    """Offer what ``docx`` (given the moment and the look) and ``pdf`` (the look) make."""
    look = cache.asked(here, read_look).content
    with st.container(horizontal=True):
        st.download_button(
            "Word", data=lambda: docx(clock.now(), look), file_name=f"{name}.docx", mime=DOCX,
            key=f"{key}-docx", icon=":material/description:", on_click="ignore",
        )  # fmt: skip
        st.download_button(
            "PDF", data=lambda: pdf(look), file_name=f"{name}.pdf", mime=PDF, key=f"{key}-pdf",
            icon=":material/picture_as_pdf:", on_click="ignore",
        )  # fmt: skip
