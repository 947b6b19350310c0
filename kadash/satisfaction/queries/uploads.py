"""Rules for uploads that hold answers of a confidential wave."""

import sqlalchemy as sa
import sqlmodel as sm

from kadash.core.tables import AuditEntry
from kadash.satisfaction.tables import SurveyResponse, SurveyWave


def withheld_upload(session: sm.Session, *, batch_id: int) -> str | None:
    """Return why the original file of an upload stays where it is, None where it may be handed out.

    A file with the answers of a confidential wave names single respondents.
    """
    touched = _touched(session, batch_id)
    if not touched:
        return None
    names = ", ".join(sorted(wave.name for wave in touched))
    return f"The file holds single answers of the confidential wave {names}, so it is not handed out."


def guard_undo(session: sm.Session, batch_id: int) -> str | None:
    """Return why an upload cannot be undone, None where it can.

    Taking some answers out of a closed confidential wave would show them as the difference of two looks;
    taking out all of them leaves nothing to compare.
    """
    for wave in _touched(session, batch_id):
        if wave.closed_on is None:
            continue
        of_wave = (
            sm.select(sm.func.count()).select_from(SurveyResponse).where(SurveyResponse.wave_id == wave.id)
        )
        if (
            session.exec(of_wave.where(SurveyResponse.batch_id == batch_id)).one()
            < session.exec(of_wave).one()
        ):
            return f"The confidential wave {wave.name} is closed and stays as it is."
    return None


def _touched(session: sm.Session, batch_id: int) -> list[SurveyWave]:
    """Return the confidential waves whose answers an upload brought or changed."""
    changed = sm.select(AuditEntry.row_id).where(
        AuditEntry.batch_id == batch_id, AuditEntry.table_name == "survey_response"
    )
    response = sm.select(SurveyResponse.wave_id).where(
        sa.or_(sm.col(SurveyResponse.batch_id) == batch_id, sm.col(SurveyResponse.id).in_(changed))
    )
    confidential = sm.select(SurveyWave).where(
        sm.col(SurveyWave.confidential).is_(True), sm.col(SurveyWave.id).in_(response)
    )
    return list(session.exec(confidential).all())
