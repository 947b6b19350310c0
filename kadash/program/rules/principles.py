"""What the data says about each principle of the method, beside what a person says."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kadash.core.periods import short
from kadash.program.rules.business_plan import Adopted
from kadash.program.rules.statements import Standing, State


@dataclass(frozen=True)
class Facts:
    """What other rooms know. None: nothing is recorded that could tell."""

    listed: int | None = None
    judged: int | None = None
    stakeholders: int = 0
    untold: int = 0
    statements: Mapping[str, Standing] | None = None
    goals: int = 0
    department_goals: int = 0
    budget_approved: bool | None = None
    budget_said: str | None = None
    landscape_open: int = 0
    landscape_blank: int | None = None
    obstacles: int = 0
    without_way: int = 0
    business_plan: Adopted | None = None
    business_plan_draft: int | None = None


@dataclass(frozen=True)
class Finding:
    """What the data says: ``met`` is None where nothing is recorded that could tell."""

    met: bool | None
    said: str


def findings(facts: Facts) -> dict[str, Finding]:
    """Return the findings by the principle's id; a principle that no data can prove is not in them."""
    found = {
        "accounts": _accounts(facts),
        "at-risk": _at_risk(facts),
        "stakeholders": _stakeholders(facts),
        "landscape": _landscape(facts),
        "direction": _direction(facts),
        "goals": _count(facts.goals, "goal", "of the program"),
        "department-goals": _count(facts.department_goals, "goal", "of other departments"),
        "budget": _budget(facts),
        "business-plan": _business_plan(facts),
    }
    for kind, standing in (facts.statements or {}).items():
        found[kind] = _statement(standing)
    return found


def contradicts(claim: str | None, finding: Finding | None) -> bool:
    """Say whether a person's yes stands against what the data says."""
    return claim == "yes" and finding is not None and finding.met is False


def _accounts(facts: Facts) -> Finding:
    if facts.listed is None:
        return Finding(None, "No account is recorded.")
    if not facts.listed:
        return Finding(False, "Nobody has put an account on the list.")
    return Finding(True, f"{facts.listed} account{'s are' if facts.listed > 1 else ' is'} on the list.")


def _at_risk(facts: Facts) -> Finding:
    if not facts.listed or facts.judged is None:
        return Finding(None, "There is no list to judge.")
    said = f"Mobility is judged for {facts.judged} of {facts.listed} listed accounts."
    return Finding(facts.judged >= facts.listed, said)


def _stakeholders(facts: Facts) -> Finding:
    if not facts.stakeholders:
        return Finding(False, "No stakeholder is recorded.")
    said = f"{facts.stakeholders} recorded"
    if facts.untold:
        said += f"; {facts.untold} of them not told what to expect"
    return Finding(True, f"{said}.")


def _landscape(facts: Facts) -> Finding:
    if facts.landscape_blank is None:
        return Finding(None, "Nothing is recorded.")
    said = f"{facts.landscape_open} open item{'' if facts.landscape_open == 1 else 's'} recorded"
    if facts.landscape_blank:
        levels = "level" if facts.landscape_blank == 1 else "levels"
        return Finding(False, f"{said}; nothing at {facts.landscape_blank} {levels}.")
    return Finding(True, f"{said}, every level looked at.")


def _direction(facts: Facts) -> Finding:
    if not facts.obstacles:
        return Finding(None, "No obstacle is recorded.")
    if facts.without_way:
        said = f"{facts.without_way} of {facts.obstacles} open obstacles not ready for the board."
        return Finding(False, said)
    return Finding(True, f"Each of {facts.obstacles} open obstacles is ready for the board or decided.")


def _statement(standing: Standing) -> Finding:
    match standing.state:
        case State.NONE:
            return Finding(False, "Not written.")
        case State.DRAFT:
            return Finding(False, "A draft that nobody has adopted.")
        case State.DUE:
            return Finding(
                False,
                f"Adopted {_adopted(standing)}; to be confirmed since {_day(standing.due_on)}.",
            )
    return Finding(True, f"Adopted {_adopted(standing)}.")


def _count(number: int, what: str, whose: str) -> Finding:
    if not number:
        return Finding(False, f"No {what}s {whose}.")
    return Finding(True, f"{number} {what}{'s' if number > 1 else ''} {whose}.")


def _budget(facts: Facts) -> Finding:
    return Finding(bool(facts.budget_approved), facts.budget_said or "There is no budget.")


def _business_plan(facts: Facts) -> Finding:
    held, draft = facts.business_plan, facts.business_plan_draft
    if held is not None:
        said = f"Version {held.number} of the plan {held.plan_year} was adopted {short(held.adopted_on)}."
        return Finding(True, said)
    if draft is not None:
        return Finding(False, f"A draft of {draft} that nobody has adopted.")
    return Finding(False, "Not written.")


def _adopted(standing: Standing) -> str:
    return _day(standing.version.adopted_on if standing.version else None)


def _day(day: date | None) -> str:
    return short(day) if day else "at an unknown date"
