"""What the three teams lack."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kadash.standards.course import Course


@dataclass(frozen=True)
class MemberFact:
    """Somebody on a team from a day to a day; ``stands_in`` names who can replace them."""

    team: str
    name: str
    kind: str
    since: date
    until: date | None = None
    stands_in: str = ""

    def on(self, day: date) -> bool:
        """Say whether they are on the team on that day; on ``until`` they no longer are."""
        return self.since <= day and (self.until is None or day < self.until)


def remarks(
    course: Course, members: Iterable[MemberFact], *, today: date, phases_done: Iterable[str] = ()
) -> dict[str, list[str]]:
    """Return what each team lacks, by the team's id; an empty list where nothing is missing.

    A kind that the course names for a team and that nobody on it has is missing. The rapid response team
    is formed after the last phase: before that it lacks nothing. Somebody who left since the last such
    person joined is named, until another one of that kind is there.
    """
    every = list(members)
    done = set(phases_done)
    titles = {teammate.id: teammate.title.lower() for teammate in course.teammates}
    found: dict[str, list[str]] = {}
    for team in course.teams:
        there = [member for member in every if member.team == team.id and member.on(today)]
        said: list[str] = []
        if not there:
            due = team.after is None or team.after in done
            found[team.id] = ["Nobody is on it yet."] if due else []
            continue
        have = {member.kind for member in there}
        for kind in team.kinds:
            if kind not in have:
                left = [e.name for e in every if e.team == team.id and e.kind == kind and e.until is not None]
                gone = f" since {left[-1]} left" if left else ""
                said.append(f"No {titles[kind]} on it{gone}.")
        if not any(member.stands_in for member in there):
            said.append("Nobody has a stand-in.")
        found[team.id] = said
    return found
