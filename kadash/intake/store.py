"""Writing a comparison: many rows at a time, through the driver's own bulk way."""

import json
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.tables import table_of
from kadash.intake.compare import Comparison

CHUNK = 20_000
Progress = Callable[[int], None]


def store(
    connection: Connection, comparison: Comparison, batch_id: int, renamed: dict[int, int], progress: Progress
) -> None:
    """Insert the new rows and apply the changes, all marked with the batch.

    ``renamed`` maps the negative numbers of rows that did not exist to their ids; it is added to.
    """
    target = comparison.target
    frame = target.frame
    for link in target.links:
        frame = frame.assign(**{link: _renamed(frame[link], renamed)})
    if len(comparison.new):
        new = frame.iloc[comparison.new]
        if "new_id" in frame.columns:
            _insert_numbered(connection, table_of(target.table), new, batch_id, renamed)
        else:
            _insert(connection, table_of(target.table), new, batch_id, progress)
    if "new_id" in frame.columns:
        for position in np.flatnonzero(comparison.ids):
            renamed[int(frame["new_id"].iloc[position])] = int(comparison.ids[position])
    _update(connection, comparison, renamed)


def _renamed(links: pd.Series, renamed: dict[int, int]) -> pd.Series:
    """Put the ids of new rows in the place of their negative numbers, each looked up once."""
    if not renamed:
        return links
    codes, uniques = pd.factorize(links, use_na_sentinel=True)
    ids = np.array([*(renamed.get(value, value) for value in uniques), None], dtype=object)
    return pd.Series(ids[codes], index=links.index).convert_dtypes()


def _insert_numbered(
    connection: Connection, table: sa.Table, rows: pd.DataFrame, batch_id: int, renamed: dict[int, int]
) -> None:
    names = [name for name in rows.columns if name in table.c]
    records = rows.drop(columns="new_id").to_dict("records")
    values = [{name: _python(record[name]) for name in names} | {"batch_id": batch_id} for record in records]
    query = sa.insert(table).returning(table.c.id, sort_by_parameter_order=True)
    found = connection.execute(query, values).scalars().all()
    for number, id in zip(rows["new_id"], found, strict=True):
        renamed[int(number)] = int(id)


def _insert(
    connection: Connection, table: sa.Table, rows: pd.DataFrame, batch_id: int, progress: Progress
) -> None:
    names = [name for name in rows.columns if name in table.c]
    columns = [driver_values(rows[name], table.c[name], connection) for name in names]
    filled = [*names, "batch_id"]
    for name, column in table.c.items():
        # Bulk inserts go past the table class, so its defaults are put in here.
        if name not in filled and isinstance(column.default, sa.ColumnDefault) and column.default.is_scalar:
            filled.append(name)
            columns.append([column.default.arg] * len(rows))
    order = [*names, *filled[len(names) + 1 :], "batch_id"]
    columns.append([batch_id] * len(rows))
    for start in range(0, len(rows), CHUNK):
        part = list(zip(*(column[start : start + CHUNK] for column in columns), strict=True))
        _write(connection, table.name, order, part)
        progress(min(start + CHUNK, len(rows)))


def _write(connection: Connection, table: str, names: list[str], rows: Sequence[tuple[Any, ...]]) -> None:
    quoted = ", ".join(f'"{name}"' for name in names)  # names come from our own tables
    if connection.dialect.name == "sqlite":
        marks = ", ".join("?" * len(names))
        raw = connection.connection.dbapi_connection
        assert raw is not None
        raw.cursor().executemany(f'INSERT INTO "{table}" ({quoted}) VALUES ({marks})', rows)  # noqa: S608
        return
    raw = connection.connection.dbapi_connection
    assert raw is not None
    with raw.cursor().copy(f'COPY "{table}" ({quoted}) FROM STDIN') as copy:
        for row in rows:
            copy.write_row(row)


def driver_values(series: pd.Series, column: sa.Column[Any], connection: Connection) -> list[Any]:
    """Return a column as the driver takes it; each distinct value is converted once."""
    processor = column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    if isinstance(column.type, sa.JSON):
        return [None if _is_missing(value) else json.dumps(value) for value in series]
    if pd.api.types.is_numeric_dtype(series.dtype) and processor is None:
        if isinstance(column.type, sa.Integer):
            series = series.astype("Int64")
        return list(series.astype(object).where(series.notna(), None))
    raw = (
        series.to_numpy(dtype="datetime64[D]") if series.dtype.kind == "M" else series.to_numpy(dtype=object)
    )
    codes, uniques = pd.factorize(raw, use_na_sentinel=True)
    converted = [_python(value) for value in uniques.tolist()]
    if processor:
        converted = [processor(value) for value in converted]
    table = np.empty(len(converted) + 1, dtype=object)
    table[:-1] = converted
    table[-1] = None
    return list(table[codes])


def _is_missing(value: object) -> bool:
    return value is None or value is pd.NaT or value is pd.NA or (isinstance(value, float) and value != value)


def _python(value: Any) -> Any:
    if _is_missing(value):
        return None
    if isinstance(value, np.datetime64):
        value = value.astype("datetime64[D]").item()
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, pd.Timestamp | datetime):
        return value.date()
    return value


def _update(connection: Connection, comparison: Comparison, renamed: dict[int, int]) -> None:
    """Apply the changed fields, row by row: they are few, and each is audited anyway."""
    table = table_of(comparison.target.table)
    changes: dict[int, dict[str, Any]] = {}
    for change in comparison.changes:
        value = _python(change.new)
        if change.column in comparison.target.links and value in renamed:
            value = renamed[value]
        changes.setdefault(change.id, {})[change.column] = value
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for id, fields in changes.items():
        groups.setdefault(tuple(fields), []).append(
            {"row_id": id, **{f"new_{k}": v for k, v in fields.items()}}
        )
    for names, rows in groups.items():
        values: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in names}
        if "version" in table.c:
            values["version"] = table.c.version + 1
        connection.execute(sa.update(table).where(table.c.id == sa.bindparam("row_id")).values(values), rows)
