"""A whole action plan in a real browser: from an empty one to the signed and approved PDF."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact
from kadash.accounts.tables import Account, Bill, ListMembership
from kadash.action_plans.queries.standing import standing
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.periods import Month
from kadash.roadmap import actions as roadmap
from kadash.roadmap.rules.tree import NodeKind
from kadash.standards.action_plan import sections
from tests.browser.conftest import Server, running, settle
from tests.browser.test_program_walk import choose

pytestmark = pytest.mark.browser


def put(path: Path, today: date) -> str:
    """Put an account with a year of bills, a contact and an objective into a fresh database."""
    database = Database(f"sqlite:///{path}")
    database.migrate()
    with database.writing(LOCAL_MANAGER) as session:
        session.add(Account(number="0040137", name="Harbor Foundry", services="electric"))
        session.flush()
        last = Month.of(today).number - 1
        for number in range(last - 11, last + 1):
            month = Month.from_number(number)
            session.add(
                Bill(
                    account_id=1, service="electric", period_start=month.first_day, period_end=month.last_day,
                    month=number, days=30, usage=100.0, demand_kw=2.0, revenue_cents=1_000_00,
                )
            )  # fmt: skip
        session.add(ListMembership(account_id=1, since=date(2020, 1, 1)))
    rosa = NewContact("Rosa Diaz", rank="primary")
    accounts.add_contact(database, LOCAL_MANAGER, account_id=1, contact=rosa, today=today)
    goal = roadmap.add_node(database, LOCAL_MANAGER, kind=NodeKind.GOAL, title="Serve them")
    roadmap.add_node(database, LOCAL_MANAGER, kind=NodeKind.OBJECTIVE, title="Close cases", parent_id=goal)
    return f"sqlite:///{path}"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with running(put(tmp_path / "kadash.db", clock.now().date())) as found:
        yield found


def write(page: Page, number: int, title: str) -> None:
    """Open a section, write in it, and let go of the field: it saves itself."""
    page.get_by_text(re.compile(rf"{number} {title}$")).first.click()
    settle(page)
    field = page.get_by_role("textbox", name=sections()[number - 1].question)
    field.fill(f"What a person wrote in section {number}.")
    field.press("Tab")
    settle(page)


def test_from_an_empty_plan_to_the_signed_pdf(server: Server, screen: Page) -> None:
    screen.goto(f"{server.url}/action_plan?account=1")
    settle(screen)
    screen.get_by_role("button", name="Begin the plan of").click()
    settle(screen)
    for each in sections():
        write(screen, each.number, each.title)
        if each.id == "goals":
            screen.get_by_role("textbox", name="A goal for this account").fill("Close every case in time")
            choose(screen, "Serves the objective", "A.1 Close cases")
            screen.get_by_role("button", name="Add the goal").click()
            settle(screen)
        if each.id == "money":
            screen.get_by_role("textbox", name="What the plan needs money for").fill("Power quality study")
            screen.get_by_role("spinbutton", name="Each ($)").fill("2400")
            screen.get_by_role("button", name="Add the line").click()
            settle(screen)
        screen.get_by_role("button", name="Confirm this section").click()
        settle(screen)
    expect(screen.get_by_text("9 of 9 confirmed")).to_be_visible()
    screen.get_by_role("button", name="Sign the plan").click()
    settle(screen)
    screen.get_by_role("button", name="Approve the plan").click()
    settle(screen)
    expect(screen.get_by_text("Approved by Local manager")).to_be_visible()
    with screen.expect_download() as told:
        screen.get_by_role("button", name="PDF").click()
    reader = PdfReader(told.value.path())
    text = re.sub(r"\s+", " ", "\n".join(page.extract_text() for page in reader.pages))
    for number in range(1, 10):
        assert f"What a person wrote in section {number}." in text
    for figure in ("$12,000", "1,200 kWh", "2 kW", "Rosa Diaz", "$2,400.00", "A.1 Close cases"):
        assert figure in text
    assert "Signed by Local manager" in text
    assert "Approved by Local manager" in text
    with Database(server.database_url).reading() as session:
        assert standing(session, today=clock.now().date()).coverage.covered == 1
