"""Recognizing a file: its kind, its layout, the sheet and the header row."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from kadash.core.errors import Unusable
from kadash.core.frames import all_text
from kadash.intake.mapping import match_columns
from kadash.intake.read import Raw, Sheet
from kadash.intake.row_status import only_counting
from kadash.intake.rows import set_aside_rows
from kadash.intake.types import Body, Column, Kind, Question, Said, SetAside

HEADER_WITHIN = 60  # rows from the top in which a header is looked for
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
        raise _unrecognized(sheets[0], kind, asked or kinds)
    best = max(found, key=lambda candidate: candidate.score)
    return _understood(best, raw, corrections or {}, answers or {})


def _candidates(sheet: Sheet, kinds: Sequence[Kind], corrections: Mapping[str, str]) -> Iterator[_Candidate]:
    head = sheet.frame.head(HEADER_WITHIN).astype(object).to_numpy()
    filled = (head != "").sum(axis=1) if head.size else np.array([], dtype=int)
    for row in range(len(head)):
        if filled[row] < 2:
            continue
        for top in _tops(head, filled, row):
            names = _names(head, top, row)
            body = None
            for kind in kinds:
                if kind.claims:
                    body = body or _body(sheet, top, row, names)
                    claim = kind.claims(body)
                    if claim:
                        cost = row * 0.01 + max(0, row - top - 1) * 0.25
                        yield _Candidate(claim[1] - cost, kind, claim[0], sheet, top, row, names)
                if row - top > 1 or not _reads_like_header(head[row]):
                    continue
                for layout in kind.layouts:
                    score = _score(names, kind, layout.name, layout.needs, corrections)
                    if score:
                        # A deeper row or a header of two rows must win by more, not by chance.
                        cost = row * 0.01 + (row - top) * 0.5
                        yield _Candidate(score - cost, kind, layout.name, sheet, top, row, names)


def _tops(head: np.ndarray, filled: np.ndarray, row: int) -> Iterator[int]:
    """Yield the rows in which a header that ends in this one may begin: it has one, two or three rows."""
    yield row
    for top in (row - 1, row - 2):
        if top < 0 or filled[top] < 2 or not _reads_like_lower_header(head[top + 1]):
            return
        yield top


def _score(
    names: tuple[str, ...],
    kind: Kind,
    layout: str,
    needs: tuple[frozenset[str], ...],
    corrections: Mapping[str, str],
) -> float:
    if not needs:
        return 0
    columns, questions = match_columns(names, kind.fields_of(layout), corrections=corrections)
    known = {column.field for column in columns if column.field}
    known |= {question.key.removeprefix("column:") for question in questions}
    return len(known) if all(group & known for group in needs) else 0


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
    body = _body(sheet, best.top, best.bottom, best.names)
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
    warnings: tuple[str, ...] = ()
    if best.kind.row_status:
        counted = only_counting(body, columns, answers, {field.name: field.type for field in fields})
        body, columns, warnings = counted.body, counted.columns, counted.warnings
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


def header_seen(sheet: Sheet) -> tuple[int, tuple[str, ...]]:
    """Return the place and cells of what looks most like a header where none is known: the fullest row."""
    rows = sheet.frame.head(HEADER_WITHIN).astype(object).to_numpy().tolist()
    places = range(len(rows))
    place = max(places, key=lambda row: sum(1 for cell in rows[row] if cell), default=0)
    return place, tuple(str(cell) for cell in rows[place]) if rows else ()


class Unrecognized(Unusable):
    """No table of a known kind was found; ``found`` says so without what to do on the command line."""

    def __init__(self, found: str, advice: str) -> None:
        super().__init__("unrecognized", f"{found} {advice}")
        self.found = found


def _unrecognized(sheet: Sheet, kind: str | None, kinds: Sequence[Kind]) -> Unrecognized:
    _, widest = header_seen(sheet)
    seen = ", ".join(cell[:30] for cell in widest[:8] if cell) or "no text at all"
    wanted = f"of the kind {kind}" if kind else "that Kadash knows"
    found = (
        f"No table {wanted} was found in this file. Nothing was changed. Its columns look like this: {seen}."
    )
    needed, advice = _what_to_do([cell for cell in widest if cell], kind, kinds)
    return Unrecognized(f"{found} {needed}".strip(), advice)


def _what_to_do(columns: Sequence[str], kind: str | None, kinds: Sequence[Kind]) -> tuple[str, str]:
    """Say which columns are wanted, and how to give a file's columns those names."""
    taken = [one for one in kinds if not one.declines]
    groups = [group for one in taken[:1] for layout in one.layouts[:1] for group in layout.needs]
    fields = [[field for field in taken[0].fields if field.name in group] for group in groups]
    if not columns or not fields or not fields[0]:
        return "", "Export the table with a header row."
    named = "; ".join(" or ".join(f"“{field.label}”" for field in group) for group in fields)
    needed = f"At least these columns are needed: {named}." if kind else ""
    names = "" if kind else f" (kinds: {', '.join(one.name for one in taken)})"
    old, new = columns[0][:80], fields[0][0]
    return (
        needed,
        f"Give the columns names that Kadash knows, such as “{new.label}” instead of “{old}”, or say "
        f'them on the command line: --kind {taken[0].name} --map "{old}={new.name}" and so on{names}. '
        "A table without a header row needs one.",
    )
