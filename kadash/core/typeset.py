"""PDF by Typst: a template of ours, with data passed as JSON and never as markup."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import typst

from kadash.core.errors import KadashError

SANS = ("Source Sans 3", "Source Sans Pro", "Liberation Sans", "Arial", "Helvetica", "DejaVu Sans")


@cache
def families() -> frozenset[str]:
    """Return the names of the fonts that documents can be set in here."""
    return frozenset(typst.Fonts().families())


class NotTypeset(KadashError):
    """A document could not be made."""


def accessible_pdf(template: Path, data: Mapping[str, Any]) -> bytes:
    """Return the PDF that a template makes of the data, as PDF/UA-1 where possible. Raises NotTypeset.

    It is plain where it has a character that no font of this machine can show: the standard has no place
    for that, and a PDF without the mark is better than none.
    """
    try:
        return pdf(template, data, accessible=True)
    except NotTypeset:
        return pdf(template, data)


def pdf(template: Path, data: Mapping[str, Any], *, accessible: bool = False) -> bytes:
    """Return the PDF that a template makes of the data.

    The template reads them by ``#let data = json(bytes(sys.inputs.data))``; strings in them stay
    text. ``data.fonts`` lists sans-serif families, the first one that the machine has is used.
    ``accessible`` asks for PDF/UA-1, tagged and with what readers for the blind need. Raises NotTypeset.
    """
    inputs = {"data": json.dumps({"fonts": SANS, **data}, ensure_ascii=False, allow_nan=False)}
    try:
        made = typst.compile(str(template), sys_inputs=inputs, pdf_standards="ua-1" if accessible else None)
    except typst.TypstError as fault:
        raise NotTypeset("The PDF could not be made. Nothing was changed. Try another format.") from fault
    assert isinstance(made, bytes)
    return made
