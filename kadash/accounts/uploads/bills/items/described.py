"""Line items whose words stand under a plain header such as ``Description``: known by what the cells say.

In a table with a row a bill the same header holds a remark, so the header alone proves nothing.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from kadash.accounts.uploads.bills.fields import BILL_FIELDS, OF_ITEMS, WHEN
from kadash.core.frames import as_text, row_codes
from kadash.intake import headers
from kadash.intake.mapping import UNKNOWN, match_columns
from kadash.intake.types import Body, Column

LAYOUT = "line_items"
BY_WORDS = "its words are charges, several of each bill"
_NAMES = frozenset({
    "description", "desc", "descr", "detail", "details", "text", "component", "itemname", "chargename",
    "feename", "linetext", "linedescription", "linedesc", "itemtext", "billtext", "transactiondescription",
    "transdesc",
})  # fmt: skip
_CHARGES = re.compile(
    r"charge|chg\b|\bfees?\b|energy|demand|\btax|rider|adjust|\bfuel\b|customer|\bbase\b|\btier|block|consumption"
    r"|usage|delivery|supply|transmission|distribution|facilit|minimum|basic|credit|deposit|\bpca\b|kwh|\bkw\b"
    r"|total|balance|payment|please pay|amount due|service|sewer|water|meter|late|penalt|surcharge|franchise",
    re.IGNORECASE,
)
_SEEN = 2_000


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize line items by an account, a date, an amount, and charges in words, several of each bill."""
    columns, _ = match_columns(body.headers, OF_ITEMS)
    known = {column.field for column in columns if column.field}
    if "item" in known or not {"account_number", "item_amount"} <= known or not known & WHEN:
        return None
    return (LAYOUT, len(known) + 1.0) if _place(columns, body) is not None else None


def refine(columns: Sequence[Column], body: Body) -> Sequence[Column]:
    """Take the words of charges for the items, where amounts of items have no other words."""
    known = {column.field for column in columns}
    if "item_amount" not in known or "item" in known:
        return columns
    place = _place(columns, body)
    return [replace(c, field="item", reason=BY_WORDS) if c.position == place else c for c in columns]


def _place(columns: Sequence[Column], body: Body) -> int | None:
    """Return the column of the items: most of its words are charges, and bills have several of them."""
    for column in columns:
        if column.reason != UNKNOWN or headers.key(column.header) not in _NAMES:
            continue
        words = as_text(body.frame[column.position].head(_SEEN)).str.strip()
        different = words[words != ""].unique()
        charges = sum(bool(_CHARGES.search(str(word))) for word in different)
        if len(different) > 1 and 2 * charges > len(different) and _several(columns, body, column.position):
            return column.position
    return None


def _several(columns: Sequence[Column], body: Body, place: int) -> bool:
    """Tell whether most rows share their bill with others of other words, and none with its own words."""
    head = body.frame.head(_SEEN)
    bill = row_codes(head, [c.position for c in columns if c.field in BILL_FIELDS])  # type: ignore[misc]
    filled = (as_text(head[place]) != "").to_numpy()
    _, group, counts = np.unique(bill[filled], return_inverse=True, return_counts=True)
    item = row_codes(head.assign(bill=bill), ["bill", place])[filled]  # type: ignore[list-item]
    return (
        bool(len(group)) and bool((counts[group] > 1).mean() > 0.5) and len(np.unique(item)) > 0.9 * len(item)
    )
