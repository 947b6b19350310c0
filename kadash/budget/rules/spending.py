"""Actual spending per budget line, unmatched entries, and the year-end forecast."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from kadash.budget.rules.lines import Line, amounts, share_of, top_lines


@dataclass(frozen=True)
class Spent:
    """One actual. ``month`` counts from 1 in the fiscal year, None where the file gives no date;
    ``line`` is the key of the line that a person assigned it to."""

    id: int
    cents: Decimal
    account_code: str | None = None
    description: str = ""
    month: int | None = None
    line: str | None = None


@dataclass(frozen=True)
class Usage:
    """A line's budget and actual. Variance is budget − actual: positive is money left."""

    key: str
    category: str
    account_code: str | None
    description: str
    budget_cents: Decimal | None
    actual_cents: Decimal

    @property
    def variance_cents(self) -> Decimal | None:
        return None if self.budget_cents is None else self.budget_cents - self.actual_cents

    @property
    def used(self) -> Decimal | None:
        """Actual ÷ budget, None where there is no budget to use."""
        return None if self.budget_cents is None else share_of(self.actual_cents, self.budget_cents)


@dataclass(frozen=True)
class Unmatched:
    """An actual that fits no line, and why."""

    spent: Spent
    reason: str


class Method(StrEnum):
    """How the year's end is forecast."""

    EVEN = "even"
    REMAINING_BUDGET = "remaining budget"
    LAST_YEAR = "last year's course"


EXPLAINED: dict[Method, str] = {
    Method.EVEN: "Actual to date ÷ months elapsed × 12: the rest of the year goes as it has gone so far.",
    Method.REMAINING_BUDGET: "Actual to date + the budget of the months to come (a twelfth each): "
    "from now on the year goes as planned.",
    Method.LAST_YEAR: "Actual to date ÷ the share that last year had spent by the same month: "
    "this year follows last year's seasons.",
}


def usage(lines: Sequence[Line], spending: Sequence[Spent]) -> tuple[list[Usage], list[Unmatched]]:
    """Match actuals to lines and return each line's use, in the order of the budget, and what is left over.

    An actual goes to the line that a person assigned, else to the one line with exactly its account
    code. The rest is returned, never dropped: all actuals are in one of the two.
    """
    counted = top_lines(lines)
    found = amounts(lines)
    place = _places(counted)
    known = {line.key for line in lines}
    parent = {line.key: line.parent for line in lines}
    total: dict[str, Decimal] = {}
    unmatched = []
    for spent in spending:
        fits = place.get(_bare(spent.account_code), [])
        if spent.line in known:
            key = _top(parent, str(spent.line))
        elif len(fits) == 1:
            key = fits[0]
        else:
            unmatched.append(Unmatched(spent, _reason(spent, len(fits))))
            continue
        total[key] = total.get(key, Decimal(0)) + spent.cents
    rows = [
        Usage(
            line.key,
            line.category,
            line.account_code,
            line.description,
            found[line.key].cents,
            total.get(line.key, Decimal(0)),
        )
        for line in counted
    ]
    return rows, unmatched


def months_covered(spending: Sequence[Spent], elapsed: int) -> int:
    """Return how many months of the year the actuals speak for: to the last dated one, else ``elapsed``."""
    dated = [spent.month for spent in spending if spent.month is not None]
    return max(dated) if dated else min(max(elapsed, 0), 12)


def forecast(
    budget: Decimal | None,
    actual: Decimal,
    months: int,
    *,
    method: Method = Method.EVEN,
    last_year_by_then: Decimal | None = None,
) -> Decimal | None:
    """Return what the year will have cost (cents, unrounded); None where the method has nothing to go by.

    ``months`` of the 12 are covered by ``actual``. ``last_year_by_then`` is the share, 0 to 1, of last
    year's spending that had happened by the same month.
    """
    if months >= 12:
        return actual
    if method is Method.REMAINING_BUDGET:
        return None if budget is None else actual + budget * (12 - months) / 12
    if method is Method.LAST_YEAR:
        return actual / last_year_by_then if last_year_by_then else None
    return actual * 12 / months if months > 0 else None


def share_by_month(spending: Sequence[Spent], months: int) -> Decimal | None:
    """Return the share of a full year's dated spending that falls in its first ``months`` months."""
    dated = [spent for spent in spending if spent.month is not None]
    total = sum((spent.cents for spent in dated), Decimal(0))
    early = sum((s.cents for s in dated if s.month is not None and s.month <= months), Decimal(0))
    return share_of(early, total)


def _places(lines: Sequence[Line]) -> dict[str, list[str]]:
    place: dict[str, list[str]] = {}
    for line in lines:
        if line.account_code:
            place.setdefault(_bare(line.account_code), []).append(line.key)
    return place


def _bare(code: str | None) -> str:
    return "".join((code or "").split()).casefold()


def _top(parent: Mapping[str, str | None], key: str) -> str:
    while (above := parent.get(key)) in parent:
        key = str(above)
    return key


def _reason(spent: Spent, fits: int) -> str:
    if not spent.account_code:
        return "The file gives no account code."
    if fits:
        return f"{fits} lines of the budget have the code {spent.account_code}."
    return f"No line of the budget has the code {spent.account_code}."
