"""What an upload says of rows that were stored already, kept so that it stands when another one is undone."""

import base64
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import sqlalchemy as sa
from sqlalchemy.engine import Connection

from kadash.core.tables import table_of
from kadash.intake.compare import Comparison
from kadash.intake.tables import UploadSaid

Ids = np.ndarray[Any, np.dtype[np.int64]]


def keep_said(connection: Connection, comparisons: Sequence[Comparison], batch_id: int) -> None:
    """Keep which stored rows an upload has, too, and in which columns it says what was stored already."""
    rows = [
        {"batch_id": batch_id, "table_name": table, "columns": columns, "ids": packed(ids)}
        for comparison in comparisons
        for table, columns, ids in _said(comparison)
    ]
    if rows:
        connection.execute(sa.insert(table_of(UploadSaid)), rows)


def _said(comparison: Comparison) -> Iterator[tuple[str, list[str], Ids]]:
    """Yield the columns that the same rows fill, together; the first of all are the rows without columns."""
    found = np.flatnonzero(comparison.ids)
    if not len(found):
        return
    table, ids = table_of(comparison.target.table).name, comparison.ids[found]
    groups: dict[bytes, list[str]] = {np.packbits(np.ones(len(found), dtype=bool)).tobytes(): []}
    for name, bits in comparison.agreed.items():
        if name not in comparison.target.fill_only:
            groups.setdefault(bits.tobytes(), []).append(name)
    for bits_, columns in groups.items():
        mask = np.unpackbits(np.frombuffer(bits_, dtype=np.uint8), count=len(found)).astype(bool)
        if mask.any():
            yield table, columns, ids[mask]


def packed(ids: Ids) -> str:
    """Return row numbers as a short text: their differences, compressed."""
    ordered = np.unique(ids)
    steps = np.diff(ordered, prepend=0).astype("<i8")
    return base64.b64encode(zlib.compress(steps.tobytes())).decode()


def unpacked(text: str) -> Ids:
    """Return the row numbers of such a text, ascending."""
    steps = np.frombuffer(zlib.decompress(base64.b64decode(text)), dtype="<i8")
    return np.asarray(np.cumsum(steps), dtype=np.int64)


class Said:
    """What the uploads that stand say of the rows of one table, but for the one that is being undone."""

    def __init__(self, connection: Connection, table: str, batch_id: int) -> None:
        said = table_of(UploadSaid).c
        query = (
            sa.select(said.batch_id, said.columns, said.ids)
            .where(said.table_name == table, said.batch_id != batch_id)
            .order_by(said.batch_id)
        )
        self._groups = [(b, tuple(columns), unpacked(ids)) for b, columns, ids in connection.execute(query)]

    def among(self, ids: Ids) -> Ids:
        """Return which of these rows some upload says."""
        found = [ids[np.isin(ids, theirs)] for _, _, theirs in self._groups]
        return np.unique(np.concatenate(found)) if found else np.array([], dtype=np.int64)

    def of(self, row_id: int) -> Iterator[tuple[int, tuple[str, ...]]]:
        """Yield the uploads that say a row, each with columns of which it says the value."""
        for batch_id, columns, ids in self._groups:
            place = int(np.searchsorted(ids, row_id))
            if place < len(ids) and ids[place] == row_id:
                yield batch_id, columns


def said_by(connection: Connection, table: str, batch_id: int) -> list[tuple[tuple[str, ...], Ids]]:
    """Return what one upload says of a table's rows: columns, and the rows in which it fills them."""
    said = table_of(UploadSaid).c
    query = sa.select(said.columns, said.ids).where(said.table_name == table, said.batch_id == batch_id)
    return [(tuple(columns), unpacked(ids)) for columns, ids in connection.execute(query)]
