"""Edits to the lines of a budget before they are saved."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from kadash.budget.rules import references
from kadash.budget.rules.references import Serves
from kadash.core.errors import Clash, Invalid
from kadash.core.money import from_cents, shown

FIELDS = frozenset(
    {
        "parent_key",
        "category",
        "account_code",
        "description",
        "quantity",
        "unit_cost_cents",
        "amount_cents",
        "serves",
        "note",
        "voided",
    }
)
FIELD_NAMES: dict[str, str] = {
    "parent_key": "Part of",
    "category": "Category",
    "account_code": "Account code",
    "description": "Description",
    "quantity": "Quantity",
    "unit_cost_cents": "Unit cost",
    "amount_cents": "Amount",
    "serves": "Serves",
    "note": "Note",
    "voided": "Removed",
}


@dataclass(frozen=True)
class NewLine:
    """A line to add; ``key`` names it in every later version."""

    key: str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class ChangedLine:
    """Edited fields of a line, with the version of it that was on the screen."""

    id: int
    version: int
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Edits:
    """All that one press of Save holds. ``order`` lists keys as they should stand, empty: leave it."""

    added: tuple[NewLine, ...] = ()
    changed: tuple[ChangedLine, ...] = ()
    removed: tuple[tuple[int, int], ...] = ()
    order: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed or self.order)


@dataclass
class LineClash:
    """A line that a colleague saved meanwhile: its number and version now, and both values per field."""

    id: int
    version: int
    label: str
    differences: dict[str, tuple[object, object]] = field(default_factory=dict)


class LinesClash(Clash):
    """Some of the lines were saved by somebody else after they were drawn; nothing was saved."""

    def __init__(self, lines: list[LineClash]) -> None:
        self.lines = lines
        together = {
            f"{line.label}: {FIELD_NAMES.get(name, name)}": values
            for line in lines
            for name, values in line.differences.items()
        }
        super().__init__(
            "A colleague saved the same lines after you opened them. Nothing of yours was saved yet. "
            "Choose for each value, then save again.",
            together,
        )


def checked(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return fields as they are stored; raises Invalid, with a sentence, where a value cannot be."""
    unknown = set(values) - FIELDS
    if unknown:
        raise ValueError(f"not fields of a line: {', '.join(sorted(unknown))}")
    found: dict[str, Any] = {
        name: value.strip() if isinstance(value, str) else value for name, value in values.items()
    }
    for name in ("account_code", "note", "parent_key"):
        if name in found:
            found[name] = found[name] or None
    for name in ("category", "description"):
        if name in found:
            found[name] = found[name] or ""
    for name in ("quantity", "unit_cost_cents"):
        if found.get(name) is not None and not Decimal(found[name]).is_finite():
            raise Invalid(f"{FIELD_NAMES[name]} is not a number. Nothing was saved.")
    if "serves" in found:
        found["serves"] = _links(found["serves"])
    return found


def written(name: str, value: object) -> str:
    """Return a stored value of a field as a person reads it."""
    if name == "voided":
        return "removed" if value else "kept"
    if value is None or value == "" or value == []:
        return "–"
    if name == "serves" and isinstance(value, list):
        return references.written(references.loaded(value))
    if name == "amount_cents":
        return shown(int(str(value)))
    if name == "unit_cost_cents":
        return f"${from_cents(Decimal(str(value))):f}"
    return str(value)


def _links(value: str | tuple[Serves, ...] | None) -> tuple[Serves, ...]:
    links = references.parse(value or "") if value is None or isinstance(value, str) else tuple(value)
    references.shares(links)
    return links


def resolved(edits: Edits, clashes: list[LineClash], mine: set[tuple[int, str]]) -> Edits:
    """Return the edits to save after a person chose: ``mine`` holds (line's id, field) to keep as typed.

    Of a line that clashed only the chosen fields are saved, against its version now; everything else
    that was edited stays. A line that a colleague removed comes back with our values where ``voided``
    is chosen, one that we removed and a colleague changed goes.
    """
    now = {clash.id: clash for clash in clashes}
    changed = []
    for line in edits.changed:
        clash = now.get(line.id)
        if clash is None:
            changed.append(line)
            continue
        values = {
            name: value
            for name, value in line.values.items()
            if name not in clash.differences or (line.id, name) in mine
        }
        if "voided" in clash.differences:
            values = {**values, "voided": False} if (line.id, "voided") in mine else {}
        if values:
            changed.append(ChangedLine(line.id, clash.version, values))
    removed = tuple(
        (id, now[id].version if id in now else version)
        for id, version in edits.removed
        if id not in now or (id, "voided") in mine
    )
    return Edits(edits.added, tuple(changed), removed, edits.order)
