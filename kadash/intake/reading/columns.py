"""Text columns as Arrow arrays: trimmed, stacked, handed to pandas without a Python object per cell."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from kadash.intake.reading.characters import INVISIBLE

TEXT = pa.string()  # offsets of half the size of pandas' own; a whole column is widened at the end


def trimmed(column: pa.Array | pa.ChunkedArray) -> pa.Array | pa.ChunkedArray:
    """Without invisible characters at the ends of its cells."""
    return pc.utf8_trim(column, characters=INVISIBLE)


def has_text(column: pa.ChunkedArray) -> bool:
    """Whether any cell holds something."""
    return any(pc.max(pc.binary_length(chunk)).as_py() for chunk in column.chunks if len(chunk))


def blanks(count: int) -> pa.Array:
    """``count`` empty cells."""
    return pa.repeat(pa.scalar("", TEXT), count)


def release() -> None:
    """Give back memory that Arrow keeps for later; without this the peak of a read is twice as high."""
    pa.default_memory_pool().release_unused()


def frame(columns: list[pa.ChunkedArray], rows: int) -> pd.DataFrame:
    """A frame of pandas' ``str`` with columns 0..n-1; empties ``columns``, so that memory is held once."""
    dtype = pd.StringDtype(na_value=np.nan)
    columns.reverse()
    series = {}
    for number in range(len(columns)):
        joined = columns.pop().combine_chunks().cast(pa.large_string())
        series[number] = pd.arrays.ArrowStringArray(joined, dtype=dtype)
        release()
    return pd.DataFrame(series, index=pd.RangeIndex(rows), columns=pd.RangeIndex(len(series)), copy=False)
