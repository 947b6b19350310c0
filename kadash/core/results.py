"""Data frames from query results."""

import pandas as pd
import sqlalchemy as sa

FETCHED = 5_000


def frame_of(result: "sa.CursorResult[tuple[object, ...]]") -> pd.DataFrame:
    """Return a result's rows as a frame under its column names.

    Pandas asks each thing that is not a plain tuple what it is; for 5,000 rows that is most of the time.
    Many rows are fetched at a time, as each fetch has a price of its own.
    """
    rows = [tuple(row) for part in result.partitions(FETCHED) for row in part]
    return pd.DataFrame(rows, columns=list(result.keys()))
