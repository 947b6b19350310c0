"""Budgets that list what comes in beside what is spent, or put the amounts under the year's number."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from kadash.budget.uploads.printed import MONEY
from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.mapping import match_columns
from kadash.intake.types import Body, Column, Field, SetAside, Type, with_column, without_rows

AMOUNT, YEAR = "Amount", "Fiscal year"
_WORDS = r"(?:(?:adopted|approved|proposed|requested|amended|revised|original|annual)\W*)?(?:budget)?"
_YEAR = re.compile(
    rf"\W*{_WORDS}\W*(?:FY\s*)?((?:19|20)\d\d|(?<=FY)\d\d|(?<=FY )\d\d)\W*{_WORDS}\W*", re.IGNORECASE
)
_DOLLARS = frozenset({"$", "us$", "usd", "dollars", "($)", "amount ($)"})
_IN = frozenset(
    {"in", "income", "inflow", "revenue", "revenues", "receipt", "receipts", "source", "sources", "credit"}
)
_OUT = frozenset(
    {
        "out",
        "outflow",
        "expense",
        "expenses",
        "expenditure",
        "expenditures",
        "cost",
        "costs",
        "use",
        "uses",
        "debit",
    }
    | {"spending", "spend"}
)
_NAMED = Field(
    AMOUNT,
    AMOUNT,
    Type.MONEY,
    ("Budget", "Budgeted", "Budget Amount", "Cost", "Total", "Proposed", "Adopted"),
)


def with_year(body: Body) -> Body:
    """Return a table whose amounts stand under a year (``2026``, ``FY26 Budget``) with the year as a column;
    where they stand under ``$`` alone, under a name for amounts."""
    columns, _ = match_columns(body.headers, (_NAMED,))
    years = [(index, match[1]) for index, name in enumerate(body.headers) if (match := _YEAR.fullmatch(name))]
    if not years:
        return _named(body, columns)
    if len(years) != 1 or any(column.field for column in columns) or body.frame.empty:
        return body
    position, year = years[0][0], f"20{years[0][1]}"[-4:]
    if not _amounts(body, position):
        return body
    names = tuple(AMOUNT if at == position else name for at, name in enumerate(body.headers))
    filled = (body.frame != "").any(axis=1)
    return with_column(replace(body, headers=names), YEAR, np.where(filled, year, "").tolist())


def _named(body: Body, columns: Sequence[Column]) -> Body:
    """Name the one column whose header is a sign for dollars."""
    places = [at for at, name in enumerate(body.headers) if name.strip().casefold() in _DOLLARS]
    if len(places) != 1 or any(column.field for column in columns) or not _amounts(body, places[0]):
        return body
    return replace(body, headers=tuple(AMOUNT if at in places else n for at, n in enumerate(body.headers)))


def _amounts(body: Body, position: int) -> bool:
    if body.frame.empty:
        return False
    cells = [str(cell).strip() for cell in body.frame[position].head(60) if str(cell).strip()]
    return bool(cells) and 2 * sum(bool(MONEY.fullmatch(cell)) for cell in cells) > len(cells)


def directions(body: Body) -> int | None:
    """Return the column that says of each row whether money comes in or goes out, None where none does."""
    for index in range(len(body.headers)):
        cells = as_text(body.frame[index]).str.strip().str.casefold()
        words = set(cells[cells != ""])
        if words and words <= _IN | _OUT and (words & _IN or "inorout" in headers.key(body.headers[index])):
            return index
    return None


def without_income(body: Body) -> tuple[Body, tuple[SetAside, ...]]:
    """Set the rows aside that are money coming in: a budget here is what is spent."""
    index = directions(body)
    if index is None:
        return body, ()
    cells = as_text(body.frame[index]).str.strip()
    income = cells.str.casefold().isin(_IN).to_numpy()
    if not income.any() or income.all():
        return body, ()
    aside = tuple(
        SetAside(int(line), f"money that comes in (“{word}”), no cost")
        for line, word in zip(body.lines[income], cells[income], strict=True)
    )
    return without_rows(body, ~income), aside
