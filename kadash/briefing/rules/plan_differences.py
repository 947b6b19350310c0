"""Two states of a briefing's plan, section by section, as people read them."""

from kadash.briefing.rules.plan import Plan, Section

NOT_IN_IT = "not in the briefing"


def differences(stored: Plan, yours: Plan) -> dict[str, tuple[str, str]]:
    """Return each section that differs by its title: as it is stored, and as somebody would save it."""
    theirs, own = ({section.kind: section for section in plan.sections} for plan in (stored, yours))
    titles = {section.kind: section.title for section in (*stored.sections, *yours.sections)}
    found = {
        title: (_said(theirs.get(kind)), _said(own.get(kind)))
        for kind, title in titles.items()
        if theirs.get(kind) != own.get(kind)
    }
    before, after = ([kind for kind in plan if kind in theirs and kind in own] for plan in (theirs, own))
    if before != after:
        found["Order"] = (", ".join(titles[k] for k in before), ", ".join(titles[k] for k in after))
    return found


def _said(section: Section | None) -> str:
    if section is None:
        return NOT_IN_IT
    courses = [
        " · ".join(part for part in (c.title, c.cost, c.effect, c.obstacle, c.why) if part)
        + (" (recommended)" if c.recommended else "")
        for c in section.courses
    ]
    steps = [" · ".join(part for part in (s.text, s.owner, s.due) if part) for s in section.steps]
    scenarios = [f"scenarios {', '.join(map(str, section.scenarios))}"] if section.scenarios else []
    told = [section.narrative.strip(), section.about, *courses, *steps, *scenarios]
    return "; ".join([f"{section.minutes} min", *(text for text in told if text)])
