"""Types shared by rooms and the upload engine.

A room declares ``Kind`` values: columns, how rows become records, and the tables of the records. The engine
does everything in between and knows no room.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.core.settings import Settings
from kadash.core.tables import Base
from kadash.intake.gates import MANAGERS, Gate


class Type(StrEnum):
    """How a column's text is read (see ``kadash.intake.values``)."""

    TEXT = "text"
    IDENTIFIER = "identifier"  # text, zeros kept; damaged ones are rejected
    MONEY = "money"  # whole cents
    COMPUTED = "computed"  # amounts that a sheet computes (a share, a product): rounded to whole cents
    BILLED = "billed"  # whole cents; where a workbook stores a formula's unrounded result, rounded
    NUMBER = "number"  # float
    DECIMAL = "decimal"  # exact Decimal: rates and factors; "12%" is 0.12
    INTEGER = "integer"
    DATE = "date"
    MONTH = "month"  # a date of which only the month counts
    FLAG = "flag"


@dataclass(frozen=True)
class Field:
    """A column that a kind knows. ``synonyms`` are headers as exports write them, best first.

    ``layouts`` limits it to some of the kind's layouts. ``after`` names the date field that comes before
    this one, ``spans`` what the two begin and end. ``repeats``: few words fill the column; see
    ``Kind.by_words``. ``adds``: of several columns the amounts are added up, a blank counting for nothing.
    ``highest``: of several columns the highest value is taken.
    """

    name: str
    label: str
    type: Type = Type.TEXT
    synonyms: tuple[str, ...] = ()
    required: bool = False
    layouts: tuple[str, ...] = ()
    after: str | None = None
    repeats: bool = False
    adds: bool = False
    highest: bool = False
    spans: tuple[str, ...] = ()


@dataclass(frozen=True)
class Layout:
    """One shape that a kind's files come in. Of each group in ``needs`` one field must be there.

    ``alone``: so little is needed that half of the file's columns must be known, too.
    """

    name: str
    needs: tuple[frozenset[str], ...]
    label: str = ""
    alone: bool = False


@dataclass(frozen=True)
class Question:
    """What only a person can answer; ``key`` is what ``--answer`` takes."""

    key: str
    text: str
    choices: tuple[str, ...]
    samples: tuple[tuple[str, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Defect:
    """Something wrong with one cell (or, without column, one row). ``row`` is the line or sheet row."""

    row: int
    column: str | None
    value: str
    code: str
    message: str


@dataclass(frozen=True)
class SetAside:
    """A row that is no record: a total, a repeated header, a footer, a blank line."""

    row: int
    reason: str


@dataclass(frozen=True)
class Body:
    """The rows under the header, still text. ``frame`` has one column per header, by position.

    Columns are ``str``; what ``claims`` gets, and kinds that take it (``Kind.by_words``), may be a category.
    """

    headers: tuple[str, ...]
    frame: pd.DataFrame
    lines: np.ndarray[Any, np.dtype[np.int64]]
    numeric: pd.DataFrame | None = None
    sheet: str | None = None
    preamble: tuple[tuple[str, ...], ...] = ()  # the rows above the header
    extra_headers: tuple[tuple[str, ...], ...] = ()  # second and third header rows
    totals: tuple[tuple[str, ...], ...] = ()  # the cells of total rows that were set aside
    # Where a column was gathered from several of the file: for each row, the header its cell stands under.
    origins: Mapping[int, np.ndarray[Any, np.dtype[np.object_]]] = field(default_factory=dict)
    notes: Any = None  # what reshaping found out, for the kind's prepare


@dataclass(frozen=True)
class Column:
    """What one column of the file was taken for, and why."""

    position: int
    header: str
    field: str | None
    reason: str


@dataclass(frozen=True)
class Said:
    """What a person said about a file: columns (header → field) and answers (key → value)."""

    columns: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Context:
    """What a kind may ask while it reads a file."""

    file_name: str
    layout: str
    today: date
    person: str
    settings: Settings
    answers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Typed:
    """Columns read into values. ``frame`` has one column per known field that the file has.

    ``bad`` marks the rows with a defect; ``unknown`` has the other columns, as text, by header.
    """

    frame: pd.DataFrame
    lines: np.ndarray[Any, np.dtype[np.int64]]
    bad: np.ndarray[Any, np.dtype[np.bool_]]
    body: Body
    columns: tuple[Column, ...]
    unknown: pd.DataFrame

    def header(self, name: str) -> str | None:
        """Return the file's header of a field."""
        return next((column.header for column in self.columns if column.field == name), None)


@dataclass(frozen=True)
class Prepared:
    """Records that could be loaded, and everything that was found on the way.

    ``records`` is what ``Kind.resolve`` takes; ``rows_read`` counts records, good and rejected.
    """

    records: pd.DataFrame
    lines: np.ndarray[Any, np.dtype[np.int64]]
    rows_read: int
    rejected: int = 0
    defects: tuple[Defect, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    warnings: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Target:
    """Rows for one table.

    ``frame`` has the table's own column names (values as Python would store them; missing is
    None/NaN/NaT). Rows that do not exist yet and that later targets point to carry a provisional,
    negative id in the column ``new_id``; later targets use it in the columns named in ``links``, each
    a foreign key to the table where that provisional id stands. Each table counts its own.
    ``existing`` gives the stored rows (with ``id``) that these may meet, ``match`` the id of the
    stored row for each row of the frame (0: none). ``counted`` marks the file's own records.
    ``fill_only`` columns are set where nothing is stored and never changed. ``taken_over`` are the ids of
    stored rows that were known less exactly: they take the identity of the row that they match, too.
    ``weights`` says how many of the file's records a row stands for, by default one; ``gate`` who may store.
    """

    table: type[Base]
    frame: pd.DataFrame
    identity: tuple[str, ...]
    counted: bool = True
    links: tuple[str, ...] = ()
    existing: Callable[[sm.Session], pd.DataFrame] | None = None
    match: Callable[[pd.DataFrame, pd.DataFrame], np.ndarray[Any, np.dtype[np.int64]]] | None = None
    fill_only: tuple[str, ...] = ()
    taken_over: frozenset[int] = frozenset()
    lines: np.ndarray[Any, np.dtype[np.int64]] | None = None
    weights: np.ndarray[Any, np.dtype[np.int64]] | None = None
    gate: Gate = MANAGERS


@dataclass(frozen=True)
class Resolved:
    """The targets of a file in the order in which they are stored, and what must be said.

    ``without_account`` counts records without their account; those not taken are also ``set_aside``.
    """

    targets: tuple[Target, ...]
    warnings: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    without_account: int = 0
    set_aside: tuple[SetAside, ...] = ()


def without_rows(body: Body, keep: np.ndarray[Any, np.dtype[np.bool_]]) -> Body:
    """Return the body with only the rows that are marked."""
    if keep.all():
        return body
    kept = np.flatnonzero(keep)
    whole = len(kept) and kept[-1] - kept[0] == len(kept) - 1  # then nothing need be copied
    rows: Any = slice(int(kept[0]), int(kept[-1]) + 1) if whole else keep
    frame = body.frame[rows].reset_index(drop=True)
    numeric = None if body.numeric is None else body.numeric[rows].reset_index(drop=True)
    origins = {position: names[rows] for position, names in body.origins.items()}
    return replace(body, frame=frame, lines=body.lines[rows], numeric=numeric, origins=origins)


def with_column(body: Body, header: str, cells: Sequence[str] | pd.Series) -> Body:
    """Return the body with a column of texts more, at its end: none of them is stored as a number."""
    place = len(body.headers)
    frame = body.frame.copy(deep=False)
    frame[place] = pd.Series(cells, index=frame.index, dtype="str")
    numeric = None if body.numeric is None else body.numeric.copy(deep=False)
    if numeric is not None:
        numeric[place] = False
    extra = tuple((*row, "") for row in body.extra_headers)
    totals = tuple((*row, "") for row in body.totals)
    return replace(
        body,
        headers=(*body.headers, header),
        frame=frame,
        numeric=numeric,
        extra_headers=extra,
        totals=totals,
    )
