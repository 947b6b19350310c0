"""The method board: where the program stands, what is next, what each phase works out."""

from datetime import time

import pandas as pd
import streamlit as st

from kadash.core.moments import day_of, moment_at
from kadash.core.roles import Action, may
from kadash.program.actions import sessions as actions
from kadash.program.queries import facts as fact_queries
from kadash.program.queries.method import MethodView, method_view
from kadash.program.rules import principles as rules
from kadash.program.rules.method import StepState
from kadash.program.rules.principles import Finding
from kadash.screens.program.words import day, said
from kadash.standards.course import Phase, Principle
from kadash.ui import cache, figures, forms, tables, words
from kadash.ui.figures import Card
from kadash.ui.links import link
from kadash.ui.page import Here
from kadash.ui.tables import Column

BASIC, ALL = "Basic (first phase)", "Standard or Master's (four phases)"
MARKS = {True: ":material/check_circle:", False: ":material/radio_button_unchecked:"}
CLAIMS = {"yes": "worked out", "partly": "begun", "no": "not yet"}
COLUMNS = (
    Column("phase", "Phase", width=90),
    Column("principle", "What the phase works out", width=300),
    Column("finding", "What the data says", width=330),
    Column("claim", "What we say", width=110),
    Column("note", "Note", width=240),
)


def view(here: Here) -> MethodView:
    """Return where the program stands, for the level that is chosen in the address."""
    chosen = st.segmented_control(
        "What we build", [ALL, BASIC], default=ALL, required=True, key="level", bind="query-params"
    )
    level = "basic" if chosen == BASIC else "standard"
    morning = moment_at(here.today, time.min, here.settings.zone)
    return cache.asked(here, method_view, today=here.today, now=morning, level=level)


def headline(here: Here, method: MethodView) -> None:
    """Say in one sentence where the program stands."""
    words_now = said(method, here.settings.zone)
    st.markdown(f"#### {words.plain(words_now)}")


def cards(method: MethodView) -> None:
    """Show steps done, the time taken, the forecast, and whether sessions end on time."""
    pace, kept = method.pace, method.discipline
    late = pace.weeks is not None and pace.weeks > pace.most_weeks and method.next is not None
    figures.cards(
        [
            Card(
                "Steps done",
                f"{method.done} of {len(method.steps)}",
                f"{len(method.phases_done)} phases decided by the review board",
                how="A step that takes a session is done when the session was held; the last step of a "
                "phase is done when the review board's decision is recorded.",
            ),
            Card(
                "Weeks so far",
                words.NO_VALUE if pace.weeks is None else f"{pace.weeks}",
                f"longer than the {pace.most_weeks} that the course allows"
                if late
                else f"the course allows {pace.least_weeks} to {pace.most_weeks}",
                tone="red" if late else "gray",
            ),
            _forecast(method),
            Card(
                "Sessions that ended on time",
                f"{kept.on_time} of {kept.ended}" if kept.ended else words.NO_VALUE,
                "of the held sessions whose end was noted" if kept.ended else "no end was noted yet",
                tone="orange" if kept.on_time < kept.ended else "gray",
            ),
        ]
    )


def _forecast(method: MethodView) -> Card:
    """Return when the program is ready to launch; a pace that no longer holds forecasts nothing."""
    pace, name = method.pace, "Ready to launch"
    how = "The mean number of days between the steps done so far, times the steps left."
    if method.next is None:
        return Card(name, "now", "all steps are done", how)
    if pace.missed:
        says = f"no step done since {day(pace.last_on)}; at the pace before it, ready by {day(pace.missed)}"
        return Card(name, "not in sight", says, how, tone="red")
    if pace.forecast:
        return Card(name, day(pace.forecast), "at the pace so far", how)
    return Card(name, words.NO_VALUE, "a forecast needs two steps done on different days", how)


def steps(method: MethodView) -> None:
    """Draw the phases side by side, each with its four steps."""
    phases = [phase for phase in method.course.phases if phase.id in {s.phase for s in method.steps}]
    titles = {step.id: step.title for step in method.course.steps}
    for number, (column, phase) in enumerate(zip(st.columns(len(phases)), phases, strict=True), 1):
        done = phase.id in method.phases_done
        with column.container(border=True, height="stretch"):
            st.markdown(f"##### {number}. {phase.title}")
            for step in method.steps:
                if step.phase == phase.id:
                    _step(step, titles[step.step])
            words.quiet("Decided." if done else "Open.")


def _step(step: StepState, title: str) -> None:
    done = step.done_on is not None
    planned = f"planned {day(step.planned_on)}" if step.planned_on else ""
    when = f"done {day(step.done_on)}" if done else planned
    st.markdown(f"{MARKS[done]} {title}" + (f"  \n:small[:gray[{when}]]" if when else ""))


def plan(here: Here, method: MethodView) -> None:
    """Let people plan a step and say that one without a session is done."""
    if not may(here.person, Action.EDIT_PROGRAM):
        return
    with st.expander("Plan a step", icon=":material/event:"):
        labels = {f"{method.course.phase(s.phase).title}: {_title(method, s)}": s for s in method.steps}
        chosen = labels[st.selectbox("Step", list(labels), key="plan-step")]
        row = method.plans.get((chosen.phase, chosen.step))
        form = forms.Form(f"plan-{chosen.phase}-{chosen.step}", row.version if row else 0)
        with form.drawn(border=False):
            planned = st.date_input(
                "Planned for", row.planned_on if row else None, key=form.of("planned"), format=forms.DAY
            )
            done = None
            if chosen.proved:
                words.quiet("A session that was held, and its decision, say when this step is done.")
            else:
                done = st.date_input(
                    "Done on", row.done_on if row else None, key=form.of("done"), format=forms.DAY
                )
            note = st.text_input("Note", row.note if row else "", key=form.of("note"))
            saved = form.button()
        if saved:
            form.save(
                lambda: actions.plan_step(
                    here.database,
                    here.person,
                    phase=chosen.phase,
                    step=chosen.step,
                    planned_on=planned,
                    done_on=done,
                    note=note,
                    version=form.version,
                ),
                done="The step is saved.",
            )


def principles(here: Here, method: MethodView) -> None:
    """Show what each phase works out: what the data says, beside what people say."""
    known = rules.findings(cache.asked(here, fact_queries.facts, today=here.today))
    shown = {s.phase for s in method.steps}
    rows = [
        (phase, principle)
        for phase in method.course.phases
        if phase.id in shown
        for principle in phase.principles
    ]
    doubted = [
        principle
        for _, principle in rows
        if rules.contradicts(_claim(method, principle), known.get(principle.id))
    ]
    st.markdown("##### What the phases work out")
    if doubted:
        names = ", ".join(words.plain(principle.title) for principle in doubted)
        st.warning(f"The data contradicts what we say of: {names}.", icon=":material/report:")
    frame = pd.DataFrame(
        [_row(method, phase, principle, known.get(principle.id)) for phase, principle in rows],
        columns=[column.field for column in COLUMNS],
    )
    editable = may(here.person, Action.EDIT_PROGRAM)
    chosen = tables.show(
        frame,
        COLUMNS,
        key="principles",
        name="program-principles",
        choose=True,
        note="Choose a row to say how far it is." if editable else "Choose a row to open its page.",
    )
    if chosen is not None:
        _principle(here, method, rows[chosen][1], editable)


def _row(method: MethodView, phase: Phase, principle: Principle, finding: Finding | None) -> list[str | None]:
    claim = method.claims.get(principle.id)
    return [
        phase.title,
        principle.title,
        finding.said if finding else "nothing in the data can tell",
        CLAIMS[claim.claim] if claim else None,
        claim.note if claim else None,
    ]


def _principle(here: Here, method: MethodView, principle: Principle, editable: bool) -> None:
    row = method.claims.get(principle.id)
    with st.container(border=True):
        st.markdown(f"##### {words.plain(principle.title)}")
        if principle.page:
            link(principle.page, "Open its page", icon=":material/arrow_forward:")
        if not editable:
            return
        form = forms.Form(f"principle-{principle.id}", row.version if row else 0)
        with form.drawn(border=False):
            claims = list(CLAIMS)
            claim = st.radio(
                "How far is it?",
                claims,
                index=claims.index(row.claim) if row else len(claims) - 1,
                format_func=CLAIMS.__getitem__,
                horizontal=True,
                key=form.of("claim"),
            )
            note = st.text_input("Note", row.note if row else "", key=form.of("note"))
            saved = form.button()
        if saved:
            form.save(
                lambda: actions.claim_principle(
                    here.database,
                    here.person,
                    principle=principle.id,
                    said=claim,
                    note=note,
                    version=form.version,
                ),
                done="Saved.",
            )


def _claim(method: MethodView, principle: Principle) -> str | None:
    row = method.claims.get(principle.id)
    return row.claim if row else None


def _title(method: MethodView, step: StepState) -> str:
    return next(each.title for each in method.course.steps if each.id == step.step)


def upcoming(here: Here, method: MethodView) -> None:
    """Show the next session that is planned, with the way to it."""
    row = method.upcoming
    if row is None:
        words.quiet("No session is planned.")
        return
    kind = method.course.session(row.kind).title
    when = day(day_of(row.starts_at, here.settings.zone))
    link("session", f"Next session: {kind}, {when}", icon=":material/groups:", id=str(row.id))
