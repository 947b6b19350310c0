"""A worksheet as a workbook computes it: shares and products with all their decimals."""

from pathlib import Path

import openpyxl

from kadash.core.database import Database
from tests.cli import export, load


def test_computed_cells_are_taken_as_they_are_shown(database: Database, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(
        ["Rank", "Customer", "Revenue", "Fuel Costs", "Net Revenue", "Mobility Factor", "At-Risk Revenue"]
    )
    for rank, (name, revenue, mobility) in enumerate(
        (("Mill", 185506.83, 0.7), ("Mall", 98765.43, 0.5)), start=1
    ):
        cost = revenue * 0.85  # 157680.8055, 83950.61549999999
        net = revenue - cost
        book.active.append([rank, name, revenue, cost, net, mobility, net * mobility])
    book.save(tmp_path / "worksheet.xlsx")
    status, report = load(database, tmp_path / "worksheet.xlsx", "--answer", "period=2009-01..2009-12")
    assert (status, report["inserted"], report["errors"]) == (0, 2, [])
    table = export(database, "at-risk", "--from", "2009-01", "--to", "2009-12")
    assert [row["power_cost"] for row in table["rows"]] == ["157680.81", "83950.62"]
    # Totals add what is unrounded: 19,478.21715 + 7,407.40725.
    assert table["totals"]["at_risk_revenue"] == "26885.62"
