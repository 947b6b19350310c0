"""Two states of a briefing's plan, section by section, as people read them."""

from collections.abc import Mapping

from kadash.briefing.rules.plan import Plan, Section

NOT_IN_IT, REMOVED = "not in the briefing", "removed since"


def differences(stored: Plan, yours: Plan, *, scenarios: Mapping[int, str]) -> dict[str, tuple[str, str]]:
    """Return each section that differs by its title: as it is stored, and as somebody would save it.

    ``scenarios`` are the names of kept scenarios by id; one that is not among them is called removed.
    """
    theirs, own = ({section.kind: section for section in plan.sections} for plan in (stored, yours))
    titles = {section.kind: section.title for section in (*stored.sections, *yours.sections)}
    found = {
        title: (_said(theirs.get(kind), scenarios), _said(own.get(kind), scenarios))
        for kind, title in titles.items()
        if theirs.get(kind) != own.get(kind)
    }
    before, after = ([kind for kind in plan if kind in theirs and kind in own] for plan in (theirs, own))
    if before != after:
        found["Order"] = (", ".join(titles[k] for k in before), ", ".join(titles[k] for k in after))
    return found


def _said(section: Section | None, names: Mapping[int, str]) -> str:
    if section is None:
        return NOT_IN_IT
    courses = [
        " · ".join(part for part in (c.title, c.cost, c.effect, c.obstacle, c.why) if part)
        + (" (recommended)" if c.recommended else "")
        for c in section.courses
    ]
    steps = [" · ".join(part for part in (s.text, s.owner, s.due) if part) for s in section.steps]
    named = [f"“{names.get(id, REMOVED)}”" for id in section.scenarios]
    scenarios = [f"{'scenarios' if len(named) > 1 else 'scenario'} {', '.join(named)}"] if named else []
    told = [section.narrative.strip(), section.about, *courses, *steps, *scenarios]
    return "; ".join([f"{section.minutes} min", *(text for text in told if text)])
