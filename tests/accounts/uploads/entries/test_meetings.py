"""Calendars in the shape that Google, Outlook, a calendar CSV and Salesforce write; on both databases.

Zone names, a series with a moved and a canceled occurrence, the day of an evening meeting, private entries,
and that the same file changes nothing the second time.
"""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import sqlmodel as sm

from kadash.accounts.actions import NewContact, add_contact, add_representative
from kadash.accounts.tables import Account, Interaction, InteractionAccount, Participant
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.settings import Settings
from kadash.intake.tables import UploadFile
from tests.cli import load, run

TODAY = date(2026, 8, 1)
CANCELED = "CANCEL" + "LED"  # as the standard of calendars spells it
GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:avery@utility.example
X-WR-TIMEZONE:America/Denver
BEGIN:VEVENT
DTSTART:20260716T010000Z
DTEND:20260716T020000Z
DTSTAMP:20260801T000000Z
ORGANIZER;CN=Avery Cole:mailto:avery@utility.example
UID:evening@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Rosa D
 iaz;X-NUM-GUESTS=0:mailto:Rosa@mill.example
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=new@mil
 l.example;X-NUM-GUESTS=0:mailto:new@mill.example
LOCATION:Mill\\, gate 2
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Evening review
TRANSP:OPAQUE
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20260720
DTEND;VALUE=DATE:20260721
DTSTAMP:20260801T000000Z
UID:dentist@google.com
CLASS:PRIVATE
SUMMARY:Dentist
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20260721
DTEND;VALUE=DATE:20260722
DTSTAMP:20260801T000000Z
UID:birthday@google.com
SUMMARY:Birthday of a friend
ATTENDEE;CN=Friend:mailto:friend@gmail.com
END:VEVENT
BEGIN:VEVENT
DTSTART;VALUE=DATE:20260722
DTEND;VALUE=DATE:20260723
DTSTAMP:20260801T000000Z
UID:staff@google.com
SUMMARY:Staff meeting
ATTENDEE;CN=Dana:mailto:dana@utility.example
END:VEVENT
END:VCALENDAR
"""
OUTLOOK = """BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
METHOD:PUBLISH
X-MS-OLK-FORCEINSPECTOROPEN:TRUE
BEGIN:VEVENT
CLASS:PUBLIC
CREATED:20260101T150000Z
DTEND;TZID=Mountain Standard Time:20260602T100000
DTSTAMP:20260601T120000Z
DTSTART;TZID=Mountain Standard Time:20260602T090000
ORGANIZER;CN="Cole, Avery":mailto:avery@utility.example
ATTENDEE;CN="Diaz, Rosa";RSVP=TRUE:mailto:rosa@mill.example
RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=TU
EXDATE;TZID=Mountain Standard Time:20260609T090000
SUMMARY;LANGUAGE=en-us:Weekly call
UID:040000008200E00074C5B7101A82E008
SEQUENCE:{sequence}
END:VEVENT
BEGIN:VEVENT
DTSTAMP:20260601T120000Z
DTSTART;TZID=Mountain Standard Time:20260617T140000
DTEND;TZID=Mountain Standard Time:20260617T150000
RECURRENCE-ID;TZID=Mountain Standard Time:20260616T090000
ORGANIZER;CN="Cole, Avery":mailto:avery@utility.example
ATTENDEE;CN="Diaz, Rosa":mailto:rosa@mill.example
SUMMARY:Weekly call
UID:040000008200E00074C5B7101A82E008
SEQUENCE:{sequence}
END:VEVENT
BEGIN:VEVENT
DTSTAMP:20260601T120000Z
DTSTART;TZID=Mountain Standard Time:20260623T090000
DTEND;TZID=Mountain Standard Time:20260623T100000
RECURRENCE-ID;TZID=Mountain Standard Time:20260623T090000
ATTENDEE;CN="Diaz, Rosa":mailto:rosa@mill.example
STATUS:{canceled}
SUMMARY:{subject}
UID:040000008200E00074C5B7101A82E008
SEQUENCE:{sequence}
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def known(database: Database) -> Database:
    """A mill whose Rosa we know by address, a school district with two accounts, and Avery of ours."""
    settings = Settings(utility_name="Cedar Bend", time_zone="America/Denver")
    save_settings(database, LOCAL_MANAGER, settings=settings)
    add_representative(database, LOCAL_MANAGER, name="Avery Cole", email="avery@utility.example")
    with database.writing(LOCAL_MANAGER) as session:
        session.add_all(
            [
                Account(name="Mill", external_id="001MILL"),
                Account(name="North School"),
                Account(name="South School"),
            ]
        )
    for id, name, email in (
        (1, "Rosa Diaz", "rosa@mill.example"),
        (2, "Nan", "nan@schools.example"),
        (3, "Sid", "sid@schools.example"),
    ):
        add_contact(
            database, LOCAL_MANAGER, account_id=id, contact=NewContact(name, email=email), today=TODAY
        )
    return database


def write(folder: Path, text: str, name: str = "calendar.ics") -> Path:
    path = folder / name
    path.write_bytes(text.replace("\n", "\r\n").encode())
    return path


def stored(database: Database, table: type) -> list:
    with database.reading() as session:
        return list(session.exec(sm.select(table).order_by(table.id)).all())


def kept(database: Database) -> bytes:
    with database.reading() as session:
        return b"".join(bytes(row.content) for row in session.exec(sm.select(UploadFile)).all())


def test_google_writes_utc_and_the_evening_stays_on_its_day(known: Database, tmp_path: Path) -> None:
    path = write(tmp_path, GOOGLE)
    status, report = load(known, path)
    assert (status, report["kind"], report["inserted"], report["without_account"]) == (0, "calendar", 1, 2)
    assert "2 of 3 rows (meeting) found no account: they are set aside" in " ".join(report["warnings"])
    assert "1 of the calendar's entries, marked private" in " ".join(report["warnings"])
    (talk,) = stored(known, Interaction)
    assert (talk.account_id, talk.subject, talk.day, talk.at) == (
        1,
        "Evening review",
        date(2026, 7, 15),
        "2026-07-15T19:00:00",
    )
    assert (talk.starts_at, talk.source, talk.person) == (
        datetime(2026, 7, 16, 1, tzinfo=UTC),
        "calendar",
        "Avery Cole",
    )
    people = stored(known, Participant)
    assert [(each.side, each.contact_id, each.address, each.response) for each in people] == [
        ("customer", 1, "rosa@mill.example", "accepted"),
        ("customer", None, "new@mill.example", "declined"),
        ("utility", None, "avery@utility.example", None),
    ]
    found = kept(known)
    assert b"Evening review" in found
    assert not any(word in found for word in (b"Dentist", b"Birthday", b"friend", b"Staff meeting"))


def test_the_same_calendar_twice_changes_nothing_and_is_undone(known: Database, tmp_path: Path) -> None:
    path = write(tmp_path, GOOGLE)
    _, first = load(known, path)
    status, again = load(known, path)
    assert (status, again["inserted"], again["updated"], again["unchanged"], again["batch"]) == (
        0,
        0,
        0,
        1,
        None,
    )
    assert run(known, "undo", first["batch"])[0] == 0
    assert stored(known, Interaction) == []
    assert stored(known, Participant) == []


def test_a_series_of_outlook_with_a_zone_of_windows(known: Database, tmp_path: Path) -> None:
    first = write(tmp_path, OUTLOOK.format(canceled=CANCELED, sequence=2, subject="Weekly call"))
    _, report = load(known, first)
    assert report["inserted"] == 3
    found = {talk.recurrence_id: (talk.at, talk.state) for talk in stored(known, Interaction)}
    assert found == {
        "2026-06-02T15:00:00Z": ("2026-06-02T09:00:00", None),
        "2026-06-16T15:00:00Z": ("2026-06-17T14:00:00", None),  # moved; the 9th was taken out
        "2026-06-23T15:00:00Z": ("2026-06-23T09:00:00", "not held"),
    }
    older = write(tmp_path, OUTLOOK.format(canceled=CANCELED, sequence=1, subject="As it was called before"))
    _, report = load(known, older)
    assert (report["inserted"], report["updated"]) == (0, 0)
    newer = write(tmp_path, OUTLOOK.format(canceled=CANCELED, sequence=3, subject="Renamed"))
    _, report = load(known, newer)
    assert stored(known, Interaction)[2].subject == "Renamed"
    assert len(stored(known, Participant)) == 5  # nobody is there twice


def test_a_domain_of_several_accounts_is_asked(known: Database, tmp_path: Path) -> None:
    text = GOOGLE.replace("mailto:friend@gmail.com", "mailto:clerk@schools.example")
    path = write(tmp_path, text)
    status, report = load(known, path)
    assert status == 3
    (question,) = report["questions"]
    assert (question["key"], question["choices"]) == (
        "domain:schools.example",
        ["North School", "South School", "leave out"],
    )
    _, report = load(known, path, "--answer", "domain:schools.example=South School")
    assert {talk.account_id for talk in stored(known, Interaction)} == {1, 3}
    assert stored(known, InteractionAccount) == []


def test_an_event_with_several_accounts_is_one_conversation(known: Database, tmp_path: Path) -> None:
    text = GOOGLE.replace("mailto:new@mill.example", "mailto:nan@schools.example")
    load(known, write(tmp_path, text))
    (talk,) = stored(known, Interaction)
    (link,) = stored(known, InteractionAccount)
    assert (talk.account_id, link.interaction_id, link.account_id) == (1, talk.id, 2)


def test_a_time_without_a_zone_beside_others_is_asked(known: Database, tmp_path: Path) -> None:
    both = GOOGLE.replace(
        "DTSTART;VALUE=DATE:20260721\nDTEND;VALUE=DATE:20260722",
        "DTSTART:20260721T180000\nDTEND:20260721T190000",
    ).replace("friend@gmail.com", "rosa@mill.example")
    path = write(tmp_path, both)
    assert load(known, path)[1]["questions"][0]["key"] == "times_without_zone"
    load(known, path, "--answer", "times_without_zone=UTC")
    assert [talk.at for talk in stored(known, Interaction)] == ["2026-07-15T19:00:00", "2026-07-21T12:00:00"]


OUTLOOK_CSV = """"Subject","Start Date","Start Time","End Date","End Time","All day event","Reminder on/off",\
"Reminder Date","Reminder Time","Meeting Organizer","Required Attendees","Optional Attendees",\
"Meeting Resources","Billing Information","Categories","Description","Location","Mileage","Priority",\
"Private","Sensitivity","Show time as"
"Rates","7/15/2026","7:00:00 PM","7/15/2026","8:00:00 PM","False","False",,,"Avery Cole",\
"Avery Cole;Rosa Diaz",,,,,"Secret words","Microsoft Teams Meeting",,"Normal","False","Normal","2"
"Canceled: Tour","7/16/2026","9:00:00 AM","7/16/2026","10:00:00 AM","False","False",,,"Avery Cole",\
"Rosa Diaz",,,,,,"Mill",,"Normal","False","Normal","2"
"Dentist","7/17/2026","9:00:00 AM","7/17/2026","10:00:00 AM","False","False",,,"Avery Cole","Rosa Diaz",\
,,,,,,,"Normal","True","Private","2"
"""


def test_the_calendar_of_outlook_as_a_table(known: Database, tmp_path: Path) -> None:
    path = write(tmp_path, OUTLOOK_CSV, "calendar.csv")
    status, report = load(known, path)
    assert (status, report["kind"], report["inserted"]) == (0, "calendar", 2)
    assert [aside["reason"] for aside in report["set_aside"]] == ["marked private: not read in"]
    talks = stored(known, Interaction)
    assert [(talk.subject, talk.at, talk.state, talk.channel) for talk in talks] == [
        ("Rates", "2026-07-15T19:00:00", None, "video"),
        ("Tour", "2026-07-16T09:00:00", "not held", None),
    ]
    found = kept(known)
    assert b"Rates" in found
    assert not any(word in found for word in (b"Dentist", b"Secret words"))
    assert load(known, path)[1]["batch"] is None


GOOGLE_CSV = (
    "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private\n"
    "Nobody is named,07/15/2026,19:00,07/15/2026,20:00,False,,,False\n"
)


def test_a_table_without_attendees_matches_nobody(known: Database, tmp_path: Path) -> None:
    status, report = load(known, write(tmp_path, GOOGLE_CSV, "g.csv"))
    assert (status, report["kind"], report["without_account"]) == (0, "calendar", 1)
    assert stored(known, Interaction) == []


SALESFORCE_EVENTS = (
    "Id,WhoId,WhatId,Subject,Location,IsAllDayEvent,ActivityDateTime,ActivityDate,DurationInMinutes,StartDateTime,"
    "EndDateTime,Description,AccountId,OwnerId,IsPrivate,ShowAs,IsDeleted,IsChild,IsRecurrence\n"
    "00U1,003A,001MILL,Review,Mill,false,2026-07-16T01:00:00.000Z,2026-07-16,60,2026-07-16T01:00:00.000Z,"
    "2026-07-16T02:00:00.000Z,Words,001MILL,005A,false,Busy,false,false,false\n"
    "00U2,003A,001MILL,Review,Mill,false,2026-07-16T01:00:00.000Z,2026-07-16,60,2026-07-16T01:00:00.000Z,"
    "2026-07-16T02:00:00.000Z,,001MILL,005B,false,Busy,false,true,false\n"
    "00U3,003A,001MILL,Dentist,,false,2026-07-16T01:00:00.000Z,2026-07-16,60,2026-07-16T01:00:00.000Z,"
    "2026-07-16T02:00:00.000Z,,001MILL,005B,true,Busy,false,false,false\n"
    "00U4,003A,001MILL,Series,,false,2026-07-16T01:00:00.000Z,2026-07-16,60,2026-07-16T01:00:00.000Z,"
    "2026-07-16T02:00:00.000Z,,001MILL,005B,false,Busy,false,false,true\n"
)


def test_events_of_salesforce(known: Database, tmp_path: Path) -> None:
    path = write(tmp_path, SALESFORCE_EVENTS, "events.csv")
    status, report = load(known, path)
    assert (status, report["kind"], report["layout"], report["inserted"]) == (
        0,
        "calendar",
        "Salesforce events",
        1,
    )
    (talk,) = stored(known, Interaction)
    assert (talk.account_id, talk.at, talk.subject) == (1, "2026-07-15T19:00:00", "Review")
    assert load(known, path)[1]["batch"] is None
