"""Which plan is shown, how far it is, its documents, and starting the next one."""

from functools import partial

import pandas as pd
import streamlit as st

from kadash.core import clock
from kadash.core.counts import counted
from kadash.core.periods import fiscal_year, written
from kadash.core.roles import Action, may
from kadash.plans.actions import business_plan as actions
from kadash.plans.rules.business.composed import Composed
from kadash.program.queries.business_plan import PlanRecord
from kadash.program.rules.business_plan import Adopted
from kadash.ui import figures, forms, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = (
    Column("section", "Section", width=210),
    Column("budget", "Pages asked for", width=140),
    Column("pages", "About (pages)", "number", width=100, places=1),
    Column("state", "State", width=230),
    Column("who", "Confirmed by", width=110),
    Column("missing", "Missing", width=180),
)


def choose(here: Here, years: dict[int, int]) -> int | None:
    """Let a plan be chosen by its year (``years``, by id); return its id, None where there is none."""
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        chosen = None
        if years:
            ids = {str(year): id for id, year in years.items()}
            picked = st.selectbox("Plan of", list(ids), key="plan", bind="query-params", width=160)
            chosen = ids.get(str(picked))
        if may(here.person, Action.EDIT_BUSINESS_PLAN):
            with forms.asking("New plan", key="new-plan", icon=":material/add:"):
                _start(here, years)
    return chosen


def _start(here: Here, years: dict[int, int]) -> None:
    first = here.settings.fiscal_year_first_month
    begin = max([fiscal_year(here.today, first), *(year + 1 for year in years.values())])
    year = st.number_input("Year", 1990, 2200, begin, key="new-plan-year")
    words.quiet("It begins with the text of the last plan, which nobody has confirmed yet.")
    if st.button("Start the plan", key="start-plan", type="primary"):
        act = partial(actions.start, here.database, here.person, year=int(year), today=here.today)
        forms.save(act, done=f"The business plan {int(year)} is started.")


def headline(plan: Composed, last: Adopted | None) -> None:
    """Say first where the plan stands."""
    done = plan.completeness
    held = (
        "No version of a business plan is adopted yet"
        if last is None
        else f"Version {last.number} of {last.plan_year} was adopted on {written(last.adopted_on)}"
    )
    rest = f"; {done.confirmed} of {done.sections} sections of the plan {plan.year} are confirmed."
    st.markdown(f"#### {words.plain(held + rest)}")
    for section in plan.sections:
        for change in section.moved:
            words.quiet(
                f":material/update: **{section.guide.heading}**: {words.plain(change.label)} was "
                f"{words.plain(change.then)} when this was written and is {words.plain(change.now)} now. "
                "Read the sentence again."
            )


def cards(plan: Composed, last: Adopted | None) -> None:
    """Show how much is confirmed, filled, and how long the plan is."""
    done = plan.completeness
    months = None if last is None else last.months_old(plan.facts.as_of)
    age = "none" if months is None else counted(months, "month") if months else "less than a month"
    figures.cards(
        [
            Card(
                "Confirmed", f"{done.confirmed} of {done.sections}", "sections that a person stands behind",
                how="A section counts when the facts it must have are there and a person confirmed it.",
                tone="green" if done.whole else "gray",
            ),
            Card(
                "Filled by data", f"{done.filled}",
                "more sections, which do not count yet" if done.filled else "no section waits for its person",
            ),
            Card(
                "Length", f"about {plan.pages:.0f} pages",
                f"too long: {', '.join(plan.over)}" if plan.over else "no section is over its pages",
                how="An estimate by lines of text; the list of key accounts comes on top.",
                tone="orange" if plan.over else "gray",
            ),
            Card("Adopted version", age, "since the last one was adopted" if last else "nobody adopted one"),
        ],
        low=True,
    )  # fmt: skip


def sections(plan: Composed) -> str:
    """Show all sections with their state; return the id of the one that is chosen."""
    rows = [
        (
            section.guide.heading, section.guide.pages, round(float(section.pages), 1), str(section.state),
            section.written.confirmed_by or "", " ".join(section.missing),
        )
        for section in plan.sections
    ]  # fmt: skip
    frame = pd.DataFrame(rows, columns=[column.field for column in COLUMNS], dtype=object)
    tables.show(frame, COLUMNS, key="plan-sections", name="business-plan-sections", placeholder="")
    ids = [section.guide.id for section in plan.sections]
    titles = {section.guide.id: section.guide.heading for section in plan.sections}
    picked = st.pills(
        "Section", ids, format_func=titles.__getitem__, default=ids[0], required=True, key="section",
        bind="query-params",
    )  # fmt: skip
    return picked if picked in titles else ids[0]


def adopting(here: Here, record: PlanRecord, plan: Composed) -> None:
    """Let leadership adopt the plan as it is shown."""
    if not may(here.person, Action.ADOPT_BUSINESS_PLAN):
        return
    with forms.asking(
        "Adopt it", key="adopt", icon=":material/verified:", disabled=not plan.completeness.whole
    ):
        words.quiet("What is adopted never changes: words and figures stay as they are today.")
        note = st.text_input("Note", key="adopt-note", placeholder="Adopted by the council")
        if st.button(
            "Adopt this version", key="adopt-plan", type="primary", disabled=not plan.completeness.whole
        ):
            forms.save(
                lambda: actions.adopt(
                    here.database, here.person, id=record.plan.id or 0, version=record.plan.version,
                    now=clock.now(), today=here.today, note=note,
                ),
                done=lambda number: f"Version {number} is adopted.",
            )  # fmt: skip
    if not plan.completeness.whole:
        words.quiet(f"It can be adopted when each section is confirmed; open: {', '.join(plan.open)}.")
