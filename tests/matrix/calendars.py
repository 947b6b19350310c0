"""Calendar files as other programs read them: ``PYTHONPATH=. python tests/matrix/calendars.py``.

Writes an invitation, its cancellation and what is due in the sample program, has ical.js, node-ical and vobject
read them, and says which entry any of them understands otherwise. No part of the checks; see README.md.
"""

import json
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kadash import sample
from kadash.core.database import Database
from kadash.core.packed import unpack
from kadash.engagement.documents.due_dates import CANCELED, as_ics
from kadash.engagement.queries.due_dates import due_dates
from kadash.program.documents.invitation import ics
from kadash.program.tables.launch import KickOffEvent

NOW = datetime(2026, 4, 1, 9, tzinfo=UTC)
STARTS = datetime(2026, 11, 1, 7, 30, tzinfo=UTC)  # the hour that comes twice in Denver
UTILITY = "Cedar Bend, Light & Power; Ünal"
PLACE = "City hall, room 2; the north door\\gate"
HERE = Path(__file__).parent


def files(folder: Path) -> Iterator[tuple[Path, list[list[object]]]]:
    """Yield each file with what it is to say: method, id, sequence, times, texts, status of each entry."""
    moments = [moment.strftime("%Y-%m-%dT%H:%M:%SZ") for moment in (STARTS, STARTS + timedelta(hours=1))]
    title = f"Key accounts kick-off, {UTILITY}"
    for name, off in (("invitation", False), ("cancellation", True)):
        event = KickOffEvent(
            tier="key-accounts", starts_at=STARTS, minutes=60, place=PLACE, calendar_key="5d9c",
            food="Käse, “hot”", voided=off, calendar_revision=int(off),
        )  # fmt: skip
        path = folder / f"{name}.ics"
        path.write_bytes(ics(event, utility=UTILITY, now=NOW))
        method, status = ("CANCEL", CANCELED) if off else ("PUBLISH", "CONFIRMED")
        yield path, [[method, "5d9c@kadash", int(off), *moments, title, PLACE, status]]
    database = Database(f"sqlite:///{folder / 'sample.db'}")
    unpack(folder / "sample.db")
    database.migrate()
    with database.reading() as session:
        due = list(due_dates(session, today=sample.TODAY))
    path = folder / "due.ics"
    path.write_bytes(as_ics(due, name="Due, all of us", now=NOW))
    yield path, [
        ["PUBLISH", one.uid, one.version, f"{one.day}", f"{one.day + timedelta(days=1)}",
         f"{one.title} ({one.account})", None, CANCELED if one.closed else None]
        for one in due
    ]  # fmt: skip


def vobject(path: Path) -> list[list[object]]:
    import vobject

    def plain(value: object) -> str:
        return value.strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(value, datetime) else str(value)

    calendar = vobject.readOne(path.read_text(encoding="utf-8"))
    return [
        [calendar.method.value, one.uid.value, int(one.sequence.value), plain(one.dtstart.value),
         plain(one.dtend.value), one.summary.value, *(getattr(one, name).value if hasattr(one, name) else None
                                                      for name in ("location", "status"))]
        for one in calendar.vevent_list
    ]  # fmt: skip


def node(program: str, path: Path) -> list[list[object]]:
    command = ["node", str(HERE / "readers/calendars.js"), program, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [entry[:8] for entry in json.loads(done.stdout)]


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        for path, meant in files(Path(name)):
            for program in ("ical.js", "node-ical", "vobject"):
                found = vobject(path) if program == "vobject" else node(program, path)
                wrong = [one for one in zip(sorted(meant, key=str), sorted(found, key=str), strict=True)
                         if one[0] != one[1]]  # fmt: skip
                print(f"{path.name}, {program}: {len(found)} entries, {len(wrong)} otherwise", *wrong[:3])


if __name__ == "__main__":
    main()
