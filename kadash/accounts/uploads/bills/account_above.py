"""Bills of one account, whose number stands above the table (a utility's own download of a customer's
bills)."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from kadash.accounts.uploads.bills import use_columns
from kadash.accounts.uploads.bills.fields import OF_ROWS, READINGS, ROWS, WHEN
from kadash.accounts.uploads.bills.use_columns import named_and_shown
from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.above import said_above
from kadash.intake.mapping import BY_A_PERSON, UNKNOWN, label, match_columns
from kadash.intake.types import Body, Column, Context, Question, Said, Typed, with_column

_SEEN = 200  # rows looked at to see whether a column holds numbers of accounts
HEADER = "Account Number"
_WORDS = frozenset(
    headers.key(word)
    for field in OF_ROWS
    if field.name == "account_number"
    for word in (field.name, field.label, *field.synonyms)
)
_PERIOD, _FIGURES = {"period_start", "period_end"}, {"usage", "revenue"}
_METERED = {"usage", "usage_unit", "meter"}
KEY = "column:account_number"
NONE = "none of them"
_WHOSE = re.compile(
    r"\b(accounts?|acct|customers?|cust|members?|mbr|consumers?|premises?|prem|locations?|loc|sites?|services?|parcels?"
    r"|turnouts?|taps?|units?|ref(erence)?|record|id|no|nbr|number)\b|#",
    re.IGNORECASE,
)
_OF_ELSE = re.compile(
    r"\b(name|address|addr|date|dt|type|class|code|status|desc(ription)?|total|bill|amount|amt|charges?|cost|size|rate"
    r"|meter|mtr|kwh|kw|days?|reads?|reading|rdg|invoice|inv|route|cycle|tax|city|zip|phone|vendor|period)\b|[$%]",
    re.IGNORECASE,
)
_MOST = 6


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize bills by their periods and figures where the account stands above them, or nowhere."""
    known = {c.field for c in match_columns(body.headers, OF_ROWS)[0] if c.field}
    if "account_number" in known:
        return None
    if not known >= _PERIOD or not known & _FIGURES:
        return _claims_whose(body, known)
    if said_above(body, _WORDS):
        return ROWS, len(known) + 1.0
    figures = known >= _FIGURES or known >= _METERED
    return (ROWS, float(len(known))) if figures and "service" in known else _claims_whose(body, known)


def _claims_whose(body: Body, known: set[str]) -> tuple[str, float] | None:
    """Recognize bills whose account has a name of its own: by a date, use or readings, and an amount."""
    columns = match_columns(body.headers, OF_ROWS)[0]
    used = "usage" in known or known >= READINGS or bool(use_columns.candidates(columns, body))
    if "revenue" not in known or not used or not known & (WHEN - {"fiscal_period"}):
        return None
    whose = could_be_account(body, columns)
    return (ROWS, float(len(known))) if whose else None


def could_be_account(body: Body, columns: Sequence[Column]) -> list[int]:
    """Return the columns that may say whose bills these are though no name of theirs is known.

    Their header speaks of an account, a member or a place, and their cells are filled and hold digits.
    """
    found = []
    for column in columns:
        words = " ".join(headers.words(column.header))
        if (
            column.reason != UNKNOWN
            or _OF_ELSE.search(words)
            or not _WHOSE.search(column.header.replace("_", " "))
        ):
            continue
        cells = as_text(body.frame[column.position].head(_SEEN))
        filled = cells[cells != ""]
        if 2 * len(filled) > len(cells) and filled.str.contains(r"\d", regex=True).mean() > 0.8:
            found.append(column.position)
    return found[:_MOST]


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Take the column for the account number that a person named."""
    answer = said.answers.get(KEY)
    if not answer or any(column.field == "account_number" for column in columns):
        return columns
    places = [p for p in range(len(body.headers)) if label(body.headers, p) == answer][:1]
    return [
        replace(c, field="account_number", reason=BY_A_PERSON) if c.position in places else c for c in columns
    ]


def with_account(body: Body, layout: str) -> Body:
    """Give each row the account number that stands above the table, where no column has one."""
    if layout != ROWS:
        return body
    columns, _ = match_columns(body.headers, OF_ROWS)
    number = said_above(body, _WORDS)
    if number is None or any(c.field == "account_number" for c in columns):
        return body
    filled = (body.frame != "").any(axis=1)
    return with_column(body, HEADER, pd.Series(number, index=filled.index, dtype="str").where(filled, ""))


def asked(typed: Typed, rows: pd.DataFrame, context: Context) -> tuple[Question, ...]:
    """Fill the account of a file that names none by the answer, or ask for it, or for its column."""
    if "account_number" in rows:
        return ()
    answer = context.answers.get("account")
    rows["account_number"] = answer
    if answer:
        return ()
    places = could_be_account(typed.body, typed.columns)
    if places and context.answers.get(KEY) != NONE:
        names, shown = named_and_shown(typed.body, places)
        text = "No column is known as the account number. Which one says whose bills these are?"
        return (Question(KEY, text, (*names, NONE), shown),)
    return (
        Question("account", "The file does not say whose bills these are. Which account number is it?", ()),
    )
