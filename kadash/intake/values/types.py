"""The result of reading a column: values, defects of single cells, and questions."""

from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True, slots=True)
class Problem:
    """A defect of one cell; ``sentence`` (in codes.py) says it in words."""

    position: int
    """Position in the column as it was given, from 0."""
    code: str
    value: str
    """The cell as read."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question that only a person can answer; nothing is loaded before that."""

    topic: str
    """``date_order``, ``serial_dates``, ``number_convention``, ``currency`` or ``unit``."""
    choices: tuple[str, ...]
    """What can be answered; each is taken back as it stands."""
    samples: tuple[tuple[str, tuple[str, ...]], ...]
    """Cells as read, each with what every choice would make of it."""


@dataclass(frozen=True)
class Parsed:
    """A column that has been read.

    ``values`` keeps the index of the column. A cell that is missing, defective or in doubt is NA.
    """

    values: pd.Series
    problems: tuple[Problem, ...] = ()
    doubt: Doubt | None = None
    convention: str | None = None
    """What was decided for the column, e.g. ``1,234.56`` or ``day_first``; None if nothing had to be."""
    proved: bool = False
    """Whether the column itself proves the convention (else it is the default, or was given)."""
