"""Rows that say themselves that they do not count: void, canceled, reversed, deleted, test, preview.

A column is such a one by its header and by its words (see ``row_words``); its rows are set aside with their
word, and a person may say otherwise: by the column (map it to nothing) or by the word
(``rows:Canceled=count``). A code that the file does not explain is asked.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from kadash.core.counts import quoted
from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.mapping import BY_A_PERSON, NOT_NEEDED, UNKNOWN, label
from kadash.intake.row_replaced import replaced
from kadash.intake.row_reversals import reversals
from kadash.intake.row_twice import WHEN, Marked, twice
from kadash.intake.row_words import Header, RowStatus, Verdict, column_is, says_missing, takes_back, verdict
from kadash.intake.types import Body, Column, Question, SetAside, Type, without_rows

FIELD = "row_status"
KEY = "rows"
COUNT, ASIDE = "count", "set aside"
FOUND = "its words say which rows do not count"
ALL_COUNT = "its words say that every row counts"
_MARKS = frozenset({"correction", "estimated"})
_MOST_WORDS = 40
_SEEN = 2_000  # rows that show whether a column holds few words
_MOST_ASKED = 6  # words of a column that are asked one by one


@dataclass(frozen=True)
class Counted:
    """A body without its rows that do not count, and what was found of them."""

    body: Body
    columns: tuple[Column, ...]
    set_aside: tuple[SetAside, ...] = ()
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Judged:
    """What the words of a column say: which do not count, which must be asked, and whether it is a status."""

    aside: frozenset[str] = frozenset()
    asked: tuple[str, ...] = ()
    sure: bool = False
    counts: Mapping[str, int] = field(default_factory=dict)


def only_counting(
    body: Body,
    columns: Sequence[Column],
    answers: Mapping[str, str],
    fields: Mapping[str, Type],
    rules: RowStatus,
) -> Counted:
    """Return the rows that count. ``fields`` are the kind's fields with their type."""
    judged, questions, marks = list(columns), list[Question](), list[Marked]()
    gone: dict[int, tuple[str, str]] = {}  # row → column and word
    for place, column in enumerate(columns):
        said = _judge(column, body, answers, rules, columns)
        if said.asked:
            said = _without_measured(said, column, body, columns, fields)
        name = label(body.headers, column.position)
        questions += _questions(name, said, len(body.frame))
        if said.sure:
            marks.append(Marked(column.position, name, frozenset(said.asked)))
        if column.reason != BY_A_PERSON and column.field is None and (said.aside or said.sure):
            judged[place] = replace(column, field=FIELD, reason=FOUND if said.aside else ALL_COUNT)
        if said.aside:
            cells = as_text(body.frame[column.position])
            for row in np.flatnonzero(cells.isin(list(said.aside)).to_numpy()).tolist():
                gone.setdefault(row, (name, str(cells.iloc[row])))
    back = reversals(body, judged, gone, fields)
    questions += _unmatched(body, [(row, gone[row][1]) for row in back.unmatched], answers, rules.record)
    instead = replaced(body, columns, gone.keys() | back.rows.keys()) if rules.once else {}
    again = twice(
        body, judged, marks, gone.keys() | back.rows.keys() | instead.keys(), answers, fields, rules
    )
    own = {row: f"“{name}” says “{word}”" for row, (name, word) in gone.items()}
    every = {**instead, **again.rows, **back.rows, **own}
    found = (*questions, *again.questions)
    if not every:
        return Counted(body, tuple(judged), questions=found)
    keep = np.ones(len(body.frame), dtype=bool)
    keep[list(every)] = False
    aside = tuple(SetAside(int(body.lines[row]), reason) for row, reason in sorted(every.items()))
    warnings = (*((_said(Counter(gone.values()), len(back.rows)),) if gone else ()), *again.warnings)
    if instead:
        warnings += (f"{_rows(len(instead))} set aside: another row says that it replaces them.",)
    return Counted(without_rows(body, keep), tuple(judged), aside, found, warnings)


def _judge(
    column: Column, body: Body, answers: Mapping[str, str], rules: RowStatus, columns: Sequence[Column]
) -> _Judged:
    """Return what a column's words say; nothing where it is no status."""
    by_person = column.field == FIELD
    if column.field in _MARKS and rules.once:
        return _Judged(sure=True)
    header = column_is(headers.key(column.header))
    if not (by_person or (column.field is None and column.reason in (UNKNOWN, NOT_NEEDED))):
        return _of_others(column, body, answers, rules) if column.field in rules.mistaken else _Judged()
    if header is Header.OTHER and not by_person:
        return _of_unnamed(column, body, answers, rules)
    if header is Header.OTHER:
        header = Header.STATUS
    counts = {
        str(w): int(n) for w, n in as_text(body.frame[column.position]).value_counts(sort=False).items()
    }
    flag = header in (Header.FLAG, Header.DOCUMENT)
    if len(counts) > _MOST_WORDS and not flag:
        return _Judged()
    verdicts = {word: verdict(word, header) for word in counts}
    named = [word for word in counts if word.strip()]
    known = sum(1 for word in named if verdicts[word] in (Verdict.COUNTS, Verdict.ASIDE, Verdict.REBILLED))
    sure = by_person or header is not Header.KIND or 2 * known > len(named)
    aside = {w for w, said in verdicts.items() if said is Verdict.ASIDE and sure}
    aside -= {w for w in aside if _answer(w, answers) == COUNT}
    aside |= {w for w in named if _answer(w, answers) == ASIDE}
    asked = [w for w in named if not _answer(w, answers) and _is_asked(w, verdicts[w], header, counts, rules)]
    if any(verdicts[w] is Verdict.REBILLED for w in named) and not _has_period(columns):
        asked += [w for w in named if verdicts[w] is Verdict.REBILLED and not _answer(w, answers)]
    if answers.get(f"{KEY}:{label(body.headers, column.position)}", "").lower() == COUNT:
        asked = []
    return _Judged(frozenset(aside), tuple(asked), sure and not flag and bool(rules.once), counts)


def _of_others(column: Column, body: Body, answers: Mapping[str, str], rules: RowStatus) -> _Judged:
    """Return which words of a column that is a field name rows of another kind of file, among others that
    do not."""
    if rules.others is None or column.reason == BY_A_PERSON:
        return _Judged()
    counts = {str(w): int(n) for w, n in as_text(body.frame[column.position]).value_counts().items()}
    found = [word for word in counts if rules.others.fullmatch(word.strip())]
    if not 0 < len(found) < len(counts) <= _MOST_WORDS:
        return _Judged()
    aside = frozenset(word for word in found if _answer(word, answers) == ASIDE)
    return _Judged(aside, tuple(word for word in found if not _answer(word, answers)), counts=counts)


def _of_unnamed(column: Column, body: Body, answers: Mapping[str, str], rules: RowStatus) -> _Judged:
    """Return which words of a column without a known name take rows back: ``VOID`` under ``St``."""
    cells = as_text(body.frame[column.position])
    if cells.head(_SEEN).nunique() > _MOST_WORDS:
        return _Judged()
    counts = {str(word): int(count) for word, count in cells.value_counts(sort=False).items()}
    key, found = headers.key(column.header), list[str]()
    if len(counts) <= _MOST_WORDS:
        found = [w for w in counts if (rules.once and takes_back(w, key)) or says_missing(w, key)]
    aside = frozenset(word for word in found if _answer(word, answers) == ASIDE)
    return _Judged(aside, tuple(word for word in found if not _answer(word, answers)), counts=counts)


def _without_measured(
    said: _Judged, column: Column, body: Body, columns: Sequence[Column], fields: Mapping[str, Type]
) -> _Judged:
    """Ask about no word for a missing reading whose rows have readings: ``M`` may mean measured or manual."""
    places = [c.position for c in columns if c.field and fields.get(c.field) is Type.NUMBER]
    key, cells = headers.key(column.header), as_text(body.frame[column.position])

    def measured(word: str) -> bool:
        own = pd.concat([as_text(body.frame[place])[cells == word] for place in places])
        own = own[own != ""]
        return 2 * int(own.str.contains("[1-9]").sum()) > len(own) or own.empty

    asked = tuple(word for word in said.asked if not (places and says_missing(word, key) and measured(word)))
    return replace(said, asked=asked)


def _is_asked(word: str, said: Verdict, header: Header, counts: Mapping[str, int], rules: RowStatus) -> bool:
    """Tell whether only a person can say if rows with a word count: most rows of a file do."""
    if rules.others and header is not Header.FLAG and rules.others.fullmatch(word.strip()):
        return True
    if said is Verdict.DOUBTFUL:
        return rules.asks_all
    if said is not Verdict.UNKNOWN or header is Header.KIND:
        return False
    if header is Header.FLAG:
        return rules.asks_all
    return bool(rules.asks.fullmatch(word)) and 2 * counts[word] <= sum(counts.values()) and len(counts) > 1


def _has_period(columns: Sequence[Column]) -> bool:
    return any(c.field in WHEN for c in columns)


def _answer(word: str, answers: Mapping[str, str]) -> str:
    return answers.get(f"{KEY}:{word}", "").strip().lower()


def _questions(name: str, said: _Judged, rows: int) -> list[Question]:
    """Ask about each word that may say that a row does not count; many of them in one question."""
    if len(said.asked) > _MOST_ASKED:
        words = ", ".join(f"“{word}” ({said.counts[word]:,})" for word in said.asked)
        text = (
            f"“{name}” says {words}, and Kadash does not know these words. Do all {rows:,} rows count? "
            f"Where the rows of a word do not, answer {KEY}:{said.asked[0]}={ASIDE} and so on."
        )
        return [Question(f"{KEY}:{name}", text, (COUNT,))]
    return [
        Question(
            f"{KEY}:{word}",
            f"“{name}” says “{word}” in {_rows(said.counts[word])}. Do these rows count, or are they to be "
            "set aside (void, canceled, forecast, missing)?",
            (COUNT, ASIDE),
        )
        for word in said.asked
    ]


def _unmatched(
    body: Body, rows: Sequence[tuple[int, str]], answers: Mapping[str, str], record: str
) -> list[Question]:
    """Ask about rows that take something back which is not in the file: it may be stored already."""
    questions = []
    for word in dict.fromkeys(word for _, word in rows):
        own = [str(int(body.lines[row])) for row, other in rows if other == word]
        if not _answer(word, answers):
            text = (
                f"{_rows(len(own))} with “{word}” and a negative amount take back {record}s that are not in "
                f"this file (row {', '.join(own[:3])}). Do they count? They do if those {record}s were "
                "loaded before."
            )
            questions.append(Question(f"{KEY}:{word}", text, (COUNT, ASIDE)))
    return questions


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"


def _said(seen: Counter[tuple[str, str]], opposite: int) -> str:
    total = sum(seen.values()) + opposite
    listed = [f"“{word}” ({count:,})" for (_, word), count in seen.items()]
    words = ", ".join([*listed[:_MOST_ASKED], *(["…"] if len(listed) > _MOST_ASKED else [])])
    names = quoted(list(dict.fromkeys(name for name, _ in seen)))
    more = f", with {opposite:,} that take them back" if opposite else ""
    rows = "1 row was" if total == 1 else f"{total:,} rows were"
    example = next(iter(seen))[1]
    return (
        f"{rows} set aside because {names} says so: {words}{more}. Where they count, answer "
        f"{KEY}:{example}={COUNT}, or map the column to nothing."
    )
