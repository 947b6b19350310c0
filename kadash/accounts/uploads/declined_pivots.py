"""Summaries that hold no row a bill: pivot tables with several levels in one column, years as columns,
budgets beside actuals month by month."""

import re

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.wide.headers import month_header
from kadash.accounts.uploads.declined_people import keys
from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.types import Body

CUSTOMERS = keys(
    "Account Number", "Account No", "Account #", "Acct", "Acct #", "Acct No", "Customer", "Customer Name",
    "Customer Number", "Customer ID", "Account Name", "Service Account", "Member Number",
)  # fmt: skip
_PERIODS = keys(
    "Bill Date",
    "Billing Date",
    "Period",
    "Month",
    "Period Start",
    "Period End",
    "From",
    "Thru",
    "To",
    "Read Date",
)
_LABELS = "rowlabels"
_GRAND = "grandtotal"
_SEEN = 5_000
_YEAR = re.compile(r"(?:(?:FY|CY|fiscal year|calendar year|year)\s*)?((?:19|20)\d\d)", re.IGNORECASE)
_MEASURE = re.compile(
    r"[$()\s,-]|kwh|mwh|usage|use|consumption|revenues?|sales|billed|amount|total|annual|dollars|kgal|ccf|gallons|therms",
    re.IGNORECASE,
)
SENTENCES = {
    "nested": (
        "This is a pivot table with several levels in one column (“Row Labels”): sums stand among "
        "what they sum up. Nothing was changed. In Excel, choose Design › Report Layout › Show in "
        "Tabular Form, then Repeat All Item Labels, and Design › Subtotals › Do Not Show Subtotals, "
        "and upload that; or upload the list that the pivot table was made of."
    ),
    "yearly": (
        "This table has a column for each year. Nothing was changed, because bills are of a month or less. "
        "Export them by month instead: a row a bill with its days, or a row a customer with a column for "
        "each month."
    ),
    "by_month": (
        "This table has budget and actual amounts side by side for each month. Nothing was changed, "
        "because a budget is one amount for each line and year, and spending a row for each amount. "
        "For the budget, leave one column “Budget” with the year's amount of each line; for what was "
        "spent, export the transactions of these accounts (date, account code, description, amount)."
    ),
}


def is_nested_pivot(body: Body, names: frozenset[str]) -> bool:
    """Tell whether rows under “Row Labels” are the sums of rows below them: the file's own total, or each
    group's, proves it."""
    if _LABELS not in names:
        return False
    place = next(p for p, name in enumerate(body.headers) if headers.key(name) == _LABELS)
    labels = as_text(body.frame[place].head(_SEEN)).map(headers.key)
    figures = pd.DataFrame(
        {p: _numbers(as_text(body.frame[p].head(_SEEN))) for p in body.frame.columns if p != place}
    ).dropna(axis=1, how="all")
    ends = np.flatnonzero((labels == _GRAND).to_numpy())
    last = int(ends[0]) if len(ends) else len(labels)
    rows = figures.iloc[:last][(labels.iloc[:last] != "").to_numpy()]
    if rows.empty or not rows.shape[1]:
        return False
    if bool(rows.isna().all(axis=1).iloc[:-1].any()):
        return True  # a heading, with what belongs to it below
    if len(ends):
        total, summed = figures.iloc[last], rows.sum()
        return bool(((total != 0) & ((summed / total).round(6) >= 2)).any())
    return _sums_what_follows(rows.fillna(0).to_numpy())


def _sums_what_follows(rows: np.ndarray) -> bool:
    """Tell whether the rows are groups, each headed by the sum of the others in it."""
    start = groups = 0
    while start < len(rows) - 1:
        below = np.cumsum(rows[start + 1 :], axis=0)
        ends = np.flatnonzero(np.isclose(below, rows[start]).all(axis=1))
        if not len(ends):
            return False
        start, groups = start + int(ends[0]) + 2, groups + 1
    return groups > 0 and start == len(rows)


def _numbers(cells: pd.Series) -> pd.Series:
    plain = cells.str.replace(r"[$,\s]", "", regex=True).str.replace(r"^\((.*)\)$", r"-\1", regex=True)
    return pd.to_numeric(plain, errors="coerce")


def is_yearly(body: Body, names: frozenset[str]) -> bool:
    """Tell whether customers have a column for each of several years, and nothing of a month."""
    if not names & CUSTOMERS or names & _PERIODS:
        return False
    years = [match[1] for name in body.headers if (match := _year_of(name))]
    return len(set(years)) > 1 and not any(month_header(name) for name in body.headers)


def _year_of(header: str) -> re.Match[str] | None:
    """Return the year of a header that names nothing but a year and what is measured."""
    found = _YEAR.search(header)
    rest = header.replace(found[0], " ") if found else ""
    return found if found and not _MEASURE.sub("", rest) else None


def is_budget_by_month(body: Body, names: frozenset[str]) -> bool:
    """Tell whether months have a budget and actuals each, in the header or in a row of months above it."""
    if any(sum(word in name.lower() for name in body.headers) < 2 for word in ("budget", "actual")):
        return False
    above = body.preamble[-1] if body.preamble else ()
    return sum(month_header(name) is not None for name in (*body.headers, *above)) > 1
