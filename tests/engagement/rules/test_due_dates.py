"""The id that a due date keeps."""

from datetime import date

from kadash.engagement.rules.due_dates import DueDate


def test_the_id_says_what_it_is_and_not_when() -> None:
    first = DueDate("promise", "7", date(2026, 3, 1), "Send", "Mill")
    moved = DueDate("promise", "7", date(2026, 4, 1), "Send it", "Mill", version=2)
    assert first.uid == moved.uid == "promise-7@due.kadash"
