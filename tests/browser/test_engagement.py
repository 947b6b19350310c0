"""On a phone: a call is logged with a promise, the promise is due on Today and ended there."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from kadash.accounts.actions import NewContact, add_contact
from kadash.accounts.queries.conversations import conversations, participants
from kadash.accounts.tables import Account, ListMembership
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.queries.promises import promises
from kadash.engagement.rules.deadlines import in_weeks
from tests.browser.conftest import PATIENCE_MS, Server, running, settle

pytestmark = pytest.mark.browser
WIDTH = 390


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A mill on the list, with Rosa, to whom nobody has spoken yet."""
    url = f"sqlite:///{tmp_path_factory.mktemp('server') / 'kadash.db'}"
    database = Database(url)
    database.migrate()
    today = clock.now().date()
    with database.writing(LOCAL_MANAGER) as session:
        account = Account(name="Mill", number="7")
        session.add(account)
        session.flush()
        session.add(ListMembership(account_id=account.id or 0, since=today - timedelta(days=400)))
    add_contact(database, LOCAL_MANAGER, account_id=1, contact=NewContact("Rosa Diaz"), today=today)
    with running(url) as found:
        yield found


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": WIDTH, "height": 844}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    yield page
    context.close()


def fits(page: Page) -> bool:
    """Say whether nothing is wider than the phone."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))


def test_log_promise_today_done(server: Server, phone: Page) -> None:
    phone.goto(f"{server.url}/account?id=1&part=Relationship&log=1")
    settle(phone)
    dialog = phone.get_by_role("dialog")
    dialog.get_by_label("In one line").fill("Called about the outage in May")
    dialog.get_by_label("Promised").fill("Send the outage plan")
    dialog.get_by_text("in 1 week", exact=True).click()
    settle(phone)
    assert fits(phone)
    dialog.get_by_role("button", name="Save").click()
    settle(phone)
    expect(dialog).to_have_count(0)
    with Database(server.database_url).reading() as session:
        talk = conversations(session, account_id=1).iloc[0]
        promise = promises(session, today=date.max).iloc[0]
        due = in_weeks(calendar(session), talk["day"], 1)
        assert participants(session).empty
    assert (talk["subject"], talk["channel"], talk["state"]) == (
        "Called about the outage in May",
        "phone",
        "held",
    )
    assert (promise["what"], promise["due"], promise["done_on"]) == ("Send the outage plan", due, None)

    phone.goto(f"{server.url}/today")
    settle(phone)
    expect(phone.get_by_text("Send the outage plan")).to_be_visible()
    assert fits(phone)
    phone.get_by_role("button", name="Done").click()
    phone.get_by_label("What came of it").fill("Sent by mail")
    phone.get_by_role("button", name="Close it").click()
    settle(phone)
    expect(phone.get_by_text("Send the outage plan")).to_have_count(0)
    with Database(server.database_url).reading() as session:
        promise = promises(session, today=date.max).iloc[0]
    assert (promise["state"], promise["outcome"]) == ("done", "Sent by mail")
