"""The plan of a briefing: which sections, in which order, how long, with which words."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from kadash.briefing.rules import Course

SECTIONS: Mapping[str, str] = {
    "agenda": "Agenda",
    "last_time": "What you asked last time",
    "exposure": "What we stand to lose",
    "bridge": "What changed since the last briefing",
    "accounts": "The accounts that matter",
    "satisfaction": "How satisfied they are",
    "level": "The program's level",
    "budget": "What the program costs and returns",
    "courses": "Courses of action",
    "decisions": "What we ask you to decide",
    "next_steps": "Next steps",
}


@dataclass(frozen=True)
class Step:
    """Something asked for or to be done: what, who, until when (as people write it)."""

    text: str
    owner: str = ""
    due: str = ""


@dataclass(frozen=True)
class Section:
    """One section. ``kind`` is a key of SECTIONS; which of the lists it uses depends on the kind."""

    kind: str
    minutes: int = 5
    narrative: str = ""
    courses: tuple[Course, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def title(self) -> str:
        return SECTIONS[self.kind]


@dataclass(frozen=True)
class Plan:
    """All sections in order."""

    sections: tuple[Section, ...] = field(default_factory=tuple)


QUARTERLY = Plan(
    (
        Section("agenda", 2),
        Section("last_time", 5),
        Section("exposure", 8, "{at_risk.accounts} key accounts leave {at_risk.net} over their power cost; "
                "{at_risk.total} of it could go. The top three hold {at_risk.top_share}."),
        Section("bridge", 5),
        Section("accounts", 8),
        Section("satisfaction", 7),
        Section("level", 5),
        Section("budget", 5, "The program costs {budget.total}. It pays for itself by keeping "
                "{at_risk.break_even} of what is at risk."),
        Section("courses", 8),
        Section("decisions", 4),
        Section("next_steps", 3),
    )
)  # fmt: skip
"""The briefing that a board gets each quarter: sixty minutes."""


def as_json(plan: Plan) -> list[dict[str, Any]]:
    return [asdict(section) for section in plan.sections]


def from_json(stored: Sequence[Mapping[str, Any]]) -> Plan:
    return Plan(
        tuple(
            Section(
                kind=section["kind"],
                minutes=int(section.get("minutes", 5)),
                narrative=section.get("narrative", ""),
                courses=tuple(Course(**course) for course in section.get("courses", ())),
                steps=tuple(Step(**step) for step in section.get("steps", ())),
            )
            for section in stored
        )
    )
