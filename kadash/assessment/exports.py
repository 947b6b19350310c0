"""The assessment as rows, with stable column names for scripts."""

from typing import Any

import sqlmodel as sm

from kadash.assessment.queries import assessments as queries
from kadash.assessment.rules.levels import Standing
from kadash.core.export import Request, Table

COLUMNS = (
    "id", "level", "claim", "finding", "contradicts", "evidence", "owner", "title", "requirement", "stated",
    "met", "finding_value", "unit", "link", "files", "reason", "date", "confirmed", "own",
)  # fmt: skip


def export_assessment(session: sm.Session, request: Request) -> Table:
    """Return a row per criterion of the newest assessment of that day; no rows before the first one.

    The newest is the open one, or the last one signed by then. ``level`` of a row is the level from
    which the criterion is asked, ``level`` beside the rows the one reached (null below Basic).
    """
    assessment_id = queries.held(session, on=request.as_of)
    if assessment_id is None:
        return Table("assessment", COLUMNS, [], {}, request.as_of, extra={"level": None})
    view = queries.view(session, assessment_id=assessment_id, today=request.as_of)
    assessment = view.assessment
    beside = {
        "level": view.gap.reached.id if view.gap.reached else None,
        "assessment": assessment.title,
        "standard_version": assessment.standard_version,
        "signed_on": assessment.signed_on,
        "signed_by": assessment.signed_by,
    }
    rows = [row(standing, view.file_names(standing.criterion.id)) for standing in view.standings]
    return Table("assessment", COLUMNS, rows, {}, request.as_of, extra=beside, texts=("stated", "owner"))


def row(standing: Standing, files: list[str]) -> dict[str, Any]:
    """Return one criterion as plain values; what was taken over and not confirmed has no claim yet."""
    criterion, answer, finding = standing.criterion, standing.answer, standing.finding
    return {
        "id": criterion.id,
        "level": criterion.level,
        "title": criterion.title,
        "requirement": criterion.requirement,
        "claim": standing.claim.value if standing.claim else None,
        "stated": answer.stated if answer else None,
        "met": standing.met,
        "finding": finding.text if finding else None,
        "finding_value": finding.value if finding else None,
        "unit": criterion.unit,
        "contradicts": standing.contradicts,
        "evidence": (answer.evidence or None) if answer else None,
        "link": (answer.link or None) if answer else None,
        "files": files,
        "reason": (answer.reason or None) if answer else None,
        "owner": (answer.owner or None) if answer else None,
        "date": answer.day if answer else None,
        "confirmed": not standing.waits,
        "own": criterion.own,
    }
