"""The survey waves that documents quote: whether the latest index really changed."""

from datetime import date

import pandas as pd
import sqlmodel as sm

from kadash.plans.rules.figures import headlines
from kadash.satisfaction import queries as satisfaction
from kadash.satisfaction.rules.verdict import Verdict


def surveyed(
    session: sm.Session, *, as_of: date, groups: bool = True, changes: bool = True
) -> tuple[pd.DataFrame, Verdict | None]:
    """Return the figures of the waves until a day, and the verdict on the latest index that is shown.

    ``groups`` False gives the wholes only, ``changes`` False no verdict: both are much quicker.
    """
    waves = satisfaction.wave_figures(session, groups=groups)
    waves = waves[waves["day"].map(lambda day: day is None or day <= as_of)] if len(waves) else waves
    return waves, _verdict(session, waves) if changes else None


def _verdict(session: sm.Session, waves: pd.DataFrame) -> Verdict | None:
    whole = headlines(waves)
    if not len(whole):
        return None
    last = int(whole.iloc[-1]["wave_id"])
    (later,) = [wave for wave in satisfaction.waves(session) if wave.id == last]
    return satisfaction.verdict(session, later=later)
