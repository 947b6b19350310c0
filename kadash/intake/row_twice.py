"""One record that stands in a file twice, told apart by the word of a status: a bill and its rebill.

Rows of the same account, service and period whose status differs ("Rebilled" beside "Final", "Estimated"
beside "Actual") are two bills or one: only a person can say, and without an answer nothing is loaded.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from kadash.core.counts import counted
from kadash.core.frames import as_text
from kadash.intake import values
from kadash.intake.row_words import RowStatus
from kadash.intake.types import Body, Column, Question, Type

KEY = "twice"
BOTH = "both count"
BLANK = "(blank)"
_ACCOUNT = "account_number"
WHEN = frozenset({"period_start", "period_end", "month", "month_column", "fiscal_period", "month_of_year"})
_AMOUNTS = frozenset({Type.MONEY, Type.BILLED, Type.COMPUTED})
_PAIRS = 6  # of words, each of which is asked about
_EXAMPLES = 3


@dataclass(frozen=True)
class Marked:
    """A column whose words say what became of a row; rows of the ``open`` words are asked about anyway."""

    position: int
    name: str
    open: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Twice:
    """Rows that another row of the same record stands for, with the reason; what is asked, what is said."""

    rows: Mapping[int, str] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


def twice(
    body: Body,
    columns: Sequence[Column],
    marks: Sequence[Marked],
    gone: Collection[int],
    answers: Mapping[str, str],
    fields: Mapping[str, Type],
    rules: RowStatus,
) -> Twice:
    """Find the records that stand there twice: ``rules`` name the fields that say which record a row is."""
    places = {c.field: c.position for c in columns if c.field in rules.once}
    if not marks or _ACCOUNT not in places or not WHEN & places.keys():
        return Twice()
    frame = pd.DataFrame({name: as_text(body.frame[place]) for name, place in places.items()})
    left = np.ones(len(frame), dtype=bool)
    left[list(gone)] = False
    left &= ~values.is_missing(frame[_ACCOUNT]).to_numpy(dtype=bool)
    again = frame[left].duplicated(keep=False)
    rows = again.index[again.to_numpy(dtype=bool)]
    if not len(rows):
        return Twice()
    groups = frame.loc[rows].groupby(list(places), sort=False, dropna=False).ngroup()
    negative = _negative(body, columns, fields)
    result = Twice()
    for mark in marks:
        words = as_text(body.frame[mark.position]).loc[rows]
        words = words.where(~values.is_missing(words), BLANK)
        found = _pairs(words, groups, negative, mark.open)
        result = _joined(result, _settled(found, mark, body, answers, rules))
    return result


def _negative(body: Body, columns: Sequence[Column], fields: Mapping[str, Type]) -> np.ndarray:
    """Return which rows take money back: beside them all rows of a record count."""
    amounts = {name for name, kind in fields.items() if kind in _AMOUNTS}
    places = [c.position for c in columns if c.field in amounts]
    found = np.zeros(len(body.frame), dtype=bool)
    for place in places:
        cents = values.parse_computed_money(as_text(body.frame[place])).values
        found |= (cents < 0).fillna(False).to_numpy(dtype=bool)
    return found


def _pairs(
    words: pd.Series, groups: pd.Series, negative: np.ndarray, asked: frozenset[str]
) -> dict[tuple[str, ...], list[list[int]]]:
    """Return the records (their rows) of each set of words that differ."""
    found: dict[tuple[str, ...], list[list[int]]] = {}
    different = words.groupby(groups).transform("nunique") > 1
    for _, rows in words[different].groupby(groups[different], sort=False):
        said = tuple(dict.fromkeys(str(word) for word in rows))
        if negative[list(rows.index)].any() or asked & set(said):
            continue
        found.setdefault(tuple(sorted(said)), []).append([int(row) for row in rows.index])
    return found


def _settled(
    found: Mapping[tuple[str, ...], list[list[int]]],
    mark: Marked,
    body: Body,
    answers: Mapping[str, str],
    rules: RowStatus,
) -> Twice:
    """Set aside what a person said, and ask where nobody did."""
    aside: dict[int, str] = {}
    questions: list[Question] = []
    warnings: list[str] = []
    cells = as_text(body.frame[mark.position])
    for said, records in list(found.items())[:_PAIRS]:
        key = f"{KEY}:{'/'.join(said)}"
        answer = answers.get(key, "")
        if answer not in (*said, BOTH):
            questions.append(_question(key, said, records, mark, body, rules))
        elif answer != BOTH:
            more: dict[int, str] = {}
            for record in records:
                own = [row for row in record if _word(cells, row) == answer]
                line = int(body.lines[own[0]])
                more |= {
                    row: f"“{mark.name}” says “{_word(cells, row)}”; row {line} (“{answer}”) is the same "
                    f"{rules.record}"
                    for row in record
                    if row not in own
                }
            aside |= more
            rows = "1 row was" if len(more) == 1 else f"{len(more):,} rows were"
            warnings.append(
                f"{rows} set aside because the same {rules.record} stands there as “{answer}”, which counts."
            )
    return Twice(aside, tuple(questions), tuple(warnings))


def _question(
    key: str, said: tuple[str, ...], records: list[list[int]], mark: Marked, body: Body, rules: RowStatus
) -> Question:
    words = " and as ".join(f"“{word}”" for word in said)
    shown = "; ".join(
        "rows " + " and ".join(str(int(body.lines[row])) for row in record) for record in records[:_EXAMPLES]
    )
    count = counted(len(records), f"{rules.record} stands", f"{rules.record}s stand")
    text = (
        f"{count} there more than once, with the same {rules.alike}: in “{mark.name}” as "
        f"{words} ({shown}). Which of them counts?"
    )
    return Question(key, text, (*said, BOTH))


def _word(cells: pd.Series, row: int) -> str:
    word = str(cells.iloc[row])
    return BLANK if values.is_missing(pd.Series([word], dtype="str")).iloc[0] else word


def _joined(one: Twice, more: Twice) -> Twice:
    known = {question.key for question in one.questions}
    return Twice(
        {**one.rows, **more.rows},
        (*one.questions, *(q for q in more.questions if q.key not in known)),
        (*one.warnings, *more.warnings),
    )
