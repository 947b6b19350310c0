"""The levels of a key accounts program: criteria and thresholds, read from ``program_VERSION.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from kadash.standards.shipped import shipped

_PREFIX, _SUFFIX = "program_", ".toml"


@dataclass(frozen=True)
class Level:
    """A level of the program; ``rank`` is 1 for the lowest."""

    id: str
    name: str
    nature: str
    rank: int

    @property
    def label(self) -> str:
        """``Standard (proactive)``."""
        return f"{self.name} ({self.nature})"


@dataclass(frozen=True)
class Criterion:
    """One thing that a level asks for, from ``level`` upward.

    ``measure`` names the computed finding that belongs to it; ``at_least`` and ``at_most`` are
    thresholds of that measure, in ``unit``. Criteria with the same ``ladder`` ask for more and more
    of one thing. ``personal`` criteria fall when nobody is left to run the program.
    """

    id: str
    level: str
    title: str
    requirement: str
    action: str = ""
    ladder: str | None = None
    measure: str | None = None
    unit: str | None = None
    at_least: Decimal | None = None
    at_most: Decimal | None = None
    reading: str | None = None
    personal: bool = False
    own: bool = False

    def holds(self, value: Decimal) -> bool:
        """Return whether a value of the measure satisfies the thresholds, both included."""
        if self.at_least is not None and value < self.at_least:
            return False
        return self.at_most is None or value <= self.at_most


@dataclass(frozen=True)
class StallReason:
    """A reason why programs stall, and the first step out of it."""

    id: str
    title: str
    remedy: str


@dataclass(frozen=True)
class Program:
    """One version of the standard. ``came_from`` maps an older version's ids to ids here, by version."""

    id: str
    version: str
    title: str
    source: str
    reference: str
    levels: tuple[Level, ...]
    criteria: tuple[Criterion, ...]
    stalls: tuple[StallReason, ...]
    came_from: Mapping[str, Mapping[str, tuple[str, ...]]]

    def level(self, level_id: str) -> Level:
        """Return the level of that id; raises KeyError."""
        return {level.id: level for level in self.levels}[level_id]

    def criterion(self, criterion_id: str) -> Criterion:
        """Return the criterion of that id; raises KeyError."""
        return {criterion.id: criterion for criterion in self.criteria}[criterion_id]

    def asked_at(self, level_id: str) -> tuple[Criterion, ...]:
        """Return what a level asks for: its own criteria and those of the levels below."""
        rank = self.level(level_id).rank
        return tuple(criterion for criterion in self.criteria if self.level(criterion.level).rank <= rank)

    def thresholds(self, measure: str) -> str:
        """Return a measure's thresholds by level, in words: ``Basic from 10, Standard from 26``."""
        parts = []
        for criterion in self.criteria:
            if criterion.measure == measure:
                bounds = [f"from {criterion.at_least:f}" if criterion.at_least is not None else ""]
                bounds += [f"up to {criterion.at_most:f}" if criterion.at_most is not None else ""]
                parts.append(" ".join([self.level(criterion.level).name, *filter(None, bounds)]))
        return ", ".join(parts)

    def successors(self, version: str, criterion_id: str) -> tuple[str, ...]:
        """Return the ids here that continue a criterion of ``version``; empty where none does."""
        if version == self.version:
            return (criterion_id,) if criterion_id in {criterion.id for criterion in self.criteria} else ()
        return self.came_from.get(version, {}).get(criterion_id, ())


def versions(folder: Traversable | None = None) -> tuple[str, ...]:
    """Return the versions of the standard, oldest first."""
    names = (each.name for each in (folder or files(__package__)).iterdir())
    found = (n[len(_PREFIX) : -len(_SUFFIX)] for n in names if n.startswith(_PREFIX) and n.endswith(_SUFFIX))
    return tuple(sorted(found, key=lambda version: [int(part) for part in version.split(".")]))


@cache
def program(version: str | None = None) -> Program:
    """Return a version of the standard that ships with Kadash, by default the newest.

    Raises KeyError for a version that does not exist.
    """
    return read_program(shipped("program", version or versions()[-1]))


def span_limit() -> int:
    """Return how many key accounts one representative can carry (35, Pitfall #4 of the course)."""
    limits = [
        criterion.at_most
        for criterion in program().criteria
        if criterion.measure == "span" and criterion.at_most is not None
    ]
    return int(min(limits))


def read_program(text: str) -> Program:
    """Read a version from its TOML; raises ValueError where ids repeat or point nowhere."""
    data = tomllib.loads(text, parse_float=Decimal)
    levels = tuple(Level(rank=rank, **each) for rank, each in enumerate(data["level"], start=1))
    criteria = tuple(_criterion(each) for each in data["criterion"])
    came_from = {
        version: {old: tuple(new) for old, new in ids.items()}
        for version, ids in data.get("from", {}).items()
    }
    _check(levels, criteria, came_from)
    return Program(
        id=data["id"],
        version=data["version"],
        title=data["title"],
        source=data["source"],
        reference=data["reference"],
        levels=levels,
        criteria=criteria,
        stalls=tuple(StallReason(**each) for each in data.get("stall", [])),
        came_from=came_from,
    )


def _criterion(entry: dict[str, Any]) -> Criterion:
    for key in entry.keys() & {"at_least", "at_most"}:
        entry[key] = Decimal(entry[key])
    return Criterion(**entry)


def _check(
    levels: tuple[Level, ...],
    criteria: tuple[Criterion, ...],
    came_from: Mapping[str, Mapping[str, tuple[str, ...]]],
) -> None:
    ids = [criterion.id for criterion in criteria]
    repeated = sorted({identity for identity in ids if ids.count(identity) > 1})
    if repeated:
        raise ValueError(f"criteria ids repeat: {', '.join(repeated)}")
    unknown = {criterion.level for criterion in criteria} - {level.id for level in levels}
    if unknown:
        raise ValueError(f"criteria stand at unknown levels: {', '.join(sorted(unknown))}")
    targets = {new for ids_map in came_from.values() for news in ids_map.values() for new in news}
    if targets - set(ids):
        raise ValueError(f"older ids map to unknown criteria: {', '.join(sorted(targets - set(ids)))}")
