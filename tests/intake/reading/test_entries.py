"""Calendars, cards and archives of them: what the process that parses them may use, and what it leaves out.

Every file here is harmless: the limits are lowered, so that the same guards refuse it.
"""

import io
import zipfile
from collections.abc import Mapping

import pytest

from kadash.intake.read import Limits, Raw, Unreadable, read
from kadash.intake.reading import calendars, cards
from kadash.intake.reading.magic import holds_entries

EVENT = (
    "BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:20260801T000000Z\r\nDTSTART:20260716T010000Z\r\n"
    "SEQUENCE:{sequence}\r\nSUMMARY:{subject}\r\n{more}END:VEVENT\r\n"
)


def calendar(*events: str) -> bytes:
    return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n").encode()


def event(uid: str, *, sequence: int = 0, subject: str = "Review", more: str = "") -> str:
    return EVENT.format(uid=uid, sequence=sequence, subject=subject, more=more)


def card(name: str, more: str = "") -> bytes:
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nN:{name};;;;\r\n{more}END:VCARD\r\n".encode()


def archive(parts: Mapping[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", packing) as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


def refusal(content: bytes, limits: Limits) -> str | None:
    try:
        read(content, limits=limits)
    except Unreadable as refused:
        return refused.code
    return None


FORMS = {
    "calendar": calendar(event("a")),
    "cards": card("Rosa"),
    "mail": (
        b"From: a@b.example\r\nTo: c@d.example\r\nSubject: Hi\r\n"
        b"Date: Wed, 15 Jul 2026 19:30:00 -0600\r\n\r\n"
    ),
    "archive": archive({"Takeout/Calendar/Work.ics": calendar(event("a"))}),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_file_that_takes_too_long_is_given_up(form: str) -> None:
    assert refusal(FORMS[form], Limits()) is None
    assert refusal(FORMS[form], Limits(seconds=0)) == "entries_too_slow"


def test_a_file_that_needs_too_much_memory_is_given_up() -> None:
    low = Limits(memory=40 << 20)
    assert refusal(FORMS["calendar"], low) is None
    assert refusal(calendar(*(event(f"{number}") for number in range(6_000))), low) == "entries_failed"


def test_more_rows_than_allowed_are_refused() -> None:
    content = calendar(*(event(f"{number}") for number in range(5)))
    assert refusal(content, Limits(rows=6)) is None
    assert refusal(content, Limits(rows=5)) == "too_many_rows"


def test_more_meetings_or_cards_than_a_log_has_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendars, "MOST", 2)
    monkeypatch.setattr(cards, "MOST", 2)
    assert len(calendars.parsed(calendar(event("a"), event("b")), Limits())[1]) == 2
    with pytest.raises(Unreadable) as refused:
        calendars.parsed(calendar(event("a"), event("b"), event("c")), Limits())
    assert refused.value.code == "calendar_too_long"
    with pytest.raises(Unreadable) as refused:
        cards.parsed(card("a") + card("b") + card("c"), Limits())
    assert refused.value.code == "cards_too_many"


def test_what_repeats_more_often_than_daily_is_left_out_and_said() -> None:
    more = "RRULE:FREQ=HOURLY;COUNT=3\r\n"
    raw = read(calendar(event("often", more=more), event("once")))
    assert list(raw.sheets[0].frame[0])[1:] == ["once"]
    assert [note.code for note in raw.notes] == ["calendar_often"]


TAKEOUT = {
    "Takeout/archive_browser.html": b"<html></html>",
    "Takeout/Calendar/Work.ics": calendar(event("a"), event("b", sequence=1, subject="Moved")),
    "Takeout/Calendar/Team.ics": calendar(
        event("b", subject="Old"), event("c"), event("secret", more="CLASS:PRIVATE\r\n")
    ),
    "Takeout/Contacts/All Contacts/All Contacts.vcf": card("Rosa") + card("Sid"),
    "Takeout/Contacts/My Contacts/My Contacts.vcf": card("Rosa"),
    "Takeout/Contacts/All Contacts/Rosa.jpg": b"\xff\xd8\xff" + bytes(300),
}


def columns(raw: Raw, sheet: int, name: str) -> list[str]:
    frame = raw.sheets[sheet].frame
    place = list(frame.iloc[0]).index(name)
    return list(frame[place])[1:]


def test_an_archive_of_google_takeout() -> None:
    raw = read(archive(TAKEOUT))
    assert [sheet.name for sheet in raw.sheets] == ["Calendars", "Contacts"]
    assert columns(raw, 0, "Calendar UID") == ["a", "b", "c"]
    assert columns(raw, 0, "Subject") == ["Review", "Moved", "Review"]  # the newest one of two calendars
    assert columns(raw, 1, "Name") == ["Rosa", "Sid"]
    said = [note.message for note in raw.notes]
    assert said[0] == "“Team.ics”: Not read in: 1 of the calendar's entries, marked private or confidential."
    assert said[1].startswith("2 other files of the archive")
    assert said[2].startswith(
        "The archive holds two tables, “Calendars” and “Contacts”. One is read at a time"
    )


def test_a_calendar_that_ends_too_early_is_refused_whole_ones_are_read() -> None:
    whole = calendar(event("a")) + calendar(event("b"))
    assert columns(read(whole), 0, "Calendar UID") == ["a", "b"]
    for end in (60, len(whole) - 30):
        assert refusal(whole[:end], Limits()) == "calendar_damaged"
    assert refusal(card("Rosa")[:-8], Limits()) == "cards_damaged"


def test_a_damaged_part_is_named_and_the_others_are_read() -> None:
    cut = calendar(event("a"))[:60]
    raw = read(archive({"Cut.ics": cut, "Whole.ics": calendar(event("b"))}))
    assert columns(raw, 0, "Calendar UID") == ["b"]
    assert [note.message for note in raw.notes] == [
        "Not read: “Cut.ics”. The calendar is damaged or ends too early."
    ]
    assert refusal(archive({"Cut.ics": cut}), Limits()) == "calendar_damaged"


@pytest.mark.parametrize(
    ("lowered", "code"),
    [
        (Limits(inflated=1_000), "unpacks_too_large"),
        (Limits(ratio=1), "zip_bomb"),
    ],
)
def test_an_archive_is_unpacked_within_limits(lowered: Limits, code: str) -> None:
    events = [event(f"{number}", subject="A review of the contract " * 20) for number in range(800)]
    content = archive({"Work.ics": calendar(*events)})
    assert refusal(content, lowered) == code


def test_only_an_archive_with_calendars_or_cards_is_one() -> None:
    assert holds_entries(archive({"a.ics": b""}))
    assert not holds_entries(archive({"a.csv": b""}))
    assert not holds_entries(archive({"[Content_Types].xml": b"", "xl/embeddings/a.ics": b""}))
    assert not holds_entries(archive({"a.ics": b""})[:-10])
    assert refusal(archive({"a.csv": b"1"}), Limits()) == "not_a_workbook"
