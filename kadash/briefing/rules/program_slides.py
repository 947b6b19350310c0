"""The slides of the program itself: how satisfied the accounts are, its level, its cost."""

from kadash.assessment.rules.gap import Step, way
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.slide_parts import dollars_of, figures_of, source_of, text_of
from kadash.briefing.rules.value import Chart, Grid, Slide
from kadash.core.money import shown
from kadash.plans.rules.figures import NOT_KNOWN, headlines
from kadash.satisfaction.rules.verdict import basis, beside_picture, in_brief, sentence


def satisfaction(facts: Facts) -> Slide:
    """Return the latest wave, with its interval, after those before it."""
    waves = facts.waves
    if not len(waves):
        return Slide("", "No survey has been held yet", source=source_of(facts))
    whole = headlines(waves)
    if not len(whole):
        return Slide("", "Too few answers to say how satisfied they are", source=source_of(facts))
    chart = Chart(
        "line",
        "Satisfaction by wave, with its 95% interval",
        tuple(str(wave) for wave in whole["wave"]),
        {
            "Index": tuple(round(float(value), 1) for value in whole["index"]),
            "Low": tuple(round(float(value), 1) for value in whole["low"]),
            "High": tuple(round(float(value), 1) for value in whole["high"]),
        },
        unit="points",
    )
    keys = ("index", "interval", "rate", "change", "trend")
    figures = figures_of(facts, *(f"satisfaction.{key}" for key in keys))
    wave, answers = text_of(facts, "satisfaction.wave"), text_of(facts, "satisfaction.responses")
    real = facts.verdict
    brief = f": {in_brief(real)}" if real and in_brief(real) else ""
    notes = " ".join(part for part in (basis(real), beside_picture(real)) if part) if real else ""
    return Slide(
        "",
        f"{text_of(facts, 'satisfaction.index')} of 1,000 points{brief}",
        figures=figures,
        chart=chart,
        text=sentence(real) if real else "",
        notes=notes,
        source=f"Survey wave {wave}, {answers} accounts answered",
    )


def service_levels(facts: Facts) -> Slide:
    """Return what departments promised and whether they kept it in the last closed quarter."""
    rows = facts.promised
    if not rows:
        return Slide("", "No department has promised a service level yet", source=source_of(facts))
    judged = [row for row in rows if row.kept is not None]
    kept = sum(1 for row in judged if row.kept)
    quarter = rows[0].quarter
    title = (
        f"{kept} of {len(judged)} targets kept in {quarter}" if judged else f"Nothing fell due in {quarter}"
    )
    words = {True: "kept", False: "missed", None: "–"}
    grid = Grid(
        ("Department", "Promise", "In time", "Target"),
        tuple(
            (row.department, row.promise, row.counts,
             words[row.kept] + (", provisional" if row.provisional else ""))
            for row in rows
        ),
    )  # fmt: skip
    return Slide("", title, grid=grid, source=f"Cases and bills of {quarter}, by the due moment")


def level(facts: Facts) -> Slide:
    """Return the level reached and the way to the next one."""
    level = facts.level
    if level is None:
        return Slide("", "The program has not assessed itself yet", source=source_of(facts))
    doubts = [_row(step, "Clear up, because the data says otherwise: ") for step in level.doubted]
    rows = tuple([_row(step) for step in level.steps] + doubts)
    reached = text_of(facts, "level.reached")
    title = f"The program is at {reached}"
    if level.next is not None:
        title += f", {way(level.steps, level.doubted, f'from {level.next.name}')}"
    figures = figures_of(facts, "level.reached", "level.next", "level.steps", "level.contradicted")
    columns = ("The way to the next level", "Hours", "New dollars")
    grid = Grid(columns, rows, (False, True, True)) if rows else None
    return Slide("", title, figures=figures, grid=grid, source=f"Self-assessment {level.title}")


def _row(step: Step, before: str = "") -> tuple[str, str, str]:
    when = "a year" if step.yearly else "once"
    hours = "–" if step.hours is None else f"{step.hours.to_integral_value('ROUND_CEILING'):,} {when}"
    money = "–" if step.all_cents is None else f"{shown(step.all_cents, places=0)} {when}"
    return f"{before}{step.action}", hours, money


def budget(facts: Facts) -> Slide:
    """Return what the program costs beside what is at risk."""
    figures = figures_of(
        facts, "budget.total", "budget.per_account", "budget.orphan", "at_risk.ratio", "at_risk.break_even"
    )
    if text_of(facts, "budget.total") == NOT_KNOWN:
        return Slide("", "No budget is known", source=source_of(facts))
    cost = facts.budget
    chart = None
    if cost is not None:
        names = tuple(name.capitalize() if name.isupper() else name for name in cost.totals)
        chart = Chart("bars", "Budget by category", names, {
            "Budget": tuple(dollars_of(cents) for cents in cost.totals.values())})  # fmt: skip
    cost_of, held = text_of(facts, "budget.total"), text_of(facts, "at_risk.total")
    title = f"The program costs {cost_of} a year"
    if held != NOT_KNOWN:
        title += f"; {held} is at risk"
    return Slide("", title, figures=figures, chart=chart, source=source_of(facts, money=True))
