"""Bills of a large file, whose repeating columns are held by their words: the same bills and defects."""

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from kadash.accounts.tables import Account, Bill
from kadash.core.database import Database
from kadash.core.tables import table_of
from kadash.intake.reading import columns
from tests.cli import EXAMPLES, load, run

HEAD = "Account Number,Service,Meter,Rate,From,Thru,Usage,Unit,Revenue,Customer Name,Class\n"
ROWS = [
    f"{['0071', '0072', '1.31100E+9' if n == 41 else '0073'][n % 3]},{['Electric', '', 'NG'][n % 3]},"
    f"{'M-1' if n % 5 else 'N/A'},{'GS' if n % 4 else ''},2009-{1 + n % 12:02}-01,"
    f"{'2009-01-40' if n == 50 else f'2009-{1 + n % 12:02}-28'},{n * 10},{['kWh', 'MWh', 'CCF'][n % 3]},"
    f"{'#REF!' if n == 7 else f'{n}.50'},Mill {n % 3},{'Mills' if n % 2 else '-'}"
    for n in range(60)
]
TOTAL = "Grand Total,,,,,,,,,,\n"


def stored(database: Database) -> list[tuple[Any, ...]]:
    table, account = table_of(Bill), table_of(Account)
    wanted = [column for column in table.c if column.name not in ("id", "batch_id", "account_id")]
    query = sa.select(account.c.number, *wanted).join(account).order_by(table.c.id)
    with database.reading() as session:
        return [tuple(row) for row in session.connection().execute(query)]


def loaded(database: Database, file: Path) -> tuple[int, dict[str, Any], list[tuple[Any, ...]]]:
    status, report = load(database, file, "--good-rows")
    bills = stored(database)
    again = load(database, file, "--good-rows")[1]
    assert (again["inserted"], again["updated"], again["unchanged"]) == (0, 0, report["inserted"])
    assert run(database, "undo", report["batch"])[0] == 0
    assert stored(database) == []
    return status, report | {"batch": None}, bills


@pytest.mark.parametrize("name", ["rows", "line_items.csv", "report_totals_repeated_headers.csv"])
def test_both_ways_give_the_same(
    database: Database, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = EXAMPLES / "bills" / name
    if name == "rows":
        file = tmp_path / "bills.csv"
        file.write_text(HEAD + "\n".join(ROWS) + "\n" + TOTAL)
    usual = loaded(database, file)
    monkeypatch.setattr(columns, "MANY", 1)
    monkeypatch.setattr(columns, "_repeats", lambda column: True)
    assert loaded(database, file) == usual
    if name == "rows":
        assert (usual[0], usual[1]["rejected"], len(usual[2])) == (1, 3, 57)
