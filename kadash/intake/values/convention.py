"""The decimal mark of a column: decided by the whole column, or asked."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from kadash.intake.values.notation import Mark, Written
from kadash.intake.values.types import Doubt
from kadash.intake.values.words import Mask, matching

USUAL, UNUSUAL = "1,234.56", "1.234,56"
CONVENTIONS: dict[str, Mark] = {USUAL: ".", UNUSUAL: ","}
NAMES: dict[Mark, str] = {mark: name for name, mark in CONVENTIONS.items()}

_EITHER_WITH_POINT = r"-?[1-9]\d{0,2}\.\d{3}"
_ENOUGH = 1_000


@dataclass
class Evidence:
    """How many cells can be read with one decimal mark only, and how many with either."""

    point: int = 0
    comma: int = 0
    either_with_point: int = 0
    """Like ``1.234``."""
    either_with_comma: int = 0
    """Like ``1,234``."""
    ungrouped: int = 0
    """Like ``2716``: thousands are not grouped."""

    def add(self, one: Written, cells: int) -> None:
        point, comma = one.under("."), one.under(",")
        if point == comma:
            self.ungrouped += cells * (one.body.isdigit() and len(one.body) > 3 and one.body[0] != "0")
        elif comma is None:
            self.point += cells
        elif point is None:
            self.comma += cells
        elif "." in one.body:
            self.either_with_point += cells
        else:
            self.either_with_comma += cells

    def add_plain(self, array: pa.Array, chosen: Mask) -> None:
        """Add the chosen cells of an array, all of them like ``-1234.5`` or ``-1234``."""
        dotted = pc.match_substring(array, ".").to_numpy(zero_copy_only=False) & chosen
        if dotted.any():
            first = array.take(pa.array(np.flatnonzero(dotted)[:_ENOUGH]))
            if self.comma == 0 and not matching(first, _EITHER_WITH_POINT).all():
                self.point += int(dotted.sum())  # one proof without a contradiction is as good as all
                return
            either = int((matching(array, _EITHER_WITH_POINT) & dotted).sum())
            self.point += int(dotted.sum()) - either
            self.either_with_point += either
        if self.either_with_point or self.either_with_comma:
            self.ungrouped += int((matching(array, r"-?[1-9]\d{3,}") & chosen).sum())


@dataclass(frozen=True)
class Decision:
    """``mark`` None: undecided. ``name`` None: nothing in the column depends on it."""

    mark: Mark | None
    name: str | None = None
    proved: bool = False


def dominant(these: int, those: int) -> bool:
    """Whether ``these`` decide against ``those``: up to a tenth, or one of four, are mere slips."""
    return these > 0 and (those * 10 <= these or (those == 1 and these >= 3))


def decided(evidence: Evidence, *, whole_by_nature: bool, usual: bool = True) -> Decision:
    """Return the decimal mark of a column, undecided where only a person can tell.

    ``whole_by_nature``: three decimals would make no sense (amounts, counts), so ``1,234`` groups thousands.
    ``usual``: where nothing but such groups speaks, they are taken as usual in the United States.
    """
    if dominant(evidence.point, evidence.comma):
        return Decision(".", NAMES["."], proved=True)
    if dominant(evidence.comma, evidence.point):
        return Decision(",", NAMES[","], proved=True)
    if evidence.point or evidence.comma or (evidence.either_with_point and evidence.either_with_comma):
        return Decision(None)
    if evidence.either_with_point:
        decimals = evidence.ungrouped > 0 and not whole_by_nature
        return Decision(".", NAMES["."], proved=True) if decimals else Decision(None)
    if evidence.either_with_comma:
        grouped = usual and (whole_by_nature or evidence.ungrouped == 0)
        return Decision(".", NAMES["."]) if grouped else Decision(None)
    return Decision(".")


def number_doubt(numbers: Iterable[tuple[str, Written]], *, samples: int = 4) -> Doubt:
    """Return the question about the convention, with cells that the two read differently."""
    read = ((word, tuple(one.under(mark) or "–" for mark in CONVENTIONS.values())) for word, one in numbers)
    shown = [(word, readings) for word, readings in read if len(set(readings)) > 1]
    return Doubt("number_convention", tuple(CONVENTIONS), tuple(shown[:samples]))


def currency_doubt(numbers: Iterable[tuple[str, Written]], mark: Mark, *, samples: int = 4) -> Doubt:
    """Return the question about amounts in a foreign currency: dollars after all, or to be left out."""
    foreign = [(word, one) for word, one in numbers if one.foreign]
    names = sorted({str(one.currency) for _, one in foreign})
    shown = ((word, (f"${one.under(mark) or '–'}", *("–" for _ in names))) for word, one in foreign[:samples])
    return Doubt("currency", ("USD", *names), tuple(shown))
