"""Several services side by side in a row (``Electric kWh``, ``Electric $``, ``Water Kgal``, ``Water $``).

Each header names its service, so the row is a bill of each: it becomes a row for every service. A column with
the amount of them all is a check where the services have amounts of their own; else it is asked whose it is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.fields import OF_ROWS, ROWS, WHEN
from kadash.accounts.uploads.bills.service_headers import (
    FIGURES,
    KEY,
    ONE,
    OTHER,
    Beside,
    beside,
)
from kadash.core.counts import counted, first_of, quoted
from kadash.core.frames import all_text, as_text
from kadash.intake import values
from kadash.intake.mapping import match_columns
from kadash.intake.rows import set_aside_rows
from kadash.intake.types import Body, Context, Question, Said, SetAside

AMOUNT_KEY, NOBODY = "amount_of", "leave it out"
NOTHING = "no figures of any service"
_HEADS = {
    "usage": "Usage", "unit": "Unit", "demand_kw": "Peak demand (kW)", "revenue": "Amount",
    "billed_demand_kw": "Billed demand (kW)", "power_cost": "Power cost", "tax": "Sales tax",
}  # fmt: skip
_SERVICE = "Service"
_MOST = 5


@dataclass(frozen=True)
class Split:
    """What reshaping found out, for ``prepare``: whose an amount is, and what must be said."""

    services: tuple[str, ...] = ()
    whole: str = ""
    differences: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    amounts: bool = True  # the services have amounts of their own
    apart: tuple[str, ...] = ()  # figures of no one service, left out


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize bills with services side by side by their headers."""
    found = beside(body.headers)
    if found is None:
        return None
    known = {c.field for c in match_columns(body.headers, OF_ROWS)[0] if c.field}
    if "account_number" not in known or not known & WHEN:
        return None
    return ROWS, len(known) + sum(len(fields) for fields in found.services.values())


def split(body: Body, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Return a row for each service of a row that has figures of it."""
    found = beside(body.headers, said)
    if found is None or body.frame.empty:
        return body, ()
    body, apart = set_aside_rows(replace(body, frame=all_text(body.frame)))
    frame = body.frame
    taken = {place for fields in found.services.values() for place in fields.values()}
    taken |= {*found.whole, *found.more, *found.apart}
    rest = [place for place in range(len(body.headers)) if place not in taken]
    amounts = [s for s, fields in found.services.items() if "revenue" in fields]
    whose = said.answers.get(AMOUNT_KEY, "") if found.whole and not amounts else ""
    fields = [name for name in FIGURES if any(name in one for one in found.services.values())]
    fields += ["revenue"] if whose in found.services else []
    head = [_SERVICE, *(_HEADS[name] for name in fields), *([_HEADS["unit"]] if found.units else [])]
    parts: list[pd.DataFrame] = []
    origins: list[list[int | None]] = []
    for service, own in found.services.items():
        mine = {**own, "revenue": found.whole[0]} if service == whose else own
        cells = {name: frame[mine[name]] if name in mine else _blank(frame) for name in fields}
        if service == OTHER and found.more:
            cells["revenue"] = _added(frame, (mine["revenue"], *found.more))
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


def _added(frame: pd.DataFrame, places: Sequence[int]) -> pd.Series:
    """Return the sum of amounts as text; where one cannot be read, its cell as it stands."""
    read = [values.parse_billed_money(as_text(frame[place])) for place in places]
    cents = pd.concat([one.values for one in read], axis=1).sum(axis=1, min_count=1)
    text = cents.map(lambda value: f"{value / 100:.2f}", na_action="ignore").astype("object").fillna("")
    for one, place in zip(read, places, strict=True):
        wrong = one.values.isna() & ~values.is_missing(frame[place])
        text = text.where(~wrong, frame[place])
    return text.astype("str")


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
        tuple(body.headers[place] for one in found.services.values() for place in one.values())
        + tuple(body.headers[place] for place in found.more),
        any("revenue" in one for one in found.services.values()),
        tuple(body.headers[place] for place in found.apart),
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
    cents = [
        values.parse_billed_money(as_text(body.frame[place])).values
        for place in (*own, *found.more, *found.whole)
    ]
    if cents[-1].isna().all() or all(column.isna().all() for column in cents[:-1]):
        return ()
    added = pd.concat(cents[:-1], axis=1).sum(axis=1, min_count=1)
    apart = [values.parse_billed_money(as_text(body.frame[place])).values for place in found.apart]
    if apart and ((added - cents[-1]).abs() > 1).any():
        added = added + pd.concat(apart, axis=1).sum(axis=1)
    wrong = np.flatnonzero(((added - cents[-1]).abs() > 1).fillna(False).to_numpy(dtype=bool))
    name = body.headers[found.whole[0]]
    if not len(wrong):
        whole = "the services" if not apart else "the services and what was left out"
        return (f"“{name}” is the sum of {whole} in every row: it was used as a check and not counted.",)
    rows = first_of((str(int(body.lines[row])) for row in wrong[:_MOST]), of=len(wrong))
    return (
        f"In {counted(len(wrong), 'row')} the services do not add up to “{name}” (row {rows}). "
        "The services are believed.",
    )


def said_of(notes: object, context: Context) -> tuple[tuple[str, ...], tuple[Question, ...]]:
    """Return what must be said and asked of services that stood side by side."""
    if not isinstance(notes, Split):
        return (), ()
    named = " and ".join(filter(None, (", ".join(notes.services[:-1]), *notes.services[-1:])))
    columns = quoted(notes.names)
    if len(notes.services) < 2:
        return (), ()
    said: tuple[str, ...]
    said = (f"Each row is a bill of {named}, by the headers {columns} ({KEY}={ONE}, where it is one bill).",)
    if notes.apart:
        left = quoted(notes.apart)
        said += (f"{left}: of no one service, so left out.",)
    if notes.whole and notes.amounts and not notes.differences:
        return (*said, f"“{notes.whole}” is one amount for them all: it was left out."), ()
    if (
        notes.whole
        and not notes.differences
        and context.answers.get(AMOUNT_KEY) not in (*notes.services, NOBODY)
    ):
        text = f"“{notes.whole}” is one amount for {named}. Which service's revenue is it?"
        return said, (Question(AMOUNT_KEY, text, (*notes.services, NOBODY)),)
    return (*said, *notes.differences), ()
