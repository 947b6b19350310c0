"""Text columns as Arrow arrays: trimmed, stacked, handed to pandas without a Python object per cell."""

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from kadash.core.frames import STR
from kadash.core.memory import release_memory
from kadash.intake.reading.characters import INVISIBLE

TEXT = pa.string()  # offsets of half the size of pandas' own; a whole column is widened at the end
MANY = 20_000  # cells; what shorter columns take is not worth a second form
MOST_WORDS = 2**15  # what two bytes a cell can tell apart
_LOOK = 4_000


def trimmed(column: pa.Array | pa.ChunkedArray) -> pa.Array | pa.ChunkedArray:
    """Without invisible characters at the ends of its cells."""
    return pc.utf8_trim(column, characters=INVISIBLE)


def has_text(column: pa.ChunkedArray) -> bool:
    """Whether any cell holds something."""
    if pa.types.is_dictionary(column.type):
        return any(chunk.dictionary != pa.array([""], TEXT) for chunk in column.chunks if len(chunk))
    return any(pc.max(pc.binary_length(chunk)).as_py() for chunk in column.chunks if len(chunk))


def blanks(count: int) -> pa.Array:
    """``count`` empty cells."""
    return pa.repeat(pa.scalar("", TEXT), count)


def frame(columns: list[pa.ChunkedArray], rows: int) -> pd.DataFrame:
    """A frame with columns 0..n-1, each held as ``held`` says; empties ``columns``: memory is held once."""
    columns.reverse()
    series = {}
    for number in range(len(columns)):
        series[number] = held(columns.pop())
        release_memory()
    return pd.DataFrame(series, index=pd.RangeIndex(rows), columns=pd.RangeIndex(len(series)), copy=False)


def by_words(columns: list[pa.Array], above: list[pa.Array] | None) -> list[pa.Array]:
    """Columns of one block as dictionaries where few words repeat: as in the blocks ``above``, if any."""
    if above is None:
        return [column.dictionary_encode() if _repeats(column) else column for column in columns]
    return [
        column.dictionary_encode() if number < len(above) and _is_held(above[number]) else column
        for number, column in enumerate(columns)
    ]


def joined(chunks: list[pa.Array]) -> pa.ChunkedArray:
    """The blocks of one column; as text where they are not all held by their words."""
    if not all(map(_is_held, chunks)):
        chunks = [chunk.cast(TEXT) for chunk in chunks]
    return pa.chunked_array(chunks)


def held(column: pa.ChunkedArray) -> pd.Categorical | pd.arrays.ArrowStringArray:
    """A column as pandas' ``str``; in a large file a category of ``str`` where few words repeat.

    Both hold text and no missing cell, and behave alike; the words of a category are in the order of the
    file, and some may be left of rows that were set aside.
    """
    words = None
    if len(column) >= MANY and (_is_held(column) or _repeats(column)):
        words = column.dictionary_encode().unify_dictionaries().combine_chunks()
    if words is None or len(words.dictionary) > MOST_WORDS:
        return pd.arrays.ArrowStringArray(column.combine_chunks().cast(pa.large_string()), dtype=STR)
    dictionary = pd.arrays.ArrowStringArray(words.dictionary.cast(pa.large_string()), dtype=STR)
    dtype = pd.CategoricalDtype(pd.Index(dictionary, copy=False))
    return pd.Categorical.from_codes(words.indices.to_numpy(), dtype=dtype)


def _is_held(column: pa.Array | pa.ChunkedArray) -> bool:
    return bool(pa.types.is_dictionary(column.type))


def _repeats(column: pa.Array | pa.ChunkedArray) -> bool:
    """Whether few words repeat in a long column, as it begins."""
    start = column.slice(0, _LOOK)
    return len(column) >= MANY and len(start.unique()) <= len(start) // 2
