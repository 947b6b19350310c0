"""Rows that a file creates and that its other rows point to: each link leads to the row that it names."""

from pathlib import Path

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.accounts.queries.accounts import all_accounts
from kadash.accounts.tables import Account
from kadash.core.database import Database
from kadash.core.tables import table_of
from kadash.intake.prebuilt import linked, stored_id
from tests.cli import export, load, run

HEAD = "Account Number,Name,Account Manager,Parent Account\n"


def upload(database: Database, folder: Path, *rows: str) -> dict[str, tuple[str | None, str | None]]:
    """Load a list of accounts; return each account's representative and its parent's number."""
    path = folder / "accounts.csv"
    path.write_text(HEAD + "".join(f"{row}\n" for row in rows))
    status, _ = load(database, path)
    assert status == 0
    return links(database)


def links(database: Database) -> dict[str, tuple[str | None, str | None]]:
    with database.reading() as session:
        numbers = {account.id: account.number for account in all_accounts(session)}
        parents = {account.number: numbers.get(account.parent_id) for account in all_accounts(session)}
    rows = export(database, "accounts")["rows"]
    return {row["number"]: (row["representative"], parents[row["number"]]) for row in rows}


def test_a_stored_account_gets_the_new_representative_that_the_file_names(
    database: Database, tmp_path: Path
) -> None:
    upload(database, tmp_path, "001,One,Ann,", "002,Two,Bob,", "003,Three,Cy,")
    found = upload(database, tmp_path, "003,Three,Newman,")
    assert found == {"001": ("Ann", None), "002": ("Bob", None), "003": ("Newman", None)}


def test_several_accounts_change_hands_at_once(database: Database, tmp_path: Path) -> None:
    upload(database, tmp_path, "001,One,Ann,", "002,Two,Bob,", "003,Three,Cy,")
    found = upload(database, tmp_path, "003,Three,Xena,", "001,One,Yuri,", "004,Four,Zoe,", "002,Two,Xena,")
    assert {number: name for number, (name, _) in found.items()} == {
        "001": "Yuri", "002": "Xena", "003": "Xena", "004": "Zoe",
    }  # fmt: skip


def test_a_child_has_its_own_new_representative_not_its_parents_number(
    database: Database, tmp_path: Path
) -> None:
    upload(database, tmp_path, "900,Other,Olga,", "901,Another,Pia,")
    found = upload(database, tmp_path, "01,Group,Ann,", "02,North,Bob,01", "03,South,Cy,02")
    assert found["01"] == ("Ann", None)
    assert found["02"] == ("Bob", "01")
    assert found["03"] == ("Cy", "02")


def test_a_budget_of_two_new_programs_finds_its_own(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "budget.csv"
    path.write_text(
        "Fiscal year,Program,Account code,Description,Amount\n"
        "2010,Second,02-01,Paper,$10.00\n"
        "2010,First,02-02,Ink,$20.00\n"
        "2011,Second,02-03,Pens,$30.00\n"
    )
    assert load(database, path, "--kind", "budget")[0] == 0
    rows = export(database, "budget")["rows"]
    assert {(row["program"], row["fiscal_year"], row["description"]) for row in rows} == {
        ("Second", 2010, "Paper"), ("First", 2010, "Ink"), ("Second", 2011, "Pens"),
    }  # fmt: skip


def test_a_link_to_nothing_is_a_fault_and_nobody_elses_row() -> None:
    table = table_of(Account)
    rows = pd.DataFrame({"representative_id": [-1, 7], "parent_id": [-1, -1]})
    renamed = {"representative": {-1: 40}, "account": {-1: 50}}
    found = linked(rows, table, ("representative_id", "parent_id"), renamed)
    assert found["representative_id"].tolist() == [40, 7]
    assert found["parent_id"].tolist() == [50, 50]
    with pytest.raises(LookupError):
        stored_id(-2, renamed["account"])


ACCOUNTS, NAMES = ("01", "02", "03", "04"), ("Ann", "Bob", "Cy")


@st.composite
def lists(draw: st.DrawFn) -> list[dict[str, tuple[str, str]]]:
    """Some lists one after the other; in each an account may have a representative and a parent above it."""
    found = []
    for _ in range(draw(st.integers(1, 3))):
        chosen = draw(st.permutations(ACCOUNTS))[: draw(st.integers(1, 4))]
        found.append(
            {
                number: (
                    draw(st.sampled_from((*NAMES, "Dee", "Eve"))),
                    draw(st.sampled_from(("", *(other for other in ACCOUNTS if other < number)))),
                )
                for number in chosen
            }
        )
    return found


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(uploads=lists())
def test_whatever_lists_come_each_account_has_what_its_last_list_says(
    database: Database, tmp_path: Path, uploads: list[dict[str, tuple[str, str]]]
) -> None:
    wanted: dict[str, tuple[str | None, str | None]] = {}
    batches = []
    for upload in uploads:
        path = tmp_path / "accounts.csv"
        path.write_text(
            HEAD + "".join(f"{n},Name {n},{name},{parent}\n" for n, (name, parent) in upload.items())
        )
        status, report = load(database, path)
        assert status == 0
        batches.append(report["batch"])
        for number, (name, parent) in upload.items():
            known = parent if parent in wanted or parent in upload else None
            wanted[number] = (name, known or (wanted[number][1] if number in wanted else None))
        assert links(database) == wanted
    for batch in reversed([batch for batch in batches if batch]):
        assert run(database, "undo", batch)[0] == 0
    assert links(database) == {}
