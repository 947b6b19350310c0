"""Account lists of CRMs and billing systems, on both databases."""

from pathlib import Path

from kadash.accounts.queries.accounts import all_accounts
from kadash.core.database import Database
from tests.cli import EXAMPLES, export, load, run

ACCOUNTS = EXAMPLES / "accounts"


def write(folder: Path, text: str) -> Path:
    path = folder / "accounts.csv"
    path.write_text(text)
    return path


def test_a_salesforce_export(database: Database) -> None:
    status, report = load(database, ACCOUNTS / "salesforce_api.csv")
    assert (status, report["kind"], report["rows_read"], report["inserted"]) == (0, "accounts", 40, 40)
    assert any("AnnualRevenue" in warning for warning in report["warnings"])
    rows = export(database, "accounts")["rows"]
    assert {row["external_id"] for row in rows} >= {"001Lk000000QpRsTAAA", "001Lk000039QpRsTAAE"}
    assert "revenue" not in rows[0]


def test_the_same_list_again_changes_nothing(database: Database) -> None:
    for name in ("salesforce_api.csv", "odoo.csv"):
        load(database, ACCOUNTS / name)
        status, report = load(database, ACCOUNTS / name)
        assert (status, report["inserted"], report["updated"], report["batch"]) == (0, 0, 0, None)


def test_people_among_companies_are_set_aside(database: Database) -> None:
    _, report = load(database, ACCOUNTS / "odoo.csv")
    assert report["inserted"] == 3
    assert [aside["row"] for aside in report["set_aside"]] == [3, 5, 6, 7, 9]
    assert all("contacts" in aside["reason"] for aside in report["set_aside"])


def test_representatives_parents_and_the_list(database: Database, tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "Account Number,Name,Class,Account Manager,Parent Account,Key account since,Power-cost rate\n"
        "0007,Foundry North,Industrial,Avery Cole,0001,2020-01-01,85 %\n"
        "0001,Foundry Group,Industrial,Avery Cole,,,\n",
    )
    status, report = load(database, path)
    assert (status, report["inserted"]) == (0, 2)
    rows = {row["number"]: row for row in export(database, "accounts")["rows"]}
    north = rows["0007"]
    assert (north["representative"], north["parent_number"]) == ("Avery Cole", "0001")
    assert (north["key_account_since"], north["power_cost_rate"]) == ("2020-01-01", 0.85)
    with database.reading() as session:
        accounts = {account.number: account for account in all_accounts(session)}
    assert accounts["0007"].parent_id == accounts["0001"].id


def test_a_changed_name_is_an_update_and_an_empty_cell_erases_nothing(
    database: Database, tmp_path: Path
) -> None:
    load(database, write(tmp_path, "Account Number,Name,City\n0007,Foundry,Loveland\n"))
    _, report = load(database, write(tmp_path, "Account Number,Name,City\n0007,Foundry North,\n"))
    assert (report["inserted"], report["updated"]) == (0, 1)
    (row,) = export(database, "accounts")["rows"]
    assert (row["name"], row["city"]) == ("Foundry North", "Loveland")
    status, _ = run(database, "undo", report["batch"])
    (row,) = export(database, "accounts")["rows"]
    assert (status, row["name"], row["city"]) == (0, "Foundry", "Loveland")


def test_the_second_row_of_a_number_is_rejected(database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, "Account Number,Name,City\n1,One,A\n1,Other,B\n")
    status, report = load(database, path)
    assert (status, report["rejected"], report["inserted"]) == (1, 1, 0)
    assert [(error["row"], error["code"]) for error in report["errors"]] == [(3, "repeated")]
    status, report = load(database, path, "--good-rows")
    assert (status, report["inserted"]) == (1, 1)


def test_two_accounts_of_one_name_stay_two(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "accounts.csv"
    path.write_text("Account Number,Name,Class,City\n,Mall,Retail,Nome\n,Mall,Retail,Juneau\n")
    for counts in ((2, 0, 0), (0, 0, 2)):
        status, report = load(database, path)
        assert (status, report["inserted"], report["updated"], report["unchanged"]) == (0, *counts)


def test_accounts_whose_column_of_names_is_not_known_are_rejected(database: Database, tmp_path: Path) -> None:
    text = "ame,Is a company,City\nAurora Shelves,1,Orem\nRoger Martins,0,Orem\n"
    status, report = load(database, write(tmp_path, text), "--good-rows")
    assert status != 0
    assert (report["inserted"], report["rejected"]) == (0, 1)
    assert "no name" in report["errors"][0]["message"]
    status, report = load(database, write(tmp_path, text), "--map", "ame=name")
    assert (status, report["inserted"]) == (0, 1)
