"""The rubric for a judgment of mobility: questions and the suggested factor. It sets nothing."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

import streamlit as st

from kadash.accounts.queries.complaints import complaints
from kadash.at_risk.queries.load import load_evidence
from kadash.at_risk.rules.judgments import Held
from kadash.at_risk.rules.rubric import complaints_answer, suggestion
from kadash.at_risk.tables import Mobility
from kadash.engagement.queries.complaints import complaints_by_cases
from kadash.standards.mobility import RubricQuestion, rubric
from kadash.ui import words
from kadash.ui.page import Here

NOT_KNOWN = ""
AGREES = {True: "; the judgment agrees.", False: "; the judgment differs: say why.", None: "."}
YEAR = timedelta(days=365)


def asked(here: Here, account_id: int, judgment: Mobility | None) -> dict[str, str]:
    """Show the questions folded, with what was answered before; return the answers that are known.

    The suggestion says whether the ``judgment`` that holds agrees with it.
    """
    known = bool(judgment and judgment.rubric)
    with st.expander("What speaks for it, what against", icon=":material/checklist:", expanded=known):
        return questions_about(here, account_id, judgment, columns=3)


def questions_about(
    here: Here, account_id: int, judgment: Mobility | Held | None, *, columns: int = 1
) -> dict[str, str]:
    """Show the questions with what was answered before; return the answers that are known."""
    known = dict(judgment.rubric or {}) if judgment else {}
    since = here.today - YEAR
    counted = complaints_by_cases(here.session, start=since, end=here.today, account_id=account_id)
    by_words = counted is None
    if by_words:
        counted = complaints(here.session, since=since, until=here.today, account_id=account_id)
    if counted is not None:
        known["complaints"] = complaints_answer(counted)
    side_by_side = st.columns(columns, gap="small") if columns > 1 else [st.container(gap="xsmall")]
    answers = {
        question.id: _answer(question, known, account_id, side_by_side[index % columns])
        for index, question in enumerate(rubric().questions)
    }
    _suggest(answers, judgment.factor if judgment else None)
    for sentence in load_evidence(here.session, account_id=account_id):
        words.quiet(f":material/bolt: Its load changed against the year before: {sentence}.")
    if counted is not None:
        were = "complaint was" if counted == 1 else "complaints were"
        read = ", read from the words of activities" if by_words else ""
        words.quiet(f"{counted or 'No'} {were} recorded in the last 12 months{read}.")
    return {question: answer for question, answer in answers.items() if answer}


def _answer(question: RubricQuestion, known: Mapping[str, Any], account_id: int, column: Any) -> str:
    texts = {NOT_KNOWN: "not known", **{answer.id: answer.text for answer in question.answers}}
    stored = str(known.get(question.id) or NOT_KNOWN)
    chosen = column.selectbox(
        question.text,
        list(texts),
        index=list(texts).index(stored) if stored in texts else 0,
        format_func=texts.__getitem__,
        key=f"rubric-{account_id}-{question.id}",
    )
    return str(chosen)


def _suggest(answers: Mapping[str, str], judged: Decimal | None) -> None:
    found = suggestion(rubric(), answers, judged=judged)
    if found is None:
        words.quiet("Answer three questions or more, and a factor is suggested, with its reasons.")
        return
    band = found.band
    spread = f" ({band.low} to {band.high} with what is not known yet)" if found.unanswered else ""
    st.markdown(f":material/lightbulb: Suggests **{band.likely}**{spread}{AGREES[found.agrees]}")
    reasons = [
        f"{reason.question}: {reason.answer} (+{reason.points})" for reason in found.reasons if reason.points
    ]
    words.quiet(" · ".join(words.plain(reason) for reason in reasons) or "Nothing speaks for leaving.")
