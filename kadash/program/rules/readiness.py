"""Is the program ready to launch: phases completed, leadership aligned, follow-up staffed."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Point:
    """One thing that a launch needs, whether it is there, and what says so."""

    met: bool
    what: str
    said: str


def readiness(
    *,
    steps: int,
    steps_done: int,
    leaders: int,
    leaders_backing: int,
    listed: int,
    without_representative: int,
    time_known: bool,
) -> tuple[Point, ...]:
    """Return the three things that the course asks for before a launch.

    Leaders are stakeholders of the group of utility leaders; all of them must back the program. Follow-up is
    staffed when every listed account has an active representative whose share of work time is known.
    """
    have = "has" if without_representative == 1 else "have"
    staffed = f"{without_representative} of {listed} key accounts {have} no active representative"
    if not without_representative:
        staffed = f"each of {listed} key accounts has an active representative"
        staffed += "" if time_known else ", but the share of work time is not known"
    return (
        Point(
            steps > 0 and steps_done == steps, "Phases completed", f"{steps_done} of {steps} steps are done"
        ),
        Point(
            leaders > 0 and leaders == leaders_backing,
            "Leadership aligned",
            _backing(leaders, leaders_backing),
        ),
        Point(
            listed > 0 and not without_representative and time_known,
            "Follow-up staffed",
            staffed if listed else "no account is on the key account list",
        ),
    )


def _backing(leaders: int, backing: int) -> str:
    if not leaders:
        return "no leader of the utility is recorded as a stakeholder"
    if leaders == 1:
        back = "backs" if backing else "does not back"
        return f"the one leader of the utility on record {back} the program"
    back = "backs" if backing == 1 else "back"
    return f"{backing} of {leaders} leaders of the utility {back} the program"
