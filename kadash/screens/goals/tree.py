"""Parts of the goals page: progress, the tree, and the SMART check."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

import pandas as pd
import streamlit as st

from kadash.core.counts import counted
from kadash.core.shares import percent, with_unit
from kadash.roadmap import charts, queries
from kadash.roadmap.queries import Place
from kadash.roadmap.rules import examples, smart
from kadash.roadmap.rules.tree import NodeKind
from kadash.roadmap.tables import Node
from kadash.ui import cache, figures, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

OWN = "The program"
OVERDUE = "Past the due date"
INDENT = "\u2003"
COLUMNS = (
    Column("goal", "Goal, objective or measure", width=512),
    Column(
        "progress",
        "Done",
        "bar",
        width=105,
        help="A measure's share of its way from baseline to target; above it the mean of the measures below",
    ),
    Column("stands", "Current → target", width=115),
    Column("owner", "Owner", width=105),
    Column("due", "Due", "date", width=100),
    Column("status", "Status", width=160),
    Column(
        "missing",
        "What is missing",
        help="What keeps the words from being SMART, as far as words can show it",
        width=420,
        hidden=True,
    ),
)
MARKS = {
    True: ":green[:material/check:]",
    False: ":orange[:material/priority_high:]",
    None: ":gray[:material/help:]",
}


def departments(places: Sequence[Place]) -> list[str]:
    """Return the other departments that goals belong to, by name."""
    return sorted({place.node.department for place in places if place.node.department})


def of(places: Sequence[Place], whose: str | None) -> list[Place]:
    """Return the goals of the program or of one department, with all that stands below them."""
    if whose is None:
        return list(places)
    shown: list[Place] = []
    inside = False
    for place in places:
        if place.depth == 0:
            inside = (place.node.department or OWN) == whose
        if inside:
            shown.append(place)
    return shown


def late(places: Sequence[Place]) -> list[Place]:
    """Return the goals, objectives and measures that are past their date."""
    return [place for place in places if place.attention == "overdue"]


def cards(places: Sequence[Place]) -> None:
    """Show how many goals there are, how far they have come, what is late and what is not SMART."""
    goals = [place for place in places if place.depth == 0]
    overdue = late(places)
    soon = [place for place in places if place.attention == "due soon"]
    vague = [place for place in places if place.missing]
    done = queries.share_done(list(places))
    measured = [place for place in places if place.node.target is not None]
    figures.cards(
        [
            Card(
                "Goals",
                f"{len(goals)}",
                f"{counted(len([p for p in places if p.node.kind == NodeKind.OBJECTIVE]), 'objective')}, "
                f"{counted(len(measured), 'measure')} with a target",
            ),
            Card(
                "Progress",
                percent(done, places=0),
                "of the way, mean of the goals that are measured"
                if done is not None
                else "nothing is measured yet",
                how="A measure's share is (current − baseline) ÷ (target − baseline), from 0 to 100%. "
                "A goal's is the mean of the measures below it.",
            ),
            Card(
                OVERDUE,
                f"{len(overdue)}",
                _kinds(overdue) + (f"; {len(soon)} more within 30 days" if soon else "")
                if overdue
                else f"{len(soon)} due within 30 days",
                tone="red" if overdue else "gray",
            ),
            Card(
                "Goals to sharpen",
                f"{len(vague)}",
                "goals and objectives that miss a part of SMART" if vague else "all that is written is SMART",
                how="Specific, measurable, actionable, realistic, timely. The check reads words; whether a "
                "goal is realistic only people can tell.",
                tone="orange" if vague else "green",
            ),
        ]
    )


def _kinds(places: Sequence[Place]) -> str:
    """Return what they are: ``1 goal, 7 measures``."""
    counts = Counter(place.node.kind for place in places)
    some = [(counts[kind], kind.value) for kind in NodeKind if counts[kind]]
    return ", ".join(f"{count:,} {kind}{'' if count == 1 else 's'}" for count, kind in some)


def picture(here: Here, places: Sequence[Place], whose: str | None) -> None:
    """Draw the progress of goals and objectives."""
    goals = [place for place in places if place.depth == 0]
    shown = goals if len(goals) > 1 else places
    if not any(place.progress.share is not None for place in shown):
        words.quiet("Progress is drawn here once a measure has a target and a current value.")
        return
    figure = cache.made(here, lambda: charts.progress(shown, here.look), "goals progress", whose)
    figures.chart(
        figure,
        title="How far each goal has come",
        says="A bar for each goal that is measured, from 0 to 100 percent of its way",
        key="progress",
        note="The pale bar is the whole way from baseline to target.",
    )


def table(places: Sequence[Place]) -> Place | None:
    """Show the tree and return the node that was chosen."""
    frame = pd.DataFrame(
        [
            [
                INDENT * 2 * place.depth + place.label,
                place.progress.share,
                _stands(place.node),
                place.node.owner,
                place.node.due,
                _status(place),
                " ".join(place.missing),
            ]
            for place in places
        ],
        columns=[column.field for column in COLUMNS],
    )
    chosen = tables.show(
        frame,
        COLUMNS,
        key="goals",
        name="goals",
        choose=True,
        placeholder="",
        note="Choose a row to open it.",
    )
    return None if chosen is None else places[chosen]


def _status(place: Place) -> str:
    """Return how a node stands, with what needs attention."""
    vague = "not SMART" if place.missing else None
    return " · ".join(part for part in (place.node.status, place.attention, vague) if part)


def findings(found: Sequence[smart.Finding]) -> None:
    """Show the five letters with what the check says about each."""
    for finding in found:
        st.markdown(f"{MARKS[finding.met]} **{finding.name}** {words.plain(finding.said)}")


def try_out() -> None:
    """Let people try words against the check, with the course's unacceptable goals to begin with."""
    chosen = st.selectbox(
        "A goal that the course does not accept", ["", *examples.UNACCEPTABLE], key="try-example"
    )
    typed = st.text_area("Or your own words", key="try-own", placeholder="Increase … by … by …")
    text = typed.strip() or chosen
    if text:
        findings(smart.check(text))


def _stands(row: Node) -> str | None:
    if row.target is None:
        return None
    return with_unit(f"{_number(row.current)} → {_number(row.target)}", row.unit)


def _number(value: Decimal | None) -> str:
    return words.NO_VALUE if value is None else f"{value:,f}"
