"""What is due, from all that has a date: promises, planned conversations, updates, reviews of mobility."""

from collections.abc import Iterator
from datetime import date, timedelta

import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts
from kadash.accounts.queries.conversations import conversations
from kadash.accounts.rules.terms import NOT_HELD, PLANNED
from kadash.at_risk.queries.at_risk import mobility_on
from kadash.core.periods import written
from kadash.engagement.queries.planning import closed_days, program
from kadash.engagement.queries.promises import promises
from kadash.engagement.rules.due_dates import DueDate
from kadash.engagement.rules.planning import WAITS, deadline

BACK = timedelta(days=90)
"""What was closed so long ago is still named, so that calendars can strike it."""


def due_dates(session: sm.Session, *, today: date, of: str | None = None) -> tuple[DueDate, ...]:
    """Return what is due; ``of`` names who keeps the promises or looks after the accounts."""
    frame = accounts(session)
    names = {int(id): str(name) for id, name in zip(frame["account_id"], frame["name"], strict=True)}
    whose = dict(zip(frame["account_id"], frame["representative"], strict=True))
    mine = {int(id) for id, name in whose.items() if of is None or name == of}
    return (
        *_promises(session, today, of),
        *_planned(session, today, names, mine),
        *_updates(session, today, mine),
        *_reviews(session, today, names, mine),
    )


def _promises(session: sm.Session, today: date, of: str | None) -> Iterator[DueDate]:
    for row in promises(session, today=today, of_program=True).to_dict("records"):
        if of is not None and of not in (row["owner"], row["representative"]):
            continue
        closed = row["closed_on"]
        if isinstance(closed, date) and closed < today - BACK:
            continue
        yield DueDate(
            "promise", str(row["id"]), row["due"], str(row["what"]), str(row["account"]),
            f"Owner: {row['owner']}", int(row["version"]), isinstance(closed, date),
        )  # fmt: skip


def _planned(session: sm.Session, today: date, names: dict[int, str], mine: set[int]) -> Iterator[DueDate]:
    for row in conversations(session).to_dict("records"):
        ahead = row["day"] >= today and row["state"] in (PLANNED, NOT_HELD)
        if ahead and int(row["account_id"]) in mine:
            yield DueDate(
                "visit", f"{row['interaction_id']}-{row['account_id']}", row["day"],
                str(row["subject"] or "Conversation"), names[int(row["account_id"])], "",
                int(row["version"]), row["state"] == NOT_HELD,
            )  # fmt: skip


def _updates(session: sm.Session, today: date, mine: set[int]) -> Iterator[DueDate]:
    closed = closed_days(session)
    for standing in program(session, today=today).standings:
        for quarter, state in standing.quarters if standing.account_id in mine else ():
            if state == WAITS and quarter.first_day <= today:
                yield DueDate(
                    "update", f"{standing.account_id}-{quarter.start}", deadline(quarter, closures=closed),
                    f"Send the update for {quarter.label}", standing.name,
                )  # fmt: skip


def _reviews(session: sm.Session, today: date, names: dict[int, str], mine: set[int]) -> Iterator[DueDate]:
    for id, judged in mobility_on(session, on=today).items():
        if judged.review_by is not None and id in mine:
            yield DueDate(
                "review", str(id), judged.review_by, "Review the mobility", names[id],
                f"Judged on {written(judged.decided_on)}", judged.decided_on.toordinal(),
            )  # fmt: skip
