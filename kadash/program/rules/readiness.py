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
    backing = f"{leaders_backing} of {leaders} leaders of the utility back the program"
    staffed = f"{without_representative} of {listed} key accounts have no active representative"
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
            backing if leaders else "no leader of the utility is recorded as a stakeholder",
        ),
        Point(
            listed > 0 and not without_representative and time_known,
            "Follow-up staffed",
            staffed if listed else "no account is on the key account list",
        ),
    )
