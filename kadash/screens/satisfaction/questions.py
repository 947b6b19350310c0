"""Which question is which: the part of each, its scale, its factor and weight."""

from decimal import Decimal

import pandas as pd
import streamlit as st

from kadash.satisfaction import actions, queries
from kadash.satisfaction.actions import QuestionChange
from kadash.satisfaction.queries import Wave
from kadash.satisfaction.tables import Part, SurveyQuestion
from kadash.ui import cache, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

SAYS = {
    Part.OVERALL: "Overall",
    Part.FACTOR: "Factor",
    Part.RECOMMEND: "Would recommend (0–10)",
    Part.COMMENT: "Comment",
    Part.JOINT_PLANNING: "Joint planning (yes/no)",
    Part.OTHER: "Kept, not counted",
}
PARTS = {said: part for part, said in SAYS.items()}
CLOSED = (
    Column("title", "Question", width="large"),
    Column("part", "What it is"),
    Column("factor", "Factor"),
    Column("scale", "Scale, worst..best"),
    Column("weight", "Weight", "number"),
)


def show(here: Here, wave: Wave) -> None:
    """Show the questions as a table to edit, saved by a button; the next wave with these headers"
    " remembers."""
    asked = cache.asked(here, queries.questions, wave_id=wave.id)
    if not asked:
        return
    st.markdown("##### Which question is which")
    if wave.confidential and wave.closed_on is not None:
        tables.show(_table(asked).astype("object"), CLOSED, key="questions-closed", downloads=False)
        words.quiet("This confidential wave is closed: its questions stay as they are.")
        return
    form = forms.Form(f"questions-{wave.id}", queries.version_of(asked))
    asked, seen = form.rows(asked)
    with form.drawn():
        edited = st.data_editor(
            _table(asked),
            key=form.of("table"),
            placeholder="",
            hide_index=True,
            disabled=["title"],
            column_config={
                "title": st.column_config.TextColumn("Question", width="large"),
                "part": st.column_config.SelectboxColumn("What it is", options=list(PARTS), required=True),
                "factor": st.column_config.TextColumn("Factor"),
                "scale": st.column_config.TextColumn(
                    "Scale, worst..best", help="Such as 1..10; 5..1 where 1 is best"
                ),
                "weight": st.column_config.NumberColumn(
                    "Weight", min_value=0.0, max_value=1.0, help="Parts of 1; empty shares the rest equally"
                ),
            },
        )
        saved = form.button("Save the questions")
    if saved:
        changes = _changes(asked, seen, edited)
        form.save(
            lambda: actions.set_questions(here.database, here.person, wave_id=wave.id, changes=changes),
            done="The questions are saved.",
        )


def _table(asked: list[SurveyQuestion]) -> pd.DataFrame:
    return pd.DataFrame(
        [
            (
                question.title,
                SAYS[Part(question.part)],
                question.factor or "",
                "" if question.low is None or question.high is None else f"{question.low}..{question.high}",
                None if question.weight is None else float(question.weight),
            )
            for question in asked
        ],
        columns=["title", "part", "factor", "scale", "weight"],
    )


def _changes(
    asked: list[SurveyQuestion], seen: list[SurveyQuestion], edited: pd.DataFrame
) -> list[QuestionChange]:
    """Return the questions whose row differs from what was drawn, against the versions last seen."""
    before, versions = _table(asked), {question.id: question.version for question in seen}
    changes = []
    for question, old, new in zip(
        asked, before.itertuples(index=False), edited.itertuples(index=False), strict=True
    ):
        if all(a == b or (pd.isna(a) and pd.isna(b)) for a, b in zip(old, new, strict=True)):
            continue
        assert question.id is not None
        weight = None if pd.isna(new.weight) else Decimal(str(round(float(new.weight), 6)))
        version = versions.get(question.id, question.version)
        changes.append(QuestionChange(question.id, version, PARTS[new.part], new.factor, new.scale, weight))
    return changes
