"""Units inside cells: ``1,200 kWh`` is a number, and the unit of its row."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd

from kadash.intake import headers, values
from kadash.intake.types import Body, with_column

UNIT_HEADER = "Units"
"""The header of the column that units from the cells go to."""
_CELL = re.compile(
    r"(?P<number>[-+(−]?\s*[\d.,][\d.,'’\s]*\)?)\s*(?P<unit>[A-Za-z][A-Za-z0-9³^ /-]{0,20}?)\.?\s*\)?"
)
UNIT_HEADERS = frozenset({"unit", "units", "uom", "unitofmeasure", "usageunit", "usageunits", "meterunit"})
_DEMAND = "demand"
_STORED_DEMAND = "kw"
Texts = np.ndarray[Any, np.dtype[np.object_]]


def split(text: str) -> tuple[str, str] | None:
    """Return the number and the unit of a cell, None where it has no unit that is known as one."""
    match = _CELL.fullmatch(text.strip())
    if not match or values.unit_in_header(match["unit"]) != match["unit"].strip():
        return None
    number = match["number"].strip()
    return f"{number})" if number.startswith("(") and not number.endswith(")") else number, match[
        "unit"
    ].strip()


def is_demand(unit: str) -> bool:
    """Say whether a unit measures a demand rather than a use."""
    return values.unit_of(unit, _DEMAND) is not None or headers.key(unit) in ("kva", "kvar")


def split_column(cells: pd.Series, wanted: Callable[[str], bool]) -> tuple[Texts, Texts]:
    """Return the cells without the units that are wanted, and these units; "" where a cell has none."""
    codes, uniques = pd.factorize(cells.to_numpy(dtype=object))
    texts, units = np.array([*uniques, ""], dtype=object), np.full(len(uniques) + 1, "", dtype=object)
    for place, text in enumerate(uniques):
        found = split(str(text))
        if found and wanted(found[1]):
            texts[place], units[place] = found
    return texts[codes], units[codes]


def with_unit_column(body: Body) -> Body:
    """Give rows of bills a column of units where the cells of the one column of use carry them.

    Demands in kW lose their unit. A file with a column of units, or with units in several columns of use,
    stays as it is, and so do cells with another unit than one of use or kW.
    """
    if {headers.key(name) for name in body.headers} & UNIT_HEADERS:
        return body
    split_up: dict[int, tuple[Texts, Texts]] = {}
    uses = []
    for place in range(len(body.headers)):
        sample = [found[1] for text in body.frame[place].head(50) if (found := split(str(text)))]
        if not sample or 2 * len(sample) < (body.frame[place].head(50) != "").sum():
            continue
        if is_demand(sample[0]):
            split_up[place] = split_column(
                body.frame[place], lambda unit: headers.key(unit) == _STORED_DEMAND
            )
        else:
            uses.append(place)
            split_up[place] = split_column(body.frame[place], lambda unit: not is_demand(unit))
    if not split_up or len(uses) > 1:
        return body
    return _replaced(
        body, {place: texts for place, (texts, _) in split_up.items()}, [split_up[p][1] for p in uses]
    )


def _replaced(body: Body, columns: Mapping[int, Texts], units: list[Texts]) -> Body:
    frame = body.frame.copy(deep=False)
    for place, texts in columns.items():
        frame[place] = pd.Series(texts, index=frame.index, dtype="str")
    body = replace(body, frame=frame)
    return with_column(body, UNIT_HEADER, units[0]) if units else body
