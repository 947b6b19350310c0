"""Charges in separate columns: which columns of an export are parts of a bill.

``Energy Charge``, ``Fuel Adjustment (PCA)``, ``City Tax``: known by their words and cells that are amounts.
A column for the whole bill is believed; without one it is asked whether the charges are to be added up.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from kadash.accounts.rules.bill_items import ADJUSTMENTS, LEVELIZED, Item, kind_of_item
from kadash.accounts.rules.services import service_of
from kadash.accounts.uploads.bills.fields import FIELDS, MONTH_COLUMN, OF_ITEMS, OF_ROWS, ROWS
from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.mapping import BY_A_PERSON, UNKNOWN, label, match_columns
from kadash.intake.types import Body, Column, Field, Said

KEY = "sum:revenue"
ADD, ADD_WITHOUT, EMPTY = "add up", "add up without power cost", "leave empty"
LOOKS = "the header and the cells read like a charge of the bill"
PART = "a part of the bill, for whose whole there is a column"
SEVERAL_SERVICES = "one of the charges of several services"
LEFT_EMPTY = "revenue was left empty by a person"
_SEEN = 500  # rows looked at to see whether a column holds amounts
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|_+")
_DOLLARS = re.compile(r"[$€£]|\b(usd|dollars?)\b", re.IGNORECASE)
_CHARGE = re.compile(
    r"\b((sur)?charges?|chgs?|chrgs?|fees?|costs?|revenues?|amounts?|amts?|tax(es)?|riders?|franchise|deposits?)\b",
    re.IGNORECASE,
)
_CORRECTING = re.compile(
    r"\b(adjustments?|adjust|adjmt|adj|credits?|discounts?|penalt(y|ies)|minimum bill"
    rf"|{ADJUSTMENTS})\b",
    re.IGNORECASE,
)
_NO_CHARGE = re.compile(
    r"\b((sub|grand)?\s?totals?|current|new|net|gross|all|balances?|previous|prior|past|forward|due|arrears?"
    rf"|payments?|paid|received|receipts?|budget|{LEVELIZED}|projected|average|avg|rates?|per|ytd|year|annual"
    r"|months?|types?|ly|py|variances?|differences?"
    r"|codes?|desc(ription)?s?|ids?|names?|numbers?|no|dates?|days?|class(es)?|category|center|flags?"
    r"|status|reasons?|percent|pct|limits?|exempt(ion)?|district|jurisdiction|group|schedule|units?|count|qty"
    r"|quantity|account|estimated|multiplier)\b|[%/]|#|\b(?:var|diff|change)\W*$",
    re.IGNORECASE,
)
_OF_TAX = re.compile(
    r"\W*\b(?:excl\w*|incl\w*|before|after|without|pre|ex|net of)[\s.-]*(?:sales |all )?tax(?:es)?\b\W*"
    r"|\W*\btax(?:es)?[\s-]*(?:excl\w*|incl\w*)\W*",
    re.IGNORECASE,
)
"""What says whether taxes are in an amount, and names no tax: ``Energy Charge excl. Tax``."""
_BARE = re.compile(
    r"energy|demand|fuel|customer|basic( service)?|service|base|delivery|facilit(y|ies)|supply|generation"
    r"|transmission|distribution|minimum",
    re.IGNORECASE,
)
_CENTS = re.compile(r".*[.,]\d\d\D*")
_COST = re.compile(
    rf"\b(charges?|chgs?|adj\w*|riders?|surcharges?|{ADJUSTMENTS})\b",
    re.IGNORECASE,
)
_SURE = re.compile(rf"{_COST.pattern}|\bfees?\b", re.IGNORECASE)
_AMOUNT = re.compile(r"[(\s$€£+-]*\d[\d.,'\s]*[)\s$€£-]*(CR|DR|USD)?", re.IGNORECASE)
_ELECTRIC = re.compile(r"\b(kw|kwh|kva|demand|energy|fuel)\b", re.IGNORECASE)


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Find the charges among the columns of an export with a row a bill.

    What a person chose stays. Power cost and taxes go to the fields of those names; other charges are parts
    of a whole that has a column, or of a sum that is asked for. Charges of several services are left out.
    """
    if MONTH_COLUMN in body.headers or any(c.field in ("item", "item_amount") for c in columns):
        return columns
    whole = [c for c in columns if c.field == "revenue"]
    found = {c.position for c in columns if c.reason == UNKNOWN and _reads_like_charge(body, c.position)}
    if not found or len(whole) > 1:
        return columns
    if len({service for p in found if (service := _service(body.headers[p]))}) > 1:
        return [replace(c, reason=SEVERAL_SERVICES) if c.position in found else c for c in columns]
    by_person = {c.field for c in columns if c.reason == BY_A_PERSON}
    has_cost = any(c.field == "power_cost" for c in columns)

    def judged(column: Column) -> Column:
        if column.position not in found:
            return column
        kind = kind_of_item(_words(column.header))
        if kind is Item.APART and "tax" not in by_person:
            return replace(column, field="tax", reason=LOOKS)
        if kind is Item.POWER_COST and not has_cost:
            return replace(column, field="power_cost", reason=LOOKS)
        if whole:
            return replace(column, reason=PART)
        if said.answers.get(KEY) == EMPTY:
            return replace(column, reason=LEFT_EMPTY)
        return replace(column, field="bill_charge", reason=LOOKS)

    return [judged(column) for column in columns]


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize bills that have neither revenue nor use in a column, by two charges of theirs."""
    charges = [
        place
        for place, name in enumerate(body.headers)
        if _SURE.search(_words(name)) and is_charge(name) and holds_amounts(body, place)
    ]
    if len(charges) < 2:
        return None
    if any(c.field in ("item", "item_amount") for c in match_columns(body.headers, OF_ITEMS)[0]):
        return None
    known = {c.field for c in match_columns(body.headers, OF_ROWS)[0] if c.field}
    dated = known & {"period_end", "period_start", "month", "bill_date"}
    if "account_number" not in known or not dated or known & {"revenue", "usage"}:
        return None
    return ROWS, len(known) + len(charges)


@lru_cache(maxsize=8192)
def is_charge(header: str) -> bool:
    """Say whether a header names a part of a bill, by its words: no total, balance, rate or quantity."""
    words = _words(header)
    if _NO_CHARGE.search(words) or headers.key(words) in _whole_words():
        return False
    if _CHARGE.search(words) or _DOLLARS.search(header):
        bracket = headers.unit(header)
        return not (bracket and values.unit_in_header(bracket))
    return bool(_CORRECTING.search(words)) and not values.unit_in_header(header)


def is_billed(header: str) -> bool:
    """Say whether a column of power cost holds what bills charge for it: a rider rather than a cost."""
    return bool(_COST.search(_words(header)))


def is_electric(names: Iterable[str]) -> bool:
    """Say whether charges are those of electric bills: for demand, for energy by the kWh, for fuel."""
    return any(_ELECTRIC.search(_words(name)) and is_charge(name) for name in names)


def several_services(columns: Sequence[Column], names: Sequence[str]) -> list[str]:
    """Return the labels of the charges that were left out because they are of several services."""
    return [label(names, c.position) for c in columns if c.reason == SEVERAL_SERVICES]


def _reads_like_charge(body: Body, position: int) -> bool:
    """Say whether a column is a charge: by its header, or a header that could be one over dollars."""
    header, words = body.headers[position], _words(body.headers[position])
    if is_charge(header):
        return holds_amounts(body, position)
    if not words or _NO_CHARGE.search(words) or headers.key(words) in _whole_words():
        return False
    cells = _cells(body, position)
    bare = bool(_BARE.fullmatch(words))
    dollars = sum("$" in cell or (bare and bool(_CENTS.fullmatch(cell))) for cell in cells)
    return 2 * dollars > len(cells) and holds_amounts(body, position)


def holds_amounts(body: Body, position: int) -> bool:
    """Say whether the cells of a column are amounts."""
    cells = _cells(body, position)
    return bool(cells) and sum(bool(_AMOUNT.fullmatch(cell)) for cell in cells) >= 0.8 * len(cells)


def _cells(body: Body, position: int) -> list[str]:
    """Return the first cells that are not missing."""
    head = as_text(body.frame[position].head(_SEEN))
    return [str(cell) for cell in head[~values.is_missing(head)]]


def _service(header: str) -> str | None:
    kind = kind_of_item(_words(header))
    return (
        None if kind is Item.POWER_COST else service_of(re.sub(r"(?i)\bpower factor\b", "", _words(header)))
    )


def _words(header: str) -> str:
    """Return a header in words, without those for its taxes: ``ENERGY_CHG``, ``energyCharge`` are alike."""
    return " ".join(_OF_TAX.sub(" ", _CAMEL.sub(" ", header)).split())


@lru_cache(maxsize=1)
def _whole_words() -> frozenset[str]:
    field: Field = next(field for field in FIELDS if field.name == "revenue")
    return frozenset(headers.key(word) for word in (field.name, field.label, *field.synonyms))
