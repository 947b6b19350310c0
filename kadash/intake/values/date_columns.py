"""Distinct days of a date column, under either order of day and month."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from kadash.intake.values.day_formats import Day, Order, clock_written, day_written, is_no_date
from kadash.intake.values.missing import without_value
from kadash.intake.values.words import Words, cells_of, each_word, matching, texts, words_in, words_of

NO_DAY = int(np.iinfo(np.int64).min)
MANY = 5_000
"""With more different words than these, days and times of day are read apart."""
_MOMENT = r"[0-9][0-9/.\-]{5,9}[ T][0-9]{1,2}:[0-9]{2}[0-9:.,]*(?: ?[AaPp][Mm])?(?:Z|[+-][0-9]{2}:?[0-9]{2})?"

Numbers = npt.NDArray[np.int64]


@dataclass
class DateColumn:
    """A column of dates; ``order`` and ``proved`` are filled in while it is being found out."""

    cells: pa.Array
    words: Words
    """The words for the day; the time of day is apart where there are many."""
    nothing: list[bool]
    faults: dict[int, str]
    """Index of the word → code."""
    days: list[Day | None]
    clock: Numbers | None
    """The seconds of each cell since midnight, where they are apart."""
    order: Order | None = None
    proved: bool = False
    doubtful: list[str] = field(default_factory=list)
    """Words of days that a spreadsheet may have swapped."""

    @property
    def ordered(self) -> bool:
        """Whether any date depends on the order."""
        return any(day is not None and day.ordered for day in self.days)

    def day_numbers(self, order: Order) -> Numbers:
        """Return each cell as a running day number under ``order``, NO_DAY where it is none."""
        days = (None if day is None else day.under(order) for day in self.days)
        per_word = np.array([NO_DAY if day is None else day.toordinal() for day in days], dtype=np.int64)
        return per_word[self.words.codes]


def date_column(column: pd.Series, *, required: bool) -> DateColumn:
    """Read a column, word by word, without deciding its order."""
    words, clock = words_in(column), None
    if len(words.words) > MANY:
        words, clock = _apart(texts(column))
    nothing, faults = without_value(words, required=required)
    for i, none in enumerate(each_word(words, is_no_date)):
        if none and not nothing[i]:
            nothing[i] = True
            if required:
                faults[i] = "missing_required"
    days = [None if nothing[i] else day for i, day in enumerate(each_word(words, day_written))]
    return DateColumn(cells_of(column), words, nothing, faults, days, clock)


def _apart(cells: pa.Array) -> tuple[Words, Numbers]:
    """Return the words for the days, and the seconds since midnight, of moments such as readings have.

    What is not plainly a moment stays whole.
    """
    clock = np.zeros(len(cells), dtype=np.int64)
    timed = matching(cells, _MOMENT)
    if not timed.any():
        return words_of(cells), clock
    parts = pc.split_pattern_regex(cells.filter(pa.array(timed)), "[ T]", max_splits=1)
    times = words_of(pc.list_element(parts, 1))
    seconds = [clock_written(time) for time in times.words]
    known = np.array([second is not None for second in seconds], dtype=bool)[times.codes]
    timed[timed] = known
    clock[timed] = np.array([second or 0 for second in seconds], dtype=np.int64)[times.codes][known]
    days = pc.list_element(parts, 0).filter(pa.array(known))
    return words_of(pc.replace_with_mask(cells, pa.array(timed), days)), clock
