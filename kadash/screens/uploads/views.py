"""What is shown of one uploaded file: facts, questions, columns, defects."""

import re
from collections.abc import Sequence
from functools import partial

import pandas as pd
import streamlit as st

from kadash.core import spreadsheet
from kadash.core.periods import Period, last_full_fiscal_year
from kadash.intake import headers
from kadash.intake.corrections import wrong_places
from kadash.intake.engine import Examination
from kadash.intake.kind import Kind
from kadash.screens.uploads import repairs, uploading
from kadash.ui import tables, words
from kadash.ui.figures import Card, cards
from kadash.ui.page import Here
from kadash.ui.streamlit_internals import UploadedFile
from kadash.ui.tables import Column

_TYPED = re.compile(r" \(--.*?\)(?=[.,;:]|$)")
SHOWN_CHANGES = 500
YEARS_BACK = 25
FIRST_WARNINGS = 5
SPOKEN_DEFECTS = 5
SHOWN_DEFECTS = 1_000
DEFECTS = [
    Column("row", "Row", "whole", width=70),
    Column("column", "Column"),
    Column("value", "As read"),
    Column("message", "What to do", width="large"),
]
ASIDE = [Column("row", "Row", "whole", width=70), Column("reason", "Why it is no record", width="large")]


def facts(examination: Examination) -> None:
    """One line on what the file was taken for, and one card for each count."""
    recognition, raw = examination.recognition, examination.raw
    parts = [
        examination.kind.label,
        f"{recognition.layout.replace('_', ' ')} layout",
        f"sheet {recognition.body.sheet}" if recognition.body.sheet else None,
        f"header in row {' and '.join(map(str, recognition.header_rows))}",
        raw.encoding,
        {",": "comma", "\t": "tab", ";": "semicolon", "|": "bar"}.get(raw.delimiter or "", raw.delimiter),
    ]
    words.quiet(" · ".join(words.plain(part) for part in parts if part))
    if examination.questions:
        return
    counts = {what: examination.count(what) for what in ("inserted", "updated", "unchanged")}
    rejected, aside = examination.prepared.rejected, len(examination.set_aside)
    row_is = examination.kind.row_is
    shown = [
        Card("New", f"{counts['inserted']:,}", f"of {examination.rows_read:,} read ({row_is})"),
        Card("Changed", f"{counts['updated']:,}", "stored already, with other values"),
        Card("Unchanged", f"{counts['unchanged']:,}", "stored already, the same"),
        Card(
            "Rejected",
            f"{rejected:,}",
            "see the defects" if rejected else "none",
            tone="red" if rejected else "gray",
        ),
        Card("Set aside", f"{aside:,}", "not loaded; the list below says why" if aside else "none"),
    ]
    if examination.without_account:
        becomes = "set aside" if examination.of_nobody else "loaded, but of nobody"
        nobody = f"of {examination.prepared.rows_read:,}: {becomes}"
        shown.append(Card("Without an account", f"{examination.without_account:,}", nobody, tone="red"))
    cards(shown)


def questions(file: UploadedFile, examination: Examination) -> None:
    """Ask what only a person can answer; the file waits until all is answered."""
    count = len(examination.questions)
    spoken = partial(_option, examination.kind)
    with st.form(f"questions-{file.file_id}", enter_to_submit=False):
        st.markdown(f"##### :material/help: {'One question' if count == 1 else f'{count} questions'} first")
        said: dict[str, str] = {}
        for question in examination.questions:
            key = f"answer-{file.file_id}-{question.key}"
            if question.choices:
                chosen = st.radio(
                    words.plain(question.text), question.choices, index=None, format_func=spoken, key=key
                )
            else:
                chosen = st.text_input(words.plain(question.text), key=key)
            for text, readings in question.samples[:3]:
                words.quiet(_sample(text, readings, [spoken(choice) for choice in question.choices]))
            if chosen:
                said[question.key] = chosen
        if st.form_submit_button("Go on", type="primary", key=f"answered-{file.file_id}") and said:
            uploading.say(file, answers=said)
            st.rerun()


def _option(kind: Kind, choice: str) -> str:
    """Return an answer in words: a field by its label, ``fill_down`` as ``fill down``."""
    field = kind.field(choice)
    return field.label if field else choice.replace("_", " ")


def _sample(text: str, readings: Sequence[str], choices: Sequence[str]) -> str:
    """Return the value of a cell under each answer."""
    if len(readings) != len(choices):
        return words.plain(f"{text}: {', '.join(readings[:6])}")
    if all(map(str.__eq__, readings, choices)):
        return words.plain(f"For example “{text}”.")
    said = [f"{choice} {reading}" for choice, reading in zip(choices, readings, strict=True)]
    return words.plain(f"“{text}” would be: {', '.join(said)}")


def period(here: Here, file: UploadedFile, examination: Examination) -> None:
    """Let the person say which fiscal year a sheet without dates is for."""
    taken = examination.prepared.notes.get("period")
    if not taken:
        return
    first = here.settings.fiscal_year_first_month
    last = last_full_fiscal_year(here.today, first)
    years = [
        str(Period(last.start.plus(-12 * back), last.end.plus(-12 * back))) for back in range(YEARS_BACK)
    ]
    choices = list(dict.fromkeys([*years, str(taken)]))
    chosen = st.selectbox(
        "The 12 months of this sheet",
        choices,
        index=choices.index(str(taken)),
        format_func=lambda text: Period.parse(text).label,
        key=f"period-{file.file_id}",
        width=320,
    )
    if chosen != taken:
        uploading.say(file, answers={"period": chosen})
        st.rerun()


def defects(file: UploadedFile, examination: Examination) -> None:
    """List what is wrong, and give the rejected rows as a file to correct and upload again."""
    few = examination.defects[:SPOKEN_DEFECTS]
    st.markdown("\n".join(f"- **Row {d.row}**: {words.plain(d.message)}" for d in few))
    if len(examination.defects) > len(few):
        listed = examination.defects[:SHOWN_DEFECTS]
        frame = pd.DataFrame(
            [(d.row, d.column, d.value, d.message) for d in listed], columns=[c.field for c in DEFECTS]
        )
        capped = (
            f"The first {SHOWN_DEFECTS:,} of {len(examination.defects):,}."
            if len(listed) < len(examination.defects)
            else None
        )
        tables.show(frame, DEFECTS, key=f"defects-{file.file_id}", name=f"{stem(file)} defects", note=capped)
    repairs.edit(file, examination)
    st.download_button(
        "Rejected rows to correct",
        data=partial(_rejected_rows, examination),
        file_name=f"{stem(file)} rejected.csv",
        key=f"rejected-{file.file_id}",
        on_click="ignore",
        icon=":material/build:",
        help="The rejected rows as they stand in the file, each with its reasons, to correct and upload.",
    )


def _rejected_rows(examination: Examination) -> bytes:
    body = examination.recognition.body
    rows = [
        [
            *map(str, body.frame.iloc[index]),
            "; ".join(f"{d.column}: {d.message}" if d.column else d.message for d in wrong),
        ]
        for index, wrong in wrong_places(body, examination.defects).items()
    ]
    return spreadsheet.as_csv([*body.headers, headers.REASONS], rows)


def set_aside(file: UploadedFile, examination: Examination) -> None:
    """List the rows that are no records."""
    frame = pd.DataFrame([(s.row, s.reason) for s in examination.set_aside], columns=["row", "reason"])
    tables.show(frame, ASIDE, key=f"aside-{file.file_id}", name=f"{stem(file)} set aside")


def warnings(examination: Examination) -> None:
    """Say what was corrected or should be known; many are folded."""
    if not examination.warnings:
        return
    first, rest = examination.warnings[:FIRST_WARNINGS], examination.warnings[FIRST_WARNINGS:]
    st.warning(_listed(first), icon=":material/info:")
    if rest:
        with st.expander(f"{len(rest):,} more remarks"):
            st.markdown(_listed(rest[:SHOWN_CHANGES]))


def _listed(sentences: Sequence[str]) -> str:
    if len(sentences) == 1:
        return words.plain(spoken(sentences[0]))
    return "\n".join(f"- {words.plain(spoken(sentence))}" for sentence in sentences)


def spoken(sentence: str) -> str:
    """Return a sentence without what is to be typed on the command line, which it has in parentheses."""
    return _TYPED.sub("", sentence)


def stem(file: UploadedFile) -> str:
    return str(file.name).rsplit(".", 1)[0]
