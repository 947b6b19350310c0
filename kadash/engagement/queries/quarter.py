"""What the data knows of an account's quarter, for its update; and the satisfaction gap of plans."""

from dataclasses import dataclass
from datetime import date, timedelta

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import bills, monthly
from kadash.accounts.queries.conversations import conversations, participants
from kadash.core.periods import Period
from kadash.core.settings import read_settings
from kadash.engagement.queries.planning import plans, rule_plans, sent_updates
from kadash.engagement.queries.promises import promises
from kadash.engagement.rules import quarter_facts
from kadash.engagement.rules.planning import followed_up
from kadash.engagement.rules.promises import Due, kept
from kadash.engagement.rules.qualifying import qualifying
from kadash.engagement.rules.quarter_facts import Fact
from kadash.satisfaction.queries.compare import by_account
from kadash.satisfaction.queries.one_account import account_answers
from kadash.satisfaction.queries.waves import Wave, answered, waves
from kadash.satisfaction.rules.movement import Change, gap


def facts(session: sm.Session, *, account_id: int, quarter: Period, today: date) -> tuple[Fact, ...]:
    """Return what is known of the quarter, as it is written into the update."""
    settings = read_settings(session)
    frame = promises(session, today=today, account_id=account_id)
    names = ("first_due", "done_on", "dropped_on", "agreed_with_customer")
    due = [Due(*row) for row in zip(*(frame[name] for name in names), strict=True)]
    until = min(quarter.last_day, today - timedelta(days=1))
    talked = qualifying(
        conversations(session, account_id=account_id),
        participants(session, account_id=account_id),
        today=today,
    )
    answers = account_answers(session, account_id=account_id)
    given = [
        (str(row.wave), None if pd.isna(row.points) else float(row.points))
        for row in answers.itertuples()
        if row.day is None or pd.isna(row.day) or row.day <= quarter.last_day
    ]
    return (
        *quarter_facts.usage(monthly(session, account_id=account_id), quarter),
        quarter_facts.bills(bills(session, account_id=account_id, period=quarter)),
        quarter_facts.satisfaction(given, target=settings.satisfaction_target),
        quarter_facts.promises(kept(due, since=quarter.first_day, until=until)),
        quarter_facts.conversations(
            talked.loc[talked["qualifies"].astype(bool), "day"], quarter, today=today
        ),
    )


@dataclass(frozen=True)
class OwnGap:
    """The index of accounts whose plan was followed up before a wave, less that of the others.

    ``disagree`` are accounts of which the answer in the survey says otherwise than the log.
    """

    wave: str
    day: date
    planned: int
    others: int
    change: Change
    disagree: tuple[int, ...]


def own_gap(session: sm.Session) -> OwnGap | None:
    """Return the gap in the newest wave that names accounts; None where there is none with a day.

    Planned with: a plan in force on the wave's first day, of which two updates had been sent.
    """
    found = [wave for wave in waves(session) if not wave.confidential and _day(wave) and wave.responses]
    if not found:
        return None
    wave = found[-1]
    day = _day(wave)
    assert day is not None
    first = read_settings(session).fiscal_year_first_month
    of = answered(session, wave=wave)
    points = by_account(of).dropna()
    every, sent = plans(session), sent_updates(session)
    planned = {
        int(id)
        for id in points.index
        if followed_up(
            rule_plans((plan for plan in every if plan.account_id == id), first),
            sent.get(int(id), []),
            day=day,
        )
    }
    said = of.attributes["joint_planning"]
    held = {
        plan.account_id
        for plan in every
        if plan.session_on and plan.interaction_id and _year(plan.session_on, day)
    }
    disagree = tuple(
        int(id) for id, answer in said.items()
        if isinstance(id, int) and answer in ("yes", "no") and (answer == "yes") != (id in held)
    )  # fmt: skip
    inside = points.index.isin(planned)
    return OwnGap(
        wave.name,
        day,
        int(inside.sum()),
        int((~inside).sum()),
        gap(points[inside], points[~inside]),
        disagree,
    )


def _day(wave: Wave) -> date | None:
    return wave.first_day or wave.last_day


def _year(session_on: date, day: date) -> bool:
    return 0 <= (day - session_on).days <= 365
