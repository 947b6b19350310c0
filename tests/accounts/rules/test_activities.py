"""What counts as a meeting on site."""

import pytest

from kadash.accounts.rules.activities import is_action_plan, is_complaint, met_on_site


@pytest.mark.parametrize(
    ("kind", "subject", "status", "expected"),
    [
        ("Meeting", None, None, True),
        ("Event", "On-site meeting with the plant manager", "Completed", True),
        ("Site visit", "Substation", "Held", True),
        ("Meeting", "Phone conference", None, False),
        ("Call", "Schedule a meeting", None, False),
        ("Meeting", "Annual review", "Canceled", False),
        ("Meeting", "Annual review", "Planned", False),
        ("Meeting", "Annual review", "Not Held", False),
        ("Email", "Rates", None, False),
        (None, None, None, False),
    ],
)
def test_meetings(kind: str | None, subject: str | None, status: str | None, expected: bool) -> None:
    assert met_on_site(kind, subject, status) is expected


@pytest.mark.parametrize(
    ("kind", "subject", "status", "expected"),
    [
        ("Action plan", None, None, True),
        ("Document", "Customer action plan 2010", "Completed", True),
        ("Meeting", "Account Plan agreed", None, True),
        ("Action plan", "2010", "Planned", False),
        ("Meeting", "Plan of the substation", None, False),
        (None, None, None, False),
    ],
)
def test_action_plans(kind: str | None, subject: str | None, status: str | None, expected: bool) -> None:
    assert is_action_plan(kind, subject, status) is expected


@pytest.mark.parametrize(
    ("kind", "subject", "expected"),
    [
        ("Complaint", None, True),
        ("Call", "Complains about flicker", True),
        ("Call", "Rates", False),
        (None, None, False),
    ],
)
def test_complaints(kind: str | None, subject: str | None, expected: bool) -> None:
    assert is_complaint(kind, subject) is expected


@pytest.mark.parametrize(
    ("state", "channel", "expected"),
    [("held", "on site", True), ("held", "phone", False), ("planned", "on site", False)],
)
def test_a_state_in_terms_decides_with_the_channel(state: str, channel: str, expected: bool) -> None:
    assert met_on_site("Phone call", None, "Planned", state, channel) is expected
