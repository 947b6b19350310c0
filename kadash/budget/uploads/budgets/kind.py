"""Budget files: a plain table with a header, or the finance office's printed form."""

import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.budget.uploads import printed
from kadash.budget.uploads.budgets.flows import directions, with_year, without_income
from kadash.budget.uploads.budgets.rows import prepare
from kadash.intake import headers
from kadash.intake.kind import Kind
from kadash.intake.mapping import match_columns
from kadash.intake.row_words import CANCEL_CODE, RowStatus
from kadash.intake.strangers import ENTRY, USE, speaks_of
from kadash.intake.types import Body, Context, Field, Layout, Prepared, Resolved, Said, SetAside, Type

FIELDS = (
    Field("fiscal_year", "Fiscal year", Type.INTEGER, ("FY", "Year", "Budget Year")),
    Field("program", "Program", Type.TEXT, ("Cost Center", "Fund", "Division")),
    Field(
        "category", "Category", Type.TEXT,
        ("Section", "Class", "Object Class", "Type", "Group", "Budget Category", "Expense Category",
         "Program Area"),
    ),
    Field(
        "account_code", "Account code", Type.IDENTIFIER,
        ("Code", "Account", "Account Number", "GL Code", "GL Account", "Object", "Object Code", "Obj"),
    ),
    Field(
        "description", "Description", Type.TEXT,
        ("Item", "Line Item", "Line", "Name", "Account Name", "Account Description", "Expense",
         "Budget Line", "Budget Item", "Line Description", "Activity"),
    ),
    Field("parent", "Part of", Type.TEXT, ("Parent Line", "Belongs to")),
    Field("quantity", "Quantity", Type.DECIMAL, ("Qty", "Count", "Units", "How Many")),
    Field("unit_cost", "Unit cost", Type.DECIMAL, ("Unit Price", "Cost Each", "Each", "Price", "Rate")),
    Field(
        "amount", "Amount", Type.MONEY,
        ("Budget", "Budgeted", "Budget Amount", "Project Cost", "Adopted", "Adopted Budget", "Approved",
         "Approved Budget", "Annual Budget", "Cost", "Total", "Proposed", "Proposed Budget", "Planned",
         "Requested", "Budget Request", "Revised Budget", "Original Approp", "Original Budget",
         "Amended Budget", "Adjusted Budget", "Appropriation"),
    ),
    Field("objectives", "Objectives", Type.TEXT, ("Objective", "Logic Model", "Serves", "Goals", "Goal")),
    Field("note", "Note", Type.TEXT, ("Notes", "Comment", "Comments", "Remarks")),
    Field("row_status", "Status (rows that do not count)", Type.TEXT),
)  # fmt: skip
PRINTED_SCORE = 6.0
_NO_BUDGET = re.compile(
    r"(?:ytd |year[ -]to[ -]date |prior year )?(?:actuals?|expenditures?|expended|spent)|encumbrances?"
    r"|encumbered|forecasts?|variances?",
    re.IGNORECASE,
)
"""Words of rows among a budget's that are no budget."""
_OF_ENTRIES = frozenset(
    {"date", "postingdate", "transactiondate", "invoicedate", "vendor", "payee", "merchant"}
)


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize a printed budget by its first column: codes with words, beside amounts."""
    rows = body.frame.head(60).astype(object).to_numpy().tolist()
    described = any(column.field == "description" for column in _matched(body) if column.position)
    of_bills = any(speaks_of(name) == USE for name in body.headers)
    if not described and not of_bills and printed.looks_printed(body.headers, rows):
        return "printed", PRINTED_SCORE
    named = with_year(body)
    if named is body or of_bills or _is_ledger(body):
        return None
    known = {column.field for column in _matched(named)} - {None}
    whole = {"amount"} < known and bool(known & {"account_code", "description"})
    spending = known & {"category", "objectives"} or directions(body) is not None or _says_budget(body)
    return ("lines", float(len(known)) + 1) if whole and spending else None


def reshape(body: Body, layout: str, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Turn printed lines into plain rows; in a table with a header, headings become categories."""
    if layout != "printed":
        body, income = without_income(with_year(body))
        body, headings = _with_headings(body)
        return body, (*income, *headings)
    rows = body.frame.astype(object).to_numpy().tolist()
    above = [text for row in body.preamble for text in row]
    table = printed.read(body.headers, rows, [int(line) for line in body.lines], above=above)
    frame = pd.DataFrame(table.rows, columns=range(len(printed.HEADERS)), dtype="str")
    reshaped = Body(
        printed.HEADERS, frame, np.array(table.lines, dtype=np.int64), None, body.sheet, body.preamble
    )
    return reshaped, tuple(SetAside(line, reason) for line, reason in table.aside)


def _is_ledger(body: Body) -> bool:
    """Tell money spent by its entries: each has a day or somebody who was paid."""
    keys = {headers.key(name) for name in body.headers}
    return bool(keys & _OF_ENTRIES) and not any("budget" in key for key in keys)


def _says_budget(body: Body) -> bool:
    return any(
        "budget" in text.casefold() for text in (*body.headers, *(t for row in body.preamble for t in row))
    )


def _matched(body: Body) -> Sequence[Any]:
    return match_columns(body.headers, FIELDS)[0]


def _with_headings(body: Body) -> tuple[Body, tuple[SetAside, ...]]:
    """Take lone texts such as SUPPLIES as the category of the rows below, where no column gives one."""
    if any(column.field == "category" for column in _matched(body)) or body.frame.empty:
        return body, ()
    cells = body.frame.astype(object).to_numpy()
    filled = (cells != "").sum(axis=1)
    category, categories, keep, aside = "", [], np.ones(len(cells), dtype=bool), []
    for index, row in enumerate(cells):
        text = next((str(cell) for cell in row if cell != ""), "")
        heading = (
            filled[index] == 1 and not printed.TOTAL.fullmatch(text) and not printed.CODED.fullmatch(text)
        )
        if heading and text.isupper():
            category, keep[index] = text, False
            aside.append(SetAside(int(body.lines[index]), "heading"))
        categories.append("" if not text or printed.TOTAL.match(text) else category)
    if not aside:
        return body, ()
    frame = body.frame.assign(category=pd.Series(categories, index=body.frame.index, dtype="str"))
    frame = frame[keep].reset_index(drop=True)
    frame.columns = range(frame.shape[1])
    return Body((*body.headers, "category"), frame, body.lines[keep], None, body.sheet, body.preamble), tuple(
        aside
    )


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """See ``budget_rows``: it is loaded, with the room's tables and queries, when such a file comes."""
    from kadash.budget.uploads.budgets.budget_rows import resolve

    return resolve(session, prepared, context)


BUDGET = Kind(
    name="budget",
    label="Budget",
    row_is="line",
    fields=FIELDS,
    layouts=(
        Layout(
            "lines",
            (frozenset({"amount", "unit_cost"}), frozenset({"description", "account_code"}),
             frozenset({"category", "objectives", "quantity", "unit_cost", "parent", "fiscal_year"})),
            "one row per line",
        ),
        Layout("printed", (), "as the finance office prints it"),
        Layout(
            "bare",
            (frozenset({"amount"}), frozenset({"description"}), frozenset({"account_code"})),
            "code, description and amount",
        ),
    ),
    prepare=prepare,
    resolve=resolve,
    reshape=reshape,
    claims=claims,
    strange=frozenset({USE, ENTRY}),
    row_status=RowStatus(CANCEL_CODE, others=_NO_BUDGET, mistaken=("category",)),
)  # fmt: skip
