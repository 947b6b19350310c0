"""Writes of the at-risk room: judgments of mobility, and accepted repairs of a worksheet."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from kadash.accounts.queries import accounts
from kadash.at_risk.queries.at_risk import mobility_history
from kadash.at_risk.queries.judgments import judgment, newest_judgments
from kadash.at_risk.rules.judgments import JudgedMeanwhile, JudgmentsClash, NewJudgment
from kadash.at_risk.tables import Mobility, WorksheetRow
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim


def judge_mobility(
    database: Database,
    person: Person,
    *,
    account_id: int,
    factor: Decimal,
    reason: str,
    decided_on: date,
    review_by: date | None = None,
    low: Decimal | None = None,
    high: Decimal | None = None,
    rubric: Mapping[str, Any] | None = None,
    seen: int | None = None,
) -> int:
    """Add a judgment of an account's mobility (0 to 1); its representative or a manager may.

    Nothing is overwritten. ``seen`` is the id of the judgment that was on the screen (None: none);
    where a newer one was added since, Clash shows both factors. Raises NotAllowed, Invalid, Clash.
    """
    _check(factor, low, high, reason, decided_on, review_by)
    with database.writing(person) as session:
        require(person, Action.EDIT_MOBILITY, owner=accounts.owner(session, account_id=account_id))
        accounts.account(session, id=account_id)
        history = mobility_history(session, account_id=account_id)
        newest = max(history, key=lambda judgment: judgment.id or 0, default=None)
        if newest is not None and newest.id != seen:
            raise Clash(
                f"{newest.author} judged this account's mobility after you opened it. Nothing of yours was "
                "saved yet. Compare the two and save again, or keep theirs.",
                {"factor": (newest.factor, factor), "reason": (newest.reason, reason)},
                table=Mobility.__name__,
            )
        row = Mobility(
            account_id=account_id,
            factor=factor,
            low=low,
            high=high,
            reason=reason.strip(),
            author=person.name,
            decided_on=decided_on,
            review_by=review_by,
            rubric=dict(rubric) if rubric else None,
        )
        return added(session, row)


def judge_accounts(
    database: Database, person: Person, *, judgments: Sequence[NewJudgment], decided_on: date
) -> int:
    """Add judgments of several accounts, all of them or none; return how many were added.

    Each account's representative or a manager may. Raises NotAllowed, NotFound, Invalid, or JudgmentsClash
    with every account that somebody else judged after it was drawn.
    """
    for new in judgments:
        _check(new.factor, new.low, new.high, new.reason, decided_on, new.review_by)
    with database.writing(person) as session:
        found = accounts.locked(session, ids=[new.account_id for new in judgments])
        for new in judgments:
            require(person, Action.EDIT_MOBILITY, owner=accounts.owner(session, account_id=new.account_id))
        newest = newest_judgments(session)
        clashes = []
        for new in judgments:
            stored = newest.get(new.account_id)
            theirs = judgment(session, id=stored) if stored not in (None, new.seen) else None
            if theirs is not None:
                clashes.append(
                    JudgedMeanwhile(
                        new.account_id,
                        found[new.account_id].name,
                        theirs.id or 0,
                        theirs.author,
                        (theirs.factor, theirs.reason),
                        (new.factor, new.reason),
                    )
                )
        if clashes:
            raise JudgmentsClash(clashes)
        session.add_all(_row(new, person, decided_on) for new in judgments)
    return len(judgments)


def _row(new: NewJudgment, person: Person, decided_on: date) -> Mobility:
    return Mobility(
        account_id=new.account_id,
        factor=new.factor,
        low=new.low,
        high=new.high,
        reason=new.reason.strip(),
        author=person.name,
        decided_on=decided_on,
        review_by=new.review_by,
        rubric=dict(new.rubric) if new.rubric else None,
    )


def _check(
    factor: Decimal,
    low: Decimal | None,
    high: Decimal | None,
    reason: str,
    decided: date,
    review: date | None,
) -> None:
    for value in (factor, low, high):
        if value is not None and not 0 <= value <= 1:
            raise Invalid("A mobility factor is between 0 and 1. Nothing was saved.")
    if (low is not None and low > factor) or (high is not None and high < factor):
        raise Invalid("The band has to hold the factor: low ≤ likely ≤ high. Nothing was saved.")
    if not reason.strip():
        raise Invalid(
            "A judgment needs its reason, so that the next person can follow it. Nothing was saved."
        )
    if review is not None and review <= decided:
        raise Invalid("The review date has to lie after the day of the judgment. Nothing was saved.")


def accept_repair(database: Database, person: Person, *, row_id: int, version: int) -> None:
    """Take an implied power cost of a worksheet as given; the row says who did.

    Raises NotAllowed, NotFound, Clash, or Invalid where nothing is implied.
    """
    with database.writing(person) as session:
        row = session.get(WorksheetRow, row_id)
        if row is None:
            raise NotFound("That row of the worksheet is no longer there. Nothing was changed.")
        require(person, Action.EDIT_MOBILITY, owner=accounts.owner(session, account_id=row.account_id))
        if row.implied_rate is None or row.power_cost_rate is not None:
            raise Invalid("There is nothing to repair in that row. Nothing was changed.")
        changes = {"power_cost_rate": row.implied_rate, "repair_accepted_by": person.name}
        claim(session, WorksheetRow, row_id, version, changes)
