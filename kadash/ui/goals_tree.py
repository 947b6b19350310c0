"""The goals page's parts: where the goals stand, the tree, a goal's own form, and the SMART check."""

from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from kadash.core.roles import Action, may
from kadash.roadmap import actions, charts, examples, queries, smart
from kadash.roadmap.queries import Place
from kadash.roadmap.rules import NodeKind, Status
from kadash.roadmap.tables import Node
from kadash.ui import cache, figures, forms, tables, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.tables import Column

OWN = "The program"
INDENT = "\u2003"
COLUMNS = (
    Column("goal", "Goal, objective or measure", width=470),
    Column(
        "progress",
        "Done",
        "bar",
        width=130,
        help="A measure's share of its way from baseline to target; above it the mean of the measures below",
    ),
    Column("stands", "Current → target", width=130),
    Column("owner", "Owner", width=110),
    Column("due", "Due", "date", width=105),
    Column("status", "Status", width=145),
    Column(
        "missing",
        "What is missing",
        help="What keeps the words from being SMART, as far as words can show it",
        width=420,
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


def cards(places: Sequence[Place]) -> None:
    """Show how many goals there are, how far they have come, what is late and what is not SMART."""
    goals = [place for place in places if place.depth == 0]
    late = [place for place in places if place.attention == "overdue"]
    soon = [place for place in places if place.attention == "due soon"]
    vague = [place for place in places if place.missing]
    done = queries.share_done(list(places))
    measured = [place for place in places if place.node.target is not None]
    figures.cards(
        [
            Card(
                "Goals",
                f"{len(goals)}",
                f"{len([p for p in places if p.node.kind == NodeKind.OBJECTIVE])} objectives, "
                f"{len(measured)} measures with a target",
            ),
            Card(
                "Progress",
                words.NO_VALUE if done is None else f"{done:.0%}",
                "of the way, mean of the goals that are measured"
                if done is not None
                else "nothing is measured yet",
                how="A measure's share is (current − baseline) ÷ (target − baseline), from 0 to 100 %. "
                "A goal's is the mean of the measures below it.",
            ),
            Card(
                "Overdue",
                f"{len(late)}",
                f"{len(soon)} more due within 30 days",
                tone="red" if late else "gray",
            ),
            Card(
                "To be said better",
                f"{len(vague)}",
                "goals and objectives that miss a part of SMART" if vague else "all that is written is SMART",
                how="Specific, measurable, actionable, realistic, timely. The check reads words; whether a "
                "goal is realistic only people can tell.",
                tone="orange" if vague else "green",
            ),
        ]
    )


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
                " · ".join(part for part in (place.node.status, place.attention) if part),
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


def node(here: Here, place: Place, places: Sequence[Place]) -> None:
    """Show one node: what the check says, its form for those who may, its place in the tree."""
    with st.container(border=True):
        st.markdown(f"##### {words.plain(place.label)}")
        if place.findings:
            findings(place.findings)
        if may(here.person, Action.EDIT_GOALS):
            _edit(here, place.node)
            _place(here, place, places)
        elif may(here.person, Action.REPORT_PROGRESS, owner=place.node.owner):
            _report(here, place.node)


def findings(found: Sequence[smart.Finding]) -> None:
    """Show the five letters with what the check says about each."""
    for finding in found:
        st.markdown(f"{MARKS[finding.met]} **{finding.name}** {words.plain(finding.said)}")


def add(here: Here, places: Sequence[Place]) -> None:
    """Show the form that adds a goal, objective or measure; the tree gives the code."""
    form = forms.Form("new-goal")
    with form.drawn(border=False):
        values = _words(form, None)
        above = {place.label: place.node.id for place in places if place.node.kind != NodeKind.MEASURE}
        under = st.selectbox(
            "Below",
            ["(a goal of its own)", *above],
            key=form.of("under"),
            help="Objectives serve a goal, measures an objective",
        )
        values |= _measured(form, None)
        saved = form.button("Add")
    if saved:
        title, kind = values.pop("title"), values.pop("kind")
        form.save(
            lambda: actions.add_node(
                here.database, here.person, title=title, kind=kind, parent_id=above.get(under), **values
            ),
            done="The goal is in the tree.",
        )


def try_out() -> None:
    """Let people try words against the check, with the course's unacceptable goals to begin with."""
    chosen = st.selectbox(
        "A goal that the course does not accept", ["", *examples.UNACCEPTABLE], key="try-example"
    )
    typed = st.text_area("Or your own words", key="try-own", placeholder="Increase … by … by …")
    text = typed.strip() or chosen
    if text:
        findings(smart.check(text))


def removed(here: Here) -> None:
    """Offer to bring back what was taken out of the tree."""
    gone = queries.nodes(here.session, voided=True)
    for one in gone:
        left, right = st.columns([5, 1], vertical_alignment="center")
        left.markdown(words.plain(f"{one.code} {one.title or '(untitled)'}"))
        if right.button("Bring back", key=f"restore-{one.id}", icon=":material/undo:"):
            back = partial(actions.restore_node, here.database, here.person, id=one.id or 0)
            forms.save(back, done="It is back in the tree.")
    if not gone:
        words.quiet("Nothing was removed.")


def _edit(here: Here, row: Node) -> None:
    assert row.id is not None
    id = row.id
    form = forms.Form(f"goal-{id}", row.version)
    with form.drawn(border=False):
        values = {**_words(form, row), **_measured(form, row)}
        saved = form.button()
    if saved:
        form.save(
            lambda: actions.change_node(
                here.database, here.person, id=id, version=form.version, changes=values
            ),
            done=f"{row.code} is saved.",
        )


def _words(form: forms.Form, row: Node | None) -> dict[str, Any]:
    kinds = list(NodeKind)
    title = st.text_area("Words", row.title if row else "", key=form.of("title"), height=80)
    one, two, three = st.columns(3)
    kind = one.selectbox(
        "Kind",
        kinds,
        index=kinds.index(NodeKind(row.kind)) if row else 0,
        key=form.of("kind"),
        format_func=str.capitalize,
    )
    department = two.text_input(
        "Department",
        (row.department or "") if row else "",
        key=form.of("department"),
        placeholder=OWN,
        help="Empty for a goal of the program; another department's name for an interdepartmental goal",
    )
    owner = three.text_input("Owner", (row.owner or "") if row else "", key=form.of("owner"))
    return {"title": title, "kind": kind, "department": department, "owner": owner}


def _measured(form: forms.Form, row: Node | None) -> dict[str, Any]:
    columns = st.columns(4)
    found: dict[str, Any] = {}
    for column, name in zip(columns, ("baseline", "target", "current"), strict=False):
        value = getattr(row, name) if row else None
        typed = column.text_input(name.capitalize(), "" if value is None else f"{value:f}", key=form.of(name))
        found[name] = typed
    found["unit"] = columns[3].text_input("Unit", (row.unit or "") if row else "", key=form.of("unit"))
    one, two, three = st.columns(3)
    statuses = list(Status)
    found["start"] = one.date_input("Start", row.start if row else None, key=form.of("start"))
    found["due"] = two.date_input("Due", row.due if row else None, key=form.of("due"))
    found["status"] = three.selectbox(
        "Status",
        statuses,
        index=statuses.index(Status(row.status)) if row else 0,
        key=form.of("status"),
        format_func=str.capitalize,
    )
    found["note"] = st.text_input("Note", (row.note or "") if row else "", key=form.of("note"))
    return found


def _place(here: Here, place: Place, places: Sequence[Place]) -> None:
    row = place.node
    assert row.id is not None
    id = row.id
    with st.container(horizontal=True, vertical_alignment="bottom"):
        above = {
            other.label: other.node.id
            for other in places
            if other.node.kind != NodeKind.MEASURE and other.node.code != row.code
        }
        under = st.selectbox("Move below", ["(the top)", *above], key=f"move-{id}", width=360)
        if st.button("Move", key=f"move-now-{id}", icon=":material/drive_file_move:"):
            forms.save(
                lambda: actions.move_node(
                    here.database, here.person, id=id, version=row.version, parent_id=above.get(under)
                ),
                done=f"{row.code} has moved; it keeps its code.",
            )
        if forms.confirmed(
            "Remove",
            "Take this and everything below it out of the tree? It can be brought back.",
            key=f"remove-{id}",
        ):
            forms.save(
                lambda: actions.remove_node(here.database, here.person, id=id, version=row.version),
                done=f"{row.code} is removed.",
            )


def _report(here: Here, row: Node) -> None:
    assert row.id is not None
    id = row.id
    form = forms.Form(f"report-{id}", row.version)
    statuses = list(Status)
    with form.drawn(border=False):
        typed = st.text_input(
            "Current", "" if row.current is None else f"{row.current:f}", key=form.of("current")
        )
        status = st.selectbox(
            "Status", statuses, index=statuses.index(Status(row.status)), key=form.of("status")
        )
        saved = form.button("Report")
    if saved:
        form.save(
            lambda: actions.report_progress(
                here.database,
                here.person,
                id=id,
                version=form.version,
                current=typed,
                on=here.today,
                status=status,
            ),
            done=f"{row.code} is reported.",
        )


def _stands(row: Node) -> str | None:
    if row.target is None:
        return None
    unit = f" {row.unit}" if row.unit else ""
    return f"{_number(row.current)} → {_number(row.target)}{unit}"


def _number(value: Decimal | None) -> str:
    return words.NO_VALUE if value is None else f"{value:,f}"
