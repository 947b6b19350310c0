"""What counts as a meeting on site."""

import pytest

from kadash.accounts.meeting_rules import met_on_site


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
