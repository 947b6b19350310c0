"""A representative's file from drop to undo, in a real browser: asked, corrected, loaded, taken back."""

import re
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
import sqlmodel as sm
from playwright.sync_api import Locator, Page, expect

from kadash.accounts.tables import Bill
from kadash.core.database import Database
from tests.browser.conftest import Server, running, settle
from tests.cli import EXAMPLES, load
from tests.conftest import _migrate
from tests.states import state

pytestmark = pytest.mark.browser
# No day is over 12, so nothing proves the order of the dates; two cells are no numbers.
BILLS = b"""Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)
0007,Harbor Foundry,Electric,01/02/2026,02/03/2026,1000,$100.00
0007,Harbor Foundry,Electric,02/03/2026,03/04/2026,900,#REF!
0012,Northgate Mall,Electric,01/02/2026,02/03/2026,80x,$60.10
0012,Northgate Mall,Electric,02/03/2026,03/04/2026,70,$50.10
"""
# What systems export: a CRM, an online survey, a meter every 15 minutes.
SURVEY = EXAMPLES / "surveys" / "google_forms_comments.csv"
REAL = [EXAMPLES / "accounts" / "odoo.csv", SURVEY, EXAMPLES / "interval" / "quarter_hours_portal.csv"]
EARLIER = """Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)
0007,Harbor Foundry,Electric,2025-12-01,2025-12-31,1100,$110.00
0012,Northgate Mall,Electric,2026-02-03,2026-03-04,70,$49.00
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    url = f"sqlite:///{tmp_path / 'page.db'}"
    _migrate(url)
    with running(url) as found:
        yield found


ACCOUNT = "Account Number,Account Name,Website\n0007,Harbor Foundry,foundry.example\n"
CONTACT = "Account Number,Name,Email,Title\n0007,Pat Example,pat@foundry.example,Plant manager\n"
MEETING = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//calendar//EN
BEGIN:VEVENT
UID:visit-1@utility.example
DTSTAMP:20260105T120000Z
DTSTART:20260106T160000Z
DTEND:20260106T170000Z
SUMMARY:Plant visit
ORGANIZER:mailto:dana@utility.example
ATTENDEE;CN=Pat Example:mailto:pat@foundry.example
END:VEVENT
END:VCALENDAR
"""
CARD = """BEGIN:VCARD
VERSION:3.0
N:Doe;Kim;;;
FN:Kim Doe
ORG:Harbor Foundry
EMAIL:kim@foundry.example
END:VCARD
"""
MAIL = """From: Pat Example <pat@foundry.example>
To: Dana Reyes <dana@utility.example>
Date: Wed, 07 Jan 2026 09:00:00 -0700
Message-ID: <1@foundry.example>
Subject: Thank you
Content-Type: text/plain; charset=utf-8

Thank you for the visit.
"""


def stored(server: Server) -> Database:
    return Database(server.database_url)


def opened(screen: Page, server: Server) -> None:
    """Open the page afresh: a new session, nothing on it."""
    screen.goto(f"{server.url}/uploads")
    expect(screen.get_by_role("heading", name="Bring in files")).to_be_visible()
    settle(screen)


def drop(screen: Page, files: dict[str, bytes]) -> None:
    given = [{"name": name, "mimeType": "text/csv", "buffer": content} for name, content in files.items()]
    screen.get_by_test_id("stFileUploader").locator("input[type=file]").set_input_files(given)  # type: ignore[arg-type]
    for name in files:
        expect(card(screen, name)).to_be_visible()
    settle(screen)  # what is clicked while the page is still drawn may be redrawn


def card(screen: Page, name: str) -> Locator:
    """Return the card of one file."""
    return screen.locator("[class*=st-key-card-]").filter(has_text=name)


def answer(card: Locator, choice: str) -> None:
    for question in card.get_by_role("radiogroup").all():
        question.get_by_text(choice, exact=True).click()
        expect(question.get_by_role("radio", name=choice)).to_be_checked()
    card.get_by_role("button", name="Go on").click()
    expect(card.get_by_text(re.compile("questions? first"))).to_have_count(0)


def counts(card: Locator, **expected: str) -> None:
    for label, value in expected.items():
        named = card.page.get_by_text(label, exact=True)
        expect(card.get_by_test_id("stMetric").filter(has=named)).to_contain_text(value)


def correct(screen: Page, row: int, column: int, text: str) -> None:
    """Type over a cell of the grid of bad rows: reached by keys, whatever the widths of the columns."""
    grid = screen.get_by_test_id("stDataFrame").first
    grid.scroll_into_view_if_needed()
    grid.click(position={"x": 30, "y": 35 * row + 17})
    for _ in range(column):
        screen.keyboard.press("ArrowRight")
    screen.keyboard.press("Enter")
    editor = screen.locator(".gdg-input")
    editor.fill(text)
    editor.press("Enter")
    expect(editor).to_be_hidden()
    settle(screen)


def undone(screen: Page, batch: int, row: int = 1) -> None:
    """Choose an upload in the history, the newest in row 1, and take it back."""
    grid = screen.locator(".st-key-batches").get_by_test_id("stDataFrame")
    grid.scroll_into_view_if_needed()
    grid.click(position={"x": 18, "y": 35 * row + 17})
    screen.get_by_role("button", name="Undo", exact=True).click()
    screen.get_by_role("button", name="Yes, do it").click()
    expect(screen.get_by_text(f"Upload {batch} is undone.")).to_be_visible()


def visit(screen: Page, page: str, heading: str) -> None:
    """Go to a page by the navigation, as a person does: the session stays."""
    screen.get_by_test_id("stSidebarNavLink").filter(has_text=page).click()
    expect(screen.get_by_role("heading", name=heading)).to_be_visible()
    settle(screen)


def test_asked_corrected_loaded_seen_and_undone(server: Server, screen: Page, tmp_path: Path) -> None:
    earlier = tmp_path / "earlier.csv"
    earlier.write_text(EARLIER)
    assert load(stored(server), earlier)[0] == 0
    before = state(stored(server))

    opened(screen, server)
    drop(screen, {"bills.csv": BILLS})
    expect(screen.get_by_text("“01/02/2026” would be: month first 2026-01-02")).to_be_visible()
    bills = card(screen, "bills.csv")
    answer(bills, "month first")
    counts(bills, New="1", Changed="1", Rejected="2")
    expect(bills.get_by_role("button", name="Load 2 and leave 2 out")).to_be_visible()
    assert state(stored(server)) == before
    settle(screen)
    correct(screen, row=1, column=3, text="1234.50")  # row 3 of the file, its revenue
    correct(screen, row=2, column=2, text="80")  # row 4, its energy
    bills.get_by_role("button", name="Check 2 corrected cells").click()
    counts(bills, New="3", Changed="1", Rejected="0")
    bills.get_by_role("button", name="Load 4", exact=True).click()
    expect(screen.get_by_text("Loaded as upload 2: 3 new, 1 changed, 0 unchanged.")).to_be_visible()
    assert len(state(stored(server))["bill"]) == len(before["bill"]) + 3

    visit(screen, "At risk", "What we stand to lose")
    expect(screen.get_by_text("from bills · 5 electric bills")).to_be_visible()
    visit(screen, "Accounts", "The accounts we look after")
    with screen.expect_download() as coming:
        screen.locator(".st-key-accounts-csv button").first.click()
    assert "1444.50" in coming.value.path().read_text()  # 100.00 + 1,234.50 + 110.00 of the Foundry
    visit(screen, "Uploads", "Bring in files")
    undone(screen, batch=2)
    assert state(stored(server)) == before


def test_the_rejected_rows_come_back_mended(server: Server, screen: Page) -> None:
    opened(screen, server)
    drop(screen, {"bills.csv": BILLS})
    answer(card(screen, "bills.csv"), "month first")
    with screen.expect_download() as coming:
        screen.get_by_role("button", name="Rejected rows to correct").click()
    assert coming.value.suggested_filename == "bills rejected.csv"
    rejected = pd.read_csv(coming.value.path(), dtype="str")
    assert rejected["Revenue ($)"].tolist() == ["#REF!", "$60.10"]
    assert rejected["Why it was rejected"].str.contains("#REF!|80x").all()
    screen.get_by_role("button", name="Load 2 and leave 2 out").click()
    expect(screen.get_by_text("Loaded as upload 1: 2 new")).to_be_visible()

    rejected["Revenue ($)"] = ["1234.50", "60.10"]
    rejected["kWh"] = ["900", "80"]
    corrected = rejected.to_csv(index=False).encode()
    opened(screen, server)
    drop(screen, {"corrected.csv": corrected, "bills.csv": BILLS})
    expect(screen.get_by_text("These very bytes were loaded before, as upload 1.")).to_be_visible()
    counts(card(screen, "bills.csv"), New="0", Unchanged="2", Rejected="2")
    counts(card(screen, "corrected.csv"), New="2", Unchanged="0", Rejected="0")
    screen.get_by_role("button", name="Load 2", exact=True).click()
    expect(screen.get_by_text("Loaded as upload 2: 2 new, 0 changed, 0 unchanged.")).to_be_visible()
    with stored(server).reading() as session:
        assert sorted(session.exec(sm.select(Bill.revenue_cents))) == [5010, 6010, 10000, 123450]

    opened(screen, server)
    drop(screen, {"corrected.csv": corrected})
    expect(screen.get_by_text("Everything in this file is stored already: nothing to load.")).to_be_visible()


def test_several_files_at_once_come_to_what_the_command_line_makes_of_them(
    server: Server, screen: Page, sqlite_database: Database
) -> None:
    opened(screen, server)
    drop(screen, {path.name: path.read_bytes() for path in REAL})
    answer(card(screen, SURVEY.name), "month first")
    for number, path in enumerate(REAL, start=1):
        options = ["--answer", "date_order:Timestamp=month_first"] if path == SURVEY else []
        status, report = load(sqlite_database, path, *options)
        assert (status, report["rejected"]) == (0, 0)
        fresh = f"{report['inserted']:,}"
        counts(card(screen, path.name), New=fresh, Rejected="0")
        card(screen, path.name).get_by_role("button", name=f"Load {fresh}", exact=True).click()
        expect(screen.get_by_text(f"Loaded as upload {number}: {fresh} new")).to_be_visible()
    assert state(stored(server)) == state(sqlite_database)

    opened(screen, server)
    drop(screen, {path.name: path.read_bytes() for path in REAL})
    expect(screen.get_by_text("stored already: nothing to load")).to_have_count(len(REAL))


def test_a_calendar_address_cards_and_a_mail_are_taken_on_the_page(
    server: Server, screen: Page, sqlite_database: Database, tmp_path: Path
) -> None:
    before = {"accounts.csv": ACCOUNT, "contacts.csv": CONTACT}
    entries = {"visits.ics": MEETING, "people.vcf": CARD, "thanks.eml": MAIL}
    for name, text in {**before, **entries}.items():
        (tmp_path / name).write_text(text.replace("\n", "\r\n"), encoding="utf-8")
    for name in before:
        assert load(stored(server), tmp_path / name)[0] == 0
    opened(screen, server)
    drop(screen, {name: (tmp_path / name).read_bytes() for name in entries})
    for number, name in enumerate([*before, *entries], start=1):
        status, report = load(sqlite_database, tmp_path / name)
        assert (status, report["inserted"], report["rejected"]) == (0, 1, 0)
        if name in entries:
            card(screen, name).get_by_role("button", name="Load 1", exact=True).click()
            expect(screen.get_by_text(f"Loaded as upload {number}: 1 new")).to_be_visible()
    on_page, typed = state(stored(server)), state(sqlite_database)
    spoken = [on_page.pop("interaction"), typed.pop("interaction")]  # each says who loaded it
    assert on_page == typed
    assert [len(rows) for rows in spoken] == [2, 2]
