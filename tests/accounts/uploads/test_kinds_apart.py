"""Kinds that take nearly anything keep their hands off other tables; tables of other kinds are named."""
# ruff: noqa: E501 - tables of files read better with a file in one line

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.core.database import Database
from tests.cli import EXAMPLES, export, load
from tests.satisfaction.survey import put_accounts

WILD = EXAMPLES / "wild"


def _table(folder: Path, header: str, *rows: str, name: str = "t.csv") -> Path:
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("header", "row", "said"),
    [
        # opportunities of several CRMs
        ("Id,AccountId,Name,StageName,Amount,CloseDate,Type", "006A,001X,LED,Won,5000,2024-03-01,New", "opportunities"),
        ("Deal Name;Deal Stage;Close Date;Amount;Deal Owner", "LED;Won;2024-03-01;5000;Pat", "opportunities"),
        ("Topic,Potential Customer,Est. Close Date,Est. Revenue,Probability,Pipeline Stage",
         "LED,Mill,2024-03-01,5000,50,Develop", "opportunities"),
        # price lists
        ("Product Code,Product Name,List Price,Active", "P1,Audit,100,Yes", "products and prices"),
        ("SKU,Description,Unit Cost,Quantity On Hand", "S1,Lamp,3.50,12", "products and prices"),
        # what is owed, by age
        ("Account,Customer Name,Current,1-30,31-60,61-90,Over 90,Total", "1,Mill,5,0,0,0,0,5", "aged receivables"),
        ("Customer,0 - 30 days,31 - 60 days,61 - 90 days,90+ days,Balance", "Mill,5,0,0,0,5", "aged receivables"),
        # ledgers of customers' accounts
        ("Account Number,Customer Name,Date,Transaction Type,Debit,Credit,Balance",
         "0040001,Mill,2025-01-31,Bill,120.00,,120.00", "account ledger"),
        ("Date,Account,Description,Charges,Payments,Balance", "2025-02-10,0040001,Payment - thank you,,120.00,0.00",
         "account ledger"),
        # payments
        ("Account Number,Payment Date,Payment Amount,Payment Method", "0040001,2025-02-10,120.00,Check", "payments"),
        # what crews did
        ("Work Order Number,Account Number,Scheduled Date,Crew,Status", "77,0040001,2025-02-10,North,Done", "work orders"),
        # a data loader's reports
        ("sf__Id,sf__Created,Name,AccountNumber,Phone", "001X,true,Mill,0040001,555-0100", "data loader"),
        ("ID,NAME,ACCOUNTNUMBER,PHONE,STATUS", "001X,Mill,0040001,555-0100,Item Created", "data loader"),
        ("ID,NAME,ACCOUNTNUMBER,PHONE,ERROR", "001X,Mill,7,555-0100,REQUIRED_FIELD_MISSING:Required fields are missing",
         "data loader"),
    ],
)  # fmt: skip
def test_other_tables_are_declined_by_name(
    sqlite_database: Database, tmp_path: Path, header: str, row: str, said: str
) -> None:
    status, report = load(sqlite_database, _table(tmp_path, header, row, row.replace("1", "2", 1)))
    assert (status, report["errors"][0]["code"]) == (2, "declined"), report
    message = report["errors"][0]["message"]
    assert said in message
    assert "Nothing was changed" in message


@pytest.mark.parametrize(
    ("header", "row", "kind"),
    [
        ("Account Number,Account Name,City,Phone,Stage", "1,Mill,Harlan,555-0100,Customer", "accounts"),
        ("Account Number,Customer Name", "1001,Acme Foods", "accounts"),
        ("Customer Name\tAccount Number\tRegion", "Acme Foods\t1001\tNorth", "accounts"),
        ("NAME,TYPE,PHONE,ACCOUNTNUMBER__C,WEBSITE", "Acme,Industrial,555-0100,1001,http://a.example", "accounts"),
        ("Account Number,Activity Date,Subject,Status,Priority", "1,2025-01-31,Site visit,Done,High", "interactions"),
        ("Account Name,Date,Notes,Amount discussed", "Mill,2025-01-31,Met,5000", "interactions"),
        ("First Name,Last Name,Email,Company,Last Payment Date", "Pat,Example,p@example.org,Mill,2025-01-02", "contacts"),
        ("Date,Account,Description,Debit,Credit,Balance", "2026-01-13,5010,Paper,120.50,,", "actuals"),
        ("Posting Date,GL Account,Memo,Dr,Cr", "2026-01-13,02-5010,Paper,120.50,", "actuals"),
        ("Account Number,Service,Bill Date,kWh,Bill Amount,Payment Date,Amount Paid",
         "1,electric,2025-01-31,100,12.00,2025-02-10,12.00", "bills"),
    ],
)  # fmt: skip
def test_what_is_taken_stays_taken(
    sqlite_database: Database, tmp_path: Path, header: str, row: str, kind: str
) -> None:
    report = load(sqlite_database, _table(tmp_path, header, row), "--dry-run")[1]
    assert (report["kind"], report["errors"]) == (kind, []), report


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Account Number,Customer Name,Revenue", "1,Mill,100"),  # revenue of no period
        ("Type,Start Date,End Date,Notes", "Electric usage,2025-01-01,2025-01-31,x"),  # activities of nobody
        ("Date,Name,Notes,kWh,Amount,Demand kW", "2025-01-01,Mill,x,100,12,5"),  # use and money left out
        ("Name,Email,How satisfied are you with us?,What should we do better?", "Pat,p@example.org,,"),
    ],
)
def test_what_would_be_half_understood_is_not_taken(
    sqlite_database: Database, tmp_path: Path, header: str, row: str
) -> None:
    status, report = load(sqlite_database, _table(tmp_path, header, row), "--dry-run")
    assert report["kind"] in (None, "survey"), report
    assert status in (0, 2)


@pytest.mark.parametrize("head", [",Jan 2025,Feb 2025,TOTAL", "Account,Jan 2025,Feb 2025,Total"])
@pytest.mark.parametrize(
    "last", [["Net Income"], ["Net Operating Income"], ["Total Income", "Total Expense"], ["Gross Profit"]]
)
def test_a_profit_and_loss_statement_is_declined_by_name(
    sqlite_database: Database, tmp_path: Path, head: str, last: list[str]
) -> None:
    figures = ",10.00" * head.count(",")
    rows = [f"{name}{figures}" for name in ("4000 Sales", "6010 Office Supplies", *last)]
    status, report = load(sqlite_database, _table(tmp_path, head, *rows))
    assert (status, report["errors"][0]["code"]) == (2, "declined"), report
    assert "profit and loss statement" in report["errors"][0]["message"]


def test_contacts_of_no_account_are_asked_where_accounts_are_stored(
    sqlite_database: Database, tmp_path: Path
) -> None:
    path = _table(tmp_path, "Name,Email,Title", "Pat Example,p@example.org,Buyer", "Kim,k@example.org,Chief")
    assert load(sqlite_database, path, "--dry-run")[0] == 0
    put_accounts(sqlite_database, count=2)
    status, report = load(sqlite_database, path)
    assert (status, report["questions"][0]["key"]) == (3, "without_account")
    assert "2 of 2 rows found no account: they name none." in report["questions"][0]["text"]
    assert load(sqlite_database, path, "--answer", "without_account=keep")[0] == 0


def test_a_person_may_say_that_it_is_an_account_list(sqlite_database: Database, tmp_path: Path) -> None:
    path = _table(
        tmp_path, "Work Order,Account Number,Account Name,City,Priority", "7,0040001,Mill,Harlan,High"
    )
    assert load(sqlite_database, path)[0] == 2
    status, report = load(sqlite_database, path, "--kind", "accounts")
    assert (status, report["inserted"]) == (0, 1)


def test_address_books(sqlite_database: Database) -> None:
    path = WILD / "36_google_contacts.csv"
    status, report = load(sqlite_database, path)
    assert (status, [question["key"] for question in report["questions"]]) == (3, ["everybody"])
    status, report = load(sqlite_database, path, "--answer", "everybody=read in nobody")
    assert (status, report["rows_read"], report["without_account"], report["batch"]) == (0, 0, 4, None)
    assert report["explained"]["rows"]["set_aside_by_reason"] == {"of no account: not read in": 4}
    status, report = load(sqlite_database, path, "--answer", "everybody=read in all")
    assert (status, report["kind"], report["inserted"], report["without_account"]) == (
        0,
        "address-book",
        4,
        4,
    )
    people = export(sqlite_database, "contacts")["rows"]
    assert (people[1]["account_name"], people[1]["title"], people[1]["email"], people[1]["phone"]) == (
        "Orchard 1", "Plant Engineer", "k1@orchard.example", "555-0141",
    )  # fmt: skip


WORDS = st.sampled_from(["Name", "Email", "Phone", "Title", "Company", "Department", "City", "Notes"])
MONEY_OR_USE = st.sampled_from(["kWh", "Amount Due", "Total Charges", "Consumption", "Payments", "Balance"])


def _write(folder: Path, header: Sequence[str], name: str) -> Path:
    text = io.StringIO()
    csv.writer(text).writerows([header, *([f"{n} {column}" for column in header] for n in range(4))])
    path = folder / name
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    known=st.lists(WORDS, min_size=2, max_size=4, unique=True),
    strange=st.lists(MONEY_OR_USE, min_size=3, max_size=5, unique=True),
    order=st.randoms(use_true_random=False),
)
def test_people_are_taken_and_tables_of_money_with_names_are_not(
    sqlite_database: Database, tmp_path: Path, known: list[str], strange: list[str], order
) -> None:
    people = ["Name", "Email", *[word for word in known if word not in ("Name", "Email")]]
    order.shuffle(people)
    assert load(sqlite_database, _write(tmp_path, people, "a.csv"), "--dry-run")[1]["kind"] == "contacts"
    mixed = [*people[:3], *strange]
    order.shuffle(mixed)
    assert load(sqlite_database, _write(tmp_path, mixed, "b.csv"), "--dry-run")[1]["kind"] != "contacts"
