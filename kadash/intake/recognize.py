"""Recognizing a file: its kind, its layout, the sheet and the header row."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from kadash.core.errors import Unusable
from kadash.core.frames import all_text
from kadash.intake.data_rows import amid_data
from kadash.intake.fill_down import groups_filled, merged_filled
from kadash.intake.mapping import match_columns
from kadash.intake.read import Raw, Sheet
from kadash.intake.row_status import only_counting
from kadash.intake.rows import set_aside_rows
from kadash.intake.strangers import MONEY, QUESTION, USE, cost, strangers
from kadash.intake.types import Body, Column, Kind, Layout, Question, Said, SetAside
from kadash.intake.unrecognized import unrecognized

HEADER_WITHIN = 60  # rows from the top in which a header is looked for
ALIKE = 0.6  # of the best score: another sheet with so much is a table of the same kind
UNSURE = 0.5  # what scores no more is only taken where a person named the kind or a column


@dataclass(frozen=True)
class Recognition:
    """What was found out about a file before its values are read."""

    kind: Kind
    layout: str
    body: Body
    header_rows: tuple[int, ...]
    columns: tuple[Column, ...]
    set_aside: tuple[SetAside, ...]
    questions: tuple[Question, ...]
    score: float
    sheets: tuple[str, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Candidate:
    score: float
    kind: Kind
    layout: str
    sheet: Sheet
    top: int
    bottom: int
    names: tuple[str, ...]


def recognize(
    raw: Raw,
    kinds: Sequence[Kind],
    *,
    kind: str | None = None,
    sheet: str | None = None,
    corrections: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
) -> Recognition:
    """Find kind, layout, sheet, header and columns.

    ``kind`` and ``sheet`` narrow the search to what a person said. Raises Unusable
    (``unrecognized``, ``no_such_sheet``) with a sentence.
    """
    sheets = [s for s in raw.sheets if sheet is None or s.name == sheet]
    if not sheets:
        names = ", ".join(str(s.name) for s in raw.sheets)
        raise Unusable(
            "no_such_sheet", f"There is no sheet named {sheet}. Nothing was changed. There are: {names}."
        )
    asked = [k for k in kinds if kind is None or k.name == kind]
    found = [c for s in sheets for c in _candidates(s, asked, corrections or {})]
    if not (kind or corrections):
        found = [c for c in found if c.score > UNSURE]
    if not found:
        raise unrecognized(sheets[0], kind, asked or kinds)
    best = max(found, key=lambda candidate: candidate.score)
    understood = _understood(best, raw, corrections or {}, answers or {})
    return replace(understood, warnings=(*understood.warnings, *_unread(best, found)))


def _unread(best: _Candidate, found: Sequence[_Candidate]) -> list[str]:
    """Name the other sheets that hold a table of the same kind: they are not read with this one."""
    others: dict[str, int] = {}
    for one in found:
        alike = one.kind is best.kind and one.score >= ALIKE * best.score
        if alike and one.sheet.name is not None and one.sheet.name != best.sheet.name:
            others[one.sheet.name] = max(0, len(one.sheet.frame) - one.bottom - 1)
    return [
        f"The sheet “{name}” holds a table of the same kind with {rows:,} rows. It was not read: choose it "
        f'(--sheet "{name}") and load it, too.'
        for name, rows in others.items()
        if rows
    ]


def _candidates(sheet: Sheet, kinds: Sequence[Kind], corrections: Mapping[str, str]) -> Iterator[_Candidate]:
    head = sheet.frame.head(HEADER_WITHIN).astype(object).to_numpy()
    filled = (head != "").sum(axis=1) if head.size else np.array([], dtype=int)
    amid = amid_data(head)
    for row in range(len(head)):
        if filled[row] < 2 or amid[row]:
            continue
        for top in _tops(head, filled, row):
            names = _names(head, top, row)
            body = None
            for kind in kinds:
                if kind.claims:
                    body = body or _body(sheet, top, row, names)
                    claim = kind.claims(body)
                    if claim:
                        deep = row * 0.01 + max(0, row - top - 1) * 0.25
                        yield _Candidate(claim[1] - deep, kind, claim[0], sheet, top, row, names)
                if row - top > 1 or not _reads_like_header(head[row]):
                    continue
                for layout in kind.layouts:
                    score = _score(names, kind, layout, corrections)
                    if score is not None:
                        # A deeper row or a header of two rows must win by more, not by chance.
                        deep = row * 0.01 + (row - top) * 0.5
                        yield _Candidate(score - deep, kind, layout.name, sheet, top, row, names)


def _tops(head: np.ndarray, filled: np.ndarray, row: int) -> Iterator[int]:
    """Yield the rows in which a header that ends in this one may begin: it has one, two or three rows."""
    yield row
    for top in (row - 1, row - 2):
        if top < 0 or filled[top] < 2 or not _reads_like_lower_header(head[top + 1]):
            return
        yield top


def _score(
    names: tuple[str, ...], kind: Kind, layout: Layout, corrections: Mapping[str, str]
) -> float | None:
    """Return how many columns the layout explains, less what those it leaves out speak against it."""
    if not layout.needs:
        return None
    columns, questions = match_columns(names, kind.fields_of(layout.name), corrections=corrections)
    known = {column.field for column in columns if column.field}
    known |= {question.key.removeprefix("column:") for question in questions}
    if not all(group & known for group in layout.needs):
        return None
    if layout.alone and not _mostly_known(columns):
        return None
    return len(known) - cost(columns, kind.strange)


def _mostly_known(columns: Sequence[Column]) -> bool:
    """Tell whether half of the columns are known and none of the others speaks of money, use or questions."""
    named = [column for column in columns if column.header]
    half = 2 * sum(column.field is not None for column in named) >= len(named)
    return half and not strangers(columns, frozenset({MONEY, USE, QUESTION}))


def _reads_like_header(cells: np.ndarray) -> bool:
    texts = [str(cell) for cell in cells if cell != ""]
    words = [text for text in texts if re.search(r"[^\W\d_]|^\$$", text)]
    return len(words) >= max(2, len(texts) * 0.6) and len({text.lower() for text in texts}) > 1


def _reads_like_lower_header(cells: np.ndarray) -> bool:
    """Say whether a row can stand under another header row: words, or months or years."""
    texts = [str(cell) for cell in cells if cell != ""]
    months = [text[:7] for text in texts if re.match(r"(19|20)\d\d-\d\d", text)]
    years = [text for text in texts if re.fullmatch(r"(?:[FC]Y ?)?(?:19|20)\d\d", text)]
    if len(set(months)) > 2 and 2 * len(months) >= len(texts):
        return True
    return (len(years) > 1 and 2 * len(years) >= len(texts)) or _reads_like_header(cells)


def _names(head: np.ndarray, top: int, bottom: int) -> tuple[str, ...]:
    """Join the rows of a header: what stands over a column also stands over those to its right."""
    names = [str(cell) for cell in head[bottom]]
    for row in range(bottom - 1, top - 1, -1):
        high, last = [], ""
        for cell, below in zip(head[row], names, strict=True):
            last = str(cell) or last
            high.append(last if below else str(cell))
        names = [f"{a} {b}".strip() for a, b in zip(high, names, strict=True)]
    return tuple(names)


def _body(sheet: Sheet, top: int, bottom: int, names: tuple[str, ...]) -> Body:
    start = bottom + 1
    frame = sheet.frame.iloc[start:].reset_index(drop=True)
    numeric = None if sheet.numeric is None else sheet.numeric.iloc[start:].reset_index(drop=True)
    above = tuple(tuple(cell for cell in row if cell) for row in sheet.frame.iloc[:top].to_numpy().tolist())
    return Body(names, frame, sheet.lines[start:], numeric, sheet.name, above)


def _understood(
    best: _Candidate, raw: Raw, corrections: Mapping[str, str], answers: Mapping[str, str]
) -> Recognition:
    sheet = best.sheet
    merged = merged_filled(_body(sheet, best.top, best.bottom, best.names), sheet, best.bottom + 1)
    body, warnings = merged.body, merged.warnings
    if not best.kind.by_words:
        body = replace(body, frame=all_text(body.frame))
    aside = [
        SetAside(int(sheet.lines[row]), "above the header" if any(sheet.frame.iloc[row]) else "blank row")
        for row in range(best.top)
    ]
    if best.kind.reshape:
        body, more = best.kind.reshape(body, best.layout, Said(corrections, answers))
        aside += more
    body, more = set_aside_rows(body)
    aside += more
    body = _without_empty_columns(body)
    fields = best.kind.fields_of(best.layout)
    columns, questions = match_columns(
        body.headers, fields, frame=body.frame, corrections=corrections, answers=answers
    )
    if best.kind.refine:
        columns = tuple(best.kind.refine(columns, body, Said(corrections, answers)))
    grouped = groups_filled(body, columns, best.kind, aside, answers)
    body, warnings = grouped.body, (*warnings, *grouped.warnings)
    questions = (*questions, *grouped.questions)
    if best.kind.row_status:
        counted = only_counting(body, columns, answers, {field.name: field.type for field in fields})
        body, columns, warnings = counted.body, counted.columns, (*warnings, *counted.warnings)
        aside += counted.set_aside
        questions = (*questions, *counted.questions)
    last = min(best.bottom + len(body.extra_headers), len(sheet.lines) - 1)
    header_rows = tuple(int(sheet.lines[row]) for row in range(best.top, last + 1))
    return Recognition(
        best.kind, best.layout, body, header_rows, columns, tuple(aside), questions, best.score,
        tuple(str(s.name) for s in raw.sheets if s.name is not None), warnings,
    )  # fmt: skip


def _without_empty_columns(body: Body) -> Body:
    """Drop columns that have neither a header nor a cell: the commas that spreadsheets leave behind."""
    keep = [i for i, name in enumerate(body.headers) if name or (body.frame[i] != "").any()]
    if len(keep) == len(body.headers):
        return body
    positions = range(len(keep))
    frame = body.frame[keep].set_axis(positions, axis=1)
    numeric = None if body.numeric is None else body.numeric[keep].set_axis(positions, axis=1)
    return replace(
        body,
        headers=tuple(body.headers[i] for i in keep),
        frame=frame,
        numeric=numeric,
        extra_headers=tuple(tuple(row[i] for i in keep if i < len(row)) for row in body.extra_headers),
        totals=tuple(tuple(row[i] for i in keep) for row in body.totals),
        origins={keep.index(i): names for i, names in body.origins.items() if i in keep},
    )
