"""All accounts judged in one sitting in a real browser: by keyboard alone, pasted, and by two at once."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from playwright.sync_api import Browser, Page, expect

from kadash.accounts.tables import Account, Bill, PowerCostRate
from kadash.at_risk.queries.judgments import judgeable
from kadash.at_risk.rules.judgments import Held
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.periods import Month
from tests.browser.conftest import Server, running, settle

pytestmark = pytest.mark.browser
NAMES = ("Mill", "Lab", "School")
LATER = date(2100, 1, 1)
REVENUE = (900_000_00, 500_000_00, 100_000_00)


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Three accounts with a bill each and nothing judged, in order of net revenue."""
    url = f"sqlite:///{tmp_path_factory.mktemp('server') / 'kadash.db'}"
    database = Database(url)
    database.migrate()
    with database.writing(LOCAL_MANAGER) as session:
        session.add(PowerCostRate(service="electric", rate=Decimal("0.8")))
        accounts = [Account(name=name, number=str(place)) for place, name in enumerate(NAMES, start=1)]
        session.add_all(accounts)
        session.flush()
        today = clock.now().date()
        session.add_all(
            Bill(
                account_id=account.id or 0, service="electric", month=Month.of(today).number,
                period_start=today.replace(day=1),
                period_end=today.replace(day=28), revenue_cents=revenue,
            )
            for account, revenue in zip(accounts, REVENUE, strict=True)
        )  # fmt: skip
    with running(url) as found:
        yield found


def held(server: Server) -> dict[str, Held | None]:
    with Database(server.database_url).reading() as session:
        return {a.name: a.held for a in judgeable(session, today=LATER)}


def open_grid(page: Page, server: Server) -> None:
    page.goto(f"{server.url}/judge")
    settle(page)


def click_cell(page: Page, row: int, offset: int = 285) -> None:
    """Click the factor of a row, 1 the first: the grid is drawn, not made of elements."""
    grid = page.get_by_test_id("stDataFrame").first
    chosen = grid.locator(f"[role=gridcell][aria-selected=true][id='glide-cell-2-{row - 1}']")
    for _ in range(3):  # coming from a button, the first click on the grid may only bring the focus back
        grid.click(position={"x": offset, "y": 35 * row + 17})
        page.wait_for_timeout(300)
        if chosen.count():
            return
    raise AssertionError(f"The factor in row {row} cannot be chosen.")


def type_row(page: Page, row: int, *cells: str) -> None:
    """Type a row from its factor on, moving by Tab alone."""
    click_cell(page, row)
    for cell in cells:
        if cell:
            page.keyboard.press("Enter")
            expect(page.locator("#portal").locator("textarea, input").first).to_be_focused()
            page.keyboard.press("Control+a")
            page.keyboard.type(cell, delay=30)
        page.keyboard.press("Tab")
        page.wait_for_timeout(150)
    settle(page)


FAST = """async text => {
    const cell = document.querySelector("#portal textarea");
    const key = name => cell.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true}));
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(cell, text);
    cell.dispatchEvent(new Event("input", {bubbles: true}));
    await Promise.resolve();
    key(text.at(-1));
    await Promise.resolve();
    key("Tab");
}"""
"""The last letter and Tab before any timer of the page, as on a page that is busy with an answer."""


def paste(page: Page, text: str) -> None:
    """Paste as a person does, from the clipboard by keyboard."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.keyboard.press("Control+v")


def test_a_sitting_by_keyboard_is_saved_together(server: Server, screen: Page) -> None:
    open_grid(screen, server)
    type_row(screen, 1, "0.4", "0.3", "0.5", "leases its hall", "12/31/2099")
    type_row(screen, 2, "10%", "", "", "owns its campus")
    expect(screen.get_by_role("button", name="Save 2 judgments")).to_be_visible()
    assert held(server) == dict.fromkeys(NAMES)
    screen.keyboard.press("Control+s")
    settle(screen)
    expect(screen.get_by_text("Saved: 2 judgments.")).to_be_visible()
    found = held(server)
    assert found["School"] is None
    assert found["Mill"] is not None
    assert found["Lab"] is not None
    assert (found["Mill"].factor, found["Mill"].low, found["Mill"].reason) == (
        Decimal("0.4"), Decimal("0.3"), "leases its hall",
    )  # fmt: skip
    assert str(found["Mill"].review_by) == "2099-12-31"
    assert (found["Lab"].factor, found["Lab"].low) == (Decimal("0.1"), None)


def test_a_cell_left_before_the_page_had_time_is_kept(server: Server, screen: Page) -> None:
    open_grid(screen, server)
    click_cell(screen, 1)
    screen.keyboard.press("Enter")
    expect(screen.locator("#portal textarea")).to_be_focused()
    screen.evaluate(FAST, "0.4")
    expect(screen.get_by_role("button", name="Save 1 judgment")).to_be_visible()
    expect(screen.locator("#glide-cell-2-0").first).to_have_text("0.4")


def test_letters_typed_into_a_grids_search_stay_there(server: Server, screen: Page) -> None:
    open_grid(screen, server)
    click_cell(screen, 1)
    screen.keyboard.press("Control+f")
    search = screen.get_by_test_id("search-input")
    expect(search).to_be_focused()
    screen.keyboard.type("school", delay=20)
    expect(search).to_have_value("school")


def test_a_half_typed_row_stops_the_save_and_stays(server: Server, screen: Page) -> None:
    open_grid(screen, server)
    type_row(screen, 1, "0.4", "", "", "leases its hall")
    type_row(screen, 2, "40")
    expect(screen.get_by_text("Lab: Factor “40” is not between 0 and 1").first).to_be_visible()
    screen.get_by_role("button", name="Save 2 judgments").click()
    settle(screen)
    expect(screen.get_by_text("Nothing was saved.")).to_be_visible()
    assert held(server) == dict.fromkeys(NAMES)
    type_row(screen, 2, "0.4", "", "", "sold")
    screen.get_by_role("button", name="Save 2 judgments").click()
    settle(screen)
    expect(screen.get_by_text("Saved: 2 judgments.")).to_be_visible()
    assert str(held(server)["Lab"].factor) == "0.4"  # type: ignore[union-attr]


def test_cells_pasted_into_the_grid_and_rows_pasted_by_name(server: Server, screen: Page) -> None:
    open_grid(screen, server)
    click_cell(screen, 1)
    paste(screen, "0.2\t0.1\t0.3\towns it\n0.5\t\t\tleases it")
    settle(screen)
    expect(screen.get_by_role("button", name="Save 2 judgments")).to_be_visible()
    screen.get_by_role("button", name="Paste from a spreadsheet").click()
    screen.get_by_label("Rows").fill("Account\tFactor\tReason\nschool\t0\tpublic body\nNobody\t1\tx")
    screen.get_by_role("button", name="Put into the grid").click()
    settle(screen)
    expect(screen.get_by_text("Row 3 (Nobody) was left out")).to_be_visible()
    screen.keyboard.press("Escape")
    screen.get_by_role("button", name="Save 3 judgments").click()
    settle(screen)
    expect(screen.get_by_text("Saved: 3 judgments.")).to_be_visible()
    assert {name: str(h.factor) for name, h in held(server).items() if h} == {
        "Mill": "0.2", "Lab": "0.5", "School": "0",
    }  # fmt: skip


def test_what_was_typed_is_there_after_a_reload(server: Server, screen: Page) -> None:
    open_grid(screen, server)
    type_row(screen, 1, "0.4", "", "", "leases its hall")
    expect(screen.get_by_role("button", name="Save 1 judgment")).to_be_visible()
    screen.reload()
    settle(screen)
    expect(screen.get_by_text("1 typed earlier and not saved yet")).to_be_visible()
    screen.get_by_role("button", name="Save 1 judgment").click()
    settle(screen)
    mill = held(server)["Mill"]
    assert mill is not None
    assert (mill.factor, mill.reason) == (Decimal("0.4"), "leases its hall")
    screen.reload()
    settle(screen)
    expect(screen.get_by_role("button", name="Save", exact=False).first).to_be_disabled()
    expect(screen.get_by_text("typed earlier")).to_have_count(0)


def test_two_people_judge_at_once_and_nothing_is_written_over(
    server: Server, screen: Page, browser: Browser
) -> None:
    open_grid(screen, server)
    colleague = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    open_grid(colleague, server)
    type_row(colleague, 1, "0.7", "", "", "sold to a rival")
    type_row(screen, 1, "0.2", "", "", "stays")
    type_row(screen, 3, "0.1", "", "", "public body")
    colleague.get_by_role("button", name="Save 1 judgment").click()
    settle(colleague)
    screen.get_by_role("button", name="Save 2 judgments").click()
    settle(screen)
    expect(screen.get_by_text("Two people, one account")).to_be_visible()
    expect(screen.get_by_text("0.70, sold to a rival")).to_be_visible()
    assert held(server)["School"] is None
    screen.get_by_role("button", name="Save what is chosen").click()
    settle(screen)
    found = held(server)
    assert str(found["Mill"].factor) == "0.7"  # type: ignore[union-attr]
    assert str(found["School"].factor) == "0.1"  # type: ignore[union-attr]


def test_cells_typed_one_after_another_in_a_window_that_was_just_opened(
    server: Server, browser: Browser
) -> None:
    """The first cell opens slowly: keys for those after it wait until the grid has the focus again."""
    typed = ["0.41", "0.3", "0.5", "leases its site", "03/01/2100"]
    for _ in range(4):
        window = browser.new_context(viewport={"width": 1440, "height": 900})
        page = window.new_page()
        open_grid(page, server)
        page.wait_for_timeout(800)
        click_cell(page, 2)
        for cell in typed:
            page.keyboard.type(cell)
            page.keyboard.press("Tab")
        expect(page.get_by_role("button", name="Save 1 judgment")).to_be_enabled(timeout=30_000)
        row = page.get_by_test_id("stDataFrame").first.locator("table [role=row]").nth(2)
        expect(row.locator("td").nth(6)).to_have_text(typed[-1], timeout=30_000)
        assert row.locator("td").evaluate_all("cells => cells.map(cell => cell.textContent)")[2:] == typed
        page.get_by_role("button", name="Discard").click()
        settle(page)
        window.close()
