"""A new utility builds a Basic program in a real browser: from an empty database through phase I."""

from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, TimeoutError, expect

from kadash.core.database import Database
from kadash.program.queries.method import MethodView, method_view
from tests.browser.conftest import Server, settle

pytestmark = pytest.mark.browser
BASIC = "level=Basic%20(first%20phase)"


def stored(server: Server) -> MethodView:
    now = datetime.now(UTC)
    with Database(server.database_url).reading() as session:
        return method_view(session, today=now.date(), now=now, level="basic")


def choose(page: Page, label: str, option: str) -> None:
    """Choose from a list as a person would: a click that came while the page was drawn is made again."""
    box, wanted = (
        page.get_by_role("combobox", name=label),
        page.get_by_role("option", name=option, exact=True),
    )
    for _ in range(3):
        box.click()
        try:
            wanted.click(timeout=5_000)
        except TimeoutError:
            page.keyboard.press("Escape")
            continue
        settle(page)
        return
    raise AssertionError(f"“{option}” is not in the list “{label}”")


def plan_session(page: Page, server: Server, kind: str) -> None:
    page.goto(f"{server.url}/program?{BASIC}&part=Sessions")
    settle(page)
    if not page.get_by_role("button", name="Plan it").is_visible():
        page.get_by_text("Plan a session").click()
        settle(page)
    choose(page, "Session", kind)
    page.get_by_role("button", name="Plan it").click()
    settle(page)


def hold(page: Page, server: Server, id: int, minutes: str, decision: str = "") -> None:
    page.goto(f"{server.url}/session?id={id}")
    settle(page)
    page.get_by_text("held", exact=True).click()
    page.get_by_role("spinbutton", name="Took (minutes)").fill(minutes)
    page.get_by_role("textbox", name="Decision").fill(decision)
    page.get_by_role("button", name="Save", exact=True).click()
    settle(page)


def test_from_nothing_through_phase_one_to_a_basic_program(screen: Page, empty_server: Server) -> None:
    screen.goto(f"{empty_server.url}/program?{BASIC}")
    settle(screen)
    expect(screen.get_by_text("Not begun. First: brainstorm with the launch team.")).to_be_visible()

    plan_session(screen, empty_server, "Launch team session")
    hold(screen, empty_server, 1, "115")
    screen.goto(f"{empty_server.url}/program?{BASIC}")
    settle(screen)
    expect(screen.get_by_text("Next: work up the results alone")).to_be_visible()

    screen.get_by_text("Plan a step").click()
    settle(screen)
    choose(screen, "Step", "Identity: Work up the results alone")
    day = screen.get_by_test_id("stDateInput").filter(has_text="Done on")
    day.get_by_role("spinbutton").first.click()
    screen.keyboard.type(datetime.now(UTC).strftime("%m%d%Y"), delay=80)
    screen.keyboard.press("Tab")
    screen.get_by_role("button", name="Save", exact=True).first.click()
    settle(screen)
    assert stored(empty_server).done == 2

    plan_session(screen, empty_server, "Review board brief")
    hold(screen, empty_server, 2, "58", "Go on as a Basic program")
    assert stored(empty_server).next is None
    screen.goto(f"{empty_server.url}/program?{BASIC}")
    settle(screen)
    expect(screen.get_by_text("All 4 steps are done: the program is ready to launch.")).to_be_visible()
    screen.goto(f"{empty_server.url}/launch?{BASIC}")
    settle(screen)
    expect(screen.get_by_text("Phases completed: 4 of 4 steps are done")).to_be_visible()
    screen.goto(f"{empty_server.url}/program?part=Method")
    settle(screen)
    expect(screen.get_by_text("Phase 2 of 4, clarity.")).to_be_visible()
