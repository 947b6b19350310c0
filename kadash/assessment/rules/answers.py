"""Validation of an answer as it was entered."""

from dataclasses import replace

from kadash.assessment.rules.levels import Answer, Claim
from kadash.core.errors import Invalid
from kadash.standards import Criterion


def checked(criterion: Criterion, answer: Answer) -> Answer:
    """Return the answer confirmed, its texts trimmed; raises Invalid, with a sentence, where it cannot be.

    A number can be stated only where the criterion has a measure; the claim then follows from it,
    except for "not applicable", which takes no number.
    """
    _check_claim(criterion, answer)
    if answer.link.strip() and not answer.link.strip().lower().startswith(("https://", "http://")):
        raise Invalid("A link starts with https:// or http://. Nothing was saved. Mend the link.")
    if (answer.hours is not None and answer.hours < 0) or (answer.cents is not None and answer.cents < 0):
        raise Invalid("Hours and dollars cannot be negative. Nothing was saved.")
    return replace(
        answer,
        stated=None if answer.claim is Claim.NOT_APPLICABLE else answer.stated,
        reason=answer.reason.strip(),
        evidence=answer.evidence.strip(),
        link=answer.link.strip(),
        owner=answer.owner.strip(),
        confirmed=True,
    )


def _check_claim(criterion: Criterion, answer: Answer) -> None:
    if answer.claim is Claim.NOT_APPLICABLE:
        if not answer.reason.strip():
            raise Invalid("A criterion that does not apply needs a reason. Nothing was saved. Give one.")
        return
    stated = answer.stated
    if answer.claim is None and stated is None:
        raise Invalid("Say whether the criterion is met. Nothing was saved.")
    if stated is None:
        return
    if criterion.measure is None:
        raise Invalid(f"{criterion.title} is not a number. Nothing was saved. Say whether it is met.")
    if stated < 0:
        raise Invalid("A stated number cannot be negative. Nothing was saved.")
    if criterion.unit and criterion.unit.startswith("%") and stated > 100:
        raise Invalid("A share is at most 100%. Nothing was saved.")
