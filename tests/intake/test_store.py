"""Rows on their way into the tables: many at a time, nothing of a row lost, the table left as it was."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from kadash.accounts.tables import Bill
from kadash.core.database import Database
from kadash.core.tables import table_of
from kadash.intake import prebuilt, store
from tests.cli import load, run

HEAD = "Account Number,Meter,Service,From,Thru,Usage kWh,Demand kW,Revenue ($)\n"
ROWS = [
    f"{1000 + n % 7},M{n},electric,2009-{1 + n % 12:02}-01,2009-{1 + n % 12:02}-28,"
    f"{n * 1.25},{n / 4 if n % 3 else ''},{n}.{n % 100:02}"
    for n in range(1, 501)
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "bills.csv"
    path.write_text(HEAD + "\n".join(ROWS) + "\n")
    return path


def indexes(database: Database) -> list[Any]:
    lists = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'bill' ORDER BY name"
    if not database.is_sqlite:
        lists = "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'bill' ORDER BY indexname"
    with database.reading() as session:
        return [tuple(row) for row in session.connection().execute(sa.text(lists)).all()]


def bills(database: Database) -> list[tuple[Any, ...]]:
    columns = [
        table_of(Bill).c[name] for name in ("meter", "usage", "demand_kw", "revenue_cents", "batch_id")
    ]
    with database.reading() as session:
        found = session.connection().execute(sa.select(*columns).order_by(table_of(Bill).c.id)).all()
    return [tuple(row) for row in found]


@pytest.mark.parametrize("many", [10, 10_000], ids=["indexes built after", "indexes kept"])
@pytest.mark.parametrize("chunk", [7, 60, 20_000])
def test_rows_come_in_whole_and_the_indexes_stay(
    database: Database, file: Path, monkeypatch: pytest.MonkeyPatch, many: int, chunk: int
) -> None:
    monkeypatch.setattr(store, "MANY", many)
    monkeypatch.setattr(prebuilt, "CHUNK", chunk)
    before = indexes(database)
    assert {"ix_bill_month_account", "uq_bill_identity"} <= {name for name, _ in before}
    status, report = load(database, file)
    assert (status, report["inserted"]) == (0, 500)
    assert indexes(database) == before
    assert bills(database) == [
        (f"M{n}", n * 1.25, n / 4 if n % 3 else None, n * 100 + n % 100, report["batch"])
        for n in range(1, 501)
    ]


def test_a_load_that_fails_half_way_leaves_the_indexes(
    database: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "MANY", 10)
    monkeypatch.setattr(prebuilt, "CHUNK", 100)
    before, written = indexes(database), store._write

    def fail(connection: Any, table: str, columns: Any, constants: Any, rows: int) -> None:
        written(connection, table, columns, constants, rows)
        if "M201" in columns.get("meter", ()):
            raise ZeroDivisionError

    monkeypatch.setattr(store, "_write", fail)
    assert run(database, "import", file)[0] == 2
    assert indexes(database) == before
    assert bills(database) == []


def test_the_original_is_kept_to_the_byte(
    database: Database, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "PIECE", 1000)
    load(database, file)
    with database.reading() as session:
        query = sa.text("SELECT sha256, size, content FROM upload_file")
        sha256, size, content = session.connection().execute(query).one()
    assert bytes(content) == file.read_bytes()
    assert (sha256, size) == (hashlib.sha256(content).hexdigest(), len(content))
