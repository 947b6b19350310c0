"""Kinds of bill items, by the words that utilities print: energy, demand, power cost, tax, fees.

Rules and units only; nothing here knows a file or a database.
"""

import re
from enum import StrEnum

import numpy as np
import pandas as pd


class Item(StrEnum):
    """What an item means for the bill that it stands on."""

    POWER_COST = "power cost"  # what the utility paid for the energy and passes on
    DEMAND = "demand"
    APART = "apart"  # sales tax, deposits, another supplier's charges: billed, but no revenue
    OTHER = "other"


ADJUSTMENTS = "w?pcac?|pcrf|fppa|fca|fac|ecac?|pga|ppa"
"""What bills call what power or fuel cost more or less than the rates hold, as a regular expression."""
LEVELIZED = r"level(?!\W*\d)(l?ized)?|equal|instal?lments?"
"""What names the equal amounts of a payment plan, which are no charges; “Level 1” is a step of a rate."""
_WORDS = (
    (
        Item.POWER_COST,
        r"fuel\s*(&|and)\s*purchased|purchased power|fuel (cost )?adjust|fuel (cost|charge|rider|surcharge)"
        r"|power cost adjust|power supply (cost|adjust)|cost of (energy|power|gas)|energy cost adjust"
        rf"|\b({ADJUSTMENTS})\b|gas cost (recovery|adjust)|wholesale power",
    ),
    (
        Item.APART,
        r"\b(sales|state|city|county|local|municipal|users?)\s+tax|\btax(es)?\b|\bdeposit|\bsupplier\b"
        r"|third[- ]party|\besp charges?|competitive (supply|generation)|loan|on[- ]bill",
    ),
    (Item.DEMAND, r"\bkw\b(?!h)|\bdemand\b|\bkva\b"),
)
PATTERNS = tuple((item, re.compile(words, re.IGNORECASE)) for item, words in _WORDS)


def kind_of_item(description: str) -> Item:
    """Return what an item is, by its description."""
    return next((item for item, pattern in PATTERNS if pattern.search(description)), Item.OTHER)


def kinds_of_items(descriptions: pd.Series) -> pd.Series:
    """Return the kind of each description; missing ones are OTHER. Each distinct text is judged once."""
    codes, uniques = pd.factorize(descriptions.to_numpy(dtype=object), use_na_sentinel=True)
    kinds = np.array([*(kind_of_item(str(text)).value for text in uniques), Item.OTHER.value], dtype=object)
    return pd.Series(kinds[codes], index=descriptions.index)
