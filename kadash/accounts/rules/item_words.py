"""Items of a bill that are no sales, by the words that billing systems print: totals, balances, payments.

Rules only; nothing here knows a file or a database.
"""

import re
from enum import StrEnum
from functools import lru_cache


class Standing(StrEnum):
    """What an item says about the bill instead of being a part of it."""

    TOTAL = "total"  # a sum of other items: a check
    PERHAPS = "perhaps a total"  # its words may name a sum or a charge
    BALANCE = "balance"  # what was owed before, or is owed now
    PAYMENT = "payment"


_CHARGED = re.compile(
    r"\b(late|fees?|penalt(y|ies)|interest|plan|arrangement|processing|convenience|returned|nsf|bounced|reconnect\w*"
    r"|discount|adjust\w*|incentive|rebate|charge (on|for)|finance charge)\b",
    re.IGNORECASE,
)
_PAYMENT = re.compile(
    r"\b(payments?|pmts?|pymts?|paid|receipts?)\b|\bthank you\b|\bauto[- ]?pay\b|\bcash receipt\b",
    re.IGNORECASE,
)
_BALANCE = re.compile(
    r"\b(previous|prior|last|beginning|opening|starting|old|past)\s+([\w'’]+\s+){0,2}?"
    r"(balances?|amounts?|bills?|statements?|invoices?|charges)\b"
    r"|\b(outstanding|unpaid|account|ending|closing|remaining|new|current|total|statement)\s+balances?\b"
    r"|\bbalances?\s+(forward|brought|carried|due|from|prior|owed|b/?f|c/?f|on)\b|\bpast[- ]due\b"
    r"|\barrears?\b"
    r"|\b(carried|brought)\s+forward\b|\bamounts?\s+(forward|owed)\b"
    r"|\b(amounts?|total|net|bill|now)\s+(now\s+)?(due|owing|payable)\b|\b(pay this|amount to pay"
    r"|please pay)\b"
    r"|^\W*balances?\W*$",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"^\W*(sub|grand|bill|invoice|statement|net|gross|overall|account|service)?[\s-]*totals?\W*$"
    r"|^\W*(sub|grand)?[\s-]*totals?\b(?!.*\b(k?wh|kw)\b)|\bsub-?\s?totals?\b|\bgrand totals?\b|\btotals?\W*$"
    r"|^\W*((all|total|net)\s+)?(current|new)\s+(charges?|bill|month|amount|billing)\W*$"
    r"|^\W*(bill|invoice|statement)\s+amount\W*$|^\W*amount\s+billed\W*$|^\W*sum\b"
    r"|^\W*(charges|amount)\s+(this|for the)\s+(month|period|bill)\b",
    re.IGNORECASE,
)
_PERHAPS = re.compile(
    r"\btotals?\b|^\W*(current|new|net|all|this month'?s?)\s+([\w'’]+\s+){0,2}(charges?|billing|bill"
    r"|amount)\W*$",
    re.IGNORECASE,
)
_LONG = {
    "prev": "previous", "bal": "balance", "amt": "amount", "chg": "charge", "chgs": "charges",
    "curr": "current", "cur": "current", "tot": "total", "fwd": "forward", "pd": "paid", "inv": "invoice",
    "stmt": "statement",
}  # fmt: skip


@lru_cache(maxsize=8192)
def standing_of(description: str) -> Standing | None:
    """Return what an item's words say, None for a part of the bill. ``Late payment charge`` is a part."""
    text = " ".join(
        _LONG.get(word.lower().strip("."), word) for word in description.replace("_", " ").split()
    )
    charged = bool(_CHARGED.search(text))
    if not charged and _PAYMENT.search(text):
        return Standing.PAYMENT
    if not charged and _BALANCE.search(text):
        return Standing.BALANCE
    if _TOTAL.search(text):
        return Standing.TOTAL
    return Standing.PERHAPS if _PERHAPS.search(text) else None
