"""Correcting wrong rows on the screen."""

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


def edit(file: UploadedFile, found: Examination) -> None:
    """Show the rejected rows in a grid; what is typed is checked like the file, which stays as it was."""
    wrong = wrong_places(found.recognition.body, found.defects)
    places = list(wrong)[:MOST]
    frame = _bad_rows(found, {place: wrong[place] for place in places})
    if frame.empty:
        return
    words.quiet("Correct the cells here and check again, or leave the rows out.")
    fixed = ["Row", "Wrong"]
    key = f"correction-{file.file_id}-{len(found.corrections)}"
    edited = st.data_editor(frame, key=key, hide_index=True, disabled=fixed, num_rows="fixed")
    changes = {
        (int(frame["Row"].iloc[place]), _column(found, places[place], column)): str(
            edited[column].iloc[place] or ""
        )
        for column in frame.columns
        if column not in fixed
        for place in range(len(frame))
        if edited[column].iloc[place] != frame[column].iloc[place]
    }
    check = f"Check {len(changes)} corrected cells" if changes else "Check the corrected cells"
    if st.button(check, key=f"{key}-check", icon=":material/fact_check:", disabled=not changes):
        uploading.say(file, corrections=changes)
        st.rerun()


def _column(found: Examination, place: int, name: str) -> str:
    """Return what the file calls the column of a cell of the grid."""
    body = found.recognition.body
    position = next(p for p in range(len(body.headers)) if label(body.headers, p) == name)
    return origin(body, position, place)


def _bad_rows(found: Examination, wrong: dict[int, list[Defect]]) -> pd.DataFrame:
    """Return the rejected rows as text, ``Row`` and ``Wrong`` first, then columns with something wrong."""
    body = found.recognition.body
    known = {column.position for column in found.recognition.columns if column.field}
    names = {place: label(body.headers, place) for place in sorted(known)}
    hurt = {defect.column for defects in wrong.values() for defect in defects}

    def is_hurt(position: int) -> bool:
        return names[position] in hurt or any(origin(body, position, place) in hurt for place in wrong)

    ordered = sorted(names, key=lambda position: (not is_hurt(position), position))
    rows = {
        "Row": [int(body.lines[place]) for place in wrong],
        "Wrong": [
            "⚠ " + ", ".join(dict.fromkeys(defect.column or "the row" for defect in defects))
            for defects in wrong.values()
        ],
    }
    cells = {names[column]: [str(body.frame.iat[place, column]) for place in wrong] for column in ordered}
    return pd.DataFrame({**rows, **cells})
