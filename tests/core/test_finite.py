"""Neither database takes a number that is infinite or none at all, whichever way it comes."""

from decimal import Decimal
from typing import Any

import pandas as pd
import pytest
import sqlalchemy as sa
from sqlmodel import SQLModel

from kadash.accounts.tables import Account, MeterDay, PowerCostRate
from kadash.core.database import Database
from kadash.core.every_table import every_table
from kadash.core.finite import NotFinite
from kadash.core.people import Person
from kadash.core.tables import FiniteFloat, Setting, table_of
from kadash.intake.compare import Comparison
from kadash.intake.prebuilt import prebuilt_rows
from kadash.intake.types import Target

ENDLESS = [float("inf"), float("-inf"), float("nan")]
DAY = {"meter": "M", "day": pd.Timestamp("2025-01-01").date(), "month": 24300, "readings": 1, "minutes": 60}


def refused(database: Database, manager: Person, row: SQLModel) -> None:
    with pytest.raises(NotFinite, match="too large to be stored"), database.writing(manager) as session:
        session.add(row)


@pytest.fixture
def program(database: Database, manager: Person) -> Database:
    with database.writing(manager) as session:
        session.add(Account(name="Mill"))
    with database.writing(manager) as session:
        session.add(MeterDay(account_id=1, delivered_kwh=1.5, **DAY))
        session.add(PowerCostRate(service="electric", account_id=1, rate=Decimal("0.85")))
    return database


@pytest.mark.parametrize("value", ENDLESS)
def test_none_is_added(program: Database, manager: Person, value: float) -> None:
    refused(program, manager, MeterDay(account_id=1, delivered_kwh=value, **DAY | {"meter": "N"}))
    refused(program, manager, PowerCostRate(service="water", account_id=1, rate=Decimal(value)))
    refused(program, manager, Setting(key="limits", value={"most": [1.0, value]}))
    with program.reading() as session:
        counts = [
            session.connection().execute(sa.select(sa.func.count()).select_from(table_of(table))).scalar_one()
            for table in (MeterDay, PowerCostRate)
        ]
    assert counts == [1, 1]


@pytest.mark.parametrize("value", ENDLESS)
def test_none_replaces_what_is_stored(program: Database, manager: Person, value: float) -> None:
    changes: list[tuple[Any, dict[str, Any]]] = [
        (table_of(MeterDay), {"delivered_kwh": value}),
        (table_of(PowerCostRate), {"rate": Decimal(value)}),
    ]
    for table, values in changes:
        with pytest.raises(NotFinite), program.writing(manager) as session:
            session.connection().execute(sa.update(table).values(**values))
    with program.reading() as session:
        connection = session.connection()
        assert connection.execute(sa.select(table_of(MeterDay).c.delivered_kwh)).scalar_one() == 1.5
        assert connection.execute(sa.select(table_of(PowerCostRate).c.rate)).scalar_one() == Decimal("0.85")


@pytest.mark.parametrize("dtype", ["float64", "Float64", "object"])
def test_rows_of_an_upload_go_the_same_way(program: Database, dtype: str) -> None:
    """In a frame "not a number" means missing."""
    frame = pd.DataFrame(
        [{"account_id": 1, **DAY, "delivered_kwh": kwh, "peak_kw": None} for kwh in (1.0, 2.0)]
    )
    frame["peak_kw"] = pd.Series([None, 2.5], dtype=dtype)
    with program.reading() as session:
        dialect = session.connection().dialect
    target = Target(MeterDay, frame, ("meter",))
    (part,) = prebuilt_rows(Comparison(target, frame.index.to_numpy(), (), 0, 0), dialect) or ()
    assert part.columns["peak_kw"] == [None, 2.5]
    frame["peak_kw"] = pd.Series([None, float("inf")], dtype=dtype)
    with pytest.raises(NotFinite):
        prebuilt_rows(Comparison(target, frame.index.to_numpy(), (), 0, 0), dialect)


def test_every_column_of_numbers_is_guarded() -> None:
    bare = [
        f"{table.name}.{column.name}"
        for table in every_table()
        for column in table.columns
        if isinstance(column.type, sa.Numeric) and not isinstance(column.type, FiniteFloat)
    ]
    floats = [c for t in every_table() for c in t.columns if isinstance(c.type, FiniteFloat)]
    assert bare == []
    assert len(floats) > 8
