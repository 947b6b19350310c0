"""Months with a year of two digits, and totals that are marked by asterisks."""

import pytest

from tests.understood import table, understood

HEAD = ["Account", "Bill Mo/Yr", "KWH Used", "Bill Amt"]


@pytest.mark.parametrize("sign", ["/", "-"])
def test_a_year_over_12_proves_the_order(sign: str) -> None:
    found = understood(table([HEAD, ["31", f"01{sign}25", 100, "12.00"], ["31", f"12{sign}24", 90, "11.00"]]))
    assert (found.kind, found.defects) == ("bills", ())
    assert [f"{day:%Y-%m}" for day in found.prepared.records["period_end"]] == ["2025-01", "2024-12"]


def test_what_could_be_a_day_is_rejected() -> None:
    found = understood(table([HEAD, ["31", "01/05", 100, "12.00"], ["31", "02/05", 90, "11.00"]]))
    assert [defect.value for defect in found.defects] == ["01/05", "02/05"]


def test_asterisks_mark_totals() -> None:
    rows = [
        ["31", "2025-01", 100, "12.00"],
        ["32", "2025-01", 90, "11.00"],
        ["*", "", "", "23.00"],
        ["**", "", "", "23.00"],
    ]
    found = understood(table([HEAD, *rows]))
    assert (found.prepared.rows_read, [aside.reason for aside in found.recognition.set_aside]) == (
        2,
        ["total"] * 2,
    )
