"""Several services side by side in a row (``Electric kWh``, ``Electric $``, ``Water Kgal``, ``Water $``).

Each header names its service, so the row is a bill of each: it becomes a row for every service. A column with
the amount of them all is a check where the services have amounts of their own; else it is asked whose it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from kadash.accounts.rules.services import service_of_unit
from kadash.accounts.uploads.bills.fields import FIELDS
from kadash.accounts.uploads.bills.wide.headers import sum_header
from kadash.accounts.uploads.bills.wide.measures import measure_of
from kadash.core.counts import counted, first_of
from kadash.core.frames import all_text, as_text
from kadash.intake import values
from kadash.intake.mapping import match_columns
from kadash.intake.rows import set_aside_rows
from kadash.intake.types import Body, Context, Question, Said, SetAside

LAYOUT = "rows"
KEY, ONE = "services", "one bill"
AMOUNT_KEY, NOBODY = "amount_of", "leave it out"
NOTHING = "no figures of any service"
_HEADS = {
    "usage": "Usage", "unit": "Unit", "demand_kw": "Peak demand (kW)", "revenue": "Amount",
    "power_cost": "Power cost", "tax": "Sales tax",
}  # fmt: skip
_SERVICE = "Service"
_WHEN = frozenset({"period_end", "period_start", "month", "bill_date", "fiscal_period"})
_KNOWN = tuple(one for one in FIELDS if not one.layouts or LAYOUT in one.layouts)
_FIGURES = ("usage", "demand_kw", "revenue", "power_cost", "tax")
_MOST = 5


@dataclass(frozen=True)
class Beside:
    """The columns of each service by field (positions), and those with the amount of them all."""

    services: Mapping[str, Mapping[str, int]]
    units: Mapping[str, str]
    whole: tuple[int, ...] = ()


@dataclass(frozen=True)
class Split:
    """What reshaping found out, for ``prepare``: whose an amount is, and what must be said."""

    services: tuple[str, ...] = ()
    whole: str = ""
    differences: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    amounts: bool = True  # the services have amounts of their own


def beside(names: Sequence[str], said: Said | None = None) -> Beside | None:
    """Return the columns of the services; None where the headers do not tell them apart, each once."""
    columns, _ = match_columns(names, _KNOWN, corrections=said.columns if said else None)
    if any(c.field == "service" for c in columns) or (said and said.answers.get(KEY) == ONE):
        return None
    by_person = {c.position for c in columns if said and c.header in said.columns}
    found: dict[str, dict[str, int]] = {}
    units: dict[str, str] = {}
    whole: list[int] = []
    bare: list[tuple[int, str]] = []  # use whose unit could be one of several services
    worded = 0
    for place, name in enumerate(names):
        one = measure_of(name) if name and place not in by_person else None
        if one is None:
            whole += [place] if _is_sum(name) else []
            continue
        service = one.service or (service_of_unit(one.unit) if one.unit and one.field == "usage" else None)
        if service is None or _is_sum(name):
            whole += [place] if one.field == "revenue" else []
            bare += [(place, one.unit)] if one.field == "usage" and one.unit else []
            continue
        worded += one.service is not None
        if one.field not in _FIGURES or one.field in found.get(service, {}):
            return None
        found.setdefault(service, {})[one.field] = place
        if one.field == "usage" and one.unit:
            units[service] = one.unit
    for place, unit in bare:
        fits = [s for s, fields in found.items() if "usage" not in fields and values.unit_of(unit, s)]
        if len(fits) != 1:
            return None
        found[fits[0]]["usage"], units[fits[0]] = place, unit
    measured = [s for s, fields in found.items() if fields.keys() & {"usage", "revenue"}]
    if len(measured) < len(found) or len(whole) > 1 or not _told_apart(found, worded):
        return None
    return Beside(found, units, tuple(whole))


def _told_apart(found: Mapping[str, Mapping[str, int]], worded: int) -> bool:
    """Tell whether two services have the same figure, or the headers of several figures name the one.

    Else the columns are parts of one bill.
    """
    if len(found) == 1:
        return worded > 1
    return any(sum(name in fields for fields in found.values()) > 1 for name in ("usage", "revenue"))


def _is_sum(name: str) -> bool:
    head = sum_header(name) if name else None
    return bool(head and head.what == "total" and (measured := measure_of(head.rest or "$")) and
                measured.field == "revenue" and measured.service is None)  # fmt: skip


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize bills with services side by side by their headers."""
    found = beside(body.headers)
    if found is None:
        return None
    known = {c.field for c in match_columns(body.headers, _KNOWN)[0] if c.field}
    if "account_number" not in known or not known & _WHEN:
        return None
    return LAYOUT, len(known) + sum(len(fields) for fields in found.services.values())


def split(body: Body, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Return a row for each service of a row that has figures of it."""
    found = beside(body.headers, said)
    if found is None or body.frame.empty:
        return body, ()
    body, apart = set_aside_rows(replace(body, frame=all_text(body.frame)))
    frame = body.frame
    taken = {place for fields in found.services.values() for place in fields.values()} | set(found.whole)
    rest = [place for place in range(len(body.headers)) if place not in taken]
    amounts = [s for s, fields in found.services.items() if "revenue" in fields]
    whose = said.answers.get(AMOUNT_KEY, "") if found.whole and not amounts else ""
    fields = [name for name in _FIGURES if any(name in one for one in found.services.values())]
    fields += ["revenue"] if whose in found.services else []
    head = [_SERVICE, *(_HEADS[name] for name in fields), *([_HEADS["unit"]] if found.units else [])]
    parts: list[pd.DataFrame] = []
    origins: list[list[int | None]] = []
    for service, own in found.services.items():
        mine = {**own, "revenue": found.whole[0]} if service == whose else own
        cells = {name: frame[mine[name]] if name in mine else _blank(frame) for name in fields}
        given = np.logical_or.reduce([(column != "").to_numpy() for column in cells.values()])
        own_cells = [pd.Series(service, index=frame.index, dtype="str"), *cells.values()]
        if found.units:
            own_cells.append(pd.Series(found.units.get(service, ""), index=frame.index, dtype="str"))
        whole = pd.concat([*(frame[place] for place in rest), *own_cells], axis=1)
        parts.append(whole[given].set_axis(range(whole.shape[1]), axis=1))
        origins.append([mine.get(name) for name in fields])
    names = [*(body.headers[p] for p in rest), *head]
    body, aside = _joined(body, found, parts, origins, names, rest)
    return body, (*apart, *aside)


def _blank(frame: pd.DataFrame) -> pd.Series:
    return pd.Series("", index=frame.index, dtype="str")


def _joined(
    body: Body,
    found: Beside,
    parts: Sequence[pd.DataFrame],
    origins: Sequence[Sequence[int | None]],
    names: Sequence[str],
    rest: Sequence[int],
) -> tuple[Body, tuple[SetAside, ...]]:
    long = pd.concat(parts)
    order = np.argsort(long.index.to_numpy(), kind="stable")
    counts = [len(part) for part in parts]
    came = {len(rest) + 1 + n: places for n, places in enumerate(zip(*origins, strict=True))}
    written = {
        at: np.repeat(np.array(["" if p is None else body.headers[p] for p in places], dtype=object), counts)
        [order] for at, places in came.items()
    }  # fmt: skip
    rows = long.index.to_numpy()[order]
    none = np.setdiff1d(np.arange(len(body.frame)), rows)
    aside = tuple(
        SetAside(int(body.lines[row]), NOTHING if (body.frame.iloc[row] != "").any() else "blank row")
        for row in none
    )
    notes = Split(
        tuple(found.services), body.headers[found.whole[0]] if found.whole else "", _differences(body, found),
        tuple(body.headers[place] for one in found.services.values() for place in one.values()),
        any("revenue" in one for one in found.services.values()),
    )  # fmt: skip
    frame = long.iloc[order].reset_index(drop=True).astype("str")
    return replace(
        body, headers=tuple(names), frame=frame, lines=body.lines[rows],
        numeric=_stored(body.numeric, parts, came, rest, order, len(names)), extra_headers=(),
        totals=(), origins=written, notes=notes,
    ), aside  # fmt: skip


def _stored(
    numeric: pd.DataFrame | None,
    parts: Sequence[pd.DataFrame],
    came: Mapping[int, Sequence[int | None]],
    rest: Sequence[int],
    order: np.ndarray,
    width: int,
) -> pd.DataFrame | None:
    """Return which cells a workbook stores as numbers, for the rows made of ``parts``."""
    if numeric is None:
        return None
    marks = pd.DataFrame(False, index=range(len(order)), columns=range(width))
    places: dict[int, Sequence[int | None]] = {n: [place] * len(parts) for n, place in enumerate(rest)}
    for at, origins in (places | dict(came)).items():
        cells = [
            np.zeros(len(part), dtype=bool) if place is None else numeric[place].loc[part.index].to_numpy()
            for place, part in zip(origins, parts, strict=True)
        ]
        marks[at] = np.concatenate(cells)[order]
    return marks


def _differences(body: Body, found: Beside) -> tuple[str, ...]:
    """Hold the amounts of the services against the column for them all; the services are believed."""
    own = [fields["revenue"] for fields in found.services.values() if "revenue" in fields]
    if not found.whole or len(own) < len(found.services):
        return ()
    cents = [values.parse_billed_money(as_text(body.frame[place])).values for place in (*own, *found.whole)]
    if cents[-1].isna().all() or all(column.isna().all() for column in cents[:-1]):
        return ()
    added = pd.concat(cents[:-1], axis=1).sum(axis=1, min_count=1)
    wrong = np.flatnonzero(((added - cents[-1]).abs() > 1).fillna(False).to_numpy(dtype=bool))
    name = body.headers[found.whole[0]]
    if not len(wrong):
        return (f"“{name}” is the sum of the services in every row: it was used as a check and not counted.",)
    rows = first_of((str(int(body.lines[row])) for row in wrong[:_MOST]), of=len(wrong))
    return (
        f"In {counted(len(wrong), 'row')} the services do not add up to “{name}” (row {rows}). "
        "The services are believed.",
    )


def said_of(notes: object, context: Context) -> tuple[tuple[str, ...], tuple[Question, ...]]:
    """Return what must be said and asked of services that stood side by side."""
    if not isinstance(notes, Split):
        return (), ()
    named = " and ".join(notes.services)
    columns = ", ".join(f"“{name}”" for name in notes.names)
    if len(notes.services) < 2:
        return (), ()
    said = (f"Each row is a bill of {named}, by the headers {columns} ({KEY}={ONE}, where it is one bill).",)
    if (
        notes.whole
        and not notes.differences
        and context.answers.get(AMOUNT_KEY) not in (*notes.services, NOBODY)
    ):
        text = f"“{notes.whole}” is one amount for {named}. Which service's revenue is it?"
        return said, (Question(AMOUNT_KEY, text, (*notes.services, NOBODY)),)
    return (*said, *notes.differences), ()
