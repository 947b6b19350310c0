"""A total beside the hours of a day is a check: what it proves, and where it differs."""

from tests.understood import Understood, table, understood

HOURS = [f"HE{hour:02d}" for hour in range(1, 25)]


def read(total: str, *totals: float, answers: dict[str, str] | None = None) -> Understood:
    rows = [["71", f"2025-06-1{n}", *[2.5] * 24, value] for n, value in enumerate(totals)]
    return understood(table([["Account", "Date", *HOURS, total], *rows]), answers=answers or {})


def test_a_total_that_is_the_sum_proves_its_unit() -> None:
    found = read("Total kWh", 60, 60)
    assert (found.keys, found.total("delivered_kwh")) == ([], 120)
    assert any("in each of 2 rows" in said for said in found.prepared.warnings)


def test_a_total_that_differs_is_told_and_proves_nothing() -> None:
    found = read("Total kWh", 60, 61)
    assert len(found.keys) == 1
    found = read("Total kWh", 60, 61, answers={"unit": "kWh"})
    assert (found.keys, found.total("delivered_kwh")) == ([], 120)
    (said,) = (said for said in found.prepared.warnings if "Total kWh" in said)
    assert said.startswith("In 1 of 2 rows")
    assert "row 3: 61, they are 60" in said


def test_a_total_without_a_unit_leaves_the_unit_asked() -> None:
    found = read("TOTAL", 60, 60)
    assert found.keys == ["unit:HE01 to HE24"]


def test_a_demand_is_implied_by_the_energy_of_its_own_meter_only() -> None:
    head = ["Account", "Meter", "Unit", "Timestamp", "Value"]
    moments = [f"2025-06-02 {hour:02d}:00" for hour in range(24)]
    rows = [["7", meter, unit, at, value] for meter, unit, value in
            (("A", "kWh", 10), ("A", "kW", 10), ("B", "kW", 5)) for at in moments]  # fmt: skip
    found = understood(table([head, *rows]))
    days = found.prepared.records.set_index("meter")["delivered_kwh"]
    assert (found.keys, days.to_dict(), len(found.prepared.set_aside)) == ([], {"A": 240, "B": 120}, 24)
