"""The nine sections of a customer action plan, read from ``action_plan_VERSION.toml``."""

import tomllib
from dataclasses import dataclass
from functools import cache

from kadash.standards.shipped import shipped

VERSION = "1"


@dataclass(frozen=True)
class PlanSection:
    """One section: its pages at least and at most (for each ``per``, where it names one thing).

    ``needs`` names what must be there before a person can confirm it; with ``instead``, text will do as well.
    """

    number: int
    id: str
    title: str
    least_pages: int
    most_pages: int
    needs: str
    question: str
    per: str | None = None
    instead: bool = False

    @property
    def pages(self) -> str:
        """``1 page``, ``1 to 2 pages``, ``1 page for each contact``."""
        count = str(self.most_pages) if self.least_pages == self.most_pages else (
            f"{self.least_pages} to {self.most_pages}"
        )  # fmt: skip
        text = f"{count} page{'' if self.most_pages == 1 else 's'}"
        return f"{text} for each {self.per}" if self.per else text


@cache
def sections(version: str = VERSION) -> tuple[PlanSection, ...]:
    """Return the sections of a version that ships with Kadash; raises KeyError for others."""
    return tuple(
        PlanSection(
            number=each["number"], id=each["id"], title=each["title"], least_pages=each["pages"][0],
            most_pages=each["pages"][1], needs=each["needs"], question=each["question"],
            per=each.get("per"), instead=each.get("instead", False),
        )
        for each in tomllib.loads(shipped("action_plan", version))["section"]
    )  # fmt: skip
