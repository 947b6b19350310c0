"""The at-risk table: billed or printed revenue, current mobility factors, and the key account list."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.rules.services import SERVICES
from kadash.at_risk.queries.unjudged import Unjudged, unjudged
from kadash.at_risk.queries.worksheets import worksheet_periods
from kadash.at_risk.rules.notices import below_cost, notices, without_revenue
from kadash.at_risk.rules.scope import ALL, title
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
    """The lines of the at-risk table, and its notices.

    ``bills`` counts bills per service; ``source`` is ``bills``, ``worksheet``, ``both`` or
    ``nothing``; ``on_list`` is False where no list exists and all accounts are shown. ``service`` is the one
    looked at, None for all; ``services`` are those that the figures count, ``uncosted`` is what was billed
    (cents) per service that no rate gives a cost, both by account. ``usage`` is what
    was billed per account and service, ``judged`` the judgments that hold, by account, ``unbilled`` how many
    of an account's bills of the counted services have no revenue.
    """

    period: Period
    service: str | None
    lines: tuple[Line, ...]
    warnings: tuple[str, ...]
    bills: dict[str, int]
    source: str
    on_list: bool
    services: dict[int, frozenset[str]]
    uncosted: dict[int, dict[str, Decimal]]
    usage: pd.DataFrame
    judged: dict[int, Judged]
    unbilled: dict[int, int]

    @property
    def gaps(self) -> list[str]:
        """What totals of these lines are without, and what lowers them; none where nothing is to be said."""
        unbilled = [
            (line.name, self.unbilled[line.account_id])
            for line in self.lines
            if line.account_id in self.unbilled
        ]
        return [*without_revenue(unbilled), *below_cost(self.lines)]

    @property
    def asked(self) -> str:
        """What to ask for to see the same services of other months."""
        return self.service or ALL

    @property
    def scope(self) -> str:
        """What a title says is counted."""
        return title(self.counted, self.uncounted)

    @property
    def counted(self) -> tuple[str, ...]:
        """The services that the figures of these accounts count."""
        found = (self.services.get(line.account_id, frozenset()) for line in self.lines)
        return tuple(sorted(frozenset[str]().union(*found)))

    @property
    def uncounted(self) -> dict[str, Decimal]:
        """What was billed (cents) to these accounts for services without a cost, by service."""
        return _added(self.uncosted, {line.account_id for line in self.lines})


def default_period(session: sm.Session) -> Period | None:
    """Return the last 12 months that have data, None where there are none."""
    months = accounts.bill_months(session)
    sheets = worksheet_periods(session)
    billed = Period.year_to(months[1]) if months else None
    if sheets and (billed is None or sheets[0].end > billed.end):
        return sheets[0]
    return billed


def period_on(session: sm.Session, *, day: date) -> Period | None:
    """Return the 12 months that a day stands on: the newest, or on an earlier day those that had ended."""
    newest = default_period(session)
    if newest is None or newest.end.first_day <= day:
        return newest
    ended = [month for month in months_with_data(session) if month.last_day <= day]
    return Period.year_to(ended[-1]) if ended else newest


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

    ``service`` looks at one service only, ``all`` at every one; without it the settings' choice holds.
    ``everybody`` shows accounts off the list as well. ``before`` is
    the accounts' net revenue before judgments, where that is known already.
    """
    before = before or unjudged(session, period=period, service=service)
    listed = accounts.members(session, on=as_of)
    wanted = before.lines.keys() if everybody or listed is None else listed
    shown = wanted - before.bare if everybody or listed is None else listed
    judged = mobility_on(session, on=as_of)
    lines = tuple(_judged(line, judged.get(id)) for id, line in before.lines.items() if id in shown)
    ids = {line.account_id for line in lines}
    apart = _added(before.apart, ids)
    unbilled = _unbilled(before)
    said = notices(
        lines,
        [row for row in before.printed if row.account_id in ids],
        apart,
        [sentence for id, sentence in before.differing.items() if id in ids],
        [(before.lines[id].name, count) for id, count in unbilled.items() if id in wanted],
    )
    return AtRisk(
        period, before.service, lines, tuple(said), before.bills, _source(ids, before), listed is not None,
        before.scope, before.uncosted, before.billed, judged, unbilled,
    )  # fmt: skip


def _unbilled(before: Unjudged) -> dict[int, int]:
    """Return the accounts whose counted services have bills without revenue, and how many each has."""
    found: dict[int, int] = {}
    one = before.service if before.service in SERVICES else None
    for row in before.billed.to_dict("records"):
        id, service = int(row["account_id"]), str(row["service"])
        scope = before.scope.get(id) or {service}
        if service == one or (one is None and service in scope):
            found[id] = found.get(id, 0) + int(row["bills"]) - int(row["revenue_bills"])
    return {id: count for id, count in found.items() if count > 0}


def _added(by_account: dict[int, dict[str, Decimal]], ids: set[int]) -> dict[str, Decimal]:
    """Return the accounts' amounts, added by service."""
    found: dict[str, Decimal] = {}
    for id, amounts in by_account.items():
        for service, cents in amounts.items() if id in ids else ():
            found[service] = found.get(service, Decimal(0)) + cents
    return found


def _judged(line: Line, judgment: Judged | None) -> Line:
    return line if judgment is None else replace(line, mobility=judgment.factor)


def _source(ids: set[int], before: Unjudged) -> str:
    """Return where the figures come from: ``bills``, ``worksheet``, ``both`` or ``nothing``."""
    from_bills = ids & before.billed_ids
    from_sheet = (ids & {row.account_id for row in before.printed}) - before.billed_ids
    if from_bills:
        return "both" if from_sheet else "bills"
    return "worksheet" if from_sheet else "nothing"
