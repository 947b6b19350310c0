"""Writes of the survey waves: one transaction each, checked by role."""

from kadash.satisfaction.actions.answers import add_answers
from kadash.satisfaction.actions.follow_ups import change_follow_up, close_follow_up, open_follow_up
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
    "change_follow_up",
    "change_wave",
    "close_follow_up",
    "close_wave",
    "create_wave",
    "match_response",
    "open_follow_up",
    "set_asked",
    "set_questions",
]
