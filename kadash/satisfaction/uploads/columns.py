"""Which question is which: as a person said, else by its words and answers, with the reason shown."""

from collections.abc import Sequence
from dataclasses import replace

from kadash.intake.mapping import BY_A_PERSON
from kadash.intake.types import Body, Column, Said
from kadash.satisfaction.rules.answers import PartGuess, guess_part
from kadash.satisfaction.uploads.fields import FIELDS, kept
from kadash.satisfaction.uploads.layouts import titles

KNOWN = frozenset(field.name for field in FIELDS)


def refine(columns: Sequence[Column], body: Body, said: Said) -> list[Column]:
    """Return the columns with the part of each question: overall, recommend, comment, factor:NAME…"""
    full = titles(body.headers, body.extra_headers)
    found: list[Column] = []
    for column in columns:
        if column.field is not None or column.reason == BY_A_PERSON:
            found.append(column)
        elif not kept(column.header):
            found.append(replace(column, reason="about the respondent or the tool: not kept"))
        else:
            answers = [str(text) for text in body.frame[column.position]]
            guess = _once(guess_part(full[column.position], answers), found)
            found.append(replace(column, field=guess.part, reason=guess.reason))
    return found


def _once(guess: PartGuess, before: Sequence[Column]) -> PartGuess:
    """Keep one overall and one would-recommend question; a second one is somebody's to decide."""
    if guess.part in ("overall", "recommend") and any(column.field == guess.part for column in before):
        return PartGuess("other", f"another question was taken as {guess.part}")
    return guess


def is_question(column: Column) -> bool:
    """Tell whether a column holds answers that are kept."""
    return column.field is not None and column.field not in KNOWN


def part_of(column: Column) -> tuple[str, str | None]:
    """Return the part and the factor's name; what a person said is none of the parts stays ``other``."""
    said = (column.field or "other").strip()
    if said.casefold().startswith("factor:") and said[7:].strip():
        return "factor", said[7:].strip()
    part = said.casefold().replace(" ", "_").replace("-", "_")
    return (part if part in ("overall", "recommend", "comment", "joint_planning") else "other"), None
