"""What makes a table interval readings and no bills: times of day, short steps, or day after day."""

import re
from collections.abc import Mapping

import numpy as np
import pandas as pd

from kadash.accounts.uploads.intervals.clock import DAY
from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.types import Body

MIDNIGHT = re.compile(r"(?:[ T]+0?0:00(?::00)?(?:\.0+)?|\s+12:00(?::00)?\s*AM)$", re.IGNORECASE)
_A_DAY = re.compile(r"\s*(?:\d{4}-\d\d?-\d\d?|\d\d?/\d\d?/\d{4})\b")
_ZONE = re.compile(r"(?<=\d)\s*(?:[ECMP][SD]T|AK[SD]T|HST)$")
_DAILY = 6  # steps of one day that prove readings of days
_LONG_STEP = 20  # days: what lasts longer is a bill


def is_interval(found: Mapping[str, int], body: Body) -> bool:
    """Say whether these are readings: a period or a time of day, and no bills whose days end at midnight."""
    if any("subject" in headers.keys(name) or _A_DAY.match(name) for name in body.headers):
        return False  # a log of activities, whose durations and ids are no readings; or no header at all
    if "period" in found or ("date" in found and {"time", "end_time"} & set(found)):
        return True
    if "start" not in found and "end" not in found:
        return "date" in found and _is_daily(body, found)
    start = _moments(body, found.get("start", found.get("end", 0)))
    if start.notna().sum() < 1 or not _has_clock(body, found):
        return False
    if {"start", "end"} <= set(found):
        spans = (_moments(body, found["end"]) - start).dt.total_seconds() / DAY
        return not bool(spans.median() > _LONG_STEP)
    if "minutes" in found:
        return True
    steps = start.sort_values().diff().dt.total_seconds().dropna()
    usual = steps[steps > 0].mode()
    return bool(len(usual) and usual.iloc[0] <= DAY / 24 and (steps <= usual.iloc[0]).mean() >= 0.6)


def _is_daily(body: Body, found: Mapping[str, int]) -> bool:
    """Say whether a date without a time goes on day by day: no bill does, so each row is a day's energy."""
    days = _moments(body, found["date"]).dt.tz_localize(None)
    whose = body.frame[found["account_number"]].head(len(days)) if "account_number" in found else None
    keys = as_text(whose).to_numpy() if whose is not None else np.zeros(len(days))
    table = pd.DataFrame({"whose": keys, "day": days.to_numpy()}).dropna().drop_duplicates()
    steps = table.sort_values(["whose", "day"]).groupby("whose")["day"].diff().dt.total_seconds().dropna()
    return len(steps) >= _DAILY and bool((steps == DAY).mean() >= 0.8)


def _moments(body: Body, index: int) -> pd.Series:
    cells = as_text(body.frame[index].head(200)).str.replace(_ZONE, "", regex=True)
    cells = cells.str.replace("T", " ", regex=False)
    return pd.to_datetime(cells, errors="coerce", format="mixed", utc=True)


def _has_clock(body: Body, found: Mapping[str, int]) -> bool:
    places = [found[part] for part in ("start", "end") if part in found]
    cells = pd.concat([as_text(body.frame[index].head(200)) for index in places])
    clocks = cells[cells.str.contains(r"\d:\d\d")]
    return bool(len(clocks)) and not bool(clocks.str.contains(MIDNIGHT).all())
