"""The list of accounts and a page for each."""

from streamlit.testing.v1 import AppTest

from kadash.accounts.queries import accounts as queries
from kadash.core.database import Database
from tests.pages.conftest import Open, said
from tests.pages.test_uploads import BILLS, SHEET, button, drop


def loaded(opened: Open) -> None:
    app = drop(opened("uploads"), SHEET.name, SHEET.read_bytes())
    next(s for s in app.selectbox if s.label.startswith("The 12 months")).select("2009-01..2009-12").run()
    button(app, "Load 21")


def test_the_worksheet_s_accounts_are_listed_with_their_figures(opened: Open) -> None:
    loaded(opened)
    table = opened("accounts").dataframe[0].value
    assert len(table) == 21
    assert table.iloc[0]["at_risk_cents"] == 185506.83
    assert "January to December 2009" in said(opened("accounts"))


def test_filters_come_from_the_address(opened: Open) -> None:
    loaded(opened)
    app = opened("accounts", **{"class": "Institutional"})
    assert set(app.dataframe[0].value["customer_class"]) == {"Institutional"}


def page_of(opened: Open, sqlite_database: Database, name: str) -> AppTest:
    with sqlite_database.reading() as session:
        id = queries.accounts_by_name(session)[name]
    return opened("account", id=str(id))


def test_an_account_has_a_page_with_its_year_and_trail(opened: Open, sqlite_database: Database) -> None:
    button(drop(opened("uploads"), "bills.csv", BILLS.format(revenue="120.50").encode()), "Load 2")
    app = page_of(opened, sqlite_database, "Harbor Foundry")
    assert not app.exception
    assert app.title[0].value == "Harbor Foundry"
    assert "not on the key account list" in said(app)
    billed = next(d.value for d in app.dataframe if "revenue_cents" in d.value.columns)
    assert billed["revenue_cents"].tolist() == [120.5]
    uploads = next(d.value for d in app.dataframe if "file" in d.value.columns)
    assert uploads["file"].tolist() == ["bills.csv"]


def test_an_account_that_is_not_there_gets_a_sentence(opened: Open) -> None:
    assert "No account is chosen" in said(opened("account"))
    assert "not there" in opened("account", id="99").error[0].value


def test_the_profile_is_edited(opened: Open, sqlite_database: Database) -> None:
    button(drop(opened("uploads"), "bills.csv", BILLS.format(revenue="120.50").encode()), "Load 2")
    app = page_of(opened, sqlite_database, "Harbor Foundry")
    field = next(f for f in app.text_input if f.label == "Class")
    field.set_value("Industrial")
    next(b for b in app.button if str(b.key).startswith("account-") and b.label == "Save").click().run()
    assert not app.error
    assert "Industrial" in said(app)
    edits = next(d.value for d in app.dataframe if "change" in d.value.columns)
    assert edits["change"].tolist() == ["customer class: – → Industrial"]
