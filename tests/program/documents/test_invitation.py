"""The calendar file: the same id for good, a sequence that counts, times in UTC."""

from datetime import UTC, datetime

from icalendar import Calendar

from kadash.program.documents.invitation import ics
from kadash.program.tables.launch import KickOffEvent

NOW = datetime(2026, 4, 1, 9, tzinfo=UTC)


def event(**changes: object) -> KickOffEvent:
    whole = {
        "tier": "key-accounts",
        "starts_at": datetime(2026, 5, 5, 14, tzinfo=UTC),
        "minutes": 60,
        "place": "City hall, room 2; use the north door",
        "calendar_key": "5d9c",
    }
    return KickOffEvent(**(whole | changes))


def test_a_calendar_reads_the_event_back() -> None:
    content = ics(event(food="Hot breakfast"), utility="Cedar Bend", now=NOW)
    assert b"\r\n" in content
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    (found,) = Calendar.from_ical(content).walk("VEVENT")
    assert found["UID"] == "5d9c@kadash"
    assert found["DTSTART"].dt == datetime(2026, 5, 5, 14, tzinfo=UTC)
    assert found["DTEND"].dt == datetime(2026, 5, 5, 15, tzinfo=UTC)
    assert found["LOCATION"] == "City hall, room 2; use the north door"
    assert found["SUMMARY"] == "Key accounts kick-off, Cedar Bend"
    assert str(found["DESCRIPTION"]).splitlines()[0] == "10 min  Welcome by the general manager"


def test_a_moved_event_keeps_its_id_and_counts_up() -> None:
    moved = event(starts_at=datetime(2026, 5, 6, 14, tzinfo=UTC), calendar_revision=1)
    first, second = (
        Calendar.from_ical(ics(each, utility="", now=NOW)).walk("VEVENT")[0] for each in (event(), moved)
    )
    assert first["UID"] == second["UID"]
    assert (first["SEQUENCE"], second["SEQUENCE"]) == (0, 1)
