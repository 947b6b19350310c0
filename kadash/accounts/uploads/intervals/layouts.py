"""Interval exports (Green Button and alike) brought to one form: start, end, minutes, and what was measured.

Utilities write the same readings in many ways: moments, a date beside a time, a period, delivered and
received side by side, distinguished by a column, in tables under each other, or a day in a row with a column
for each hour.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.units_row import with_units_row
from kadash.accounts.uploads.intervals import more_energy
from kadash.accounts.uploads.intervals.clock import DAY, minutes_written, read_clock, written
from kadash.accounts.uploads.intervals.columns import WORDS, roles_of, without_channel
from kadash.accounts.uploads.intervals.evidence import MIDNIGHT, is_interval
from kadash.accounts.uploads.intervals.flows import move_received
from kadash.accounts.uploads.intervals.obis import of_registers, without_use
from kadash.accounts.uploads.intervals.pulses import energy_of_pulses
from kadash.accounts.uploads.intervals.stacked import inner_headers, joined, tables
from kadash.accounts.uploads.intervals.stored import stored_numbers
from kadash.accounts.uploads.intervals.wide import hours_of, long, totals_said
from kadash.core.frames import all_text
from kadash.intake import headers, values
from kadash.intake.above import above, said_above
from kadash.intake.mapping import BY_A_PERSON, NOT_NEEDED, label
from kadash.intake.rows import set_aside_rows
from kadash.intake.types import Body, Column, Question, Said, SetAside, without_rows

FIELDS = (
    "account_number", "meter", "start", "end", "minutes", "delivered_kwh", "received_kwh", "multiplier",
    "unit", "days_later", "end_days_later", "service",
)  # fmt: skip
_PARTS = {"delivered_kwh": "delivered", "received_kwh": "received"}
_ABOVE = {"account_number": "Account number", "meter": "Meter"}
_PERIOD = r"\s+(?:to|-|–)\s+"
_UTC = re.compile(r"utc|gmt|zulu", re.IGNORECASE)
_UTC_CELL = re.compile(r".*\d\s*(?:Z|UTC|GMT|[+-]00:?00)", re.IGNORECASE)
_SERVICE_ABOVE = ("servicetype", "commodity", "service", "fuel", "fueltype", "resource", "title")
BLANK = "blank row"
_SEEN = 50  # rows of hours in columns that are looked at before the kind is known
_SHOWN = ("time", "direction")  # what went into the others, and can be another column


@dataclass(frozen=True)
class Notes:
    """What reshaping found: the columns' fields and headers, and what must be asked or known of the times."""

    columns: tuple[Column, ...]
    utc: bool = False
    ending: bool = False
    start_header: str = "start"
    unit_header: str = "unit"
    value_header: str = "usage"
    received_header: str = "usage"
    registers: bool = False  # codes say that the readings are registers
    services: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    said: tuple[str, ...] = ()


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize readings by their header line and their times; the score beats that of bills with a usage."""
    hours = hours_of(body.headers)
    given: Mapping[str, str] = {}
    if hours:
        body, given = long(
            replace(body, frame=all_text(body.frame.head(_SEEN)), lines=body.lines[:_SEEN]), hours
        )
    found = roles_of(body, given)
    if not ({"delivered", "received"} & set(found)) or not is_interval(found, body):
        return None
    return "readings", 8 + len(found)


def reshape(body: Body, layout: str, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Bring any of the ways to one form, still text; tables under each other become one."""
    body = replace(body, frame=all_text(body.frame))
    body, units = with_units_row(body)
    body, aside = _without_blanks(body)
    aside += units
    hours = hours_of(body.headers)
    if hours:
        checked = totals_said(body, hours)
        body, given = long(body, hours)
        found = _reshaped(body, said, given)
        return replace(found, notes=replace(found.notes, said=(*checked, *found.notes.said))), tuple(aside)
    parts: list[Body] = []
    inner = inner_headers(body, said, is_interval)
    for part in tables(body, inner):
        rows, more = set_aside_rows(part)
        aside += more
        parts.append(_reshaped(rows, said))
    if not parts:
        return body, tuple(aside)
    if len(parts) == 1:
        return parts[0], tuple(aside)
    headed = [SetAside(int(body.lines[row]), "the header of a table below") for row, _ in inner]
    return joined(parts), (*aside, *headed)


def _without_blanks(body: Body) -> tuple[Body, list[SetAside]]:
    blank = np.asarray((body.frame == "").all(axis=1), dtype=bool)
    aside = [SetAside(int(line), BLANK) for line in np.asarray(body.lines)[blank]]
    return without_rows(body, ~blank), aside


def _reshaped(body: Body, said: Said, made: Mapping[str, str] | None = None) -> Body:
    at = roles_of(body, {**(made or {}), **said.columns})
    body, roles, doubts, parts = more_energy.apart(body, at, said, hours=bool(made))
    at = roles_of(body, {**roles, **said.columns}) if roles else at
    frame, empty = body.frame, pd.Series("", index=body.frame.index, dtype="str")
    cells: dict[str, pd.Series] = dict.fromkeys(FIELDS, empty)
    names: dict[str, str] = {}

    def take(field: str, part: str) -> None:
        if part in at:
            cells[field], names[field] = frame[at[part]], label(body.headers, at[part])

    for field in ("account_number", "meter", "start", "end", "minutes", "multiplier", "unit", "service"):
        take(field, field)
    for field, part in _PARTS.items():
        take(field, part)
    for field in ("account_number", "meter"):
        given = said_above(body, WORDS[field]) if field not in at else None
        if given:
            cells[field], names[field] = (
                pd.Series(given, index=frame.index, dtype="str"),
                f"{_ABOVE[field]} (above the table)",
            )
    if "minutes" in at:
        header = body.headers[at["minutes"]]
        words = {word: minutes_written(str(word), header) for word in cells["minutes"].unique()}
        cells["minutes"] = cells["minutes"].map(words).astype("str")
    questions = _times(body, at, cells, names, said)
    cells["unit"] = _unit(body, at, cells)
    move_received(body, at, cells, names)
    if "direction" in at:
        cells["unit"] = without_use(cells["unit"], frame[at["direction"]])
    asked, told = energy_of_pulses(body, at, cells, said)
    questions += [*doubts, *asked]
    if "multiplier" in names and (cells["multiplier"] == "").all():
        names.pop("multiplier")
    found = _as_body(body, at, cells, names, questions, said)
    fields = [column.field or "" for column in found.notes.columns]
    numeric = stored_numbers(body, at, cells, fields, computed=bool(told))
    return replace(found, numeric=numeric, notes=replace(found.notes, said=(*parts, *told)))


def _times(
    body: Body, at: Mapping[str, int], cells: dict[str, pd.Series], names: dict[str, str], said: Said
) -> list[Question]:
    """Put dates and times together; a time past midnight belongs to a later day."""
    frame = body.frame
    if "period" in at:
        halves = frame[at["period"]].str.replace("\xa0", " ").str.split(_PERIOD, n=1, regex=True, expand=True)
        halves = halves.reindex(columns=[0, 1]).fillna("").astype("str")
        cells["start"], cells["end"] = halves[0], halves[1]
        names["start"] = label(body.headers, at["period"])
        names["end"] = f"{names['start']} (end)"
    if "date" in at and "end_time" in at and not {"start", "end", "period", "time"} & set(at):
        _ends(body, at, cells, names)
    elif "date" in at and "time" not in at and not {"start", "end", "period"} & set(at):
        cells["start"], names["start"] = frame[at["date"]], label(body.headers, at["date"])
        if "minutes" not in at:
            cells["minutes"] = pd.Series(str(DAY // 60), index=frame.index, dtype="str")
    if "date" not in at or "time" not in at:
        return []
    day = frame[at["date"]].str.replace(MIDNIGHT, "", regex=True)
    header = body.headers[at["time"]]
    answer = said.answers.get(f"hours:{header}")
    clock = read_clock(frame[at["time"]].unique().tolist(), header, answer)
    cells["start"], cells["days_later"] = _moment(day, frame[at["time"]], clock.seconds, clock.midnights)
    names["start"] = label(body.headers, at["date"])
    if "end_time" in at:
        ends = read_clock(frame[at["end_time"]].unique().tolist(), body.headers[at["end_time"]])
        cells["end"], cells["end_days_later"] = _moment(day, frame[at["end_time"]], ends.seconds, frozenset())
        names["end"] = label(body.headers, at["end_time"])
    if not clock.open_hours:
        return []
    text = f"“{header}” numbers the hours of the day. Is a number the beginning or the end of its hour?"
    return [Question(f"hours:{header}", text, ("beginning", "ending"))]


def _ends(body: Body, at: Mapping[str, int], cells: dict[str, pd.Series], names: dict[str, str]) -> None:
    """Take times that end their readings; midnight ends the day whose last reading stands above it."""
    day, time = body.frame[at["date"]].str.replace(MIDNIGHT, "", regex=True), body.frame[at["end_time"]]
    ends = read_clock(time.unique().tolist(), "").seconds
    seconds = {word: second or DAY if second is not None else None for word, second in ends.items()}
    midnights = frozenset(word for word, second in seconds.items() if second == DAY)
    cells["end"], cells["end_days_later"] = _moment(day, time, seconds, midnights)
    names["end"] = label(body.headers, at["date"])


def _moment(
    day: pd.Series, time: pd.Series, seconds: Mapping[str, int | None], midnights: frozenset[str]
) -> tuple[pd.Series, pd.Series]:
    """Return day and time as one text each, and the days that a time past midnight adds."""
    known = time.map(seconds).astype("float64")
    if midnights:
        # A spreadsheet's 1.0 ends the day where it follows the day's last reading; else it begins the day.
        follows = (day.shift() == day) & (known.shift() >= DAY - 2 * 3600)
        known = known.where(~time.isin(midnights) | follows, 0)
    later = (known // DAY).where(known > DAY, 0).fillna(0)
    shown = (known - later * DAY).map(lambda value: written(int(value)), na_action="ignore")
    text = (day + " " + shown.astype("object").where(known.notna(), time).astype("str")).str.strip()
    text = text.where(day != "", "")
    days = later.astype("int64").astype("str").where(later > 0, "")
    return text.astype("str"), days.astype("str")


def _unit(body: Body, at: Mapping[str, int], cells: Mapping[str, pd.Series]) -> pd.Series:
    if "unit" in at:
        return cells["unit"]
    header = without_channel(body.headers[at.get("delivered", at.get("received", 0))])
    said = said_above(body, WORDS["unit"]) or values.unit_in_header(header) or headers.unit(header) or ""
    if "kilowatt-hour" in header.lower() or "kilowatt hour" in header.lower():
        said = "kWh"
    return pd.Series(said, index=body.frame.index, dtype="str")


def _as_body(
    body: Body,
    at: Mapping[str, int],
    cells: Mapping[str, pd.Series],
    names: Mapping[str, str],
    questions: Sequence[Question],
    said: Said,
) -> Body:
    kept = [name for name in FIELDS if name in names or name == "unit" or (cells[name] != "").any()]
    known = {headers.key(column) for column, field in said.columns.items() if field}
    columns = []
    for index, name in enumerate(kept):
        header = names.get(name, name)
        reason = f"the header says “{header}”" if name in names else "said by the table"
        columns.append(Column(index, header, name, BY_A_PERSON if headers.key(header) in known else reason))
    parts = [part for part in _SHOWN if part in at]
    for part in parts:
        header = label(body.headers, at[part])
        said_so = headers.key(body.headers[at[part]]) in known
        why = BY_A_PERSON if said_so else f"the header says “{header}”"
        columns.append(Column(len(columns), header, part, why))
    used = set(at.values())
    rest = [p for p, name in enumerate(body.headers) if p not in used and name]
    columns += [
        Column(len(kept) + len(parts) + n, label(body.headers, index), None, NOT_NEEDED)
        for n, index in enumerate(rest)
    ]
    shown = [*(at[part] for part in parts), *rest]
    frame = pd.DataFrame(
        dict(enumerate([*(cells[name] for name in kept), *(body.frame[index] for index in shown)])),
        index=body.frame.index,
    ).astype("str")
    notes = Notes(
        tuple(columns),
        utc=_is_utc(body, at, cells["start"], cells["end"]),
        ending="start" not in at and "end" in at and "date" not in at and "period" not in at,
        start_header=names.get("start", names.get("end", "start")),
        unit_header=names.get("unit", names.get("delivered_kwh", "unit")),
        value_header=names.get("delivered_kwh", names.get("received_kwh", "usage")),
        received_header=names.get("received_kwh", names.get("delivered_kwh", "usage")),
        registers=of_registers(
            body.frame[at["direction"]].unique()
            if "direction" in at
            else [body.headers[at[part]] for part in _PARTS.values() if part in at]
        ),
        services=tuple(value for name, value in above(body) if name in _SERVICE_ABOVE),
        questions=tuple(questions),
    )
    named = tuple(column.header for column in columns)
    return replace(body, headers=named, frame=frame, numeric=None, notes=notes, totals=())


def _is_utc(body: Body, at: Mapping[str, int], start: pd.Series, end: pd.Series) -> bool:
    """Say whether the moments are in universal time: by their cells, their header, or a line above."""
    cells = start if (start != "").any() else end
    filled = cells[cells != ""].head(50)
    if len(filled) and filled.str.fullmatch(_UTC_CELL).all():
        return True
    places = [at[part] for part in ("start", "end", "time", "date") if part in at]
    zone = said_above(body, ("timezone", "zone", "tz", "utcoffset")) or ""
    return bool(_UTC.search(zone)) or any(_UTC.search(body.headers[index]) for index in places)


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Return the columns as reshaping gave them their fields."""
    notes: Notes | None = body.notes
    if notes is None:
        return columns
    return [replace(notes.columns[column.position], position=column.position) for column in columns]


def preamble_number(body: Body, words: tuple[str, ...]) -> float | None:
    """Return the number that the lines above the header give under one of those words."""
    text = said_above(body, words)
    match = re.search(r"-?\d[\d,]*\.?\d*", text) if text else None
    return float(match[0].replace(",", "")) if match else None
