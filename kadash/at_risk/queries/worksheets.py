"""Reads of the printed at-risk worksheets."""

import sqlmodel as sm

from kadash.at_risk.tables import WorksheetRow
from kadash.core.periods import Month, Period


def worksheet_accounts(session: sm.Session, *, period: Period) -> dict[int, int]:
    """Return the account of each place in the worksheet of that period."""
    rows = session.exec(
        sm.select(WorksheetRow.place, WorksheetRow.account_id).where(
            WorksheetRow.start_month == period.start.number, WorksheetRow.end_month == period.end.number
        )
    ).all()
    return {int(index): int(account) for index, account in rows}


def worksheet_rows(session: sm.Session, *, period: Period) -> list[WorksheetRow]:
    """Return the printed rows of the worksheet of that period, by place."""
    query = (
        sm.select(WorksheetRow)
        .where(WorksheetRow.start_month == period.start.number, WorksheetRow.end_month == period.end.number)
        .order_by(sm.col(WorksheetRow.place))
    )
    return list(session.exec(query).all())


def worksheet_periods(session: sm.Session) -> list[Period]:
    """Return the periods that have a worksheet, newest first."""
    rows = session.exec(sm.select(WorksheetRow.start_month, WorksheetRow.end_month).distinct()).all()
    periods = [Period(Month.from_number(a), Month.from_number(b)) for a, b in rows]
    return sorted(periods, key=lambda period: period.end, reverse=True)
