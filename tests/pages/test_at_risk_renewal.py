"""What the at-risk page keeps while people save: never anything but what would be computed anew."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import sqlmodel as sm

from kadash.accounts.tables import Account, Bill, ListMembership, PowerCostRate
from kadash.at_risk.actions.judgments import judge_mobility
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.screens.at_risk import preparing, view
from kadash.ui import cache, tables
from tests.at_risk.filled import fill
from tests.pages.conftest import Open, said

ACCOUNT = 2
"""One of the class "Commercial"."""
CLASS, OTHER = "Commercial", "Institutional"


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    cache.forget()
    yield
    cache.forget()


def judge(database: Database, account_id: int = ACCOUNT) -> None:
    judge_mobility(
        database, LOCAL_MANAGER, account_id=account_id, factor=Decimal("0.91"), reason="a new owner",
        low=Decimal("0.3"), high=Decimal("0.95"), decided_on=date(2010, 1, 1), seen=account_id,
        review_by=date(2010, 6, 1),
    )  # fmt: skip


def change(database: Database, table: Any, id: int, **values: object) -> None:
    with database.writing(LOCAL_MANAGER) as session:
        row = session.exec(sm.select(table).where(table.id == id)).one()
        for name, value in values.items():
            setattr(row, name, value)
        session.add(row)


CHANGES: dict[str, Callable[[Database], None]] = {
    "a judgment": judge,
    "a judgment in another class": lambda d: judge(d, 5),
    "a name": lambda d: change(d, Account, ACCOUNT, name="Renamed"),
    "another class": lambda d: change(d, Account, ACCOUNT, customer_class=OTHER),
    "a power cost rate": lambda d: change(d, PowerCostRate, 1, rate=Decimal("0.6")),
    "an account that left the list": lambda d: change(d, ListMembership, ACCOUNT, until=date(2009, 6, 1)),
    "a bill's revenue": lambda d: change(d, Bill, 40, revenue_cents=5_000_000),
    "a bill's usage": lambda d: change(d, Bill, 40, usage=5e6),
}


def seen(opened: Open, **chosen: str) -> tuple[object, ...]:
    app = opened("at_risk", **chosen)
    figures = [element.proto.spec for element in app.get("plotly_chart")]
    return (
        app.dataframe[0].value.to_dict("list"),
        [(m.label, m.value) for m in app.metric],
        said(app),
        figures,
    )


@pytest.mark.parametrize("what", CHANGES)
def test_what_is_kept_is_what_would_be_computed(opened: Open, sqlite_database: Database, what: str) -> None:
    fill(sqlite_database)
    asked: list[dict[str, str]] = [{}, {"class": CLASS}, {"class": OTHER}, {"to": "2009-12"}]
    before = [repr(seen(opened, **chosen)) for chosen in asked]
    CHANGES[what](sqlite_database)
    kept = [repr(seen(opened, **chosen)) for chosen in asked]
    assert kept != before
    cache.forget()
    assert kept == [repr(seen(opened, **chosen)) for chosen in asked]


def test_a_judgment_renews_the_views_that_show_the_account(
    opened: Open, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(sqlite_database)
    tables: list[int] = []
    real = view.at_risk_table
    monkeypatch.setattr(view, "at_risk_table", lambda lines: tables.append(len(lines)) or real(lines))
    first, second = (seen(opened, **{"class": name}) for name in (CLASS, OTHER))
    assert len(tables) == 2
    judge(sqlite_database)
    assert seen(opened, **{"class": CLASS}) != first
    assert len(tables) == 3
    assert seen(opened, **{"class": OTHER}) == second
    assert len(tables) == 3


def test_the_first_page_is_prepared(
    opened: Open, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(sqlite_database)
    anew = repr(seen(opened))
    cache.forget()
    preparing.first_page(sqlite_database)
    monkeypatch.setattr(view, "at_risk_table", lambda lines: pytest.fail("It was computed again."))
    assert repr(seen(opened)) == anew


def test_each_class_is_prepared(
    opened: Open, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(sqlite_database)
    anew = {name: repr(seen(opened, **{"class": name})) for name in (CLASS, OTHER)}
    cache.forget()
    classes = preparing.first_page(sqlite_database)
    assert {CLASS, OTHER} <= set(classes)
    preparing.at_risk(sqlite_database, [None, *classes])
    monkeypatch.setattr(view, "at_risk_table", lambda lines: pytest.fail("It was computed again."))
    monkeypatch.setattr(tables, "prepared", lambda *given: pytest.fail("It was laid out again."))
    assert {name: repr(seen(opened, **{"class": name})) for name in (CLASS, OTHER)} == anew


def test_without_data_there_is_nothing_to_prepare(sqlite_database: Database) -> None:
    assert preparing.first_page(sqlite_database) == []
    preparing.at_risk(sqlite_database, [None])
