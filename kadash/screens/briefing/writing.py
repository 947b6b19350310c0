"""Preparing a briefing: order, minutes, narratives with figures as fields, proposals and steps."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import pandas as pd
import streamlit as st

from kadash.at_risk.queries import scenarios
from kadash.at_risk.rules.stored_scenarios import Kept
from kadash.briefing import actions
from kadash.briefing.queries import briefings as queries
from kadash.briefing.queries.proposals import proposed
from kadash.briefing.rules.facts import Facts
from kadash.briefing.rules.narrative import MOST_COURSES, Course, lacking, over_time
from kadash.briefing.rules.plan import MOST_SCENARIOS, SECTIONS, Plan, Section, Step, from_json
from kadash.briefing.rules.plan import SCENARIOS as SCENARIOS_SECTION
from kadash.briefing.tables import BriefingRow
from kadash.core.narrative import moved
from kadash.program.queries.strategy import courses_of_action
from kadash.screens.briefing.chosen import value_of
from kadash.screens.program import verdicts
from kadash.ui import cache, forms, words
from kadash.ui.page import Here


def edit(here: Here, row: BriefingRow, facts: Facts) -> None:
    """Show the sections to edit, and save them against the version that was drawn."""
    stored = from_json(row.plan)
    _stale(row, stored, facts)
    late = over_time([slide.minutes for slide in value_of(here, row).slides])  # of what is shown
    if late:
        words.fault(f"The agenda is {late} minutes over the hour.")
    with st.popover("Figures to quote", icon=":material/data_object:"):
        words.quiet("Write a figure's name in braces; it is filled in and stays true.")
        listed = [(f"{{{key}}}", figure.text, figure.label) for key, figure in facts.figures.items()]
        st.dataframe(pd.DataFrame(listed, columns=["Field", "Now", "What"]), hide_index=True)
    form = forms.Form(f"briefing-{row.id}", row.version)
    plan, _ = form.rows(stored)
    with form.drawn():
        title = st.text_input("Title", row.title, key=form.of("title"))
        named = st.selectbox(
            "Accounts",
            ["by name", "by number"],
            index=int(row.audience == "numbers"),
            key=form.of("audience"),
        )
        known = cache.asked(here, scenarios.kept)
        sections = [_section(form, index, section, known) for index, section in enumerate(plan.sections)]
        pressed = form.button("Save the briefing")
    if pressed:
        ordered = sorted((s for s in sections if s is not None), key=lambda pair: pair[0])
        new = Plan(tuple(section for _, section in ordered))
        if new.scenarios != stored.scenarios:  # their figures may be quoted from now on
            facts = queries.facts_of(here.session, row, plan=new)
        save = partial(
            actions.save,
            here.database,
            here.person,
            id=row.id or 0,
            version=form.version,
            plan=new,
            title=title,
            audience="named" if named == "by name" else "numbers",
            figures=facts.figures,
        )
        form.save(save, done="The briefing is saved.")


def _stale(row: BriefingRow, plan: Plan, facts: Facts) -> None:
    """Say which quoted figures moved since their sentence was written."""
    for index, section in enumerate(plan.sections):
        for change in moved(section.words, (row.quoted or {}).get(str(index), {}), facts.figures):
            words.quiet(
                f":material/update: **{section.title}**: {words.plain(change.label)} was "
                f"{words.plain(change.then)} when this was written and is {words.plain(change.now)} now. "
                "Read the sentence again and save it."
            )


def _section(
    form: forms.Form, index: int, section: Section, known: Sequence[Kept]
) -> tuple[float, Section] | None:
    with st.expander(f"{index + 1}. {section.title} · {section.minutes} min"):
        order, minutes, keep = st.columns(3)
        where = order.number_input("Place", 1, 30, index + 1, key=form.of(f"place-{index}"))
        length = minutes.number_input("Minutes", 0, 60, section.minutes, key=form.of(f"minutes-{index}"))
        kept = keep.toggle("Show it", value=True, key=form.of(f"keep-{index}"))
        text = st.text_area("Narrative", section.narrative, key=form.of(f"text-{index}"), height=90)
        courses, steps = section.courses, section.steps
        if section.kind == "courses":
            courses = _courses(form, index, section.courses)
        if section.kind in ("decisions", "next_steps"):
            steps = _steps(form, index, section.steps)
        taken = section.scenarios
        if section.kind == SCENARIOS_SECTION:
            taken = _scenarios(form, index, section.scenarios, known)
    if not kept:
        return None
    changed = replace(
        section, minutes=int(length), narrative=text, courses=courses, steps=steps, scenarios=taken
    )
    return float(where) - (0.5 if where < index + 1 else 0.0), changed


def _scenarios(
    form: forms.Form, index: int, taken: tuple[int, ...], known: Sequence[Kept]
) -> tuple[int, ...]:
    names = {each.id: each.name for each in known}
    chosen = st.multiselect(
        f"Kept scenarios, at most {MOST_SCENARIOS}",
        [*names, *(id for id in taken if id not in names)],
        default=list(taken),
        format_func=lambda id: names.get(id, "dropped since"),
        max_selections=MOST_SCENARIOS,
        key=form.of(f"scenarios-{index}"),
    )
    if not known:
        words.quiet("None is kept yet: keep one on the at-risk screen “What if”.")
    return tuple(chosen)


def _courses(form: forms.Form, index: int, courses: tuple[Course, ...]) -> tuple[Course, ...]:
    names = ["title", "cost", "effect", "obstacle", "recommended", "why", "source"]
    frame = pd.DataFrame([[getattr(c, name) for name in names] for c in courses], columns=names)
    words.quiet(f"At most {MOST_COURSES}; recommend one and say why. " + " ".join(lacking(courses)))
    edited = st.data_editor(
        frame.astype({"recommended": bool, "source": "object"}),
        num_rows="dynamic",
        hide_index=True,
        key=form.of(f"courses-{index}"),
        column_order=names[:-1],
        column_config={"recommended": st.column_config.CheckboxColumn("Recommended")},
    )
    texts = edited.assign(**edited[names[:-1]].fillna(""))
    return tuple(_course(row) for row in texts.to_dict("records") if str(row["title"]).strip())


def _course(row: dict[str, object]) -> Course:
    title, cost, effect, obstacle, why = (
        str(row[name]) for name in ("title", "cost", "effect", "obstacle", "why")
    )
    source = None if pd.isna(row["source"]) else int(str(row["source"]))
    return Course(title, cost, effect, obstacle, bool(row["recommended"]), why, source)


def _steps(form: forms.Form, index: int, steps: tuple[Step, ...]) -> tuple[Step, ...]:
    frame = pd.DataFrame([(s.text, s.owner, s.due) for s in steps], columns=["What", "Who", "Until"])
    edited = st.data_editor(
        frame.astype(str), num_rows="dynamic", hide_index=True, key=form.of(f"steps-{index}")
    )
    rows = edited.fillna("").to_dict("records")
    return tuple(Step(str(r["What"]), str(r["Who"]), str(r["Until"])) for r in rows if str(r["What"]).strip())


def add_section(here: Here, row: BriefingRow, facts: Facts) -> None:
    """Offer the sections that the briefing does not have yet."""
    plan = from_json(row.plan)
    missing = [kind for kind in SECTIONS if kind not in {section.kind for section in plan.sections}]
    if not missing:
        return
    with forms.asking("Add a section", key="add-section", icon=":material/add:"):
        kind = st.selectbox("Section", missing, format_func=lambda k: SECTIONS[k], key="add-section")
        if st.button("Add", key="add-section-do"):
            added = Plan((*plan.sections, Section(str(kind))))
            save = partial(
                actions.save, here.database, here.person, id=row.id or 0, version=row.version, plan=added,
                title=row.title, audience=row.audience, figures=facts.figures,
            )  # fmt: skip
            forms.save(save, done=f"{SECTIONS[str(kind)]} was added at the end.")


def keep_plan(here: Here, row: BriefingRow) -> None:
    """Offer to keep the plan as a template."""
    with forms.asking("Keep as a template", key="keep-template", icon=":material/bookmark:"):
        name = st.text_input("Name", key="template-name")
        if st.button("Keep", key="template-keep"):
            plan = from_json(row.plan)
            forms.save(
                lambda: actions.keep_template(here.database, here.person, name=name, plan=plan),
                done=f"Kept as {name}.",
            )


def asked(here: Here, row: BriefingRow) -> None:
    """Show what the board asked and decided, and let somebody say what became of it."""
    notes = queries.notes(here.session, briefing_id=row.id or 0)
    taken = courses_of_action(here.session, ids=proposed(from_json(row.plan)))
    for action in taken:
        with st.container(border=True):
            st.markdown(f"**Course of action**: {words.plain(action.title)}")
            if action.verdict:
                verdicts.said(action)
            verdicts.decide(here, action)
    if not notes and not taken:
        words.quiet("Nothing was asked or decided yet. Notes are taken while presenting.")
    for note in notes:
        with st.container(border=True):
            st.markdown(f"**{note.kind.capitalize()}**: {words.plain(note.text)}")
            form = forms.Form(f"note-{note.id}", note.version)
            with form.drawn(border=False):
                outcome = st.text_input("What became of it", note.outcome or "", key=form.of("outcome"))
                pressed = form.button("Save")
            if pressed:
                answer = partial(
                    actions.answer_note, here.database, here.person, id=note.id or 0,
                    version=form.version, outcome=outcome,
                )  # fmt: skip
                form.save(answer, done="Saved; the next briefing opens with it.")
