"""Which column of a file is what: as it was recognized, or as a person says where nothing was."""

import pandas as pd
import streamlit as st

from kadash.intake.engine import Examination
from kadash.intake.kind import Kind
from kadash.intake.mapping import label, match_columns
from kadash.intake.taught_months import CHOICES
from kadash.intake.unrecognized import header_seen
from kadash.kinds import KINDS
from kadash.screens.uploads import uploading
from kadash.ui import tables, words
from kadash.ui.streamlit_internals import UploadedFile

UNMAPPED = "(leave out)"
MONTHS = "months"
TAKEN = {kind.name: kind for kind in KINDS if not kind.declines}


def columns(file: UploadedFile, examination: Examination) -> None:
    """Show which column was taken for which field and why, and let the person change it."""
    recognition = examination.recognition
    kind, sheet = _kind_and_sheet(file, examination.kind.name, recognition.sheets, recognition.body.sheet)
    fields = {f.name: f.label for f in examination.kind.fields_of(recognition.layout)}
    # Some kinds take columns for more than their fields: a survey's questions.
    fields |= {c.field: c.field for c in recognition.columns if c.field and c.field not in fields}
    fields |= _months(examination.kind) if recognition.layout != MONTHS else {}
    names = recognition.body.headers
    head = recognition.body.frame.head(3).astype(str)
    listed = pd.DataFrame(
        {
            "header": [label(names, c.position) for c in recognition.columns],
            "field": [fields.get(c.field or "", UNMAPPED) for c in recognition.columns],
            "why": [c.reason for c in recognition.columns],
            "sample": [", ".join(v for v in head[c.position] if v) for c in recognition.columns],
        }
    )
    edited = _edited(
        listed, fields, f"columns-{file.file_id}-{len(examination.options.columns)}-{examination.kind.name}"
    )
    changed = edited[edited["field"] != listed["field"]]
    _use(file, kind, sheet, changed, fields)


def unknown(file: UploadedFile) -> None:
    """Let the person say what a file is in which nothing was recognized: its kind, and column by column."""
    raw, said = uploading.raw_of(file), uploading.held(file).options
    if not any(len({*header_seen(sheet)[1]} - {""}) > 1 for sheet in raw.sheets):
        words.quiet("It has no row with several cells that could be a header. Export the table with one.")
        return
    st.markdown("Say what it is, and which column is what. The next file with these columns is known then.")
    names = tuple(str(sheet.name) for sheet in raw.sheets if sheet.name is not None)
    kind, chosen = _kind_and_sheet(file, said.kind or next(iter(TAKEN)), names, said.sheet)
    sheet = next((one for one in raw.sheets if one.name == chosen), raw.sheets[0])
    row, cells = header_seen(sheet)
    known = {one.name: one for one in TAKEN[kind].fields}
    matched, _ = match_columns(cells, tuple(known.values()), corrections=said.columns)
    fields = {one.name: one.label for one in known.values()} | _parts(TAKEN[kind]) | _months(TAKEN[kind])
    head = sheet.frame.iloc[row + 1 : row + 4].astype(str)
    listed = pd.DataFrame(
        {
            "header": [label(cells, column.position) for column in matched],
            "field": [fields.get(column.field or "", UNMAPPED) for column in matched],
            "why": [column.reason for column in matched],
            "sample": [", ".join(v for v in head.iloc[:, column.position] if v) for column in matched],
        }
    )
    _use(file, kind, chosen, _edited(listed, fields, f"unknown-{file.file_id}-{kind}-{chosen}"), fields)


def _parts(kind: Kind) -> dict[str, str]:
    """Return what a kind wants that is none of its fields, by name: what a survey's questions may be."""
    known = {field.name for field in kind.fields}
    wanted = sorted({name for layout in kind.layouts for group in layout.needs for name in group} - known)
    return {name: name.replace("_", " ").capitalize() for name in wanted}


def _months(kind: Kind) -> dict[str, str]:
    """Return the months that a column may be taken for, where the kind takes tables with a column a month."""
    return CHOICES if any(layout.name == MONTHS for layout in kind.layouts) else {}


def _kind_and_sheet(
    file: UploadedFile, kind: str, sheets: tuple[str, ...], sheet: str | None
) -> tuple[str, str | None]:
    """Let kind and sheet be chosen, where there are several sheets."""
    left, right = st.columns(2)
    labels = {name: one.label for name, one in TAKEN.items()}
    chosen = left.selectbox(
        "Kind of file",
        list(labels),
        index=list(labels).index(kind),
        format_func=lambda name: labels[name],
        key=f"kind-{file.file_id}",
    )
    if len(sheets) > 1:
        index = sheets.index(str(sheet)) if sheet in sheets else 0
        sheet = right.selectbox("Sheet", sheets, index=index, key=f"sheet-{file.file_id}")
    return chosen, sheet


def _edited(listed: pd.DataFrame, fields: dict[str, str], key: str) -> pd.DataFrame:
    """Show the columns and let each be taken for another field."""
    edited: pd.DataFrame = st.data_editor(
        listed,
        key=key,
        hide_index=True,
        height=(min(len(listed), 14) + 1) * tables.ROW_HEIGHT + 3,
        disabled=["header", "why", "sample"],
        column_config={
            "header": "Column in the file",
            "field": st.column_config.SelectboxColumn(
                "Taken as", options=[UNMAPPED, *fields.values()], required=True
            ),
            "why": "Why",
            "sample": "First values",
        },
    )
    return edited


def _use(
    file: UploadedFile, kind: str, sheet: str | None, said: pd.DataFrame, fields: dict[str, str]
) -> None:
    """Offer to go on with what was said of these columns."""
    if st.button("Use these columns", key=f"use-{file.file_id}", icon=":material/check:"):
        by_label = {text: name for name, text in fields.items()}
        columns = {row["header"]: by_label.get(row["field"], "") for row in said.to_dict("records")}
        uploading.say(file, kind=kind, sheet=sheet, columns=columns)
        st.rerun()
