"""The page on which all accounts are judged: who sees what, which accounts an address opens, the rubric."""

from datetime import date
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from kadash.at_risk.actions.judgments import judge_mobility
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.ui import cache
from tests.at_risk.filled import fill
from tests.pages.conftest import Open, said

TODAY = date(2010, 2, 1)


@pytest.fixture(autouse=True)
def program(sqlite_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Six judged accounts, of which the second is overdue for a review."""
    monkeypatch.setattr(clock, "today", lambda zone: TODAY)
    cache.forget()
    fill(sqlite_database, accounts=6)
    judge_mobility(
        sqlite_database, LOCAL_MANAGER, account_id=2, factor=Decimal("0.4"), reason="asked",
        decided_on=date(2010, 1, 1), review_by=date(2010, 1, 20), seen=2,
    )  # fmt: skip


def names(app: AppTest) -> list[str]:
    return app.get("data_editor")[0].value["name"].tolist() if app.get("data_editor") else []


def test_the_largest_net_revenue_comes_first(opened: Open) -> None:
    app = opened("judge")
    assert len(names(app)) == 6
    assert names(app)[0] == "Account 1"


def test_an_address_opens_those_whose_review_is_overdue(opened: Open) -> None:
    assert names(opened("judge", only="Review overdue")) == ["Account 2"]


def test_where_nobody_is_left_it_says_so(opened: Open) -> None:
    assert "all are judged and in date" in said(opened("judge", only="Not judged yet"))


def test_the_rubric_fills_the_row_of_its_account(opened: Open) -> None:
    app = opened("judge")
    boxes = {box.label: box for box in app.selectbox}
    for label, answer in (("Premises", "leased"), ("Headquarters", "here"), ("Own generation", "none")):
        boxes[label].set_value(answer)
    app.run()
    (use,) = (button for button in app.button if button.label.startswith("Use "))
    use.click().run()
    assert not app.exception
    row = app.get("data_editor")[0].value.iloc[0]
    assert use.label.startswith(f"Use {row['factor']} ({row['low']} to {row['high']})")
    assert row["reason"] == "premises: leased"
    assert [b.label for b in app.button if b.label.startswith("Save")] == ["Save 1 judgment"]


def test_the_way_back_from_a_paste_is_said(opened: Open) -> None:
    assert "pasted too" in opened("judge").button(key="judge-discard").help
