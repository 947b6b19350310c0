"""Which changes of an upload its person may store; the others are held back for a manager (see ``gates``)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
        one = _Part(session, person, comparison, missing, comparisons)
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


@dataclass(frozen=True)
class _Refused:
    """Why a change is held back: whose it is (None: nobody's)."""

    owner: str | None


class _Part:
    """One target under a person's eyes."""

    def __init__(
        self,
        session: sm.Session,
        person: Person,
        comparison: Comparison,
        missing: dict[str, set[int]],
        every: Sequence[Comparison],
    ) -> None:
        self.person, self.comparison, self.missing = person, comparison, missing
        self.gate, self.frame = comparison.target.gate, comparison.target.frame
        self.table = table_of(comparison.target.table)
        self.held: list[HeldBack] = []
        own = bool({self.gate.add, self.gate.change} & OWN_ONLY)
        self.owners = self.gate.owners(session) if own and self.gate.owners else {}
        changed = sorted({change.id for change in comparison.changes})
        self.accounts = _accounts(session, self.table, self.gate, self.frame, every) if own else {}
        self.stored = _stored_accounts(session, self.table, self.gate, changed) if own else {}

    def kept(self) -> Comparison:
        comparison, frame = self.comparison, self.frame
        links = [(link, self.missing.get(_leads_to(self.table, link), set())) for link in self._links()]
        new, blanked = [], frame
        for position in comparison.new.tolist():
            owner = self.owners.get(self.accounts.get(position) or 0)
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
        changes = self._permitted_changes(dict(links))
        if not self.held:
            return comparison
        return replace(
            comparison,
            target=replace(comparison.target, frame=blanked),
            new=np.array(new, dtype=np.int64),
            changes=changes,
            changed=len({change.position for change in changes}),
        )

    def _permitted_changes(self, links: Mapping[str, set[int]]) -> tuple[Change, ...]:
        """Return the changes that the person may make; a row that may not go to another account stays whole.

        Else a stored row would keep its account and get the cells of another one's.
        """
        refused = [(change, self._refused(change, links)) for change in self.comparison.changes]
        stay = {c.id: said for c, said in refused if said and c.column == self.gate.account}
        kept = []
        for change, by_itself in refused:
            said = by_itself or stay.get(change.id)
            if said is None:
                kept.append(change)
                continue
            self._hold(change.position, change.column, change.old, change.new, self.gate.change, said.owner)
        return tuple(kept)

    def _refused(self, change: Change, links: Mapping[str, set[int]]) -> "_Refused | None":
        accounts = [self.stored.get(change.id)]
        if change.column == self.gate.account:
            accounts.append(_number(change.new))  # nobody moves a row to somebody else's account
        owners = [self.owners.get(account or 0) for account in accounts]
        for owner in owners:
            if not may(self.person, self.gate.change, owner=owner):
                return _Refused(owner)
        leads_nowhere = change.column in links and _number(change.new) in links[change.column]
        return _Refused(owners[0]) if leads_nowhere else None

    def _hold(
        self, position: int, column: str | None, old: object, new: object, action: Action, owner: str | None
    ) -> None:
        row = self.frame.iloc[position].to_dict()
        self.held.append(HeldBack(self.table.name, row, column, old, new, action, owner))

    def _links(self) -> list[str]:
        return [link for link in self.comparison.target.links if link in self.frame.columns]

    def _may_be_blank(self, link: str) -> bool:
        return bool(self.table.c[link].nullable) and link not in self.comparison.target.identity


def _leads_to(table: sa.Table, link: str) -> str:
    (key,) = table.c[link].foreign_keys
    return str(key.column.table.name)


def _number(value: Any) -> int | None:
    """Return an id, which a column with blanks may hold as a float."""
    return None if pd.isna(value) or isinstance(value, str) else int(value)


def _accounts(
    session: sm.Session, table: sa.Table, gate: Gate, frame: pd.DataFrame, every: Sequence[Comparison]
) -> dict[int, int | None]:
    """Return the account of each row of the file, by its position."""
    column, _, beyond = (gate.account or "").partition(".")
    if column not in table.c or column not in frame:
        return {}
    found = dict(enumerate(map(_number, frame[column])))
    if not beyond:
        return found
    above = _leads_to(table, column)
    fresh: dict[int, int | None] = {}
    for other in (one.target.frame for one in every if table_of(one.target.table).name == above):
        if beyond in other and "new_id" in other:
            fresh |= dict(zip(map(int, other["new_id"]), map(_number, other[beyond]), strict=True))
    parent = table.metadata.tables[above]
    known = _read(session, parent, beyond, [id for id in set(found.values()) if id and id > 0])
    whose = fresh | known
    return {place: whose.get(id or 0) for place, id in found.items()}


def _stored_accounts(
    session: sm.Session, table: sa.Table, gate: Gate, ids: Sequence[int]
) -> dict[int, int | None]:
    """Return the account of each of these stored rows."""
    column, _, beyond = (gate.account or "").partition(".")
    if not column:
        return {}
    found = _read(session, table, column, ids)
    if not beyond:
        return found
    parent = table.metadata.tables[_leads_to(table, column)]
    known = _read(session, parent, beyond, [id for id in set(found.values()) if id])
    return {row: known.get(id or 0) for row, id in found.items()}


def _read(session: sm.Session, table: sa.Table, column: str, ids: Sequence[int]) -> dict[int, int | None]:
    """Return a column that holds ids, by row."""
    found: dict[int, int | None] = {}
    for start in range(0, len(ids), 900):
        query = sa.select(table.c.id, table.c[column]).where(table.c.id.in_(ids[start : start + 900]))
        found |= {int(id): value for id, value in session.connection().execute(query)}
    return found
