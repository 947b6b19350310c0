"""Rows converted to driver values before the transaction, where that is possible.

While a transaction writes nobody else can save, so whatever can be computed before is.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd
import sqlalchemy as sa

from kadash.core.finite import NotFinite, as_json
from kadash.core.tables import FiniteFloat, table_of
from kadash.intake.compare import Comparison

CHUNK = 10_000
MOST_READY = 200_000  # rows; prebuilt, 100,000 bills take 27 MB
Renamed = Mapping[str, Mapping[int, int]]  # table → provisional id → id


@dataclass(frozen=True)
class Part:
    """Some new rows by column; ``constants`` have what is the same in all, ``done`` counts to its end."""

    columns: Mapping[str, Sequence[Any]]
    constants: Mapping[str, int | str]
    rows: int
    done: int


def prebuilt_rows(comparison: Comparison, dialect: sa.Dialect) -> tuple[Part, ...] | None:
    """Return the new rows as they will be written; None where that has to wait for the transaction.

    Rows that get their numbers there wait, rows that point to such rows, and more rows than memory is for.
    """
    target = comparison.target
    frame = target.frame
    if "new_id" in frame.columns or not 0 < len(comparison.new) <= MOST_READY:
        return None
    links = (pd.to_numeric(frame[link], errors="coerce") for link in target.links)
    if any((link < 0).any() for link in links):
        return None
    return tuple(parts_of(comparison, dialect, {}))


def parts_of(comparison: Comparison, dialect: sa.Dialect, renamed: Renamed) -> Iterator[Part]:
    """Yield the new rows part by part: a file may be large. ``renamed`` as in ``store``."""
    target, new = comparison.target, comparison.new
    frame, table = target.frame, table_of(target.table)
    constants = _defaults(table, frame)
    for start in range(0, len(new), CHUNK):
        places = new[start : start + CHUNK]
        rows = linked(frame.iloc[places], table, target.links, renamed)
        columns = {
            name: _driver_values(rows[name], table.c[name], dialect)
            for name in rows.columns
            if name in table.c and not rows[name].isna().all()
        }
        yield Part(columns, constants, len(places), start + len(places))


def linked(rows: pd.DataFrame, table: sa.Table, links: Sequence[str], renamed: Renamed) -> pd.DataFrame:
    """Return rows whose links name the ids of rows that had none before."""
    return rows.assign(
        **{link: _renamed(rows[link], renamed.get(linked_table(table, link), {})) for link in links}
    )


def linked_table(table: sa.Table, link: str) -> str:
    """Return the name of the table that a column points to: provisional ids start over in each table."""
    (key,) = table.c[link].foreign_keys
    return str(key.column.table.name)


def stored_id(value: int, ids: Mapping[int, int]) -> int:
    """Return the id of a row by its own or its provisional, negative one."""
    if value >= 0:
        return value
    if value not in ids:
        raise LookupError(f"nothing was stored under the provisional id {value}")
    return ids[value]


def _renamed(links: pd.Series, ids: Mapping[int, int]) -> pd.Series:
    """Put the ids of new rows in the place of their negative numbers, each looked up once."""
    if not (pd.to_numeric(links, errors="coerce") < 0).any():
        return links
    codes, uniques = pd.factorize(links, use_na_sentinel=True)
    found = pd.array([stored_id(int(value), ids) for value in uniques], dtype="Int64")
    return pd.Series(found.take(codes, allow_fill=True), index=links.index)


def _defaults(table: sa.Table, frame: pd.DataFrame) -> dict[str, int | str]:
    """Bulk inserts go past the table class: return the defaults of columns that the frame lacks."""
    return {
        name: column.default.arg
        for name, column in table.c.items()
        if name not in frame.columns
        and isinstance(column.default, sa.ColumnDefault)
        and column.default.is_scalar
    }


def _driver_values(series: pd.Series, column: sa.Column[Any], dialect: sa.Dialect) -> list[Any]:
    """Return a column as the driver takes it; each distinct value is converted once."""
    processor = column.type.dialect_impl(dialect).bind_processor(dialect)
    if isinstance(column.type, sa.JSON):
        return [None if _is_missing(value) else as_json(value) for value in series]
    if isinstance(series.dtype, pd.CategoricalDtype) and processor is None:
        words = np.array([*series.cat.categories, None], dtype=object)
        return list(words[series.cat.codes.to_numpy()])
    plain = pd.api.types.is_numeric_dtype(series.dtype) or isinstance(series.dtype, pd.StringDtype)
    if plain and isinstance(column.type, FiniteFloat):  # all at once: there may be many
        if np.isinf(series.to_numpy(dtype=float, na_value=np.nan)).any():
            raise NotFinite
        return _plain_values(series, column)
    if plain and processor is None:
        return _plain_values(series, column)
    raw = (
        series.to_numpy(dtype="datetime64[D]")
        if series.dtype.kind == "M" and not isinstance(series.dtype, pd.DatetimeTZDtype)
        else series.to_numpy(dtype=object)
    )
    codes, uniques = pd.factorize(raw, use_na_sentinel=True)
    converted = [python_value(value) for value in uniques.tolist()]
    if processor:
        converted = [processor(value) for value in converted]
    table = np.empty(len(converted) + 1, dtype=object)
    table[:-1] = converted
    table[-1] = None
    return list(table[codes])


def _plain_values(series: pd.Series, column: sa.Column[Any]) -> list[Any]:
    if isinstance(column.type, sa.Integer):
        series = series.astype("Int64")
    missing = series.isna()
    if missing.any():
        return list(series.astype(object).where(~missing, None).tolist())
    return list((series.to_numpy() if pd.api.types.is_numeric_dtype(series.dtype) else series).tolist())


def _is_missing(value: object) -> bool:
    return value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and value != value)


def python_value(value: Any) -> Any:
    """Return a cell as the driver takes it."""
    if _is_missing(value):
        return None
    if isinstance(value, np.datetime64):
        value = value.astype("datetime64[D]").item()
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, pd.Timestamp | datetime):
        if value.tzinfo is not None:  # a moment; what files give as a date has no zone
            return value.to_pydatetime() if isinstance(value, pd.Timestamp) else value
        return value.date()
    return value
