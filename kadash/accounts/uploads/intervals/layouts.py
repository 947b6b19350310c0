"""Interval exports (Green Button and similar) in one form: start, minutes, kWh, and the meter.

Utilities write the same readings in many ways; each way is known by its header line.
"""

import re
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.intake import headers
from kadash.intake.types import Body, Said, SetAside

CANONICAL = ("account_number", "meter", "start", "end", "minutes", "delivered", "received", "unit")
_ACCOUNT = ("accountnumber", "serviceagreement", "accountid", "mprn")
_METER = ("meternumber", "meterid", "meterserialnumber", "resource")
WAYS: tuple[tuple[str, dict[str, tuple[str, ...]]], ...] = (
    (
        "date and time",
        {"day": ("date",), "time": ("starttime",), "end_time": ("endtime",), "minutes": ("duration",)}
        | {"delivered": ("consumption", "usage", "usagekwh", "import", "importkwh", "delivered", "kwh")}
        | {"received": ("generation", "export", "exportkwh", "received"), "unit": ("units", "unit", "uom")},
    ),
    (
        "moments",
        {"start": ("startdatetime", "start", "timestamp", "energyconsumptiontimeperiodstart")}
        | {
            "end": ("enddatetime", "end", "energyconsumptiontimeperiodend"),
            "minutes": ("minutes", "duration"),
        }
        | {"delivered": ("usage", "usagekwh", "delivered", "deliveredkwh", "value", "kwh", "energykwh")}
        | {"received": ("received", "receivedkwh"), "unit": ("usageunit", "unit", "units")},
    ),
    (
        "time period",
        {"period": ("energydeliveredtimeperiod", "energyconsumptiontimeperiod")}
        | {"delivered": ("usagedelivered", "usage", "usagerealenergyinkilowatthours")},
    ),
)
_PERIOD = r"\s+to\s+"


def way_of(body: Body) -> tuple[str, dict[str, int]] | None:
    """Return how the file writes its readings and at which position each part stands, or None."""
    names: dict[str, int] = {}
    for position, header in enumerate(body.headers):
        for form in headers.keys(header):
            names.setdefault(form, position)
        names.setdefault(re.sub(r"realenergyinkilowatthours", "", headers.key(header)), position)
    for way, parts in WAYS:
        found = {
            part: next(names[word] for word in words if word in names)
            for part, words in parts.items()
            if any(word in names for word in words)
        }
        when = "period" in found or "start" in found or {"day", "time"} <= set(found)
        # Minutes, or an end, say that these are readings and not bills.
        if when and "delivered" in found and _is_interval(way, found, body):
            return way, found
    return None


def _is_interval(way: str, found: dict[str, int], body: Body) -> bool:
    if way == "moments":
        if not ({"end", "minutes"} & set(found)) and "dttmutc" not in map(headers.key, body.headers):
            return False
        first = body.frame[found["start"]].head(5).astype(str)
        return bool(first.str.contains(r"\d:\d\d").any())
    return True


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize readings by their header line; the score beats that of bills with a date and a usage."""
    found = way_of(body)
    return ("readings", 8 + len(found[1])) if found else None


def reshape(body: Body, layout: str, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Bring any of the ways to the canonical columns, still text."""
    found = way_of(body)
    if found is None:
        return body, ()
    _, at = found
    frame = body.frame
    empty = pd.Series("", index=frame.index, dtype="str")

    def column(part: str) -> pd.Series:
        return frame[at[part]] if part in at else empty

    start, end = column("start"), column("end")
    if "period" in at:
        halves = frame[at["period"]].str.replace("\xa0", " ").str.split(_PERIOD, n=1, regex=True, expand=True)
        start, end = halves[0].fillna("").astype("str"), halves[1].fillna("").astype("str")
    if "day" in at:
        start = (frame[at["day"]] + " " + column("time")).str.strip()
        start = start.where(frame[at["day"]] != "", "")
        if "end_time" in at:
            end = (frame[at["day"]] + " " + column("end_time")).str.strip()
    canonical = pd.DataFrame(
        {
            0: _own_or_preamble(body, _ACCOUNT),
            1: _own_or_preamble(body, _METER),
            2: start,
            3: end,
            4: column("minutes"),
            5: column("delivered"),
            6: column("received"),
            7: _unit(body, at, column("unit")),
        },
        index=frame.index,
    ).astype("str")
    lines = np.asarray(body.lines)
    return replace(body, headers=CANONICAL, frame=canonical, numeric=None, lines=lines), ()


def _own_or_preamble(body: Body, words: tuple[str, ...]) -> pd.Series:
    """Take a column of the file, else what stands above the header (``Account Number,1234``)."""
    for position, header in enumerate(body.headers):
        if headers.key(header) in words:
            return body.frame[position]
    for row in body.preamble:
        if len(row) >= 2 and headers.key(row[0]) in words:
            return pd.Series(row[1], index=body.frame.index, dtype="str")
    return pd.Series("", index=body.frame.index, dtype="str")


def _unit(body: Body, at: dict[str, int], column: pd.Series) -> pd.Series:
    if "unit" in at:
        return column
    header = body.headers[at["delivered"]]
    said = headers.unit(header) or ""
    if "kilowatt" in header.lower():
        said = "kWh"
    for row in body.preamble:
        if len(row) >= 2 and headers.key(row[0]) == "uom":
            said = row[1]
    return pd.Series(said, index=body.frame.index, dtype="str")


def preamble_number(body: Body, words: tuple[str, ...]) -> float | None:
    """Return the number that the lines above the header give under one of those words."""
    for row in body.preamble:
        if len(row) >= 2 and headers.key(row[0]) in words:
            found = re.search(r"-?\d[\d,]*\.?\d*", row[1])
            return float(found[0].replace(",", "")) if found else None
    return None
