"""The sections of a business plan with their page budgets, read from ``business_plan_VERSION.toml``."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from kadash.standards.shipped import shipped

NEWEST = "1"


@dataclass(frozen=True)
class Part:
    """Something to write in a section, with the question that leads to it."""

    id: str
    title: str
    question: str


@dataclass(frozen=True)
class PlanSection:
    """One section. ``lists``: its lists come on top of the pages. ``facts`` are what the data must hold."""

    id: str
    number: int
    title: str
    least_pages: int
    most_pages: int
    lists: bool
    facts: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def heading(self) -> str:
        """``3 Segment research``."""
        return f"{self.number} {self.title}"

    @property
    def pages(self) -> str:
        """The page budget in words: ``1 page``, ``3–4 pages plus lists``."""
        span = f"{self.least_pages}–{self.most_pages}" if self.least_pages < self.most_pages else ""
        pages = f"{span or self.most_pages} page{'' if not span and self.most_pages == 1 else 's'}"
        return f"{pages} plus lists" if self.lists else pages


@dataclass(frozen=True)
class BusinessPlanGuide:
    """One version of the guide."""

    id: str
    version: str
    title: str
    source: str
    reference: str
    sections: tuple[PlanSection, ...]

    def section(self, section_id: str) -> PlanSection:
        """Return the section of that id; raises KeyError."""
        return {plan_section.id: plan_section for plan_section in self.sections}[section_id]


@cache
def business_plan(version: str = NEWEST) -> BusinessPlanGuide:
    """Return a version of the guide that ships with Kadash; raises KeyError for an unknown one."""
    data = tomllib.loads(shipped("business_plan", version))
    sections = tuple(_section(number, each) for number, each in enumerate(data["section"], start=1))
    about = {name: data[name] for name in ("id", "version", "title", "source", "reference")}
    return BusinessPlanGuide(**about, sections=sections)


def _section(number: int, entry: dict[str, Any]) -> PlanSection:
    return PlanSection(
        id=entry["id"],
        number=number,
        title=entry["title"],
        least_pages=entry["least_pages"],
        most_pages=entry["most_pages"],
        lists=entry.get("lists", False),
        facts=tuple(entry["facts"]),
        parts=tuple(Part(**each) for each in entry["part"]),
    )
