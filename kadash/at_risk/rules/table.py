"""The at-risk table: revenue less power cost, times mobility factor.

net revenue = revenue − power cost; at-risk revenue = net revenue × mobility factor. All amounts
are cents, unrounded (``Decimal``); whoever shows them rounds. None means "not known", never 0.
Source: the course's "At-Risk Analysis" (Key Accounts Field Manual, Appendix E).
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

import pandas as pd

NOT_TAKEN = "N/A"
"""The rank of an account that does not take the service."""

TOP = 3
"""How many accounts the headline names."""

COLUMNS = (
    "rank",
    "power_rank",
    "water_rank",
    "account_id",
    "number",
    "name",
    "customer_class",
    "representative",
    "revenue_cents",
    "power_cost_cents",
    "net_revenue_cents",
    "mobility_factor",
    "at_risk_cents",
    "share",
    "running_share",
    "basis",
)


@dataclass(frozen=True)
class Line:
    """One account over the period, in the services looked at.

    ``basis`` says where the power cost comes from: ``billed``, ``rate``, ``worksheet``, ``derived``
    (implied by the rest of a worksheet), ``mixed`` (services differ) or None (there is none).
    ``power_rank`` and ``water_rank`` are ranks as printed; they give way to the order of
    ``power_revenue_cents`` and ``water_revenue_cents`` where those are known.
    """

    account_id: int
    number: str | None
    name: str
    customer_class: str | None = None
    representative: str | None = None
    parent_id: int | None = None
    revenue_cents: Decimal | int | None = None
    power_cost_cents: Decimal | int | None = None
    basis: str | None = None
    mobility: Decimal | None = None
    power_rank: str | None = None
    water_rank: str | None = None
    power_revenue_cents: Decimal | int | None = None
    water_revenue_cents: Decimal | int | None = None
    added_at_risk_cents: Decimal | None = None
    """For several accounts in one line: their exact sum, which net revenue × a mean factor may miss."""

    @property
    def net_revenue_cents(self) -> Decimal | None:
        """Revenue less power cost, None where either is unknown."""
        if self.revenue_cents is None or self.power_cost_cents is None:
            return None
        return Decimal(self.revenue_cents) - self.power_cost_cents

    @property
    def at_risk_cents(self) -> Decimal | None:
        """Net revenue × mobility factor, None where either is unknown."""
        if self.added_at_risk_cents is not None:
            return self.added_at_risk_cents
        net = self.net_revenue_cents
        return None if net is None or self.mobility is None else net * self.mobility


@dataclass(frozen=True)
class Totals:
    """Unrounded sums in cents over the rows that have the figure; None where no row has it.

    Rows left out of a sum are named: ``without_net`` and ``without_at_risk`` hold their names,
    ``without_mobility`` those that only lack a judgment. ``bases`` counts rows with revenue per cost basis.
    """

    accounts: int
    revenue_cents: Decimal | None
    power_cost_cents: Decimal | None
    net_revenue_cents: Decimal | None
    at_risk_cents: Decimal | None
    without_net: tuple[str, ...]
    without_mobility: tuple[str, ...]
    without_at_risk: tuple[str, ...]
    bases: dict[str, int]

    @property
    def mixed_bases(self) -> bool:
        """Whether the ranking compares costs that were found in different ways."""
        return len({_kind(basis) for basis in self.bases}) > 1


@dataclass(frozen=True)
class Headline:
    """The answer before the table. Shares and ratios are unrounded; None where they have no meaning: of a
    total that accounts below cost lower, the largest would hold more than all.

    ``exposure_to_budget`` is total at-risk revenue ÷ program budget; ``break_even`` its inverse, the
    share of the exposure that the program must keep to pay for itself; ``exceeding`` names the
    accounts whose exposure alone exceeds the budget, largest first.
    """

    at_risk_cents: Decimal | None
    top_names: tuple[str, ...]
    top_cents: Decimal | None
    top_share: Decimal | None
    exposure_to_budget: Decimal | None
    break_even: Decimal | None
    exceeding: tuple[str, ...]
    exceeding_ids: tuple[int, ...]

    @property
    def held_by(self) -> str:
        """What ``top_share`` is called: of three accounts, where there are three."""
        return "Held by the top three" if len(self.top_names) == TOP else "Held by the largest"


def at_risk_table(lines: Sequence[Line]) -> pd.DataFrame:
    """Return one row per line with ``COLUMNS``, ranked.

    Largest at-risk revenue first, ties by net revenue, then number; lines without an at-risk
    revenue come last, without a rank. ``rank`` is Int64, shares are Decimals from 0 to 1 of the
    total at-risk revenue (None where that is not positive), amounts are unrounded Decimal cents.
    """
    ordered = in_order(lines)
    at_risk = [line.at_risk_cents for line in ordered]
    shares, running = _shares(at_risk)
    power = service_ranks(lines, revenue=lambda x: x.power_revenue_cents, printed=lambda x: x.power_rank)
    water = service_ranks(lines, revenue=lambda x: x.water_revenue_cents, printed=lambda x: x.water_rank)
    known = sum(amount is not None for amount in at_risk)
    columns: dict[str, list[object]] = {
        "power_rank": [power[line.account_id] for line in ordered],
        "water_rank": [water[line.account_id] for line in ordered],
        "number": [line.number for line in ordered],
        "name": [line.name for line in ordered],
        "customer_class": [line.customer_class for line in ordered],
        "representative": [line.representative for line in ordered],
        "revenue_cents": [_decimal(line.revenue_cents) for line in ordered],
        "power_cost_cents": [_decimal(line.power_cost_cents) for line in ordered],
        "net_revenue_cents": [line.net_revenue_cents for line in ordered],
        "mobility_factor": [line.mobility for line in ordered],
        "at_risk_cents": list(at_risk),
        "share": list(shares),
        "running_share": list(running),
        "basis": [line.basis for line in ordered],
    }
    frame = pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in columns.items()})
    frame["rank"] = pd.array([*range(1, known + 1), *[None] * (len(ordered) - known)], dtype="Int64")
    frame["account_id"] = pd.array([line.account_id for line in ordered], dtype="int64")
    return frame[list(COLUMNS)]


def in_order(lines: Iterable[Line]) -> list[Line]:
    """Return the lines as the table ranks them."""

    def key(line: Line) -> tuple[object, ...]:
        at_risk, net, revenue = line.at_risk_cents, line.net_revenue_cents, _decimal(line.revenue_cents)
        return (
            at_risk is None,
            -(at_risk or Decimal(0)),
            net is None,
            -(net or Decimal(0)),
            -(revenue or Decimal(0)) if at_risk is None else 0,
            natural(line.number or line.name),
            line.account_id,
        )

    return sorted(lines, key=key)


def labels(lines: Sequence[Line]) -> list[str]:
    """Return each line's name, with its number (or id) where another line has the same name."""
    names = [line.name for line in lines]
    twice = {name for name in names if names.count(name) > 1} if len(set(names)) < len(names) else set()
    return [f"{x.name} ({x.number or x.account_id})" if x.name in twice else x.name for x in lines]


@lru_cache(maxsize=20_000)
def natural(text: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts ``Account 2`` before ``Account 10``."""
    parts = re.split(r"(\d+)", text.casefold())
    return tuple((1, int(part), "") if part.isdecimal() else (0, 0, part) for part in parts)


def service_ranks(
    lines: Iterable[Line],
    *,
    revenue: Callable[[Line], Decimal | int | None],
    printed: Callable[[Line], str | None],
) -> dict[int, str | None]:
    """Return each account's rank by one service's revenue.

    Where the revenue is unknown the printed rank stands: a number, ``N/A`` (does not take the
    service) or None (not known).
    """
    ranks = {line.account_id: printed(line) for line in lines}
    known = [(amount, line) for line in lines if (amount := revenue(line)) is not None]
    known.sort(key=lambda pair: (-pair[0], natural(pair[1].number or pair[1].name), pair[1].account_id))
    ranks.update({line.account_id: str(index) for index, (_, line) in enumerate(known, start=1)})
    return ranks


def totals(table: pd.DataFrame) -> Totals:
    """Return the sums of an at-risk table and the names of the rows that they leave out."""
    net = table["net_revenue_cents"].isna()
    compared = [bool(amount) for amount in _amounts(table, "revenue_cents")]  # nothing to compare at $0
    bases = table.loc[compared, "basis"].dropna().value_counts()
    return Totals(
        accounts=len(table),
        revenue_cents=added(_amounts(table, "revenue_cents")),
        power_cost_cents=added(_amounts(table, "power_cost_cents")),
        net_revenue_cents=added(_amounts(table, "net_revenue_cents")),
        at_risk_cents=added(_amounts(table, "at_risk_cents")),
        without_net=tuple(table.loc[net, "name"]),
        without_mobility=tuple(table.loc[table["mobility_factor"].isna() & ~net, "name"]),
        without_at_risk=tuple(table.loc[table["at_risk_cents"].isna(), "name"]),
        bases={str(basis): int(count) for basis, count in bases.items()},
    )


def headline(table: pd.DataFrame, budget_cents: Decimal | int | None) -> Headline:
    """Return the headline of the table, against the program's budget of the year (None: not known)."""
    ranked = table[table["rank"].notna()]
    exposure = added(_amounts(ranked, "at_risk_cents"))
    amounts = _amounts(ranked, "at_risk_cents")
    held = ranked[pd.Series([bool(x and x > 0) for x in amounts], index=ranked.index, dtype=bool)].head(TOP)
    budget = Decimal(budget_cents) if budget_cents else None
    exceeds = [budget is not None and amount > budget for amount in ranked["at_risk_cents"]]
    over = ranked[pd.Series(exceeds, index=ranked.index, dtype=bool)]
    return Headline(
        at_risk_cents=exposure,
        top_names=tuple(held["name"]),
        top_cents=added(_amounts(held, "at_risk_cents")),
        top_share=share_of_largest(amounts),
        exposure_to_budget=ratio(exposure, budget),
        break_even=ratio(budget, exposure),
        exceeding=tuple(over["name"]),
        exceeding_ids=tuple(int(account_id) for account_id in over["account_id"]),
    )


def share_of_largest(amounts: Sequence[Decimal | None]) -> Decimal | None:
    """Return the share of the three largest in the sum, None where the others lower it too far."""
    most = sorted((amount for amount in amounts if amount and amount > 0), reverse=True)[:TOP]
    share = ratio(added(most), added(amounts))
    return None if share is None or share > 1 else share


def ratio(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    """Return part ÷ whole, None where the part is unknown or the whole is unknown or not positive."""
    return part / whole if part is not None and whole is not None and whole > 0 else None


def added(amounts: Iterable[Decimal | None]) -> Decimal | None:
    """Return the sum of the known amounts, None where none is known."""
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known else None


def _shares(amounts: Sequence[Decimal | None]) -> tuple[list[Decimal | None], list[Decimal | None]]:
    total = added(amounts)
    if total is None or total <= 0:
        return [None] * len(amounts), [None] * len(amounts)
    shares: list[Decimal | None] = []
    running: list[Decimal | None] = []
    so_far = Decimal(0)
    for amount in amounts:
        so_far += amount or 0
        shares.append(None if amount is None else amount / total)
        running.append(None if amount is None else so_far / total)
    return shares, running


def _amounts(table: pd.DataFrame, column: str) -> list[Decimal | None]:
    return [None if pd.isna(value) else value for value in table[column].tolist()]


def _kind(basis: str) -> str:
    """Costs from a worksheet's cell and costs implied by its other cells were found in one way."""
    return "worksheet" if basis == "derived" else basis


def _decimal(amount: Decimal | int | None) -> Decimal | None:
    return None if amount is None else Decimal(amount)
