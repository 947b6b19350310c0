"""Who and why on the first screen of a small laptop: the ranking without scrolling, the reason beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PATIENCE_MS, Server, running, settle
from tests.conftest import copied

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def server(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    database = copied(sample_template, tmp_path_factory.mktemp("server") / "kadash.db")
    with running(database.key) as found:
        yield found


@pytest.fixture
def laptop(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    yield page
    context.close()


def test_the_ranking_and_the_reason_stand_on_the_first_screen(server: Server, laptop: Page) -> None:
    laptop.goto(f"{server.url}/at_risk")
    settle(laptop)
    grid = laptop.get_by_test_id("stDataFrame").first
    box = grid.bounding_box()
    assert box is not None
    assert box["y"] + 35 * 6 <= 720  # the header and the five largest
    grid.click(position={"x": 20, "y": 35 + 17})
    settle(laptop)
    reason = laptop.get_by_text("Leases its hall", exact=False).first
    expect(reason).to_be_visible()
    beside, table = reason.bounding_box(), grid.bounding_box()
    assert beside is not None
    assert table is not None
    assert beside["x"] > table["x"] + table["width"] - 1
    assert beside["y"] + beside["height"] < 720
    grid.click(position={"x": 20, "y": 35 * 2 + 17})  # the chosen row stays in the narrower table
    settle(laptop)
    expect(laptop.get_by_text("The mall's owner compares", exact=False).first).to_be_visible()


def test_filters_are_one_line_that_says_what_is_chosen(server: Server, laptop: Page) -> None:
    laptop.goto(f"{server.url}/at_risk?class=Industrial")
    settle(laptop)
    expect(laptop.get_by_text("key accounts of Industrial")).to_be_visible()
    expect(laptop.get_by_label("12 months to")).to_have_count(0)
    laptop.get_by_role("button", name="Filters").click()
    expect(laptop.get_by_text("Representative").first).to_be_visible()
    laptop.get_by_text("Commercial", exact=True).first.click()
    settle(laptop)
    expect(laptop.get_by_text("key accounts of Commercial")).to_be_visible()
    assert "class=Commercial" in laptop.url
    laptop.reload()
    settle(laptop)
    expect(laptop.get_by_text("key accounts of Commercial")).to_be_visible()
    least = laptop.get_by_label("At risk, at least ($)")
    laptop.get_by_role("button", name="Filters").click()
    least.fill("50000")
    least.press("Enter")
    settle(laptop)
    expect(laptop.get_by_text("$50,000 at risk or more")).to_be_visible()
