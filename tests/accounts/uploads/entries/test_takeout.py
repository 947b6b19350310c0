"""An archive of Google Takeout: its calendars and its contacts are loaded one after the other."""

from pathlib import Path

import sqlmodel as sm

from kadash.accounts.tables import Contact, Interaction
from kadash.core.database import Database
from kadash.intake.tables import UploadFile
from tests.cli import load
from tests.intake.reading.test_entries import archive, calendar, card, event

ROSA = "ATTENDEE;CN=Rosa Diaz;PARTSTAT=ACCEPTED:mailto:rosa@mill.example\r\n"
TAKEOUT = archive(
    {
        "Takeout/archive_browser.html": b"<html></html>",
        "Takeout/Calendar/Work.ics": calendar(
            event("a", more=ROSA),
            event("b", subject="Dentist", more=ROSA + "CLASS:PRIVATE\r\n"),
            event("c", subject="Choir", more="ATTENDEE:mailto:friend@gmail.com\r\n"),
        ),
        "Takeout/Contacts/All Contacts/All Contacts.vcf": (
            card("Uma Lind", "ORG:Mill\r\nEMAIL:uma@mill.example\r\n")
            + card("Aunt", "EMAIL:aunt@gmail.com\r\n")
        ),
    }
)


def test_calendars_and_contacts_one_after_the_other(known: Database, tmp_path: Path) -> None:
    path = tmp_path / "takeout.zip"
    path.write_bytes(TAKEOUT)
    status, report = load(known, path)
    assert (status, report["kind"], report["sheet"]) == (0, "calendar", "Calendars")
    assert (report["inserted"], report["without_account"]) == (1, 1)
    assert any("“Calendars” and “Contacts”" in said for said in report["warnings"])
    assert any("1 of the calendar's entries, marked private" in said for said in report["warnings"])
    status, report = load(known, path, "--sheet", "Contacts")
    assert (status, report["kind"], report["inserted"]) == (0, "address-book", 1)
    with known.reading() as session:
        assert [each.subject for each in session.exec(sm.select(Interaction)).all()] == ["Review"]
        assert {each.name for each in session.exec(sm.select(Contact)).all()} == {"Rosa Diaz", "Uma Lind"}
        kept = b"".join(bytes(row.content) for row in session.exec(sm.select(UploadFile)).all())
    assert b"Review" in kept
    assert not any(word in kept for word in (b"Dentist", b"Choir", b"Aunt"))
    for sheet in ("Calendars", "Contacts"):
        assert load(known, path, "--sheet", sheet)[1]["batch"] is None
