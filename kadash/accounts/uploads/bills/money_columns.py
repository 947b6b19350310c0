"""Which column holds the revenue where none goes by a name for it, and none is a charge: asked."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kadash.accounts.rules.bill_items import LEVELIZED
from kadash.accounts.uploads.bills.charge_columns import holds_amounts
from kadash.accounts.uploads.bills.fields import MONTH_COLUMN
from kadash.accounts.uploads.bills.use_columns import named_and_shown
from kadash.core.counts import quoted
from kadash.intake.mapping import BY_A_PERSON, UNKNOWN, label
from kadash.intake.strangers import MONEY, speaks_of
from kadash.intake.types import Body, Column, Context, Question, Said, Typed

KEY = "column:revenue"
NONE = "none of them"
_KNOWN = frozenset({"revenue", "bill_charge", "item_amount", "month_column", "measure", "tax", "power_cost"})
_NEVER = re.compile(
    r"\b(balances?|bal|previous|prev|prior|past|forward|arrears?|payments?|paid|received|deposits?|rates?|price"
    rf"|per|credits?|debits?|late|penalty|budget|{LEVELIZED}|tax(es)?|date|code|type)\b|/",
    re.IGNORECASE,
)
_PLAN = re.compile(
    rf"\b(?:{LEVELIZED})\b|\bbudget (?:bill|plan|pay)|\b(?:average|avg) (?:monthly )?(?:pay|bill)"
    r"|\b(?:[AB]MP|APP) (?:amount|amt|bill(?:ing)?|pay(?:ment)?)\b",
    re.IGNORECASE,
)
"""What names the equal amounts of a payment plan: with nothing else, they are asked about."""
_NO_PLAN = re.compile(
    r"\b(?:balances?|bal|dates?|code|type|flag|ind(?:icator)?|status|start|end|kwh|days)\b", re.I
)
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|_+")
_MOST = 8


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Take the column for the revenue that a person named."""
    answer = said.answers.get(KEY, "")
    places = [p for p in candidates(columns, body) if label(body.headers, p) == answer]
    return [replace(c, field="revenue", reason=BY_A_PERSON) if c.position in places else c for c in columns]


def candidates(columns: Sequence[Column], body: Body) -> list[int]:
    """Return the columns that could be the revenue: amounts under a word for money that is no balance.

    None where the bills have an amount already.
    """
    if MONTH_COLUMN in body.headers or any(c.field in _KNOWN for c in columns):
        return []
    free = [c.position for c in columns if c.reason == UNKNOWN]
    found = [place for place in free if _could_be(body, place)]
    return found or [place for place in free if _is_plan(body, place)]


def _could_be(body: Body, place: int) -> bool:
    words = _WORDS.sub(" ", body.headers[place])
    return speaks_of(words) == MONEY and not _NEVER.search(words) and holds_amounts(body, place)


def _is_plan(body: Body, place: int) -> bool:
    """Tell whether a column holds what a payment plan asks for: ``Levelized Amount``, ``Budget Billing``."""
    words = _WORDS.sub(" ", body.headers[place])
    return bool(_PLAN.search(words)) and not _NO_PLAN.search(words) and holds_amounts(body, place)


def asked(typed: Typed, context: Context) -> tuple[Question, ...]:
    """Ask which of the amounts that nothing was made of is the revenue."""
    if context.answers.get(KEY) == NONE or "revenue" in typed.frame:
        return ()
    places = candidates(typed.columns, typed.body)[:_MOST]
    if not places:
        return ()
    names, shown = named_and_shown(typed.body, places)
    if all(_is_plan(typed.body, place) for place in places):
        text = (
            f"{quoted(names)} reads like the equal amounts of a payment "
            "plan, which are not what was billed, and the file has no other amount. Is it the revenue all "
            "the same? Without it the bills are loaded without any revenue."
        )
        return (Question(KEY, text, (*names, NONE), shown),)
    text = (
        f"Which column is the revenue of the bills: {quoted(names)}? "
        "Without it the bills are loaded without any revenue."
    )
    return (Question(KEY, text, (*names, NONE), shown),)
