"""What the columns that a kind would leave out speak of: money, use, a questionnaire, or a ledger.

A kind that takes nearly any table (contacts, activities, accounts) is judged by them as well as by what it
explains: a table of bills has names and dates, too.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from kadash.intake import headers
from kadash.intake.types import Column

MONEY, USE, QUESTION, ENTRY = "money", "use", "question", "entry of a ledger"
EACH = 1.5  # how much a column left out speaks against a kind
MOST = 9.0
_MONEY = re.compile(
    r"\b(amounts?|charges?|cost|costs|debit|debits|credit|credits|balance|price|paid|payments?|billed|fees?|tax"
    r"|revenue|spent|expenses?|total due)\b|[$€£]",
    re.IGNORECASE,
)
# A customer's own figures in a CRM, and what is no amount though it has the word.
_OWN = re.compile(
    r"\bannual ?revenue\b|\bcredit (limit|rating|hold|score|terms)\b|\bpayment terms?\b", re.IGNORECASE
)
_USE = re.compile(
    r"\b(k?wh|mwh|ccf|mcf|therms?|gallons?|kgal|usage|consumption|kw|kva|demand|meter reads?|readings?)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:how|what|which|who|why|when|where|do|does|did|are|were|have|would|will|please|overall)\s(?:\S+\s+){2,}\S+",
    re.IGNORECASE | re.DOTALL,
)

_OF_A_SURVEY = frozenset(
    {"question", "answer", "questiontext", "responseid", "respondentid", "respondent", "collectorid"}
)
_OF_AN_ENTRY = frozenset(
    {
        "date",
        "postingdate",
        "transactiondate",
        "num",
        "split",
        "posting",
        "journal",
        "memodescription",
        "cardholder",
    }
)


@lru_cache(maxsize=8192)
def speaks_of(header: str) -> str | None:
    """Return what a header speaks of, None where it is nothing that speaks against a kind."""
    text = re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", header).strip()
    if _QUESTION.match(text) or (text.endswith("?") and text.count(" ") > 2):
        return QUESTION
    if headers.key(header) in _OF_A_SURVEY:
        return QUESTION
    if _OWN.search(text):
        return None
    use = _USE.search(text)
    money = _MONEY.search(re.sub(r"(?i)\bbilled\b", "", text) if use else text)  # billed kWh are no money
    if not money and not use and headers.key(header) in _OF_AN_ENTRY:
        return ENTRY
    return MONEY if money else USE if use else None


def strangers(columns: Sequence[Column], against: frozenset[str]) -> list[str]:
    """Return the headers that nothing was made of and that speak of one of ``against``."""
    return [c.header for c in columns if c.field is None and speaks_of(c.header) in against]


def cost(columns: Sequence[Column], against: frozenset[str]) -> float:
    """Return how much the columns that would be left out speak against a kind."""
    return min(MOST, EACH * len(strangers(columns, against)))
