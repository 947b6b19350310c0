"""Parsing one word as a number, once the column's notation is decided."""

import re
from dataclasses import dataclass
from decimal import Context, Decimal

from kadash.intake.values.convention import CONVENTIONS
from kadash.intake.values.kinds import Defect, Kind
from kadash.intake.values.missing import ERROR, standing
from kadash.intake.values.notation import LONGEST, Mark, Written, written
from kadash.intake.values.words import unwrapped

EXPONENT = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)E[+-]?\d{1,3}", re.IGNORECASE | re.ASCII)
_TINY = re.compile(r"[+-]?\d(?:\.\d+)?E-\d{1,3}", re.IGNORECASE | re.ASCII)
_STORED = re.compile(r"-?(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d{1,3})?", re.IGNORECASE | re.ASCII)
_EXACT = Context(prec=400)


@dataclass(frozen=True)
class Manner:
    """How the words of a column are to be read."""

    kind: Kind
    mark: Mark | None
    """The decimal mark; None where a person must decide, so that only what reads the same is read."""
    currency: str | None
    """The answer to a foreign currency: ``USD`` takes its sign for a mere format."""
    required: bool

    def of_text(self, word: str) -> Decimal | None:
        """Return the number that a cell of text means, None for nothing or in doubt; raises Defect."""
        plain = unwrapped(word)
        if self._nothing(plain):
            return None
        number = written(plain)
        if number is None or (number.percent and not self.kind.percent):
            return _unwritten(plain)
        if number.currency and not self.kind.currency:
            raise Defect("amount_of_money")
        return self._understood(number)

    def of_workbook(self, word: str) -> Decimal | None:
        """Return the number that a workbook stores, None for nothing; raises Defect."""
        if self._nothing(word):
            return None
        if len(word) > LONGEST or not _STORED.fullmatch(word):
            raise Defect("not_a_number")
        return Decimal(word)

    def _nothing(self, word: str) -> bool:
        stands = standing(word)
        if stands == ERROR:
            raise Defect(ERROR)
        if stands and self.required:
            raise Defect("missing_required")
        return stands is not None

    def _understood(self, number: Written) -> Decimal | None:
        readings = {mark: number.under(mark) for mark in CONVENTIONS.values()}
        if not any(readings.values()):
            raise Defect("not_a_number")
        if number.foreign and (self.currency or "").upper() != "USD":
            if self.currency:
                raise Defect("foreign_currency")
            return None
        if self.mark is None and len(set(readings.values())) > 1:
            return None
        digits = readings[self.mark or "."]
        if digits is None:
            raise Defect("ambiguous_number")
        return Decimal(digits).scaleb(-2, context=_EXACT) if number.percent else Decimal(digits)


def _unwritten(word: str) -> Decimal:
    """Return the number in a word of scientific notation; raises Defect.

    A large one has lost digits when a spreadsheet showed it so; a tiny one loses nothing that matters.
    """
    if len(word) <= LONGEST and _TINY.fullmatch(word):
        return Decimal(word)
    raise Defect("damaged_number" if EXPONENT.fullmatch(word) else "not_a_number")
