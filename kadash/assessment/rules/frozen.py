"""What a signed assessment keeps: findings, level and steps, to JSON and back."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from kadash.assessment.rules.findings import Finding
from kadash.assessment.rules.gap import Gap, Step, is_yearly
from kadash.assessment.rules.levels import Standing
from kadash.standards import Criterion, Program

OWN = "own-"


def frozen(standing: Iterable[Standing], gap: Gap) -> dict[str, Any]:
    """Return the JSON that is stored when an assessment is signed."""
    every = tuple(standing)
    return {
        "level": gap.reached.id if gap.reached else None,
        "findings": {each.criterion.id: _finding(each.finding) for each in every if each.finding},
        "own": [
            {
                "id": each.criterion.id,
                "level": each.criterion.level,
                "title": each.criterion.title,
                "requirement": each.criterion.requirement,
            }
            for each in every
            if each.criterion.own
        ],
        "steps": [_step(each) for each in gap.steps],
        "doubted": [_step(each) for each in gap.doubted],
    }


def findings_of(kept: Mapping[str, Any]) -> dict[str, Finding]:
    """Return the findings of a signed assessment by criterion."""
    return {
        criterion: Finding(
            text=each["text"],
            value=None if each["value"] is None else Decimal(each["value"]),
            columns=tuple(each["columns"]),
            rows=tuple(tuple(row) for row in each["rows"]),
        )
        for criterion, each in kept["findings"].items()
    }


def own_of(kept: Mapping[str, Any]) -> tuple[Criterion, ...]:
    """Return the utility's own criteria as they were when the assessment was signed."""
    return tuple(Criterion(own=True, **each) for each in kept["own"])


def gap_of(kept: Mapping[str, Any], program: Program, standing: Iterable[Standing]) -> Gap:
    """Return the gap as it was when the assessment was signed."""
    claims = {each.criterion.id: each.claim for each in standing}
    reached = program.level(kept["level"]) if kept["level"] else None
    rank = reached.rank if reached else 0
    following = next((each for each in program.levels if each.rank == rank + 1), None)

    def steps(name: str) -> tuple[Step, ...]:
        return tuple(
            Step(
                criterion=program.criterion(each["criterion"]),
                action=program.criterion(each["criterion"]).action,
                detail=each["detail"],
                claim=claims[each["criterion"]],
                hours=None if each["hours"] is None else Decimal(each["hours"]),
                cents=each["cents"],
                yearly=each.get("yearly", is_yearly(program.criterion(each["criterion"]))),
                existing_cents=each.get("existing_cents"),
                hours_cents=each.get("hours_cents"),
            )
            for each in kept[name]
        )

    return Gap(reached, following, steps("steps"), steps("doubted"))


def _step(step: Step) -> dict[str, Any]:
    return {
        "criterion": step.criterion.id,
        "detail": step.detail,
        "hours": None if step.hours is None else str(step.hours),
        "cents": step.cents,
        "yearly": step.yearly,
        "existing_cents": step.existing_cents,
        "hours_cents": step.hours_cents,
    }


def _finding(found: Finding) -> dict[str, Any]:
    return {
        "text": found.text,
        "value": None if found.value is None else str(found.value),
        "columns": list(found.columns),
        "rows": [[_plain(cell) for cell in row] for row in found.rows],
    }


def _plain(cell: object) -> str | int | None:
    if cell is None or isinstance(cell, int):
        return cell
    return cell.isoformat() if isinstance(cell, date) else str(cell)
