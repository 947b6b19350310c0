"""Writes of the survey waves: one transaction each, checked by role."""

from kadash.satisfaction.actions.answers import add_answers
from kadash.satisfaction.actions.waves import (
    QuestionChange,
    change_wave,
    close_wave,
    create_wave,
    match_response,
    set_asked,
    set_questions,
)

__all__ = [
    "QuestionChange",
    "add_answers",
    "change_wave",
    "close_wave",
    "create_wave",
    "match_response",
    "set_asked",
    "set_questions",
]
