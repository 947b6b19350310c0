"""Demand by time of day (``On-Peak kW``, ``Off-Peak kW``): the month's demand is the highest of its periods.

Billing by time of use measures the demand of each period by itself. Where the periods are all there, the
highest of them is the peak of the month; a column for the whole month is believed before them.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from kadash.accounts.uploads.bills.charge_columns import holds_amounts
from kadash.accounts.uploads.bills.fields import MONTH_COLUMN, is_of_other_months
from kadash.accounts.uploads.bills.use_columns import named_and_shown
from kadash.core.counts import quoted
from kadash.intake import headers, values
from kadash.intake.mapping import BY_A_PERSON, UNKNOWN, label
from kadash.intake.types import Body, Column, Context, Question, Said, Typed

KEY = "column:demand_kw"
NONE = "none of them"
HIGHEST = "the month's demand is the highest of those by time of day"
_OFF = re.compile(r"\boff[\s_-]*(?:peak|pk)\b|\bovernight\b|\bnight\b", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\b(?:mid|part(?:ial)?|semi|inter(?:mediate)?|super[\s_-]*off)[\s_-]*(?:peak|pk)\b|\bshoulder\b",
    re.IGNORECASE,
)
_ON = re.compile(r"\bon[\s_-]*(?:peak|pk)\b|\bpeak[\s_-]*period\b", re.IGNORECASE)
_PEAK = re.compile(r"(?:peak|pk)(?: (?:kw|demand))*|(?:kw|demand) peak", re.IGNORECASE)
_NEVER = re.compile(
    r"bill|ratchet|excess|contract|subscribed|[$%/]"
    r"|\b(?:charges?|amounts?|costs?|dates?|times?|rates?|prices?|hours?|percent|factor|reads?|minimum|adj(?:usted)?|target|limit)\b",
    re.IGNORECASE,
)
_DEMAND = re.compile(r"\b(?:demand|dmd)\b", re.IGNORECASE)
_WORDS = re.compile(r"(?<=[a-z][a-z])(?=[A-Z])|_+")


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Take the demands of all periods for the month's, or the one that a person named."""
    answer = said.answers.get(KEY, "")
    places, whole = _found(columns, body)
    if answer and answer != NONE:
        places = [place for place in places if label(body.headers, place) == answer]
        reason = BY_A_PERSON
    elif whole:
        reason = HIGHEST
    else:
        return columns
    return [replace(c, field="demand_kw", reason=reason) if c.position in places else c for c in columns]


def asked(typed: Typed, context: Context) -> tuple[Question, ...]:
    """Ask whether the demand of one period is the month's where the file has no other."""
    if {"demand_kw", "billed_demand_kw"} & set(typed.frame) or context.answers.get(KEY) == NONE:
        return ()
    places, _ = _found(typed.columns, typed.body)
    if not places:
        return ()
    names, shown = named_and_shown(typed.body, places)
    which = "is the demand of one period" if len(names) == 1 else "are demands of some periods"
    text = (
        f"{quoted(names)} {which} of the day, and the file has no other. Is it the highest demand of the "
        "whole month?"
    )
    return (Question(KEY, text, (*names, NONE), shown),)


def said_of(typed: Typed) -> tuple[str, ...]:
    """Say which demands the month's is the highest of."""
    mine = [c.position for c in typed.columns if c.field == "demand_kw" and c.reason == HIGHEST]
    if not mine:
        return ()
    names = [label(typed.body.headers, place) for place in mine]
    return (f"The peak demand of a month is the highest of {quoted(names)}.",)


def _found(columns: Sequence[Column], body: Body) -> tuple[list[int], bool]:
    """Return the columns of demand by time of day, and whether they cover the whole month together."""
    if MONTH_COLUMN in body.headers or any(c.field in ("item", "item_amount") for c in columns):
        return [], False
    taken = [c for c in columns if c.field == "demand_kw"]
    open_ones = [c.position for c in columns if c.reason == UNKNOWN and _period_of(body.headers[c.position])]
    places = [place for place in open_ones if holds_amounts(body, place)]
    if len({values.unit_in_header(body.headers[place]) or "" for place in places} - {""}) > 1:
        return [], False
    periods = {_period_of(body.headers[place]) for place in places}
    if not taken:
        return places, periods >= {"on", "off"}
    only_peak = len(taken) == 1 and taken[0].reason not in (BY_A_PERSON, HIGHEST)
    if only_peak and "off" in periods and "on" not in periods and _is_peak(taken[0].header):
        return [taken[0].position, *places], True
    return [], False


def _is_peak(header: str) -> bool:
    """Tell whether a header names the peak, which beside an off-peak is a period of the day."""
    bare = re.sub(r"[()\[\]]", " ", _WORDS.sub(" ", header))
    return _PEAK.fullmatch(" ".join(bare.split())) is not None


def _period_of(header: str) -> str | None:
    """Return the period whose demand a header names: ``on``, ``off``, ``between``; None for anything else."""
    words = _WORDS.sub(" ", header)
    if _NEVER.search(words) or headers.is_share(header) or is_of_other_months(words):
        return None
    unit = values.unit_in_header(header)
    if not (values.unit_of(unit, "demand") if unit else _DEMAND.search(words)):
        return None
    for name, pattern in (("between", _BETWEEN), ("off", _OFF), ("on", _ON)):
        if pattern.search(words):
            return name
    return None
