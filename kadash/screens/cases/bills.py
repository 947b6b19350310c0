"""Which bill a billing case is about: chosen from the account's own bills."""

import streamlit as st

from kadash.accounts.queries.issued_bills import MonthBill, bills_of
from kadash.core.money import shown
from kadash.core.periods import Month
from kadash.engagement.queries.cases import Counted
from kadash.engagement.rules import case_words as words_of
from kadash.ui import cache
from kadash.ui.page import Here

Bill = tuple[int, str | None]
"""The running number of a month, and the service (None: any)."""
HELP = "Of the bills that went out, this one counts as wrong where it was our error."


def about_a_bill(case: Counted) -> bool:
    """Say whether a case is about a bill of an account that is known."""
    return case.row["category"] == words_of.BILLING and case.account_id is not None


def named(case: Counted) -> str | None:
    """Return the bill that a case names, in words; None where it names none."""
    chosen = _chosen(case)
    if chosen is None:
        return None
    month, service = chosen
    return f"the {service or 'utility'} bill of {Month.from_number(month).label}"


def pick(here: Here, case: Counted, *, key: str) -> Bill | None:
    """Ask which bill it is, of the newest 36 of its account."""
    if case.account_id is None:
        return None
    theirs = cache.asked(here, bills_of, account_id=case.account_id)
    every: dict[Bill, str] = {(bill.month, bill.service): _said(bill) for bill in theirs}
    chosen = _chosen(case)
    if chosen is not None and chosen not in every:
        every = {chosen: str(named(case))} | every
    picked: Bill | None = st.selectbox(
        "Which bill", list(every), index=list(every).index(chosen) if chosen else None, key=key,
        format_func=every.__getitem__, placeholder="None chosen", help=HELP,
    )  # fmt: skip
    return picked


def _chosen(case: Counted) -> Bill | None:
    month, service = case.row["bill_month"], case.row["bill_service"]
    return None if month is None else (int(str(month)), None if service is None else str(service))


def _said(bill: MonthBill) -> str:
    cents = shown(bill.cents, places=2, missing="no amount")
    return f"{Month.from_number(bill.month).label}, {bill.service}, {cents}"
