"""Interval tables under each other in one file: delivered energy first, received energy below."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.accounts.uploads.intervals.columns import roles_of
from kadash.core.frames import as_text
from kadash.intake.types import Body, Said, without_rows


def inner_headers(
    body: Body, said: Said, is_interval: Callable[[Mapping[str, int], Body], bool]
) -> list[tuple[int, tuple[str, ...]]]:
    """Return the rows that are themselves the header of a table below: other words, same kind of columns."""
    first = as_text(body.frame[0]) if len(body.frame.columns) else pd.Series([], dtype="str")
    odd = np.flatnonzero(first.str.contains(r"[^\W\d_]{4,}").to_numpy(dtype=bool))
    value = next((roles_of(body, said.columns).get(p) for p in ("delivered", "received")), None)
    found: list[tuple[int, tuple[str, ...]]] = []
    for row in odd.tolist() if len(odd) <= 50 else []:
        names = tuple(str(cell) for cell in body.frame.iloc[row])
        if value is not None and not re.search(r"[^\W\d_]{3,}", names[value]):
            continue
        below = replace(body, headers=names, frame=body.frame.iloc[row + 1 :].reset_index(drop=True))
        roles = roles_of(below, {})
        if names != body.headers and {"delivered", "received"} & set(roles) and is_interval(roles, below):
            found.append((row, names))
    return found


def tables(body: Body, starts: Sequence[tuple[int, tuple[str, ...]]]) -> list[Body]:
    """Return the tables that stand under each other."""
    ends = [*(row for row, _ in starts), len(body.frame)]
    tops = [(0, body.headers), *((row + 1, names) for row, names in starts)]
    found = []
    for (top, names), end in zip(tops, ends, strict=True):
        keep = np.zeros(len(body.frame), dtype=bool)
        keep[top:end] = True
        found.append(replace(without_rows(body, keep), headers=names))
    return found


def joined(parts: Sequence[Body]) -> Body:
    """Put tables under each other together, by field."""
    first = parts[0]
    fields = [[c.field or f"\0{n}" for n, c in enumerate(part.notes.columns)] for part in parts]
    order = list(dict.fromkeys(name for part in fields for name in part))
    frames = [part.frame.set_axis(names, axis=1) for part, names in zip(parts, fields, strict=True)]
    frame = pd.concat(frames, ignore_index=True).reindex(columns=order).fillna("").astype("str")
    by_field = {name: c for part, names in zip(parts, fields, strict=True) for name, c in
                reversed(list(zip(names, part.notes.columns, strict=True)))}  # fmt: skip
    columns = tuple(replace(by_field[name], position=n) for n, name in enumerate(order))
    lines = np.concatenate([np.asarray(part.lines) for part in parts])
    marks = [
        pd.DataFrame(False, index=part.frame.index, columns=names)
        if part.numeric is None else part.numeric.set_axis(names, axis=1)
        for part, names in zip(parts, fields, strict=True)
    ]  # fmt: skip
    numeric = None
    if any(part.numeric is not None for part in parts):
        together = pd.concat(marks, ignore_index=True).reindex(columns=order).fillna(False).astype("bool")
        numeric = together.set_axis(range(len(order)), axis=1)
    notes = replace(first.notes, columns=columns)
    return replace(
        first, headers=tuple(c.header for c in columns), frame=frame.set_axis(range(len(order)), axis=1),
        lines=lines, notes=notes, numeric=numeric,
    )  # fmt: skip
