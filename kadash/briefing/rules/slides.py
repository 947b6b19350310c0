"""Slides from facts and plan: one idea each, with the answer as title."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.figures import NOT_KNOWN, headlines
from kadash.briefing.rules.naming import by_number, called
from kadash.briefing.rules.narrative import Course, filled
from kadash.briefing.rules.plan import Plan, Section
from kadash.briefing.rules.scenario_slide import outcomes
from kadash.briefing.rules.value import Briefing, Chart, Figure, Grid, Slide
from kadash.core.money import from_cents, rounded_cents, shown, signed
from kadash.core.periods import written

MOST_ACCOUNTS = 10


def build(
    facts: Facts,
    plan: Plan,
    *,
    title: str,
    audience: str = "named",
    asked: Sequence[tuple[str, str, str]] = (),
) -> Briefing:
    """Return the briefing that a plan makes of the facts.

    ``audience`` is ``named`` or ``numbers`` (accounts by number only); ``asked`` are the last
    briefing's questions and decisions with what became of them: (kind, text, outcome).
    """
    drawn = [(section, _slide(facts, section, audience, asked)) for section in plan.sections]
    agenda = [(section.title, section.minutes) for section, slide in drawn if slide is not None]
    slides: list[Slide] = []
    for section, slide in drawn:
        if slide is None:
            continue
        if section.kind == "agenda":
            slide = _agenda(agenda)
        text = filled(section.narrative, facts.figures) or slide.text
        slide = replace(slide, text=text, minutes=section.minutes, section=section.title)
        slides.append(slide if audience == "named" else by_number(slide, facts.names))
    period = facts.period.label if facts.period else NOT_KNOWN
    texts = {key: figure.text for key, figure in facts.figures.items()}
    return Briefing(
        title=title,
        utility=facts.utility,
        as_of=written(facts.as_of),
        period=period,
        data_version=facts.data_version,
        color=facts.color,
        slides=tuple(slides),
        facts=texts if audience == "named" else by_number(texts, facts.names),
        logo=facts.logo,
    )


def _slide(
    facts: Facts, section: Section, audience: str, asked: Sequence[tuple[str, str, str]]
) -> Slide | None:
    match section.kind:
        case "agenda":
            return _agenda(())  # drawn when it is known which sections have something to show
        case "last_time":
            return _last_time(asked)
        case "exposure":
            return _exposure(facts, audience)
        case "bridge":
            return _bridge(facts)
        case "scenarios":
            return outcomes(facts, section, audience)
        case "accounts":
            return _accounts(facts, audience)
        case "satisfaction":
            return _satisfaction(facts)
        case "level":
            return _level(facts)
        case "budget":
            return _budget(facts)
        case "courses":
            return _courses(facts, section)
        case "decisions" | "next_steps":
            return _steps(facts, section)
    return None


def _figures(facts: Facts, *keys: str) -> tuple[Figure, ...]:
    found = (facts.figures[key] for key in keys)
    return tuple(figure for figure in found if figure.text != NOT_KNOWN)


def _text(facts: Facts, key: str) -> str:
    return facts.figures[key].text


def _agenda(parts: Sequence[tuple[str, int]]) -> Slide:
    """Return the agenda: the sections that have a slide, whose minutes add up to the title's."""
    rows = tuple((title, str(minutes)) for title, minutes in parts)
    grid = Grid(("What", "Minutes"), rows, (False, True))
    return Slide("", f"Our {sum(minutes for _, minutes in parts)} minutes", grid=grid)


def _last_time(asked: Sequence[tuple[str, str, str]]) -> Slide:
    if not asked:
        return Slide("", "This is the first briefing: nothing is open from before")
    still = sum(1 for _, _, outcome in asked if not outcome)
    verb = "is" if still == 1 else "are"
    said = f"{still} of {len(asked)} {verb} still open" if still else "all of it is done"
    rows = tuple((kind.capitalize(), text, outcome or "open") for kind, text, outcome in asked)
    return Slide("", f"What you asked last time: {said}", grid=Grid(("", "What", "What became of it"), rows))


def _ranked(facts: Facts, audience: str) -> list[tuple[str, dict[str, object]]]:
    records = facts.table[facts.table["rank"].notna()].to_dict("records")
    return [(called(facts.names, int(record["account_id"]), audience), record) for record in records]


def _exposure(facts: Facts, audience: str) -> Slide:
    ranked = _ranked(facts, audience)[:MOST_ACCOUNTS]
    chart = Chart(
        "pareto",
        "At-risk revenue by account, with running share",
        tuple(name for name, _ in ranked),
        {
            "At-risk revenue": tuple(_dollars(record["at_risk_cents"]) for _, record in ranked),
            "Running share": tuple(_share(record["running_share"]) for _, record in ranked),
        },
    )
    figures = _figures(facts, "at_risk.total", "at_risk.top_share", "at_risk.ratio", "at_risk.break_even")
    title = f"{_text(facts, 'at_risk.total')} could go"
    return Slide("", title, figures=figures, chart=chart if ranked else None, source=_source(facts))


def _dollars(cents: object) -> float | None:
    return None if cents is None else float(from_cents(rounded_cents(cents)))  # type: ignore[arg-type]


def _share(share: object) -> float | None:
    return None if share is None else round(float(share) * 100, 1)  # type: ignore[arg-type]


def _source(facts: Facts) -> str:
    period = facts.period.label if facts.period else NOT_KNOWN
    return f"{period}; as of {written(facts.as_of)}"


def _bridge(facts: Facts) -> Slide | None:
    since = facts.bridge
    if since is None:
        return None
    parts = [(part.cause.capitalize(), part.amount_cents) for part in since.parts]
    ends = ("Last briefing", since.before_cents), ("Now", since.after_cents)
    moved = [ends[0], *(part for part in parts if part[1]), ends[1]]
    chart = Chart(
        "waterfall",
        "At-risk revenue since the last briefing",
        tuple(name for name, _ in moved),
        {"At-risk revenue": tuple(_dollars(amount) for _, amount in moved)},
        floor=_floor([amount for _, amount in moved]),
    )
    rows = (
        (ends[0][0], shown(ends[0][1])),
        *((name, signed(amount, places=2)) for name, amount in parts),
        (ends[1][0], shown(ends[1][1])),
    )
    word = "less" if since.change_cents < 0 else "more"
    title = f"{shown(abs(since.change_cents), places=0)} {word} at risk than at the last briefing"
    grid = Grid(("Cause", "Amount ($)"), rows, (False, True))
    return Slide("", title, chart=chart, grid=grid, source=_source(facts))


def _floor(amounts: Sequence[Decimal]) -> float:
    """Return where a bridge's axis starts, in dollars: 0, unless its steps would be slivers there."""
    before, *changes, _ = amounts
    levels = [sum(changes[:count], before) for count in range(len(changes) + 1)]
    low, high = min(levels), max(levels)
    if low <= 0 or (high - low) * 4 > high:
        return 0.0
    room = float(low - (high - low)) / 100
    step = 10 ** max(len(str(int(room))) - 2, 0)
    return float(int(room // step) * step)


def _accounts(facts: Facts, audience: str) -> Slide:
    ranked = _ranked(facts, audience)[:MOST_ACCOUNTS]
    rows = tuple(
        (
            str(record["rank"]),
            name,
            str(record["customer_class"] or "–"),
            shown(_whole(record["net_revenue_cents"])),
            f"{record['mobility_factor']:.2f}",
            shown(_whole(record["at_risk_cents"])),
        )
        for name, record in ranked
    )
    columns = ("#", "Account", "Class", "Net revenue ($)", "Mobility", "At risk ($)")
    grid = Grid(columns, rows, (True, False, False, True, True, True))
    return Slide("", f"The {len(rows)} accounts that hold most of it", grid=grid, source=_source(facts))


def _whole(cents: object) -> int | None:
    return None if cents is None else rounded_cents(cents)  # type: ignore[arg-type]


def _satisfaction(facts: Facts) -> Slide:
    waves = facts.waves
    if not len(waves):
        return Slide("", "No survey has been held yet", source=_source(facts))
    whole = headlines(waves)
    if not len(whole):
        return Slide("", "Too few answers to say how satisfied they are", source=_source(facts))
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
    keys = ("index", "interval", "responses", "rate")
    figures = _figures(facts, *(f"satisfaction.{key}" for key in keys))
    index, interval = _text(facts, "satisfaction.index"), _text(facts, "satisfaction.interval")
    title = f"{index} of 1,000 points, 95% interval {interval}"
    return Slide(
        "", title, figures=figures, chart=chart, source=f"Survey wave {_text(facts, 'satisfaction.wave')}"
    )


def _level(facts: Facts) -> Slide:
    level = facts.level
    if level is None:
        return Slide("", "The program has not assessed itself yet", source=_source(facts))
    hours = [None if step.hours is None else f"{step.hours:.0f}" for step in level.steps]
    rows = tuple((step.action, time or "–") for step, time in zip(level.steps, hours, strict=True))
    reached = _text(facts, "level.reached")
    title = f"The program is at {reached}"
    if level.next is not None:
        title += f", {len(level.steps)} steps from {level.next.name}"
    figures = _figures(facts, "level.reached", "level.next", "level.steps", "level.contradicted")
    grid = Grid(("The way to the next level", "Hours a year"), rows, (False, True)) if rows else None
    return Slide("", title, figures=figures, grid=grid, source=f"Self-assessment {level.title}")


def _budget(facts: Facts) -> Slide:
    figures = _figures(
        facts, "budget.total", "budget.per_account", "budget.orphan", "at_risk.ratio", "at_risk.break_even"
    )
    if _text(facts, "budget.total") == NOT_KNOWN:
        return Slide("", "No budget is known", source=_source(facts))
    cost = facts.budget
    chart = None
    if cost is not None:
        names = tuple(name.capitalize() if name.isupper() else name for name in cost.totals)
        chart = Chart("bars", "Budget by category", names, {
            "Budget": tuple(_dollars(cents) for cents in cost.totals.values())})  # fmt: skip
    cost_of, held = _text(facts, "budget.total"), _text(facts, "at_risk.total")
    title = f"The program costs {cost_of} a year; {held} is at risk"
    return Slide("", title, figures=figures, chart=chart, source=_source(facts))


def _courses(facts: Facts, section: Section) -> Slide | None:
    if not section.courses:
        return None
    courses = [_written(course, facts.figures) for course in section.courses]
    rows = tuple(
        (("★ " if course.recommended else "") + course.title, course.cost, course.effect, course.obstacle)
        for course in courses
    )
    chosen = next((course for course in courses if course.recommended), None)
    title = f"We recommend: {chosen.title}" if chosen else "Courses of action"
    why = f"Why: {chosen.why}" if chosen else ""
    return Slide("", title, grid=Grid(("Course of action", "Cost", "Effect", "Obstacle"), rows), text=why)


def _written(course: Course, figures: Mapping[str, Figure]) -> Course:
    def said(text: str) -> str:
        return filled(text, figures)

    return Course(
        said(course.title), said(course.cost), said(course.effect), said(course.obstacle),
        course.recommended, said(course.why),
    )  # fmt: skip


def _steps(facts: Facts, section: Section) -> Slide | None:
    if not section.steps:
        return None
    rows = tuple(
        (filled(step.text, facts.figures), step.owner or "–", step.due or "–") for step in section.steps
    )
    ask = "We ask you to decide" if section.kind == "decisions" else "What happens next"
    return Slide("", ask, grid=Grid(("What", "Who", "Until"), rows))
