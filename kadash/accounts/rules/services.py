"""The services a utility bills, under the names that exports give them."""

import re

import pandas as pd

from kadash.core.frames import by_words

SERVICES = ("electric", "water", "sewer", "gas", "other")
LABELS = {"electric": "Electric", "water": "Water", "sewer": "Sewer", "gas": "Gas", "other": "Other"}
UNITS = {"electric": "kWh", "gas": "CCF", "water": "gallons", "sewer": "gallons"}

_WORDS = (
    ("sewer", r"sewer|waste\s*water|sanitary"),
    ("water", r"water|hydrant|irrigation"),
    ("gas", r"\bgas\b|natural gas|\bng\b"),
    ("electric", r"electri|power|\bkwh\b|lighting|solar"),
)
_PATTERNS = tuple((service, re.compile(words, re.IGNORECASE)) for service, words in _WORDS)
_CODES = {
    "e": "electric",
    "el": "electric",
    "g": "gas",
    "w": "water",
    "wa": "water",
    "s": "sewer",
    "sw": "sewer",
}
_BY_UNIT = {
    "kwh": "electric",
    "mwh": "electric",
    "kw": "electric",
    "ccf": None,
    "therms": "gas",
    "mcf": "gas",
}


def service_of(word: str) -> str | None:
    """Return the service that a word names, None where it names none."""
    text = word.strip()
    if text.lower() in SERVICES:
        return text.lower()
    if text.lower() in _CODES:
        return _CODES[text.lower()]
    return next((service for service, pattern in _PATTERNS if pattern.search(text)), None)


def services_of(words: pd.Series) -> pd.Series:
    """Return the service of each word, as a category; what names none, or is missing, is ``other``."""
    codes, uniques = pd.factorize(words, use_na_sentinel=True)
    found = pd.Series([*(service_of(str(word)) or "other" for word in uniques), "other"], dtype="str")
    return by_words(found, codes, words.index)


def service_of_unit(unit: str) -> str | None:
    """Return the only service that is measured in that unit, if there is one."""
    return _BY_UNIT.get(unit.strip().lower())
