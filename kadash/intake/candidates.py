"""Where a table could begin in a sheet, of which kind it would be, and how much speaks for it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from kadash.intake import headers
from kadash.intake.data_rows import amid_data
from kadash.intake.kind import Kind
from kadash.intake.mapping import match_columns, words_of
from kadash.intake.read import Sheet
from kadash.intake.strangers import MONEY, QUESTION, USE, cost, strangers
from kadash.intake.taught_months import with_months
from kadash.intake.types import Body, Column, Layout

HEADER_WITHIN = 60  # rows from the top in which a header is looked for
WITHOUT_A_WORD = (
    8  # rows of several cells, from the top, that are looked at though no field has a name of theirs
)


@dataclass(frozen=True)
class Candidate:
    """A header (rows ``top`` to ``bottom`` of a sheet) and the layout of a kind that it may be of."""

    score: float
    kind: Kind
    layout: str
    sheet: Sheet
    top: int
    bottom: int
    names: tuple[str, ...]
    written: tuple[str, ...] = ()  # the header as the file has it, where a person gave its columns a meaning


def candidates(sheet: Sheet, kinds: Sequence[Kind], corrections: Mapping[str, str]) -> Iterator[Candidate]:
    head = sheet.frame.head(HEADER_WITHIN).astype(object).to_numpy()
    filled = (head != "").sum(axis=1) if head.size else np.array([], dtype=int)
    amid, known, tried = amid_data(head), _words(tuple(kinds)), 0
    for row in range(len(head)):
        if filled[row] < 2 or amid[row]:
            continue
        tried += 1
        if tried > WITHOUT_A_WORD and not (corrections or _has_a_word(head[row], known)):
            continue
        for top in _tops(head, filled, row):
            written = _names(head, top, row)
            names = with_months(written, corrections)
            body = None
            for kind in kinds:
                if kind.claims:
                    body = body or body_of(sheet, top, row, names)
                    claim = kind.claims(body)
                    if claim:
                        deep = row * 0.01 + max(0, row - top - 1) * 0.25
                        yield Candidate(claim[1] - deep, kind, claim[0], sheet, top, row, names, written)
                if row - top > 1 or not reads_like_header(head[row]):
                    continue
                for layout in kind.layouts:
                    score = score_of(names, kind, layout, corrections)
                    if score is not None:
                        # A deeper row or a header of two rows must win by more, not by chance.
                        deep = row * 0.01 + (row - top) * 0.5
                        yield Candidate(score - deep, kind, layout.name, sheet, top, row, names, written)


@lru_cache(maxsize=16)
def _words(kinds: tuple[Kind, ...]) -> frozenset[str]:
    """Return every name that a field of these kinds goes by, as ``headers.key`` gives it."""
    return frozenset(word for kind in kinds for field in kind.fields for word in words_of(field))


def _has_a_word(cells: np.ndarray, known: frozenset[str]) -> bool:
    return any(form in known for cell in cells if cell != "" for form in headers.keys(str(cell)))


def _tops(head: np.ndarray, filled: np.ndarray, row: int) -> Iterator[int]:
    """Yield the rows in which a header that ends in this one may begin: it has one, two or three rows."""
    yield row
    for top in (row - 1, row - 2):
        if top < 0 or filled[top] < 2 or not _reads_like_lower_header(head[top + 1]):
            return
        yield top


def score_of(
    names: tuple[str, ...], kind: Kind, layout: Layout, corrections: Mapping[str, str]
) -> float | None:
    """Return how many columns the layout explains, less what those it leaves out speak against it."""
    if not layout.needs:
        return None
    columns, questions = match_columns(names, kind.fields_of(layout.name), corrections=corrections)
    known = {column.field for column in columns if column.field}
    known |= {question.key.removeprefix("column:") for question in questions}
    # One column may be in several groups; alone it says too little (an activity of the kind “Email”).
    if len(known) < len(layout.needs) or not all(group & known for group in layout.needs):
        return None
    if layout.alone and not _mostly_known(columns):
        return None
    return len(known) - cost(columns, kind.strange)


def _mostly_known(columns: Sequence[Column]) -> bool:
    """Tell whether half of the columns are known and none of the others speaks of money, use or questions."""
    named = [column for column in columns if column.header]
    half = 2 * sum(column.field is not None for column in named) >= len(named)
    return half and not strangers(columns, frozenset({MONEY, USE, QUESTION}))


def reads_like_header(cells: np.ndarray) -> bool:
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
    return (len(years) > 1 and 2 * len(years) >= len(texts)) or reads_like_header(cells)


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


def body_of(sheet: Sheet, top: int, bottom: int, names: tuple[str, ...]) -> Body:
    start = bottom + 1
    frame = sheet.frame.iloc[start:].reset_index(drop=True)
    numeric = None if sheet.numeric is None else sheet.numeric.iloc[start:].reset_index(drop=True)
    above = tuple(tuple(cell for cell in row if cell) for row in sheet.frame.iloc[:top].to_numpy().tolist())
    return Body(names, frame, sheet.lines[start:], numeric, sheet.name, above)
