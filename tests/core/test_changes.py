"""Which tables count as changed since a state, on both databases."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from kadash.accounts.tables import Account, Representative
from kadash.at_risk.actions.judgments import judge_mobility
from kadash.core.audit import data_version, note
from kadash.core.changes import State, state
from kadash.core.database import Database
from kadash.core.people import Person
from tests import cli

FILES = Path(__file__).parents[1] / "files"


def of(database: Database, before: State | None = None) -> State:
    with database.reading() as session:
        found = state(session, before)
        assert found.number == data_version(session)
    return found


def put_account(database: Database, person: Person, name: str) -> int:
    with database.writing(person) as session:
        row = Account(name=name, number=name)
        session.add(row)
        session.flush()
        assert row.id is not None
        return row.id


def judge(database: Database, person: Person, account_id: int, factor: str, seen: int | None = None) -> int:
    return judge_mobility(
        database, person, account_id=account_id, factor=Decimal(factor), reason="Leased building",
        decided_on=date(2026, 1, 5), seen=seen,
    )  # fmt: skip


def test_only_what_changed_counts(database: Database, manager: Person) -> None:
    account = put_account(database, manager, "Hospital")
    before = of(database)
    judge(database, manager, account, "0.3")
    after = of(database, before)
    assert after.number > before.number
    assert after.of(("mobility", "bill")) > before.of(("mobility", "bill"))
    assert after.of(("account", "bill")) == before.of(("account", "bill"))


def test_the_newest_change_of_several_counts(database: Database, manager: Person) -> None:
    account = put_account(database, manager, "Hospital")
    first = of(database)
    second = of(database, judged(database, manager, account, first))
    put_account(database, manager, "Mill")
    third = of(database, second)
    assert third.of(("mobility",)) == second.of(("mobility",)) > first.of(("mobility",))
    assert third.of(("mobility", "account")) == third.number


def judged(database: Database, manager: Person, account: int, before: State) -> State:
    judge(database, manager, account, "0.3")
    return of(database, before)


def test_nothing_changed_is_the_same_state(database: Database, manager: Person) -> None:
    put_account(database, manager, "Hospital")
    before = of(database)
    assert of(database, before) is before


def test_an_upload_changes_everything(database: Database, manager: Person) -> None:
    put_account(database, manager, "Hospital")
    before = of(database)
    status, _ = cli.load(database, cli.DATA / "budget_2009_lines.csv")
    assert status == 0
    after = of(database, before)
    assert after.of(("goal_node",)) == after.number


def test_an_older_view_never_takes_the_newer_ones_word(database: Database, manager: Person) -> None:
    account = put_account(database, manager, "Hospital")
    with database.reading() as session:
        old = state(session)
        session.rollback()  # so that the writer need not wait for this reader
    judge(database, manager, account, "0.3")
    newer = of(database, old)
    assert newer.of(("mobility",)) == newer.number
    behind = State(newer.entry + 5, newer.position + 1, newer.number + 6)
    assert of(database, behind).everything == newer.number


def test_a_restore_changes_everything(database: Database, manager: Person) -> None:
    put_account(database, manager, "Hospital")
    before = of(database)
    with database.writing(manager) as session:
        note(session.connection(), "restore", {}, number_above=before.entry + 10)
    after = of(database, before)
    assert after.everything == after.number


def test_overlapping_numbers_are_not_missed(database: Database, manager: Person) -> None:
    """A transaction that began first may commit last: its entries' numbers lie below those seen."""
    with database.writing(manager) as session:
        session.add(Representative(name="Avery Cole"))
    real = of(database)
    ahead = State(real.entry + 0, real.position - 1, 0)
    assert of(database, ahead).of(("representative",)) == real.number
