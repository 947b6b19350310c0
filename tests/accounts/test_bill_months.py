"""Sums of bills per month: by hand, against the bills after random edits, and mended where they are wrong."""

import math
from pathlib import Path
from random import Random

import pandas as pd
import pytest
import sqlalchemy as sa

from kadash.accounts.queries.accounts import billed
from kadash.accounts.queries.loads import monthly_loads
from kadash.accounts.tables import Account, Bill, BillMonth
from kadash.core import summaries
from kadash.core.actions import rebuild_sums
from kadash.core.check import examine
from kadash.core.database import Database
from kadash.core.errors import NotAllowed
from kadash.core.people import Person
from kadash.core.periods import Month, Period
from tests.cli import load, run

JANUARY = Month(2009, 1)
YEAR = Period(JANUARY, JANUARY.plus(11))


def bill(account_id: int, month: Month, service: str = "electric", **more: object) -> Bill:
    return Bill(account_id=account_id, service=service, month=month.number, period_end=month.last_day, **more)


def account(database: Database, manager: Person, name: str = "Mill") -> int:
    with database.writing(manager) as session:
        row = Account(name=name)
        session.add(row)
        session.flush()
        assert row.id is not None
        return row.id


def stored(database: Database) -> list[dict[str, object]]:
    table = sa.inspect(BillMonth).local_table
    query = sa.select(table).order_by(table.c.month, table.c.account_id, table.c.service)
    with database.reading() as session:
        return [dict(row._mapping) for row in session.connection().execute(query)]


def faults(database: Database) -> list[str]:
    with database.reading() as session:
        connection = session.connection()
        return [fault for one in summaries.kept() for fault in summaries.faults(connection, one)]


def test_sums_by_hand(database: Database, manager: Person) -> None:
    mill = account(database, manager)
    with database.writing(manager) as session:
        session.add_all(
            [
                bill(mill, JANUARY, meter="A", usage=100.0, revenue_cents=500, demand_kw=3.0, estimated=True),
                bill(mill, JANUARY, meter="A", occurrence=2, usage=50.0, demand_kw=4.0, correction=True),
                bill(
                    mill, JANUARY, meter="B", usage=10.0, revenue_cents=7, power_cost_cents=2, demand_kw=1.0
                ),
                bill(mill, JANUARY, "water", usage=900.0, estimated=False),
            ]
        )
    electric, water = stored(database)
    assert electric == {
        "month": JANUARY.number, "account_id": mill, "service": "electric", "bills": 3, "revenue_bills": 2,
        "demand_bills": 3, "revenue_cents": 507, "power_cost_cents": 2, "usage": 160.0, "peak_kw": 5.0,
        "billed_kw": None, "meters": 2, "estimated": 1, "corrected": 1,
    }  # fmt: skip
    assert water == {
        "month": JANUARY.number, "account_id": mill, "service": "water", "bills": 1, "revenue_bills": 0,
        "demand_bills": 0, "revenue_cents": None, "power_cost_cents": None, "usage": 900.0, "peak_kw": None,
        "billed_kw": None, "meters": 0, "estimated": 0, "corrected": 0,
    }  # fmt: skip


def test_an_edited_bill_leaves_one_month_for_another(database: Database, manager: Person) -> None:
    mill = account(database, manager)
    with database.writing(manager) as session:
        session.add_all([bill(mill, JANUARY, usage=1.0), bill(mill, JANUARY, usage=2.0, occurrence=2)])
    with database.writing(manager) as session:
        row = session.get_one(Bill, 2)
        row.month, row.usage = JANUARY.plus(1).number, 5.0
        session.add(row)
    assert [(row["month"], row["usage"]) for row in stored(database)] == [
        (JANUARY.number, 1.0), (JANUARY.number + 1, 5.0),
    ]  # fmt: skip
    with database.writing(manager) as session:
        session.delete(session.get_one(Bill, 1))
    assert [row["month"] for row in stored(database)] == [JANUARY.number + 1]


def test_what_is_not_saved_leaves_the_sums(database: Database, manager: Person) -> None:
    mill = account(database, manager)

    def fail() -> None:
        with database.writing(manager) as session:
            session.add(bill(mill, JANUARY, usage=1.0))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert stored(database) == []


@pytest.mark.parametrize("seed", range(3))
def test_figures_are_those_of_the_bills_after_random_edits(
    database: Database, manager: Person, seed: int
) -> None:
    chance = Random(seed)
    accounts = [account(database, manager, name) for name in ("Mill", "Ice", "Foundry")]

    def some(low: int, high: int) -> int | None:
        return chance.choice([None, chance.randint(low, high)])

    def values() -> dict[str, object]:
        kw = some(1, 50)
        return {
            "usage": None if (kwh := some(1, 9000)) is None else kwh / 7,
            "revenue_cents": some(-500, 90_000),
            "power_cost_cents": some(0, 5_000),
            "demand_kw": None if kw is None else kw / 3,
            "billed_demand_kw": some(1, 60),
            "estimated": chance.choice([None, False, True]),
        }

    for turn in range(6):
        with database.writing(manager) as session:
            rows = list(session.exec(sa.select(Bill)).scalars())  # type: ignore[call-overload]
            for row in chance.sample(rows, len(rows) // 3):
                if chance.random() < 0.3:
                    session.delete(row)
                    continue
                for name, value in {**values(), "month": JANUARY.plus(chance.randrange(12)).number}.items():
                    setattr(row, name, value)
            session.add_all(
                bill(
                    chance.choice(accounts), JANUARY.plus(chance.randrange(12)),
                    chance.choice(["electric", "water"]), meter=chance.choice([None, "A", "B"]),
                    occurrence=turn * 100 + place, **values(),
                )
                for place in range(12)
            )  # fmt: skip
    assert faults(database) == []
    _figures_are_those_of_the_bills(database)


def _figures_are_those_of_the_bills(database: Database) -> None:
    with database.reading() as session:
        query = sa.select(sa.inspect(Bill).local_table)
        bills = pd.DataFrame([dict(row._mapping) for row in session.connection().execute(query)])
        found = billed(session, period=YEAR)
        loads = monthly_loads(session, period=YEAR)
    for row in found.to_dict("records"):
        mine = bills[(bills["account_id"] == row["account_id"]) & (bills["service"] == row["service"])]
        assert row["bills"] == len(mine)
        for name in ("revenue_cents", "power_cost_cents"):
            assert _or_none(row[name]) == (mine[name].sum() if mine[name].notna().any() else None)
        peaks = mine.groupby(["month", "meter"], dropna=False)["demand_kw"].max()
        months = peaks.groupby("month").sum(min_count=1)
        assert _close(row["peak_kw"], months.max())
        assert _close(row["usage"], mine["usage"].sum(min_count=1))
        assert row["demand_bills"] == mine["demand_kw"].notna().sum()
    assert found["bills"].sum() == len(bills)
    for row in loads.to_dict("records"):
        mine = bills[(bills["account_id"] == row["account_id"]) & (bills["month"] == row["month"])]
        electric, water = mine[mine["service"] == "electric"], mine[mine["service"] == "water"]
        assert _close(row["energy_kwh"], electric["usage"].sum(min_count=1))
        assert _close(row["water_gallons"], water["usage"].sum(min_count=1))
        peaks = electric.groupby("meter", dropna=False)["demand_kw"].max()
        assert _close(row["metered_kw"], peaks.sum(min_count=1))
        assert row["meters"] == peaks.notna().sum()
    assert len(loads) == len(bills.groupby(["account_id", "month"]))


def _or_none(value: object) -> object:
    return None if value is None or value != value else value


def _close(one: float | None, other: float | None) -> bool:
    one, other = (math.nan if value is None else float(value) for value in (one, other))
    return (math.isnan(one) and math.isnan(other)) or math.isclose(one, other, rel_tol=1e-12)


def test_a_load_and_its_undo_by_the_command_line(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "bills.csv"
    path.write_text(
        "Account Number,Service,From,Thru,kWh,Revenue ($)\n"
        "0001,Electric,2009-01-01,2009-01-31,10,100.00\n0002,Electric,2009-01-01,2009-01-31,20,200.00\n"
    )
    assert load(database, path)[0] == 0
    path.write_text(path.read_text().replace("20,200.00", "30,300.00"))
    assert load(database, path)[0] == 0
    assert [(row["usage"], row["revenue_cents"]) for row in stored(database)] == [(10, 10000), (30, 30000)]
    assert run(database, "undo", 2)[0] == 0
    assert [(row["usage"], row["revenue_cents"]) for row in stored(database)] == [(10, 10000), (20, 20000)]
    assert run(database, "undo", 1)[0] == 0
    assert stored(database) == []


def test_wrong_sums_are_found_and_computed_anew(
    database: Database, manager: Person, representative: Person
) -> None:
    mill = account(database, manager)
    with database.writing(manager) as session:
        session.add_all([bill(mill, JANUARY, usage=1.0), bill(mill, JANUARY.plus(1), usage=2.0)])
        session.flush()
        session.connection().execute(sa.text("UPDATE bill_month SET usage = 9 WHERE month = 24108"))
        session.connection().execute(
            sa.text("UPDATE bill_month SET month = month + 5, bills = 2 WHERE month = 24109")
        )
    said = {one.name: one.text for one in examine(database) if not one.ok}["sums"]
    assert f"for month 24108, account_id {mill}, service electric." in said
    assert f"for month 24109, account_id {mill}, service electric." in said
    assert "1 rows of bill_month have no rows of bill." in said
    with pytest.raises(NotAllowed):
        rebuild_sums(database, representative)
    assert run(database, "check", "--rebuild-sums")[0] in (0, 1)  # whether the rest is well is not the point
    assert faults(database) == []
    assert rebuild_sums(database, manager) == 2
