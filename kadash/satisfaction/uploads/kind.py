"""Survey exports: SurveyMonkey, Qualtrics, Google Forms, or a row per answer."""

import sqlmodel as sm

from kadash.intake.kind import Kind
from kadash.intake.types import Context, Prepared, Resolved
from kadash.satisfaction.uploads.answers import prepare
from kadash.satisfaction.uploads.columns import refine
from kadash.satisfaction.uploads.fields import FIELDS, WHOSE
from kadash.satisfaction.uploads.layouts import LAYOUTS, claims, reshape


def guard_undo(session: sm.Session, batch_id: int) -> str | None:
    """See ``queries.uploads``."""
    from kadash.satisfaction.queries.uploads import guard_undo

    return guard_undo(session, batch_id)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """See ``survey_rows``: it is loaded, with the room's tables and queries, when such a file comes."""
    from kadash.satisfaction.uploads.survey_rows import resolve

    return resolve(session, prepared, context)


SURVEY = Kind(
    name="survey",
    label="Survey answers",
    row_is="respondent",
    fields=FIELDS,
    layouts=LAYOUTS,
    prepare=prepare,
    resolve=resolve,
    reshape=reshape,
    refine=refine,
    claims=claims,
    whose=WHOSE,
    own=("respondent",),
    guard_undo=guard_undo,
)
