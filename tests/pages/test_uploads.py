"""The uploads page, end to end: examine, load, load again, undo, reject."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
import sqlalchemy as sa
from streamlit.testing.v1 import AppTest

from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER, Person, Role
from kadash.intake.actions.undoing import undo
from kadash.intake.queries import batches
from kadash.kinds import KINDS
from tests.pages.conftest import Open, said

PEERS = Path(__file__).parents[1] / "files" / "peers" / "eia861_short_form.xlsx"
SHEET = Path(__file__).parents[2] / "data" / "at_risk_worksheet_2009.csv"
BILLS = (
    "Account Number,Customer Name,Service,From,Thru,Usage,Units,Revenue\n"
    "001,Harbor Foundry,Electric,2026-01-01,2026-01-31,1000,kWh,{revenue}\n"
    "002,Northgate Mall,Electric,2026-01-01,2026-01-31,500,kWh,60.10\n"
)


def drop(app: AppTest, name: str, content: bytes) -> AppTest:
    app.file_uploader(key="files").upload(name, content, "text/csv")
    app.run()
    assert not app.exception, app.exception
    return app


def button(app: AppTest, start: str) -> None:
    found = [b for b in app.button if b.label.startswith(start)]
    assert len(found) == 1, [b.label for b in app.button]
    found[0].click().run()
    app.run()  # a load runs beside the page; the next run shows what came of it
    assert not app.exception, app.exception


def test_the_worksheet_is_seen_loaded_and_undone(opened: Open, sqlite_database: Database) -> None:
    app = drop(opened("uploads"), SHEET.name, SHEET.read_bytes())
    assert [m.value for m in app.metric if m.label == "New"] == ["21"]
    assert "The 12 months of this sheet" in [s.label for s in app.selectbox]
    with sqlite_database.reading() as session:
        assert batches(session) == []  # nothing is stored before somebody says so
    button(app, "Load 21")
    assert "Loaded as upload 1: 21 new" in app.success[0].value
    again = drop(opened("uploads"), SHEET.name, SHEET.read_bytes())
    assert "stored already" in again.success[0].value
    assert "loaded before, as upload 1" in said(again)
    assert "What we stand to lose" in said(app)
    app.button(key="undo-card-1").click().run()  # beside what was loaded
    app.run()
    text = said(app)
    assert "since." in text
    listed = next(d.value for d in app.dataframe if "state" in d.value.columns)
    assert listed["state"].tolist() == ["undone by Local manager"]
    assert list(listed.columns).index("state") == 5  # seen without scrolling


def test_what_was_loaded_leads_to_where_it_is_seen(opened: Open, sqlite_database: Database) -> None:
    app = drop(opened("uploads"), PEERS.name, PEERS.read_bytes())
    assert "totals, blanks, footers" not in said(app)
    button(app, "Load 9")
    links = [link.proto.label for link in app.get("page_link")]
    assert "Peers" in links
    assert "What we stand to lose" not in links


def test_who_chooses_an_upload_that_was_undone_reads_so(opened: Open, sqlite_database: Database) -> None:
    app = drop(opened("uploads"), SHEET.name, SHEET.read_bytes())
    button(app, "Load 21")
    undo(sqlite_database, LOCAL_MANAGER, batch_id=1, now=datetime(2026, 5, 4, 21, 5, tzinfo=UTC), kinds=KINDS)
    assert "Undone by Local manager on " in said(opened("uploads", batch="1"))


def test_the_period_of_a_worksheet_is_chosen(opened: Open, sqlite_database: Database) -> None:
    app = drop(opened("uploads"), SHEET.name, SHEET.read_bytes())
    field = next(s for s in app.selectbox if s.label == "The 12 months of this sheet")
    field.select("2009-01..2009-12").run()
    button(app, "Load 21")
    with sqlite_database.reading() as session:
        assert batches(session)[0].summary["answers"] == {"period": "2009-01..2009-12"}


def test_rejected_rows_are_named_and_can_be_left_out(opened: Open, sqlite_database: Database) -> None:
    app = drop(opened("uploads"), "bills.csv", BILLS.format(revenue="#REF!").encode())
    assert [m.value for m in app.metric if m.label == "Rejected"] == ["1"]
    button(app, "Load 1 and leave 1 out")
    with sqlite_database.reading() as session:
        assert batches(session)[0].summary["inserted"] == 1


def test_a_changed_value_is_shown_before_it_is_stored(opened: Open) -> None:
    app = drop(opened("uploads"), "bills.csv", BILLS.format(revenue="120.50").encode())
    button(app, "Load 2")
    app = drop(opened("uploads"), "bills.csv", BILLS.format(revenue="150.75").encode())
    changes = next(d.value for d in app.dataframe if "old" in d.value.columns)
    assert changes[["field", "old", "new"]].to_numpy().tolist() == [["revenue", "$120.50", "$150.75"]]


def test_a_file_that_is_no_table_gets_a_sentence(opened: Open) -> None:
    app = drop(opened("uploads"), "letter.csv", b"Dear all,\nno table here.\n")
    assert "Nothing was changed" in app.error[0].value


def test_an_open_question_is_asked_with_what_each_answer_means(opened: Open) -> None:
    text = "Account Number,Service,From,Thru,Usage,Revenue\n001,Electric,01/02/2026,02/03/2026,1000,10\n"
    app = drop(opened("uploads"), "bills.csv", text.encode())
    assert [radio.options for radio in app.radio] == [["month first", "day first"]]
    assert "month first 2026\\-01\\-02, day first 2026\\-02\\-01" in said(app)
    assert not [b for b in app.button if b.label.startswith("Load")]
    for radio in app.radio:
        radio.set_value("month_first")
    button(app, "Go on")
    button(app, "Load 1")
    assert "Loaded as upload 1: 1 new" in app.success[0].value


def test_a_wrong_cell_is_corrected_in_place(opened: Open, sqlite_database: Database) -> None:
    app = drop(opened("uploads"), "bills.csv", BILLS.format(revenue="#REF!").encode())
    key = next(str(b.key) for b in app.button if b.label == "Check the corrected cells").removesuffix(
        "-check"
    )
    app.session_state[key] = {
        "edited_rows": {0: {"Revenue": "75.25"}},
        "added_rows": [],
        "deleted_rows": [],
    }
    app.run()
    button(app, "Check 1 corrected cell")
    assert [m.value for m in app.metric if m.label == "Rejected"] == ["0"]
    button(app, "Load 2")
    with sqlite_database.reading() as session:
        (batch,) = batches(session)
        assert batch.summary["corrected"] == [{"row": 2, "column": "Revenue", "old": "#REF!", "new": "75.25"}]
        amounts = (
            session.connection().execute(sa.text("SELECT revenue_cents FROM bill ORDER BY id")).scalars()
        )
        assert amounts.all() == [7525, 6010]


def corrected(app: AppTest, revenue: str) -> None:
    check = next(str(b.key) for b in app.button if b.label == "Check the corrected cells")
    edits = {"edited_rows": {0: {"Revenue": revenue}}, "added_rows": [], "deleted_rows": []}
    app.session_state[check.removesuffix("-check")] = edits
    app.run()


def test_the_first_button_loads_what_was_corrected(opened: Open, sqlite_database: Database) -> None:
    app = drop(opened("uploads"), "bills.csv", BILLS.format(revenue="#REF!").encode())
    corrected(app, "75.25")
    assert not [b.label for b in app.button if b.label.startswith("Load ")]
    button(app, "Check and load with 1 corrected cell")
    assert "Loaded as upload 1: 2 new" in app.success[0].value
    with sqlite_database.reading() as session:
        amounts = session.connection().execute(sa.text("SELECT revenue_cents FROM bill ORDER BY id"))
        assert amounts.scalars().all() == [7525, 6010]


def test_a_cell_that_is_still_wrong_is_shown_and_not_loaded(opened: Open, sqlite_database: Database) -> None:
    app = drop(opened("uploads"), "bills.csv", BILLS.format(revenue="#REF!").encode())
    corrected(app, "a lot")
    button(app, "Check and load with 1 corrected cell")
    assert "a lot" in said(app)
    with sqlite_database.reading() as session:
        assert batches(session) == []


MONTHS = (
    "Account Number,Customer Name,Service,Jul,Aug,Sep,Total\n"
    "001,Harbor Foundry,Electric,100.00,#REF!,300.00,600.00\n"
    "002,Northgate Mall,Electric,10.00,20.00,,30.00\n"
)


def test_months_that_are_asked_about_are_not_said_to_be_left_out(opened: Open) -> None:
    app = drop(opened("uploads"), "months.csv", MONTHS.replace("#REF!", "200.00").encode())
    text = said(app)
    assert "What do the month columns hold?" in [radio.label for radio in app.radio]
    assert "was left out" not in text


def test_a_column_per_month_is_asked_for_its_year_corrected_and_loaded(
    opened: Open, sqlite_database: Database
) -> None:
    app = drop(opened("uploads"), "months.csv", MONTHS.encode())
    assert "months layout" in said(app)
    assert app.radio[0].options[1:4] == ["Peak demand (kW)", "Billed demand (kW)", "Revenue"]
    app.radio[0].set_value("revenue")
    next(field for field in app.text_input if "fiscal year" in field.label).set_value("2010")
    button(app, "Go on")
    assert "“Total” says" not in said(app)  # a row with a wrong cell is not held against its total
    key = next(str(b.key) for b in app.button if b.label == "Check the corrected cells").removesuffix(
        "-check"
    )
    edits = {"edited_rows": {0: {"Revenue": "199.00"}}, "added_rows": [], "deleted_rows": []}
    app.session_state[key] = edits
    app.run()
    button(app, "Check 1 corrected cell")
    assert "“Total” says 600, but the months add up to 599" in said(app)
    button(app, "Load 5")
    with sqlite_database.reading() as session:
        (batch,) = batches(session)
        assert batch.summary["corrected"] == [{"row": 2, "column": "Aug", "old": "#REF!", "new": "199.00"}]
        stored = session.connection().execute(
            sa.text("SELECT revenue_cents, period_end FROM bill ORDER BY account_id, month")
        )
        assert [tuple(row) for row in stored] == [
            (10000, "2010-07-31"), (19900, "2010-08-31"), (30000, "2010-09-30"),
            (1000, "2010-07-31"), (2000, "2010-08-31"),
        ]  # fmt: skip


def test_a_person_says_what_a_file_is_that_nobody_knows(opened: Open, sqlite_database: Database) -> None:
    text = "Kundennummer;Rechnungsdatum;Betrag\n00101;31.01.2025;1.234,50\n00102;28.02.2025;880,00\n"
    app = drop(opened("uploads"), "rechnungen.csv", text.encode())
    assert "No table that Kadash knows" in app.error[0].value
    next(s for s in app.selectbox if s.label == "Kind of file").select("bills").run()
    file = next(str(b.key) for b in app.button if b.label == "Use these columns").removeprefix("use-")
    taken = {0: {"field": "Account number"}, 1: {"field": "Bill date"}, 2: {"field": "Revenue"}}
    edits = {"edited_rows": taken, "added_rows": [], "deleted_rows": []}
    app.session_state[f"unknown-{file}-bills-None"] = edits
    app.run()
    button(app, "Use these columns")
    assert not app.error
    app.radio[0].set_value("electric")
    button(app, "Go on")
    button(app, "Load 2")
    with sqlite_database.reading() as session:
        amounts = sa.text("SELECT revenue_cents FROM bill ORDER BY id")
        assert session.connection().execute(amounts).scalars().all() == [123450, 88000]
    later = drop(opened("uploads"), "rechnungen2.csv", text.replace("880", "881").encode())
    assert not later.error
    assert [radio.options for radio in later.radio] == [["electric", "water", "sewer", "gas"]]


def test_the_form_takes_readings_and_surveys_too(opened: Open, sqlite_database: Database) -> None:
    text = "Kunde;Tag;Uhr;Wert\n00101;2025-01-21;00:00;1.5\n00101;2025-01-21;01:00;2.5\n"
    app = drop(opened("uploads"), "lastgang.csv", text.encode())
    next(s for s in app.selectbox if s.label == "Kind of file").select("interval").run()
    file = next(str(b.key) for b in app.button if b.label == "Use these columns").removeprefix("use-")
    taken = ("Account number", "Day of the reading", "Time of day", "Delivered (kWh)")
    edits = {"edited_rows": {place: {"field": field} for place, field in enumerate(taken)}}
    app.session_state[f"unknown-{file}-interval-None"] = {**edits, "added_rows": [], "deleted_rows": []}
    app.run()
    button(app, "Use these columns")
    button(app, "Load 2")
    with sqlite_database.reading() as session:
        stored = session.connection().execute(sa.text("SELECT delivered_kwh, minutes FROM meter_day")).all()
    assert [tuple(row) for row in stored] == [(4.0, 120)]
    later = drop(opened("uploads"), "spaeter.csv", text.replace("21;", "22;").encode())
    assert not later.error
    other = drop(opened("uploads"), "umfrage.csv", b"Wer;Note\nr1;5\nr2;4\n")
    next(s for s in other.selectbox if s.label == "Kind of file").select("survey").run()
    file = next(str(b.key) for b in other.button if b.label == "Use these columns").removeprefix("use-")
    edits = {"edited_rows": {0: {"field": "Respondent"}, 1: {"field": "Overall"}}}
    other.session_state[f"unknown-{file}-survey-None"] = {**edits, "added_rows": [], "deleted_rows": []}
    other.run()
    button(other, "Use these columns")
    assert not other.error


def test_what_needs_a_manager_is_shown_handed_on_and_loaded_with_one_click(
    opened: Open, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = "Account Number,Name,City,Account Manager\n"
    file = f"{head}1,Mine,A,Avery Cole\n2,Other,A,Jordan Blake\n"
    button(drop(opened("uploads"), "accounts.csv", file.encode()), "Load 2")
    with monkeypatch.context() as signed:
        signed.setattr("kadash.ui.people.signed_in", lambda: Person("Avery Cole", Role.REPRESENTATIVE))
        app = drop(opened("uploads"), "changed.csv", f"{head}1,Mine,B,\n2,Taken,B,\n".encode())
        assert "2 rows or fields of this file need a manager; the rest you can load yourself" in said(app)
        needs = next(d.value for d in app.dataframe if "why" in d.value.columns)
        assert sorted(needs[["field", "old", "new", "why"]].to_numpy().tolist()) == [
            ["city", "A", "B", "edit an account of Jordan Blake"],
            ["name", "Other", "Taken", "edit an account of Jordan Blake"],
        ]
        button(app, "Hand on")
        assert "Waiting for a manager (1)" in said(app)
        assert not [b for b in app.button if b.label in ("Load it", "Decline")]
        button(app, "Load 1")
    app = opened("uploads")
    button(app, "Load it")
    assert "Waiting for a manager" not in said(app)
    with sqlite_database.reading() as session:
        names = session.connection().execute(sa.text("SELECT name, city FROM account ORDER BY id")).all()
        assert [tuple(row) for row in names] == [("Mine", "B"), ("Taken", "B")]


def test_one_row_needs_a_manager_and_the_overview_says_so(
    opened: Open, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    button(drop(opened("uploads"), SHEET.name, SHEET.read_bytes()), "Load 21")
    head = "Account Number,Name,City,Account Manager\n"
    button(drop(opened("uploads"), "accounts.csv", f"{head}1,Other,A,Jordan Blake\n".encode()), "Load 1")
    with monkeypatch.context() as signed:
        signed.setattr("kadash.ui.people.signed_in", lambda: Person("Avery Cole", Role.REPRESENTATIVE))
        app = drop(opened("uploads"), "changed.csv", f"{head}1,Other,B,\n".encode())
        assert "1 row or field of this file needs a manager" in said(app)
        button(app, "Hand on")
        assert "1 row or field needs a manager" in said(app)
        assert "to load or decline" not in said(opened("overview"))
    assert "1 file waits for you to load or decline" in said(opened("overview"))


def test_a_table_that_is_declined_can_be_said_to_be_bills(opened: Open) -> None:
    ledger = (
        "Account Number,Date,Transaction Type,Debit,Credit,Balance\n"
        "001,2026-01-31,Bill,120.00,,120.00\n001,2026-02-10,Payment,,120.00,0.00\n"
    )
    app = drop(opened("uploads"), "ledger.csv", ledger.encode())
    assert "account ledger" in app.error[0].value
    assert "--" not in said(app)
    assert "Kind of file" in [box.label for box in app.selectbox]


def test_a_file_that_was_begun_is_carried_on_in_another_window(
    opened: Open, sqlite_database: Database
) -> None:
    """As after the loss of a server: with what was said about it, and once loaded it is listed no more."""
    first = drop(opened("uploads"), SHEET.name, SHEET.read_bytes())
    next(s for s in first.selectbox if s.label == "The 12 months of this sheet").select(
        "2009-01..2009-12"
    ).run()
    second = opened("uploads")
    assert "was begun on" in said(second)
    button(second, "Go on")
    button(second, "Load 21")
    with sqlite_database.reading() as session:
        assert batches(session)[0].summary["answers"] == {"period": "2009-01..2009-12"}
    assert "was begun on" not in said(opened("uploads"))


def test_a_file_that_was_begun_can_be_discarded(opened: Open) -> None:
    drop(opened("uploads"), SHEET.name, SHEET.read_bytes())
    second = opened("uploads")
    button(second, "Discard")
    assert "was begun on" not in said(opened("uploads"))
