"""Moments as milliseconds or seconds since 1970."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understood import table, understood

MOMENTS = st.datetimes(datetime(2015, 1, 1), datetime(2025, 12, 31))  # noqa: DTZ001 (made UTC below)


@settings(max_examples=30, deadline=None)
@given(st.lists(MOMENTS, min_size=1, max_size=5, unique_by=lambda one: one.date()), st.booleans())
def test_bills_are_dated_by_them(moments: list[datetime], milliseconds: bool) -> None:
    times = [int(one.replace(tzinfo=UTC).timestamp()) * (1000 if milliseconds else 1) for one in moments]
    rows = [["31", time, 100, "1.00"] for time in times]
    found = understood(table([["accountNumber", "billDate", "kWh", "totalCost"], *rows]))
    days = found.prepared.records["bill_date"].dt.date.tolist()
    assert (found.keys, found.defects, days) == ([], (), [one.date() for one in moments])


def test_readings_are_of_universal_time() -> None:
    rows = [["31", 1736899200000 + 3_600_000 * n, 5] for n in range(24)]
    text = table([["accountNumber", "timestamp", "kWh"], *rows])
    assert understood(text).keys == ["time_zone"]
    found = understood(text, answers={"time_zone": "America/New_York"})
    assert (found.keys, found.total("delivered_kwh")) == ([], 120)
    assert [f"{day:%m-%d}" for day in found.prepared.records["day"]] == ["01-14", "01-15"]


@pytest.mark.parametrize("name", ["Account", "Meter", "Phone"])
def test_other_numbers_of_as_many_digits_stay(name: str) -> None:
    head = ["Customer Number", "Bill Date", "kWh", "Amount", name]
    rows = [["31", "2025-01-31", 9, "1.00", "1736899200"], ["32", "2025-01-31", 9, "1.00", "1736899201"]]
    cells = understood(table([head, *rows])).recognition.body.frame[4].tolist()
    assert cells == ["1736899200", "1736899201"]


@pytest.mark.parametrize("name", ["Bill To Account", "Sold-To", "Created By", "Read ID", "Phone on File"])
def test_numbers_beside_a_word_for_a_time_stay(name: str) -> None:
    head = ["Customer Number", "Bill Date", "kWh", "Amount", name]
    rows = [["31", "2025-01-31", 9, "1.00", "1000012345"], ["32", "2025-01-31", 9, "1.00", "1000012346"]]
    cells = understood(table([head, *rows])).recognition.body.frame[4].tolist()
    assert cells == ["1000012345", "1000012346"]
