"""Periods that stand in one cell."""

import pytest

from kadash.accounts.uploads.bills.period_cells import days_of
from tests.understood import table, understood


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Jan 1 - Jan 31, 2025", ("Jan 1, 2025", "Jan 31, 2025")),
        ("Dec 28 - Jan 27, 2025", ("Dec 28, 2024", "Jan 27, 2025")),
        ("12/28 - 01/27/2025", ("12/28/2024", "01/27/2025")),
        ("01/01/2025 to 01/31/2025", ("01/01/2025", "01/31/2025")),
        ("01/01/2025-01/31/2025", ("01/01/2025", "01/31/2025")),
        ("01/01/25-01/31/25", ("01/01/25", "01/31/25")),
        ("2025-01-01 - 2025-01-31", ("2025-01-01", "2025-01-31")),
        ("January 2025", None),
        ("Jan - Mar 2025", None),
        ("2025-01", None),
        ("45658 - 45688", None),
    ],
)
def test_the_days_of_a_period(text: str, days: tuple[str, str] | None) -> None:
    assert days_of(text) == days


@pytest.mark.parametrize("name", ["Billing Period", "Service Dates", "SERVICE_PERIOD", "Period"])
def test_bills_get_their_days(name: str) -> None:
    rows = [
        ["31", "Dec 28 - Jan 27, 2025", 1000, "100.00"],
        ["31", "01/28/2025 - 02/26/2025", 2000, "200.00"],
    ]
    found = understood(table([["Account", name, "kWh", "Amount"], *rows]))
    assert (found.keys, found.defects, found.total("usage")) == ([], (), 3000)
    starts = found.prepared.records["period_start"].dt.strftime("%Y-%m-%d").tolist()
    assert starts == ["2024-12-28", "2025-01-28"]


def test_months_stay_months() -> None:
    found = understood(table([["Account", "Billing Period", "kWh", "Amount"], ["31", "Jan 2025", 9, "1.00"]]))
    assert (found.fields["Billing Period"], found.defects) == ("month", ())
