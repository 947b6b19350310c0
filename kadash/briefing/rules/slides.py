"""Slides from facts and plan: one idea each, with the answer as title."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kadash.at_risk.rules.table import TOP
from kadash.briefing.rules import building_slides as building
from kadash.briefing.rules import engagement_slides as engagement
from kadash.briefing.rules.bridge_slide import bridge
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.naming import by_number, called
from kadash.briefing.rules.narrative import Course
from kadash.briefing.rules.plan import OURS, Plan, Section
from kadash.briefing.rules.program_slides import budget, level, satisfaction, service_levels
from kadash.briefing.rules.scenario_slide import outcomes
from kadash.briefing.rules.slide_parts import dollars_of, figures_of, source_of, text_of
from kadash.briefing.rules.value import Briefing, Chart, Grid, Slide
from kadash.core.counts import counted
from kadash.core.money import rounded_cents, shown
from kadash.core.narrative import Figure, filled, quoted
from kadash.core.periods import written
from kadash.plans.rules.figures import NOT_KNOWN

MOST_ACCOUNTS = 10
NOT_RANKED = "It takes net revenue and a mobility factor for each account; one of the two is missing."


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
        text = _narrative(facts, section) or slide.text
        slide = replace(slide, text=text, minutes=section.minutes, section=section.title)
        slides.append(slide if audience == "named" else by_number(slide, facts.names))
    period = facts.period.label if facts.period else NOT_KNOWN
    texts = {key: figure.text for key, figure in facts.figures.items()}
    return Briefing(
        title=title if audience == "named" else by_number(title, facts.names),
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
            return bridge(facts)
        case "scenarios":
            return outcomes(facts, section, audience)
        case "accounts":
            return _accounts(facts, audience)
        case "satisfaction":
            return satisfaction(facts)
        case "service_levels":
            return service_levels(facts)
        case "silence" | "promises" | "joint_planning":
            return engagement.SLIDES[section.kind](facts, audience)
        case "level":
            return level(facts)
        case "budget":
            return budget(facts)
        case "statements" | "stakeholders" | "landscape" | "services" | "goals":
            return building.SLIDES[section.kind](facts)
        case "courses":
            return _courses(facts, section)
        case "decisions" | "next_steps":
            return _steps(facts, section)
    return None


def _narrative(facts: Facts, section: Section) -> str:
    """Return what is said beside the figures.

    Our own sentences are left out where they would say "not known" or count more accounts than there are;
    what somebody wrote stays as it was written.
    """
    if section.narrative in OURS:
        few = section.kind == "exposure" and len(facts.headline.top_names) < TOP
        unknown = any(text_of(facts, key) == NOT_KNOWN for key in quoted(section.narrative))
        if few or unknown:
            return ""
    return filled(section.narrative, facts.figures)


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
            "At-risk revenue": tuple(dollars_of(record["at_risk_cents"]) for _, record in ranked),
            "Running share": tuple(_share(record["running_share"]) for _, record in ranked),
        },
    )
    if any(amount is not None and amount < 0 for amount in chart.series["At-risk revenue"]):
        chart = Chart("bars", "At-risk revenue by account", chart.categories,
                      {"At-risk revenue": chart.series["At-risk revenue"]})  # fmt: skip
    figures = figures_of(facts, "at_risk.total", "at_risk.top_share", "at_risk.ratio", "at_risk.break_even")
    net = f"{facts.services} net revenue" if facts.services else "net revenue"
    if not ranked:
        return Slide(
            "", "What we stand to lose is not known yet", figures=figures, text=NOT_RANKED,
            source=source_of(facts, money=True),
        )  # fmt: skip
    title = f"{text_of(facts, 'at_risk.total')} of {net} could go"
    if left := int(facts.table["rank"].isna().sum()):
        title += f"; {counted(left, 'account is', 'accounts are')} not counted yet"
    below = [amount for amount in facts.table["at_risk_cents"] if amount is not None and amount < 0]
    if below:
        off = shown(-sum(below), places=0)
        takes = "account below cost takes" if len(below) == 1 else "accounts below cost take"
        if (total := sum(amount for amount in facts.table["at_risk_cents"] if amount is not None)) <= 0:
            title = f"{shown(total - sum(below), places=0)} of {net} could go at the other accounts"
        title += f"; {len(below)} {takes} {off} off"
        if len(below) == int(facts.table["at_risk_cents"].notna().sum()):
            pay = counted(len(below), "account pays", "accounts pay")
            title = f"No {net} would be lost: {pay} less than power costs"
    return Slide("", title, figures=figures, chart=chart, source=source_of(facts, money=True))


def _share(share: object) -> float | None:
    return None if share is None else round(float(share) * 100, 1)  # type: ignore[arg-type]


def _accounts(facts: Facts, audience: str) -> Slide:
    every = _ranked(facts, audience)
    ranked = every[:MOST_ACCOUNTS]
    if not ranked:
        return Slide("", "No account has an at-risk revenue yet", text=NOT_RANKED,
                     source=source_of(facts, money=True))  # fmt: skip
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
    if len(every) > MOST_ACCOUNTS:
        title = f"The {MOST_ACCOUNTS} accounts that hold most of it"
    else:
        title = f"What could go, by account: {counted(len(rows), 'account')}"
    return Slide("", title, grid=grid, source=source_of(facts, money=True))


def _whole(cents: object) -> int | None:
    return None if cents is None else rounded_cents(cents)  # type: ignore[arg-type]


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
    about = f"Obstacle: {filled(section.about, facts.figures)}. " if section.about else ""
    why = f"{about}Why: {chosen.why}" if chosen else about.strip()
    stands = "Risk" if section.about else "Obstacle"
    return Slide("", title, grid=Grid(("Course of action", "Cost", "Effect", stands), rows), text=why)


def _written(course: Course, figures: Mapping[str, Figure]) -> Course:
    def said(text: str) -> str:
        return filled(text, figures)

    return Course(
        said(course.title), said(course.cost), said(course.effect), said(course.obstacle),
        course.recommended, said(course.why), course.source,
    )  # fmt: skip


def _steps(facts: Facts, section: Section) -> Slide | None:
    if not section.steps:
        return None
    rows = tuple(
        (filled(step.text, facts.figures), step.owner or "–", step.due or "–") for step in section.steps
    )
    ask = "We ask you to decide" if section.kind == "decisions" else "What happens next"
    if len(rows) == 1:  # one line needs no table
        ((text, owner, due),) = rows
        return Slide("", f"{ask}: {text}", text=f"{owner}, {due}" if (owner, due) != ("–", "–") else "")
    return Slide("", ask, grid=Grid(("What", "Who", "Until"), rows))
