"""The assessment as rows: for the command line, the workbook and the document alike."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.assessment import queries
from kadash.assessment.rules.levels import Standing


@dataclass(frozen=True)
class Export:
    """The rows of ``export assessment``, and what stands beside them."""

    rows: list[dict[str, Any]]
    beside: dict[str, Any]


def exported(session: sm.Session, *, today: date, as_of: date | None = None) -> Export:
    """Return a row per criterion of the assessment that held on a day; no rows before the first one.

    That is the open assessment for today and later, else the one signed last by that day. A row has
    id, level (from which it is asked), claim, finding, contradicts, evidence and owner, and more.
    """
    assessment_id = _held(session, as_of or today, today)
    if assessment_id is None:
        return Export([], {"level": None, "assessment": None, "signed_on": None, "signed_by": None})
    view = queries.view(session, assessment_id=assessment_id, today=today)
    assessment = view.assessment
    beside = {
        "level": view.gap.reached.id if view.gap.reached else None,
        "assessment": assessment.title,
        "standard_version": assessment.standard_version,
        "signed_on": assessment.signed_on.isoformat() if assessment.signed_on else None,
        "signed_by": assessment.signed_by,
    }
    return Export(
        [row(each, [f.name for f in view.files.get(each.criterion.id, ())]) for each in view.standings],
        beside,
    )


def row(standing: Standing, files: list[str]) -> dict[str, Any]:
    """Return one criterion as plain values; what was taken over and not confirmed has no claim yet."""
    criterion, answer, found = standing.criterion, standing.answer, standing.finding
    return {
        "id": criterion.id,
        "level": criterion.level,
        "title": criterion.title,
        "requirement": criterion.requirement,
        "claim": standing.claim.value if standing.claim else None,
        "stated": float(answer.stated) if answer and answer.stated is not None else None,
        "met": standing.met,
        "finding": found.text if found else None,
        "finding_value": float(found.value) if found and found.value is not None else None,
        "unit": criterion.unit,
        "contradicts": standing.contradicts,
        "evidence": (answer.evidence or None) if answer else None,
        "link": (answer.link or None) if answer else None,
        "files": files,
        "reason": (answer.reason or None) if answer else None,
        "owner": (answer.owner or None) if answer else None,
        "date": answer.day.isoformat() if answer and answer.day else None,
        "confirmed": not standing.waits,
        "own": criterion.own,
    }


def _held(session: sm.Session, as_of: date, today: date) -> int | None:
    if as_of >= today:
        assessment = queries.current(session)
        return assessment.id if assessment else None
    signed = [each for each in queries.history(session) if each.signed_on <= as_of]
    return signed[-1].assessment_id if signed else None
