"""Which question is which: as a person said, else by its words and answers, with the reason shown."""

from collections.abc import Sequence
from dataclasses import replace

from kadash.intake.mapping import BY_A_PERSON, match_columns
from kadash.intake.row_status import FIELD as ROW_STATUS
from kadash.intake.types import Body, Column, Said
from kadash.satisfaction.rules.answers import PartGuess, guess_part, mostly_rated, opinions
from kadash.satisfaction.rules.matrix import MatrixRow, matrix_rows, row_names
from kadash.satisfaction.rules.no_answer import proved_codes, without_codes
from kadash.satisfaction.uploads.fields import ANSWERS, FIELDS, kept
from kadash.satisfaction.uploads.layouts import grouped_rows, last_parts, titles

KNOWN = frozenset({field.name for field in FIELDS} | {ROW_STATUS})


def refine(columns: Sequence[Column], body: Body, said: Said) -> list[Column]:
    """Return the columns with the part of each question: overall, recommend, comment, factor:NAME…"""
    full = titles(body.headers, body.extra_headers)
    rows = {**grouped_rows(body.headers), **matrix_rows(full)}
    names = row_names(rows)
    found: list[Column] = []
    short = last_parts(body.headers)
    for column in _by_last_part(columns, body):
        if column.field is not None or column.reason == BY_A_PERSON:
            found.append(column)
        elif not (kept(column.header) and kept(short[column.position])):
            found.append(replace(column, reason="about the respondent or the tool: not kept"))
        else:
            answers = [str(text) for text in body.frame[column.position]]
            answers = without_codes(answers, proved_codes(answers))
            row = rows.get(column.position)
            guess = guess_part(full[column.position], answers)
            if row and guess.part not in ("overall", "recommend", "joint_planning"):
                guess = _of_matrix(row, names[column.position], answers, guess)
            guess = _once(guess, found)
            found.append(replace(column, field=guess.part, reason=guess.reason))
    return found


def _of_matrix(row: MatrixRow, name: str, answers: Sequence[str], guess: PartGuess) -> PartGuess:
    if row.asks_importance:
        return PartGuess("other", "it asks how much something matters, not how satisfied somebody is")
    rated = opinions(answers) or (row.asks_opinion and mostly_rated(row.row, answers))
    if not rated:
        return (
            guess
            if not guess.part.startswith("factor:")
            else PartGuess("other", "its answers are no ratings")
        )
    if name.casefold() in ("overall", "overall satisfaction"):
        return PartGuess("overall", "it is the row “overall” of a question with several rows")
    return PartGuess(f"factor:{name}", "it is one row of a question with several rows")


def _by_last_part(columns: Sequence[Column], body: Body) -> list[Column]:
    """Give open fields to columns whose path ends in their name: ``account/Account_number``."""
    short = last_parts(body.headers)
    if list(body.headers) == short:
        return list(columns)
    taken = {column.field for column in columns if column.field}
    fields = [field for field in FIELDS if field.name not in taken and ANSWERS not in field.layouts]
    matched, _ = match_columns(short, fields, frame=body.frame)
    return [
        replace(column, field=better.field, reason=better.reason)
        if column.field is None and column.reason != BY_A_PERSON and better.field
        else column
        for column, better in zip(columns, matched, strict=True)
    ]


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
