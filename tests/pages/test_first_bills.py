"""The first bills of a small utility, on every screen: nothing is said that the data does not say.

Three accounts or one, on no list; first without a power cost, then with one, then with one judged.
"""

import re
from datetime import date
from decimal import Decimal

import pytest
import sqlmodel as sm
from streamlit.testing.v1 import AppTest

from kadash.accounts.tables import ListMembership, PowerCostRate
from kadash.at_risk.actions.judgments import judge_mobility
from kadash.at_risk.tables import Mobility
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.ui import cache
from tests.at_risk.filled import fill
from tests.pages.conftest import Open, said

SCREENS = (
    "overview", "at_risk", "what_if", "acid_test", "bridge", "certainty", "key_list", "load", "judge",
    "engagement", "today", "accounts", "action_plans", "self_assessment", "peers",
)  # fmt: skip
UNTRUE = (
    r"spoken to in time",  # nobody ever was, on record
    r"every account was spoken to",
    r"at least 0 days",
    r"[Nn]ot known is at risk",
    r"none was due updates",
    r"known for every service",  # until a power cost is there
    r"\b1 (accounts|bills|steps|electric bills) ",
    r"of 1 accounts",
    r"All 1 ",
)
"""What a screen must not say of such a database."""


def bills_of(database: Database, *, accounts: int, rate: bool, judged: bool) -> None:
    cache.forget()
    fill(database, accounts=accounts, worksheet_rows=False)
    with database.writing(LOCAL_MANAGER) as session:
        for table in (Mobility, ListMembership, *(() if rate else (PowerCostRate,))):
            session.exec(sm.delete(table))
    if judged:
        judge_mobility(
            database, LOCAL_MANAGER, account_id=1, factor=Decimal("0.5"), reason="own generation",
            decided_on=date(2010, 6, 1),
        )  # fmt: skip


def shown(app: AppTest) -> str:
    cards = [f"{card.label}: {card.value}; {card.delta}" for card in app.metric]
    done = [str(each.value) for each in app.success]
    return "\n".join([said(app), *cards, *done]).replace("\\", "")


@pytest.mark.parametrize(
    ("accounts", "rate", "judged"),
    [(1, False, False), (3, False, False), (3, True, False), (1, True, True)],
)
def test_no_screen_says_what_is_not_so(
    opened: Open, sqlite_database: Database, accounts: int, rate: bool, judged: bool
) -> None:
    bills_of(sqlite_database, accounts=accounts, rate=rate, judged=judged)
    wrong = [pattern for pattern in UNTRUE if not (rate and pattern.startswith("known for"))]
    for screen in SCREENS:
        text = shown(opened(screen))
        found = {pattern: match.group() for pattern in wrong if (match := re.search(pattern, text))}
        assert not found, (screen, found)


def card(app: AppTest, name: str) -> str:
    return next(str(each.value) for each in app.metric if each.label == name)


def links(app: AppTest) -> str:
    return "\n".join(link.proto.label.replace("\\", "") for link in app.get("page_link"))


def test_the_set_up_list_says_what_the_titles_say(opened: Open, sqlite_database: Database) -> None:
    """The title says that no rate says what electric costs: the list must not tick it off."""
    bills_of(sqlite_database, accounts=3, rate=False, judged=False)
    app = opened("overview")
    assert "of electric not counted: no rate says what it costs" in said(app).replace("\\", "")
    assert "Cost of supply: missing for electric" in links(app)
    add_rate(sqlite_database)
    assert "Cost of supply: known for every service that is billed" in links(opened("overview"))


def add_rate(database: Database) -> None:
    with database.writing(LOCAL_MANAGER) as session:
        session.add(PowerCostRate(service="electric", rate=Decimal("0.75")))
    cache.forget()


def test_what_if_waits_for_a_net_revenue(opened: Open, sqlite_database: Database) -> None:
    bills_of(sqlite_database, accounts=3, rate=False, judged=False)
    app = opened("what_if")
    assert "Nothing to try yet" in said(app)
    assert not app.metric
    add_rate(sqlite_database)
    app = opened("what_if")
    assert card(app, "At risk in this case") == "–"
    assert card(app, "Accounts that change order") == "–"


def test_the_exposure_says_how_many_it_leaves_out(opened: Open, sqlite_database: Database) -> None:
    bills_of(sqlite_database, accounts=3, rate=True, judged=True)
    text = shown(opened("overview"))
    assert "2 accounts not counted yet" in text
    text = shown(opened("certainty"))
    assert "the wider range to plan with" not in text  # one account's range has no wider one


def test_accounts_without_a_figure_can_be_put_on_the_list(opened: Open, sqlite_database: Database) -> None:
    bills_of(sqlite_database, accounts=3, rate=False, judged=False)
    app = opened("key_list")
    assert "3 accounts have no at-risk revenue yet" in shown(app)
    (choice,) = [each for each in app.multiselect if each.label == "Put on the list"]
    assert sorted(choice.options) == ["Account 1", "Account 2", "Account 3"]


def test_dollars_that_are_not_known_are_not_zero(opened: Open, sqlite_database: Database) -> None:
    bills_of(sqlite_database, accounts=3, rate=False, judged=False)
    assert card(opened("action_plans"), "At risk without a plan in force") == "–"
    app = opened("engagement")
    assert "The picture stands here once accounts have an at-risk revenue." in shown(app)
    assert "No conversation is on record yet with any of the 3 accounts" in shown(app)


def test_who_judged_all_is_not_asked_to(opened: Open, sqlite_database: Database) -> None:
    bills_of(sqlite_database, accounts=1, rate=False, judged=True)
    [card] = [metric for metric in opened("at_risk").metric if metric.label == "Mobility judged"]
    assert card.value == "1 of 1"
    assert "judge them" not in said(opened("at_risk"))
