"""Whether an upload's own file may be handed out."""

import sqlmodel as sm

from kadash.satisfaction.tables import SurveyResponse, SurveyWave


def withheld_upload(session: sm.Session, *, batch_id: int) -> str | None:
    """Return why the original file of an upload stays where it is, None where it may be handed out.

    A file with the answers of a confidential wave names single respondents.
    """
    wave = session.exec(
        sm.select(SurveyWave.name)
        .join(SurveyResponse, sm.col(SurveyResponse.wave_id) == SurveyWave.id)
        .where(SurveyResponse.batch_id == batch_id, sm.col(SurveyWave.confidential).is_(True))
    ).first()
    if wave is None:
        return None
    return f"The file holds single answers of the confidential wave {wave}, so it is not handed out."
