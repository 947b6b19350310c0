"""Several people load, undo and edit in one moment: each row is there once, and each undo happens once."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from threading import Barrier
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from kadash.accounts.actions import add_account, save_account
from kadash.core import audit
from kadash.core.check import examine as check
from kadash.core.database import Database
from kadash.core.errors import Invalid, KadashError
from kadash.core.people import Person, Role
from kadash.intake import actions
from kadash.intake.actions import Loaded, load, load_and_prove, undo
from kadash.intake.engine import Examination, examine
from kadash.kinds import KINDS

NOW, TODAY = datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 5)
HEAD = "Account Number,Customer Name,Service,From,Thru,kWh,Revenue ($)\n"
MONTHS = [(1, 31), (2, 28), (3, 31), (4, 30)]
PEOPLE = [Person(name=f"Writer {number}", role=Role.MANAGER) for number in range(6)]


def bills(accounts: Sequence[str], months: Sequence[tuple[int, int]] = MONTHS) -> str:
    rows = (
        f"{number},Foundry {number},Electric,{month}/1/2009,{month}/{last}/2009,1000,$100.00\n"
        for number in accounts
        for month, last in months
    )
    return HEAD + "".join(rows)


def examined(database: Database, text: str, name: str = "bills.csv") -> Examination:
    with database.reading() as session:
        return examine(session, text.encode(), name=name, kinds=KINDS, person=PEOPLE[0], today=TODAY)


def together(acts: Sequence[Callable[[], Any]]) -> list[Any]:
    """Do all of it at one moment; return what each came to, a refusal being one, too."""
    gate = Barrier(len(acts))

    def do(act: Callable[[], Any]) -> Any:
        gate.wait(30)
        try:
            return act()
        except KadashError as fault:
            return fault

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(do, acts))


def count(database: Database, table: str) -> int:
    with database.reading() as session:
        return int(session.connection().execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one())


def is_sound(database: Database) -> None:
    faults = [
        finding.text for finding in check(database) if not finding.ok and finding.name != "configuration"
    ]
    assert faults == []


def loads(database: Database, texts: Sequence[str]) -> list[Any]:
    waiting = [examined(database, text) for text in texts]
    pairs = zip(PEOPLE, waiting, strict=False)
    return together([lambda p=p, e=e: load_and_prove(database, p, e, now=NOW) for p, e in pairs])


def test_one_file_by_many_at_once_is_stored_once(database: Database) -> None:
    found = loads(database, [bills(["0007"])] * 6)
    assert sorted(loaded.inserted for loaded in found) == [0, 0, 0, 0, 0, 4]
    assert sorted(loaded.batch is None for loaded in found) == [False, True, True, True, True, True]
    assert (count(database, "bill"), count(database, "account"), count(database, "upload_batch")) == (4, 1, 1)
    is_sound(database)


def test_files_that_overlap_give_each_bill_once(database: Database) -> None:
    """Account 0007 stands in all of them, and each has an account of its own."""
    found = loads(database, [bills(["0007", f"01{number}"]) for number in range(6)])
    assert all(isinstance(loaded, Loaded) for loaded in found)
    assert sum(loaded.inserted for loaded in found) == 4 + 6 * 4
    assert (count(database, "bill"), count(database, "account")) == (28, 7)
    is_sound(database)


def test_a_new_account_in_files_of_several_kinds_is_made_once(database: Database) -> None:
    texts = [
        bills(["0007"]),
        "Account Number,Name,City\n0007,Foundry,Loveland\n",
        "Account Number,Customer Name,Date,Subject,Notes\n0007,Foundry,1/15/2009,Visit,Rates\n",
    ]
    found = loads(database, texts)
    assert all(isinstance(loaded, Loaded) for loaded in found)
    assert (count(database, "account"), count(database, "bill"), count(database, "interaction")) == (1, 4, 1)


def test_an_account_that_is_typed_at_the_moment_of_the_load_is_found(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes to be after the comparison held: only the database itself notices."""
    if database.is_sqlite:
        pytest.skip("SQLite's writers are one at a time")
    waiting, stored = examined(database, bills(["0007"])), actions.store
    typed: list[int] = []

    def store(*given: Any) -> None:
        if not typed:
            typed.append(add_account(database, PEOPLE[1], number="0007", name="The Foundry"))
        stored(*given)

    monkeypatch.setattr(actions, "store", store)
    assert load(database, PEOPLE[0], waiting, now=NOW).inserted == 4
    assert (count(database, "account"), count(database, "bill")) == (1, 4)


def test_an_edit_at_the_moment_of_the_load_is_not_lost(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    if database.is_sqlite:
        pytest.skip("SQLite's writers are one at a time")
    load(
        database, PEOPLE[0], examined(database, "Account Number,Name,City\n0007,Foundry,Loveland\n"), now=NOW
    )
    waiting = examined(database, "Account Number,Name,City\n0007,Foundry,Greeley\n")
    held, found = actions.hold_rows, []

    def hold_rows(*given: Any) -> None:
        held(*given)
        edit = pool.submit(save_account, database, PEOPLE[1], id=1, version=1, changes={"city": "Boulder"})
        found.append(edit)

    monkeypatch.setattr(actions, "hold_rows", hold_rows)
    with ThreadPoolExecutor(1) as pool:
        load(database, PEOPLE[0], waiting, now=NOW)
        fault = found[0].exception(30)
    assert "Somebody else saved this" in str(fault)  # and sees both values


def test_the_second_of_two_undos_is_told_so(database: Database) -> None:
    loaded = load(database, PEOPLE[0], examined(database, bills(["0007"])), now=NOW)
    assert loaded.batch is not None
    number = loaded.batch
    found = together(
        [lambda p=p: undo(database, p, batch_id=number, now=NOW, kinds=KINDS) for p in PEOPLE[:4]]
    )
    assert sorted(type(one).__name__ for one in found) == ["Invalid", "Invalid", "Invalid", "Undone"]
    assert all("was undone before" in str(one) for one in found if isinstance(one, Invalid))
    assert (count(database, "bill"), count(database, "account")) == (0, 0)
    is_sound(database)


@pytest.mark.parametrize(
    "blank", [(), ("meter",), ("invoice", "period_start"), ("meter", "invoice", "period_start")]
)
def test_the_database_itself_holds_one_bill_to_one_row(database: Database, blank: tuple[str, ...]) -> None:
    load(database, PEOPLE[0], examined(database, bills(["0007"], [(1, 31)])), now=NOW)
    values = {
        "account_id": 1, "service": "water", "month": 24108, "period_end": date(2009, 1, 31), "batch_id": 1,
        "meter": "M1", "invoice": "I1", "period_start": date(2009, 1, 1), "version": 1,
    }  # fmt: skip
    values |= dict.fromkeys(blank)
    bill = sa.table("bill", *(sa.column(name) for name in (*values, "occurrence")))

    def insert(occurrence: int) -> None:
        with database.writing(PEOPLE[0]) as session:
            session.connection().execute(sa.insert(bill).values(values | {"occurrence": occurrence}))

    insert(1)
    insert(2)  # an equal bill can be real: then it counts up
    with pytest.raises(IntegrityError):
        insert(1)


def test_the_trail_is_whole_after_loads_at_once(database: Database) -> None:
    loads(database, [bills([f"0{number}"]) for number in range(6)])
    with database.reading() as session:
        assert audit.verify(session.connection()) == []
