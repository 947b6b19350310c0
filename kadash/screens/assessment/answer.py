"""One criterion opened: the form next to the rows behind the finding, and the evidence files."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import partial

import pandas as pd
import streamlit as st

from kadash.assessment import actions
from kadash.assessment.queries import assessments as queries
from kadash.assessment.queries.assessments import AssessmentView
from kadash.assessment.queries.trail import edits
from kadash.assessment.rules.levels import Answer, Claim, Standing
from kadash.assessment.tables import EvidenceFile
from kadash.core.periods import written
from kadash.core.roles import Action, may
from kadash.core.shares import with_unit
from kadash.standards import Criterion
from kadash.ui import cache, forms, links, tables
from kadash.ui.page import Here
from kadash.ui.tables import Column
from kadash.ui.words import plain, quiet

# Where the rows behind a finding are kept, and can be corrected.
SOURCES: Mapping[str, tuple[str, str, Mapping[str, str]]] = {
    "time_share": ("settings", "To the representatives", {"part": "Representatives"}),
    "adopted_statements": ("program", "To vision and mission", {"part": "Values, vision, mission"}),
    "first_answers": ("cases", "To departments and their promises", {"part": "Service levels"}),
    "direct_reports": ("settings", "To the representatives", {"part": "Representatives"}),
    "listed_accounts": ("key_list", "To the key account list", {}),
    "span": ("accounts", "To the accounts", {}),
    "accounts_with_contact": ("accounts", "To the accounts", {}),
    "accounts_with_executive": ("accounts", "To the accounts", {}),
    "meeting_days": ("uploads", "Bring in meetings", {}),
    "approved_budget": ("budget", "To the budget", {}),
    "survey_age": ("satisfaction", "To the surveys", {}),
}
CLAIMS = [Claim.MET, Claim.PARTLY, Claim.NOT, Claim.NOT_APPLICABLE]


def show(here: Here, view: AssessmentView, standing: Standing, *, close: Callable[[], None]) -> None:
    """Show a criterion's form (where it may be answered), files, and the rows behind the finding."""
    editable = may(here.person, Action.EDIT_ASSESSMENT) and not view.signed
    left, right = st.columns(2 if editable else [0.0001, 1], gap="large")
    if editable:
        with left:
            _form(here, view, standing, close)
    with right:
        _finding(standing, part=0.47 if editable else 1.0)
        _files(here, view, standing, editable)
        _trail(here, view, standing)


def _trail(here: Here, view: AssessmentView, standing: Standing) -> None:
    """Show who changed the answer, newest first."""
    row = view.answers.get(standing.criterion.id)
    if row is None or row.id is None:
        return
    with st.expander("Who changed it", icon=":material/history:"):
        for edit in cache.asked(here, edits, answer_id=row.id):
            quiet(f"{written(here.local(edit.at))} · **{plain(edit.person)}** · {plain(edit.says)}")


def _form(here: Here, view: AssessmentView, standing: Standing, close: Callable[[], None]) -> None:
    criterion = standing.criterion
    row = view.answers.get(criterion.id)
    stored = queries.answer(row) if row else Answer(criterion.id)
    form = forms.Form(f"answer-{view.assessment.id}-{criterion.id}", row.version if row else 0)
    with form.drawn():
        typed = _fields(here, form, criterion, stored)
        saved = form.button("Save")
    if not saved:
        return
    assert view.assessment.id is not None
    number = view.assessment.id

    def act() -> None:
        actions.save_answer(
            here.database, here.person, assessment_id=number, answer=typed, version=form.version
        )
        close()

    form.save(act, done=f"{criterion.title}: saved.")


def _fields(here: Here, form: forms.Form, criterion: Criterion, stored: Answer) -> Answer:
    labels = {claim.label: claim for claim in CLAIMS}
    picked = st.segmented_control(
        "Is it met?",
        list(labels),
        default=stored.claim.label if stored.claim else None,
        key=form.of("claim"),
    )
    stated = _stated(form, criterion, stored)
    said = st.text_area(
        "Evidence, or why it does not apply",
        stored.evidence or stored.reason,
        key=form.of("evidence"),
        height=90,
        placeholder="What shows it?",
    )
    left, right = st.columns(2)
    with left:
        owner = st.text_input("Owner", stored.owner, key=form.of("owner"))
    with right:
        day = st.date_input("Date", stored.day or here.today, key=form.of("day"), format=forms.DAY)
    more = bool(stored.link or stored.hours is not None or stored.cents is not None)
    with st.expander("Link, and what it takes", expanded=more):
        link = st.text_input("Link", stored.link, key=form.of("link"), placeholder="https://…")
        hours = _hours(form, stored)
        cents = forms.money("Dollars that meeting it takes", stored.cents, key=form.of("cents"))
    claim = labels.get(picked or "")
    apart = claim is Claim.NOT_APPLICABLE
    return Answer(
        criterion=criterion.id,
        claim=claim,
        stated=stated,
        reason=said if apart else "",
        evidence="" if apart else said,
        link=link,
        owner=owner,
        day=day,
        hours=None if hours is None else Decimal(f"{hours:.2f}").normalize(),
        cents=cents,
    )


def _hours(form: forms.Form, stored: Answer) -> float | None:
    return st.number_input(
        "Hours a year that meeting it takes",
        value=float(stored.hours) if stored.hours is not None else None,
        min_value=0.0,
        step=8.0,
        format="%.0f",
        key=form.of("hours"),
        help="Where you know it. Else what the data implies is used.",
    )


def _stated(form: forms.Form, criterion: Criterion, stored: Answer) -> Decimal | None:
    """Ask for the number where the criterion has a threshold that a person would state."""
    if criterion.measure not in ("time_share", "span"):
        return None
    share = criterion.measure == "time_share"
    typed = st.number_input(
        "Or state the share of work time (%)"
        if share
        else "Or state the most accounts of one representative",
        value=float(stored.stated) if stored.stated is not None else None,
        min_value=0.0,
        max_value=100.0 if share else None,
        step=0.1 if share else 1.0,
        format="%.2f" if share else "%.0f",
        key=form.of("stated"),
        help="A stated number is held against the threshold, and decides.",
    )
    return None if typed is None else Decimal(str(typed))  # as typed: 25.96 is no 26


def _finding(standing: Standing, *, part: float) -> None:
    finding, criterion = standing.finding, standing.criterion
    if finding is None:
        quiet("No computation belongs to this criterion: the evidence speaks for itself.")
    else:
        st.markdown(f"**What the data says.** {plain(finding.text)}")
    if criterion.unit:
        quiet(f"Asked for: {plain(_threshold(criterion))}.")
    if criterion.reading:
        quiet(plain(criterion.reading))
    if finding and finding.rows:
        frame = pd.DataFrame(
            [list(row) for row in finding.rows], columns=list(finding.columns), dtype="object"
        )
        columns = [Column(name, name) for name in finding.columns]
        name = f"self-assessment-{criterion.id}"
        tables.show(frame, columns, key=f"rows-{criterion.id}", name=name, part=part)

    if criterion.measure is not None and criterion.measure in SOURCES:
        target, label, parameters = SOURCES[criterion.measure]
        links.link(target, label, icon=":material/arrow_forward:", **parameters)


def _threshold(criterion: Criterion) -> str:
    bounds = []
    if criterion.at_least is not None:
        bounds.append(f"at least {criterion.at_least:f}")
    if criterion.at_most is not None:
        bounds.append(f"at most {criterion.at_most:f}")
    return with_unit(" and ".join(bounds), criterion.unit)


def _files(here: Here, view: AssessmentView, standing: Standing, editable: bool) -> None:
    criterion = standing.criterion.id
    files = view.files.get(criterion, [])
    if files or editable:
        st.markdown("**Files**")
    for file in files:
        assert file.id is not None
        number = file.id
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            if file.sha256 in view.removed:
                quiet(f"{plain(file.name)}: removed with the personal data of a contact")
            else:
                _download(here, file)
            if editable and st.button(
                "Remove", key=f"evidence-remove-{number}", type="tertiary", help=f"Remove {file.name}"
            ):
                forms.save(
                    partial(actions.remove_evidence, here.database, here.person, file_id=number),
                    done="The file is removed.",
                )
    if editable:
        _upload(here, view, criterion, len(files))


def _download(here: Here, file: EvidenceFile) -> None:
    assert file.id is not None
    st.download_button(
        f"{file.name} ({max(1, file.size // 1024):,} kB)",
        data=partial(_content, here, file.id),
        file_name=file.name,
        key=f"evidence-{file.id}",
        on_click="ignore",
        type="tertiary",
        icon=":material/attach_file:",
    )


def _content(here: Here, file_id: int) -> bytes:
    with here.database.reading() as session:
        return queries.evidence(session, file_id=file_id)[1]


def _upload(here: Here, view: AssessmentView, criterion: str, count: int) -> None:
    """Take one file at a time; the key counts up, so that the field is empty after each."""
    sent = st.file_uploader(
        "Add a file (up to 5 MB)", key=f"evidence-{view.assessment.id}-{criterion}-{count}", max_upload_size=5
    )
    if sent is None:
        return
    assert view.assessment.id is not None
    number, name, content = view.assessment.id, sent.name, sent.getvalue()
    forms.save(
        lambda: actions.add_evidence(
            here.database,
            here.person,
            assessment_id=number,
            criterion=criterion,
            name=name,
            content=content,
        ),
        done=f"{name} is kept as evidence.",
    )
