"""How long original files are kept, and which of them are due to be removed.

Kept are years by kind of file; a kind without a number keeps its files for good. What was read of a file, its
name, size and digest stay in any case.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

import sqlmodel as sm

from kadash.core.moments import day_of
from kadash.core.settings import read_settings
from kadash.core.tables import Setting
from kadash.intake.tables import UploadBatch, UploadFile, WaitingUpload

KEY = "retention"
LONGEST = 100


@dataclass(frozen=True)
class Retention:
    """Years that original files are kept, by kind; ``version`` is that of the stored setting."""

    years: Mapping[str, int]
    version: int = 0


@dataclass(frozen=True)
class Due:
    """An original file whose time is over: digest, names under which it came, bytes, last day it came."""

    sha256: str
    names: tuple[str, ...]
    size: int
    last_day: date


def retention(session: sm.Session) -> Retention:
    """Return how long original files are kept."""
    row = session.exec(sm.select(Setting).where(Setting.key == KEY)).one_or_none()
    return Retention({}) if row is None else Retention(dict(row.value["years"]), row.version)


def due(session: sm.Session, *, today: date) -> list[Due]:
    """Return the original files that are due to be removed, oldest first.

    A file is due when its time is over for each upload that brought it, and nobody's upload of it waits.
    """
    years, zone = retention(session).years, read_settings(session).zone
    found: dict[str, list[tuple[date, str, bool]]] = defaultdict(list)
    for sha256, at, kind, name, waits in _uses(session):
        day = day_of(at, zone)
        found[sha256].append((day, name, not waits and kind in years and _over(day, years[kind], today)))
    kept = sm.select(UploadFile.sha256, UploadFile.size).where(sm.col(UploadFile.purged_at).is_(None))
    result = [
        Due(sha256, tuple(dict.fromkeys(name for _, name, _ in uses)), size, max(day for day, _, _ in uses))
        for sha256, size in session.exec(kept).all()
        if (uses := found.get(sha256)) and all(over for _, _, over in uses)
    ]
    return sorted(result, key=lambda one: (one.last_day, one.sha256))


def total_size(files: Sequence[Due]) -> int:
    """Return the bytes of some files."""
    return sum(one.size for one in files)


def _uses(session: sm.Session) -> list[tuple[str, datetime, str, str, bool]]:
    """Return each use of a file: digest, moment, kind, name, and whether it waits for a manager."""
    batches = sm.select(UploadBatch.sha256, UploadBatch.at, UploadBatch.kind, UploadBatch.file_name)
    uses = [(*row, False) for row in session.exec(batches).all()]
    for one in session.exec(sm.select(WaitingUpload)).all():
        uses.append((one.sha256, one.at, one.kind, one.file_name, one.state == "waiting"))
    return uses


def _over(day: date, years: int, today: date) -> bool:
    """Say whether so many years have passed since a day (February 29 ends with February 28)."""
    leap_day = (day.month, day.day) == (2, 29)
    end = day.replace(year=day.year + years, day=28) if leap_day else day.replace(year=day.year + years)
    return end < today


def purged_on(session: sm.Session, *, sha256: str) -> date | None:
    """Return the utility's day on which an original file was removed; None where it is kept."""
    at = session.exec(sm.select(UploadFile.purged_at).where(UploadFile.sha256 == sha256)).first()
    zone: ZoneInfo = read_settings(session).zone
    return None if at is None else day_of(at, zone)
