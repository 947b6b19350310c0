"""Correcting wrong rows on the screen."""

from itertools import islice

import pandas as pd
import streamlit as st

from kadash.intake.corrections import wrong_places
from kadash.intake.engine import Examination
from kadash.intake.mapping import label, origin
from kadash.intake.types import Defect
from kadash.screens.uploads import uploading
from kadash.ui import words
from kadash.ui.streamlit_internals import UploadedFile

MOST = 200


FIXED = ("Row", "Wrong")


def edit(file: UploadedFile, examination: Examination) -> None:
    """Show the rejected rows in a grid; what is typed is checked like the file, which stays as it was."""
    wrong = _listed(examination)
    frame = _bad_rows(examination, wrong)
    if frame.empty:
        return
    words.quiet("Correct the cells here and check again, or leave the rows out.")
    key = _key(file, examination)
    edited = st.data_editor(frame, key=key, hide_index=True, disabled=list(FIXED), num_rows="fixed")
    changes = {
        _cell(examination, frame, list(wrong), index, column): str(edited[column].iloc[index] or "")
        for column in frame.columns
        if column not in FIXED
        for index in range(len(frame))
        if edited[column].iloc[index] != frame[column].iloc[index]
    }
    check = f"Check {cells(len(changes))}" if changes else "Check the corrected cells"
    if st.button(check, key=f"{key}-check", icon=":material/fact_check:", disabled=not changes):
        uploading.say(file, corrections=changes)
        st.rerun()


def typed(file: UploadedFile, examination: Examination) -> dict[tuple[int, str], str]:
    """Return the cells that are corrected in the grid and not checked yet, by row and column of the file."""
    edited = st.session_state.get(_key(file, examination), {}).get("edited_rows", {})
    wrong = _listed(examination)
    frame = _bad_rows(examination, wrong) if edited else pd.DataFrame()
    return {
        _cell(examination, frame, list(wrong), int(place), column): str(value or "")
        for place, row in edited.items()
        if int(place) < len(frame)
        for column, value in row.items()
        if column in frame.columns and str(value or "") != frame[column].iloc[int(place)]
    }


def cells(count: int) -> str:
    return f"{count} corrected cell{'' if count == 1 else 's'}"


def _key(file: UploadedFile, examination: Examination) -> str:
    return f"correction-{file.file_id}-{len(examination.corrections)}"


def _listed(examination: Examination) -> dict[int, list[Defect]]:
    """Return what is wrong by the row's place in the table, as many rows as the grid shows."""
    return dict(islice(wrong_places(examination.recognition.body, examination.defects).items(), MOST))


def _cell(
    examination: Examination, frame: pd.DataFrame, places: list[int], index: int, column: str
) -> tuple[int, str]:
    """Return the file's name of a cell of the grid: its row and its column."""
    return int(frame["Row"].iloc[index]), _column(examination, places[index], column)


def _column(examination: Examination, index: int, name: str) -> str:
    """Return what the file calls the column of a cell of the grid."""
    body = examination.recognition.body
    position = next(p for p in range(len(body.headers)) if label(body.headers, p) == name)
    return origin(body, position, index)


def _bad_rows(examination: Examination, wrong: dict[int, list[Defect]]) -> pd.DataFrame:
    """Return the rejected rows as text, ``Row`` and ``Wrong`` first, then columns with something wrong."""
    body = examination.recognition.body
    known = {column.position for column in examination.recognition.columns if column.field}
    names = {index: label(body.headers, index) for index in sorted(known)}
    hurt = {defect.column for defects in wrong.values() for defect in defects}

    def is_hurt(position: int) -> bool:
        return names[position] in hurt or any(origin(body, position, index) in hurt for index in wrong)

    ordered = sorted(names, key=lambda position: (not is_hurt(position), position))
    rows = {
        "Row": [int(body.lines[index]) for index in wrong],
        "Wrong": [
            "⚠ " + ", ".join(dict.fromkeys(defect.column or "the row" for defect in defects))
            for defects in wrong.values()
        ],
    }
    cells = {names[column]: [str(body.frame.iat[index, column]) for index in wrong] for column in ordered}
    return pd.DataFrame({**rows, **cells})
