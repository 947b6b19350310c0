"""What was said about a stored row, by whom and when, and what of it stands once an upload is undone.

The audit trail has every change of a row, so its story can be read from there: who brought it in, who changed
which field to what. With it goes what later uploads said that was stored already (see ``said``). A field has
the last value that somebody says who stands: a person, or an upload that was not undone.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

NOW = object()
"""The value that is stored now, where the trail has nothing about it."""
COUNTED = frozenset({"version", "batch_id"})
MIGRATION = "migration to "


@dataclass(frozen=True)
class Entry:
    """One change of a row. ``batch_id`` is an upload's, with a minus its undo's, None a person's."""

    id: int
    batch_id: int | None
    actor: str | None
    before: Mapping[str, Any]
    after: Mapping[str, Any]

    @property
    def fields(self) -> set[str]:
        return {name for name in self.after if self.before.get(name) != self.after[name]} - COUNTED

    @property
    def by_person(self) -> bool:
        return self.batch_id is None and not (self.actor or "").startswith(MIGRATION)


@dataclass(frozen=True)
class _Statement:
    """That somebody (an upload, or None: a person) said values of some fields of a row."""

    at: int  # an entry of the trail
    source: int | None
    values: Mapping[str, Any]
    actor: str | None = None


@dataclass(frozen=True)
class Verdict:
    """What becomes of a row: ``stays``, whose it is then, the fields that get another value.

    ``edited_by`` names the people whose edits are why something stays that the undone upload had brought.
    """

    stays: bool
    batch_id: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    edited_by: tuple[str, ...] = ()
    said_by: int | None = None


def judged(
    columns: Sequence[str],
    batch_id: int | None,
    entries: Sequence[Entry],
    said: Iterable[tuple[int, int, Sequence[str]]],
    undoing: int,
    undone: Collection[int],
) -> Verdict:
    """Return what becomes of a row with that ``batch_id`` when an upload is undone.

    ``columns`` are the table's but for its own counters; ``entries`` the row's changes, oldest first;
    ``said`` are (upload, its first entry in the trail, columns) of those that say what was stored; ``undone``
    are the uploads undone before.
    """
    statements = _statements(columns, batch_id, entries, said)
    gone = {*undone, undoing}
    standing = [one for one in statements if one.source is None or one.source not in gone]
    people = [one for one in standing if one.source is None and one.at]
    mine = [one for one in statements if one.source == undoing]
    uploads: list[int] = []
    if batch_id == undoing:
        uploads = sorted({one.source for one in standing if one.source is not None})
        if not uploads:  # whoever edited it saw it as it is
            names = tuple(dict.fromkeys(one.actor or "somebody" for one in people))
            return Verdict(bool(people), None, edited_by=names)
    heir = uploads[0] if uploads else batch_id
    current = entries[-1].after if entries else dict.fromkeys(columns, NOW)
    values: dict[str, Any] = {}
    kept: list[str] = []
    for name in dict.fromkeys(name for one in mine for name in one.values):
        said_last = [one for one in standing if name in one.values]
        new = said_last[-1].values[name] if said_last else None
        if said_last and said_last[-1].source is None and said_last[-1].at > mine[0].at:
            kept.append(said_last[-1].actor or "somebody")
        if new is not NOW and new != current.get(name):
            values[name] = new
    return Verdict(True, heir, values, tuple(dict.fromkeys(kept)), uploads[0] if uploads else None)


def judged_alone(
    batch_id: int | None, entries: Sequence[Entry], undoing: int, undone: Collection[int]
) -> Verdict | None:
    """Return what ``judged`` does for a row that only the undone upload changed, once; None for others.

    No other upload may say anything of the row; what the undone one says beside its change is what was there
    before. Most rows of a large upload are such.
    """
    if len(entries) != 1 or entries[0].batch_id != undoing or batch_id == undoing:
        return None
    before, after = entries[0].before, entries[0].after
    inserter = before.get("batch_id")
    if inserter != after.get("batch_id") or (inserter is not None and inserter in undone):
        return None
    return Verdict(True, batch_id, {name: before.get(name) for name in entries[0].fields})


def _statements(
    columns: Sequence[str],
    batch_id: int | None,
    entries: Sequence[Entry],
    said: Iterable[tuple[int, int, Sequence[str]]],
) -> list[_Statement]:
    first = entries[0].before if entries else dict.fromkeys(columns, NOW)
    inserter = entries[0].before.get("batch_id") if entries else batch_id
    found = [_Statement(0, inserter, {name: first.get(name) for name in columns})]
    for entry in entries:
        handed = entry.before.get("batch_id") != entry.after.get("batch_id")
        if handed:  # by an undo: it is another's from here on, as it is
            whole = {name: entry.after.get(name) for name in columns}
            found.append(_Statement(entry.id, entry.after.get("batch_id"), whole, entry.actor))
        elif entry.by_person or (entry.batch_id or 0) > 0:
            values = {name: entry.after[name] for name in entry.fields}
            found.append(_Statement(entry.id, entry.batch_id, values, entry.actor))
    for upload, at, names in said:
        image = next((entry.before for entry in entries if entry.id > at), None)
        image = image or (entries[-1].after if entries else dict.fromkeys(columns, NOW))
        found.append(_Statement(at, upload, {name: image.get(name) for name in names}))
    return sorted(found, key=lambda one: one.at)
