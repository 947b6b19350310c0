"""Everything that happened with an account, and the sheet to read before a visit."""

from collections.abc import Iterable
from datetime import date, time, timedelta

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.conversations import contact_roles
from kadash.accounts.rules.terms import HELD, PLANNED, UNKNOWN
from kadash.at_risk.queries.at_risk import mobility_history
from kadash.core.moments import day_of, moment_at
from kadash.core.people import Person
from kadash.core.periods import short
from kadash.core.roles import Action, may
from kadash.core.settings import read_settings
from kadash.engagement.queries.cases import cases, department_names
from kadash.engagement.queries.escalations import escalations
from kadash.engagement.queries.planning import plan_views
from kadash.engagement.queries.promises import promises
from kadash.engagement.queries.relationships import picture
from kadash.engagement.queries.timeline import timeline
from kadash.engagement.rules import visit as rules
from kadash.engagement.rules.plan_sheets import Sheet
from kadash.engagement.rules.visit import AtRisk, Happening, Open
from kadash.satisfaction.queries.one_account import account_answers

MARKS = {"good": "good news", "bad": "bad news", "both": "good and bad news"}


def happenings(session: sm.Session, *, account_id: int, today: date) -> tuple[Happening, ...]:
    """Return everything that happened with an account up to today, newest first."""
    found = [
        *_conversations(session, account_id),
        *_promises(session, account_id, today),
        *_surveys(session, account_id),
        *_plans(session, account_id, today),
        *_cases(session, account_id, today),
        *_judgments(session, account_id),
        *_bills(session, account_id),
        *_list(session, account_id),
    ]
    return newest_first(found, today=today)


def newest_first(found: Iterable[Happening], *, today: date) -> tuple[Happening, ...]:
    """Return what happened up to today, newest first."""
    past = [happening for happening in found if happening.day <= today]
    return tuple(
        sorted(past, key=lambda happening: (happening.day, happening.kind, happening.what), reverse=True)
    )


def escalated(session: sm.Session, *, person: Person, account_id: int) -> tuple[Happening, ...]:
    """Return the escalations of an account as happenings; nothing for whoever may not look at them.

    Asked for by person, and no part of ``happenings`` nor of the printed sheet, which go from hand to hand.
    """
    if not may(person, Action.READ_ESCALATIONS):
        return ()
    found = []
    for row in escalations(session, person=person, account_id=account_id).itertuples():
        found.append(
            Happening(row.since, "escalation", f"Went to the {row.body}: {row.what}", row.owner or "")
        )
        if row.closed_on is not None:
            what = f"Closed before the {row.body}: {row.what}"
            found.append(Happening(row.closed_on, "escalation", what, row.outcome or ""))
    return tuple(found)


def visit_sheet(session: sm.Session, *, account_id: int, today: date) -> Sheet:
    """Return what to know before a visit. Raises NotFound."""
    account = accounts.account(session, id=account_id)
    relationship = picture(session, today=today, account_id=account_id).of(account_id)
    assert relationship is not None  # an account that is asked for is in the picture
    talks = timeline(session, account_id=account_id)
    held = talks[talks["state"].isin((HELD, UNKNOWN)) & talks["day"].le(today)]
    ahead = talks[talks["state"].isin((PLANNED, UNKNOWN)) & talks["day"].gt(today)]
    frame = promises(session, today=today, account_id=account_id)
    waiting = [
        Open(row.what, row.owner, row.due, row.state == "late")
        for row in frame[frame["closed_on"].isna()].itertuples()
    ]
    planned = [(row.day, str(row.subject)) for row in ahead.itertuples()]
    judged = mobility_history(session, account_id=account_id)
    roles = contact_roles(session, account_id=account_id)
    titles = {int(id): title for id, title in zip(roles["id"], roles["title"], strict=True)}
    return rules.visit(
        account=account.name,
        utility=read_settings(session).utility_name,
        today=today,
        silence=relationship.silence,
        balance=relationship.balance,
        last_word=None if held.empty else _said(held.iloc[0]),
        mood=_mood(session, account_id, roles),
        risk=AtRisk(
            relationship.silence.exposure_cents,
            judged[0].factor if judged else None,
            judged[0].reason if judged else None,
        ),
        promises=waiting,
        people=[(person, titles.get(person.role_id)) for person in relationship.people],
        spots=relationship.spots,
        step=rules.next_step(waiting, planned, relationship.silence),
        happenings=happenings(session, account_id=account_id, today=today),
    )


def _said(row: pd.Series) -> str:
    told = f", {MARKS[row['tone']]}" if row["tone"] in MARKS else ""
    who = f" with {row['who']}" if row["who"] else ""
    how = row["channel"] or "how is not known"
    return f"{short(row['day'])}, {how}{who}: {row['subject'] or 'no subject'}{told}"


def _mood(session: sm.Session, account_id: int, roles: pd.DataFrame) -> list[str]:
    judged = roles[roles["stance"].notna() & roles["stance"].ne("unknown")]
    said = [f"{row.name_} {row.stance}" for row in judged.rename(columns={"name": "name_"}).itertuples()]
    answers = account_answers(session, account_id=account_id).dropna(subset=["points"])
    if len(answers):
        said.append(f"{answers['points'].iloc[0]:.0f} points in {answers['wave'].iloc[0]}")
    return said


def _conversations(session: sm.Session, account_id: int) -> list[Happening]:
    return [
        Happening(
            row.day, "conversation", row.subject or "no subject",
            _joined(row.channel, row.who, MARKS.get(row.tone), _state(row.state)),
        )
        for row in timeline(session, account_id=account_id).itertuples()
    ]  # fmt: skip


def _joined(*parts: str | None) -> str:
    return ", ".join(part for part in parts if part)


def _state(state: str) -> str | None:
    return None if state in (HELD, UNKNOWN) else state


def _promises(session: sm.Session, account_id: int, today: date) -> list[Happening]:
    found = []
    for row in promises(session, today=today, account_id=account_id).itertuples():
        found.append(
            Happening(row.made_on, "promise", f"Promised: {row.what}", f"{row.owner}, by {short(row.due)}")
        )
        if pd.notna(row.closed_on):
            said = row.outcome if isinstance(row.outcome, str) else row.dropped_reason
            found.append(
                Happening(row.closed_on, "promise", f"{row.state.capitalize()}: {row.what}", said or "")
            )
    return found


def _surveys(session: sm.Session, account_id: int) -> list[Happening]:
    return [
        Happening(row.day, "survey", f"Answered the survey {row.wave}", _points(row.points))
        for row in account_answers(session, account_id=account_id).itertuples()
        if row.answered == "yes" and isinstance(row.day, date)
    ]


def _points(points: float) -> str:
    return "" if pd.isna(points) else f"{points:.0f} points"


def _plans(session: sm.Session, account_id: int, today: date) -> list[Happening]:
    found = []
    for view in plan_views(session, today=today, account_id=account_id):
        if view.plan.acknowledged_on is not None:
            found.append(
                Happening(
                    view.plan.acknowledged_on, "plan", f"Acknowledged the joint plan {view.plan.plan_year}",
                    f"{view.acknowledged_by}, {view.plan.acknowledged_how}",
                )
            )  # fmt: skip
    return found


def _cases(session: sm.Session, account_id: int, today: date) -> list[Happening]:
    """Return when cases were received, solved or withdrawn, by the utility's days."""
    zone = read_settings(session).zone
    until = moment_at(today + timedelta(days=1), time.min, zone)
    called, found = department_names(session), []
    for case in cases(session, now=until, account_id=account_id):
        kind, title, told = str(case.row["kind"]), str(case.row["title"] or "no title"), case.story
        department = called.get(told.department_id or 0) or "no department"
        received = Happening(day_of(told.received, zone), "case", f"{kind.capitalize()}: {title}", department)
        found.append(received)
        for moment, what in ((told.solved, "Solved"), (told.withdrawn, "Withdrawn")):
            if moment is not None:
                error = "our error" if told.our_error else ""
                found.append(Happening(day_of(moment, zone), "case", f"{what}: {title}", error))
    return found


def _judgments(session: sm.Session, account_id: int) -> list[Happening]:
    return [
        Happening(
            row.decided_on, "judgment", f"Mobility judged {row.factor:.2f}", f"{row.author}: {row.reason}"
        )
        for row in mobility_history(session, account_id=account_id)
    ]


def _bills(session: sm.Session, account_id: int) -> tuple[Happening, ...]:
    months = accounts.monthly(session, account_id=account_id)
    known = months[months["revenue_cents"].notna()]
    cents: dict[int, int] = {}
    for number, amount in zip(known["month"], known["revenue_cents"], strict=True):
        cents[int(number)] = cents.get(int(number), 0) + int(amount)
    return rules.jumps(cents)


def _list(session: sm.Session, account_id: int) -> list[Happening]:
    found = []
    for row in accounts.memberships(session):
        if row.account_id == account_id:
            found.append(Happening(row.since, "list", "Came on the key account list", row.reason or ""))
            if row.until is not None:
                found.append(Happening(row.until, "list", "Left the key account list", row.reason or ""))
    return found
