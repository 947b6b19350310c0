"""Scenarios, causes, rank ranges and the key account list as data frames.

Amounts are unrounded Decimal cents, shares fractions of 1; None where a figure is not known.
"""

from collections.abc import Container, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

from kadash.at_risk.rules.bridge import Bridge, Move, told_apart
from kadash.at_risk.rules.certainty import Certainty
from kadash.at_risk.rules.key_list import Member, Span
from kadash.at_risk.rules.table import Line, in_order, ratio
from kadash.at_risk.rules.what_if import Comparison, Scenario, Shift, compared
from kadash.core.money import signed


def shifts(found: Iterable[Shift]) -> pd.DataFrame:
    """Return one row per account of a scenario: who climbs, who falls, who is gone."""
    return _frame(
        [
            {
                "account_id": shift.account_id,
                "name": shift.name,
                "rank_before": shift.rank_before,
                "rank_after": shift.rank_after,
                "move": move(shift),
                "net_change_cents": shift.net_change_cents,
                "before_cents": shift.before_cents,
                "after_cents": shift.after_cents,
                "change_cents": shift.change_cents,
            }
            for shift in found
        ],
        (
            "account_id",
            "name",
            "rank_before",
            "rank_after",
            "move",
            "net_change_cents",
            "before_cents",
            "after_cents",
            "change_cents",
        ),
    )


def move(shift: Shift) -> str:
    """Return how an account moves among those who remain: ``▲ 2``, ``▼ 1``, ``gone``, ``stays``."""
    if shift.gone:
        return "gone"
    if shift.places is None:
        return "" if shift.rank_before == shift.rank_after else "joins" if shift.rank_after else "drops out"
    if shift.places == 0:
        return "stays"
    return f"▲ {shift.places}" if shift.places > 0 else f"▼ {-shift.places}"


def scenarios(
    lines: Sequence[Line],
    kept: Mapping[str, Scenario],
    *,
    budget_cents: Decimal | int | None,
) -> pd.DataFrame:
    """Return one row per scenario: the net revenue it costs, what is at risk then, who changes order."""
    return _frame(
        [_scenario(name, compared(lines, scenario), budget_cents) for name, scenario in kept.items()],
        (
            "name",
            "net_change_cents",
            "net_change_share",
            "after_cents",
            "exposure_to_budget",
            "moving",
            "first",
        ),
    )


def bridge_accounts(bridge: Bridge, cause: str | None = None) -> pd.DataFrame:
    """Return one row per account behind a bridge (or one cause of it), the largest change first.

    Columns: account_id, name, reason (in words), amount_cents.
    """
    by_account: dict[int, list[Move]] = {}
    for part in bridge.parts:
        for move in part.moves if cause in (None, part.cause) else ():
            by_account.setdefault(move.account_id, []).append(move)
    rows: list[dict[str, Any]] = [
        {
            "account_id": id,
            "name": moves[0].name,
            "reason": "; ".join(_reason(move) for move in moves),
            "amount_cents": sum((move.amount_cents for move in moves), Decimal(0)),
        }
        for id, moves in by_account.items()
    ]
    rows.sort(key=lambda row: -abs(row["amount_cents"]))
    return _frame(rows, ("account_id", "name", "reason", "amount_cents"))


def _reason(move: Move) -> str:
    """Return why an account's exposure changed, in a phrase with its amounts."""
    if move.factors is not None:
        before, after = move.factors
        return f"mobility {before:.2f} → {after:.2f}: {signed(move.amount_cents)}"
    if move.cause == "net revenue":
        apart = told_apart(move.revenue_cents, move.power_cost_cents)
        parts = ", ".join(f"{what} {signed(cents)}" for what, cents in apart)
        return f"net revenue {signed(move.amount_cents)} ({parts})"
    return f"{move.cause}: {signed(move.amount_cents)}"


def rank_ranges(certainty: Certainty, *, given: Container[int]) -> pd.DataFrame:
    """Return one row per account: its rank, the places it takes in most draws, what is not settled.

    ``given`` has the accounts whose band somebody gave; the others' bands are supposed.
    """
    return _frame(
        [
            {
                "account_id": rank_range.account_id,
                "rank": rank_range.rank,
                "name": rank_range.name,
                "places": str(rank_range.best)
                if rank_range.best == rank_range.worst
                else f"{rank_range.best} to {rank_range.worst}",
                "low_cents": rank_range.low_cents,
                "high_cents": rank_range.high_cents,
                "above_next": rank_range.above_next,
                "settled": rank_range.standing,
                "band": "given"
                if rank_range.account_id in given
                else "supposed"
                if rank_range.banded
                else "none",
            }
            for rank_range in certainty.ranges
        ],
        ("account_id", "rank", "name", "places", "low_cents", "high_cents", "above_next", "settled", "band"),
    )


def members(found: Iterable[Member]) -> pd.DataFrame:
    """Return one row per account on the list, and per candidate for it."""
    return _frame(
        [
            {
                "account_id": member.account_id,
                "name": member.name,
                "representative": member.representative,
                "amount_cents": member.amount_cents,
                "since": member.since,
                "reason": member.reason,
            }
            for member in found
        ],
        ("account_id", "name", "representative", "amount_cents", "since", "reason"),
    )


def spans(found: Iterable[Span]) -> pd.DataFrame:
    """Return one row per representative, with a word where there are more than one can carry."""
    return _frame(
        [
            {
                "representative": span.representative or "nobody",
                "accounts": span.accounts,
                "limit": span.limit,
                "says": _span(span),
            }
            for span in found
        ],
        ("representative", "accounts", "limit", "says"),
    )


def _span(span: Span) -> str:
    if span.representative is None:
        return "to be given to a representative"
    return f"{span.accounts - span.limit} too many" if span.over else "within the limit"


def what_if_grid(lines: Sequence[Line], scenario: Scenario) -> pd.DataFrame:
    """Return the grid in which a scenario's single accounts are changed, in the table's order.

    Columns: account_id, name, customer_class, mobility (float, None without a judgment), growth
    (percent), gone (bool).
    """
    ordered = in_order(lines)
    return pd.DataFrame(
        {
            "account_id": [line.account_id for line in ordered],
            "name": [line.name for line in ordered],
            "customer_class": pd.Series([line.customer_class for line in ordered], dtype=object),
            "mobility": pd.Series([_factor(line, scenario) for line in ordered], dtype="float64"),
            "growth": pd.Series(
                [float(scenario.growth.get(line.account_id, Decimal(0)) * 100) for line in ordered],
                dtype="float64",
            ),
            "gone": pd.Series([line.account_id in scenario.gone for line in ordered], dtype="bool"),
        }
    )


def from_grid(grid: pd.DataFrame, lines: Sequence[Line], rest: Scenario) -> Scenario:
    """Return the scenario of an edited grid; classes and power costs are those of ``rest``.

    A mobility that is the judged one is no change, so a class's factor applies to it.
    """
    judged = {line.account_id: float(line.mobility) for line in lines if line.mobility is not None}
    other = grid["mobility"].notna() & ~np.isclose(
        grid["mobility"], grid["account_id"].map(judged).astype(float)
    )
    grown = grid["growth"].notna() & (grid["growth"] != 0)
    return Scenario(
        mobility=_exact(grid[other], "mobility"),
        class_mobility=rest.class_mobility,
        all_rate_points=rest.all_rate_points,
        rate_points=rest.rate_points,
        growth={id: percent / 100 for id, percent in _exact(grid[grown], "growth").items()},
        gone=frozenset(int(id) for id in grid.loc[grid["gone"], "account_id"]),
    )


def _exact(rows: pd.DataFrame, column: str) -> dict[int, Decimal]:
    pairs = zip(rows["account_id"], rows[column], strict=True)
    return {int(account_id): Decimal(str(round(value, 4))) for account_id, value in pairs}


def _scenario(name: str, comparison: Comparison, budget_cents: Decimal | int | None) -> dict[str, object]:
    budget = None if not budget_cents else Decimal(budget_cents)
    first = next((shift for shift in comparison.shifts if shift.rank_after == 1), None)
    return {
        "name": name,
        "net_change_cents": comparison.net_change_cents,
        "net_change_share": ratio(comparison.net_change_cents, comparison.net_before_cents),
        "after_cents": comparison.after_cents,
        "exposure_to_budget": ratio(comparison.after_cents, budget),
        "moving": len(comparison.reordered),
        "first": first.name if first else None,
    }


def _factor(line: Line, scenario: Scenario) -> float | None:
    factor = scenario.mobility.get(line.account_id, line.mobility)
    return None if factor is None else float(factor)


def _frame(rows: Sequence[Mapping[str, object]], columns: Sequence[str]) -> pd.DataFrame:
    """Return a frame of objects: Decimals and None stay what they are."""
    return pd.DataFrame({c: pd.Series([row[c] for row in rows], dtype=object) for c in columns})
