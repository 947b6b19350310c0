"""Notices for the at-risk table: what is derived, missing, left out, or differs."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from kadash.at_risk.rules.scope import in_words
from kadash.at_risk.rules.table import Line
from kadash.core.counts import first_of
from kadash.core.money import shown
from kadash.core.periods import Month

_NAMED, _MONTHS = 5, 6


@dataclass(frozen=True)
class Printed:
    """A printed row of a worksheet: its account and its printed rank."""

    account_id: int
    printed_rank: int | None


def notices(
    lines: Sequence[Line],
    sheet: Sequence[Printed],
    apart: dict[str, Decimal],
    differing: Sequence[str],
    unbilled: Sequence[tuple[str, int]] = (),
) -> list[str]:
    """Return a sentence for each derived cost, missing cost basis, revenue left out and difference.

    ``unbilled`` names accounts with the number of their bills in the period that have no revenue.
    """
    said = without_revenue(unbilled)
    names = {line.account_id: line for line in lines}
    for row in sheet:
        line = names[row.account_id]
        if line.basis == "derived" and line.power_cost_cents is not None:
            rank = f" (rank {row.printed_rank})" if row.printed_rank else ""
            said.append(
                f"Power cost of {line.name}{rank} is missing in the worksheet; "
                f"{shown(Decimal(line.power_cost_cents))} is implied by its net revenue and counted here."
            )
    without = [
        line.name for line in lines if line.revenue_cents is not None and line.power_cost_cents is None
    ]
    if without:
        have = "1 account has" if len(without) == 1 else f"{len(without)} accounts have"
        theirs = "its" if len(without) == 1 else "their"
        said.append(
            f"{have} no net revenue, because nothing says what {theirs} service costs: "
            f"{first_of(without[:5], of=len(without))}. Enter a rate in the settings."
        )
    if apart:
        left_out = shown(sum(apart.values(), Decimal(0)))
        said.append(
            f"{left_out} billed for {in_words(apart)} is not counted: no rate says what that costs. "
            "Enter one in the settings."
        )
    return [*said, *differing]


def without_revenue(named: Sequence[tuple[str, int]]) -> list[str]:
    """Say which bills these totals are without, because nobody knows their revenue.

    ``named`` are accounts with the number of such bills.
    """
    count = sum(bills for _, bills in named)
    if not count:
        return []
    bills = "1 bill has" if count == 1 else f"{count:,} bills have"
    listed = first_of((f"{name} ({number})" for name, number in named[:_NAMED]), of=len(named))
    return [f"{bills} no revenue, so these totals are without it: {listed}."]


def below_cost(lines: Sequence[Line]) -> list[str]:
    """Say which accounts pay less than their power costs: they lower the sum of what is at risk."""
    found = [line for line in lines if line.at_risk_cents is not None and line.at_risk_cents < 0]
    if not found:
        return []
    off = shown(-sum((line.at_risk_cents or Decimal(0) for line in found), Decimal(0)))
    named = first_of((line.name for line in found[:_NAMED]), of=len(found))
    who = "1 account pays less than its power costs" if len(found) == 1 else (
        f"{len(found):,} accounts pay less than their power costs"
    )  # fmt: skip
    it = "it" if len(found) == 1 else "them"
    if len(found) == sum(1 for line in lines if line.at_risk_cents is not None):
        return [f"{who} ({named}): no net revenue would be lost with {it}."]
    return [f"{who} ({named}): without {it}, {off} more would be at risk."]


def months_without_revenue(months: pd.DataFrame) -> list[str]:
    """Say which months of an account some bills' revenue is missing from.

    ``months`` has a row per month and service: month (running number), bills, revenue_bills.
    """
    missing = months["bills"] - months["revenue_bills"]
    gaps = months.loc[missing > 0, "month"].unique()
    if not len(gaps):
        return []
    named = ", ".join(Month.from_number(int(month)).label for month in gaps[-_MONTHS:])
    count = int(missing.sum())
    bills = "1 bill has" if count == 1 else f"{count:,} bills have"
    more = "… " if len(gaps) > _MONTHS else ""
    return [f"{bills} no revenue, so these months are without it: {more}{named}."]
