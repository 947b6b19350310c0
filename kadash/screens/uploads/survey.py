"""The survey step of an upload: its questions, its wave, and confidentiality."""

import pandas as pd
import streamlit as st

from kadash.intake.engine import Examination
from kadash.intake.mapping import label
from kadash.intake.types import Column
from kadash.satisfaction.tables import Part, SurveyWave
from kadash.satisfaction.uploads.columns import is_question, part_of
from kadash.satisfaction.uploads.fields import CONFIDENTIAL
from kadash.satisfaction.uploads.layouts import titles
from kadash.screens.satisfaction.questions import PARTS, SAYS
from kadash.screens.uploads import uploading
from kadash.ui import words
from kadash.ui.streamlit_internals import UploadedFile

RATED = (Part.OVERALL, Part.FACTOR, Part.RECOMMEND)


def show(file: UploadedFile, examination: Examination) -> None:
    """Show the questions with what each was taken for, and take the person's word for it."""
    columns = [column for column in examination.recognition.columns if is_question(column)]
    answers = examination.options.answers
    with st.form(f"survey-{file.file_id}", enter_to_submit=False):
        st.markdown("##### Which question is which")
        edited = st.data_editor(
            _table(examination, columns),
            key=f"survey-parts-{file.file_id}-{len(examination.options.columns)}",
            hide_index=True,
            disabled=["header", "question", "why"],
            column_config={
                "header": None,
                "question": st.column_config.TextColumn("Question", width=330),
                "part": st.column_config.SelectboxColumn("What it is", options=list(PARTS), required=True),
                "factor": st.column_config.TextColumn("Factor", width=130),
                "scale": st.column_config.TextColumn(
                    "Scale, worst..best", help="Only where the data leaves a doubt"
                ),
                "why": st.column_config.TextColumn("Why", width=280),
            },
        )
        left, middle, right = st.columns(3, vertical_alignment="bottom")
        wave = left.text_input(
            "Wave", answers.get("wave") or _wave(examination), key=f"survey-wave-{file.file_id}"
        )
        asked = middle.number_input(
            "How many were asked", min_value=1, value=None, step=1, key=f"survey-asked-{file.file_id}"
        )
        confidential = right.checkbox(
            "Promised to be confidential",
            answers.get("confidential", "").casefold() in CONFIDENTIAL,
            key=f"survey-confidential-{file.file_id}",
            help="Respondents were promised that their account would not be known.",
        )
        words.quiet("What you say is remembered for the next file with these columns.")
        if st.form_submit_button("Use this", type="primary", key=f"survey-use-{file.file_id}"):
            said = _answers(edited, wave, asked, confidential)
            uploading.say(file, kind="survey", columns=_columns(examination, columns, edited), answers=said)
            st.rerun()


def _table(examination: Examination, columns: list[Column]) -> pd.DataFrame:
    body = examination.recognition.body
    full = titles(body.headers, body.extra_headers)
    rows = []
    for column in columns:
        part, factor = part_of(column)
        name = label(body.headers, column.position)
        scale = examination.options.answers.get(f"scale:{name}", "")
        rows.append((name, full[column.position], SAYS[Part(part)], factor or "", scale, column.reason))
    return pd.DataFrame(rows, columns=["header", "question", "part", "factor", "scale", "why"])


def _wave(examination: Examination) -> str:
    """Return the wave that the file would go to, as far as that is known before its questions are"
    " answered."""
    for comparison in examination.comparisons:
        if comparison.target.table is SurveyWave and len(comparison.target.frame) == 1:
            return str(comparison.target.frame["name"].iloc[0])
    return ""


def _columns(examination: Examination, columns: list[Column], edited: pd.DataFrame) -> dict[str, str]:
    """Return the columns whose part the person changed."""
    before = _table(examination, columns)
    said = {}
    for old, new in zip(before.to_dict("records"), edited.to_dict("records"), strict=True):
        if (old["part"], old["factor"]) == (new["part"], new["factor"]):
            continue
        part = PARTS[new["part"]]
        factor = str(new["factor"] or "").strip() or str(new["question"])[:60]
        said[str(new["header"])] = f"factor:{factor}" if part is Part.FACTOR else part.value
    return said


def _answers(edited: pd.DataFrame, wave: str, asked: float | None, confidential: bool) -> dict[str, str]:
    said = {
        f"scale:{row['header']}": str(row["scale"]).strip()
        for row in edited.to_dict("records")
        if str(row["scale"] or "").strip() and PARTS[row["part"]] in RATED
    }
    said["wave"] = wave.strip()
    said["confidential"] = "yes" if confidential else "no"
    return said | ({"asked": str(int(asked))} if asked else {})
