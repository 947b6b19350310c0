"""Which of the five reasons why programs stall the data speaks for, each with its evidence."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from kadash.core.periods import short
from kadash.standards.course import StallRule


@dataclass(frozen=True)
class Facts:
    """What the rooms know on a day. None: nothing is recorded that could tell.

    ``reached`` and ``listed`` are of the last kick-off for key accounts, ``answered`` and ``asked`` of the
    last survey. ``largest_share`` is the largest share of work time in percent. ``unmeasured`` counts goals
    without a measure below them. ``senior_came`` says whether a decision maker came to one of the last
    review boards.
    """

    today: date
    representatives: int | None = None
    last_logged: date | None = None
    reached: int | None = None
    listed: int | None = None
    answered: int | None = None
    asked: int | None = None
    last_board: date | None = None
    senior_came: bool | None = None
    largest_share: Decimal | None = None
    budget_approved: bool | None = None
    budget_said: str | None = None
    statements_adopted: int = 0
    statements: int = 3
    goals: int = 0
    unmeasured: int = 0


@dataclass(frozen=True)
class Evidence:
    """``speaks``: the data speaks for the reason; None where nothing is recorded that could tell."""

    speaks: bool | None
    said: tuple[str, ...]


def evidence(facts: Facts, rule: StallRule) -> dict[str, Evidence]:
    """Return the evidence by the reason's id, in the course's order."""
    return {
        "representative-left": _left(facts, rule),
        "business-support": _business(facts, rule),
        "leadership-support": _leadership(facts, rule),
        "time-money": _time_money(facts, rule),
        "purpose": _purpose(facts),
    }


def speaking(evidences: dict[str, Evidence]) -> list[str]:
    """Return the ids of the reasons that the data speaks for."""
    return [reason for reason, each in evidences.items() if each.speaks]


def _left(facts: Facts, rule: StallRule) -> Evidence:
    said, signs = [], []
    if facts.representatives is not None:
        signs.append(facts.representatives == 0)
        number = facts.representatives
        said.append(
            "Nobody is an active representative."
            if not number
            else f"{number} active representative{'' if number == 1 else 's'}."
        )
    if facts.last_logged is not None:
        days = (facts.today - facts.last_logged).days
        signs.append(days > rule.silent_days)
        said.append(f"Last logged with a key account: {short(facts.last_logged)}, {days} days ago.")
    return _put(signs, said)


def _business(facts: Facts, rule: StallRule) -> Evidence:
    said, signs = [], []
    if facts.listed:
        reached = facts.reached or 0
        signs.append(reached * 100 < rule.least_reached * facts.listed)
        said.append(f"The last kick-off reached {reached} of {facts.listed} key accounts.")
    if facts.asked:
        answered = facts.answered or 0
        signs.append(answered * 100 < rule.least_answers * facts.asked)
        said.append(f"{answered} of {facts.asked} answered the last survey.")
    return _put(signs, said)


def _leadership(facts: Facts, rule: StallRule) -> Evidence:
    said, signs = [], []
    if facts.last_board is not None:
        days = (facts.today - facts.last_board).days
        signs.append(days > rule.board_days)
        said.append(f"Last review board: {short(facts.last_board)}, {days} days ago.")
    if facts.senior_came is not None:
        signs.append(not facts.senior_came)
        said.append(
            "A decision maker came to the last review boards."
            if facts.senior_came
            else "No decision maker came to the last review boards."
        )
    return _put(signs, said)


def _time_money(facts: Facts, rule: StallRule) -> Evidence:
    said, signs = [], []
    if facts.largest_share is not None:
        signs.append(facts.largest_share < rule.least_time)
        said.append(f"The largest share of work time is {facts.largest_share.normalize():f}%.")
    if facts.budget_approved is not None:
        signs.append(not facts.budget_approved)
        said += [facts.budget_said] if facts.budget_said else []
    return _put(signs, said)


def _begun(facts: Facts) -> bool:
    """Whether anything at all is recorded: a program that has not begun does not stall."""
    return replace(facts, statements=Facts.statements) != Facts(facts.today)


def _purpose(facts: Facts) -> Evidence:
    if not _begun(facts):
        return _put([], [])
    said = [f"{facts.statements_adopted} of {facts.statements} statements are adopted and hold."]
    signs = [facts.statements_adopted < facts.statements]
    if facts.goals:
        signs.append(2 * facts.unmeasured > facts.goals)  # one goal without a measure is no stall yet
        said.append(f"{facts.unmeasured} of {facts.goals} goals have no measure.")
    return _put(signs, said)


def _put(signs: list[bool], said: list[str]) -> Evidence:
    return Evidence(any(signs) if signs else None, tuple(said))
