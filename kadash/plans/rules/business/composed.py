"""The whole plan: what the data writes and what people wrote, as one report and as it is stored."""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kadash.core.documents.report import (
    Block,
    Heading,
    PageBreak,
    Report,
    Table,
    as_json,
    from_json,
    paragraphs,
)  # fmt: skip
from kadash.core.narrative import Figure, Moved, filled, moved
from kadash.core.periods import written as day_written
from kadash.plans.rules.business import market, program, running
from kadash.plans.rules.business.facts import BusinessFacts
from kadash.plans.rules.business.pages import pages
from kadash.program.rules.business_plan import COUNTED, Completeness, State, Written, completeness, state
from kadash.standards.business_plan import BusinessPlanGuide, PlanSection

FILL: Mapping[str, Callable[[BusinessFacts], tuple[Block, ...]]] = {
    "summary": program.summary,
    "background": program.background,
    "segment": market.segment,
    "competition": market.competition,
    "objectives": running.objectives,
    "organization": running.organization,
    "financials": running.financials,
}
SOURCES: Mapping[str, tuple[Callable[[BusinessFacts], bool], str]] = {
    "accounts": (lambda f: bool(f.lines), "No key accounts are recorded."),
    "exposure": (
        lambda f: f.totals.at_risk_cents is not None,
        "At-risk revenue is not known: it takes revenue, power cost and a mobility factor.",
    ),
    "mobility": (lambda f: any(x.mobility is not None for x in f.lines), "No account's mobility is judged."),
    "budget": (lambda f: f.budget_cents is not None, "The program has no budget."),
    "statements": (
        lambda f: any(s.adopted for s in f.statements),
        "No vision or mission is adopted.",
    ),
    "goals": (lambda f: bool(f.goals), "There are no goals."),
    "representatives": (lambda f: bool(f.representatives), "No representative is recorded."),
}
"""What a section must have, and what is said where it is not there."""


@dataclass(frozen=True)
class Section:
    """One section as it is shown: the words with their figures filled in, and the data's blocks."""

    guide: PlanSection
    words: Mapping[str, str]
    facts: tuple[Block, ...]
    missing: tuple[str, ...]
    digest: str
    state: State
    written: Written
    moved: tuple[Moved, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The section as it stands in the document: words under their parts, then what the data says."""
        headings: list[Block] = [Heading(self.guide.heading)]
        for part in self.guide.parts:
            if text := self.words.get(part.id, ""):
                headings += [Heading(part.title, 2), *paragraphs(text)]
        return (*headings, *self.facts)

    @property
    def pages(self) -> float:
        """About how many pages it takes, lists that come on top left out."""
        lists = self.guide.lists
        return pages(b for b in self.blocks if not (lists and isinstance(b, Table) and not b.title))


@dataclass(frozen=True)
class Composed:
    """A whole plan."""

    year: int
    facts: BusinessFacts
    sections: tuple[Section, ...]

    @property
    def completeness(self) -> Completeness:
        """How many sections count."""
        return completeness(section.state for section in self.sections)

    @property
    def pages(self) -> float:
        """About how many pages the sections take."""
        return sum(section.pages for section in self.sections)

    @property
    def over(self) -> tuple[str, ...]:
        """The titles of sections that are longer than their page budget."""
        return tuple(
            section.guide.title for section in self.sections if section.pages > section.guide.most_pages
        )

    @property
    def open(self) -> tuple[str, ...]:
        """The headings of sections that do not count yet."""
        return tuple(section.guide.heading for section in self.sections if section.state not in COUNTED)

    def section(self, section_id: str) -> Section:
        """Return the section of that id; raises KeyError."""
        return {section.guide.id: section for section in self.sections}[section_id]


def compose(
    facts: BusinessFacts,
    guide: BusinessPlanGuide,
    *,
    year: int,
    written: Mapping[str, Written],
    quoted: Mapping[str, Mapping[str, str]],
) -> Composed:
    """Return the plan of a year. ``written`` and ``quoted`` (figures as they were then) are by section id."""
    return Composed(
        year,
        facts,
        tuple(
            _section(facts, section, written.get(section.id, Written(section.id)), quoted.get(section.id, {}))
            for section in guide.sections
        ),
    )


def _section(
    facts: BusinessFacts, guide: PlanSection, written: Written, quoted: Mapping[str, str]
) -> Section:
    blocks = FILL[guide.id](facts)
    missing = lacking(facts, guide)
    found = digest(blocks)
    texts = " ".join(written.words.values())
    return Section(
        guide=guide,
        words={part: filled(text, facts.figures) for part, text in written.words.items()},
        facts=blocks,
        missing=missing,
        digest=found,
        state=state(written, lacking=bool(missing), facts=found),
        written=written,
        moved=moved(texts, quoted, facts.figures),
    )


def lacking(facts: BusinessFacts, guide: PlanSection) -> tuple[str, ...]:
    """Return in sentences the facts that a section must have and that are not there."""
    return tuple(said for there, said in (SOURCES[fact] for fact in guide.facts) if not there(facts))


def digest(blocks: Sequence[Block]) -> str:
    """Return a short digest of what the data says in blocks: equal texts give equal digests."""
    said = json.dumps(stored_blocks(blocks), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()[:32]


def report(plan: Composed, *, author: str, adopted: str = "") -> Report:
    """Return the plan as a document; ``adopted`` says by whom and when, else it is marked as a draft."""
    blocks: list[Block] = []
    for section in plan.sections:
        blocks += [PageBreak(), *section.blocks]
    state = adopted or f"draft, {plan.completeness.text}, figures as of {day_written(plan.facts.as_of)}"
    utility = plan.facts.utility
    foot = (utility, f"Business plan {plan.year}", "" if adopted else "draft")
    return Report(
        title=f"Key accounts business plan {plan.year}",
        subtitle=" · ".join(part for part in (utility, state) if part),
        author=author,
        blocks=tuple(blocks),
        footer=" · ".join(part for part in foot if part),
        contents=True,
        color=plan.facts.color,
    )


def frozen(plan: Composed, document: Report) -> dict[str, Any]:
    """Return what is stored of an adopted plan: the document, and each section's words and figures."""
    return {
        "year": plan.year,
        "as_of": plan.facts.as_of.isoformat(),
        "report": as_json(document),
        "figures": {key: [figure.label, figure.text] for key, figure in plan.facts.figures.items()},
        "sections": [
            {
                "id": section.guide.id,
                "heading": section.guide.heading,
                "blocks": stored_blocks(section.blocks),
            }
            for section in plan.sections
        ],
    }


def stored_blocks(blocks: Sequence[Block]) -> list[Any]:
    """Return blocks as they are stored."""
    found: list[Any] = as_json(Report("", "", "", tuple(blocks)))["blocks"]
    return found


def report_of(stored: Mapping[str, Any]) -> Report:
    """Return the document of an adopted plan as it was stored."""
    return from_json(stored["report"])


def figures_of(stored: Mapping[str, Any]) -> dict[str, Figure]:
    """Return the figures of an adopted plan by key."""
    return {key: Figure(key, label, text) for key, (label, text) in stored["figures"].items()}
