"""Readings of days that have not come yet (see ``uploads.ahead``)."""

import numpy as np
import pandas as pd

from kadash.accounts.uploads.ahead import ahead
from kadash.intake.types import Context, Question, Typed


def readings_ahead(
    rows: pd.DataFrame,
    out: np.ndarray,
    aside: np.ndarray,
    typed: Typed,
    context: Context,
    questions: list[Question],
) -> None:
    """Set aside readings that start after today, as answered, or ask.

    ``rows`` has their ``start``, ``out`` those that do not count anyway; ``aside`` gets the reason. A day is
    left for clocks of other time zones.
    """
    begins = rows["start"].mask(out | (aside != ""))
    found = ahead(begins, typed.lines, context, thing="reading", slack=1)
    aside[found.out] = found.reason
    questions += found.questions
