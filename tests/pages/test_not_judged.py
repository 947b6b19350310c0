"""Bills and no judgments: net revenue is ranked, and the page says what at-risk revenue still takes."""

from datetime import date
from decimal import Decimal

import pytest
import sqlmodel as sm

from kadash.accounts.actions import set_rate
from kadash.accounts.tables import PowerCostRate
from kadash.at_risk.actions.judgments import judge_mobility
from kadash.at_risk.tables import Mobility
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.ui import cache
from tests.at_risk.filled import fill
from tests.pages.conftest import Open, said


@pytest.fixture(autouse=True)
def bills_only(sqlite_database: Database) -> None:
    cache.forget()
    fill(sqlite_database, accounts=4, worksheet_rows=False)
    with sqlite_database.writing(LOCAL_MANAGER) as session:
        session.exec(sm.delete(Mobility))


def test_net_revenue_is_ranked_and_the_way_to_the_judgments_is_there(opened: Open) -> None:
    app = opened("at_risk")
    table = app.dataframe[0].value
    assert table["net_rank"].tolist() == [1, 2, 3, 4]
    assert table["net_revenue_cents"].is_monotonic_decreasing
    assert "At-risk revenue is not here yet" in said(app)
    assert "0 of 4 accounts are judged" in str([link.proto.label for link in app.get("page_link")])
    assert "–" not in [metric.value for metric in app.metric]


def test_without_a_power_cost_it_leads_to_the_rates(opened: Open, sqlite_database: Database) -> None:
    with sqlite_database.writing(LOCAL_MANAGER) as session:
        session.exec(sm.delete(PowerCostRate))
    cache.forget()
    links = [link.proto.label for link in opened("at_risk").get("page_link")]
    assert any("Power cost is not known for any of these bills" in label for label in links)


def test_net_revenue_stands_beside_the_revenue_that_it_is_of(opened: Open, sqlite_database: Database) -> None:
    with sqlite_database.writing(LOCAL_MANAGER) as session:
        session.exec(sm.delete(PowerCostRate))
    set_rate(
        sqlite_database, LOCAL_MANAGER, service="electric", rate=Decimal("0.75"), account_id=1, source="rate"
    )
    cache.forget()
    app = opened("at_risk")
    table = app.dataframe[0].value
    (revenue,) = table.loc[table["name"] == "Account 1", "revenue_cents"]
    assert f"of ${revenue:,.0f} revenue of 1 account]" in said(app).replace("\\", "")
    assert "those of 1 of 4 accounts; revenue is that of all" in said(app)


def test_with_one_judgment_the_ranking_is_by_what_is_at_risk(opened: Open, sqlite_database: Database) -> None:
    judge_mobility(
        sqlite_database, LOCAL_MANAGER, account_id=3, factor=Decimal("0.5"), reason="sold",
        decided_on=date(2010, 1, 1),
    )  # fmt: skip
    cache.forget()
    table = opened("at_risk").dataframe[0].value
    assert table["name"].tolist()[0] == "Account 3"
    assert table["rank"].tolist()[0] == 1
