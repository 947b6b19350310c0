"""Statements of a business's books, known by the results that their rows end in."""

import re

import pandas as pd

from kadash.accounts.uploads.bills.wide.headers import month_header, sum_header
from kadash.accounts.uploads.declined_people import keys
from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.types import Body

_SEEN, _COLUMNS = 200, 3
_RESULT = re.compile(
    r"(net (ordinary |operating |other )?income|gross profit|(other |ordinary )?income/expense)\W*",
    re.IGNORECASE,
)
_SIDES = (
    re.compile(r"total (operating )?(income|revenues?)\W*", re.IGNORECASE),
    re.compile(r"total (operating )?expenses?\W*", re.IGNORECASE),
)


def is_profit_and_loss(body: Body, names: frozenset[str]) -> bool:
    """Tell whether rows end in what a business earned: net income, gross profit, total expenses."""
    if body.frame.shape[1] < 2 or any("budget" in name for name in names):
        return False
    over = [name for name in body.headers[1:] if name.strip()]
    if not over or not all(_of_a_period(name) for name in over):
        return False
    places = range(min(_COLUMNS, body.frame.shape[1]))
    cells = pd.concat([as_text(body.frame[place].head(_SEEN)) for place in places])
    said = {str(cell).strip() for cell in cells.unique()}
    both = all(any(side.fullmatch(cell) for cell in said) for side in _SIDES)
    return both or any(_RESULT.fullmatch(cell) for cell in said)


def _of_a_period(header: str) -> bool:
    """Tell whether a column holds the amounts of a month, of several, or of all."""
    return bool(month_header(header) or sum_header(header) or headers.key(header) in ("amount", "change"))


TYPES = keys("Transaction Type", "Trans Type", "Transaction", "Type", "Trx Type", "Activity Type")


def is_customer_ledger(body: Body, names: frozenset[str]) -> bool:
    """Tell whether charges and payments move balances of customers, not codes of the general ledger."""
    books = keys(
        "GL Account", "GL Code", "Journal", "Fund", "Vendor", "Account Code", "Object", "Object Code"
    )
    if names & books:
        return False
    told = keys(
        "Customer", "Customer Name", "Customer Number", "Customer ID", "Account Name", "Service Address",
        "Payment", "Payments", "Payment Amount", "Previous Balance", "Amount Due", "Acct #", "Cust Name",
    )  # fmt: skip
    words = ("payment", "bill", "late fee", "autopay", "adjustment", "deposit")
    text = body.frame.head(_SEEN).astype(object)
    cells = pd.Series([str(cell).casefold() for column in text for cell in text[column]], dtype=object)
    says = int(cells.str.contains("payment", regex=False).sum())
    moved = sum(bool(cells.str.contains(word, regex=False).any()) for word in words)
    return bool(names & told) or moves_of_customers(body) or (says * 10 >= max(1, len(text)) and moved > 1)


_MOVES = re.compile(
    r"(?i)(bill|invoice|bill(ing|ed)? charge|payment|pmt|late (fee|charge)|penalty|deposit|refund"
    r"|adjustment|autopay|balance forward|transfer)s?\W*"
)


_BILLS = re.compile(r"(?i)((regular|final|first|monthly|cycle)\s+)?(bill|invoice|bill(ing|ed)? charge)s?\W*")


def moves_of_customers(body: Body) -> bool:
    """Tell whether a column of types says mostly what moves a customer's balance: bills, payments."""
    for index, name in enumerate(body.headers):
        if headers.key(name) not in TYPES:
            continue
        cells = as_text(body.frame[index].head(_SEEN)).str.strip()
        filled = cells[cells != ""]
        only_bills = bool(filled.str.fullmatch(_BILLS).all())
        if len(filled) and not only_bills and filled.str.fullmatch(_MOVES).mean() > 0.5:
            return True
    return False
