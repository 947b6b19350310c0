"""Slides for the phases in which a program is built: statements, stakeholders, landscape, services, goals."""

from collections.abc import Callable, Mapping

from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.slide_parts import source_of
from kadash.briefing.rules.value import Grid, Slide

MOST = 10


def statements(facts: Facts) -> Slide:
    """Return values, vision and mission with their states."""
    rows = facts.building.statements
    adopted = sum(1 for row in rows if row[2].startswith("adopted"))
    title = f"{adopted} of {len(rows)} statements are adopted" if rows else "No statement is written yet"
    return Slide("", title, grid=_grid(("", "What we say", "State"), rows), source=source_of(facts))


def stakeholders(facts: Facts) -> Slide:
    """Return how many stakeholders back the program, and who of influence does not."""
    building = facts.building
    if not building.stakeholders:
        return Slide("", "No stakeholder is recorded yet", source=source_of(facts))
    title = f"{building.backing} of {building.stakeholders} stakeholders back the program"
    grid = _grid(("Not backing it yet, most influential first", "Of", "Support"), building.unblessed[:MOST])
    return Slide("", title, grid=grid, source=source_of(facts))


def landscape(facts: Facts) -> Slide:
    """Return the open items of the political and policy landscape."""
    building = facts.building
    if not building.landscape:
        return Slide("", "Nothing of the landscape is recorded", source=source_of(facts))
    items = "item bears" if len(building.landscape) == 1 else "items bear"
    text = f"Nothing is recorded for: {', '.join(building.blank)}." if building.blank else ""
    grid = _grid(("Level", "What", "What it means for key accounts", "From"), building.landscape[:MOST])
    title = f"{len(building.landscape)} {items} on our key accounts"
    return Slide("", title, grid=grid, text=text, source=source_of(facts))


def services(facts: Facts) -> Slide:
    """Return services now and later, and whether there is time for them."""
    building = facts.building
    if not building.services:
        return Slide("", "No service is recorded yet", source=source_of(facts))
    now = sum(1 for row in building.services if row[0].startswith("now"))
    title = f"{now} service{'' if now == 1 else 's'} now, {len(building.services) - now} later"
    grid = Grid(
        ("When", "Service", "Accounts", "A year"), building.services[:MOST], (False, False, True, True)
    )
    return Slide("", title, grid=grid, text=building.time, source=source_of(facts))


def goals(facts: Facts) -> Slide:
    """Return the goals of the program and of other departments."""
    rows = facts.building.goals
    if not rows:
        return Slide("", "No goal is set yet", source=source_of(facts))
    title = f"{len(rows)} goal{'' if len(rows) == 1 else 's'} to work toward"
    return Slide("", title, grid=_grid(("Goal", "Whose", "Until"), rows[:MOST]), source=source_of(facts))


def _grid(columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Grid | None:
    return Grid(columns, rows) if rows else None


SLIDES: Mapping[str, Callable[[Facts], Slide]] = {
    "statements": statements,
    "stakeholders": stakeholders,
    "landscape": landscape,
    "services": services,
    "goals": goals,
}
