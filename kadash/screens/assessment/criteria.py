"""The criteria by level: claim, what the data says, evidence, owner; each opens in place to be answered."""

from collections.abc import Sequence

import streamlit as st

from kadash.assessment import actions
from kadash.assessment.documents.assessment import claim_label
from kadash.assessment.queries.assessments import AssessmentView
from kadash.assessment.rules.levels import Claim, Standing
from kadash.core.counts import counted
from kadash.core.periods import written
from kadash.core.roles import Action, may
from kadash.screens.assessment import answer, own
from kadash.standards import Level
from kadash.ui import filters, forms
from kadash.ui.page import Here
from kadash.ui.words import plain

CONTRADICTED = "Contradicted by the data"
OPEN = "assessment-open-criterion"
COLORS = {Claim.MET: "green", Claim.PARTLY: "orange", Claim.NOT: "red", Claim.NOT_APPLICABLE: "gray"}
ICONS = {
    Claim.MET: "check",
    Claim.PARTLY: "contrast",
    Claim.NOT: "close",
    Claim.NOT_APPLICABLE: "do_not_disturb_on",
}


def show(here: Here, view: AssessmentView) -> None:
    """Show the levels one under the other, lowest first, then the utility's own criteria."""
    st.html(
        "<style>.st-key-criteria hr { margin: 0.35rem 0 0.6rem; }"
        ".st-key-criteria [data-testid='stHorizontalBlock'] { row-gap: 0.35rem; }</style>"
    )
    only = None
    if view.contradictions:
        only = filters.one_of("Show", [CONTRADICTED], key="show", everything="All criteria", at_least=1)
    if only:
        listed(here, view, view.contradictions)
        return
    with st.container(key="criteria"):
        for level in view.program.levels:
            _level(here, view, level)
        own.show(here, view, listed)


def _level(here: Here, view: AssessmentView, level: Level) -> None:
    rows = [
        standing
        for standing in view.standings
        if standing.criterion.level == level.id and not standing.criterion.own
    ]
    met = [row for row in rows if row.met]
    reached = view.gap.reached is not None and view.gap.reached.rank >= level.rank
    mark = ":green-badge[:material/check: reached]" if reached else ":gray-badge[not reached]"
    count = f":small[:gray[{len(met)} of its {len(rows)} criteria met]]"
    st.markdown(f"#### {plain(level.label)} {mark} {count}")
    listed(here, view, rows)


def listed(here: Here, view: AssessmentView, rows: Sequence[Standing]) -> None:
    """Show criteria one under the other, a line between them."""
    with st.container(border=True, gap="xsmall"):
        for at, row in enumerate(rows):
            if at:
                st.divider()
            _row(here, view, row)


def _row(here: Here, view: AssessmentView, standing: Standing) -> None:
    name, claim, known, act = st.columns([3, 1.8, 4.2, 1.6], gap="medium")
    criterion = standing.criterion
    with name:
        st.markdown(f"**{plain(criterion.title)}**  \n:small[:gray[{plain(criterion.requirement)}]]")
    with claim:
        st.markdown(_badge(standing))
    with known:
        _known(view, standing)
    with act.container(horizontal=True, horizontal_alignment="right", gap="small"):
        _act(here, view, standing)
    if st.session_state.get(OPEN) == criterion.id:
        answer.show(here, view, standing, close=_close)


def _badge(standing: Standing) -> str:
    label = plain(claim_label(standing))
    if standing.waits and standing.answer and standing.answer.claim:
        before = standing.answer.claim.label.lower()
        return f":blue-badge[:material/history: Last time {plain(before)}]"
    if standing.claim is None:
        icon = ":green-badge[:material/check: " if standing.through else ":gray-badge[:material/help: "
        return f"{icon}{label}]"
    return f":{COLORS[standing.claim]}-badge[:material/{ICONS[standing.claim]}: {label}]"


def _known(view: AssessmentView, standing: Standing) -> None:
    """What the data says, then the evidence, then who answers for it since when: a line each."""
    finding, given = standing.finding, standing.answer
    lines = []
    if finding and standing.contradicts:
        lines.append(f":orange[:material/rule: **Data contradicts.**] {plain(finding.text)}")
    elif finding:
        text = f":material/query_stats: {plain(finding.text)}"
        lines.append(text if finding.known else f":gray[{text}]")
    evidence = _evidence(view, standing)
    if evidence:
        lines.append(f":material/attach_file: {evidence}")
    who = [given.owner, written(given.day) if given.day else ""] if given else []
    if any(who):
        lines.append(f":gray[:material/person: {plain(' · '.join(part for part in who if part))}]")
    if lines:
        st.markdown("  \n".join(f":small[{line}]" for line in lines))


def _evidence(view: AssessmentView, standing: Standing) -> str:
    given = standing.answer
    if given is None:
        return ""
    parts = [plain(part) for part in (given.evidence, given.reason) if part]
    if given.link:
        target = given.link.replace(")", "%29").replace("(", "%28").replace(" ", "%20")
        parts.append(f"[{plain(given.link)}]({target})")
    files = len(view.files.get(standing.criterion.id, ()))
    if files:
        parts.append(counted(files, "file"))
    return " · ".join(parts).replace("\n", " ")


def _act(here: Here, view: AssessmentView, standing: Standing) -> None:
    criterion = standing.criterion.id
    if st.session_state.get(OPEN) == criterion:
        st.button("Close", key=f"close-{criterion}", type="tertiary", on_click=_close)
        return
    editable = may(here.person, Action.EDIT_ASSESSMENT) and not view.signed
    if editable and standing.waits:
        _confirm(here, view, criterion)
    label = ("Edit" if standing.answer else "Answer") if editable else "Details"
    st.button(label, key=f"open-{criterion}", type="tertiary", on_click=_open, args=(criterion,))


def _confirm(here: Here, view: AssessmentView, criterion: str) -> None:
    row = view.answers[criterion]
    if st.button("Confirm", key=f"confirm-{criterion}", help="It still holds: let it count"):
        forms.save(
            lambda: actions.confirm_answer(
                here.database,
                here.person,
                assessment_id=row.assessment_id,
                criterion=criterion,
                version=row.version,
            ),
            done="Confirmed: it counts now.",
        )


def _open(criterion: str) -> None:
    st.session_state[OPEN] = criterion


def _close() -> None:
    st.session_state.pop(OPEN, None)
