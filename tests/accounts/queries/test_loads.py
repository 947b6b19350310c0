"""Loads per month out of bills, with several meters and services, on both databases."""

import math

from kadash.accounts.queries.accounts import billed
from kadash.accounts.queries.loads import monthly_loads
from kadash.accounts.tables import Account, Bill
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.periods import Month, Period

JANUARY = Month(2009, 1)


def bill(account_id: int, month: Month, service: str, usage: float | None, **more: object) -> Bill:
    return Bill(
        account_id=account_id,
        service=service,
        month=month.number,
        period_end=month.last_day,
        usage=usage,
        **more,
    )


def test_meters_are_added_and_services_kept_apart(database: Database, manager: Person) -> None:
    with database.writing(manager) as session:
        account = Account(name="Mill")
        session.add(account)
        session.flush()
        assert account.id is not None
        february = JANUARY.plus(1)
        session.add_all(
            [
                bill(account.id, JANUARY, "electric", 100.0, meter="A", demand_kw=3.0, billed_demand_kw=5.0),
                bill(account.id, JANUARY, "electric", 50.0, meter="A", occurrence=2, demand_kw=4.0),
                bill(account.id, JANUARY, "electric", 10.0, meter="B", demand_kw=1.0),
                bill(account.id, JANUARY, "water", 900.0),
                bill(account.id, JANUARY, "gas", 7.0),
                bill(account.id, february, "water", 800.0),
                bill(account.id, JANUARY.plus(-1), "electric", 1.0),  # before the period
            ]
        )
    with database.reading() as session:
        frame = monthly_loads(session, period=Period(JANUARY, february))
    first, second = frame.to_dict("records")
    assert (first["month"], first["energy_kwh"], first["metered_kw"]) == (JANUARY.number, 160.0, 5.0)
    assert (first["billed_kw"], first["meters"], first["water_gallons"]) == (5.0, 2, 900.0)
    assert math.isnan(second["energy_kwh"])
    assert math.isnan(second["metered_kw"])
    assert (second["meters"], second["water_gallons"]) == (0, 800.0)


def test_nothing_billed_is_an_empty_frame(database: Database) -> None:
    with database.reading() as session:
        frame = monthly_loads(session, period=Period(JANUARY, JANUARY))
    assert frame.empty
    assert "energy_kwh" in frame


def test_a_years_peak_is_its_highest_month_over_all_meters(database: Database, manager: Person) -> None:
    with database.writing(manager) as session:
        account = Account(name="Mill")
        session.add(account)
        session.flush()
        assert account.id is not None
        months = [
            (JANUARY, "A", 100.0, 3.0, 500),
            (JANUARY, "B", 10.0, 2.0, 100),
            (JANUARY.plus(1), "A", 90.0, 4.0, 400),
            (JANUARY.plus(1), "B", 10.0, None, None),
        ]
        session.add_all(
            bill(account.id, month, "electric", kwh, meter=meter, demand_kw=kw, revenue_cents=cents)
            for month, meter, kwh, kw, cents in months
        )
    with database.reading() as session:
        (row,) = billed(session, period=Period(JANUARY, JANUARY.plus(11))).to_dict("records")
    assert (row["bills"], row["usage"], row["revenue_cents"]) == (4, 210.0, 1000)
    assert (row["peak_kw"], row["demand_bills"]) == (5.0, 3)  # January: 3 + 2; February: 4
    assert row["power_cost_cents"] is None
