"""From the states of a ticket's log to a case's history, worked by hand."""

from datetime import UTC, datetime

import pytest

from kadash.engagement.rules.case_log import Before, Row, entries, kind_of_state


def at(hour: int) -> datetime:
    return datetime(2026, 9, 1, hour, tzinfo=UTC)


def told(*rows: tuple[int, str], before: Before | None = None) -> list[tuple[int, str]]:
    found = entries([Row(at(hour), status) for hour, status in rows], before or Before())
    return [(each.at.hour, each.kind) for each in found]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("Resolved", "solved"),
        ("Closed - no action", "solved"),
        ("Unresolved", None),
        ("Work completed", "solved"),
        ("Awaiting Customer", "waiting for customer"),
        ("Pending (client response)", "waiting for customer"),
        ("Awaiting Resource", None),  # ours to do: the clock runs on
        ("On hold", None),
        ("Responded", "answered"),
        ("Acknowledged", "acknowledged"),
        ("Duplicate", "withdrawn"),
        ("Assigned", None),
    ],
)
def test_what_a_state_stands_for(status: str, kind: str | None) -> None:
    assert kind_of_state(status) == kind


def test_a_plain_history() -> None:
    rows = ((8, "Logged"), (9, "Assigned"), (10, "Responded"), (11, "Awaiting customer"), (13, "In progress"),
            (15, "Resolved"), (16, "Closed"))  # fmt: skip
    assert told(*rows) == [
        (9, "noted"), (10, "answered"), (11, "waiting for customer"), (13, "resumed"), (15, "solved"),
        (16, "noted"),
    ]  # fmt: skip


def test_a_state_after_the_last_one_opens_the_case_again() -> None:
    rows = ((8, "New"), (9, "Solved"), (10, "In progress"), (11, "Solved"))
    assert told(*rows) == [(9, "solved"), (10, "reopened"), (11, "solved")]
    rows = ((8, "New"), (9, "Solved"), (10, "Awaiting customer"), (12, "Closed"))
    assert told(*rows) == [(9, "solved"), (10, "reopened"), (10, "waiting for customer"), (12, "solved")]


def test_waiting_twice_is_waiting_once() -> None:
    rows = ((8, "New"), (9, "Awaiting customer"), (10, "Awaiting customer"), (11, "Responded"))
    assert told(*rows) == [(9, "waiting for customer"), (11, "resumed"), (11, "answered")]


def test_a_log_that_begins_in_the_middle() -> None:
    assert told((10, "In progress"), before=Before(solved=True, known=True)) == [(10, "reopened")]
    assert told((10, "New"), before=Before(known=True)) == [(10, "noted")]
    assert told((10, "Resolved"), before=Before(waiting=True, known=True)) == [(10, "solved")]


def test_another_department_takes_over() -> None:
    rows = [Row(at(8), "New", None, 1), Row(at(9), "Assigned", "Lee", 2), Row(at(10), "Assigned", "Kim", 2)]
    assert [(each.kind, each.department_id, each.text) for each in entries(rows)] == [
        ("noted", None, "Assigned, with Lee"),
        ("handed over", 2, "Assigned, with Lee"),
        ("noted", None, "Assigned, with Kim"),
    ]


def test_two_rows_of_one_moment_are_one_entry() -> None:
    rows = [Row(at(8), "New"), Row(at(9), "Assigned", "Lee"), Row(at(9), "In progress", "Lee")]
    (noted,) = entries(rows)
    assert noted.text == "Assigned, with Lee; In progress, with Lee"
