"""Looking round the sample program in a real browser."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Server, settle

pytestmark = pytest.mark.browser


def look_round(server: Server, screen: Page) -> None:
    screen.goto(server.url)
    settle(screen)
    screen.get_by_role("button", name="Look around").click()
    expect(screen.get_by_role("heading", name="Where we stand")).to_be_visible(timeout=120_000)
    settle(screen)


def test_the_sample_is_marked_kept_and_left(empty_server: Server, screen: Page) -> None:
    look_round(empty_server, screen)
    expect(screen.get_by_text("$746,582").first).to_be_visible()
    assert "sample=1" in screen.url
    sidebar = screen.get_by_test_id("stSidebar").locator("[data-testid=stPageLink-NavLink]:visible")
    addresses = sidebar.evaluate_all("links => links.map(link => link.href)")
    assert len(addresses) >= 8
    assert all("sample=1" in address for address in addresses)  # a copied address opens the same program
    expect(sidebar.filter(has_text="Accounts")).to_have_count(1)
    sidebar.filter(has_text="Accounts").click()
    screen.wait_for_url(re.compile("/accounts.*sample=1"))
    screen.reload()
    settle(screen)
    expect(screen.get_by_text("Sample program.", exact=False).first).to_be_visible()
    screen.get_by_role("button", name="Leave", exact=True).click()
    expect(screen.get_by_text("No accounts yet")).to_be_visible()
    assert "sample" not in screen.url


def test_a_name_in_the_list_opens_the_account_s_page(empty_server: Server, screen: Page) -> None:
    look_round(empty_server, screen)
    screen.goto(f"{empty_server.url}/accounts?sample=1")
    settle(screen)
    grid = screen.get_by_test_id("stDataFrame").first
    grid.scroll_into_view_if_needed()
    box = grid.bounding_box()
    assert box is not None
    screen.mouse.click(box["x"] + 60, box["y"] + 35 + 17)  # the first row's name
    screen.wait_for_url(re.compile("account\\?"))
    settle(screen)
    expect(screen.get_by_role("heading", name="Harbor Foundry")).to_be_visible()
    assert "sample=1" in screen.url


def test_a_table_is_downloaded_with_its_unit_and_cents(empty_server: Server, screen: Page) -> None:
    look_round(empty_server, screen)
    screen.goto(f"{empty_server.url}/accounts?sample=1")
    settle(screen)
    with screen.expect_download() as coming:
        screen.locator(".st-key-accounts-csv button").first.click()
    text = coming.value.path().read_text(encoding="utf-8-sig")
    lines = text.splitlines()
    assert screen.get_by_role("button", name="Download as CSV").count() == 0  # it would not escape formulas
    assert lines[0].startswith("Account,Number,Class,Representative")
    assert len(lines) == 22
    assert "185506.83" in text
