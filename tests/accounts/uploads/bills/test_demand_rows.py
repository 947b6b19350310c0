"""A demand in a row of its own is the demand of the bill whose energy stands beside it."""

import pytest

from tests.understood import Understood, table, understood

HEAD = ["Account Number", "Service", "From", "Thru", "Quantity", "Unit", "Amount"]
JANUARY = ["2025-01-01", "2025-01-31"]


def bills(*rows: tuple[str, str, str, str], service: str = "Electric") -> Understood:
    """Read rows of account, quantity, unit and amount."""
    return understood(table([HEAD, *([who, service, *JANUARY, *rest] for who, *rest in rows)]))


def test_a_demand_joins_its_bill_with_its_amount() -> None:
    found = bills(("31", "1000", "kWh", "120.00"), ("31", "25", "kW", "60.50"), ("32", "7", "MWh", "9.00"))
    records = found.prepared.records
    assert (found.keys, found.prepared.rows_read, found.prepared.rejected) == ([], 2, 0)
    assert records["usage"].tolist() == [1000, 7000]
    assert records["revenue_cents"].tolist() == [18050, 900]
    assert records["demand_kw"].fillna(0).tolist() == [25, 0]
    assert [(one.row, one.reason) for one in found.prepared.set_aside] == [
        (3, "the demand of the bill in row 2")
    ]
    assert "1 row holds a demand by the unit" in " ".join(found.prepared.warnings)


@pytest.mark.parametrize(
    "rows",
    [
        (("31", "25", "kW", "60.00"), ("32", "1000", "kWh", "120.00")),  # of another account
        (
            ("31", "25", "kW", "60.00"),
            ("31", "10", "kWh", "60.00"),
            ("31", "20", "kWh", "60.00"),
        ),  # of which?
    ],
)
def test_a_demand_whose_bill_is_not_told_stays_a_row_with_its_amount(
    rows: tuple[tuple[str, ...], ...],
) -> None:
    found = bills(*rows)  # type: ignore[arg-type]
    assert (found.keys, found.prepared.rows_read) == ([], len(rows))
    assert found.total("revenue_cents") == 100 * sum(float(row[3]) for row in rows)
    assert found.total("demand_kw") == 25
    assert found.total("usage") == sum(float(row[1]) for row in rows if row[2] == "kWh")


def test_other_units_are_still_asked() -> None:
    assert bills(("31", "25", "hp", "60.00"), ("31", "10", "kWh", "60.00")).keys == ["unit:Unit"]
    assert bills(("31", "25", "kW", "60.00"), service="Water").keys == ["unit:Unit"]
