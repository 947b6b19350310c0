"""Satisfaction next to revenue and at-risk revenue: weights, accounts that did not answer, the quadrant."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pandas as pd
import sqlmodel as sm

from kadash.at_risk.queries.at_risk import default_period
from kadash.at_risk.queries.years import seen
from kadash.core.periods import Month, Period
from kadash.core.settings import read_settings
from kadash.satisfaction.queries.compare import by_account
from kadash.satisfaction.queries.facts import account_facts
from kadash.satisfaction.queries.waves import Wave, answered
from kadash.satisfaction.rules.intervals import SMALLEST
from kadash.satisfaction.rules.money import RevenueIndex, Silence, revenue_index, silence
from kadash.satisfaction.rules.quadrant import line, quadrant

COLUMNS = ["revenue_cents", "mobility", "at_risk_cents"]
SILENT = ["account_id", "number", "name", "customer_class", "representative", *COLUMNS]


def exposure(session: sm.Session, *, as_of: date, period: Period | None = None) -> pd.DataFrame:
    """Return what each account is worth in the 12 months (the last with data), indexed by account id.

    Seen as the at-risk page shows those months on the day ``as_of``.

    Columns: revenue_cents, mobility, at_risk_cents (Decimals, None where not known).
    """
    period = period or default_period(session)
    lines = seen(session, end=period.end, today=as_of, everybody=True).found.lines if period else ()
    frame = pd.DataFrame(
        [(line.revenue_cents, line.mobility, line.at_risk_cents) for line in lines],
        columns=COLUMNS,
        index=pd.Index([line.account_id for line in lines], dtype="int64", name="account_id"),
        dtype=object,
    )
    return frame.where(frame.notna(), None)


def year_of(session: sm.Session, wave: Wave) -> Period | None:
    """Return the 12 months whose revenue weighs a wave: the last with data, none later than the wave."""
    last = default_period(session)
    day = wave.last_day or wave.first_day
    if last is None or day is None or last.end <= Month.of(day):
        return last
    months = Period.year_to(Month.of(day))
    return months if any(exposure(session, as_of=day, period=months)["revenue_cents"].notna()) else last


@dataclass(frozen=True)
class RevenueView:
    """A wave in dollars. ``index`` and ``silent`` are None where the wave may not show them.

    ``share`` is the silent part of the revenue of all who were asked, in a confidential wave to the
    percent. ``why_not`` says what is missing.
    """

    period: Period | None
    index: RevenueIndex | None
    silence: Silence | None
    silent: pd.DataFrame
    share: Decimal | None
    why_not: str | None

    @property
    def silent_at_risk_cents(self) -> Decimal:
        """The at-risk revenue of the silent accounts, as far as it is known."""
        return sum((Decimal(c) for c in self.silent["at_risk_cents"] if c is not None), Decimal(0))


def revenue_view(session: sm.Session, *, wave: Wave, as_of: date) -> RevenueView:
    """Return the revenue-weighted index of a wave and the dollars of silence."""
    of = answered(session, wave=wave)
    period = year_of(session, wave)
    worth = exposure(session, as_of=as_of, period=period)
    revenue = worth["revenue_cents"].to_dict()
    nobody = pd.DataFrame(columns=SILENT)
    unknown = (
        "" if of.invited else "Say who was asked, and the revenue of those who did not answer stands here."
    )
    if not wave.readable:
        return RevenueView(period, None, None, nobody, None, wave.hidden_because)
    points = {int(account): Decimal(str(value)) for account, value in by_account(of).items()}
    units = {int(unit) for unit in of.marks.frame.index if isinstance(unit, int)}
    heard = silence(set(of.invited), units, revenue)
    if wave.confidential:
        why = "A confidential wave is not weighed by account: one large account could be worked out."
        enough = min(heard.accounts, len(units)) >= SMALLEST
        share = None if heard.share is None or not enough else heard.share.quantize(Decimal("0.01"))
        return RevenueView(period, None, None, nobody, share, why)
    silent = account_facts(session).join(worth, how="left")
    silent = silent.loc[silent.index.intersection(sorted(of.invited - units))]
    silent = silent.rename_axis("account_id").reset_index()[SILENT].astype(object)
    silent = silent.where(silent.notna(), None)
    silent = silent.sort_values("revenue_cents", ascending=False, key=lambda c: c.astype(float))
    weighed = revenue_index(points, revenue)
    return RevenueView(period, weighed, heard if of.invited else None, silent, heard.share, unknown or None)


@dataclass(frozen=True)
class QuadrantView:
    """The accounts by satisfaction and mobility; ``points`` and ``mobility`` are the lines between corners.

    ``unplaced`` counts the accounts that answered and have no judgment of mobility; ``line`` says what
    the line of satisfaction is.
    """

    table: pd.DataFrame
    points: float
    mobility: float
    unplaced: int
    line: str


def quadrant_view(
    session: sm.Session,
    *,
    wave: Wave,
    as_of: date,
    points: float | None = None,
    mobility: float | None = None,
) -> QuadrantView:
    """Return the quadrant of an identified wave, those below the line and more mobile first.

    The line of satisfaction stands at the utility's target (else the middle of the scale), that of
    mobility at the middle of the accounts that answered, unless set. Columns: account_id, number,
    name, customer_class, representative, points, mobility, at_risk_cents, revenue_cents, corner. Empty
    for a confidential wave.
    """
    columns = [
        "account_id",
        "number",
        "name",
        "customer_class",
        "representative",
        "points",
        *COLUMNS,
        "corner",
    ]
    if wave.confidential:
        return QuadrantView(pd.DataFrame(columns=columns), points or 0.0, mobility or 0.0, 0, "")
    given = by_account(answered(session, wave=wave)).rename("points").to_frame()
    worth = exposure(session, as_of=as_of, period=year_of(session, wave))
    table = account_facts(session).join(given, how="inner").join(worth, how="left")
    table = table.rename_axis("account_id").reset_index()
    known = table.dropna(subset=["mobility"])
    middle, named = line(read_settings(session).satisfaction_target)
    far = float(known["mobility"].astype(float).median()) if len(known) else 0.0
    lines = (middle if points is None else points, far if mobility is None else mobility)
    placed = quadrant(table, points=lines[0], mobility=lines[1])
    if points is not None and points != middle:
        named = "a line chosen here"
    return QuadrantView(placed[columns], *lines, len(table) - len(placed), named)
