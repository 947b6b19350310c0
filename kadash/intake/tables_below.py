"""Tables under each other in one sheet: a second one is read where it has the same columns, else named."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from kadash.core.frames import all_text, as_text
from kadash.intake import headers
from kadash.intake.candidates import Candidate, reads_like_header, score_of
from kadash.intake.kind import Kind
from kadash.intake.mapping import match_columns
from kadash.intake.read import Sheet
from kadash.intake.types import Body, SetAside, Type, without_rows

KEY = "table"  # the answer that chooses a table by the row of its header
SMALL = 50_000  # rows up to which each one after a blank row is looked at
MOST_PLACES = 300
ENOUGH = 2.0  # what a header must score to be one
BELOW = "the header of a table below"
ABOVE = "part of a table above, not read"
_SHOWN = 6
_QUANTITIES = (Type.MONEY, Type.BILLED, Type.COMPUTED, Type.NUMBER, Type.DECIMAL, Type.DATE, Type.MONTH)


@dataclass(frozen=True)
class Under:
    """A body with only the tables that are read, and what is said of the rest."""

    body: Body
    set_aside: tuple[SetAside, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Second:
    row: int  # of the body
    names: tuple[str, ...]
    kind: Kind | None  # None: the columns of the first table in another order


def one_table(body: Body, kind: Kind, layout: str, kinds: Sequence[Kind]) -> Under:
    """Find tables under the first: their rows are put under it, or set aside and named."""
    found = list(_seconds(body, kind, layout, kinds)) if not kind.stacked and len(body.frame) > 2 else []
    if not found:
        return Under(body)
    ends = [*(second.row for second in found[1:]), len(body.frame)]
    parts, aside, said = [_rows(body, 0, found[0].row)], list[SetAside](), list[str]()
    for second, end in zip(found, ends, strict=True):
        line = int(body.lines[second.row])
        if second.kind is None:
            aside.append(SetAside(line, BELOW))
            parts.append(_rearranged(_rows(body, second.row + 1, end), body.headers, second.names))
            said.append(f"The table that begins in row {line} has the same columns: its rows were read, too.")
        else:
            reason = f"part of a table below, not read (its header is in row {line})"
            aside += [SetAside(int(row), reason) for row in body.lines[second.row : end]]
            said.append(_named(second, line, end - second.row - 1))
    return Under(_joined(parts), tuple(aside), tuple(said))


def from_row(sheet: Sheet, answers: Mapping[str, str]) -> tuple[Sheet, tuple[SetAside, ...]]:
    """Return the sheet from the header on that a person chose, and the rows above it as set aside."""
    answer = answers.get(KEY, "")
    place = np.flatnonzero(sheet.lines == int(answer)) if answer.isdecimal() else np.array([], dtype=int)
    if not len(place) or place[0] == 0:
        return sheet, ()
    start = int(place[0])
    cut = replace(
        sheet,
        frame=sheet.frame.iloc[start:].reset_index(drop=True),
        lines=sheet.lines[start:],
        numeric=None if sheet.numeric is None else sheet.numeric.iloc[start:].reset_index(drop=True),
        merged=tuple((a - start, b, c - start, d) for a, b, c, d in sheet.merged if a >= start),
    )
    return cut, tuple(SetAside(int(line), ABOVE) for line in sheet.lines[:start])


def named_above(best: Candidate, found: Sequence[Candidate]) -> tuple[str, ...]:
    """Name the table above the one that is read, where there is one with rows of its own."""
    above = [
        one
        for one in found
        if one.sheet is best.sheet and one.bottom < best.top and one.score >= ENOUGH and not one.kind.declines
    ]
    for one in sorted(above, key=lambda candidate: -candidate.score):
        rows = (best.sheet.frame.iloc[one.bottom + 1 : best.top] != "").sum(axis=1)
        count = int((2 * rows >= sum(1 for name in one.names if name)).sum())
        if count >= 2 and not best.kind.stacked:
            line = int(best.sheet.lines[one.bottom])
            return (
                f"Above this table another one begins in row {line} with {count:,} rows: it looks like "
                f"{one.kind.label.lower()}. It was not read: upload it by itself, or choose it "
                f"(--answer {KEY}={line}).",
            )
    return ()


def _named(second: _Second, line: int, rows: int) -> str:
    names = [name for name in second.names if name]
    shown = ", ".join(f"“{name[:40]}”" for name in names[:_SHOWN]) + (", …" if len(names) > _SHOWN else "")
    like = f": it looks like {second.kind.label.lower()}" if second.kind else ""
    return (
        f"A second table begins in row {line} ({shown}), {rows:,} rows{like}. It was not read: upload it by "
        f"itself, or choose it (--answer {KEY}={line})."
    )


def _seconds(body: Body, kind: Kind, layout: str, kinds: Sequence[Kind]) -> Iterator[_Second]:
    first = [headers.key(name) for name in body.headers]
    records = False
    seen = 0
    for row in _places(body, kind, layout):
        cells = body.frame.iloc[row].astype(str).to_numpy(dtype=object)
        if not reads_like_header(cells) or row + 1 >= len(body.frame):
            continue
        records = records or _has_records(body, seen, row)
        seen = row
        keys = [headers.key(str(cell)) for cell in cells]
        filled = [key for key in keys if key]
        same = sum(1 for key, name in zip(keys, first, strict=False) if key and key == name)
        if not records or same >= 0.6 * sum(1 for name in first if name):
            continue  # a header of several rows, or one that is repeated
        if len(set(filled)) == len(filled) > 1 and set(filled) <= set(first):
            yield _Second(row, tuple(map(str, cells)), None)
            continue
        names = tuple(map(str, cells))
        other = _kind_of(names, kinds)
        if other is not None:
            yield _Second(row, names, other)


def _has_records(body: Body, start: int, end: int) -> bool:
    """Tell whether records stand between two rows: rows of a header follow each other without a blank one."""
    if end - start > 3:
        return True
    rows = body.frame.iloc[start:end].astype(object).to_numpy()
    full = [row for row in rows if sum(1 for cell in row if cell != "") > 1]
    parted = bool(len(rows)) and sum(1 for cell in rows[-1] if cell != "") <= 1
    return bool(full) and (parted or not all(reads_like_header(row) for row in full))


def _kind_of(names: tuple[str, ...], kinds: Sequence[Kind]) -> Kind | None:
    """Return the kind whose table these names would be the header of."""
    scores = [
        (score, place)
        for place, kind in enumerate(kinds)
        for layout in (() if kind.declines else kind.layouts)
        if (score := score_of(names, kind, layout, {})) is not None and score >= ENOUGH
    ]
    return kinds[max(scores, key=lambda one: (one[0], -one[1]))[1]] if scores else None


def _places(body: Body, kind: Kind, layout: str) -> list[int]:
    """Return the rows that may be a header: words for a quantity, or the first one after a blank row."""
    found: set[int] = set()
    columns, _ = match_columns(body.headers, kind.fields_of(layout))
    types = {field.name: field.type for field in kind.fields}
    probe = next((c.position for c in columns if c.field and types[c.field] in _QUANTITIES), None)
    if probe is not None:
        cells = body.frame[probe]
        words = cells.str.contains(r"[^\W\d_]{2}", regex=True) & ~cells.str.contains(r"\d", regex=True)
        found.update(np.flatnonzero(words.to_numpy(dtype=bool))[:MOST_PLACES].tolist())
    if len(body.frame) <= SMALL:
        filled = np.zeros(len(body.frame), dtype=np.int32)
        for position in body.frame.columns:
            filled += (body.frame[position] != "").to_numpy()
        starts = (filled[1:] > 1) & (filled[:-1] <= 1)
        found.update((np.flatnonzero(starts)[:MOST_PLACES] + 1).tolist())
    return sorted(found)


def _rows(body: Body, start: int, end: int) -> Body:
    keep = np.zeros(len(body.frame), dtype=bool)
    keep[start:end] = True
    return without_rows(body, keep)


def _rearranged(body: Body, order: Sequence[str], names: Sequence[str]) -> Body:
    """Return the rows with each cell under the header of the first table that its own header says."""
    keys = [headers.key(name) for name in names]
    places = [keys.index(headers.key(name)) if headers.key(name) in keys else None for name in order]

    def moved(frame: pd.DataFrame, blank: Any) -> pd.DataFrame:
        columns = {
            new: blank if old is None or old not in frame else frame[old] for new, old in enumerate(places)
        }
        return pd.DataFrame(columns, index=frame.index)

    numeric = None if body.numeric is None else moved(body.numeric, blank=False)
    return replace(body, frame=moved(all_text(body.frame), "").astype("str"), numeric=numeric)


def _joined(parts: Sequence[Body]) -> Body:
    if len(parts) == 1:
        return parts[0]
    frames = [pd.DataFrame({p: as_text(part.frame[p]) for p in part.frame.columns}) for part in parts]
    tables = [part.numeric for part in parts if part.numeric is not None]
    return replace(
        parts[0],
        frame=pd.concat(frames, ignore_index=True),
        lines=np.concatenate([part.lines for part in parts]),
        numeric=pd.concat(tables, ignore_index=True) if tables else None,
    )
