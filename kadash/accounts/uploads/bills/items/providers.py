"""Line items of several providers on one bill: whose charges are the utility's own revenue."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.accounts.rules.bill_items import Item
from kadash.core.counts import quoted
from kadash.core.frames import as_text
from kadash.intake import headers
from kadash.intake.mapping import UNKNOWN
from kadash.intake.types import Body, Column, Context, Question

FIELD = KEY = "provider"
ALL = "all of them"
_HEADERS = re.compile(
    r"provider|supplier|vendor|retailer|esco|carrier|seller|biller|billedby|chargedby|ldc|utilityname|energycompany"
)
_MOST = 12
_BILL = ("account_number", "service", "period_start", "period_end", "bill_date")


def find(columns: Sequence[Column], body: Body) -> Sequence[Column]:
    """Take a column of providers for what it is where items of one bill come from several."""
    at = {c.field: c.position for c in columns if c.field}
    if "item" not in at or FIELD in at:
        return columns
    keys = [as_text(body.frame[at[name]]) for name in _BILL if name in at]
    for column in columns:
        if column.reason != UNKNOWN or not _HEADERS.search(headers.key(column.header)) or not keys:
            continue
        names = as_text(body.frame[column.position]).replace("", pd.NA)
        if names.nunique() < 2 or names.nunique() > _MOST:
            continue
        per_bill = names.groupby([key.to_numpy() for key in keys], sort=False).nunique()
        if (per_bill > 1).any():
            reason = "items of one bill come from several of them"
            return [replace(c, field=FIELD, reason=reason) if c is column else c for c in columns]
    return columns


def kinds_of_providers(
    providers: pd.Series, kinds: pd.Series, context: Context
) -> tuple[pd.Series, tuple[Question, ...], tuple[str, ...]]:
    """Return the items' kinds with those of other providers apart, and the question whose charges are ours.

    The utility's own name, an answer, or words that put all items of the others apart settle it.
    """
    names = [str(name) for name in providers.dropna().unique()]
    ours = _ours(names, providers, kinds, context)
    if ours is None:
        text = (
            f"Items of one bill come from several providers: {quoted(names[:_MOST])}. Whose charges are the "
            "utility's own revenue? Those of the others are kept apart."
        )
        return kinds, (Question(KEY, text, (*names[:_MOST], ALL)),), ()
    others = providers.notna() & ~providers.astype("str").isin(ours)
    if not others.any() or (kinds[others] == Item.APART.value).all():
        return kinds, (), ()
    listed = quoted([name for name in names if name not in ours])
    said = f"Charges of {listed} were kept apart from revenue: {', '.join(ours)} is the utility itself."
    return kinds.where(~others, Item.APART.value), (), (said,)


def _ours(names: Sequence[str], providers: pd.Series, kinds: pd.Series, context: Context) -> list[str] | None:
    answer = context.answers.get(KEY, "").strip().lower()
    if answer == ALL:
        return list(names)
    said = [name for name in names if name.lower() == answer]
    utility = headers.key(context.settings.utility_name)
    same = [name for name in names if utility and headers.key(name) in (utility, utility.removesuffix("inc"))]
    if said or same:
        return said or same
    mixed = [
        name for name in names if not bool(np.all(kinds[providers.astype("str") == name] == Item.APART.value))
    ]
    return mixed if len(mixed) == 1 else None
