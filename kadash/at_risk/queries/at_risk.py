"""The at-risk table: billed or printed revenue, current mobility factors, and the key account list."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.queries.unjudged import Unjudged, unjudged
from kadash.at_risk.queries.worksheets import worksheet_periods
from kadash.at_risk.rules import notices
from kadash.at_risk.rules.table import Line
from kadash.at_risk.tables import Mobility
from kadash.core.periods import Month, Period
from kadash.core.tables import table_of


@dataclass(frozen=True)
class Judged:
    """The judgment of an account's mobility that holds on a day, without its reasons."""

    factor: Decimal
    low: Decimal | None
    high: Decimal | None
    decided_on: date
    review_by: date | None


@dataclass(frozen=True)
class AtRisk:
    """The lines of the at-risk table, and what must be said beside it.

    ``bills`` counts bills per service; ``source`` is ``bills``, ``worksheet``, ``both`` or
    ``nothing``; ``on_list`` is False where no list exists and all accounts are shown. ``apart`` is
    revenue (cents) of services that have no cost basis, per account that has another one. ``usage`` is what
    was billed per account and service, ``judged`` the judgments that hold, by account.
    """

    period: Period
    service: str | None
    lines: tuple[Line, ...]
    warnings: tuple[str, ...]
    bills: dict[str, int]
    source: str
    on_list: bool
    apart: dict[int, Decimal]
    usage: pd.DataFrame
    judged: dict[int, Judged]


def default_period(session: sm.Session) -> Period | None:
    """Return the last 12 months that have data, None where there are none."""
    months = accounts.bill_months(session)
    sheets = worksheet_periods(session)
    billed = Period.year_to(months[1]) if months else None
    if sheets and (billed is None or sheets[0].end > billed.end):
        return sheets[0]
    return billed


def months_with_data(session: sm.Session) -> list[Month]:
    """Return the months at which 12 months with data can end, oldest first."""
    span = accounts.bill_months(session)
    numbers = set(range(span[0].number, span[1].number + 1)) if span else set()
    numbers |= {period.end.number for period in worksheet_periods(session)}
    return [Month.from_number(number) for number in sorted(numbers)]


def mobility_on(session: sm.Session, *, on: date) -> dict[int, Judged]:
    """Return, per account, the newest judgment that was decided by that day."""
    table = table_of(Mobility).c
    query = (
        sa.select(table.account_id, table.factor, table.low, table.high, table.decided_on, table.review_by)
        .where(table.decided_on <= on)
        .order_by(table.decided_on, table.id)
    )
    newest = {account_id: held for account_id, *held in session.connection().execute(query)}
    return {account_id: Judged(*held) for account_id, held in newest.items()}


def mobility_history(session: sm.Session, *, account_id: int) -> list[Mobility]:
    """Return an account's judgments, newest first."""
    query = (
        sm.select(Mobility)
        .where(Mobility.account_id == account_id)
        .order_by(sm.col(Mobility.decided_on).desc(), sm.col(Mobility.id).desc())
    )
    return list(session.exec(query).all())


def at_risk(
    session: sm.Session,
    *,
    period: Period,
    as_of: date,
    service: str | None = None,
    everybody: bool = False,
    before: Unjudged | None = None,
) -> AtRisk:
    """Return the lines for the 12 months, one per account, with the mobility that holds on ``as_of``.

    ``service`` looks at one service only; ``everybody`` shows accounts off the list as well. ``before`` is
    what the accounts come to without a judgment, where that is known already.
    """
    before = before or unjudged(session, period=period, service=service)
    listed = accounts.members(session, on=as_of)
    wanted = before.lines.keys() if everybody or listed is None else listed
    shown = wanted - before.bare if everybody or listed is None else listed
    judged = mobility_on(session, on=as_of)
    lines = tuple(_judged(line, judged.get(id)) for id, line in before.lines.items() if id in shown)
    ids = {line.account_id for line in lines}
    apart = {id: amount for id, amount in before.apart.items() if id in ids}
    said = notices.beside(
        lines,
        [row for row in before.printed if row.account_id in ids],
        apart,
        [sentence for id, sentence in before.differing.items() if id in ids],
        [(before.lines[id].name, count) for id, count in _unbilled(before, service) if id in wanted],
    )
    return AtRisk(
        period, service, lines, tuple(said), before.bills, _source(ids, before), listed is not None, apart,
        before.billed, judged,
    )  # fmt: skip


def _unbilled(before: Unjudged, service: str | None) -> list[tuple[int, int]]:
    """Return the accounts with bills of the period that have no revenue, and how many each has."""
    billed = before.billed
    if billed.empty:
        return []
    mine = billed if service is None else billed[billed["service"] == service]
    missing = (mine["bills"] - mine["revenue_bills"]).groupby(mine["account_id"]).sum()
    return [(int(id), int(count)) for id, count in zip(missing.index, missing, strict=True) if count > 0]


def _judged(line: Line, judgment: Judged | None) -> Line:
    return line if judgment is None else replace(line, mobility=judgment.factor)


def _source(ids: set[int], before: Unjudged) -> str:
    """Return where the figures come from: ``bills``, ``worksheet``, ``both`` or ``nothing``."""
    from_bills = ids & before.billed_ids
    from_sheet = (ids & {row.account_id for row in before.printed}) - before.billed_ids
    if from_bills:
        return "both" if from_sheet else "bills"
    return "worksheet" if from_sheet else "nothing"
