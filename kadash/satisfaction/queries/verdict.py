"""What the last step and the long trend of the index are worth: one answer for screen, slide and export."""

import pandas as pd
import sqlmodel as sm

from kadash.satisfaction.queries.compare import followed, movement, trend
from kadash.satisfaction.queries.figures import wave_figures
from kadash.satisfaction.queries.waves import Wave, answered, waves
from kadash.satisfaction.rules.verdict import NOTHING, Verdict


def verdict(session: sm.Session, *, later: Wave, earlier: Wave | None = None) -> Verdict:
    """Return the verdict on a wave's index; ``earlier`` is the answered wave before it unless said.

    The measure is the one that is the index of the later wave.
    """
    earlier = earlier or wave_before(session, wave=later)
    closed = [wave for wave in (later, earlier) if wave is not None and not wave.readable]
    measure = answered(session, wave=later).marks.headline if later.readable else None
    if earlier is None or closed or measure is None:
        return Verdict(later.name, earlier.name if earlier else None, open=closed[0].name if closed else None)
    since = followed(session, until=later)
    return Verdict(
        later=later.name,
        earlier=earlier.name,
        first=since[0].name if since else None,
        waves=len(since),
        before=_index(session, earlier, measure),
        after=_index(session, later, measure),
        step=movement(session, earlier=earlier, later=later).get(measure, NOTHING),
        long=trend(session, until=later).get(measure, NOTHING),
    )


def wave_before(session: sm.Session, *, wave: Wave) -> Wave | None:
    """Return the answered wave before one; None for the first."""
    found = [each for each in waves(session) if each.responses or each.id == wave.id]
    index = next((i for i, each in enumerate(found) if each.id == wave.id), 0)
    return found[index - 1] if index else None


def _index(session: sm.Session, wave: Wave, measure: str) -> float | None:
    table = wave_figures(session, wave_ids=[wave.id], groups=False)
    found = table[(table["measure"] == measure) & (table["attribute"] == "")]["index"].dropna()
    return float(found.iloc[0]) if len(found) and pd.notna(found.iloc[0]) else None
