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
        "findings": {
            standing.criterion.id: _finding(standing.finding) for standing in every if standing.finding
        },
        "own": [
            {
                "id": standing.criterion.id,
                "level": standing.criterion.level,
                "title": standing.criterion.title,
                "requirement": standing.criterion.requirement,
            }
            for standing in every
            if standing.criterion.own
        ],
        "steps": [_step(step) for step in gap.steps],
        "doubted": [_step(step) for step in gap.doubted],
    }


def findings_of(kept: Mapping[str, Any]) -> dict[str, Finding]:
    """Return the findings of a signed assessment by criterion."""
    return {
        criterion: Finding(
            text=finding["text"],
            value=None if finding["value"] is None else Decimal(finding["value"]),
            columns=tuple(finding["columns"]),
            rows=tuple(tuple(row) for row in finding["rows"]),
        )
        for criterion, finding in kept["findings"].items()
    }


def own_of(kept: Mapping[str, Any]) -> tuple[Criterion, ...]:
    """Return the utility's own criteria as they were when the assessment was signed."""
    return tuple(Criterion(own=True, **each) for each in kept["own"])


def gap_of(kept: Mapping[str, Any], program: Program, standing: Iterable[Standing]) -> Gap:
    """Return the gap as it was when the assessment was signed."""
    claims = {standing.criterion.id: standing.claim for standing in standing}
    reached = program.level(kept["level"]) if kept["level"] else None
    rank = reached.rank if reached else 0
    following = next((level for level in program.levels if level.rank == rank + 1), None)

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


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "text": finding.text,
        "value": None if finding.value is None else str(finding.value),
        "columns": list(finding.columns),
        "rows": [[_plain(cell) for cell in row] for row in finding.rows],
    }


def _plain(cell: object) -> str | int | None:
    if cell is None or isinstance(cell, int):
        return cell
    return cell.isoformat() if isinstance(cell, date) else str(cell)
