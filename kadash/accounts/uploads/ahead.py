"""Bills and readings of days that have not come yet: a forecast, or dates that a program got wrong.

Loaded without a word they would count as sales. Debian's catdoc 0.95, for one, writes every date of an old
workbook 1,462 days late; a two-digit year or a budget's month columns do the same. A person is asked.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kadash.core.counts import counted
from kadash.core.frames import plain_day
from kadash.core.periods import written
from kadash.intake.types import Context, Question

KEY = "ahead"
LOAD, LEAVE_OUT = "load them all the same", "leave them out"


@dataclass(frozen=True)
class Ahead:
    """Which records are left out and why, what must be asked, and what must be said; false if none."""

    out: np.ndarray
    reason: str = ""
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.questions or self.warnings)


def ahead(
    begins: pd.Series, lines: Sequence[int] | np.ndarray, context: Context, *, thing: str, slack: int = 0
) -> Ahead:
    """Ask about records that begin after today, or leave them out as answered.

    ``begins`` has each record's first moment, missing where there is none; ``lines`` the row of the file that
    each stands in; ``thing`` is what a record is called; so many days of ``slack`` pass without a question.
    """
    late = (
        (begins >= pd.Timestamp(context.today) + pd.Timedelta(days=1 + slack))
        .fillna(False)
        .to_numpy(dtype=bool)
    )
    answer = context.answers.get(KEY)
    if not late.any() or answer == LOAD:
        return Ahead(np.zeros(len(begins), dtype=bool))
    number = int(late.sum())
    today = written(context.today)
    if answer == LEAVE_OUT:
        was = "was" if number == 1 else "were"
        rows = f"{counted(number, thing)} that would begin after today ({today})"
        said = f"{rows} {was} left out, as you answered."
        return Ahead(late, f"begins after today ({today})", warnings=(said,))
    first = int(np.flatnonzero(late)[0])
    day = written(plain_day(begins.iloc[first]))
    which, them = ("It", "it") if number == 1 else ("The first", "them")
    text = (
        f"{counted(number, thing)} would begin after today ({today}). {which} stands in row "
        f"{int(lines[first])} and begins on {day}. Forecasts are no sales, and some programs write the dates "
        f"of old workbooks four years late. Load {them} all the same? If the dates are wrong, leave {them} "
        "out, correct the file and upload it again."
    )
    return Ahead(np.zeros(len(begins), dtype=bool), questions=(Question(KEY, text, (LOAD, LEAVE_OUT)),))
