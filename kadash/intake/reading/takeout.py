"""An archive with calendars (.ics) and address cards (.vcf), as Google Takeout packs them: a table of each.

Only these parts are unpacked, within limits; what else lies in the archive (photos, pages) stays packed.
"""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kadash.intake.reading import calendars, cards
from kadash.intake.reading.archives import check_places, check_sizes, unpacked
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.magic import ENTRIES
from kadash.intake.reading.refusals import Unreadable

CALENDARS, CONTACTS = "Calendars", "Contacts"

Rows = list[tuple[object, ...]]


@dataclass(frozen=True)
class Table:
    """The rows of all calendars, or of all address cards, of an archive."""

    name: str
    columns: Sequence[str]
    rows: Rows


def parsed(content: bytes, limits: Limits) -> tuple[tuple[Table, ...], list[tuple[str, str]]]:
    """Return the tables and notes. Raises Unreadable where the archive or all of its parts cannot be read."""
    every = zipfile.ZipFile(io.BytesIO(content)).infolist()
    parts = [part for part in every if part.filename.lower().endswith(ENTRIES)]
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("archive_encrypted")
    check_sizes(parts, limits)
    check_places(every, len(content))
    meetings: dict[tuple[object, object], tuple[object, ...]] = {}
    people: dict[tuple[object, ...], None] = {}
    notes: list[tuple[str, str]] = []
    refused: list[Unreadable] = []
    for part in parts:
        data = b"".join(unpacked(memoryview(content), part))
        read = calendars.parsed if part.filename.lower().endswith(".ics") else cards.parsed
        try:
            _, rows, said = read(data, limits)
        except Unreadable as fault:
            refused.append(fault)
            notes.append((fault.code, f"Not read: “{_short(part.filename)}”. {_reason(fault)}"))
            continue
        notes += [(code, f"“{_short(part.filename)}”: {text}") for code, text in said]
        if read is calendars.parsed:
            _newest(meetings, rows)
        else:
            people |= dict.fromkeys(rows)
    if len(refused) == len(parts):
        raise refused[0]
    return tuple(_tables(meetings, people)), [*notes, *_others(len(every) - len(parts))]


def _newest(meetings: dict[tuple[object, object], tuple[object, ...]], rows: Rows) -> None:
    """Take in a calendar's rows: an entry of several calendars counts once, in its newest form."""
    for row in rows:
        key = (row[0], row[1])
        if key not in meetings or int(str(row[2])) > int(str(meetings[key][2])):
            meetings[key] = row
    if len(meetings) > calendars.MOST:
        raise Unreadable("calendar_too_long", limit=calendars.MOST)


def _tables(
    meetings: dict[tuple[object, object], tuple[object, ...]], people: dict[tuple[object, ...], None]
) -> Iterator[Table]:
    if meetings:
        yield Table(CALENDARS, calendars.COLUMNS, list(meetings.values()))
    if people or not meetings:
        yield Table(CONTACTS, cards.COLUMNS, list(people))


def _short(name: str) -> str:
    return name.rpartition("/")[2][:80]


def _reason(fault: Unreadable) -> str:
    """Return what is wrong with a part, without what became of the whole file."""
    return str(fault).split(". ", 1)[0] + "."


def _others(count: int) -> list[tuple[str, str]]:
    if not count:
        return []
    files = "file of the archive is" if count == 1 else "files of the archive are"
    return [
        ("archive_others", f"{count:,} other {files} neither a calendar nor address cards: not unpacked.")
    ]
