"""What teams lack: kinds, stand-ins, and those who left."""

from datetime import date

from kadash.program.rules.teams import MemberFact, remarks
from kadash.standards.course import course

TODAY = date(2026, 3, 2)
SINCE = date(2026, 1, 1)
FULL = [
    MemberFact("launch", "Ida", "influencer", SINCE, stands_in="Noa"),
    MemberFact("launch", "Max", "difference-maker", SINCE),
    MemberFact("review", "Gus", "decision-maker", SINCE, stands_in="Kim"),
    MemberFact("review", "Ola", "influencer", SINCE),
]


def test_complete_teams_lack_nothing_and_rapid_response_may_wait() -> None:
    assert remarks(course(), FULL, today=TODAY) == {"launch": [], "review": [], "response": []}


def test_the_rapid_response_team_is_missed_once_the_program_is_ready() -> None:
    found = remarks(course(), FULL, today=TODAY, phases_done=["validation"])
    assert found["response"] == ["Nobody is on it yet."]


def test_a_board_without_a_decision_maker_is_told_and_who_left() -> None:
    gone = MemberFact("review", "Gus", "decision-maker", SINCE, until=TODAY)
    found = remarks(course(), [*FULL[:2], gone, FULL[3]], today=TODAY)
    assert found["review"] == ["No decision maker on it since Gus left.", "Nobody has a stand-in."]


def test_somebody_counts_until_the_day_before_they_leave() -> None:
    leaves_tomorrow = MemberFact("review", "Gus", "decision-maker", SINCE, date(2026, 3, 3), "Kim")
    assert remarks(course(), [*FULL[:2], leaves_tomorrow, FULL[3]], today=TODAY)["review"] == []
    later = MemberFact("launch", "Ida", "influencer", date(2026, 3, 3), stands_in="Noa")
    assert remarks(course(), [later], today=TODAY)["launch"] == ["Nobody is on it yet."]
