"""Further columns of energy beside the one that is taken: meters, parts of the day, or figures made of it.

``Meter A kWh, Meter B kWh``: each counts, as a meter of its own, or one alone; that is asked. A column that
is the sum or difference of others (``Net kWh``, ``Total kWh``) is proved row by row and not counted again.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.accounts.uploads.intervals.columns import measures_energy, numbers_in
from kadash.core.counts import quoted
from kadash.intake import values
from kadash.intake.mapping import label
from kadash.intake.types import Body, Question, Said

KEY = "energy_columns"
EACH = "each counts, as a meter of its own"
_METER = "Meter"
_REGISTER = re.compile(
    r"register|cumul|\bindex\b|\bread(ing)?s?\b", re.IGNORECASE
)  # what use is the difference of
_MOST, _TOLERANCE = 8, 0.01  # kWh: columns are rounded


def only(name: str) -> str:
    """Return the answer that one column alone counts."""
    return f"only “{name}”"


def apart(
    body: Body, at: Mapping[str, int], said: Said, *, hours: bool = False
) -> tuple[Body, dict[str, str], Sequence[Question], Sequence[str]]:
    """Return the body with a row for each column of energy, what its columns are, and what is asked and said.

    ``at`` are the positions of what is known of the readings (see ``columns.roles_of``);
    ``hours``: they were made of columns of hours, and what stands beside those is held against them already.
    """
    first = at.get("delivered")
    if hours or first is None or "direction" in at or not measures_energy(body.headers[first]):
        return body, {}, (), ()
    more = [
        place
        for place, name in enumerate(body.headers)
        if name and place not in at.values() and measures_energy(name) and numbers_in(body, place)
        and body.headers.count(name) == 1 and name not in said.columns and not _REGISTER.search(name)
    ]  # fmt: skip
    more = _not_computed(body, first, at.get("received"), more)
    if not more:
        return body, {}, (), ()
    places = [first, *more]
    names = [label(body.headers, place) for place in places]
    answer = said.answers.get(KEY, "")
    chosen = next((place for place, name in zip(places, names, strict=True) if answer == only(name)), None)
    if chosen == first:
        return body, {}, (), ()
    if chosen is not None:
        return body, {body.headers[chosen]: "delivered_kwh", body.headers[first]: ""}, (), ()
    if answer != EACH:
        listed = quoted(names[:_MOST])
        text = (
            f"{listed} hold energy. Does each of them count, as a meter (or a part of the day) of its own, "
            "or one of them alone?"
        )
        sums = tuple(f"{_numbers(body, place).sum():,.10g} in all" for place in places)
        choices = (EACH, *map(only, names[:_MOST]))
        return (
            body,
            {},
            (Question(KEY, text, choices, tuple(zip(names, ((s,) for s in sums), strict=True))),),
            (),
        )
    told = f"Each of {len(places)} columns of energy was taken as a meter of its own, as you answered."
    stacked, columns = _stacked(body, places, at.get("meter"))
    return stacked, columns, (), (told,)


def _numbers(body: Body, place: int) -> pd.Series:
    return values.parse_number(body.frame[place].astype("str")).values.astype("float64")


def _not_computed(body: Body, first: int, received: int | None, more: Sequence[int]) -> list[int]:
    """Return the columns that are no sum, difference or copy of others, in any row."""
    own = _numbers(body, first)
    back = _numbers(body, received).fillna(0) if received is not None else None
    read = {place: _numbers(body, place) for place in more}
    left = []
    for place, one in read.items():
        same = [own] if back is None else [own, own - back]
        if not any(_equal(one, other) for other in same):
            left.append(place)
    if len(left) > 1 and _equal(own, pd.concat([read[p] for p in left], axis=1).sum(axis=1, min_count=1)):
        return []  # the first is the sum of the others
    return left


def _equal(one: pd.Series, other: pd.Series) -> bool:
    both = one.notna() | other.notna()
    return bool(both.any() and ((one - other).abs() <= _TOLERANCE)[both].all())


def _stacked(body: Body, places: Sequence[int], meter: int | None) -> tuple[Body, dict[str, str]]:
    """Return a row for each of these columns, its header the meter (or a part of the meter's name)."""
    if body.frame.empty:
        return body, {}
    first = places[0]
    rest = [place for place in range(len(body.headers)) if place not in places[1:]]
    width = len(rest) + (meter is None)
    frames, marks = [], []
    for place in places:
        part = body.frame[rest].copy()
        part[first] = body.frame[place]
        name = body.headers[place]
        if meter is None:
            part[len(body.headers)] = name
        else:
            part[meter] = (body.frame[meter].astype("str") + f" {name}").str.strip()
        frames.append(part[(part[first] != "").to_numpy()].set_axis(range(width), axis=1))
        if body.numeric is not None:
            numeric = body.numeric[rest].copy()
            numeric[first] = body.numeric[place]
            if meter is None:
                numeric[len(body.headers)] = False
            marks.append(numeric.loc[frames[-1].index].set_axis(range(width), axis=1))
    whole = pd.concat(frames)
    order = np.argsort(whole.index.to_numpy(), kind="stable")
    rows = whole.index.to_numpy()[order]
    names = tuple(body.headers[place] for place in rest) + ((_METER,) if meter is None else ())
    numeric_of = pd.concat(marks).iloc[order].reset_index(drop=True) if marks else None
    stacked = replace(
        body, headers=names, frame=whole.iloc[order].reset_index(drop=True).astype("str"),
        lines=body.lines[rows], numeric=numeric_of, origins={},
    )  # fmt: skip
    return stacked, {body.headers[first]: "delivered_kwh"} | ({_METER: "meter"} if meter is None else {})
