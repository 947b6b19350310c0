"""Bills of one account, whose number stands above the table (a utility's own download of a customer's
bills)."""

from dataclasses import replace

import pandas as pd

from kadash.accounts.uploads.bills.fields import FIELDS
from kadash.intake import headers
from kadash.intake.above import said_above
from kadash.intake.mapping import match_columns
from kadash.intake.types import Body, Context, Question

LAYOUT = "rows"
HEADER = "Account Number"
_FIELDS = tuple(field for field in FIELDS if not field.layouts or LAYOUT in field.layouts)
_WORDS = frozenset(
    headers.key(word)
    for field in FIELDS
    if field.name == "account_number"
    for word in (field.name, field.label, *field.synonyms)
)
_PERIOD, _FIGURES = {"period_start", "period_end"}, {"usage", "revenue"}
_METERED = {"usage", "usage_unit", "meter"}


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize bills by their periods and figures where the account stands above them, or nowhere."""
    known = {c.field for c in match_columns(body.headers, _FIELDS)[0] if c.field}
    if "account_number" in known or not known >= _PERIOD or not known & _FIGURES:
        return None
    if said_above(body, _WORDS):
        return LAYOUT, len(known) + 1.0
    figures = known >= _FIGURES or known >= _METERED
    return (LAYOUT, float(len(known))) if figures and "service" in known else None


def with_account(body: Body, layout: str) -> Body:
    """Give each row the account number that stands above the table, where no column has one."""
    if layout != LAYOUT:
        return body
    columns, _ = match_columns(body.headers, _FIELDS)
    number = said_above(body, _WORDS)
    if number is None or any(c.field == "account_number" for c in columns):
        return body
    place = len(body.headers)
    frame = body.frame.copy(deep=False)
    frame[place] = pd.Series(number, index=frame.index, dtype="str").where((body.frame != "").any(axis=1), "")
    numeric = None if body.numeric is None else body.numeric.assign(_=False)
    if numeric is not None:
        numeric = numeric.set_axis(range(place + 1), axis=1)
    extra = tuple((*row, "") for row in body.extra_headers)
    return replace(
        body, headers=(*body.headers, HEADER), frame=frame, numeric=numeric, extra_headers=extra,
        totals=tuple((*row, "") for row in body.totals),
    )  # fmt: skip


def asked(rows: pd.DataFrame, context: Context) -> tuple[Question, ...]:
    """Fill the account of a file that names none by the answer, or ask for it."""
    if "account_number" in rows:
        return ()
    answer = context.answers.get("account")
    rows["account_number"] = answer
    if answer:
        return ()
    return (
        Question("account", "The file does not say whose bills these are. Which account number is it?", ()),
    )
