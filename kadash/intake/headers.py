"""Headers normalized so that they can be compared."""

import re
import unicodedata
from functools import lru_cache

REASONS = "Why it was rejected"  # the last column of a file of rejected rows
_NOISE = re.compile(r"\((required|optional|pre-?filled)\)", re.IGNORECASE)
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
def keys(header: str) -> tuple[str, ...]:
    """Return the forms to try, fullest first: with the unit in brackets, then without it."""
    bare = _UNIT.sub("", _NOISE.sub("", header).strip())
    return tuple(dict.fromkeys(form for form in (key(header), key(bare)) if form))


def signature(headers: tuple[str, ...]) -> str:
    """Return what stands for a set of headers when corrections are remembered.

    Rejected rows that come back corrected have the reasons in a column more; they are the same kind of file.
    """
    return "|".join(sorted(key(header) for header in headers if header not in ("", REASONS)))
