"""Assumptions and result of a scenario, in words."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from kadash.at_risk.rules.what_if import Comparison, Scenario
from kadash.core.money import shown
from kadash.core.shares import percent

MOST_NAMED = 3


def assumptions(scenario: Scenario, called: Callable[[int], str]) -> tuple[str, ...]:
    """Return what a scenario assumes, a phrase each; ``called`` gives an account's name by its id."""
    said: list[str] = []
    if scenario.all_rate_points:
        said.append(f"power costs {_points(scenario.all_rate_points)}")
    said += [f"power of {group} costs {_points(p)}" for group, p in sorted(scenario.rate_points.items()) if p]
    said += [f"mobility of {group} is {factor}" for group, factor in sorted(scenario.class_mobility.items())]
    said += _few(f"mobility of {called(id)} is {factor}" for id, factor in scenario.mobility.items())
    said += _few(f"{called(id)} {_grown(growth)}" for id, growth in scenario.growth.items() if growth)
    said += _few(f"{called(id)} is gone" for id in sorted(scenario.gone))
    return tuple(said)


def new_order(comparison: Comparison, called: Callable[[int], str]) -> str:
    """Return which of the accounts that remain change order, those that come out on top first."""
    moved = _few(
        f"{called(s.account_id)} {_rank(s.rank_before)} → {_rank(s.rank_after)}" for s in comparison.reordered
    )
    return ", ".join(moved) or ("the same among those who remain" if comparison.gone else "the same")


def outcome(comparison: Comparison) -> str:
    """Return the result of a scenario in one phrase: the net revenue first, then what is at risk."""
    net, change = comparison.net_change_cents, comparison.change_cents
    if net:
        return f"{shown(abs(net), places=0)} of net revenue {'lost' if net < 0 else 'gained'} a year"
    if change:
        more = "more" if change > 0 else "less"
        return f"{shown(abs(change), places=0)} {more} at risk, net revenue unchanged"
    return "nothing changes"


def remaining(comparison: Comparison) -> str:
    """Return the name of the at-risk figure after a scenario."""
    return "Still at risk" if comparison.gone else "At risk in this case"


def _points(points: Decimal) -> str:
    return f"{float(abs(points)) * 100:g} points of revenue {'more' if points > 0 else 'less'}"


def _grown(growth: Decimal) -> str:
    return f"{'grows' if growth > 0 else 'shrinks'} by {percent(abs(growth), places=None)}"


def _rank(rank: int | None) -> str:
    return "no rank" if rank is None else str(rank)


def _few(phrases: Iterable[str]) -> list[str]:
    every = list(phrases)
    rest = len(every) - MOST_NAMED
    return every if rest <= 0 else [*every[:MOST_NAMED], f"{rest} more"]
