"""The month of a bill where it stands in two columns (year and month), or as a period of a fiscal year.

Which month a fiscal year begins with is in the utility's settings, or is asked: a period is never taken for
the calendar month of its number unseen.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from kadash.accounts.rules.fiscal_periods import Period, month_of, period_written
from kadash.core.frames import as_text
from kadash.core.periods import Month
from kadash.intake import headers, values
from kadash.intake.mapping import BY_A_PERSON, UNKNOWN
from kadash.intake.taught_months import NAMES
from kadash.intake.types import Body, Column, Context, Defect, Question, Typed
from kadash.intake.values.day_formats import MONTH_WORDS, day_written

FIELDS = ("fiscal_period", "month_of_year")
START, NUMBERS = "fiscal_year_start", "month_numbers"
CALENDAR, FISCAL = "calendar months", "fiscal periods"
BY_CELLS = "its cells are periods of a fiscal year"
BESIDE_YEAR = "its months belong to the year in another column"
NAMES_MONTHS = "its cells name months"
_MOST = 400
_YEAR = re.compile(r"(?:[fc]y\s*)?['’]?((?:19|20)\d\d|\d\d)(?:\.0)?", re.IGNORECASE)
_NUMBER = re.compile(r"(?:periods?|per|pd|p|m)?\s*0*(\d{1,2})(?:\.0)?", re.IGNORECASE)


@dataclass(frozen=True)
class Months:
    """The rows with their month, as far as it is known."""

    typed: Typed
    defects: tuple[Defect, ...] = ()
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


def refine(columns: Sequence[Column], body: Body) -> Sequence[Column]:
    """Tell months from fiscal periods by the cells; what a person chose stays."""
    fields = {c.field for c in columns}

    def judged(column: Column) -> Column:
        if column.reason == BY_A_PERSON or column.field not in ("month", "fiscal_period"):
            return column
        words = _words(body, column.position)
        if not words:
            return column
        if column.field == "fiscal_period":
            dated = all(re.search(r"[^\W\d_]{3}", w) and day_written(w) for w in words)
            return replace(column, field="month", reason=NAMES_MONTHS) if dated else column
        periods = [period_written(word) for word in words]
        if any(one and (one.sure or one.maybe_month) for one in periods) and all(periods):
            return replace(column, field="fiscal_period", reason=BY_CELLS)
        if fields & {"year", "fiscal_year"} and all(_month_alone(word) for word in words):
            fiscal = "period" in headers.key(column.header) and all(map(_NUMBER.fullmatch, words))
            return replace(column, field=FIELDS[0] if fiscal else FIELDS[1], reason=BESIDE_YEAR)
        yearly = bool(fields & {"year", "fiscal_year"})
        if fields & {"period_end", "bill_date"} and not any(_dates(word, yearly) for word in words):
            return replace(column, field=None, reason=UNKNOWN)  # “Bill Period” may number cycles
        return column

    return [judged(column) for column in columns]


def _dates(word: str, yearly: bool) -> bool:
    """Tell whether a word may name a day, or a month (of its own year, or of one in another column)."""
    alone = yearly and _month_alone(word) is not None
    named = any(run in MONTH_WORDS for run in re.findall(r"[a-z]+", word.lower()))
    return alone or named or bool(re.search(r"\d{4}|\d[/.-]\d", word)) or day_written(word) is not None


def with_months(typed: Typed, context: Context) -> Months:
    """Return the rows with ``month``; without the columns that it was made of."""
    name = next((field for field in FIELDS if field in typed.frame), None)
    gone = [field for field in (*FIELDS, "year", "fiscal_year") if field in typed.frame]
    if name is None or ("period_end" in typed.frame and typed.frame["period_end"].notna().all()):
        return Months(replace(typed, frame=typed.frame.drop(columns=gone)) if gone else typed)
    year = next((field for field in ("fiscal_year", "year") if field in typed.frame), None)
    texts = as_text(typed.frame[name]).astype("str").fillna("")
    years = as_text(typed.frame[year]).astype("str").fillna("") if year else pd.Series("", index=texts.index)
    pairs = list(zip(texts.tolist(), years.tolist(), strict=True))
    read = {pair: _read(*pair, fiscal=name == FIELDS[0]) for pair in dict.fromkeys(pairs)}
    first, questions = _first_month(read, name, year, typed, context)
    months = {pair: _month(one, first, context, year) for pair, one in read.items() if one}
    frame = typed.frame.drop(columns=gone)
    days = [pd.Timestamp(found.first_day) if (found := months.get(pair)) else pd.NaT for pair in pairs]
    own = pd.Series(days, index=frame.index, dtype="datetime64[s]")
    frame["month"] = frame["month"].fillna(own) if "month" in frame else own
    if questions:
        return Months(replace(typed, frame=frame), questions=questions)
    faulty = [n for n, pair in enumerate(pairs) if any(pair) and months.get(pair) is None]
    bad = typed.bad.copy()
    bad[faulty] = True
    defects = tuple(_defect(typed, n, name, pairs[n]) for n in faulty if not typed.bad[n])
    said = _said(months, read, first)
    return Months(replace(typed, frame=frame, bad=bad), defects, (), said)


@dataclass(frozen=True)
class _Written:
    """What a cell, with the year beside it, says: a fiscal period, or a month by its number or name."""

    period: Period | None = None
    month: int | None = None
    year: int | None = None
    by_name: bool = False


def _read(text: str, year_text: str, *, fiscal: bool) -> _Written | None:
    match = _YEAR.fullmatch(year_text.strip())
    year = None if match is None else int(match[1]) + (2000 if len(match[1]) == 2 else 0)
    if fiscal and (period := period_written(text)):
        return _Written(period=period)
    month = _month_alone(text)
    if year is None or month is None:
        return None
    if fiscal:
        return _Written(period=Period(month, year, sure=True))
    return _Written(month=month, year=year, by_name=text.strip().lower().rstrip(".") in MONTH_WORDS)


def _month_alone(text: str) -> int | None:
    """Return the number of a month or period that stands without a year."""
    word = text.strip().lower().rstrip(".")
    match = _NUMBER.fullmatch(word)
    return MONTH_WORDS.get(word) or (int(match[1]) if match and 1 <= int(match[1]) <= 16 else None)


def _first_month(
    read: Mapping[tuple[str, str], _Written | None],
    name: str,
    year: str | None,
    typed: Typed,
    context: Context,
) -> tuple[int, tuple[Question, ...]]:
    """Return the month in which fiscal years begin (1: they are calendar years), and what must be asked."""
    found = [one for one in read.values() if one]
    header = typed.header(name) or name
    numbers = any(one.month and not one.by_name for one in found) and year == "fiscal_year"
    if numbers and context.answers.get(NUMBERS) not in (CALENDAR, FISCAL):
        text = (
            f"“{header}” holds numbers beside a fiscal year. Are they calendar months (1 is January) or "
            "periods that count from the start of the fiscal year?"
        )
        return 1, (Question(NUMBERS, text, (CALENDAR, FISCAL)),)
    if not any(one.period or year == "fiscal_year" for one in found):
        return 1, ()
    example = next(text for (text, _), one in read.items() if one)
    return first_month(f"“{header}”", example, any(o.period and o.period.maybe_month for o in found), context)


def first_month(
    header: str, example: str, maybe_months: bool, context: Context
) -> tuple[int, tuple[Question, ...]]:
    """Return the month in which the utility's fiscal years begin: as answered, from the settings, or ask."""
    said = context.answers.get(START, "").strip().lower()
    number = MONTH_WORDS.get(said) or (int(said) if said.isdigit() and 1 <= int(said) <= 12 else None)
    known = context.settings.version > 0 or context.settings.fiscal_year_first_month > 1
    if number is None and known and not maybe_months:
        number = context.settings.fiscal_year_first_month
    if number is not None:
        return number, ()
    text = (
        f"{header} holds periods such as “{example}”. With which month does the fiscal year begin? It is "
        "period 1. (January, where they are calendar months.)"
    )
    return 1, (Question(START, text, NAMES),)


def _month(one: _Written, first: int, context: Context, year: str | None) -> Month | None:
    if one.period:
        return month_of(one.period.year, one.period.number, first) if one.period.year else None
    if one.year is None or one.month is None:
        return None
    if year != "fiscal_year":
        return Month(one.year, one.month) if one.month <= len(NAMES) else None
    if not one.by_name and context.answers.get(NUMBERS) == FISCAL:
        return month_of(one.year, one.month, first)
    return (
        Month(one.year - (first > 1 and one.month >= first), one.month) if one.month <= len(NAMES) else None
    )


def _defect(typed: Typed, row: int, name: str, pair: tuple[str, str]) -> Defect:
    shown = " ".join(part for part in pair if part)
    text = (
        f"“{shown}” is no month of a year: a fiscal year has 12 periods, and those after them hold what is "
        "booked at its end. Write a month like 2025-03, or leave the row out."
    )
    return Defect(int(typed.lines[row]), typed.header(name), shown, "not_a_month", text)


def _said(
    months: Mapping[tuple[str, str], Month | None],
    read: Mapping[tuple[str, str], _Written | None],
    first: int,
) -> tuple[str, ...]:
    """Say which month a period was taken for."""
    for pair, month in months.items():
        one = read[pair]
        if month and one and one.period:
            return (period_said(" ".join(part for part in pair if part), month, first),)
    return ()


def period_said(example: str, month: Month, first: int) -> str:
    """Return the sentence that says how fiscal periods were read."""
    return (
        f"Fiscal periods were read as months: “{example}” is {month.label}. The fiscal year begins in "
        f"{NAMES[first - 1]} and is named for the year in which it ends (another start: {START}=MONTH)."
    )


def _words(body: Body, position: int) -> list[str]:
    """Return the different words of a column that hold a value; none where there are too many."""
    cells = as_text(body.frame[position])
    words = [str(word) for word in cells[~values.is_missing(cells)].unique()]
    return words if len(words) <= _MOST else []
