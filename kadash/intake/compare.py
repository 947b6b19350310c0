"""Comparing a file with the database: new rows, changed fields, unchanged rows. Nothing is written."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from operator import itemgetter
from typing import Any

import numpy as np
import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm
from pandas.api.types import infer_dtype

from kadash.core.database import release
from kadash.core.errors import Unusable
from kadash.core.moments import utc
from kadash.core.tables import Base, table_of
from kadash.intake.types import Target

Positions = np.ndarray[Any, np.dtype[np.int64]]
Bits = np.ndarray[Any, np.dtype[np.uint8]]


@dataclass(frozen=True)
class Change:
    """One field of one stored row that the file would set to another value."""

    position: int  # in the target's frame
    id: int
    column: str
    old: object
    new: object


@dataclass(frozen=True)
class Comparison:
    """A target against what is stored. ``new`` are positions in its frame.

    ``agreed`` says of each column which of the rows that are stored (in the order of ``ids``) have a cell
    that says what is stored, as packed bits.
    """

    target: Target
    new: Positions
    changes: tuple[Change, ...]
    unchanged: int
    changed: int
    ids: Positions = field(default_factory=lambda: np.array([], dtype=np.int64))  # 0: new
    agreed: Mapping[str, Bits] = field(default_factory=dict)

    @property
    def counts(self) -> dict[str, int]:
        weights = self.target.weights
        if weights is None:
            return {"inserted": len(self.new), "updated": self.changed, "unchanged": self.unchanged}
        changed = sorted({change.position for change in self.changes})
        new, updated = int(weights[self.new].sum()), int(weights[changed].sum()) if changed else 0
        return {"inserted": new, "updated": updated, "unchanged": int(weights.sum()) - new - updated}


def compare(session: sm.Session, target: Target) -> Comparison:
    """Compare a target's rows with the stored ones that have the same identity.

    Others can save while it compares. An empty cell never counts as a change. Rows known by their link to a
    row that does not exist yet are new. Raises Unusable where a computed number is infinite.
    """
    frame = target.frame
    _require_finite(frame)
    pending = np.zeros(len(frame), dtype=bool)
    for link in set(target.links) & set(target.identity):
        pending |= (pd.to_numeric(frame[link], errors="coerce").fillna(0) < 0).to_numpy()
    if frame.empty or pending.all():
        return _all_new(target)
    existing = (target.existing or _by_identity(target))(session)
    release(session)
    if existing.empty:
        return _all_new(target)
    ids = np.zeros(len(frame), dtype=np.int64)
    known = ~pending
    match = target.match or (lambda new, stored: exact_match(new, stored, target.identity))
    ids[known] = match(frame[known].reset_index(drop=True), existing)
    changes, agreed = _changes(target, ids, existing)
    changed = len({change.position for change in changes})
    return Comparison(
        target,
        np.flatnonzero(ids == 0),
        tuple(changes),
        int((ids != 0).sum()) - changed,
        changed,
        ids,
        agreed,
    )


def _require_finite(frame: pd.DataFrame) -> None:
    """Cells of a file are finite; a product or quotient of them is the last that could be stored as not."""
    numbers = frame.select_dtypes("float")
    infinite = np.isinf(numbers.to_numpy(dtype=float, na_value=np.nan)).any(axis=0)
    if infinite.any():
        column = str(numbers.columns[infinite.argmax()]).replace("_", " ")
        raise Unusable(
            "out_of_range",
            f"A number that was computed from this file ({column}) is too large to be stored. Nothing was "
            "changed. Look for numbers or units in it that are too large.",
        )


def _all_new(target: Target) -> Comparison:
    size = len(target.frame)
    return Comparison(target, np.arange(size), (), 0, 0, np.zeros(size, dtype=np.int64))


def exact_match(new: pd.DataFrame, stored: pd.DataFrame, identity: Sequence[str]) -> Positions:
    """Return for each new row the id of the stored row with the same identity, 0 where there is none.

    Missing equals missing.
    """
    keys = list(identity)
    left = comparable_frame(new, keys)
    right = comparable_frame(stored, keys)
    for name in keys:
        left[name], right[name] = _alike(left[name].to_numpy(), right[name].to_numpy())
    right["id"] = stored["id"].to_numpy()
    right = right.drop_duplicates(keys, keep="first")
    found = left.merge(right, on=keys, how="left", sort=False)["id"]
    return np.asarray(found.fillna(0), dtype=np.int64)


def comparable_frame(frame: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
    """Return the columns in a form in which equal values are equal, whatever they came as."""
    return pd.DataFrame({name: comparable(frame[name]) for name in columns}, index=range(len(frame)))


def comparable(series: pd.Series) -> Any:
    """Dates as ``YYYY-MM-DD``, moments to the second, numbers as numbers, everything else as text.

    Missing is ""/NaN.
    """
    if pd.api.types.is_bool_dtype(series.dtype):
        return series.astype("Float64").to_numpy(dtype=float, na_value=np.nan)
    if pd.api.types.is_numeric_dtype(series.dtype):
        return series.astype("Float64").to_numpy(dtype=float, na_value=np.nan)
    if isinstance(series.dtype, pd.DatetimeTZDtype):  # moments, to the second; dates have no zone
        return np.array([_text(value) for value in series.dt.to_pydatetime()], dtype=object)
    if pd.api.types.is_datetime64_any_dtype(series.dtype):
        days = series.to_numpy(dtype="datetime64[D]")
        codes, uniques = pd.factorize(days)
        texts = np.append(np.array([str(day) for day in uniques], dtype=object), "")
        return pd.Series(texts[codes], dtype="str").to_numpy(dtype=object)
    cells = series.to_numpy(dtype=object)
    if infer_dtype(cells) == "mixed" and any(isinstance(value, list | dict) for value in cells):
        return np.array([json.dumps(v, sort_keys=True) if isinstance(v, list | dict) else "" for v in cells])
    codes, uniques = pd.factorize(cells, use_na_sentinel=True)
    texts = np.append(np.array([_text(value) for value in uniques], dtype=object), "")
    return texts[codes]


def _text(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value.normalize(), "f") if value else "0"  # which may have a sign
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, bool | np.bool_):
        return str(int(value))  # as the number is written that a column of truth values becomes
    if isinstance(value, datetime) and value.tzinfo is not None:
        return "" if pd.isna(value) else str(utc(value))
    return str(value)[:10] if isinstance(value, pd.Timestamp) else str(value)


def _by_identity(target: Target) -> Any:
    """Return a reader of the stored rows whose first identity column is among the file's."""

    def read(session: sm.Session) -> pd.DataFrame:
        first = target.identity[0]
        wanted = [_plain(value) for value in target.frame[first].dropna().unique().tolist()]
        return stored_rows(session, target.table, first, wanted)

    return read


def stored_rows(session: sm.Session, model: type[Base], column: str, wanted: Sequence[Any]) -> pd.DataFrame:
    """Return the stored rows whose column is one of those values, all columns, by id."""
    table = table_of(model)
    rows: list[Any] = []
    for start in range(0, len(wanted), 900):
        part = list(wanted[start : start + 900])
        query = sa.select(table).where(table.c[column].in_(part)).order_by(table.c.id)
        rows += session.connection().execute(query).all()
    return pd.DataFrame(rows, columns=[c.name for c in table.columns])


def rows_in_batches(session: sm.Session, model: type[Base], conditions: Iterable[Any]) -> pd.DataFrame:
    """Return the stored rows that meet one of the conditions, all columns, by id; others can save in between.

    Each fetched row is a turn of other threads, so with a rollback journal whoever saves would wait long for
    many rows at once. What was read holds as far as ``Examination.holds`` says.
    """
    table = table_of(model)
    rows: list[Any] = []
    for condition in conditions:
        rows += map(tuple, session.connection().execute(sa.select(table).where(condition)).all())
        release(session)
    rows.sort(key=itemgetter(list(table.c.keys()).index("id")))
    return pd.DataFrame(rows, columns=[c.name for c in table.columns])


def _plain(value: Any) -> Any:
    return value.item() if isinstance(value, np.generic) else value


def _changes(target: Target, ids: Positions, existing: pd.DataFrame) -> tuple[list[Change], dict[str, Bits]]:
    """Return the cells that differ from what is stored, and which say the same."""
    found = np.flatnonzero(ids)
    agreed: dict[str, Bits] = {}
    if not len(found):
        return [], agreed
    place = pd.Series(np.arange(len(existing)), index=existing["id"].to_numpy())
    rows = place.loc[ids[found]].to_numpy()
    changes: list[Change] = []
    ignored = {"new_id", "batch_id"} | (set() if target.taken_over else {*target.identity})
    taken_over = np.isin(ids[found], list(target.taken_over))
    for name in target.identity:  # what makes a row the stored one, it says
        if name in target.frame.columns:
            agreed[name] = np.packbits(target.frame[name].iloc[found].notna().to_numpy())
    for name in target.frame.columns:
        if name in ignored or name not in existing.columns:
            continue
        new, old = target.frame[name].iloc[found], existing[name].iloc[rows]
        filled = new.notna().to_numpy()
        differs = _differs(comparable(new), comparable(old)) & filled
        agreed[name] = np.packbits(filled & ~differs)
        if name in target.identity:
            differs &= taken_over
        if name in target.fill_only:
            differs &= old.isna().to_numpy()
        for k in np.flatnonzero(differs):
            changes.append(
                Change(int(found[k]), int(ids[found[k]]), name, _plain(old.iloc[k]), _plain(new.iloc[k]))
            )
    return sorted(changes, key=lambda change: change.position), agreed


def _differs(new: Any, old: Any) -> Any:
    new, old = _alike(new, old)
    if new.dtype.kind == "f":
        return ~np.isclose(new, old, rtol=1e-12, atol=0, equal_nan=True)
    return new != old


def _alike(one: Any, other: Any) -> tuple[Any, Any]:
    """Bring two columns to one form: numbers where both are, else text."""
    if one.dtype.kind == "f" and other.dtype.kind == "f":
        return one, other
    return tuple(  # type: ignore[return-value]  # two of them
        np.array(["" if pd.isna(value) else _text(value) for value in side], dtype=object)
        if side.dtype.kind == "f"
        else side.astype(object)
        for side in (one, other)
    )
