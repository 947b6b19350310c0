"""What is understood of a sheet with a column per month, as one value from its headers to its bills."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.wide.headers import MonthHeader, SumHeader
from kadash.accounts.uploads.bills.wide.measures import Measure
from kadash.intake.types import Question


@dataclass(frozen=True)
class MonthColumn:
    """A column headed by a month. ``field`` is what it measures, None where its rows say that.

    ``key`` names its month in each row, ``after`` counts the New Years before it; ``wraps`` says whether the
    columns of its year run past a New Year, ``first`` in which month they begin.
    """

    position: int
    head: MonthHeader
    measure: Measure | None = None
    service: str | None = None
    field: str | None = None
    key: str = ""
    after: int = 0
    wraps: bool = False
    first: int = 1

    @property
    def dated(self) -> bool:
        """Whether its header, or one before it, says the year."""
        return bool(self.head.year or self.head.fiscal_year)


@dataclass(frozen=True)
class PrintedSums:
    """A column that sums months up, as it stands in the file."""

    head: SumHeader
    field: str | None
    cells: pd.Series
    numeric: pd.Series | None
    lines: np.ndarray[Any, np.dtype[np.int64]]


@dataclass(frozen=True)
class MonthTable:
    """The columns of the sheet by their part, as positions, and what was found out about its rows."""

    months: tuple[MonthColumn, ...]
    sums: Mapping[int, SumHeader]
    about: tuple[int, ...]
    """The columns about the customer, kept as they are."""
    fields: Mapping[int, str]
    """The fields of those columns that are known."""
    left_out: tuple[int, ...]
    measures: int | None = None
    """The column that says what each row measures."""
    units: int | None = None
    titles: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    """The headers of columns about the customer that are no known field."""
    printed_sums: tuple[PrintedSums, ...] = ()
    printed_totals: tuple[tuple[tuple[MonthColumn, str], ...], ...] = ()
    """The month cells of each total row: column, text."""
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def stacked(self) -> bool:
        """Whether each row holds one measure."""
        return self.measures is not None

    @property
    def account(self) -> int | None:
        """The position of the account numbers."""
        return next((position for position, name in self.fields.items() if name == "account_number"), None)

    @property
    def undated(self) -> list[MonthColumn]:
        """The months of which nothing in the headers says the year."""
        return [column for column in self.months if not column.dated]

    def asking(self, *questions: Question) -> "MonthTable":
        return replace(self, questions=(*self.questions, *questions))

    def warning(self, *warnings: str) -> "MonthTable":
        return replace(self, warnings=(*self.warnings, *warnings))
