"""What the board is told of the work with the accounts, read from engagement."""

from collections.abc import Collection
from datetime import date

import pandas as pd
import sqlmodel as sm

from kadash.briefing.rules.engaged import Engaged, LatePromise, Planned, Planning, Promises
from kadash.engagement.queries.kept import kept_on_time
from kadash.engagement.queries.planning import program
from kadash.engagement.queries.promises import LATE, OPEN
from kadash.engagement.queries.promises import promises as every_promise
from kadash.engagement.queries.relationships import picture
from kadash.engagement.rules.planning import on_time


def engaged(session: sm.Session, *, as_of: date, kinds: Collection[str]) -> Engaged:
    """Return it as of a day, for the sections that a plan has."""
    if "silence" in kinds:
        seen = picture(session, today=as_of)
        silences, listed = tuple(relationship.silence for relationship in seen.relationships), seen.listed
    else:
        silences, listed = None, True
    return Engaged(
        silences=silences,
        listed=listed,
        promises=_promises(session, as_of) if "promises" in kinds else None,
        planning=_planning(session, as_of) if "joint_planning" in kinds else None,
    )


def _promises(session: sm.Session, as_of: date) -> Promises:
    frame = every_promise(session, today=as_of)
    late = frame[frame["state"].eq(LATE)].sort_values(["due", "id"])
    names = ("account_id", "what", "owner", "due")
    return Promises(
        kept=kept_on_time(session, today=as_of),
        open=int(frame["state"].isin([OPEN, LATE]).sum()),
        late=tuple(
            LatePromise(
                None if pd.isna(id) else int(id), str(what), "–" if pd.isna(owner) else str(owner), due
            )
            for id, what, owner, due in zip(*(late[name] for name in names), strict=True)
        ),
        recorded=len(frame),
    )


def _planning(session: sm.Session, as_of: date) -> Planning:
    found = program(session, today=as_of)
    return Planning(
        year=found.year.label,
        force=found.force,
        updates=found.updates,
        senior=found.senior,
        accounts=tuple(
            Planned(
                standing.account_id,
                standing.plan is not None,
                standing.plan.acknowledged_on if standing.plan else None,
                on_time(standing.closed),
                standing.streak,
                standing.exposure_cents,
            )
            for standing in found.standings
        ),
    )
