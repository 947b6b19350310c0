"""Amounts that a header says are counted otherwise than in dollars: thousands, millions, cents."""

import re
from collections.abc import Callable, Iterable
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

import pandas as pd

from kadash.intake.values.types import Doubt, Parsed

TOPIC = "money_scale"
_NAMES = {
    "dollars": Decimal(1),
    "thousands of dollars": Decimal(1000),
    "millions of dollars": Decimal(1_000_000),
    "cents": Decimal("0.01"),
}
_MONEY = r"(?:dollars|usd|us ?\$|\$)"
_ZEROS = r"(?:1,?)?0{3}'?s?"
_THOUSANDS = re.compile(
    rf"{_MONEY}\s?\(?(?:in\s)?{_ZEROS}\b|\(\s*(?:in\s)?{_MONEY}?\s*{_ZEROS}\s*\)|{_MONEY} ?k\b"
    rf"|\bk ?{_MONEY}|\bin thousands\b|\(thousands?\)|\bthousands?(?: of)? {_MONEY}"
    rf"|{_MONEY},? ?\(?(?:in )?thousands?\b|\bx ?1,?000\b",
    re.IGNORECASE,
)
_MILLIONS = re.compile(
    rf"{_MONEY} ?mm\b|\bin millions\b|\(millions?\)|\bmillions?(?: of)? {_MONEY}"
    rf"|{_MONEY},? ?\(?(?:in )?millions?\b",
    re.IGNORECASE,
)
_CENTS = re.compile(r"\bcents\b|¢", re.IGNORECASE)
_RATE = re.compile(r"\bper\b|/", re.IGNORECASE)
_DOUBTFUL = re.compile(rf"{_MONEY} ?m\b", re.IGNORECASE)  # thousands to some, millions to others
_SHOWN = 3
_UNIT_OF_USE = r"[kmg]?wh|therms?|ccf|mcf|k?gal(?:lons?)?"
_OF_UNITS = re.compile(rf"\b(?:{_UNIT_OF_USE})\b", re.IGNORECASE)
_OF_USE = re.compile(rf"\b(?:{_UNIT_OF_USE}|usage|consumption|energy)\b", re.IGNORECASE)
_OF_DOLLARS = re.compile(_MONEY, re.IGNORECASE)
_OF_MONEY = re.compile(
    rf"{_MONEY}|\b(?:revenues?|amounts?|charges|sales|costs?|bill(?:s|ed|ing)?)\b", re.IGNORECASE
)
_LONGEST = 120  # a longer line above a table is a text about it


@lru_cache(maxsize=8192)
def scale_of(header: str) -> str | None:
    """Return what amounts under a header are counted in, "" where it can be two things; None: dollars."""
    text = re.sub(r"_+", " ", header)
    if _THOUSANDS.search(text):
        return "thousands of dollars"
    if _MILLIONS.search(text):
        return "millions of dollars"
    if _CENTS.search(text) and not _RATE.search(text):
        return "cents"
    return "" if _DOUBTFUL.search(text) else None


def scale_above(lines: Iterable[str]) -> str | None:
    """Return the scale that a line above a table says for all of its amounts: ``($ in thousands)``."""
    return next((scale for line in lines if not _only_of_use(line) and (scale := _said_for_all(line))), None)


def use_scale_above(lines: Iterable[str]) -> tuple[str, int, bool] | None:
    """Return the line above a table that may count its use in thousands or millions, how many that is, and
    whether it surely speaks of the use (``kWh in thousands``); None where all such lines speak of money."""
    for line in lines:
        scale, money = _said_for_all(line), _OF_MONEY.search(line)
        use = (_OF_UNITS if _OF_DOLLARS.search(line) else _OF_USE).search(line)  # “Energy sales ($000)”
        if scale and (use or not money):
            return line, int(_NAMES[scale]), not money and bool(use)
    return None


def _only_of_use(line: str) -> bool:
    return bool(_OF_USE.search(line)) and not _OF_MONEY.search(line)


@lru_cache(maxsize=1024)
def _said_for_all(line: str) -> str | None:
    scale = scale_of(line) if len(line) < _LONGEST else None
    return scale if scale and re.search(r"thousands|millions|000", line, re.IGNORECASE) else None


def in_cents(exact: Parsed, scale: str, answer: str | None, cells: pd.Series) -> Parsed:
    """Return exact amounts (Decimal objects) as Int64 cents by their scale, half a cent up.

    A scale that can be one of two (``""``) is a doubt until ``answer`` names it.
    """
    name = scale or answer
    times = _times(_NAMES.get(name or "dollars", Decimal(1)))
    stored = pd.array([None if pd.isna(one) else times(one) for one in exact.values], dtype="Int64")
    doubt = exact.doubt
    if not scale and answer not in _NAMES:
        choices = tuple(_NAMES)[:3]
        shown = [one for one in exact.values if not pd.isna(one)][:_SHOWN]
        made = tuple(
            (str(one), tuple(f"${_times(_NAMES[c])(one) / 100:,.2f}" for c in choices)) for one in shown
        )
        doubt = doubt or Doubt(TOPIC, choices, made)
    return Parsed(pd.Series(stored, index=cells.index), exact.problems, doubt, exact.convention, exact.proved)


def _times(scale: Decimal) -> Callable[[Decimal], int]:
    return lambda amount: int((amount * scale * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))
