"""Uploads taken back: in any order where that is possible, saying what stands in the way where not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kadash.accounts.actions import save_account
from kadash.accounts.queries.accounts import all_accounts
from kadash.core.database import Database
from kadash.core.people import Person
from tests.cli import export, load, run
from tests.states import state

HEAD = "Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)\n"
JANUARY = HEAD + "0007,Foundry,Electric,1/1/2009,1/31/2009,1000,$100.00\n"
FEBRUARY = HEAD + "0007,Foundry,Electric,2/1/2009,2/28/2009,900,$90.00\n"
CORRECTED = HEAD + "0007,Foundry,Electric,1/1/2009,1/31/2009,1000,$120.00\n"

Load = Callable[[str], int]


@pytest.fixture
def loaded(database: Database, tmp_path: Path) -> Load:
    def load_text(text: str) -> int:
        path = tmp_path / "bills.csv"
        path.write_text(text)
        status, report = load(database, path)
        assert status == 0
        batch: int = report["batch"]
        return batch

    return load_text


def undo(database: Database, batch: int) -> tuple[int, str]:
    return run(database, "undo", batch)


def test_the_state_is_equal_to_before(database: Database, loaded: Load) -> None:
    loaded(JANUARY)
    before = state(database)
    second = loaded(FEBRUARY)
    assert state(database) != before
    assert undo(database, second)[0] == 0
    assert state(database) == before


def test_a_replaced_value_comes_back(database: Database, loaded: Load) -> None:
    loaded(JANUARY)
    before = state(database)
    assert undo(database, loaded(CORRECTED))[0] == 0
    assert state(database) == before


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_uploads_can_go_in_either_order(database: Database, loaded: Load, order: tuple[int, int]) -> None:
    empty = state(database)
    batches = [loaded(JANUARY), loaded(FEBRUARY)]
    assert undo(database, batches[order[0]])[0] == 0
    assert len(state(database)["bill"]) == 1
    assert len(state(database)["account"]) == 1  # the account that both need stays as long as one needs it
    assert undo(database, batches[order[1]])[0] == 0
    assert state(database) == empty


def test_what_a_later_upload_says_stands_and_goes_with_it(database: Database, loaded: Load) -> None:
    empty = state(database)
    first, second = loaded(JANUARY), loaded(CORRECTED)
    before = state(database)
    status, text = undo(database, first)
    assert status == 0
    assert f"1 row of bill stay: upload {second} says the same." in text
    assert state(database) == before
    assert undo(database, second)[0] == 0
    assert state(database) == empty


def test_what_a_later_upload_has_too_is_not_dropped(database: Database, loaded: Load) -> None:
    """Its January and February were stored already; they are as much its own as its March."""
    march = "0007,Foundry,Electric,3/1/2009,3/31/2009,800,$80.00\n"
    empty = state(database)
    first = loaded(JANUARY + FEBRUARY.removeprefix(HEAD))
    second = loaded(JANUARY + FEBRUARY.removeprefix(HEAD) + march)
    status, text = undo(database, first)
    assert status == 0
    assert f"2 rows of bill stay: upload {second} says the same." in text
    assert len(state(database)["bill"]) == 3
    assert undo(database, second)[0] == 0
    assert state(database) == empty


def test_a_field_that_only_the_undone_upload_said_is_empty_again(database: Database, loaded: Load) -> None:
    """The later file has the bill without its kWh."""
    first = loaded(JANUARY)
    loaded(
        "Account Number,Customer Name,Service,From,Thru,Revenue ($)\n"
        "0007,Foundry,Electric,1/1/2009,1/31/2009,$100.00\n"
        "0007,Foundry,Electric,2/1/2009,2/28/2009,$90.00\n"
    )
    assert undo(database, first)[0] == 0
    (january, _) = sorted(export(database, "bills")["rows"], key=lambda row: row["period_start"])
    assert (january["usage"], january["revenue"]) == (None, "100.00")


def test_a_value_comes_back_past_an_upload_that_was_undone_in_between(
    database: Database, loaded: Load
) -> None:
    loaded(JANUARY)
    before = state(database)
    second = loaded(CORRECTED)
    third = loaded(CORRECTED.replace("120", "130"))
    assert undo(database, second)[0] == 0
    assert "13000" in repr(state(database)["bill"])
    assert undo(database, third)[0] == 0
    assert state(database) == before


def test_a_parent_stays_for_a_child_that_somebody_edited(
    database: Database, tmp_path: Path, manager: Person
) -> None:
    path = tmp_path / "accounts.csv"
    path.write_text("Account Number,Name,Parent Account\n01,Group,\n02,North,01\n03,South,01\n")
    _, report = load(database, path)
    with database.reading() as session:
        ids = {account.number: account.id for account in all_accounts(session)}
    save_account(database, manager, id=ids["02"] or 0, version=1, changes={"note": "a plant"})
    status, text = undo(database, report["batch"])
    assert status == 0
    assert "account 02 was edited by Dana Reyes since; it was left." in text
    with database.reading() as session:
        assert {account.number for account in all_accounts(session)} == {"01", "02"}


def test_what_a_person_edited_since_is_left_and_listed(
    database: Database, loaded: Load, manager: Person
) -> None:
    batch = loaded(JANUARY)
    save_account(database, manager, id=1, version=1, changes={"name": "Harbor Foundry"})
    status, text = undo(database, batch)
    assert status == 0
    assert "was edited by Dana Reyes since; it was left" in text
    found = state(database)
    assert found["bill"] == []
    assert "Harbor Foundry" in repr(found["account"])


def test_an_upload_is_undone_once(database: Database, loaded: Load) -> None:
    batch = loaded(JANUARY)
    assert undo(database, batch)[0] == 0
    assert undo(database, batch)[0] == 2
    assert undo(database, 99)[0] == 2


def test_the_same_file_can_come_again_after_it_was_undone(database: Database, loaded: Load) -> None:
    first = loaded(JANUARY)
    before = state(database)
    undo(database, first)
    loaded(JANUARY)
    assert [row[2:] for row in state(database)["bill"]] == [row[2:] for row in before["bill"]]


def test_a_number_of_seventeen_digits_comes_back(database: Database, loaded: Load) -> None:
    loaded(JANUARY.replace("1000", "17.990000000000002"))
    before = state(database)
    assert undo(database, loaded(CORRECTED))[0] == 0
    assert state(database) == before
