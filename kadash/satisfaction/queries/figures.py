"""Index with interval, by wave, measure and group."""

import pandas as pd
import sqlmodel as sm

from kadash.satisfaction.queries.facts import account_facts
from kadash.satisfaction.queries.waves import Answered, Wave, answered, waves
from kadash.satisfaction.rules.wave import figures, label

COLUMNS = ["wave_id", "wave", "day", "measure", "label", "attribute", "group"]
COLUMNS += ["n", "asked", "rate", "index", "low", "high", "headline"]


def wave_figures(
    session: sm.Session, *, wave_ids: list[int] | None = None, groups: bool = True
) -> pd.DataFrame:
    """Return the figures of the waves, oldest first: a row per wave, measure and group.

    Columns: wave_id, wave, day (last day of the wave), measure, label, attribute, group (both empty for
    the whole), n, asked, rate (0–1), index (points of 1,000; −100 to 100 for ``nps``), low, high,
    headline (the measure is the wave's index; none of answers that match no account). ``groups`` False
    gives the wholes only. What may not be shown is empty; a confidential wave that is still open gives
    no rows.
    """
    parts = [
        _figures(session, answered(session, wave=wave), groups)
        for wave in waves(session)
        if wave.readable and (wave_ids is None or wave.id in wave_ids)
    ]
    parts = [part for part in parts if not part.empty]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=COLUMNS)


def _figures(session: sm.Session, of: Answered, groups: bool) -> pd.DataFrame:
    table = figures(
        of.marks,
        of.attributes,
        asked=of.wave.asked,
        asked_by=_asked_by(session, of),
        confidential=of.wave.confidential,
        groups=groups,
    )
    table["wave_id"], table["wave"] = of.wave.id, of.wave.name
    table["day"] = of.wave.last_day or of.wave.first_day
    table["label"] = table["measure"].map(label)
    nobody = of.wave.responses > 0 and of.wave.of_nobody == of.wave.responses
    table["headline"] = (table["measure"] == of.marks.headline) & (not nobody)
    return table[COLUMNS]


def _asked_by(session: sm.Session, of: Answered) -> dict[tuple[str, object], int]:
    """Return how many of each class and representative were asked, where a list says who was."""
    if not of.invited:
        return {}
    facts = account_facts(session)
    invited = facts.loc[facts.index.intersection(sorted(of.invited))]
    return {
        (attribute, group): int(count)
        for attribute in ("customer_class", "representative")
        for group, count in invited[attribute].value_counts().items()
    }


def latest(session: sm.Session) -> tuple[Wave, pd.Series] | None:
    """Return the latest readable wave with an index, and its headline figure; None where there is none."""
    for wave in reversed(waves(session)):
        if not wave.readable or not wave.responses:
            continue
        table = wave_figures(session, wave_ids=[wave.id], groups=False)
        found = table[table["headline"] & (table["attribute"] == "") & table["index"].notna()]
        if len(found):
            return wave, found.iloc[0]
    return None
