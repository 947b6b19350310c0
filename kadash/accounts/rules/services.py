"""The services a utility bills, under the names and abbreviations that billing systems give them."""

import re
from functools import lru_cache

import pandas as pd

from kadash.core.frames import by_words

SERVICES = ("electric", "water", "sewer", "gas", "other")
LABELS = {"electric": "Electric", "water": "Water", "sewer": "Sewer", "gas": "Gas", "other": "Other"}
UNITS = {"electric": "kWh", "gas": "CCF", "water": "gallons", "sewer": "gallons"}

_WORDS = (
    ("other", r"storm|drainage|refuse|garbage|trash|recycl|solid\s*waste|sanitation"),
    ("other", r"internet|broadband|cable|fiber"),
    ("sewer", r"sewer|sewage|waste\s*water|sanitary"),
    ("electric", r"water\s+heat"),
    ("other", r"chilled|steam|hot\s*water|fuel\s*oil|heating\s*oil|propane|diesel"),
    ("water", r"water|hydrant|irrigation|\bfire\b"),
    ("gas", r"\bgas\b|natural\s*gas|\bng\b"),
    ("electric", r"electri|power|\bkwh\b|lighting|solar"),
)  # fmt: skip
_PATTERNS = tuple((service, re.compile(words, re.IGNORECASE)) for service, words in _WORDS)
_CODES = {
    code: service
    for service, codes in {
        "electric": "e el ele elc elec elect eltr kwh kw pwr lt lgt lgts ltg lite lites sol solr pv ev",
        "gas": "g gas ng ngas nat natgas",
        "water": "w wa wat watr wt wtr irr irrg irrig fire fir fp hyd hydr",
        "sewer": "s se sew sewr sw swr ww wwtr wwater",
        "other": "strm storm stw swm drn drain garb garbage ref refuse trsh trash rec recy tv catv cable "
        "net fbr",
    }.items()
    for code in codes.split()
}
_BY_UNIT = {
    **dict.fromkeys(("kwh", "kwhs", "kwhr", "mwh", "wh", "gwh", "kw", "kva", "kvar", "kvarh"), "electric"),
    **dict.fromkeys(("therm", "therms", "thm", "dth", "dekatherm", "dekatherms", "mcf"), "gas"),
}
_SERVICE = re.compile(
    r"electric(?:ity|al)?|water|waste|sewer|sewage|sanitary|natural|gas|power|solar|lighting|lights?|irrigation|fire"
    r"|protection|storm|hydrants?|grid|services?|svcs?|svc|use|usage|billing|bills?|meters?|metered|charges?|reads?"
    r"|readings?|consumption|delivery|only|interval|commercial|residential|industrial|general|utility",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=4096)
def service_of(word: str) -> str | None:
    """Return the service that a word names, None where it names none."""
    text = word.strip()
    if text.lower() in SERVICES:
        return text.lower()
    code = _code(text)
    if code in _CODES:
        return _CODES[code]
    found = next((service for service, pattern in _PATTERNS if pattern.search(text)), None)
    if found:
        return found
    # ``WTR/COM``, ``02 ELEC``: the one part that is a code of at least two letters.
    parts = [part.lower() for part in _LETTERS.findall(text)]
    named = {_CODES[part] for part in parts if part in _CODES and len(part) > 1}
    return named.pop() if len(named) == 1 else None


@lru_cache(maxsize=4096)
def names_service(word: str) -> bool:
    """Say whether a text names a service and nothing else: ``Natural gas usage`` does, ``Mill Power Co.``
    not."""
    if service_of(word) is None:
        return False
    text = word.strip()
    if _code(text) in _CODES:
        return True
    return not re.search(r"[^\W_]", _SERVICE.sub(" ", text))


def _code(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


def services_of(words: pd.Series) -> pd.Series:
    """Return the service of each word, as a category; what names none, or is missing, is ``other``."""
    codes, uniques = pd.factorize(words, use_na_sentinel=True)
    found = pd.Series([*(service_of(str(word)) or "other" for word in uniques), "other"], dtype="str")
    return by_words(found, codes, words.index)


def service_of_unit(unit: str) -> str | None:
    """Return the only service that is measured in that unit, if there is one."""
    return _BY_UNIT.get(re.sub(r"[\W_]+", "", unit.lower()))
