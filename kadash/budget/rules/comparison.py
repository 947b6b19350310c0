"""Two budgets line by line: two versions of a year, or two years."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kadash.budget.rules.lines import Amount, Line, amounts, grand_total, top_lines


class Move(StrEnum):
    """What happened to a line between two budgets."""

    ADDED = "added"
    REMOVED = "removed"
    RAISED = "raised"
    CUT = "cut"
    SAME = "unchanged"


@dataclass(frozen=True)
class Change:
    """One line in both budgets; None where it is missing there or has no amount."""

    category: str
    account_code: str | None
    description: str
    before_cents: Decimal | None
    after_cents: Decimal | None
    move: Move

    @property
    def delta_cents(self) -> Decimal:
        return (self.after_cents or Decimal(0)) - (self.before_cents or Decimal(0))


@dataclass(frozen=True)
class Step:
    """A bar of a waterfall: a change, or with ``is_total`` a budget's total."""

    label: str
    cents: Decimal
    is_total: bool = False


def compare(before: Sequence[Line], after: Sequence[Line]) -> list[Change]:
    """Return every line that counts in either total, in the order of ``after``, removed ones last.

    Lines are the same where they have the same key, else the same account code, else the same
    description (codes and descriptions only where they are unique in both). The deltas add up to the
    change of the grand total.
    """
    old, new = top_lines(before), top_lines(after)
    partner = partners(before, after)
    old_amounts, new_amounts = amounts(before), amounts(after)
    earlier = {line.key: line for line in old}
    changes = [
        _change(earlier.get(partner.get(line.key, "")), line, old_amounts, new_amounts) for line in new
    ]
    matched = set(partner.values())
    return changes + [
        _change(line, None, old_amounts, new_amounts) for line in old if line.key not in matched
    ]


def waterfall(
    before: Sequence[Line], after: Sequence[Line], *, names: tuple[str, str], largest: int = 8
) -> list[Step]:
    """Return the steps from one total to the other: the largest changes by name, the rest as one step."""
    moved = [change for change in compare(before, after) if change.delta_cents]
    moved.sort(key=lambda change: (-abs(change.delta_cents), change.description))
    shown = moved if len(moved) <= largest + 1 else moved[:largest]
    rest = moved[len(shown) :]
    steps = [Step(names[0], grand_total(before), is_total=True)]
    steps += [Step(change.description or change.account_code or "?", change.delta_cents) for change in shown]
    if rest:
        left = sum((change.delta_cents for change in rest), Decimal(0))
        steps.append(Step(f"{len(rest)} other lines", left))
    return [*steps, Step(names[1], grand_total(after), is_total=True)]


def partners(before: Sequence[Line], after: Sequence[Line]) -> dict[str, str]:
    """Map the keys of ``after``'s whole lines to those of the same lines in ``before``."""
    old, new = top_lines(before), top_lines(after)
    old_keys = {line.key for line in old}
    partner = {line.key: line.key for line in new if line.key in old_keys}
    names: tuple[Callable[[Line], str | None], ...] = (
        lambda line: line.account_code,
        lambda line: line.description.casefold().strip(),
    )
    for name in names:
        open_old = _unique({line.key: name(line) for line in old if line.key not in partner.values()})
        open_new = _unique({line.key: name(line) for line in new if line.key not in partner})
        partner |= {key: open_old[text] for text, key in open_new.items() if text in open_old}
    return partner


def _unique(names: Mapping[str, str | None]) -> dict[str, str]:
    counted = Counter(names.values())
    return {name: key for key, name in names.items() if name and counted[name] == 1}


def _change(
    old: Line | None, new: Line | None, old_amounts: Mapping[str, Amount], new_amounts: Mapping[str, Amount]
) -> Change:
    line = new or old
    assert line is not None
    before = old_amounts[old.key].cents if old else None
    after = new_amounts[new.key].cents if new else None
    return Change(
        line.category, line.account_code, line.description, before, after, _move(old, new, before, after)
    )


def _move(old: Line | None, new: Line | None, before: Decimal | None, after: Decimal | None) -> Move:
    if old is None:
        return Move.ADDED
    if new is None:
        return Move.REMOVED
    if (before or 0) == (after or 0):
        return Move.SAME
    return Move.RAISED if (after or 0) > (before or 0) else Move.CUT
