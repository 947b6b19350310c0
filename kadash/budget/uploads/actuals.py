"""Spending from the ledger: a row per entry, or a row per account code."""

import re
from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.budget.uploads import grouped_ledger, printed
from kadash.core.frames import plain_day
from kadash.core.periods import fiscal_year
from kadash.intake.kind import Kind
from kadash.intake.mapping import match_columns
from kadash.intake.row_words import CANCEL_CODE, RowStatus
from kadash.intake.strangers import USE, cost
from kadash.intake.types import (
    Body,
    Context,
    Defect,
    Field,
    Layout,
    Prepared,
    Question,
    Resolved,
    Type,
    Typed,
)

_NOT_SPENT = re.compile(
    r"(?:(?:adopted|approved|original|revised|amended|proposed|current|annual)\W+)?(?:budgets?|plan|appropriations?)"
    r"|encumbrances?|encumbered|commitments?|pre-?encumbrances?|requisitions?|purchase orders?",
    re.IGNORECASE,
)
"""Words of a ledger's rows that are no money spent."""
FIELDS = (
    Field("fiscal_year", "Fiscal year", Type.INTEGER, ("FY", "Year", "Budget Year")),
    Field("program", "Program", Type.TEXT, ("Cost Center", "Fund", "Division")),
    Field(
        "account_code", "Account code", Type.IDENTIFIER,
        ("Code", "GL Account", "GL Code", "GL Account Number", "Object", "Object Code", "Account",
         "Account Number", "Ledger Account", "Cost Element", "G/L Account"),
    ),
    Field(
        "description", "Description", Type.TEXT,
        ("Vendor", "Vendor Name", "Supplier", "Payee", "Merchant", "Memo", "Line Item", "Budget Line",
         "Account Name", "Transaction Description", "Item", "Memo/Description", "Cost Element Name",
         "Cost Element Descr.", "Text"),
    ),
    Field(
        "amount", "Actual", Type.MONEY,
        ("Amount", "Actuals", "Actual Amount", "Spent", "Expended", "Expenditures", "YTD Actual", "YTD",
         "Year to Date", "Net Amount", "Actual Cost", "Actual Expense", "Amount Paid", "Amount Spent",
         "Spending", "Paid", "Cost", "Expense", "Invoice Amount", "Line Amount", "Val.in rep.cur.",
         "Value in Rep. Cur.", "Amount in Local Currency", "Amount in LC", "Val/COArea Crcy"),
        required=True,
    ),
    Field("debit", "Debit", Type.MONEY, ("Debits", "Debit Amount", "Dr", "Dr Amount")),
    Field("credit", "Credit", Type.MONEY, ("Credits", "Credit Amount", "Cr", "Cr Amount")),
    Field(
        "date", "Date", Type.DATE,
        ("Posting Date", "Post Date", "Posted", "Transaction Date", "Trans Date", "Entry Date", "GL Date",
         "Accounting Date", "Effective Date", "Invoice Date", "Paid Date", "Date Paid", "Payment Date",
         "Check Date", "Expense Date"),
    ),
    Field("row_status", "Status (rows that do not count)", Type.TEXT),
    Field(
        "record_id", "Record number", Type.IDENTIFIER,
        ("Transaction ID", "Journal ID", "Journal", "Voucher", "Document Number", "Doc No", "Entry",
         "Reference"),
    ),
)  # fmt: skip
OF_BILLS = frozenset({USE})  # what speaks against a ledger where it would be left out
_LEDGER_WORDS = (
    "actual",
    "spent",
    "expended",
    "ytd",
    "posting",
    "ledger",
    "voucher",
    "journal",
    "vendor",
    "supplier",
    "payee",
    "merchant",
    "debit",
)


def prepare(typed: Typed, context: Context) -> Prepared:
    """Read entries; the year comes from the file, else from each date, else somebody must say it."""
    rows = [_record(row, context) for row in typed.frame.to_dict("records")]
    bad, defects = typed.bad.copy(), []
    for index, row in enumerate(rows):
        if not bad[index] and not row["account_code"] and not row["description"]:
            bad[index] = True
            message = "The entry has neither account code nor description. Say what the money was for."
            defects.append(Defect(int(typed.lines[index]), "account_code", "", "missing", message))
        elif not bad[index] and row["amount_cents"] is None:
            bad[index] = True
            message = "The entry has neither debit nor credit. Enter the amount, or leave the row out."
            defects.append(Defect(int(typed.lines[index]), "amount", "", "missing", message))
    good = [row for index, row in enumerate(rows) if not bad[index]]
    questions = []
    if any(row["fiscal_year"] is None for row in good):
        match = printed.YEAR.search(context.file_name.replace("_", " "))
        text = "Which fiscal year are these actuals for? Years are named for their end."
        questions.append(Question("fiscal_year", text, (match[1],) if match else ()))
    return Prepared(
        pd.DataFrame(good, columns=["fiscal_year", "program", "account_code", "description", "amount_cents",
                                    "day", "record_id"], dtype=object),
        typed.lines[~bad],
        rows_read=len(rows),
        rejected=int(bad.sum()),
        defects=tuple(defects),
        warnings=_by_sides(typed),
        questions=tuple(questions),
    )  # fmt: skip


def claims(body: Body) -> tuple[str, float] | None:
    """Tell a ledger from a budget where both have codes and amounts: by its header's own words."""
    if grouped := grouped_ledger.claims(body):
        return grouped
    words = " ".join(body.headers).casefold()
    ledger = "budget" not in words and any(word in words for word in _LEDGER_WORDS)
    columns, _ = match_columns(body.headers, FIELDS) if ledger else ((), ())
    known = {column.field for column in columns}
    both = known & {"amount", "debit"} and known & {"account_code", "description"}
    return ("ledger", 4.5 - cost(columns, OF_BILLS)) if both else None


def _record(row: Mapping[str, Any], context: Context) -> dict[str, Any]:
    found = {
        name: _value(row.get(name)) for name in ("fiscal_year", "program", "account_code", "description")
    }
    day = plain_day(_value(row.get("date")))
    code, words = found["account_code"], found["description"]
    if not code and words:
        code, words = printed.split_code(words)
    elif code and not words:
        code, words = printed.split_code(code)
    elif code:
        code = printed.split_code(code.replace(":", " ", 1))[0] or code
    year = found["fiscal_year"]
    if year is None and day is not None:
        year = fiscal_year(day, context.settings.fiscal_year_first_month)
    if year is None:
        answer = (context.answers.get("fiscal_year") or "").strip()
        year = int(answer) if answer.isdigit() and 1900 <= int(answer) <= 2200 else None
    cents = _cents(row)
    return {
        "fiscal_year": None if year is None else int(year),
        "program": found["program"],
        "account_code": code,
        "description": words or None,
        "amount_cents": None if cents is None else int(np.int64(cents)),
        "day": day,
        "record_id": _value(row.get("record_id")),
    }


def _cents(row: Mapping[str, Any]) -> Any:
    """Return what was spent: the amount, else debit less credit; None where neither is there."""
    if "amount" in row or not {"debit", "credit"} & row.keys():
        return _value(row.get("amount"))
    debit, credit = _value(row.get("debit")), _value(row.get("credit"))
    return None if debit is None and credit is None else int(debit or 0) - int(credit or 0)


def _by_sides(typed: Typed) -> tuple[str, ...]:
    if "amount" in typed.frame or not {"debit", "credit"} & set(typed.frame):
        return ()
    return ("What was spent is taken as debit less credit; a balance beside them is left out.",)


def _value(value: Any) -> Any:
    return (
        None if value is None or value is pd.NA or value is pd.NaT or value != value or value == "" else value
    )


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """See ``actual_rows``: it is loaded, with the room's tables and queries, when such a file comes."""
    from kadash.budget.uploads.actual_rows import resolve

    return resolve(session, prepared, context)


ACTUALS = Kind(
    name="actuals",
    label="Actuals (money spent)",
    row_is="entry",
    fields=FIELDS,
    layouts=(
        Layout(
            "ledger",
            (
                frozenset({"amount", "debit", "credit"}),
                frozenset({"account_code"}),
                frozenset({"date", "record_id", "fiscal_year"}),
            ),
            "one row per entry",
        ),
        Layout(
            "bare",
            (frozenset({"amount"}), frozenset({"description"}), frozenset({"account_code"})),
            "code, description and amount",
        ),
    ),
    prepare=prepare,
    resolve=resolve,
    claims=claims,
    reshape=grouped_ledger.reshape,
    strange=OF_BILLS,
    row_status=RowStatus(CANCEL_CODE, asks_all=True, record="posting", others=_NOT_SPENT),
)
