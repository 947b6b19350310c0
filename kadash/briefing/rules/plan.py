"""The plan of a briefing: sections, their order, minutes and words."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from kadash.briefing.rules.narrative import Course

SECTIONS: Mapping[str, str] = {
    "agenda": "Agenda",
    "last_time": "What you asked last time",
    "exposure": "What we stand to lose",
    "bridge": "What changed since the last briefing",
    "scenarios": "What could happen",
    "accounts": "The accounts that matter",
    "satisfaction": "How satisfied they are",
    "silence": "Who hears nothing from us",
    "promises": "What we promised",
    "service_levels": "How we keep what we promise",
    "joint_planning": "Joint planning",
    "level": "The program's level",
    "budget": "What the program costs and returns",
    "statements": "Values, vision, mission",
    "stakeholders": "Who is with us",
    "landscape": "Political and policy landscape",
    "services": "Services now and later",
    "goals": "Goals",
    "courses": "Courses of action",
    "decisions": "What we ask you to decide",
    "next_steps": "Next steps",
}

SCENARIOS = "scenarios"
COURSES = "courses"
MOST_SCENARIOS = 3


@dataclass(frozen=True)
class Step:
    """Something asked for or to be done: what, who, until when (as people write it)."""

    text: str
    owner: str = ""
    due: str = ""


@dataclass(frozen=True)
class Section:
    """One section. ``kind`` is a key of SECTIONS; which of the lists it uses depends on the kind.

    ``scenarios`` are ids of kept what-ifs; ``about`` is the obstacle that the courses of action are to clear.
    """

    kind: str
    minutes: int = 5
    narrative: str = ""
    courses: tuple[Course, ...] = ()
    steps: tuple[Step, ...] = ()
    scenarios: tuple[int, ...] = ()
    about: str = ""

    @property
    def title(self) -> str:
        return SECTIONS[self.kind]

    @property
    def words(self) -> str:
        """Everything that a person wrote in it: where figures may stand as fields."""
        courses = [text for c in self.courses for text in (c.title, c.cost, c.effect, c.obstacle, c.why)]
        about = [self.about] if self.about else []
        return "\n".join([self.narrative, *about, *courses, *(step.text for step in self.steps)])


@dataclass(frozen=True)
class Plan:
    """All sections in order."""

    sections: tuple[Section, ...] = field(default_factory=tuple)

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds of its sections."""
        return frozenset(section.kind for section in self.sections)

    @property
    def scenarios(self) -> tuple[int, ...]:
        """The kept what-ifs that it takes in, each once, in order."""
        return tuple(dict.fromkeys(id for section in self.sections for id in section.scenarios))

    def with_courses(self, about: str, courses: tuple[Course, ...]) -> "Plan":
        """Return the plan with an obstacle's courses of action in place of those it had."""
        kinds = [section.kind for section in self.sections]
        if COURSES not in kinds:
            index = kinds.index("decisions") if "decisions" in kinds else len(kinds)
            new = Section(COURSES, 8, about=about, courses=courses)
            return Plan((*self.sections[:index], new, *self.sections[index:]))
        first = kinds.index(COURSES)
        taken = replace(self.sections[first], about=about, courses=courses)
        return Plan((*self.sections[:first], taken, *self.sections[first + 1 :]))

    def with_scenario(self, id: int) -> "Plan":
        """Return the plan with a what-if more: in its section, which is put before the courses of action."""
        kinds = [section.kind for section in self.sections]
        if SCENARIOS not in kinds:
            index = kinds.index("courses") if "courses" in kinds else len(kinds)
            new = Section(SCENARIOS, scenarios=(id,))
            return Plan((*self.sections[:index], new, *self.sections[index:]))
        first = kinds.index(SCENARIOS)
        taken = replace(self.sections[first], scenarios=(*self.sections[first].scenarios, id))
        return Plan((*self.sections[:first], taken, *self.sections[first + 1 :]))


QUARTERLY = Plan(
    (
        Section("agenda", 2),
        Section("last_time", 5),
        Section("exposure", 8, "{at_risk.accounts} key accounts bring in {at_risk.net} a year "
                "over their power cost; {at_risk.total} of it could go. "
                "The top three hold {at_risk.top_share}."),
        Section("bridge", 5),
        Section("accounts", 8),
        Section("satisfaction", 7),
        Section("level", 5),
        Section("budget", 5, "The program costs {budget.total} a year, {at_risk.break_even} of what is "
                "at risk."),
        Section("courses", 8),
        Section("decisions", 4),
        Section("next_steps", 3),
    )
)  # fmt: skip
"""The briefing that a board gets each quarter: sixty minutes."""

OURS = frozenset(section.narrative for section in QUARTERLY.sections if section.narrative)
"""The sentences that a new briefing begins with, as long as nobody has written others."""


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
                scenarios=tuple(int(id) for id in section.get("scenarios", ())),
                about=section.get("about", ""),
            )
            for section in stored
        )
    )
