"""The head of the page: which assessment, the answer in four figures, and what the data contradicts."""

from functools import partial

import streamlit as st

from kadash.assessment import actions
from kadash.assessment.documents import assessment as documents
from kadash.assessment.documents.assessment import signature
from kadash.assessment.queries import assessments as queries
from kadash.assessment.queries.assessments import AssessmentView
from kadash.assessment.rules.gap import way
from kadash.assessment.tables import Assessment
from kadash.core.counts import counted
from kadash.core.roles import Action, may
from kadash.standards import program
from kadash.ui import cache, figures, forms, links, page, words
from kadash.ui.figures import Card
from kadash.ui.page import Here
from kadash.ui.words import Way, plain


def chosen(here: Here) -> AssessmentView | None:
    """Return the assessment that the address names, else the current one; None before the first."""
    every = cache.asked(here, queries.assessments)
    current = cache.asked(here, queries.current)
    if current is None or current.id is None:
        _nothing_yet(here)
        return None
    wanted = links.number()
    known = any(assessment.id == wanted for assessment in every)
    return shown(here, wanted if known and wanted is not None else current.id)


def shown(here: Here, assessment_id: int) -> AssessmentView:
    """Return an assessment whole, computed once for each state of the data."""
    return cache.asked(here, queries.view, assessment_id=assessment_id, today=here.today)


def title(here: Here, view: AssessmentView) -> None:
    """Say what is seen, and offer the documents and what can be done with the whole."""
    page.title(
        _headline(view),
        here.settings.utility_name,
        f"self-assessment {view.assessment.title}, {signature(view)}",
        "what the data says is that of the day it was signed" if view.signed else None,
    )
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        _picker(here, view)
        st.space("stretch")
        _downloads(here, view)
        _whole(here, view)


def cards(view: AssessmentView) -> None:
    """Show the level, the nearest gap, the contradictions and how much is answered."""
    gap = view.gap
    nearest = gap.steps[0] if gap.steps else None
    doubts = view.contradictions
    figures.cards(
        [
            _level(view),
            Card(
                "Steps to the next level",
                f"{len(gap.steps)}",
                f"To {gap.next.name if gap.next else 'go on'}. Nearest: {nearest.criterion.title.lower()}."
                f" {nearest.detail}"
                if nearest
                else "Nothing is missing",
                how="The criteria of the next level that are not met; what is partly met comes first.",
            ),
            Card(
                "Claims the data contradicts",
                str(len(doubts)),
                "; ".join(doubt.criterion.title for doubt in doubts) or "None is contradicted",
                how="A criterion claimed as met whose computed finding misses the threshold. "
                "It still counts as claimed: the data never answers by itself.",
                tone="orange" if doubts else "gray",
            ),
            Card(
                "Criteria answered",
                f"{view.answered} of {len(view.program.criteria)}",
                f"{counted(view.waiting, 'answer')} of last time to be confirmed" if view.waiting else "",
                how="Criteria with a confirmed answer, or met by a higher criterion of the same ladder.",
                tone="blue" if view.waiting else "gray",
            ),
        ]
    )


def _level(view: AssessmentView) -> Card:
    gap = view.gap
    says = f"{gap.next.name} comes next" if gap.next else "The highest level"
    doubted = view.backed != gap.reached
    if doubted:
        says = f"{view.backed.name if view.backed else 'Below Basic'}, if the data is right"
    return Card(
        "Program level",
        gap.reached.label if gap.reached else "Below Basic",
        says,
        how=f"{documents.RULE} Criteria: {view.program.source}.",
        tone="orange" if doubted else "green" if gap.reached else "gray",
    )


def doubts(view: AssessmentView) -> None:
    """Let each claim that the data contradicts stand out."""
    for contradiction in view.contradictions:
        found = contradiction.finding.text if contradiction.finding else ""
        level = view.program.level(contradiction.criterion.level).name
        st.warning(
            f"**{plain(contradiction.criterion.title)}** ({plain(level)}) is claimed as "
            f"*{plain(documents.claim_label(contradiction))}*. The data says: {plain(found)} "
            f"Asked for: {plain(contradiction.criterion.requirement)}.",
            icon=":material/rule:",
        )


def _headline(view: AssessmentView) -> str:
    reached, following = view.gap.reached, view.gap.next
    if following is None:
        return f"The program is at {reached.name}" if reached else "Where the program stands"
    where = f"The program is at {reached.name}" if reached else "The program is below Basic"
    return f"{where}, {way(view.gap.steps, view.gap.doubted, f'from {following.name}')}"


def _picker(here: Here, view: AssessmentView) -> None:
    """Choose another assessment; the address names it."""
    every = cache.asked(here, queries.assessments)
    if len(every) < 2:
        return
    names = {str(assessment.id): _name(assessment) for assessment in every}
    picked = st.selectbox(
        "Assessment",
        list(names),
        index=list(names).index(str(view.assessment.id)),
        format_func=lambda number: names[number],
        key=f"assessment-picked-{view.assessment.id}",
        width=260,
        label_visibility="collapsed",
    )
    if picked != str(view.assessment.id):
        st.query_params["id"] = picked
        st.rerun()


def _name(assessment: Assessment) -> str:
    return f"{assessment.title}, {'signed' if assessment.signed_at else 'open'}"


def _downloads(here: Here, view: AssessmentView) -> None:
    name = f"self-assessment-{view.assessment.title}".replace("/", "-")
    for ending, make in (("pdf", documents.as_pdf), ("xlsx", documents.as_xlsx)):
        st.download_button(
            ending.upper(),
            data=partial(make, view, utility=here.settings.utility_name),
            file_name=f"{name}.{ending}",
            key=f"assessment-{ending}",
            on_click="ignore",
            type="tertiary",
            icon=":material/download:",
            help=f"This assessment as {ending.upper()}, for a reviewer",
        )


def _whole(here: Here, view: AssessmentView) -> None:
    """Sign or discard an open assessment; open a new one from a signed one."""
    assessment = view.assessment
    assert assessment.id is not None
    if view.signed:
        open_one = any(assessment.signed_at is None for assessment in cache.asked(here, queries.assessments))
        if may(here.person, Action.EDIT_ASSESSMENT) and not open_one:
            with forms.asking("Open the next one", icon=":material/add:", key="assessment-next"):
                start(here, from_id=assessment.id)
        return
    if may(here.person, Action.EDIT_ASSESSMENT) and forms.confirmed(
        "Discard",
        "Discard this open assessment with its answers? Signed ones stay.",
        key="assessment-discard",
    ):
        forms.save(
            lambda: actions.discard(
                here.database, here.person, assessment_id=_id(view), version=assessment.version
            ),
            done="The open assessment is discarded.",
        )
    if may(here.person, Action.SIGN_ASSESSMENT) and forms.confirmed(
        "Sign off",
        _question(view),
        key="assessment-sign",
        icon=":material/signature:",
        disabled=not view.answered,
    ):
        forms.save(
            lambda: actions.sign(
                here.database,
                here.person,
                assessment_id=_id(view),
                version=assessment.version,
                today=here.today,
            ),
            done="The assessment is signed and locked.",
        )


def _id(view: AssessmentView) -> int:
    assert view.assessment.id is not None
    return view.assessment.id


def _question(view: AssessmentView) -> str:
    level = view.gap.reached.name if view.gap.reached else "below Basic"
    open_ones = len(view.program.criteria) - view.answered
    doubts = len(view.contradictions)
    parts = [f"Sign at **{plain(level)}**? Signing locks the answers and keeps what the data says today."]
    if open_ones:
        parts.append(f"{counted(open_ones, 'criterion', 'criteria')} without an answer count as not met.")
    if doubts:
        parts.append(f"The data contradicts {counted(doubts, 'claim')}.")
    return " ".join(parts)


def start(here: Here, *, from_id: int | None = None) -> None:
    """Ask for a title and open an assessment, from an earlier one's answers where there is one."""
    title = st.text_input("Title", str(here.today.year), key="assessment-title", help="Such as its year")
    if from_id is not None:
        words.quiet("Starts from these answers. They are shown, and count once you confirm them.")
    if st.button("Open it", type="primary", key="assessment-open"):
        st.query_params.pop("id", None)
        forms.save(
            lambda: actions.open_assessment(here.database, here.person, title=title, from_id=from_id),
            done=f"Assessment {title} is open.",
        )


def _nothing_yet(here: Here) -> None:
    page.title("Where the program stands", here.settings.utility_name)
    words.empty(
        "No assessment yet",
        f"{len(program().criteria)} criteria place the program at Basic, Standard or Master's. Beside each "
        "answer stands what your own data says, and at the end the shortest way to the next level.",
        [] if may(here.person, Action.EDIT_ASSESSMENT) else [Way("overview", "To the overview")],
        icon=":material/checklist:",
    )
    if may(here.person, Action.EDIT_ASSESSMENT):
        with (
            st.container(horizontal_alignment="center"),
            st.container(border=True, width=420),
        ):
            start(here)
