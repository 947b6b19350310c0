"""A budget in a real browser: built from nothing in the grid, submitted, approved, revised, compared;
and two people on one line."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from kadash.budget.queries import budgets as queries
from kadash.budget.queries.budgets import Sheet
from kadash.core.database import Database
from tests.browser.conftest import Server, running, settle

pytestmark = pytest.mark.browser
# Middle of each column of the grid, in pixels from its left edge: the grid is drawn, not made of elements.
COLUMNS = {"category": 150, "code": 260, "description": 400, "amount": 575, "serves": 690}
ROW = 35


@pytest.fixture
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(f"sqlite:///{tmp_path_factory.mktemp('server') / 'kadash.db'}") as found:
        yield found


def stored(server: Server, budget_id: int = 1) -> Sheet:
    with Database(server.database_url).reading() as session:
        found = queries.sheet(session, budget_id=budget_id)
    assert found is not None
    return found


def click_cell(page: Page, row: int, column: str) -> None:
    grid = page.get_by_test_id("stDataFrame").first
    grid.scroll_into_view_if_needed()
    grid.click(position={"x": COLUMNS[column], "y": ROW * row + 17})


def type_cell(page: Page, row: int, column: str, text: str) -> None:
    """Click a cell (row 1 is the first under the header) and type over what is there, as a person would.

    On a busy machine the cell may open after the first key; then it is typed again, as a person would, too.
    """
    cells = page.get_by_test_id("stDataFrame").first.locator(f"[role=gridcell][id$='-{row - 1}']")
    for _ in range(3):
        click_cell(page, row, column)
        settle(page)  # a click on the empty row makes a row of it, which takes a moment
        page.keyboard.type(text, delay=100)  # as fast as a person: the cell opens on the first key
        page.keyboard.press("Enter")
        settle(page)
        if any(text in cell.replace(",", "") for cell in cells.all_text_contents()):
            return
    raise AssertionError(f"“{text}” does not stay in the cell.")


def start(page: Page, server: Server, year: str) -> None:
    page.goto(f"{server.url}/budget")
    settle(page)
    page.get_by_role("spinbutton", name="Fiscal year").fill(year)
    page.get_by_role("spinbutton", name="Fiscal year").press("Tab")
    page.get_by_role("button", name="Start", exact=True).click()
    settle(page)


def add_row(page: Page, row: int, **cells: str) -> None:
    """Type into the empty row at the end of the grid, which makes it a row."""
    for column, text in cells.items():
        type_cell(page, row, column, text)


def save(page: Page) -> None:
    page.get_by_role("button", name="Save").first.click()
    settle(page)
    expect(page.get_by_text("The budget is saved.")).to_be_visible()


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()
    settle(page)


def total(page: Page, dollars: str) -> None:
    expect(page.get_by_text(f"Total {dollars}").first).to_be_visible()


def test_built_submitted_approved_revised_and_compared(server: Server, screen: Page) -> None:
    start(screen, server, "2027")
    add_row(screen, 1, category="SUPPLIES", code="02-11", description="Paper", amount="400")
    total(screen, "$400.00")  # before anything is saved
    add_row(screen, 2, description="Round tables", amount="5600", serves="(5) F.1.1")
    total(screen, "$6,000.00")
    save(screen)
    assert stored(server).summary.grand == 600000
    assert stored(server).summary.orphan == 40000

    press(screen, "Submit for approval")
    press(screen, "Approve")
    assert stored(server).budget.status == "approved"
    expect(screen.get_by_text("start a new version to change it")).to_be_visible()

    expect(screen.get_by_role("button", name="New version or year")).to_have_count(1)
    screen.get_by_role("button", name="New version or year").click()
    press(screen, "Start")
    expect(screen.get_by_text("version 2 (draft)")).to_be_visible()
    expect(screen.get_by_role("button", name="Discard")).to_be_visible()
    settle(screen)
    type_cell(screen, 2, "amount", "7000")
    total(screen, "$7,400.00")
    save(screen)
    screen.get_by_role("tab", name="Compare").click()
    settle(screen)
    expect(screen.get_by_text("$1,400.00 more than 2027 v1")).to_be_visible()
    assert stored(server, 2).summary.grand == 740000
    assert stored(server, 1).summary.grand == 600000

    with screen.expect_download() as download:
        screen.get_by_role("button", name="PDF").click()
    assert download.value.suggested_filename == "budget_2027_v2.pdf"


def test_an_amount_typed_before_its_cell_is_open_is_kept(server: Server, screen: Page) -> None:
    held: list[Route] = []
    screen.route("**/number-overlay-editor*", lambda route: held.append(route))
    start(screen, server, "2029")
    add_row(screen, 1, description="Paper")
    click_cell(screen, 1, "amount")
    settle(screen)
    screen.keyboard.type("400.5", delay=50)
    screen.keyboard.press("Enter")
    assert len(held) == 1  # what edits a number comes after all of it was typed
    held[0].continue_()
    total(screen, "$400.50")
    type_cell(screen, 1, "amount", "17.25")
    total(screen, "$17.25")


def test_two_people_on_one_line_lose_nothing(server: Server, screen: Page, browser: Browser) -> None:
    start(screen, server, "2028")
    add_row(screen, 1, code="03-45", description="Telephone", amount="2000")
    save(screen)
    colleague = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    colleague.goto(f"{server.url}/budget")
    settle(colleague)
    type_cell(colleague, 1, "amount", "2200")
    type_cell(screen, 1, "amount", "2500")
    type_cell(screen, 1, "serves", "F.1")
    save(colleague)

    screen.get_by_role("button", name="Save").first.click()
    settle(screen)
    expect(screen.get_by_text("Two people, one line")).to_be_visible()
    screen.get_by_text("Theirs: $2,200.00").click()
    settle(screen)
    press(screen, "Save what is chosen")
    expect(screen.get_by_text("The budget is saved.")).to_be_visible()
    (row,) = stored(server).rows
    assert (row.amount_cents, row.serves[0]["code"], row.version) == (220000, "F.1", 3)
