"""The grid for editing budget lines: its cells, and what its edits mean.

The screen hands over what was typed as positions and cells (``edited_rows``, ``added_rows``,
``deleted_rows``); here it becomes lines to preview and edits to save.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

import pandas as pd

from kadash.budget.rules import references
from kadash.budget.rules.edits import ChangedLine, Edits, NewLine
from kadash.budget.rules.lines import NO_CATEGORY, Line
from kadash.budget.rules.references import Serves
from kadash.core.errors import Invalid
from kadash.core.money import from_cents

COLUMNS = (
    "place",
    "category",
    "account_code",
    "description",
    "part_of",
    "quantity",
    "unit_cost",
    "amount",
    "serves",
    "note",
)
Cells = Mapping[str, Any]
State = Mapping[str, Any]


@dataclass(frozen=True)
class GridLine:
    """A stored line as it was drawn: its number, version and values."""

    id: int
    version: int
    line: Line
    note: str | None = None

    @property
    def label(self) -> str:
        """``03-99 Other Services``: how parts name the line that they belong to."""
        return " ".join(part for part in (self.line.account_code, self.line.description) if part)


def frame(drawn: Sequence[GridLine]) -> pd.DataFrame:
    """Return the grid's cells: a row a line, dollars and plain numbers, None where nothing was entered."""
    labels = {row.line.key: row.label for row in drawn}
    rows = [
        [
            index,
            "" if row.line.category == NO_CATEGORY else row.line.category,
            row.line.account_code,
            row.line.description,
            labels.get(row.line.parent or ""),
            _float(row.line.quantity),
            _float(None if row.line.unit_cost_cents is None else from_cents(row.line.unit_cost_cents)),
            _float(None if row.line.entered_cents is None else from_cents(row.line.entered_cents)),
            references.written(row.line.serves),
            row.note,
        ]
        for index, row in enumerate(drawn, start=1)
    ]
    cells = pd.DataFrame(rows, columns=list(COLUMNS))
    for name in ("place", "quantity", "unit_cost", "amount"):
        cells[name] = cells[name].astype("Float64")
    return cells


def edits(drawn: Sequence[GridLine], state: State, *, new_key: Callable[[], str]) -> Edits:
    """Return what is to be saved; raises Invalid, with a sentence, where a cell cannot be read."""
    removed = set(state.get("deleted_rows", ()))
    changed = []
    for index, cells in _edited(state):
        values = _values(drawn, cells)
        stored = _stored(drawn[index])
        values = {name: value for name, value in values.items() if stored.get(name) != value}
        if values and index not in removed:
            changed.append(ChangedLine(drawn[index].id, drawn[index].version, values))
    added = tuple(NewLine(new_key(), _values(drawn, cells)) for cells in _added(state))
    return Edits(
        added=added,
        changed=tuple(changed),
        removed=tuple((drawn[place].id, drawn[place].version) for place in sorted(removed)),
        order=_order(drawn, state, added),
    )


def preview(drawn: Sequence[GridLine], state: State) -> tuple[list[Line], list[str]]:
    """Return the lines as they would be saved, and a sentence for each cell that cannot be."""
    removed, problems = set(state.get("deleted_rows", ())), []
    typed = dict(_edited(state))
    lines = []
    for index, row in enumerate(drawn):
        if index in removed:
            continue
        try:
            values = {**_stored(row), **_values(drawn, typed.get(index, {}))}
        except Invalid as fault:
            problems.append(f"{row.label}: {fault}")
            values = _stored(row)
        lines.append(_line(row.line.key, values))
    for number, cells in enumerate(_added(state), start=1):
        try:
            lines.append(_line(f"new {number}", _values(drawn, cells)))
        except Invalid as fault:
            problems.append(f"New line {number}: {fault}")
    return lines, problems


def changes(state: State) -> int:
    """Return how many lines are edited, added or removed and not saved yet."""
    removed = set(state.get("deleted_rows", ()))
    edited = {index for index, _ in _edited(state)} - removed
    return len(edited) + len(removed) + len(_added(state))


def _edited(state: State) -> list[tuple[int, Cells]]:
    return [(int(place), cells) for place, cells in state.get("edited_rows", {}).items() if cells]


def _added(state: State) -> list[Cells]:
    """Return the added rows in which somebody typed something."""
    return [cells for cells in state.get("added_rows", ()) if any(_text(value) for value in cells.values())]


def _values(drawn: Sequence[GridLine], cells: Cells) -> dict[str, Any]:
    """Return the fields that the cells name, as they are saved."""
    found: dict[str, Any] = {}
    for name, value in cells.items():
        if name in ("category", "description"):
            found[name] = _text(value)
        elif name in ("account_code", "note"):
            found[name] = _text(value) or None
        elif name == "part_of":
            found["parent_key"] = _parent(drawn, _text(value))
        elif name == "quantity":
            found["quantity"] = _decimal(value)
        elif name == "unit_cost":
            dollars = _decimal(value)
            found["unit_cost_cents"] = None if dollars is None else dollars * 100
        elif name == "amount":
            found["amount_cents"] = cents_of(value)
        elif name == "serves":
            links = references.parse(_text(value))
            references.shares(links)
            found["serves"] = links
    return found


def _stored(row: GridLine) -> dict[str, Any]:
    line = row.line
    return {
        "category": "" if line.category == NO_CATEGORY else line.category,
        "account_code": line.account_code,
        "description": line.description,
        "parent_key": line.parent,
        "quantity": line.quantity,
        "unit_cost_cents": line.unit_cost_cents,
        "amount_cents": line.entered_cents,
        "serves": line.serves,
        "note": row.note,
    }


def _line(key: str, values: Mapping[str, Any]) -> Line:
    serves: tuple[Serves, ...] = values.get("serves", ())
    return Line(
        key=key,
        description=values.get("description", ""),
        category=values.get("category") or NO_CATEGORY,
        account_code=values.get("account_code"),
        entered_cents=values.get("amount_cents"),
        quantity=values.get("quantity"),
        unit_cost_cents=values.get("unit_cost_cents"),
        parent=values.get("parent_key"),
        serves=serves,
    )


def _order(drawn: Sequence[GridLine], state: State, added: Sequence[NewLine]) -> tuple[str, ...]:
    """Return the keys in the order of their numbers, where somebody typed one; else nothing."""
    typed = {index: cells["place"] for index, cells in _edited(state) if cells.get("place") is not None}
    wished = [cells.get("place") for cells in _added(state)]
    if not typed and not any(number is not None for number in wished):
        return ()
    # A typed number goes before the line that has it now: 3 means third, 3.5 between third and fourth.
    numbered = [
        (float(typed.get(index, index + 1)), 0 if index in typed else 1, index, row.line.key)
        for index, row in enumerate(drawn)
    ]
    numbered += [
        (float("inf") if number is None else float(number), 0, len(drawn) + index, new.key)
        for index, (number, new) in enumerate(zip(wished, added, strict=True))
    ]
    return tuple(key for *_, key in sorted(numbered))


def _parent(drawn: Sequence[GridLine], label: str) -> str | None:
    if not label:
        return None
    for row in drawn:
        if row.label == label:
            return row.line.key
    raise Invalid(f"“{label}” is not a line of this budget; save the line first, then its parts.")


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()


def _float(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _decimal(value: object) -> Decimal | None:
    """Return a cell's number digit for digit as it was typed; None where it is empty."""
    if _text(value) == "":
        return None
    try:
        number = Decimal(_text(value).replace("$", "").replace(",", ""))
    except InvalidOperation:
        raise Invalid(f"“{_text(value)}” is not a number.") from None
    return number if number == 0 else number.normalize()


def cents_of(value: object) -> int | None:
    """Return dollars as typed (``$1,200.50``) in cents, None where nothing was; raises Invalid."""
    dollars = _decimal(value)
    if dollars is None:
        return None
    if dollars * 100 != int(dollars * 100):
        raise Invalid(f"An amount has whole cents; {dollars:f} has not.")
    return int(dollars * 100)
