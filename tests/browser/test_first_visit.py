"""The first minutes, in a real browser: cold addresses, ways in, saving."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server, settle

pytestmark = pytest.mark.browser
PAGES = sorted(path.stem for path in (Path(__file__).parents[2] / "pages").glob("*.py"))


@pytest.mark.parametrize("stem", PAGES)
def test_every_page_opens_cold_by_its_address(empty_server: Server, screen: Page, stem: str) -> None:
    screen.goto(f"{empty_server.url}/{stem}")
    settle(screen)
    assert screen.locator("[data-testid=stException]").count() == 0
    assert "Page not found" not in screen.content()
    shown = "[data-testid=stAlert]" if stem == "present" else "h1"  # a slide show needs a briefing
    expect(screen.locator(shown).first).to_be_visible()
    assert screen.url == f"{empty_server.url}/{stem}"


@pytest.mark.parametrize("path", ["pages/settings.py", "pages/overview", "shell.py", "..%2fapp.py"])
def test_no_page_is_served_around_the_navigation(empty_server: Server, screen: Page, path: str) -> None:
    screen.goto(f"{empty_server.url}/{path}")
    screen.wait_for_timeout(3000)
    assert "Hours in a full-time year" not in screen.content()
    assert "Where we stand" not in screen.content()


def test_an_empty_database_opens_on_the_welcome_page(empty_server: Server, screen: Page) -> None:
    screen.goto(empty_server.url)
    settle(screen)
    screen.get_by_role("button", name="Bring in files").click()
    screen.wait_for_url(f"{empty_server.url}/uploads*")


def test_settings_are_typed_saved_and_there_after_a_reload(empty_server: Server, screen: Page) -> None:
    screen.goto(f"{empty_server.url}/settings")
    settle(screen)
    screen.get_by_label("Customers", exact=True).fill("27000")
    screen.get_by_label("Customers", exact=True).press("Tab")
    screen.get_by_role("button", name="Save", exact=True).click()
    settle(screen)
    screen.reload()
    settle(screen)
    expect(screen.get_by_label("Customers", exact=True)).to_have_value("27000")


def test_a_part_of_a_page_has_an_address(empty_server: Server, screen: Page) -> None:
    screen.goto(f"{empty_server.url}/settings")
    settle(screen)
    screen.get_by_role("tab", name="People").click()
    settle(screen)
    assert "part=People" in screen.url
    screen.reload()
    settle(screen)
    expect(screen.get_by_role("tab", name="People")).to_have_attribute("aria-selected", "true")
