"""Figures that others published, read from ``studies.toml``: shown beside our own, never mixed with them."""

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Study:
    """A published figure in points of ``scale``, with the population and the question behind it."""

    id: str
    title: str
    points: int
    scale: str
    accounts: int
    population: str
    question: str
    source: str
    quoted_in: str
    published: date

    @property
    def reference(self) -> str:
        """Who published it, where it was quoted, and when, in one line."""
        return f"{self.source}, in {self.quoted_in}, {self.published:%B} {self.published.year}"


@cache
def study(study_id: str) -> Study:
    """Return the study of that id; raises KeyError."""
    found = tomllib.loads((files(__package__) / "studies.toml").read_text(encoding="utf-8"))["study"]
    return {each["id"]: Study(**each) for each in found}[study_id]
