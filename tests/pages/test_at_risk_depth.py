"""The deeper at-risk screens: what-if, acid test, certainty, bridge, list and load."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from kadash.accounts.queries.accounts import members
from kadash.at_risk.actions import scenarios as actions
from kadash.at_risk.actions.judgments import judge_mobility
from kadash.at_risk.queries import scenarios as queries
from kadash.at_risk.queries.at_risk import mobility_history
from kadash.at_risk.rules.what_if import Scenario
from kadash.briefing import actions as briefings
from kadash.briefing.queries import briefings as frozen
from kadash.briefing.queries.facts import collect, line_to_json
from kadash.briefing.rules.plan import from_json as plan_from_json
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.money import shown as dollars
from kadash.core.people import Person
from kadash.core.settings import Settings
from kadash.screens.at_risk.what_if import grid_key
from tests.at_risk.filled import fill
from tests.pages.conftest import Open, said

SCREENS = ("what_if", "acid_test", "certainty", "bridge", "key_list", "load")


def metrics(app) -> dict[str, str]:
    return {metric.label: metric.value.replace("\\", "") for metric in app.metric}


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("accounts", [1, 21])
def test_every_screen_opens_with_data(
    opened: Open, sqlite_database: Database, screen: str, accounts: int
) -> None:
    fill(sqlite_database, accounts=accounts)
    app = opened(screen)
    assert not app.error
    assert app.title[0].value


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_opens_with_a_worksheet_alone(
    opened: Open, sqlite_database: Database, screen: str
) -> None:
    fill(sqlite_database, bills=False)
    app = opened(screen)
    assert not app.error


def test_what_if_answers_and_is_kept(opened: Open, sqlite_database: Database, manager: Person) -> None:
    fill(sqlite_database, bills=False)
    save_settings(sqlite_database, manager, settings=Settings(program_budget_cents=5_460_000))
    app = opened("what_if")
    assert metrics(app)["At risk in this case"] == "$746,582"
    assert metrics(app)["Exposure ÷ budget"] == "13.7×"
    gone = {"edited_rows": {0: {"gone": True}}, "added_rows": [], "deleted_rows": []}
    app.session_state[grid_key("what-if", ("2009-01..2009-12", None, False, None, None, 0, False))] = gone
    app.run()
    # What is gone is lost, and said first; 746,582.04 − 185,506.83 is no gain.
    assert [metric.label for metric in app.metric][:2] == [
        "Net revenue lost",
        "Still at risk",
    ]
    assert metrics(app)["Net revenue lost"] == "$309,178"
    assert metrics(app)["Still at risk"] == "$561,075"
    assert metrics(app)["Loss ÷ budget"] == "5.7×"
    assert metrics(app)["Accounts that change order"] == "0"
    assert "the same among those who remain" in said(app)
    next(field for field in app.text_input if field.label == "Name of the scenario").set_value("One leaves")
    app.button(key="keep-scenario-save").click().run()
    with sqlite_database.reading() as session:
        (kept,) = queries.kept(session)
    assert (kept.name, len(kept.scenario.gone)) == ("One leaves", 1)


def test_who_is_ticked_in_one_view_is_not_another_in_the_next(
    opened: Open, sqlite_database: Database
) -> None:
    fill(sqlite_database, bills=False)
    app = opened("what_if")
    gone = {"edited_rows": {0: {"gone": True}}, "added_rows": [], "deleted_rows": []}
    app.session_state[grid_key("what-if", ("2009-01..2009-12", None, False, None, None, 0, False))] = gone
    app.query_params["class"] = "Commercial"
    app.run()
    app.segmented_control(key="class").set_value("Commercial").run()
    assert metrics(app)["Accounts that change order"] == "0"
    assert "Net revenue lost" not in metrics(app)


def test_a_kept_scenario_is_opened_by_its_address(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    fill(sqlite_database, bills=False)
    actions.keep_scenario(
        sqlite_database, manager, name="Two leave", scenario=Scenario(gone=frozenset({1, 2}))
    )
    app = opened("what_if", scenario="Two leave")
    # 746,582.04 − 185,506.83 − 130,640.28
    assert metrics(app)["Still at risk"] == "$430,435"
    frame = app.dataframe[-1].value
    assert frame["name"].tolist() == ["Today", "Two leave"]


def test_a_kept_scenario_is_taken_into_a_briefing(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    fill(sqlite_database, bills=False)
    scenario = Scenario(gone=frozenset({1, 2}))
    id = actions.keep_scenario(sqlite_database, manager, name="Two leave", scenario=scenario)
    assert "start a briefing first" in said(opened("what_if", scenario="Two leave"))
    draft = briefings.start(sqlite_database, manager, title="Review board", as_of=date(2010, 2, 2))
    app = opened("what_if", scenario="Two leave")
    app.button(key="take-scenario").click().run()
    assert not app.error
    with sqlite_database.reading() as session:
        assert plan_from_json(frozen.one(session, id=draft).plan).scenarios == (id,)
    # 309,178.05 of the first; 130,640.28 ÷ its mobility of the second
    assert "of net revenue lost a year" in said(opened("briefing")).replace("\\", "")


def test_who_may_not_keep_sees_no_form(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, bills=False)
    app = opened("what_if")
    assert [button.label for button in app.main.button if button.label == "Keep this scenario"]


def test_the_acid_test_counts_what_goes(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, bills=False)
    app = opened("acid_test")
    app.multiselect(key="leaving").set_value(["1"]).run()
    # 309,178.05 ÷ (8,229,523.57 − 2,061,186.99) = 5.01%
    assert metrics(app)["Net revenue lost"] == "$309,178"
    assert metrics(app)["The others known here would pay"] == "+5.01%"
    assert "of the utility's" not in said(app).replace("\\", "")
    assert "16.7% of the accounts known here" in said(app).replace("\\", "")
    app.multiselect(key="leaving").set_value(["9"]).run()
    assert "Account 16" in app.warning[0].value


def test_a_share_is_the_utilitys_where_the_settings_say_what_the_utility_takes(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    fill(sqlite_database, bills=False)
    save_settings(sqlite_database, manager, settings=Settings(annual_revenue_cents=45_000_000_00))
    app = opened("acid_test")
    app.multiselect(key="leaving").set_value(["1"]).run()
    text = said(app).replace("\\", "")
    # 2,061,186.99 ÷ 45,000,000; nobody states net revenue, so its share is of who is known here.
    assert "4.6% of the utility's" in text
    assert "16.7% of the accounts known here" in text
    # 309,178.05 ÷ (45,000,000 − 2,061,186.99)
    assert metrics(app)["Everybody else would pay"] == "+0.72%"


def test_certainty_widens_with_the_supposed_band(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, bills=False)
    app = opened("certainty")
    assert metrics(app)["At-risk revenue as judged"] == "$746,582"
    first = metrics(app)["If they all err the same way"]
    app.select_slider(key="spread").set_value("0.00").run()
    assert metrics(app)["If they all err the same way"] == "$747k to $747k" != first
    assert metrics(app)["Neighbors not settled"] == "0 of 20"


def test_the_bridge_adds_up_on_the_screen(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database)
    app = opened("bridge")
    assert not app.info
    shown = metrics(app)
    assert shown["Change"].startswith("-$")
    assert app.get("plotly_chart")
    app.selectbox(key="cause").set_value("net revenue").run()
    reasons = app.dataframe[0].value["reason"]
    assert {reason.partition(" ")[0] for reason in reasons} == {"net"}


def test_a_manager_puts_somebody_without_bills_on_the_list(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database)
    app = opened("key_list")
    next(f for f in app.text_input if f.label.startswith("Or somebody")).set_value("North Side LLC")
    next(f for f in app.text_input if f.label == "Reason").set_value("builds 400 homes")
    app.button(key="put-on-list-save").click().run()
    assert not app.error
    with sqlite_database.reading() as session:
        assert len(members(session, on=date.today()) or ()) == 22  # noqa: DTZ011 the page's own day
    assert metrics(app)["On the list"] == "22"


def test_a_changed_load_is_shown_with_its_months(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database)
    app = opened("load")
    assert metrics(app)["Accounts with bills"] == "20"
    app.session_state["loads"] = {"selection": {"rows": [0], "columns": [], "cells": []}}
    app.run()
    assert "Account 1" in said(app)
    assert len(app.get("plotly_chart")) == 5


def test_without_bills_load_says_so(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, bills=False)
    assert "no bills" in said(opened("load"))


def choose(app, row: int) -> None:
    app.session_state["at-risk-table"] = {"selection": {"rows": [row], "columns": [], "cells": []}}
    app.run()


def test_the_rubric_suggests_and_is_kept_with_the_judgment(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, bills=False)
    app = opened("at_risk")
    choose(app, 0)
    answers = {"premises": "leased", "headquarters": "elsewhere", "alternatives": "ready"}
    for question, answer in answers.items():
        app.selectbox(key=f"rubric-1-{question}").set_value(answer).run()
    # 0.15 + 0.15 + 0.25 known, up to 0.45 more: 0.55 to 1.00, half-way 0.775 → 0.80.
    assert "Suggests **0.80** (0.55 to 1.00" in said(app)
    assert "the judgment agrees" in said(app)
    next(field for field in app.text_input if field.label == "Reason").set_value("lease ends")
    app.button(key="mobility-1-save").click().run()
    assert not app.error
    with sqlite_database.reading() as session:
        newest = mobility_history(session, account_id=1)[0]
    assert newest.rubric == answers


def test_chains_as_one_keep_the_total(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, bills=False)
    app = opened("at_risk")
    total = metrics(app)["At-risk revenue"]
    app.toggle(key="chains").set_value(True).run()
    assert metrics(app)["At-risk revenue"] == total
    assert "Account 9 (2 accounts)" in app.dataframe[0].value["name"].tolist()


def test_the_list_counts_a_chain_as_one(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, bills=False)
    app = opened("key_list")
    single = metrics(app)["On the list"]
    app.toggle(key="chains").set_value(True).run()
    assert not app.exception
    assert int(metrics(app)["On the list"]) == int(single) - 1
    assert "put-on-list-save" not in [button.key for button in app.button]


def test_only_accounts_that_reach_a_threshold(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, bills=False)
    app = opened("at_risk")
    app.text_input(key="least").set_value("100,000").run()
    assert len(app.dataframe[0].value) == 3


def test_unsettled_neighbors_are_marked(opened: Open, sqlite_database: Database, manager: Person) -> None:
    fill(sqlite_database, bills=False)
    judge_mobility(
        sqlite_database,
        manager,
        account_id=2,
        factor=Decimal("0.5"),
        low=Decimal("0.3"),
        high=Decimal("0.7"),
        reason="new owner",
        decided_on=date(2010, 1, 1),
        seen=2,
    )
    app = opened("at_risk")
    marked = app.dataframe[0].value["order"]
    assert marked.notna().tolist()[:3] == [False, True, False]
    assert marked[1] == "may swap with the next"


def test_a_bridge_to_before_the_first_judgment_says_so(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, judged_on=date(2010, 12, 31))
    app = opened("bridge")
    assert "nobody had judged" in app.info[0].value
    reasons = app.dataframe[0].value["reason"]
    assert {reason.partition(" ")[0] for reason in reasons} == {"net"}
    assert not any("$0" in reason for reason in reasons)


def test_overdue_reviews_are_marked_in_table_and_picture(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    fill(sqlite_database, bills=False)
    judge_mobility(
        sqlite_database,
        manager,
        account_id=1,
        factor=Decimal("0.6"),
        reason="new owner",
        decided_on=date(2010, 1, 1),
        review_by=date(2011, 1, 1),
        seen=1,
    )
    app = opened("at_risk")
    assert app.dataframe[0].value["review"].tolist()[0] == "overdue"
    assert "mobility overdue for review" in str(app.get("plotly_chart")[0].proto.spec)


def test_a_changed_load_speaks_beside_the_judgment(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database, accounts=2, second_year=0.7)
    app = opened("at_risk")
    choose(app, 0)
    assert "energy fell by 30%" in said(app)


def presented(database: Database, manager: Person, day: date) -> int:
    id = briefings.start(database, manager, title="Review board", as_of=day)
    moment = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    briefings.present(database, manager, id=id, version=1, now=moment)
    return id


def test_the_bridge_since_the_last_briefing_is_that_of_the_next_one(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    fill(sqlite_database)
    presented(sqlite_database, manager, date(2010, 2, 2))  # the 12 months to January 2010
    judge_mobility(
        sqlite_database, manager, account_id=1, factor=Decimal("0.9"), reason="lease ends",
        decided_on=date(2010, 12, 31), seen=1,
    )  # fmt: skip
    app = opened("bridge")
    app.selectbox(key="from").set_value("briefing").run()
    assert not app.exception
    assert "Its frozen figures are used" in said(app)
    today = date.today()  # noqa: DTZ011 the page's own day
    with sqlite_database.reading() as session:
        last = frozen.presented(session, by=today)
        assert last is not None
        next_one = collect(session, as_of=today, before=[line_to_json(line) for line in last.lines]).bridge
    assert next_one is not None
    assert metrics(app)["At-risk revenue then"] == dollars(next_one.before_cents, places=0)
    assert metrics(app)["At-risk revenue now"] == dollars(next_one.after_cents, places=0)
    frame = app.dataframe[0].value
    assert frame["name"].is_unique
    assert sum(frame["amount_cents"]) == pytest.approx(
        float(next_one.change_cents) / 100, abs=0.01 * max(len(frame), 1)
    )
    app.toggle(key="everybody").set_value(True).run()
    assert "Choose the same above" in app.info[0].value


def test_without_a_presented_briefing_the_bridge_says_so(opened: Open, sqlite_database: Database) -> None:
    fill(sqlite_database)
    assert "No briefing was presented by" in opened("bridge").selectbox(key="from").help


def to(app: AppTest, month: str) -> AppTest:
    return app.selectbox(key="to").set_value(month).run()


def test_the_bridge_ends_where_the_table_of_that_year_stands(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    fill(sqlite_database)
    judge_mobility(
        sqlite_database, manager, account_id=1, factor=Decimal("0.9"), reason="lease ends",
        decided_on=date(2011, 1, 20), seen=1,
    )  # fmt: skip
    # A judgment of 2011 is no part of the 12 months to June 2010, neither in the table nor in the bridge.
    table = to(opened("at_risk"), "2010-06")
    bridge = to(opened("bridge"), "2010-06")
    assert "As judged and listed on June 30, 2010" in said(table)
    assert metrics(table)["At-risk revenue"] == metrics(bridge)["At-risk revenue now"]
    before = to(opened("at_risk"), "2009-12")
    bridge.selectbox(key="from").set_value("2009-12").run()
    # 746,582.04, but 75% for rank 1 as well: 0.10 × 2,061,186.99 × 0.6 = 123,671.22 more.
    assert metrics(before)["At-risk revenue"] == metrics(bridge)["At-risk revenue then"] == "$870,253"


def test_an_address_opens_the_table_with_its_account_beside_it(
    opened: Open, sqlite_database: Database
) -> None:
    fill(sqlite_database, bills=False)
    app = opened("at_risk", account="2")
    assert "##### Account 2" in [text.value for text in app.markdown]
    app.session_state["at-risk-table"] = {"selection": {"rows": [0], "columns": [], "cells": []}}
    app.run()
    assert app.query_params["account"] == "1"
    app.session_state["at-risk-table"] = {"selection": {"rows": [], "columns": [], "cells": []}}
    app.run()
    assert "account" not in app.query_params
    assert "##### Account 1" not in [text.value for text in opened("at_risk", account="999").markdown]
