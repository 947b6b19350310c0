"""Imports, edits and undos in random order, against a small model of what must stand afterwards.

The model: a row has what was said of it, in order, by uploads and people. A field has the last value said by
somebody who stands; a row is there while an upload that stands says it, a person edited it, or a bill needs
its account. Nothing ever raises, and undoing everything leaves what people edited.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kadash.accounts.actions import save_account
from kadash.core import audit, summaries
from kadash.core.database import Database
from kadash.core.imprints import imprint_faults
from kadash.core.people import Person, Role
from kadash.core.trail import unaudited_rows
from kadash.intake import undo_rows
from kadash.intake.actions import carry_on, load_and_prove, undo, undoing
from kadash.intake.engine import examine
from kadash.kinds import KINDS

NOW, TODAY = datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 5)
MANAGER = Person(name="Dana Reyes", role=Role.MANAGER)
PERSON = "person"
ACCOUNTS, MONTHS = ("1", "2", "3"), (1, 2, 3)
FIELDS = {"account": ("name", "city", "note"), "bill": ("usage", "revenue_cents")}
_examples = count(1)
Key = tuple[str, ...]


@dataclass
class Row:
    """A row of the model: whose it is (an upload, or None), its values, and all that was said of it."""

    owner: int | None
    values: dict[str, Any]
    said: list[tuple[Any, dict[str, Any]]] = field(default_factory=list)

    def say(self, source: Any, values: dict[str, Any]) -> None:
        self.values |= values
        self.said.append((source, dict(values)))


class CutOffError(Exception):
    """Stands in for the end of the process."""


class Model:
    """What must be there."""

    def __init__(self) -> None:
        self.rows: dict[Key, Row] = {}
        self.gone: set[Any] = set()

    def load(self, batch: int, rows: dict[Key, dict[str, Any]]) -> None:
        for key, values in rows.items():
            account = ("account", key[1])
            if key != account and account not in self.rows:
                self._add(batch, account, {"name": key[1]})
            if key in self.rows:
                self.rows[key].say(batch, {name: v for name, v in values.items() if v is not None})
            else:
                self._add(batch, key, values)

    def _add(self, batch: int, key: Key, values: dict[str, Any]) -> None:
        self.rows[key] = Row(batch, {})
        self.rows[key].say(batch, dict.fromkeys(FIELDS[key[0]]) | values)

    def undo(self, batch: int) -> None:
        self.gone.add(batch)
        going = [key for key, row in self.rows.items() if not self._stays(key, row, batch)]
        for key in sorted(going, reverse=True):  # bills before their accounts
            bills = [row for other, row in self.rows.items() if other[0] == "bill" and other[1] == key[1]]
            needed = [row.owner for row in bills if key[0] == "account"]
            if not needed:
                del self.rows[key]
                continue
            row = self.rows[key]
            row.owner = None if None in needed else min(owner for owner in needed if owner is not None)
            row.say(row.owner or PERSON, dict(row.values))

    def _stays(self, key: Key, row: Row, batch: int) -> bool:
        mine = {name for source, values in row.said if source == batch for name in values}
        standing = [(source, values) for source, values in row.said if source not in self.gone]
        uploads = sorted(source for source, _ in standing if source != PERSON)
        if row.owner == batch and not uploads:
            if not standing:
                return False
            row.owner = None
            row.say(PERSON, dict(row.values))
            return True
        for name in mine:
            last = [values[name] for _, values in standing if name in values]
            row.values[name] = last[-1] if last else (row.values[name] if name == "name" else None)
        if row.owner == batch:
            row.owner = uploads[0]
            row.say(row.owner, dict(row.values))
        return True


class World:
    """The database under the same acts as the model; account numbers are the example's own."""

    def __init__(self, database: Database) -> None:
        self.database, self.model, self.prefix = database, Model(), f"{next(_examples):05}-"
        self.standing: list[int] = []
        self.turns = 0

    def load(self, text: str, rows: dict[Key, dict[str, Any]]) -> None:
        with self.database.reading() as session:
            found = examine(session, text.encode(), name="file.csv", kinds=KINDS, person=MANAGER, today=TODAY)
        loaded = load_and_prove(self.database, MANAGER, found, now=NOW)
        if loaded.batch is not None:
            self.standing.append(loaded.batch)
            self.model.load(loaded.batch, rows)

    def accounts(self, chosen: dict[str, tuple[str, str, str]]) -> None:
        text = "Account Number,Name,City,Note\n"
        rows: dict[Key, dict[str, Any]] = {}
        for number, (name, city, note) in chosen.items():
            text += f"{self.prefix}{number},{name},{city},{note}\n"
            rows["account", self.prefix + number] = {"name": name, "city": city or None, "note": note or None}
        self.load(text, rows)

    def bills(self, chosen: dict[tuple[str, int], tuple[str, int]]) -> None:
        text = "Account Number,Service,From,Thru,kWh,Revenue ($)\n"
        rows: dict[Key, dict[str, Any]] = {}
        for (number, month), (kwh, dollars) in chosen.items():
            text += (
                f"{self.prefix}{number},Electric,2009-{month:02}-01,2009-{month:02}-28,{kwh},{dollars}.00\n"
            )
            rows["bill", self.prefix + number, str(month)] = {
                "usage": float(kwh) if kwh else None, "revenue_cents": dollars * 100,
            }  # fmt: skip
        self.load(text, rows)

    def edit(self, number: str, name: str, value: str) -> None:
        key = ("account", self.prefix + number)
        if key not in self.model.rows:
            return
        with self.database.reading() as session:
            query = sa.text("SELECT id, version FROM account WHERE number = :number")
            id, version = session.connection().execute(query, {"number": self.prefix + number}).one()
        changed = self.model.rows[key].values[name] != value
        save_account(self.database, MANAGER, id=id, version=version, changes={name: value})
        if changed:  # saving what is there says nothing new
            self.model.rows[key].say(PERSON, {name: value})

    def undo(self, place: int) -> None:
        if self.standing:
            batch = self.standing.pop(place % len(self.standing))
            self._undo(batch)
            self.model.undo(batch)

    def _undo(self, batch: int) -> None:
        """Undo in transactions of one piece each; one in four is the last before it is cut off."""
        try:
            undo(self.database, MANAGER, batch_id=batch, now=NOW, kinds=KINDS, progress=self._cut_off)
        except CutOffError:
            carry_on(self.database)

    def _cut_off(self, _: float, what: str) -> None:
        self.turns += 1
        if self.turns % 4 == 2:
            raise CutOffError(what)

    def agrees(self) -> None:
        accounts = "SELECT number, name, city, note FROM account WHERE number LIKE :like"
        bills = (
            "SELECT number, month, usage, revenue_cents FROM bill JOIN account ON account.id = account_id "
            "WHERE number LIKE :like"
        )
        like = {"like": f"{self.prefix}%"}
        with self.database.reading() as session:
            connection = session.connection()
            found = {
                ("account", row[0]): tuple(row[1:]) for row in connection.execute(sa.text(accounts), like)
            }
            found |= {
                ("bill", row[0], str(row[1] - 2009 * 12 + 1)): tuple(row[2:])
                for row in connection.execute(sa.text(bills), like)
            }
            sums = [fault for one in summaries.kept() for fault in summaries.faults(connection, one)]
        wanted = {
            key: tuple(row.values[name] for name in FIELDS[key[0]]) for key, row in self.model.rows.items()
        }
        assert sums == []
        assert found == wanted


WORDS = st.sampled_from(["", "A", "B"])
ACTS = st.one_of(
    st.tuples(
        st.just("accounts"),
        st.dictionaries(
            st.sampled_from(ACCOUNTS),
            st.tuples(st.sampled_from(["North", "South"]), WORDS, WORDS),
            min_size=1,
        ),
    ),
    st.tuples(
        st.just("bills"),
        st.dictionaries(
            st.tuples(st.sampled_from(ACCOUNTS), st.sampled_from(MONTHS)),
            st.tuples(st.sampled_from(["", "10", "20"]), st.sampled_from([100, 200])),
            min_size=1,
        ),
    ),
    st.tuples(
        st.just("edit"),
        st.sampled_from(ACCOUNTS),
        st.sampled_from(["city", "note"]),
        st.sampled_from(["C", "D"]),
    ),
    st.tuples(st.just("undo"), st.integers(0, 5)),
)


@pytest.fixture(autouse=True)
def _in_small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undo_rows, "PIECE", 2)
    monkeypatch.setattr(undoing, "TURN_S", 0)
    monkeypatch.setattr(undoing, "PAUSE_S", 0)


@settings(
    max_examples=25, deadline=None, derandomize=True, phases=[Phase.explicit, Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(acts=st.lists(ACTS, min_size=2, max_size=8), order=st.lists(st.integers(0, 5), min_size=8, max_size=8))
def test_whatever_comes_in_whatever_order(
    database: Database, acts: list[tuple[Any, ...]], order: list[int]
) -> None:
    world = World(database)
    for name, *given_ in acts:
        getattr(world, name)(*given_)
        world.agrees()
    for place in order:
        world.undo(place)
        world.agrees()
    assert world.standing == []
    assert all(row.owner is None for row in world.model.rows.values())  # what is left people edited
    with database.reading() as session:
        connection = session.connection()
        assert audit.verify(connection) == []
        assert list(imprint_faults(connection)) == []
        assert list(unaudited_rows(connection)) == []
        assert [fault for one in summaries.kept() for fault in summaries.faults(connection, one)] == []
