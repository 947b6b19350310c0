"""The rubric beside the grid: its questions for one account, and a button that takes what they suggest."""

import streamlit as st

from kadash.at_risk.rules.judgments import shown_factor
from kadash.at_risk.rules.rubric import suggestion
from kadash.screens.at_risk import rubric
from kadash.screens.at_risk.judge_sitting import Sitting
from kadash.standards.mobility import rubric as questions
from kadash.ui import words
from kadash.ui.page import Here


def beside(here: Here, sitting: Sitting) -> None:
    """Ask the rubric's questions about an account; a button puts the suggestion into the account's row."""
    accounts = {account.account_id: account for account in sitting.drawn}
    first = next((a.account_id for a in sitting.drawn if a.held is None), sitting.drawn[0].account_id)
    chosen = st.selectbox(
        "Rubric for",
        list(accounts),
        index=list(accounts).index(first),
        format_func=lambda id: accounts[id].name if id in accounts else "",
        key="judge-rubric-of",
    )
    if chosen not in accounts:
        return
    account = accounts[chosen]
    answers = rubric.questions_about(here, chosen, account.held)
    sitting.rubrics[chosen] = answers
    found = suggestion(questions(), answers)
    if found is not None:
        band = found.band
        why = "; ".join(
            f"{reason.question.lower()}: {reason.answer}" for reason in found.reasons if reason.points
        )
        cells = {
            "factor": shown_factor(band.likely),
            "low": shown_factor(band.low),
            "high": shown_factor(band.high),
        }
        st.button(
            f"Use {cells['factor']} ({cells['low']} to {cells['high']})",
            key="judge-use",
            icon=":material/arrow_back:",
            on_click=sitting.put,
            args=(chosen, cells | ({"reason": why} if why else {})),
            help=f"Put the suggestion into the row of {words.plain(account.name)}",
        )
