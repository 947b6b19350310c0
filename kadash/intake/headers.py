"""Headers normalized so that they can be compared."""

import re
import unicodedata
from functools import lru_cache

REASONS = "Why it was rejected"  # the last column of a file of rejected rows
_NOISE = re.compile(r"\((required|optional|pre-?filled)\)", re.IGNORECASE)
_ABBREVIATIONS = {
    "acct": "account", "actl": "actual", "addr": "address", "amt": "amount", "beg": "begin",
    "bld": "billed", "chg": "charge", "chgs": "charges", "chrg": "charge", "chrgs": "charges",
    "cd": "code", "cls": "class", "cons": "consumption", "consump": "consumption", "cur": "current",
    "curr": "current", "cust": "customer", "desc": "description", "descr": "description", "dmd": "demand",
    "dt": "date", "inv": "invoice", "mo": "month", "mtr": "meter", "mult": "multiplier", "nbr": "number",
    "nm": "name", "no": "number", "num": "number", "pres": "present", "prev": "previous",
    "prv": "previous", "qty": "quantity", "rd": "read", "rdg": "reading", "rdng": "reading",
    "sched": "schedule", "serv": "service", "srv": "service", "srvc": "service", "svc": "service",
    "tot": "total", "mbr": "member",
    "yr": "year",
}  # fmt: skip
_OF_WHAT = re.compile(
    r"^(?:(?:activity|task|call|meeting|case|ticket|person)\s+[-–:]\s+|\s*sum of\s+)", re.IGNORECASE
)
"""What a CRM or a pivot table puts before each of its headers: ``Activity - Subject``, ``Sum of kWh``."""
_NOW = re.compile(r"\b(?:this|current|curr|cur) (?:year|yr)\b|\bTY\b", re.IGNORECASE)
"""Beside last year's figure: ``kWh This Year`` is the row's own."""
MOST_WORDS = 6  # a header of more words is a sentence
_OF_UNIT = r"(?:kwh|mwh|kwd?|kva|therms?|ccf|hcf|mcf|mmbtu|k?gal(?:lons?)?|units?)\b"
_OF_TIME = r"(?:days?|hrs?|hours?|sq\.?\s?ft|sqft|sf|square f\w+|ft2|ft²|m2|m²|acres?|capita)(?!\w)"
_SHARE = re.compile(
    rf"(?:[$€£¢]|\b(?:usd|dollars?|cents?|costs?|prices?|rates?|charges?|amounts?))\s*/\s*{_OF_UNIT}"
    rf"|(?:/|\bper)\s*(?:an?\s+)?{_OF_TIME}|\bper\s+{_OF_UNIT}"
    r"|^\s*(?:average|avg|mean|count|min|std\s?devp?|var)\s+of\b"
    rf"|\b(?:average|avg|mean)\b.*\b(?:{_OF_UNIT}|use|usage|consumption)"
    rf"|\b{_OF_UNIT}.*\b(?:average|avg|mean)\b(?! (?:monthly )?(?:bill|pay))",
    re.IGNORECASE,
)
_UNIT = re.compile(r"[(\[]([^()\[\]]*)[)\]]\s*$")


@lru_cache(maxsize=8192)  # a header is compared with the words of every field of every kind
def key(header: str) -> str:
    """Return letters and digits only, lower case: ``Account #`` and ``ACCOUNT_NUMBER`` come close."""
    text = unicodedata.normalize("NFKC", _NOISE.sub("", header)).lower().strip().removesuffix("__c")
    text = text.replace("#", " number ").replace("%", " percent ").replace("&", " and ")
    text = re.sub(r"\bno\.(?=\s|$)", "number", text)
    return re.sub(r"[^\w]|_", "", text)


def unit(header: str) -> str | None:
    """Return what stands in brackets at the end: ``Usage (kWh)`` gives ``kWh``."""
    found = _UNIT.search(_NOISE.sub("", header).strip())
    return found[1].strip() if found else None


@lru_cache(maxsize=8192)
def is_share(header: str) -> bool:
    """Say whether a header names what one unit costs, what falls on a day, or a mean: ``Cost ($/kWh)``.

    Its column holds no totals.
    """
    return bool(_SHARE.search(header.replace("_", " ")))


@lru_cache(maxsize=8192)
def keys(header: str) -> tuple[str, ...]:
    """Return the forms to try, fullest first: with the unit in brackets, without it, and spelled out."""
    bare = _UNIT.sub("", _NOISE.sub("", header).strip())
    own = _NOW.sub(" ", _OF_WHAT.sub("", bare))
    forms = (key(header), key(bare), spelled_out(bare), key(own))
    return tuple(dict.fromkeys(form for form in forms if form))


def words(header: str) -> list[str]:
    """Return the words, numbers and ``#`` of a header; ``BillFrom`` is of two words."""
    return re.findall(r"[^\W\d_]+|\d+|#", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header))


def word(text: str) -> str:
    """Return a word in lower case, an abbreviation of billing systems spelled out: ``Dt`` is a date."""
    return _ABBREVIATIONS.get(text.lower(), text.lower())


@lru_cache(maxsize=8192)
def spelled_out(header: str) -> str:
    """Return the key with the usual abbreviations of billing systems as words: ``BILL_AMT`` is a bill amount.

    Empty where a header has none of them, or is a sentence.
    """
    given = words(header)
    if not 1 < len(given) <= MOST_WORDS:
        return ""
    long = [given[0].lower(), *map(word, given[1:])]
    if long[0] != "no":
        long[0] = word(long[0])
    return key(" ".join(long)) if long != [one.lower() for one in given] else ""


def signature(headers: tuple[str, ...]) -> str:
    """Return what stands for a set of headers when corrections are remembered.

    Rejected rows that come back corrected have the reasons in a column more; they are the same kind of file.
    """
    return "|".join(sorted(key(header) for header in headers if header not in ("", REASONS)))
