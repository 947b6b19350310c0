"""From columns of text to typed values, defects and questions."""

import re
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from kadash.core.frames import as_text
from kadash.intake import values
from kadash.intake.mapping import label, origin
from kadash.intake.types import Body, Column, Defect, Field, Question, Type, Typed
from kadash.intake.values.convention import CONVENTIONS, UNUSUAL, USUAL

_PARSERS: dict[Type, Callable[..., values.Parsed]] = {
    Type.TEXT: values.parse_text,
    Type.IDENTIFIER: values.parse_identifier,
    Type.MONEY: values.parse_money,
    Type.COMPUTED: values.parse_computed_money,
    Type.BILLED: values.parse_billed_money,
    Type.NUMBER: values.parse_quantity,
    Type.DECIMAL: values.parse_decimal,
    Type.INTEGER: values.parse_integer,
    Type.FLAG: values.parse_flag,
}
_WITH_CURRENCY = frozenset({Type.MONEY, Type.COMPUTED, Type.BILLED, Type.NUMBER, Type.DECIMAL})
_NUMBERS = _WITH_CURRENCY | {Type.INTEGER}
_WITH_NUMERIC = _NUMBERS | {Type.IDENTIFIER}
_DATES = frozenset({Type.DATE, Type.MONTH})
_MONTHS = 12
_SEEN = 50  # rows looked at to see how days are written
_DOTTED = r"\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)"
MONEY = frozenset({Type.MONEY, Type.COMPUTED, Type.BILLED})
_QUESTIONS = {
    "date_order": "Are the dates in “{header}” written day first or month first?",
    "serial_dates": "The dates in “{header}” are numbers, as spreadsheets keep them. How are they counted?",
    "swapped_dates": "“{header}” holds dates on days 1 to 12 only, beside text with days over 12 only: a "
    "spreadsheet that was opened under another country's settings swaps day and month of such dates. How are "
    "they meant?",
    "number_convention": "How are the numbers in “{header}” written?",
    "currency": "The amounts in “{header}” carry a foreign currency. How should they be read?",
    "unit": "Which unit is “{header}” in?",
    "money_scale": "Are the amounts in “{header}” counted in dollars, thousands, or millions of dollars?",
}


def check(
    body: Body, columns: Sequence[Column], fields: Sequence[Field], answers: Mapping[str, str]
) -> tuple[Typed, tuple[Defect, ...], tuple[Question, ...]]:
    """Read each mapped column by its field's type.

    Returns the typed columns (a bad cell is missing there), a defect for each bad cell, and the
    questions that columns leave open. ``answers`` takes ``date_order:COLUMN``, ``currency`` and
    the like.
    """
    known = {field.name: field for field in fields}
    mapped = [(column, known[column.field]) for column in columns if column.field in known]
    dates = _dates(body, mapped, answers)
    parsed: dict[int, values.Parsed] = {
        column.position: dates[field.name] if field.type in _DATES else _column(body, column, field, answers)
        for column, field in mapped
    }
    proved = {one.convention for one in parsed.values() if one.proved}
    abroad = UNUSUAL in proved or _with_dots(body, mapped)
    for column, field in mapped:
        parsed[column.position] = _beside(
            proved, abroad, parsed[column.position], partial(_column, body, column, field, answers)
        )
    bad = np.zeros(len(body.frame), dtype=np.bool_)
    defects: list[Defect] = []
    questions: list[Question] = []
    for column, _ in mapped:
        result, name = parsed[column.position], label(body.headers, column.position)
        for problem in result.problems:
            bad[problem.position] = True
            where = origin(body, column.position, problem.position)
            message = values.sentence(problem.code, value=problem.value, field=where)
            row = int(body.lines[problem.position])
            defects.append(Defect(row, where, problem.value, problem.code, message))
        if result.doubt:
            questions.append(_question(result.doubt, name))
    read = {
        field.name: _joined(field, [parsed[c.position].values for c, other in mapped if other is field])
        for field in dict.fromkeys(field for _, field in mapped)
    }
    frame = pd.DataFrame(read, index=body.frame.index, copy=False)
    unknown = body.frame[[c.position for c in columns if c.field not in known]]
    unknown = unknown.set_axis(
        [label(body.headers, c.position) for c in columns if c.field not in known], axis=1
    )
    defects.sort(key=lambda defect: defect.row)
    once = {question.key: question for question in questions}
    # A cell that stands for several rows (the account of twelve months) is wrong once.
    distinct = tuple(dict.fromkeys(defects))
    return Typed(frame, body.lines, bad, body, tuple(columns), unknown), distinct, tuple(once.values())


def _joined(field: Field, columns: Sequence[pd.Series]) -> pd.Series:
    """Return the one column of a field, or the sum or highest of several: missing where each of them is."""
    if len(columns) == 1:
        return columns[0]
    beside = pd.concat([column.rename(None) for column in columns], axis=1)
    return beside.max(axis=1) if field.highest else beside.sum(axis=1, min_count=1)


def _beside(
    proved: Set[str | None], abroad: bool, one: values.Parsed, again: Callable[..., values.Parsed]
) -> values.Parsed:
    """Return a column of numbers as read in the light of what the file's other columns prove.

    A column that could be either way (``2.716``) is read as they are; one that was merely taken for the
    usual way becomes a question where they are written otherwise, or days as where that is unusual.
    """
    conventions = proved & CONVENTIONS.keys()
    if one.doubt and one.doubt.topic == "number_convention" and len(conventions) == 1:
        read = again(convention=next(iter(conventions)))
        return one if any(problem.code == "ambiguous_number" for problem in read.problems) else read
    if one.convention == USUAL and not one.proved and abroad:
        return again(usual=False)
    return one


def _with_dots(body: Body, mapped: Sequence[tuple[Column, Field]]) -> bool:
    """Tell whether days are written with dots (``31.01.2025``), as where a comma is the decimal mark."""
    places = [column.position for column, field in mapped if field.type in _DATES]
    cells = (as_text(body.frame[place].head(_SEEN)) for place in places)
    return any(bool(column.str.match(_DOTTED).any()) for column in cells)


def _column(
    body: Body,
    column: Column,
    field: Field,
    answers: Mapping[str, str],
    *,
    convention: str | None = None,
    usual: bool = True,
) -> values.Parsed:
    options: dict[str, Any] = {"required": field.required}
    if field.type in _WITH_NUMERIC and body.numeric is not None and column.position in body.numeric:
        options["numeric"] = body.numeric[column.position]
    if field.type in _NUMBERS:
        name = label(body.headers, column.position)
        options["convention"] = (
            answers.get(f"number_convention:{name}") or answers.get("number_convention") or convention
        )
        options["usual"] = usual
    if field.type in _WITH_CURRENCY:
        options["currency"] = answers.get("currency")
    scale = scale_of(body, column) if field.type in MONEY else None
    if scale is not None:
        cells, answer = (
            body.frame[column.position],
            answers.get(f"money_scale:{label(body.headers, column.position)}"),
        )
        return values.in_cents(values.parse_decimal(cells, **options), scale, answer, cells)
    parsed = _PARSERS[field.type](body.frame[column.position], **options)
    return parsed if field.repeats else replace(parsed, values=as_text(parsed.values))


_SHORT_MONTH = re.compile(r"(0?[1-9]|1[0-2])[/-](\d\d)", re.ASCII)


def _with_whole_years(cells: pd.Series) -> pd.Series:
    """Write out the years of months such as ``01/25``, where all are such and a year over 12 proves it."""
    words = as_text(cells)
    there = words[~values.is_missing(words)]
    match = there.str.extract(_SHORT_MONTH, expand=True)
    proved = len(there) and there.str.fullmatch(_SHORT_MONTH).all() and (match[1].astype(int) > _MONTHS).any()
    if not proved:
        return cells
    return words.mask(words.isin(there), match[0] + "/20" + match[1]).astype("str")


def scale_of(body: Body, column: Column) -> str | None:
    """Return what a column's amounts are counted in by its header or a line above; None: in dollars."""
    own = values.scale_of(column.header)
    return own if own is not None else values.scale_above(cell for line in body.preamble for cell in line)


def _dates(
    body: Body, mapped: Sequence[tuple[Column, Field]], answers: Mapping[str, str]
) -> dict[str, values.Parsed]:
    """Read the date columns together: each may prove the order of the others it belongs with."""
    found = {field.name: (column, field) for column, field in mapped if field.type in _DATES}
    if not found:
        return {}
    said: dict[str, str] = {}
    for name, (column, _) in found.items():
        header = label(body.headers, column.position)
        for topic in ("date_order", "serial_dates", "swapped_dates"):
            answer = answers.get(f"{topic}:{header}") or answers.get(topic)
            if answer:
                said[name] = f"{said[name]},{answer}" if name in said else answer
    pairs = [(field.after, name) for name, (_, field) in found.items() if field.after in found]
    days = next((column for column, field in mapped if field.name == "days"), None)
    lengths = None
    if days is not None and pairs:
        lengths = {(str(a), b): body.frame[days.position] for a, b in pairs}
    result = values.parse_dates(
        {
            name: _with_whole_years(body.frame[column.position])
            if field.type is Type.MONTH
            else body.frame[column.position]
            for name, (column, field) in found.items()
        },
        after=[(str(a), b) for a, b in pairs],
        days=lengths,
        answers=said,
        required=tuple(name for name, (_, field) in found.items() if field.required),
    )
    return dict(result)


def _question(doubt: values.Doubt, name: str) -> Question:
    key = "currency" if doubt.topic == "currency" else f"{doubt.topic}:{name}"
    return Question(key, _QUESTIONS[doubt.topic].format(header=name), doubt.choices, doubt.samples)
