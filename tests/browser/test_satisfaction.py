"""The satisfaction page in a real browser: parts, pictures, a follow-up, the address, a download."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page

from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.engagement.queries.promises import promises
from kadash.satisfaction import sample
from tests.browser.conftest import Server, running, settle
from tests.satisfaction.survey import put_accounts

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('survey') / 'kadash.db'}")
    database.migrate()
    sample.fill(database, LOCAL_MANAGER, account_ids=put_accounts(database), last_day=date(2025, 10, 31))
    with running(database.url.render_as_string(hide_password=False)) as found:
        yield found


def visit(screen: Page, server: Server, address: str) -> None:
    screen.goto(f"{server.url}/satisfaction{address}")
    screen.get_by_text("How satisfied the key accounts are").wait_for()
    settle(screen)


def test_parts_pictures_and_address(screen: Page, server: Server) -> None:
    visit(screen, server, "")
    screen.locator(".js-plotly-plot").nth(3).wait_for()
    screen.get_by_role("radio", name="Movement").click()
    screen.get_by_text("Over all waves").wait_for()
    assert "part=Movement" in screen.url
    screen.reload()
    screen.get_by_text("Over all waves").wait_for()
    assert screen.locator("[data-testid=stException]").count() == 0


def test_comments_are_text(screen: Page, server: Server, tmp_path: Path) -> None:
    visit(screen, server, "?part=Comments")
    with screen.expect_download() as waiting:
        screen.get_by_role("button", name="CSV").first.click()
    saved = tmp_path / "comments.csv"
    waiting.value.save_as(saved)
    assert saved.read_text(encoding="utf-8-sig").startswith("Comment,Account")


def test_a_follow_up_is_opened_from_an_accounts_page(screen: Page, server: Server) -> None:
    screen.goto(f"{server.url}/account?id=1&part=Surveys")
    screen.get_by_label("What is to be done").wait_for()
    screen.get_by_label("What is to be done").fill("Walk through the plant")
    screen.get_by_label("What is to be done").blur()
    settle(screen)
    screen.get_by_role("button", name="Open the follow-up").click()
    screen.get_by_text("The follow-up is open").wait_for()
    with Database(server.database_url).reading() as session:
        table = promises(session, today=date(2025, 11, 22), account_id=1)
    assert "Walk through the plant" in table["what"].tolist()
