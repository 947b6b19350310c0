"""Numbers that stand for no reading: nines far above all others, and qualities that say so."""

from datetime import datetime, timedelta

import pytest

from tests.understood import table, understood

START = datetime.fromisoformat("2025-06-02")


def quarters(*cells: object, head: tuple[str, ...] = (), more: tuple[tuple[str, ...], ...] = ()) -> str:
    rows = [
        ["31", f"{START + timedelta(minutes=15 * n):%Y-%m-%d %H:%M}", cell, *(more[n] if more else ())]
        for n, cell in enumerate(cells)
    ]
    return table([["Account", "Start", "kWh", *head], *rows])


@pytest.mark.parametrize("nines", ["9999", "99999", "99999.99", "9999.00"])
def test_nines_are_asked(nines: str) -> None:
    text = quarters(10, 11, nines, 12, 9, 10, nines, 11)
    assert understood(text).keys == ["nines"]
    none = understood(text, answers={"nines": "no reading"})
    assert (none.keys, none.total("delivered_kwh"), none.prepared.rows_read) == ([], 63, 6)
    assert len(none.prepared.set_aside) == 2
    kept = understood(text, answers={"nines": "a reading"})
    assert kept.total("delivered_kwh") == pytest.approx(63 + 2 * float(nines))


@pytest.mark.parametrize("high", ["999", "120", "8888"])
def test_other_numbers_and_near_nines_are_readings(high: str) -> None:
    found = understood(quarters(100, 110, high, 120, 900, 100))
    assert (found.keys, found.prepared.rows_read) == ([], 6)


def test_a_quality_that_says_missing_is_asked() -> None:
    text = quarters(10, 0, 12, 13, head=("Quality",), more=(("A",), ("M",), ("V",), ("E",)))
    assert understood(text).keys == ["rows:M"]
    found = understood(text, answers={"rows:M": "set aside"})
    assert (found.keys, found.prepared.rows_read) == ([], 3)


@pytest.mark.parametrize("reading", [11, ""])
def test_a_quality_whose_rows_have_readings_or_none_at_all_is_not_asked(reading: object) -> None:
    text = quarters(10, reading, 12, 13, head=("Quality",), more=(("A",), ("M",), ("V",), ("E",)))
    assert understood(text).keys == []


def test_a_log_of_activities_is_no_readings() -> None:
    head = [
        "Activity - Subject",
        "Activity - Type",
        "Activity - Due date",
        "Activity - Due time",
        "Activity - Duration",
        "Organization - Name",
        "Activity - Assigned to user",
        "Activity - ID",
    ]
    rows = [
        ["Rates", "Call", "2025-03-04", "15:00", "00:30", "Mill", "Dana", 17],
        ["Visit", "Meeting", "2025-03-10", "09:00", "01:00", "Dairy", "Dana", 18],
    ]
    found = understood(table([head, *rows]))
    assert (found.kind, found.fields["Activity - Assigned to user"]) == ("interactions", "person")
