"""Setting how long original files are kept, and removing those whose time is over."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

import sqlalchemy as sa
import sqlmodel as sm

from kadash.core import audit
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.tables import Setting, table_of
from kadash.intake.retention import KEY, LONGEST, Due, due
from kadash.intake.store import wait_for_other_loads
from kadash.intake.tables import UploadFile

TOGETHER = 500  # files of one statement


@dataclass(frozen=True)
class Purged:
    """What a purge removed."""

    files: int
    size: int


def save_retention(
    database: Database, person: Person, *, years: Mapping[str, int | None], version: int
) -> None:
    """Store how many years the original files of each kind are kept (None: for good).

    Raises NotAllowed, Invalid or Clash.
    """
    require(person, Action.EDIT_SETTINGS)
    chosen = {kind: number for kind, number in years.items() if number is not None}
    if any(not 1 <= number <= LONGEST for number in chosen.values()):
        raise Invalid(f"Original files are kept for 1 to {LONGEST} years, or for good. Nothing was changed.")
    with database.writing(person) as session:
        row = session.exec(sm.select(Setting).where(Setting.key == KEY).with_for_update()).one_or_none()
        if (row.version if row else 0) != version:
            stored = row.value["years"] if row else {}
            raise Clash(
                "Somebody else changed how long files are kept. Nothing of yours was saved yet.",
                {kind: (stored.get(kind), number) for kind, number in chosen.items()},
            )
        if row is None:
            session.add(Setting(key=KEY, value={"years": chosen}))
            return
        row.value, row.version = {"years": chosen}, row.version + 1
        session.add(row)


def purge_originals(database: Database, person: Person, *, today: date, now: datetime) -> Purged:
    """Remove the contents of all original files whose time is over; their digests, names and sizes stay.

    The audit trail keeps which files these were. Raises NotAllowed or Unreachable.
    """
    require(person, Action.PURGE)
    with database.writing(person) as session:
        connection = session.connection()
        wait_for_other_loads(connection)  # else one could count on a file that goes
        found = due(session, today=today)
        if not found:
            return Purged(0, 0)
        table = table_of(UploadFile)
        for start in range(0, len(found), TOGETHER):
            digests = [one.sha256 for one in found[start : start + TOGETHER]]
            change = sa.update(table).where(table.c.sha256.in_(digests))
            connection.execute(change.values(content=b"", purged_at=now))
        audit.note(connection, "purge", {"files": [_told(one) for one in found]})
    database.empty_log()
    return Purged(len(found), sum(one.size for one in found))


def _told(one: Due) -> dict[str, object]:
    return {
        "sha256": one.sha256,
        "names": list(one.names),
        "size": one.size,
        "last_day": one.last_day.isoformat(),
    }
