"""From a file's bytes to a grid of text. Its bytes decide what a file is, never its name."""

import re

from kadash.intake.reading.entries import form_of, read_entries
from kadash.intake.reading.limits import STANDARD, Limits
from kadash.intake.reading.magic import Content, content_of
from kadash.intake.reading.raw import Note, Raw, Sheet
from kadash.intake.reading.refusals import Unreadable
from kadash.intake.reading.text_files import read_text
from kadash.intake.reading.workbooks import read_workbook

__all__ = ["Limits", "Note", "Raw", "Sheet", "Unreadable", "read"]

_SOMETHING = re.compile(rb"[^\s\x00]")


def read(content: bytes, *, name: str = "", limits: Limits = STANDARD) -> Raw:
    """Read a text file, workbook, calendar, address cards or mail into grids of text.

    ``name`` is for people and decides nothing.

    Raises Unreadable, with a code and a sentence, for whatever cannot be taken.
    """
    if len(content) > limits.upload:
        raise Unreadable("too_large", size=-(-len(content) >> 20), limit=limits.upload >> 20)
    if not _SOMETHING.search(content):
        raise Unreadable("empty")
    form = form_of(content)
    if form is not None:
        return read_entries(content, form, limits)
    kind = content_of(content)
    if kind is Content.TEXT:
        return read_text(content, limits)
    return read_workbook(content, kind, limits)
