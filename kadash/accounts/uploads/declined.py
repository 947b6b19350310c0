"""Files that are recognized and declined: each is named, with what to bring instead."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from kadash.accounts.uploads import declined_people as people
from kadash.accounts.uploads.declined_people import keys as _keys
from kadash.accounts.uploads.declined_pivots import (
    CUSTOMERS,
    SENTENCES,
    is_budget_by_month,
    is_nested_pivot,
    is_yearly,
)
from kadash.accounts.uploads.declined_statements import (
    TYPES,
    is_customer_ledger,
    is_profit_and_loss,
    moves_of_customers,
)
from kadash.intake import headers
from kadash.intake.kind import Claims, Kind
from kadash.intake.types import Body, Context, Layout, Prepared, Resolved, Typed

SEEN = 200  # rows whose words are looked at
SURE = 40.0
_AGE = re.compile(
    r"(?:aged?\s*)?(?:\d{1,3}\s*(?:-|–|to)\s*\d{1,3}|(?:over|>|past)\s*\d{2,3}|\d{2,3}\s*(?:\+|plus|and over))"
    r"(?:\s*days?)?(?:\s*(?:past due|old|overdue))?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Declined:
    """A table that belongs to none of the kinds. ``groups``: words of its headers, one of each must be there."""

    name: str
    label: str
    sentence: str
    groups: tuple[frozenset[str], ...] = ()
    never: frozenset[str] = frozenset()
    also: Callable[[Body, frozenset[str]], bool] | None = None
    score: float = SURE


_USED_OR_BILLED = _keys(
    "Usage", "kWh", "Consumption", "Bill Amount", "Current Charges", "Total Charges", "Billed Amount", "Revenue",
    "From", "Thru", "Period Start", "Period End", "Service Start Date",
)  # fmt: skip
_BILLED = _keys(
    "Usage",
    "kWh",
    "Consumption",
    "Bill Amount",
    "Current Charges",
    "Total Charges",
    "Billed Amount",
    "Revenue",
)
_STAGE = _keys(
    "Stage", "StageName", "Stage Name", "Sales Stage", "Deal Stage", "Opportunity Stage", "Pipeline Stage"
)
_DEAL = _keys(
    "CloseDate", "Close Date", "Expected Close Date", "Est. Close Date", "Estimated Close Date", "Probability",
    "Probability (%)", "Forecast Category", "Expected Revenue", "Est. Revenue", "Estimated Revenue", "Deal Name",
    "Closing Date", "Deal Expected Close Date", "Deal Value", "Deal Title", "Opportunity Name", "Opportunity", "Pipeline", "Lead Source", "Deal Amount", "Opportunity Owner", "Topic",
)  # fmt: skip

_TICKETS = _keys(
    "Ticket", "Ticket ID", "Ticket Number", "Ticket IDs Sequence", "Case Number", "Issue key", "Ticket Type"
)


def _is_aged(body: Body, names: frozenset[str]) -> bool:
    """Tell whether at least three columns are ages of what is owed: 1–30, 31–60, over 90."""
    aged = [name for name in body.headers if _AGE.fullmatch(name.strip())]
    return len(aged) >= 2 and len(aged) + ("current" in names) >= 3


def _is_loader_result(body: Body, names: frozenset[str]) -> bool:
    """Tell whether a data loader wrote what became of each row."""
    if names & _keys("sf__Id", "sf__Created", "sf__Error"):
        return True
    for index, name in enumerate(body.headers):
        word = headers.key(name)
        codes = word in ("error", "errors", "errormessage") and "id" in names
        if word != "status" and not codes:
            continue  # cells are slow to look at, and every table is asked
        cells = body.frame[index].head(SEEN).astype(str).str.strip()
        filled = cells[cells != ""]
        if not len(filled):
            continue
        if word == "status" and filled.str.fullmatch(r"(?i)item (created|updated|deleted)").mean() > 0.5:
            return True
        if codes:
            return bool(filled.str.contains(r"^[A-Z]{3,}(?:_[A-Z]+)+", regex=True).mean() > 0.5)
    return False


_BRING = "Nothing was changed, because "
_OPPORTUNITIES = (
    "This table holds the opportunities (deals) of a CRM: what somebody hopes to sell, with stage and close "
    f"date. {_BRING}Kadash takes accounts, contacts, activities and bills. Export the accounts, or the "
    "activities, from the CRM instead."
)
_LEDGER = (
    "This table is an account ledger: bills, payments and adjustments that move each customer's balance. "
    f"{_BRING}payments and balances are no sales. Ask the billing system for its bill register or billing "
    "history instead: a row a bill with account, service, from and to date, usage and amount. Where the table holds "
    'nothing but bills, say what its columns are (--kind bills --map "Debit=revenue" and so on).'
)
TABLES = (
    _Declined(
        "opportunities",
        "Opportunities of a CRM",
        _OPPORTUNITIES,
        (_STAGE, _DEAL),
        _TICKETS,
    ),
    _Declined(
        "opportunities_of_dynamics",
        "Opportunities of a CRM",
        _OPPORTUNITIES,
        (
            _keys("Potential Customer", "(Do Not Modify) Opportunity", "Opportunity Customer"),
            _keys("Est. close date", "Est. revenue", "Actual Revenue", "Rating", "Pipeline Phase", "Budget Amount",
                  "(Do Not Modify) Opportunity"),
        ),
    ),
    _Declined(
        "products",
        "Products or a price list",
        f"This table is a list of products and prices. {_BRING}none of it belongs to an account. Kadash takes "
        "accounts, contacts, activities, bills, readings, budgets, actuals and surveys.",
        (
            _keys("Product Code", "ProductCode", "SKU", "Product Name", "Product Family", "Product ID", "Item Number"),
            _keys("Unit Price", "List Price", "Price", "Standard Price", "Price Book", "Quantity On Hand", "IsActive",
                  "Unit Cost", "Reorder Level"),
        ),
        _keys("Account Number", "Customer Number", "Account Name", "Customer Name", "Customer"),
    ),
    _Declined(
        "aging",
        "Aged receivables",
        "This table is a list of aged receivables: what each customer still owes, by age. "
        f"{_BRING}what is owed is not what was billed in a month. Kadash takes bills: ask the billing system for "
        "its bill register, a row a bill with account, service, dates, usage and amount.",
        also=_is_aged,
    ),
    _Declined(
        "profit_and_loss",
        "A profit and loss statement",
        "This table is a profit and loss statement: a business's income and expenses. "
        f"{_BRING}its income is no bill of a customer, and its lines are no entries. Kadash takes bills, a row a bill, and "
        "spending, a row an entry: export the transactions of the program's accounts (date, account, description, "
        "amount) instead.",
        never=_USED_OR_BILLED - _keys("Revenue") | _keys("Account Number", "Customer", "Customer Name"),
        also=is_profit_and_loss,
    ),
    _Declined(
        "account_ledger",
        "Customers' account ledger",
        _LEDGER,
        (
            _keys("Debit", "Debits", "Charges", "Charge", "Dr", "Debit Amount", "Charge Amount"),
            _keys("Credit", "Credits", "Payment", "Payments", "Cr", "Credit Amount", "Payment Amount"),
            _keys("Balance", "Running Balance", "Account Balance", "Ending Balance", "Balance Due", "Transaction Type",
                  "Trans Type", "Transaction"),
        ),
        _keys("Usage", "kWh", "Consumption", "Usage (kWh)"),
        is_customer_ledger,
    ),
    _Declined(
        "account_transactions",
        "Customers' account ledger",
        _LEDGER,
        (TYPES, _keys("Amount", "Transaction Amount", "Trans Amount", "Amt"),
         _keys("Balance", "Running Balance", "Account Balance", "Ending Balance", "Balance Due"),
         _keys("Account", "Account Number", "Acct", "Acct #", "Account #", "Account ID", "Customer", "Customer Number",
               "Customer ID", "Member Number")),
        _keys("Usage", "kWh", "Consumption", "Usage (kWh)", "Split", "Vendor", "Payee", "Num", "Memo/Description",
              "GL Account", "Account Code", "Journal", "Fund"),
        lambda body, _: moves_of_customers(body),
    ),
    _Declined(
        "payments",
        "Payments received",
        f"This table is a list of payments. {_BRING}what was paid is not what was billed. Kadash takes bills: ask "
        "the billing system for its bill register, a row a bill with account, service, dates, usage and amount.",
        (
            _keys("Payment Date", "Date Paid", "Paid Date", "Receipt Date"),
            _keys("Payment Amount", "Amount Paid", "Payment Method", "Payment Type", "Tender", "Check Number",
                  "Receipt Number", "Receipt #", "Payment ID"),
        ),
        _USED_OR_BILLED,
    ),
    _Declined(
        "work_orders",
        "Work orders",
        f"This table is a list of work orders. {_BRING}it says what crews did, not what was talked about with an "
        "account. Kadash takes activities: a row each with date, account and subject; where these count as such, "
        "say so (--kind interactions).",
        (
            _keys("Work Order", "Work Order Number", "Work Order #", "WO Number", "WO #", "WO", "Work Order ID", "WorkOrderNumber"),
            _keys("Crew", "Technician", "Asset", "Asset ID", "Scheduled Date", "Scheduled Start", "Completed Date",
                  "Completion Date", "Work Type", "Work Order Type", "Priority", "Assigned Crew", "Equipment"),
        ),
        _BILLED,
    ),
    _Declined(
        "loader_result",
        "A data loader's result",
        "This is the result file of a data loader: what became of each row that somebody loaded into a CRM. "
        f"{_BRING}it is a report of a load, not a list of accounts. Upload the list itself, or a fresh export.",
        also=_is_loader_result,
    ),
    _Declined("nested_pivot", "A pivot table in compact form", SENTENCES["nested"], also=is_nested_pivot),
    _Declined("yearly", "A column for each year", SENTENCES["yearly"], score=0.6, also=is_yearly),
    _Declined(
        "budget_by_month", "A budget beside actuals, month by month", SENTENCES["by_month"],
        never=CUSTOMERS, also=is_budget_by_month,
    ),
    _Declined("staff", "Employees", people.SENTENCES["staff"], people.STAFF, people.WHOSE),
    _Declined(
        "readers", "A mailing list", people.SENTENCES["readers"], people.READERS, people.WHOSE | {"company"}
    ),
    _Declined("leads", "Leads of a CRM", people.SENTENCES["leads"], people.LEADS, people.WHOSE),
)  # fmt: skip


def _claims_of(table: _Declined) -> Claims:
    def claims(body: Body) -> tuple[str, float] | None:
        names = frozenset(headers.key(header) for header in body.headers)
        if names & table.never or not all(group & names for group in table.groups):
            return None
        return (table.name, table.score) if table.also is None or table.also(body, names) else None

    return claims


def _federal(body: Body) -> tuple[str, float] | None:
    """Know the federal yearly survey of electric utilities by its columns."""
    names = {headers.key(header) for header in body.headers}
    return ("yearly survey", SURE) if {"datayear", "utilitynumber", "utilityname"} <= names else None


def _prepare(typed: Typed, context: Context) -> Prepared:
    return Prepared(typed.frame.iloc[:0], typed.lines[:0], 0)


def _resolve(session: object, prepared: Prepared, context: Context) -> Resolved:
    return Resolved(())


def _declining(name: str, label: str, layout: str, sentence: str, claims: Claims) -> Kind:
    return Kind(
        name=name,
        label=label,
        row_is="row",
        fields=(),
        layouts=(Layout(layout, ()),),
        prepare=_prepare,
        resolve=_resolve,
        claims=claims,
        declines=sentence,
    )


EIA_OTHER = _declining(
    "eia_861_other",
    "Another schedule of Form EIA-861",
    "yearly survey",
    "This is a schedule of the federal yearly survey (EIA-861) without total revenue and customers. "
    "Nothing was changed. Upload its short form, or its file of sales to ultimate customers.",
    _federal,
)
DECLINED = (
    EIA_OTHER,
    *(_declining(t.name, t.label, t.name, t.sentence, _claims_of(t)) for t in TABLES),
)
