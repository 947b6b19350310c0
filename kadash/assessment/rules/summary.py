"""Summary of an assessment for other screens."""

from dataclasses import dataclass
from datetime import date

from kadash.assessment.rules.gap import Step
from kadash.assessment.rules.levels import Standing
from kadash.standards import Level


@dataclass(frozen=True)
class Summary:
    """The short answer for other screens.

    ``doubted`` are the claims to clear up, as actions: the data contradicts them.
    ``nearest`` is the first step to the next level; ``backed`` the level if the data is right wherever
    it contradicts a claim.
    """

    assessment_id: int
    title: str
    signed_on: date | None
    level: Level | None
    backed: Level | None
    next: Level | None
    steps: tuple[Step, ...]
    contradictions: tuple[Standing, ...]
    answered: int
    asked: int
    waiting: int
    doubted: tuple[Step, ...]
    previous_level: Level | None
    previous_signed_on: date | None

    @property
    def nearest(self) -> Step | None:
        return self.steps[0] if self.steps else None
