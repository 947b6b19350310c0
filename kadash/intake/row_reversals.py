"""Rows that take back a row that does not count: the same but for an amount of the other sign."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from kadash.core.frames import as_text
from kadash.intake import values
from kadash.intake.types import Body, Column, Type

_SAME = frozenset({Type.DATE, Type.MONTH, Type.IDENTIFIER})
_AMOUNTS = frozenset({Type.MONEY, Type.BILLED, Type.COMPUTED})
_OWN = ("invoice", "bill_date")  # differ between a bill and what takes it back


@dataclass(frozen=True)
class Reversals:
    """``rows``: further rows that do not count, with the reason. ``unmatched``: rows that do not count and
    take back something that is not in the file."""

    rows: Mapping[int, str] = field(default_factory=dict)
    unmatched: tuple[int, ...] = ()


def reversals(
    body: Body, columns: Sequence[Column], gone: Collection[int], fields: Mapping[str, Type]
) -> Reversals:
    """Find the rows that go with those that do not count (``gone``)."""
    if not gone:
        return Reversals()
    types = {c.position: fields[c.field] for c in columns if c.field in fields and c.field is not None}
    own = {c.position for c in columns if c.field in _OWN}
    amounts = [place for place, kind in types.items() if kind in _AMOUNTS]
    same = [place for place, kind in types.items() if kind in _SAME and place not in own]
    if not amounts or not same:
        return Reversals()
    read = values.parse_computed_money(as_text(body.frame[amounts[0]])).values
    cents = [None if missing else int(cent) for cent, missing in zip(read, read.isna(), strict=True)]
    keys = list(zip(*(as_text(body.frame[place]).tolist() for place in same), strict=True))
    wanted: dict[tuple[object, ...], list[int]] = {}
    for row in gone:
        if cents[row]:
            wanted.setdefault((*keys[row], -(cents[row] or 0)), []).append(row)
    found: dict[int, str] = {}
    matched: set[int] = set()
    for row, amount in enumerate(cents):
        lines = wanted.get((*keys[row], amount or 0))
        if not lines:
            continue
        if row in gone:
            matched.update(lines)
            continue
        partner = lines.pop()
        matched.add(partner)
        found[row] = f"it takes back row {int(body.lines[partner])}, which does not count"
    alone = [row for row in gone if (cents[row] or 0) < 0 and row not in matched]
    return Reversals(found, tuple(alone))
