"""Bills with a row for each figure (``Measure``, ``Unit``, ``Value``): the rows of a bill become one.

What no bill keeps (a temperature, a count of days) is set aside with its name.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.fields import OF_ROWS, ROWS, WHEN
from kadash.accounts.uploads.bills.wide.measures import LABELS, Measure, measure_of
from kadash.core.frames import all_text, as_text
from kadash.intake import headers, values
from kadash.intake.mapping import match_columns
from kadash.intake.rows import set_aside_rows
from kadash.intake.types import Body, Said, SetAside

PART = "a further figure of the bill above"
_MEASURES = frozenset(
    ("measure", "metric", "measurement", "measurementtype", "measuretype", "figure", "attribute", "variable")
) | {"datatype", "determinant", "billingdeterminant", "quantitytype", "valuetype"}
_VALUES = frozenset({"value", "values", "amount", "quantity", "figure", "total", "reading", "measuredvalue"})
_UNITS = frozenset({"unit", "units", "uom", "unitofmeasure", "uomcode"})
_SERVICES = ("electric", "water", "gas")
_DOLLARS = frozenset({"usd", "dollars", "dollar", "us$", "$"})


@dataclass(frozen=True)
class Long:
    """The positions of what is measured, its value, and its unit (None: no column)."""

    measure: int
    value: int
    unit: int | None

    @property
    def places(self) -> frozenset[int]:
        return frozenset({self.measure, self.value} | ({self.unit} if self.unit is not None else set()))


def long_of(body: Body, said: Said | None = None) -> Long | None:
    """Return the columns of a table with a row for each figure; None where it is none."""
    if said and said.columns:
        return None
    keys = [headers.key(name) for name in body.headers]
    measures = [place for place, key in enumerate(keys) if key in _MEASURES]
    numbers = [place for place, key in enumerate(keys) if key in _VALUES and place not in measures]
    units = [place for place, key in enumerate(keys) if key in _UNITS]
    if len(measures) != 1 or len(numbers) != 1 or len(units) > 1:
        return None
    found = Long(measures[0], numbers[0], units[0] if units else None)
    pairs = _pairs(body.frame, found)
    known = {pair: one for pair in set(pairs) if (one := _measured(*pair))}
    if any(pair[0] and pair not in known and _counts(pair[1]) for pair in set(pairs)):
        return None  # use or money that no bill keeps under this name: never left out without a question
    kinds = {one.field for one in known.values()}
    enough = 2 * len(known) > len({pair for pair in set(pairs) if pair[0]})
    return (
        found if enough and kinds & {"usage", "revenue"} and not _mixed(body, found, pairs, known) else None
    )


def _counts(unit: str) -> bool:
    """Tell whether a unit is one of use or of money."""
    return unit.lower() in _DOLLARS or any(values.unit_of(unit, service) for service in _SERVICES)


def _mixed(
    body: Body, found: Long, pairs: Sequence[tuple[str, str]], known: Mapping[tuple[str, str], Measure]
) -> bool:
    """Tell whether a bill has one figure under two names: parts, or a part and its total."""
    rest = [place for place in range(len(body.headers)) if place not in found.places]
    keys = zip(*(as_text(body.frame[place]).tolist() for place in rest), strict=True)
    names: dict[tuple[object, ...], str] = {}
    for key, pair in zip(keys, pairs, strict=True):
        one, word = known.get(pair), pair[0].casefold()
        if one and names.setdefault((*key, one.field), word) != word:
            return True
    return False


def _pairs(frame: pd.DataFrame, found: Long) -> list[tuple[str, str]]:
    words = as_text(frame[found.measure]).str.strip().tolist()
    units = as_text(frame[found.unit]).str.strip().tolist() if found.unit is not None else [""] * len(words)
    return list(zip(map(str, words), map(str, units), strict=True))


def _measured(word: str, unit: str) -> Measure | None:
    """Return what a row measures: by its words, its unit, or both."""
    money = unit.lower() in _DOLLARS
    one = measure_of(word)
    if one is None and unit and not money:
        one = measure_of(f"{word} ({unit})") if values.is_unit(unit) else None
    if one is None:
        return measure_of("Revenue") if money and measure_of(f"{word} $") else None
    if money and one.field in ("usage", "demand_kw"):
        return None  # “Energy” in dollars is a charge
    if one.field in ("usage", "demand_kw", "billed_demand_kw") and unit:
        if one.field == "usage" and values.unit_of(unit, "demand"):
            return replace(one, field="demand_kw", unit=unit)
        return replace(one, unit=unit)
    return one


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize bills with a row for each figure by their headers and their measures."""
    known = {c.field for c in match_columns(body.headers, OF_ROWS)[0] if c.field}
    if "account_number" not in known or not known & WHEN:
        return None
    return (ROWS, len(known) + 3.0) if long_of(body) else None


def gather(body: Body, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Return a row for each bill. Figures that come twice begin another row."""
    found = long_of(body, said)
    if found is None or body.frame.empty:
        return body, ()
    body, aside = set_aside_rows(replace(body, frame=all_text(body.frame)))
    read = {pair: _measured(*pair) for pair in set(_pairs(body.frame, found))}
    measures = [read[pair] for pair in _pairs(body.frame, found)]
    good = np.array([one is not None for one in measures])
    more = [
        SetAside(int(body.lines[row]), f"“{body.frame[found.measure].iloc[row]}” is no figure of a bill")
        for row in np.flatnonzero(~good)
    ]
    rest = [place for place in range(len(body.headers)) if place not in found.places]
    fields = list(dict.fromkeys(one.field for one in measures if one))
    fields = [name for name in LABELS if name in fields]
    firsts, cells = _rows(body, rest, measures)
    units = [_units(cells, measures, name) for name in fields]
    frame = pd.DataFrame(
        {
            **{n: body.frame[place].iloc[firsts].to_numpy() for n, place in enumerate(rest)},
            **{len(rest) + n: _column(body, found, cells, name) for n, name in enumerate(fields)},
        }
    )
    names = [body.headers[place] for place in rest]
    for name, own in zip(fields, units, strict=True):
        only = set(own) - {""}
        names.append(f"{LABELS[name]} ({only.pop()})" if len(only) == 1 and name != "usage" else LABELS[name])
    if "usage" in fields and any(units[fields.index("usage")]):
        frame[frame.shape[1]] = units[fields.index("usage")]
        names.append("Unit")
    parts = {row for each in cells for row in each.values()} - set(firsts)
    more += [SetAside(int(body.lines[row]), PART) for row in sorted(parts)]
    return replace(
        body, headers=tuple(names), frame=frame.astype("str"), lines=body.lines[np.array(firsts, dtype=int)],
        numeric=_numeric(body, found, rest, fields, cells, firsts, len(names)), totals=(), extra_headers=(),
        origins={},
    ), (*aside, *more)  # fmt: skip


def _rows(
    body: Body, rest: Sequence[int], measures: Sequence[Measure | None]
) -> tuple[list[int], list[dict[str, int]]]:
    """Return the first row of each bill, and by field the row of its figure."""
    keys = list(zip(*(body.frame[place].tolist() for place in rest), strict=True))
    at: dict[tuple[object, ...], int] = {}
    firsts: list[int] = []
    cells: list[dict[str, int]] = []
    for row, one in enumerate(measures):
        if one is None:
            continue
        key = keys[row]
        if key not in at or one.field in cells[at[key]]:
            at[key] = len(cells)
            firsts.append(row)
            cells.append({})
        cells[at[key]][one.field] = row
    return firsts, cells


def _column(body: Body, found: Long, cells: Sequence[Mapping[str, int]], name: str) -> list[str]:
    texts = body.frame[found.value].tolist()
    return [str(texts[each[name]]) if name in each else "" for each in cells]


def _units(cells: Sequence[Mapping[str, int]], measures: Sequence[Measure | None], name: str) -> list[str]:
    ones = (measures[each[name]] if name in each else None for each in cells)
    return [one.unit or "" if one else "" for one in ones]


def _numeric(
    body: Body,
    found: Long,
    rest: Sequence[int],
    fields: Sequence[str],
    cells: Sequence[Mapping[str, int]],
    firsts: Sequence[int],
    width: int,
) -> pd.DataFrame | None:
    """Return which cells a workbook stores as numbers, for the gathered rows."""
    if body.numeric is None:
        return None
    marks = pd.DataFrame(False, index=range(len(firsts)), columns=range(width))
    for n, place in enumerate(rest):
        marks[n] = body.numeric[place].iloc[list(firsts)].to_numpy()
    stored = body.numeric[found.value].tolist()
    for n, name in enumerate(fields, len(rest)):
        marks[n] = [bool(stored[each[name]]) if name in each else False for each in cells]
    return marks
