"""A database in which two loads at once stored bills twice gets its unique indexes, and loses no row."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from kadash.core import migrate
from kadash.core.check import examine
from kadash.core.database import Database
from tests.postgres import Postgres

BILL = sa.table(
    "bill",
    *(
        sa.column(name)
        for name in ("id", "account_id", "batch_id", "service", "occurrence", "month", "period_end", "meter")
    ),
)


@pytest.fixture(params=["sqlite", "postgres"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    if request.param == "sqlite":
        database = Database(f"sqlite:///{tmp_path / 'kadash.db'}")
        database.make_file()
        migrate.upgrade(database, to="0006_sign_ins")
        yield database
        database.engine.dispose()
        return
    server: Postgres = request.getfixturevalue("postgres")
    with server.database() as url:
        database = Database(url)
        migrate.upgrade(database, to="0006_sign_ins")
        yield database
        database.engine.dispose()


def test_rows_that_say_the_same_count_up(older: Database, caplog: pytest.LogCaptureFixture) -> None:
    common = {"account_id": 1, "service": "electric", "month": 24108, "period_end": date(2009, 1, 31)}
    # of the same bill 1, 1, 2, 1; another meter's bill is another bill
    rows = [(1, 1, None), (2, 1, None), (3, 2, None), (4, 1, None), (5, 1, "M1")]
    from kadash.core.people import LOCAL_MANAGER

    with older.writing(LOCAL_MANAGER) as session:
        connection = session.connection()
        connection.execute(sa.text("INSERT INTO account (number, name) VALUES ('0007', 'Foundry')"))
        for id, occurrence, meter in rows:
            values = common | {"id": id, "occurrence": occurrence, "meter": meter}
            connection.execute(sa.insert(BILL).values(values))
    migrate.upgrade(older, backup=False)
    with older.reading() as session:
        query = sa.select(BILL.c.id, BILL.c.occurrence).order_by(BILL.c.id)
        found = [tuple(row) for row in session.connection().execute(query)]
    assert found == [(1, 1), (2, 3), (3, 2), (4, 4), (5, 1)]
    assert "2 rows of bill say the same as an earlier one" in caplog.text
    assert [f.text for f in examine(older) if f.name in ("trail", "audit", "schema") and not f.ok] == []
