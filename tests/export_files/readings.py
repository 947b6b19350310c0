"""A month of quarter hours in the form of a Californian portal."""
# ruff: noqa: E501 - tables read better with a row in one line

from datetime import timedelta

from tests.export_files.tools import made
from tests.wild_files.tools import moments, table


@made("interval/quarter_hours_portal.csv")
def _quarter_hours() -> bytes:
    """Write March 2025: the hour that the clock skips is not there, and the totals above are another month's.

    0.050 kWh a quarter hour, 0.250 from 17:00 to 20:45, 0.500 at 17:15 of Mondays; 0.100 generated 10:00 to 13:45.
    """
    above = [
        ["Name", "VOSS DAIRY LLC"], ["Address", "45 Creamery Lane  Larkspur CA 90011"],
        ["Account Number", "559900110077"], ["Disclaimer", "For the customer named above, and nobody else."],
        ["Title", "CSV Export Electric Meter(s)"], ["Resource", "Electric"], ["Meter Number", "77118822"],
        ["Interval UOM", "Minute(s)"], ["Reading Start", "3/1/2025 00:00"], ["Reading End", "4/3/2025 23:45"],
        ["Total Duration", "34 Days"], ["Total Usage", "180.25000000003"], ["UOM", "kWh"],
    ]  # fmt: skip
    rows = []
    for at, _ in moments("2025-03-01", 31 * 96, 15):
        if at.month == 3 and at.day == 9 and at.hour == 2:
            continue
        evening = 17 <= at.hour < 21
        used = 0.5 if at.weekday() == 0 and (at.hour, at.minute) == (17, 15) else 0.25 if evening else 0.05
        made_here = 0.1 if 10 <= at.hour < 14 else 0.0
        clock = f"{(at.hour + 11) % 12 + 1}:{at.minute:02d} {'AM' if at.hour < 12 else 'PM'}"
        amounts = [f"{amount:.4f}" for amount in (used, made_here, used - made_here)]
        rows.append(["77118822", f"{at.month}/{at.day}/{at.year}", clock, "15", *amounts])
    assert len(rows) == timedelta(days=31) // timedelta(minutes=15) - 4
    return table([*above, ["Meter Number", "Date", "Start Time", "Duration", "Consumption", "Generation", "Net"], *rows])  # fmt: skip
