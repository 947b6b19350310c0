"""Amounts whose sign stands in a column of its own: debit or credit (``D``/``C``, ``DR``/``CR``).

Where credits are written without a minus, adding them up counts them the wrong way: it is asked.
"""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kadash.core.counts import counted
from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.mapping import label
from kadash.intake.types import Context, Question, Typed

KEY = "credits"
BOTH, AMOUNT, STAND = "take amount and use off", "take the amount off", "they are right as they stand"
_HEADER = re.compile(
    r"(debit|dr|d)(or)?(credit|cr|c)(ind(icator)?|flag|code|type)?|(credit|cr|c)(debit|dr|d)|shkzg|sign"
)
_DOCUMENT = re.compile(
    r"(doc(ument)?|trans(action)?|trx|txn|invoice|bill|record|entry|line)?(type|kind|class)(cd|code)?"
)
_CREDITED = frozenset(
    {"credit memo", "credit note", "credit", "credit adjustment", "credit invoice", "cr memo", "refund"}
)
"""Words by which a document gives something back, among others that bill it."""
_DEBIT = frozenset({"d", "dr", "debit", "s", "+"})
_CREDIT = frozenset({"c", "cr", "credit", "h", "-"})


@dataclass(frozen=True)
class Credits:
    """What each row's amount and use are multiplied by, and what must be asked or said."""

    amount: np.ndarray
    use: np.ndarray
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


def credits_of(typed: Typed, rows: pd.DataFrame, cents: pd.Series | None, context: Context) -> Credits:
    """Find the rows that a column marks as credits though their amounts are not negative."""
    ones = np.ones(len(rows))
    found = Credits(ones, ones)
    marked = _marked(typed) if cents is not None else None
    if cents is None or marked is None:
        return found
    name, credit = marked
    positive = credit & (cents > 0).fillna(False).to_numpy(dtype=bool)
    if not positive.any() or (credit & (cents < 0).fillna(False).to_numpy(dtype=bool)).any():
        return found
    answer, count = context.answers.get(KEY), int(positive.sum())
    rows_said = counted(count, "row")
    if answer not in (BOTH, AMOUNT, STAND):
        text = f"“{name}” marks {rows_said} as a credit, and the amounts have no minus. Are they taken off?"
        return Credits(ones, ones, (Question(KEY, text, (BOTH, AMOUNT, STAND)),))
    if answer == STAND:
        return found
    minus = np.where(positive, -1.0, 1.0)
    said = f"Credits by “{name}” were taken off: {rows_said}."
    return Credits(minus, minus if answer == BOTH else ones, (), (said,))


def _marked(typed: Typed) -> tuple[str, np.ndarray] | None:
    """Return the name of the column of debits and credits, and which rows are credits."""
    for column in typed.columns:
        key = headers.key(column.header)
        sign, document = _HEADER.fullmatch(key), _DOCUMENT.fullmatch(key)
        if column.field not in (None, "row_status") or not (sign or document):
            continue
        words = as_text(typed.body.frame[column.position]).str.strip().str.lower()
        different = set(words[words != ""].unique())
        credit = different & (_CREDIT if sign else _CREDITED)
        if credit and (different <= _DEBIT | _CREDIT if sign else credit < different):
            return label(typed.body.headers, column.position), words.isin(credit).to_numpy(dtype=bool)
    return None
