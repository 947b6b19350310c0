"""Frames out of query results."""

import pandas as pd
import sqlalchemy as sa


def frame_of(result: "sa.CursorResult[tuple[object, ...]]") -> pd.DataFrame:
    """Return a result's rows as a frame under its column names.

    Pandas asks each thing that is not a plain tuple what it is; for 5,000 rows that is most of the time.
    """
    return pd.DataFrame([tuple(row) for row in result], columns=list(result.keys()))
