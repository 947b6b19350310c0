"""Wrong rows mended on the screen: only they are shown, what is wrong in them first."""

import pandas as pd
import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from kadash.intake.engine import Examination
from kadash.intake.mapping import label
from kadash.ui import uploading, words

MOST = 200


def edit(file: UploadedFile, found: Examination) -> None:
    """Show the rejected rows in a grid; what is typed is checked like the file, which stays as it was."""
    frame = _bad_rows(found)
    if frame.empty:
        return
    words.quiet("Correct the cells here and check again, or leave the rows out.")
    fixed = ["Row", "Wrong"]
    key = f"mend-{file.file_id}-{len(found.mends)}"
    edited = st.data_editor(frame, key=key, hide_index=True, disabled=fixed, num_rows="fixed")
    changes = {
        (int(frame["Row"].iloc[place]), column): str(edited[column].iloc[place] or "")
        for column in frame.columns
        if column not in fixed
        for place in range(len(frame))
        if edited[column].iloc[place] != frame[column].iloc[place]
    }
    check = f"Check {len(changes)} mended cells" if changes else "Check the mended cells"
    if st.button(check, key=f"{key}-check", icon=":material/fact_check:", disabled=not changes):
        uploading.say(file, mends=changes)
        st.rerun()


def _bad_rows(found: Examination) -> pd.DataFrame:
    """Return the rejected rows as text, ``Row`` and ``Wrong`` first, then columns with something wrong."""
    body = found.recognition.body
    wrong: dict[int, list[str]] = {}
    for defect in found.defects:
        wrong.setdefault(defect.row, []).append(defect.column or "the row")
    places = [place for place, line in enumerate(body.lines.tolist()) if line in wrong][:MOST]
    known = {column.position for column in found.recognition.columns if column.field}
    names = {place: label(body.headers, place) for place in sorted(known)}
    hurt = {column for columns in wrong.values() for column in columns}
    ordered = sorted(names, key=lambda place: (names[place] not in hurt, place))
    rows = {
        "Row": [int(body.lines[place]) for place in places],
        "Wrong": ["⚠ " + ", ".join(dict.fromkeys(wrong[int(body.lines[place])])) for place in places],
    }
    cells = {names[column]: [str(body.frame.iat[place, column]) for place in places] for column in ordered}
    return pd.DataFrame({**rows, **cells})
