"""Which changes of an upload its person may store; the others are held back for a manager (see ``gates``)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.core.people import Person
from kadash.core.roles import OWN_ONLY, Action, may
from kadash.core.tables import table_of
from kadash.intake.compare import Change, Comparison
from kadash.intake.gates import Gate, HeldBack


def permitted(
    session: sm.Session, person: Person, comparisons: Sequence[Comparison]
) -> tuple[tuple[Comparison, ...], tuple[HeldBack, ...]]:
    """Return what the person may store of a comparison, and what is held back."""
    kept: list[Comparison] = []
    held: list[HeldBack] = []
    missing: dict[str, set[int]] = {}  # provisional ids of rows that are held back, by table
    for comparison in comparisons:
        if _may_all(person, comparison, missing):
            kept.append(comparison)
            continue
        one = _Part(session, person, comparison, missing)
        kept.append(one.kept())
        held += one.held
    return (tuple(_without_orphans(comparisons, kept)), tuple(held)) if held else (tuple(comparisons), ())


def _may_all(person: Person, comparison: Comparison, missing: Mapping[str, set[int]]) -> bool:
    """Say whether the person may store all of it, whoever's it is: nearly always so, and rows may be many."""
    target = comparison.target
    table = table_of(target.table)
    if any(missing.get(_leads_to(table, link)) for link in target.links):
        return False
    return may(person, target.gate.add) and may(person, target.gate.change)


def _without_orphans(before: Sequence[Comparison], kept: Sequence[Comparison]) -> Iterator[Comparison]:
    """Leave out rows that were to be made only for rows which are held back."""
    wanted, left = _pointed_to(before), _pointed_to(kept)
    for comparison in kept:
        table, frame = table_of(comparison.target.table).name, comparison.target.frame
        idle = wanted.get(table, set()) - left.get(table, set())
        if comparison.target.counted or not idle or "new_id" not in frame:
            yield comparison
            continue
        stays = ~frame["new_id"].iloc[comparison.new].isin(idle).to_numpy()
        yield replace(comparison, new=comparison.new[stays])


def _pointed_to(comparisons: Sequence[Comparison]) -> dict[str, set[int]]:
    """Return the provisional ids, by table, that rows to be stored point to."""
    found: dict[str, set[int]] = {}
    for comparison in comparisons:
        target = comparison.target
        table = table_of(target.table)
        for link in (link for link in target.links if link in target.frame.columns):
            numbers = pd.to_numeric(target.frame[link].iloc[comparison.new], errors="coerce").dropna()
            ids = {int(number) for number in numbers.unique() if number < 0}
            changed = (_number(c.new) or 0 for c in comparison.changes if c.column == link)
            ids |= {number for number in changed if number < 0}
            found.setdefault(_leads_to(table, link), set()).update(ids)
    return found


class _Part:
    """One target under a person's eyes."""

    def __init__(
        self, session: sm.Session, person: Person, comparison: Comparison, missing: dict[str, set[int]]
    ) -> None:
        self.person, self.comparison, self.missing = person, comparison, missing
        self.gate, self.frame = comparison.target.gate, comparison.target.frame
        self.table = table_of(comparison.target.table)
        self.held: list[HeldBack] = []
        own = bool({self.gate.add, self.gate.change} & OWN_ONLY)
        self.owners = self.gate.owners(session) if own and self.gate.owners else {}
        self.stored = _accounts_of(session, self.table, self.gate, comparison.changes) if own else {}

    def kept(self) -> Comparison:
        comparison, frame = self.comparison, self.frame
        links = [(link, self.missing.get(_leads_to(self.table, link), set())) for link in self._links()]
        new, blanked = [], frame
        for position in comparison.new.tolist():
            owner = self.owners.get(self._account(position) or 0)
            absent = [link for link, ids in links if _number(frame[link].iloc[position]) in ids]
            needed = [link for link in absent if not self._may_be_blank(link)]
            if needed or not may(self.person, self.gate.add, owner=owner):
                self._hold(position, None, None, None, self.gate.add, owner)
                if "new_id" in frame:
                    self.missing.setdefault(self.table.name, set()).add(int(frame["new_id"].iloc[position]))
                continue
            for link in absent:
                self._hold(position, link, None, frame[link].iloc[position], self.gate.change, owner)
                blanked = frame.copy() if blanked is frame else blanked
                blanked[link] = blanked[link].astype(object)
                blanked.iloc[position, blanked.columns.get_loc(link)] = None
            new.append(position)
        changes = tuple(change for change in comparison.changes if self._may_change(change, dict(links)))
        if not self.held:
            return comparison
        return replace(
            comparison,
            target=replace(comparison.target, frame=blanked),
            new=np.array(new, dtype=np.int64),
            changes=changes,
            changed=len({change.position for change in changes}),
        )

    def _may_change(self, change: Change, links: Mapping[str, set[int]]) -> bool:
        accounts = {self.stored.get(change.id)}
        if change.column == self.gate.account:
            accounts.add(_number(change.new))  # nobody moves a row to somebody else's account
        owners = [self.owners.get(account or 0) for account in accounts]
        refused = [owner for owner in owners if not may(self.person, self.gate.change, owner=owner)]
        if refused or _number(change.new) in links.get(change.column, ()):
            owner = next(iter(refused), owners[0])
            self._hold(change.position, change.column, change.old, change.new, self.gate.change, owner)
            return False
        return True

    def _hold(
        self, position: int, column: str | None, old: object, new: object, action: Action, owner: str | None
    ) -> None:
        row = self.frame.iloc[position].to_dict()
        self.held.append(HeldBack(self.table.name, row, column, old, new, action, owner))

    def _links(self) -> list[str]:
        return [link for link in self.comparison.target.links if link in self.frame.columns]

    def _may_be_blank(self, link: str) -> bool:
        return bool(self.table.c[link].nullable) and link not in self.comparison.target.identity

    def _account(self, position: int) -> int | None:
        column = self.gate.account
        return _number(self.frame[column].iloc[position]) if column and column in self.frame else None


def _leads_to(table: sa.Table, link: str) -> str:
    (key,) = table.c[link].foreign_keys
    return str(key.column.table.name)


def _number(value: Any) -> int | None:
    """Return an id, which a column with blanks may hold as a float."""
    return None if pd.isna(value) or isinstance(value, str) else int(value)


def _accounts_of(
    session: sm.Session, table: sa.Table, gate: Gate, changes: Sequence[Change]
) -> dict[int, int | None]:
    """Return the account of each stored row that would change."""
    ids = sorted({change.id for change in changes})
    if gate.account is None:
        return {}
    found: dict[int, int | None] = {}
    for start in range(0, len(ids), 900):
        query = sa.select(table.c.id, table.c[gate.account]).where(table.c.id.in_(ids[start : start + 900]))
        found |= {int(id): account for id, account in session.connection().execute(query)}
    return found
