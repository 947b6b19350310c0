"""A whole action plan in a real browser, by its signed-in representative: from empty to the signed PDF.

Another representative and a reader read it and cannot touch it; whoever is not known sees nothing of it.
"""

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact
from kadash.accounts.tables import Account, Bill, ListMembership, Representative
from kadash.action_plans.queries.standing import standing
from kadash.core import clock
from kadash.core.actions import add_person
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER, Role
from kadash.core.periods import Month
from kadash.roadmap import actions as roadmap
from kadash.roadmap.rules.tree import NodeKind
from kadash.standards.action_plan import sections
from tests.browser.conftest import Server, settle
from tests.browser.provider import provider
from tests.browser.signed import add_people, carry, cookie, guarded
from tests.browser.test_program_walk import choose

pytestmark = pytest.mark.browser


AVERY, MORGAN = "avery@utility.example", "morgan@utility.example"


def put(path: Path, today: date) -> Database:
    """Put Avery's account with a year of bills, a contact and an objective into a fresh database, and people.

    Casey is a representative, too, but of no account.
    """
    database = Database(f"sqlite:///{path}")
    database.migrate()
    add_people(database)
    add_person(database, LOCAL_MANAGER, name="Casey Moss", email="casey@utility.example",
               role=Role.REPRESENTATIVE)  # fmt: skip
    with database.writing(LOCAL_MANAGER) as session:
        session.add(Representative(name="Avery Cole", email=AVERY))
        session.flush()
        session.add(
            Account(number="0040137", name="Harbor Foundry", services="electric", representative_id=1)
        )
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
    return database


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("plan")
    with (
        provider() as identity,
        guarded(put(folder / "kadash.db", clock.now().date()), identity, folder) as found,
    ):
        yield found


@contextmanager
def as_whom(browser: Browser, server: Server, email: str | None) -> Iterator[Page]:
    """Open the account's plan as somebody who is signed in; as nobody where there is no address."""
    with closing(browser.new_context(accept_downloads=True)) as window:
        if email is not None:
            carry(window, server, cookie(server, email))
        page = window.new_page()
        page.goto(f"{server.url}/action_plan?account=1")
        settle(page)
        yield page


def write(page: Page, number: int, title: str) -> None:
    """Open a section, write in it, and let go of the field: it saves itself."""
    page.get_by_text(re.compile(rf"{number} {title}$")).first.click()
    settle(page)
    field = page.get_by_role("textbox", name=sections()[number - 1].question)
    field.fill(f"What a person wrote in section {number}.")
    field.press("Tab")
    settle(page)


def pdf(page: Page) -> str:
    """Return the words of the plan's PDF."""
    with page.expect_download() as told:
        page.get_by_role("button", name="PDF").click()
    reader = PdfReader(told.value.path())
    return re.sub(r"\s+", " ", "\n".join(each.extract_text() for each in reader.pages))


def refused(browser: Browser, server: Server, email: str) -> None:
    """Somebody else reads the plan, and finds nothing to write, sign or approve."""
    with as_whom(browser, server, email) as page:
        expect(page.get_by_text("9 of 9 confirmed")).to_be_visible()
        for name in ("Sign the plan", "Take the plan back", "Approve the plan", "Take the signature back"):
            expect(page.get_by_role("button", name=name)).to_have_count(0)
        expect(page.get_by_role("button", name=re.compile("Confirm"))).to_have_count(0)
        expect(page.get_by_role("textbox")).to_have_count(0)


def test_a_representative_writes_a_plan_from_empty_to_the_signed_pdf(
    server: Server, browser: Browser
) -> None:
    with as_whom(browser, server, "casey@utility.example") as page:
        expect(page.get_by_text("There is no action plan for this account yet.")).to_be_visible()
        expect(page.get_by_role("button", name="Begin the plan of")).to_have_count(0)
    with as_whom(browser, server, AVERY) as page:
        page.get_by_role("button", name="Begin the plan of").click()
        settle(page)
        for each in sections():
            write(page, each.number, each.title)
            if each.id == "goals":
                page.get_by_role("textbox", name="A goal for this account").fill("Close every case in time")
                choose(page, "Serves the objective", "A.1 Close cases")
                page.get_by_role("button", name="Add the goal").click()
                settle(page)
            if each.id == "money":
                page.get_by_role("textbox", name="What the plan needs money for").fill("Power quality study")
                page.get_by_role("spinbutton", name="Each ($)").fill("2400")
                page.get_by_role("button", name="Add the line").click()
                settle(page)
            page.get_by_role("button", name="Confirm this section").click()
            settle(page)
        expect(page.get_by_text("9 of 9 confirmed")).to_be_visible()
        refused(browser, server, "casey@utility.example")
        page.get_by_role("button", name="Sign the plan").click()
        settle(page)
        expect(page.get_by_role("button", name="Approve the plan")).to_have_count(0)  # not one's own
        text = pdf(page)
    for number in range(1, 10):
        assert f"What a person wrote in section {number}." in text
    for figure in ("$12,000", "1,200 kWh", "2 kW", "Rosa Diaz", "$2,400.00", "A.1 Close cases"):
        assert figure in text
    assert "Signed by Avery Cole" in text
    assert "Not approved yet" in text
    for email in ("casey@utility.example", "robin@utility.example"):
        refused(browser, server, email)


def test_leadership_approves_what_was_signed(server: Server, browser: Browser) -> None:
    with as_whom(browser, server, MORGAN) as page:
        page.get_by_role("button", name="Approve the plan").click()
        settle(page)
        expect(page.get_by_text("Approved by Morgan")).to_be_visible()
        assert "Approved by Morgan" in pdf(page)
    with Database(server.database_url).reading() as session:
        assert standing(session, today=clock.now().date()).coverage.covered == 1


def test_whoever_is_not_signed_in_sees_nothing_of_it(server: Server, browser: Browser) -> None:
    for email in (None, "stranger@elsewhere.example"):
        with as_whom(browser, server, email) as page:
            expect(page.get_by_text("Harbor Foundry")).to_have_count(0)
            expect(page.get_by_text("confirmed")).to_have_count(0)
            expect(page.get_by_role("button", name="PDF")).to_have_count(0)
