"""The page that says how an upload was read, for whoever checks it."""

import re
from pathlib import Path

from kadash.core.database import Database
from tests.cli import load
from tests.intake.test_explain import BILLS
from tests.pages.conftest import Open, said


def test_sums_columns_and_rows_of_an_upload(opened: Open, sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bills.csv"
    path.write_text(BILLS)
    batch = load(sqlite_database, path)[1]["batch"]
    app = opened("how_read", batch=str(batch))
    assert not app.exception, app.exception
    shown = said(app) + " ".join(str(frame.value.to_dict()) for frame in app.dataframe)
    assert "bills\\.csv · Bills" in shown
    assert "$15.50" in shown
    assert "electric usage (kWh)" in shown  # beside gallons of water, a number without a unit says nothing
    assert re.search(r"upload 1 by .*, \d+:\d\d [AP]M", shown.replace("\\", ""))
    assert "1 of 3 differ: row 6 states $6.50, its rows come to $5.50" in shown
    assert "not a column that Kadash knows" in shown


def test_without_an_upload_it_says_where_to_find_one(opened: Open) -> None:
    app = opened("how_read")
    assert not app.exception, app.exception
    assert "Choose an upload" in said(app)
