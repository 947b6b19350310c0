"""Readings that stand twice: pasted, downloaded with overlap, or the hour that the clock change repeats."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd

from kadash.core.frames import row_codes
from kadash.core.moments import zone_named
from kadash.intake.types import Context, Question

KEY = "twice"
FIRST, LAST = "the first", "the last"
EACH = "all of them, as meters of their own"
_AMERICAN = "America/New_York"  # where no zone is chosen: clocks go back at 2 am on the same night all over
_HOUR = timedelta(hours=1)
Mask = np.ndarray


@dataclass
class Repeats:
    """Which rows are left out because the same reading stands elsewhere, and what must be asked."""

    out: Mask
    questions: list[Question] = field(default_factory=list)


def zone_of(context: Context) -> ZoneInfo:
    """Return the zone whose clock changes count: the utility's, as it was chosen."""
    return zone_named(context.settings.time_zone or _AMERICAN)


def meters_apart(rows: pd.DataFrame, context: Context) -> pd.DataFrame:
    """Return the readings of one moment as those of several meters, where a person said that they are."""
    if context.answers.get(KEY) != EACH:
        return rows
    keys = [name for name in ("account_number", "meter", "start") if name in rows]
    codes = row_codes(rows.assign(received=rows["delivered_kwh"].isna()), [*keys, "received"])
    number = pd.Series(codes).groupby(codes).cumcount().to_numpy()
    own = rows["meter"].fillna("").astype("str") if "meter" in rows else pd.Series("", index=rows.index)
    named = (own + " (" + pd.Series(number + 1, index=rows.index).astype("str") + ")").str.strip()
    return rows.assign(meter=named.where(number > 0, own.where(own != "", "(1)")))


def repeated(
    keys: pd.DataFrame, start: pd.Series, value: pd.Series, usable: Mask, context: Context, lines: np.ndarray
) -> Repeats:
    """Mark readings whose meter and start stand elsewhere in the file.

    In the hour that the clock repeats two of one start are right, where no other start of that day stands
    twice; in a day that was pasted twice, four would be. Equal ones count once; which of different ones
    counts is asked.
    """
    at = np.flatnonzero(usable)
    out = np.zeros(len(start), dtype=bool)
    if not len(at):
        return Repeats(out)
    key = pd.factorize(pd.MultiIndex.from_frame(keys.iloc[at].fillna("")))[0]
    moment = start.iloc[at].to_numpy()
    frame = pd.DataFrame({"key": key, "start": moment})
    group = frame.groupby(["key", "start"], sort=False)
    number, size = group.cumcount().to_numpy(), group["start"].transform("size").to_numpy()
    if size.max() == 1:
        return Repeats(out)
    allowed = np.ones(len(at), dtype=np.int64)
    zone = zone_of(context)
    twice = size > 1
    nights = pd.Series(moment).map({m: ambiguous(pd.Timestamp(m), zone) for m in pd.unique(moment[twice])})
    night = nights.fillna(False).to_numpy(dtype=bool) | _last_before(frame, twice, zone)
    if night.any():
        allowed[night] = np.where(size[night] >= 2 * _usual(frame, size, night)[night], 2, 1)
    last = context.answers.get(KEY) == LAST
    rank = size - 1 - number if last else number
    out[at] = rank >= allowed
    return Repeats(out, _differing(frame, value.iloc[at], out[at], size > allowed, context, lines[at]))


def _last_before(frame: pd.DataFrame, twice: Mask, zone: ZoneInfo) -> Mask:
    """Mark readings that end in the hour that the clock repeats, where no more than an hour stands twice.

    Files that name readings by their ends show the repeated hour one step early.
    """
    steps = pd.Series(np.diff(np.unique(frame["start"]))).dt.total_seconds()
    step = pd.Timedelta(seconds=float(steps.mode().iloc[0])) if len(steps) else pd.Timedelta(0)
    found = np.zeros(len(frame), dtype=bool)
    if not timedelta(0) < step <= _HOUR:
        return found
    starts = frame["start"][twice]
    by_end = {m: ambiguous(pd.Timestamp(m) + step, zone) for m in starts.unique()}
    by_start = {m: ambiguous(pd.Timestamp(m), zone) for m in starts.unique()}
    part = frame[twice].assign(ends=starts.map(by_end), both=starts.map(by_end) | starts.map(by_start))
    part = part[part["both"]]
    once = part.drop_duplicates(["key", "start"])
    more = once.groupby(["key", once["start"].dt.normalize()])["both"].transform("sum")
    fits = once[once["ends"] & (more * step <= _HOUR)]
    own = pd.MultiIndex.from_frame(fits[["key", "start"]])
    found[part.index] = pd.MultiIndex.from_frame(part[["key", "start"]]).isin(own)
    return found


def _usual(frame: pd.DataFrame, size: np.ndarray, night: Mask) -> np.ndarray:
    """Return how often the other starts of each reading's day stand in the file."""
    day = frame["start"].dt.normalize()
    others = pd.DataFrame({"key": frame["key"], "day": day, "size": size})[~night]
    usual = others.groupby(["key", "day"])["size"].agg(lambda sizes: sizes.mode().iloc[0])
    index = pd.MultiIndex.from_arrays([frame["key"], day])
    return np.asarray(usual.reindex(index).fillna(1), dtype=float)


def _differing(
    frame: pd.DataFrame, value: pd.Series, out: Mask, several: Mask, context: Context, lines: np.ndarray
) -> list[Question]:
    """Ask which of two readings of one moment counts where they differ."""
    if not several.any() or context.answers.get(KEY) in (FIRST, LAST):
        return []
    mine = np.flatnonzero(several)
    part = frame.iloc[mine].assign(value=value.to_numpy()[mine], line=lines[mine])
    by = part.groupby(["key", "start"], sort=False)["value"]
    unlike = part[(by.transform("max") - by.transform("min")).abs() > 1e-9]
    if unlike.empty:
        return []
    count = int(unlike.groupby(["key", "start"]).ngroups)
    first = unlike.iloc[0]
    same = unlike[(unlike["key"] == first["key"]) & (unlike["start"] == first["start"])]
    shown = f"rows {same['line'].iloc[0]} and {same['line'].iloc[1]}: {same['value'].iloc[0]:g} and "
    moments = "1 moment has" if count == 1 else f"{count:,} moments have"
    text = (
        f"{moments} several readings that differ ({shown}{same['value'].iloc[1]:g}). Which of them "
        "counts, the first or the last in the file? Or are they of several meters, which nothing names?"
    )
    return [Question(KEY, text, (FIRST, LAST, EACH))]


@lru_cache(maxsize=4096)
def ambiguous(moment: pd.Timestamp, zone: ZoneInfo) -> bool:
    """Say whether the clock shows this moment twice in that zone."""
    local = moment.to_pydatetime().replace(tzinfo=zone)
    early, late = local.replace(fold=0).utcoffset(), local.replace(fold=1).utcoffset()
    return early is not None and late is not None and early > late


@lru_cache(maxsize=4096)
def skipped(moment: pd.Timestamp, zone: ZoneInfo) -> bool:
    """Say whether the clock never shows this moment in that zone: it skips the hour in spring."""
    local: datetime = moment.to_pydatetime()
    early = local.replace(tzinfo=zone, fold=0).utcoffset() or timedelta()
    late = local.replace(tzinfo=zone, fold=1).utcoffset() or timedelta()
    return early < late
