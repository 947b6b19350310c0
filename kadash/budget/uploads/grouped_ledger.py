"""Entries under the name of their account, which stands once above them (QuickBooks, by account).

``6010 Office Supplies`` heads its entries, ``Total 6010 Office Supplies`` closes them; headings may nest.
Entries of income are no spending.
"""

import re
from dataclasses import replace

import numpy as np

from kadash.core.frames import all_text
from kadash.intake import headers
from kadash.intake.types import Body, Said, SetAside, with_column, without_rows

LAYOUT = "ledger"
_OF_ENTRIES = frozenset({"split", "num", "memo", "memodescription", "transactiontype"})
_CODES = frozenset({"account", "accountcode", "accountnumber", "glaccount", "code", "object"})
_TOTAL = re.compile(r"total(?:\s+(?:for\s+)?(?P<of>.+))?", re.IGNORECASE)
_INCOME = re.compile(r"(other |total )?(income|revenues?)", re.IGNORECASE)
_SEEN = 200
_ACCOUNT = "Account"


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize entries by their columns, under headings in a column without a name that totals close."""
    keys = {headers.key(name) for name in body.headers}
    if not {"date", "amount"} <= keys or not keys & _OF_ENTRIES or keys & _CODES:
        return None
    return (LAYOUT, 6.0) if _headings(body, _SEEN) else None


def _headings(body: Body, most: int) -> dict[int, tuple[str, bool]]:
    """Return the rows of headings and totals: their text, and whether it is a heading; none without both."""
    unnamed = [place for place, name in enumerate(body.headers) if not name.strip()]
    date = next((p for p, name in enumerate(body.headers) if headers.key(name) == "date"), None)
    amount = next((p for p, name in enumerate(body.headers) if headers.key(name) == "amount"), None)
    if not unnamed or amount is None or date is None:
        return {}
    frame = all_text(body.frame.head(most))
    cells = frame[unnamed].to_numpy(dtype=object)
    sums, days = frame[amount].to_numpy(dtype=object), frame[date].to_numpy(dtype=object)
    found: dict[int, tuple[str, bool]] = {}
    for row, texts in enumerate(cells):
        text = next((str(cell).strip() for cell in texts if str(cell).strip()), "")
        if text and days[row] == "":  # an amount without a day sums entries up: “Net Income”
            found[row] = (text, not _TOTAL.fullmatch(text) and sums[row] == "")
    return found if {heading for _, heading in found.values()} == {True, False} else {}


def reshape(body: Body, layout: str, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Give each entry the account that heads it; headings, totals and income are set aside."""
    if claims(body) is None:
        return body, ()
    body = replace(body, frame=all_text(body.frame))
    marks = _headings(body, len(body.frame))
    keep, accounts = np.ones(len(body.frame), dtype=bool), []
    aside: list[SetAside] = []
    open_: list[str] = []
    for row, line in enumerate(body.lines.tolist()):
        text, heading = marks.get(row, ("", False))
        reason = ""
        if text:
            open_ = [*open_, text] if heading else _closed(open_, text)
            reason = "a heading" if heading else "total"
        elif any(_INCOME.fullmatch(each) for each in open_):
            reason = "income, and no spending"
        if reason:
            keep[row] = False
            aside.append(SetAside(int(line), reason))
        accounts.append(open_[-1] if open_ else "")
    return without_rows(with_column(body, _ACCOUNT, accounts), keep), tuple(aside)


def _closed(open_: list[str], total: str) -> list[str]:
    """Return the headings that are still open after a total."""
    match = _TOTAL.fullmatch(total)
    of = (match["of"] or "") if match else ""
    return open_[: open_.index(of)] if of in open_ else open_[:-1]
