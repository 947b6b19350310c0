"""The questions beside a judgment of mobility, read from ``mobility_VERSION.toml``."""

import tomllib
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from kadash.standards.shipped import shipped

VERSION = "1"


@dataclass(frozen=True)
class Answer:
    """One possible answer and how many points of mobility (0 to 1) it adds."""

    id: str
    text: str
    points: Decimal


@dataclass(frozen=True)
class RubricQuestion:
    """One thing that makes an account more or less mobile."""

    id: str
    text: str
    answers: tuple[Answer, ...]

    def answer(self, answer_id: str) -> Answer:
        """Return the answer of that id; raises KeyError."""
        return {answer.id: answer for answer in self.answers}[answer_id]

    @property
    def most(self) -> Decimal:
        return max(answer.points for answer in self.answers)

    @property
    def least(self) -> Decimal:
        return min(answer.points for answer in self.answers)


@dataclass(frozen=True)
class Rubric:
    """One version of the questions."""

    id: str
    version: str
    title: str
    source: str
    questions: tuple[RubricQuestion, ...]


@cache
def rubric(version: str = VERSION) -> Rubric:
    """Return a version of the rubric that ships with Kadash; raises KeyError for others."""
    data = tomllib.loads(shipped("mobility", version), parse_float=Decimal)
    questions = tuple(
        RubricQuestion(
            id=each["id"],
            text=each["text"],
            answers=tuple(Answer(a["id"], a["text"], Decimal(a["points"])) for a in each["answer"]),
        )
        for each in data["question"]
    )
    return Rubric(data["id"], data["version"], data["title"], data["source"], questions)
