"""From typed rows to readings: complete, each once, in kWh, and rolled up to days."""

from collections.abc import Sequence
from datetime import UTC

import numpy as np
import pandas as pd

from kadash.accounts.uploads.intervals import registers
from kadash.accounts.uploads.intervals.ahead import readings_ahead
from kadash.accounts.uploads.intervals.days import day_keys, rolled_up
from kadash.accounts.uploads.intervals.layouts import Notes, preamble_number
from kadash.accounts.uploads.intervals.moments import ending_moments
from kadash.accounts.uploads.intervals.multipliers import multiplied
from kadash.accounts.uploads.intervals.negatives import negatives, nines, without_values
from kadash.accounts.uploads.intervals.repeats import meters_apart, repeated, skipped, zone_of
from kadash.accounts.uploads.intervals.units import measured
from kadash.core.moments import is_zone, local, zone_named
from kadash.intake import values
from kadash.intake.types import Context, Defect, Prepared, Question, SetAside, Typed

LONGEST = 31 * 24 * 60  # minutes
TWICE = "the same reading stands above"
NO_READING, SKIPPED = "no reading", "no reading: the clock skips this hour"
MULTIPLIER, MULTIPLY, AS_THEY_ARE = (
    "multiplier",
    "multiply the readings",
    "the readings are right as they stand",
)
ZONE = "time_zone"
_ZONES = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
    "America/Anchorage", "Pacific/Honolulu",
)  # fmt: skip
_KEYS = ("account_number", "meter")


def prepare(typed: Typed, context: Context) -> Prepared:
    """Sum readings per meter and day. A reading that stands twice is set aside, but for the hour that
    the clock change repeats; a blank one is none, and never zero."""
    notes: Notes = typed.body.notes or Notes(())
    rows, questions, warnings = _with_times(typed, notes, context)
    aside = np.full(len(rows), "", dtype=object)
    units = measured(rows, notes, context)
    questions += [*notes.questions, *units.questions]
    aside[:] = units.reasons
    warnings += [*without_values(rows, aside), *nines(rows, aside, context, questions)]
    _blanks(rows, typed, aside, context)
    defects, bad = _without_start(rows, typed, aside, notes)
    minutes = _minutes(rows, notes)
    rows, ends = ending_moments(rows, minutes, bad | (aside != ""), notes.start_header, context)
    questions += ends
    short = ~minutes.between(0, LONGEST, inclusive="right").to_numpy() & ~bad & (aside == "")
    text = "How long this reading lasts can't be told: give a duration (a month at most) or an end."
    defects += [Defect(int(typed.lines[i]), None, "", "no_duration", text) for i in np.flatnonzero(short)]
    bad = bad | short
    rows = _in_kwh(rows, units.factors, units.power, minutes)
    rows = multiplied(rows, bad, aside, context, questions, warnings)
    rows = meters_apart(rows, context)
    _once(rows, bad, aside, typed, context, questions)
    rows, minutes = _differences(rows, minutes, bad, aside, notes, context, questions, warnings)
    negatives(rows, bad, aside, typed, context, questions)
    rows = _local(rows, notes, context, questions)
    in_question = rows["start"].isna().to_numpy() & ~bad
    if not questions:  # a time of day beside an empty date: no answer will tell the moment
        defects += _start_missing(in_question & (aside == ""), typed, notes)
        bad, in_question = bad | in_question, np.zeros_like(in_question)
    readings_ahead(rows, bad | in_question, aside, typed, context, questions)
    good = ~bad & ~in_question & (aside == "")
    records = rolled_up(rows[good], minutes[good])
    lines = pd.Series(typed.lines[good]).groupby(day_keys(rows[good]), sort=False).first().to_numpy()
    places = np.flatnonzero(aside != "")
    return Prepared(
        records,
        lines,
        rows_read=int(records["readings"].sum()) + int(((bad | in_question) & (aside == "")).sum()),
        rejected=int((bad & (aside == "")).sum()),
        defects=tuple(defects),
        set_aside=tuple(SetAside(int(typed.lines[place]), str(aside[place])) for place in places),
        warnings=(
            *notes.said,
            *warnings,
            *_blank_said(aside),
            *([] if questions else _disagreements(typed, records)),
        ),
        questions=tuple(questions),
    )


def _with_times(
    typed: Typed, notes: Notes, context: Context
) -> tuple[pd.DataFrame, list[Question], list[str]]:
    rows, questions = typed.frame.copy(), list[Question]()
    for name, later in (("start", "days_later"), ("end", "end_days_later")):
        if name in rows and later in rows:
            rows[name] += pd.to_timedelta(rows[later].fillna(0).astype("int64"), unit="D")
    if "start" not in rows:
        rows["start"] = pd.Series(pd.NaT, index=rows.index, dtype="datetime64[s]")
    for name in ("delivered_kwh", "received_kwh"):
        if name not in rows:
            rows[name] = np.nan
    if "account_number" not in rows or rows["account_number"].isna().all():
        answer = context.answers.get("account")
        if not answer:
            text = "The file does not say whose readings these are. Which account number is it?"
            questions.append(Question("account", text, ()))
        rows["account_number"] = answer
    if notes.ending or rows["start"].isna().all():
        rows["start"] = rows["start"].fillna(_from_end(rows))
    return rows, questions, []


def _from_end(rows: pd.DataFrame) -> pd.Series:
    """Return where readings begin of which only the end is known: their length, or the usual step, before
    it."""
    if "end" not in rows:
        return rows["start"]
    minutes = rows["minutes"] if "minutes" in rows else pd.Series(np.nan, index=rows.index)
    minutes = minutes.astype("float64").fillna(_step(rows["end"]))
    return (rows["end"] - pd.to_timedelta(minutes, unit="m")).astype("datetime64[s]")


def _step(moments: pd.Series) -> float:
    steps = moments.sort_values().diff().dt.total_seconds() / 60
    usual = steps[steps > 0].mode()
    return float(usual.iloc[0]) if len(usual) and 1 <= usual.iloc[0] <= 60 else np.nan


def _blanks(rows: pd.DataFrame, typed: Typed, aside: np.ndarray, context: Context) -> None:
    """Set readings aside that are none: blank, or a word for nothing."""
    blank = np.asarray(rows["delivered_kwh"].isna() & rows["received_kwh"].isna()) & ~typed.bad
    blank &= (aside == "") & ~_written(typed, ("delivered_kwh", "received_kwh"))
    zone = zone_of(context)
    for index in np.flatnonzero(blank).tolist():
        start = rows["start"].iloc[index]
        aside[index] = SKIPPED if not pd.isna(start) and skipped(start, zone) else NO_READING


def _written(typed: Typed, fields: Sequence[str]) -> np.ndarray:
    """Mark rows with something in these columns: it may wait for an answer."""
    found = np.zeros(len(typed.frame), dtype=bool)
    for column in typed.columns:
        if column.field in fields:
            found |= ~values.is_missing(typed.body.frame[column.position]).to_numpy(dtype=bool)
    return found


def _without_start(
    rows: pd.DataFrame, typed: Typed, aside: np.ndarray, notes: Notes
) -> tuple[list[Defect], np.ndarray]:
    missing = np.asarray(rows["start"].isna()) & ~typed.bad & (aside == "")
    missing &= ~_written(typed, ("start", "end"))
    return _start_missing(missing, typed, notes), typed.bad | missing


def _start_missing(rows: np.ndarray, typed: Typed, notes: Notes) -> list[Defect]:
    text = f"{notes.start_header} is empty; every reading needs it. Fill it in, or leave the row out."
    return [
        Defect(int(typed.lines[i]), notes.start_header, "", "missing_required", text)
        for i in np.flatnonzero(rows)
    ]


def _minutes(rows: pd.DataFrame, notes: Notes) -> pd.Series:
    """Return each reading's length: as given, else from its end, else the usual step of the file."""
    minutes = rows["minutes"] if "minutes" in rows else pd.Series(np.nan, index=rows.index)
    if "end" in rows:
        span = (rows["end"] - rows["start"]).dt.total_seconds() / 60
        span = span.where(span >= 0, span + 24 * 60)  # 23:45 to 0:00
        # Some write the last minute (0:59) and some the next start (1:00).
        span = span.where(span % 5 != 4, span + 1).where(span > 0)
        minutes = minutes.fillna(span)
    usual = _step(rows["start"])
    if usual == usual:
        if len(minutes) and (minutes == usual * 60).mean() > 0.9:  # given in seconds
            minutes = minutes / 60
        minutes = minutes.fillna(usual)
    return minutes.astype("float64")


def _in_kwh(rows: pd.DataFrame, factors: np.ndarray, power: np.ndarray, minutes: pd.Series) -> pd.DataFrame:
    """Return the readings in kWh; a power holds for the length of its reading."""
    lasting = np.where(power, minutes / 60, 1.0) * factors
    names = ("delivered_kwh", "received_kwh")
    return rows.assign(**{name: rows[name] * lasting for name in names})


def _once(
    rows: pd.DataFrame,
    bad: np.ndarray,
    aside: np.ndarray,
    typed: Typed,
    context: Context,
    questions: list[Question],
) -> None:
    """Set readings aside that stand twice; delivered and received energy of a moment are two."""
    keys = rows[[name for name in _KEYS if name in rows]]
    lines = np.asarray(typed.lines)
    for name, other in (("delivered_kwh", "received_kwh"), ("received_kwh", "delivered_kwh")):
        mine = rows[name].notna().to_numpy() if name == "delivered_kwh" else (
            rows[name].notna() & rows[other].isna()
        ).to_numpy()  # fmt: skip
        usable = mine & ~bad & (aside == "") & rows["start"].notna().to_numpy()
        repeats = repeated(keys, rows["start"], rows[name], usable, context, lines)
        aside[repeats.out] = TWICE
        questions += repeats.questions


def _differences(
    rows: pd.DataFrame,
    minutes: pd.Series,
    bad: np.ndarray,
    aside: np.ndarray,
    notes: Notes,
    context: Context,
    questions: list[Question],
    warnings: list[str],
) -> tuple[pd.DataFrame, pd.Series]:
    keys = rows[[name for name in _KEYS if name in rows]]
    usable = ~bad & (aside == "") & rows["start"].notna().to_numpy() & minutes.notna().to_numpy()
    length = "end" in rows or "minutes" in rows
    for name in ("delivered_kwh", "received_kwh"):  # only what is sent back may grow
        header = notes.value_header if name == "delivered_kwh" else notes.received_header
        found = registers.differences(
            keys, rows["start"], minutes, rows[name], usable, header, context,
            own_length=length, said_so=notes.registers,
        )  # fmt: skip
        questions += found.questions
        warnings += found.warnings
        if found.questions:
            return rows, minutes
        if found.found:
            break
    else:
        return rows, minutes
    other = "received_kwh" if name == "delivered_kwh" else "delivered_kwh"
    back = registers.beside(keys, rows["start"], minutes, rows[other], usable, own_length=length)
    aside[found.first | back.first] = registers.FIRST
    moved = (back.start != rows["start"]).to_numpy()
    start, lasting = found.start.where(~moved, back.start), found.minutes.where(~moved, back.minutes)
    return rows.assign(**{name: found.values, other: back.values, "start": start}), lasting


def _local(rows: pd.DataFrame, notes: Notes, context: Context, questions: list[Question]) -> pd.DataFrame:
    """Return the readings with local times; universal time needs a zone."""
    if not notes.utc:
        return rows
    name = context.answers.get(ZONE) or context.settings.time_zone
    if not is_zone(name):
        text = (
            f"The times in “{notes.start_header}” are in universal time (UTC). Which time zone do the "
            f"days of "
            "the utility follow?"
        )
        questions.append(Question(ZONE, text, _ZONES))
        return rows
    zone = zone_named(name)
    moments = rows["start"].dropna().unique()
    known = {
        one: local(one.to_pydatetime().replace(tzinfo=UTC), zone).replace(tzinfo=None) for one in moments
    }
    return rows.assign(start=rows["start"].map(known).astype("datetime64[s]"))


def _blank_said(aside: np.ndarray) -> list[str]:
    count = int((aside == NO_READING).sum())
    if not count:
        return []
    rows = "1 reading is" if count == 1 else f"{count:,} readings are"
    return [f"{rows} blank: set aside, and missing from the sums of their days (not counted as zero)."]


def _disagreements(typed: Typed, days: pd.DataFrame) -> list[str]:
    """Hold the file's own totals against its rows; the rows are believed."""
    said = []
    net = float(days["delivered_kwh"].sum())
    total = preamble_number(typed.body, ("totalusage", "totalkwh"))
    if total is not None and abs(total - net) > 0.01:
        said.append(
            f"The lines above the table say {total:,.2f} kWh; its rows add up to {net:,.2f} kWh. "
            "The rows are believed."
        )
    length, count = preamble_number(typed.body, ("totalduration",)), days["day"].nunique()
    if length is not None and length != count:
        said.append(
            f"The lines above the table say {length:.0f} days; its rows cover {count} days. "
            "The rows are believed."
        )
    return said
