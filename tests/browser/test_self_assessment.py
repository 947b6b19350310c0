"""The self-assessment in a real browser: opened, answered, contradicted, signed, taken along as PDF."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kadash.accounts.tables import Account, Representative
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.sqlite import sqlite3
from tests.browser.conftest import Server, running, settle

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose one representative has 22 % of work time set aside."""
    url = f"sqlite:///{tmp_path_factory.mktemp('server') / 'kadash.db'}"
    database = Database(url)
    database.migrate()
    with database.writing(LOCAL_MANAGER) as session:
        session.add(Representative(name="Rita", time_share_percent=Decimal(22)))
        session.add(Account(number="001", name="Harbor Foundry"))
    with running(url) as found:
        yield found


def test_from_the_first_answer_to_the_signature(server: Server, screen: Page, tmp_path: Path) -> None:
    screen.goto(f"{server.url}/self_assessment")
    settle(screen)
    screen.get_by_role("textbox", name="Title").fill("2026")
    screen.get_by_role("textbox", name="Title").press("Tab")
    screen.get_by_role("button", name="Open it").click()
    settle(screen)
    expect(screen.locator("h1")).to_have_text("The program is below Basic, 4 steps from Basic")

    screen.locator(".st-key-open-mission-vision button").click()
    settle(screen)
    screen.get_by_role("radio", name="Met", exact=True).click()
    screen.get_by_role("textbox", name="Evidence, or why").fill("Adopted by the board <b>in May</b>")
    screen.get_by_role("button", name="Save", exact=True).click()
    settle(screen)
    expect(screen.get_by_text("Adopted by the board <b>in May</b>")).to_be_visible()

    screen.locator(".st-key-open-time-standard button").click()
    settle(screen)
    screen.get_by_role("spinbutton", name="Or state").fill("30")
    screen.get_by_role("button", name="Save", exact=True).click()
    settle(screen)
    expect(screen.get_by_text("Data contradicts.")).to_be_visible()
    expect(screen.locator("h1")).to_have_text("The program is below Basic, 2 steps from Basic")

    with screen.expect_download() as download:
        screen.get_by_role("button", name="PDF").click()
    download.value.save_as(tmp_path / "assessment.pdf")
    assert (tmp_path / "assessment.pdf").read_bytes().startswith(b"%PDF")

    screen.get_by_role("tab", name="Way to the next level").click()
    settle(screen)
    assert "part=" in screen.url
    screen.get_by_role("tab", name="Criteria").click()
    settle(screen)
    screen.get_by_role("button", name="Sign off").click()
    screen.get_by_role("button", name="Yes, do it").click()
    settle(screen)
    expect(screen.get_by_text("signed by Local manager")).to_be_visible()
    assert screen.get_by_role("button", name="Edit").count() == 0
    with sqlite3.connect(server.database_url.removeprefix("sqlite:///")) as stored:
        assert stored.execute("SELECT title, signed_by FROM assessment").fetchall() == [
            ("2026", "Local manager")
        ]
