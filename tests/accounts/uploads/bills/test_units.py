"""Units of use and demand on bills: converted exactly, or asked."""

from pathlib import Path

import pytest

from kadash.accounts.uploads.bills.units import AS_IT_STANDS, SCALE_KEY
from kadash.core.database import Database
from tests.cli import export, load
from tests.understood import table, understood

HEADER = "Account Number,Service,From,Thru,Usage,Units,Peak Demand (MW),Revenue"


def bills_of(
    database: Database, tmp_path: Path, *rows: str, header: str = HEADER, answers: tuple[str, ...] = ()
):
    path = tmp_path / "bills.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding="utf-8")
    status, report = load(database, path, *(part for answer in answers for part in ("--answer", answer)))
    return status, report, export(database, "bills")["rows"] if status == 0 else []


def test_units_are_converted_for_each_service(database: Database, tmp_path: Path) -> None:
    status, _, rows = bills_of(
        database,
        tmp_path,
        "0010,Electric,7/29/2010,8/30/2010,12.5,MWh,1.25,100.00",
        "0011,Water,7/29/2010,8/30/2010,10,CCF,,50.00",
        "0012,Sewer,7/29/2010,8/30/2010,3,kgal,,40.00",
        "0013,Natural Gas,7/29/2010,8/30/2010,7,MCF,,30.00",
        "0014,Natural Gas,7/29/2010,8/30/2010,,EA,,5.00",  # a fee: its unit measures nothing
    )
    assert status == 0
    usage = {row["account_number"]: row["usage"] for row in rows}
    assert usage["0010"] == pytest.approx(12_500)
    assert usage["0011"] == pytest.approx(7_480.51948, abs=1e-5)
    assert usage["0012"] == pytest.approx(3_000)
    assert usage["0013"] == pytest.approx(70)
    assert usage["0014"] is None
    assert next(row["demand_kw"] for row in rows if row["account_number"] == "0010") == pytest.approx(1_250)


def test_an_unknown_unit_is_asked_and_may_measure_nothing(database: Database, tmp_path: Path) -> None:
    row = "0013,Natural Gas,7/29/2010,8/30/2010,7,therms,,30.00"
    status, report, _ = bills_of(database, tmp_path, row)
    assert status == 3
    assert [one["key"] for one in report["questions"]] == ["unit:Units"]
    status, _, rows = bills_of(database, tmp_path, row, answers=("unit:Units=none",))
    assert status == 0
    assert [one["usage"] for one in rows] == [None]


def test_a_demand_that_is_no_kilowatts_is_asked(database: Database, tmp_path: Path) -> None:
    header = HEADER.replace("Peak Demand (MW)", "Peak Demand (kVA)")
    row = "0010,Electric,7/29/2010,8/30/2010,1250,kWh,40,100.00"
    status, report, _ = bills_of(database, tmp_path, row, header=header)
    assert status == 3
    assert [one["key"] for one in report["questions"]] == ["unit:Peak Demand (kVA)"]
    status, _, rows = bills_of(database, tmp_path, row, header=header, answers=("unit:Peak Demand (kVA)=kW",))
    assert (status, rows[0]["demand_kw"]) == (0, 40)


ROWS = [["Account", "Bill Date", "kWh", "Amount"], ["31", "2025-01-31", 1000, "100.00"]]


@pytest.mark.parametrize("line", ["(In thousands)", "Use and billing in thousands, energy as metered"])
def test_a_line_that_may_be_of_the_use_is_asked(line: str) -> None:
    text = table([[line], *ROWS])
    assert understood(text).keys == [SCALE_KEY]
    found = understood(text, answers={SCALE_KEY: "in thousands"})
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 1_000_000, 10_000_000)
    found = understood(text, answers={SCALE_KEY: AS_IT_STANDS})
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 1000, 10_000_000)


@pytest.mark.parametrize(
    "line", ["Revenue in thousands of dollars", "Energy sales ($000)", "Amounts in thousands"]
)
def test_a_line_of_the_money_leaves_the_use(line: str) -> None:
    found = understood(table([[line], *ROWS]))
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 1000, 10_000_000)


def test_a_line_of_the_use_leaves_the_money() -> None:
    found = understood(table([["kWh in thousands"], *ROWS]))
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 1_000_000, 10_000)
    assert any("brought to units" in said for said in found.warnings)


def test_a_header_with_its_own_multiple_counts_more() -> None:
    head = ["Account", "Bill Date", "kWh (000s)", "Amount"]
    found = understood(table([["(In thousands)"], head, ROWS[1]]))
    assert (found.keys, found.total("usage")) == ([], 1_000_000)
