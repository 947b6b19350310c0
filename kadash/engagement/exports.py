"""Exports of contacts, conversations, promises and joint plans under the names that scripts rely on."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts
from kadash.accounts.queries.conversations import contact_roles, conversations, participants
from kadash.accounts.rules.terms import CUSTOMER
from kadash.core.export import Request, Table
from kadash.core.moments import day_of, local, moment_at
from kadash.engagement.queries.calendar import calendar
from kadash.engagement.queries.cases import Counted, cases, department_names
from kadash.engagement.queries.listed_cases import histories, month, receipt, severities
from kadash.engagement.queries.planning import plan_views, program
from kadash.engagement.queries.promises import promises
from kadash.engagement.rules.qualifying import qualifying

CONTACTS = (
    "account_number", "account_name", "name", "title", "email", "phone", "rank", "functions",
    "decision_maker", "since", "until", "until_reason", "verified_on", "verified_by", "stance", "influence",
    "judged_on",
)  # fmt: skip
INTERACTIONS = (
    "account_number", "account_name", "day", "state", "channel", "direction", "purpose", "tone", "subject",
    "note", "person", "with", "counts_as_contact", "read_from_words", "source",
)  # fmt: skip
PROMISES = (
    "account_number", "account_name", "what", "owner", "department", "made_on", "due", "first_due", "state",
    "done_on", "outcome", "dropped_on", "dropped_reason", "agreed_with_customer", "note", "from",
)  # fmt: skip

PLANS = (
    "account_number", "account_name", "representative", "plan_year", "state", "edition", "session_on",
    "senior_management", "agreed_on", "acknowledged_on", "acknowledged_by", "acknowledged_how", "items",
    "open", "late", "done", "dropped", "updates_sent", "streak",
)  # fmt: skip


def export_roles(session: sm.Session, request: Request) -> Table:
    """Return people's roles at accounts, a row each, ended ones too."""
    rows = _rows(session, contact_roles(session, ended=True), CONTACTS)
    totals = {"contacts": len(rows), "current": sum(1 for row in rows if row["until"] is None)}
    return Table("contact-roles", CONTACTS, rows, totals, request.as_of)


def export_conversations(session: sm.Session, request: Request) -> Table:
    """Return conversations, a row per conversation and account, newest first."""
    took_part = participants(session)
    frame = qualifying(conversations(session), took_part, today=request.as_of)
    if request.start is not None:
        frame = frame[frame["day"] >= request.start.first_day]
    if request.end is not None:
        frame = frame[frame["day"] <= request.end.last_day]
    theirs = took_part[took_part["side"].eq(CUSTOMER) & took_part["name"].notna()]
    named = {int(id): list(rows["name"]) for id, rows in theirs.groupby("interaction_id", sort=False)}
    frame = frame.assign(
        **{
            "with": [named.get(int(id), []) for id in frame["interaction_id"]],
            "counts_as_contact": frame["qualifies"],
            "read_from_words": frame["by_words"],
        }
    )
    rows = _rows(session, frame, INTERACTIONS)
    totals = {"conversations": len(rows), "contacts": sum(1 for row in rows if row["counts_as_contact"])}
    return Table("conversations", INTERACTIONS, rows, totals, request.as_of, request.start, request.end)


def export_promises(session: sm.Session, request: Request) -> Table:
    """Return promises, the open ones first, by due date."""
    frame = promises(session, today=request.as_of, of_program=True)
    names = {"session_id": "session", "interaction_id": "conversation", "wave_id": "survey"}
    names["response_id"] = "survey"
    frame["from"] = [
        next((said for name, said in names.items() if pd.notna(row[name])), None)
        for row in frame[list(names)].to_dict("records")
    ]
    rows = _rows(session, frame, PROMISES)
    totals = {"promises": len(rows), "late": sum(1 for row in rows if row["state"] == "late")}
    return Table("promises", PROMISES, rows, totals, request.as_of)


def export_plans(session: sm.Session, request: Request) -> Table:
    """Return the joint plans, the newest year first, with what became of their items."""
    standing = program(session, today=request.as_of)
    rows: list[Mapping[str, Any]] = []
    streaks = {standing.account_id: standing.streak for standing in standing.standings}
    numbers = accounts(session).set_index("account_id")["number"]
    for view in plan_views(session, today=request.as_of):
        plan = view.plan
        states = Counter(item.state for item in view.items)
        stored = {name: getattr(plan, name) for name in PLANS if hasattr(plan, name)}
        counted = {name: states[name] for name in ("open", "late", "done", "dropped")}
        rows.append(
            stored
            | counted
            | {
                "account_number": _plain(numbers[plan.account_id]),
                "account_name": view.account,
                "representative": view.representative,
                "state": view.state,
                "senior_management": bool(plan.senior),
                "acknowledged_by": view.acknowledged_by,
                "items": len(view.items),
                "updates_sent": sum(1 for update in view.updates if update.sent_on),
                "streak": streaks.get(plan.account_id),
            }
        )
    totals = {
        "plans": len(rows),
        "accounts_in_force": standing.force.accounts.given,
        "accounts": standing.force.accounts.due,
        "updates_on_time": standing.updates.given,
        "updates_due": standing.updates.due,
        "sessions_with_senior_management": standing.senior.given,
        "sessions_held": standing.senior.due,
    }
    return Table("joint-plans", PLANS, rows, totals, request.as_of)


CASES = (
    "account_number", "account_name", "record_id", "received_at", "kind", "category", "title", "department",
    "state", "reopened", "answered_at", "first_answer_due", "first_answer", "first_answer_late_minutes",
    "solved_at", "solution_due", "solution", "solution_late_minutes", "our_error", "target_department",
    "account_key", "note", "channel", "severity", "received_by", "day_only", "bill_month", "bill_service",
    "received_in", "history",
)  # fmt: skip
CASE_TEXTS = (
    "account_number", "account_name", "account_key", "record_id", "title", "department", "note", "channel",
    "severity", "received_by", "bill_month", "bill_service", "received_in", "target_department",
)  # fmt: skip


AS_STORED = (
    "record_id", "kind", "category", "title", "note", "channel", "received_by", "bill_service",
)  # fmt: skip


def export_cases(session: sm.Session, request: Request) -> Table:
    """Return cases with their clocks as of the end of a day, the latest received first.

    Moments are written by the utility's clock with their offset; escalations are no part of it. ``history``
    is all that became of a case, ``department`` who answers for it now, ``received_in`` who did at first.
    """
    zone = calendar(session).zone
    now = moment_at(request.as_of, time(23, 59, 59), zone)
    called = department_names(session)
    rows: list[Mapping[str, Any]] = []
    named = accounts(session).set_index("account_id")
    severe, became = severities(session), histories(session, until=now, zone=zone)
    for case in cases(session, now=now):
        day = day_of(case.story.received, zone)
        if (request.start and day < request.start.first_day) or (request.end and day > request.end.last_day):
            continue
        account = named.loc[case.account_id] if case.account_id is not None else None
        more = {
            "severity": severe.get(case.id),
            "history": [receipt(case.row, zone), *became.get(case.id, ())],
        }
        rows.append({**_case(case, account, called, zone), **more})
    late = sum(1 for row in rows if "missed" in (row["first_answer"], row["solution"]))
    totals = {"cases": len(rows), "open": sum(1 for row in rows if row["state"] in ("open", "waiting")),
              "late": late}  # fmt: skip
    return Table("cases", CASES, rows, totals, request.as_of, request.start, request.end, texts=CASE_TEXTS)


def _case(case: Counted, account: Any, called: Mapping[int, str], zone: ZoneInfo) -> Mapping[str, Any]:
    def at(moment: datetime | None) -> str | None:
        return None if moment is None else local(moment, zone).isoformat(timespec="seconds")

    target = case.answer_target or case.solution_target
    return {name: case.row[name] for name in AS_STORED} | {
        "account_number": None if account is None else account["number"],
        "account_key": None if account is None else account["external_id"],
        "day_only": bool(case.row["day_only"]),
        "bill_month": month(case.row["bill_month"]),
        "received_in": called.get(int(str(case.row["department_id"] or 0))),
        "account_name": case.row["account_name"] if account is None else account["name"],
        "received_at": at(case.story.received),
        "department": called.get(case.story.department_id or 0),
        "state": case.story.state,
        "reopened": case.story.reopened,
        "answered_at": at(case.story.answered),
        "first_answer_due": at(case.answer.due),
        "first_answer": case.answer.state,
        "first_answer_late_minutes": case.answer.late,
        "solved_at": at(case.story.solved),
        "solution_due": at(case.solution.due),
        "solution": case.solution.state,
        "solution_late_minutes": case.solution.late,
        "our_error": case.story.our_error,
        "target_department": None if target is None else called.get(target.department_id),
    }


def _rows(session: sm.Session, frame: pd.DataFrame, columns: tuple[str, ...]) -> list[Mapping[str, Any]]:
    """Return the rows with their account's number and name, missing cells as None."""
    named = accounts(session).set_index("account_id")
    rows: list[Mapping[str, Any]] = []
    for record in frame.to_dict("records"):
        whole = dict(record)
        if record["account_id"] is not None:
            account = named.loc[record["account_id"]]
            whole |= {"account_number": account["number"], "account_name": account["name"]}
        rows.append({name: _plain(whole.get(name)) for name in columns})
    return rows


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return value
    if value is None or pd.isna(value):
        return None
    return value.item() if hasattr(value, "item") else value
