"""Reads of the survey waves. What leaves this folder has passed the rules on small groups."""

from kadash.satisfaction.queries.comments import comments
from kadash.satisfaction.queries.compare import driver_view, moved_accounts, movement, planning_gap, trend
from kadash.satisfaction.queries.exposure import exposure, quadrant_view, revenue_view
from kadash.satisfaction.queries.figures import latest, wave_figures
from kadash.satisfaction.queries.one_account import account_answers
from kadash.satisfaction.queries.uploads import withheld_upload
from kadash.satisfaction.queries.verdict import verdict
from kadash.satisfaction.queries.waves import Wave, questions, unmatched, version_of, waves

__all__ = [
    "Wave",
    "account_answers",
    "comments",
    "driver_view",
    "exposure",
    "latest",
    "moved_accounts",
    "movement",
    "planning_gap",
    "quadrant_view",
    "questions",
    "revenue_view",
    "trend",
    "unmatched",
    "verdict",
    "version_of",
    "wave_figures",
    "waves",
    "withheld_upload",
]
