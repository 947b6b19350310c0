"""What the words of logs, as CRMs and people write them, say of a conversation."""

import pytest

from kadash.accounts.rules.conversations import said


@pytest.mark.parametrize(
    ("kind", "subject", "channel"),
    [
        ("On-site meeting", "Energy review", "on site"),
        ("Meeting", "Zoom with the plant", "video"),
        ("Call", "Visit planned", "phone"),
        ("Email", "Rate options", "email"),
        ("Event", "Seminar on motors", "event"),
        ("Task", "Look at the load shape", None),
        (None, None, None),
    ],
)
def test_channels(kind: str | None, subject: str | None, channel: str | None) -> None:
    assert said(kind, subject, None).channel == channel


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("Completed", "held"),
        ("Held", "held"),
        ("Not Held", "not held"),
        ("Canceled", "not held"),
        ("Not Started", "planned"),
        ("Planned", "planned"),
        (None, "unknown"),
        ("", "unknown"),
    ],
)
def test_states(status: str | None, state: str) -> None:
    assert said("Call", "x", status).state == state


def test_who_began_what_went_to_many_and_what_nobody_answered() -> None:
    assert said("Complaint", "Voltage dips", "Closed").direction == "they"
    assert said("Call", "Rates", "Completed").direction is None
    assert said("Email", "Spring newsletter", None).bulk
    assert not said("Email", "Rate options", None).bulk
    assert said("Call", "Left message", None).attempt
    assert said("ticket", "Estimate", "Logged").internal
    assert not said("Call", "Estimate", "Logged").internal
