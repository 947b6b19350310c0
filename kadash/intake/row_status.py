"""Rows that say themselves that they do not count: void, canceled, reversed, deleted, test, preview.

A column is such a one by its header and by its words; its rows are set aside with their word, and a person
may
say otherwise: by the column (map it to nothing) or by the word (``rows:Canceled=count``).
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.mapping import BY_A_PERSON, UNKNOWN, label
from kadash.intake.types import Body, Column, Question, SetAside, Type, without_rows
from kadash.intake.values.missing import standing

FIELD = "row_status"
KEY = "rows"
COUNT, ASIDE = "count", "set aside"
FOUND = "its words say which rows do not count"
_HEADER = re.compile(
    r"status|state$|standing|disposition|recordtype|rowtype|billtype|transactiontype|transtype|trxtype|txntype"
    r"|invoicetype|documenttype|doctype|type$|^action$|recordstate|lifecycle|condition|mode$|channel$"
)
_FLAG = re.compile(
    r"^(is|was)?(bill|invoice|row|record|reading|response)?(void(ed)?|cancel(l?ed|lation)?|reversed|reversal|deleted"
    r"|test|preview|superseded|obsolete|disqualified|removed|rejected|excluded?|invalid)"
    r"(flag|ind(icator)?|yn|date|on|at|bill|invoice|row|record|reading|response)?$"
)
_NOT = re.compile(
    r"^\W*(auto|system|bill|invoice)?[\s-]*(cancell?ed|canceled|cancell?ation|cancel|void(ed)?|reversed|reversal"
    r"|deleted|delete|removed|superseded|obsolete|replaced|rejected|disqualified|disqualify|screened out"
    r"|terminated"
    r"|preview|survey preview|test|testing|test (data|record|response|bill|account)|spam|duplicate"
    r"|discarded|draft"
    r"|invalid|backed out|written off in error|rescinded|withdrawn|annulled|nullified)"
    r"(\s*(bill|invoice|row|record|response|in error|and re-?billed|by .{1,30}|\(.{1,30}\)|- .{1,30}))*\W*$",
    re.IGNORECASE,
)
_USUAL = re.compile(
    r"^\W*(issued|active|posted|final(ized|ised)?|open|closed|paid|unpaid|billed|sent|complete(d)?|normal|ok|okay|valid"
    r"|approved|current|original|actual|estimated|regular|printed|mailed|pending|new|partial|live"
    r"|ip address|good"
    r"|sample|standard|bill|invoice|booked|released|submitted|collected|in progress|late|overdue|due"
    r"|settled)\W*$",
    re.IGNORECASE,
)
_CODES = frozenset(
    {"c", "v", "x", "r", "d", "cn", "cx", "vd", "vo", "can", "cnl", "canc", "rev", "rv", "del", "tst"}
)
_TRUE = frozenset({"y", "yes", "true", "1", "x", "t", "void", "voided", "canceled", "reversed"})
_FALSE = frozenset({"", "n", "no", "false", "0", "f", "active", "valid"})
_MOST_WORDS = 40
_SAME = frozenset({Type.DATE, Type.MONTH, Type.IDENTIFIER})
_AMOUNTS = frozenset({Type.MONEY, Type.BILLED, Type.COMPUTED})


@dataclass(frozen=True)
class Counted:
    """A body without its rows that do not count, and what was found of them."""

    body: Body
    columns: tuple[Column, ...]
    set_aside: tuple[SetAside, ...] = ()
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


def only_counting(
    body: Body, columns: Sequence[Column], answers: Mapping[str, str], fields: Mapping[str, Type]
) -> Counted:
    """Return the rows that count. ``fields`` are the kind's fields with their type."""
    judged, questions = list(columns), list[Question]()
    gone: dict[int, str] = {}
    seen: Counter[tuple[str, str]] = Counter()
    for place, column in enumerate(columns):
        words = _judged(column, body, answers, questions)
        if not words:
            continue
        if column.reason != BY_A_PERSON:
            judged[place] = replace(column, field=FIELD, reason=FOUND)
        cells = as_text(body.frame[column.position])
        name = label(body.headers, column.position)
        for row in np.flatnonzero(cells.isin(list(words)).to_numpy()).tolist():
            word = str(cells.iloc[row])
            if row not in gone:
                gone[row] = f"“{name}” says “{word}”"
                seen[name, word] += 1
    if not gone:
        return Counted(body, tuple(judged), questions=tuple(questions))
    opposite = _reversals(body, judged, gone, fields)
    keep = np.ones(len(body.frame), dtype=bool)
    keep[[*gone, *opposite]] = False
    aside = [SetAside(int(body.lines[row]), reason) for row, reason in sorted({**opposite, **gone}.items())]
    return Counted(
        without_rows(body, keep), tuple(judged), tuple(aside), tuple(questions),
        (_said(seen, len(opposite)),),
    )  # fmt: skip


def _judged(
    column: Column, body: Body, answers: Mapping[str, str], questions: list[Question]
) -> frozenset[str]:
    """Return the words of a column whose rows do not count; none where it says nothing of that."""
    by_person = column.field == FIELD
    if not (by_person or (column.field is None and column.reason == UNKNOWN)):
        return frozenset()
    key = headers.key(column.header)
    flag, status = bool(_FLAG.match(key)), bool(_HEADER.search(key))
    if not (by_person or flag or status):
        return frozenset()
    cells = as_text(body.frame[column.position])
    counts = cells.value_counts(sort=False)
    if len(counts) > (len(cells) if flag else _MOST_WORDS):
        return frozenset()
    words = [str(word) for word in counts.index]
    bad = {word for word in words if _does_not_count(word, flag=flag)}
    codes = [w for w in words if w.lower() in _CODES and w not in bad]
    if status and "status" in key and not bad and codes and 2 * counts[codes].sum() < len(cells):
        return _asked(column, body, codes, counts.to_dict(), answers, questions)
    named = [word for word in words if word and standing(word) is None]
    usual = sum(1 for word in named if _USUAL.match(word) or word in bad)
    sure = by_person or flag or "status" in key or 2 * usual > len(named)
    if not bad or not sure:
        return frozenset()
    return frozenset(word for word in bad if answers.get(f"{KEY}:{word}", ASIDE).lower() != COUNT)


def _does_not_count(word: str, *, flag: bool) -> bool:
    if not flag:
        return bool(_NOT.match(word))
    plain = word.strip().lower()
    if plain in _FALSE or standing(word) is not None:
        return False
    return plain in _TRUE or bool(_NOT.match(word)) or bool(re.search(r"\d{1,4}[/.-]\d{1,2}[/.-]\d", word))


def _asked(
    column: Column,
    body: Body,
    codes: Sequence[str],
    counts: Mapping[object, int],
    answers: Mapping[str, str],
    questions: list[Question],
) -> frozenset[str]:
    """Ask about codes that may say so (``V`` of a column “Bill Status”)."""
    gone = set()
    name = label(body.headers, column.position)
    for code in codes:
        said = answers.get(f"{KEY}:{code}", "").lower()
        if said == ASIDE:
            gone.add(code)
        elif said != COUNT:
            rows = f"{counts[code]:,} row" + ("s" if counts[code] != 1 else "")
            text = f"“{name}” says “{code}” in {rows}. Do these rows count, or are they void or canceled?"
            questions.append(Question(f"{KEY}:{code}", text, (COUNT, ASIDE)))
    return frozenset(gone)


def _reversals(
    body: Body, columns: Sequence[Column], gone: Mapping[int, str], fields: Mapping[str, Type]
) -> dict[int, str]:
    """Return rows that take back a row that does not count: the same but for an amount of the other sign."""
    types = {c.position: fields[c.field] for c in columns if c.field in fields and c.field is not None}
    own = {c.position for c in columns if c.field in ("invoice", "bill_date")}
    amounts = [place for place, kind in types.items() if kind in _AMOUNTS]
    same = [place for place, kind in types.items() if kind in _SAME and place not in own]
    if not amounts or not same:
        return {}
    cells = as_text(body.frame[amounts[0]])
    read = values.parse_computed_money(cells).values
    cents = [None if missing else int(cent) for cent, missing in zip(read, read.isna(), strict=True)]
    keys = list(zip(*(as_text(body.frame[place]).tolist() for place in same), strict=True))
    wanted: dict[tuple[object, ...], list[int]] = {}
    for row in gone:
        amount = cents[row]
        if amount:
            wanted.setdefault((*keys[row], -amount), []).append(int(body.lines[row]))
    found: dict[int, str] = {}
    for row, amount in enumerate(cents):
        lines = wanted.get((*keys[row], amount or 0)) if row not in gone else None
        if lines:
            found[row] = f"it takes back row {lines.pop()}, which does not count"
    return found


def _said(seen: Counter[tuple[str, str]], opposite: int) -> str:
    total = sum(seen.values()) + opposite
    words = ", ".join(f"“{word}” ({count:,})" for (_, word), count in seen.items())
    names = ", ".join(dict.fromkeys(f"“{name}”" for name, _ in seen))
    more = f", with {opposite:,} that take them back" if opposite else ""
    rows = "1 row was" if total == 1 else f"{total:,} rows were"
    example = next(iter(seen))[1]
    return (
        f"{rows} set aside because {names} says so: {words}{more}. Where they count, answer "
        f"{KEY}:{example}={COUNT}, or map the column to nothing."
    )
