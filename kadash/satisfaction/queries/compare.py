"""Comparing waves and groups, and what correlates with overall satisfaction."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd
import sqlmodel as sm

from kadash.satisfaction.queries.facts import account_facts
from kadash.satisfaction.queries.waves import Answered, Wave, answered, waves
from kadash.satisfaction.rules.drivers import Drivers, drivers
from kadash.satisfaction.rules.intervals import Estimate
from kadash.satisfaction.rules.movement import Basis, Change, among_several, compared, gap, yearly_slope
from kadash.satisfaction.rules.wave import (
    COMBINED,
    OVERALL,
    PLANNING,
    Marks,
    measured,
    measures,
    shown_groups,
)


def movement(session: sm.Session, *, earlier: Wave, later: Wave) -> dict[str, Change]:
    """Return how each measure that both waves have moved.

    Factors are corrected among themselves for being several. A confidential wave is compared as a whole
    and never followed by account: what the unpaired accounts answered could be worked out else.
    """
    if not (earlier.readable and later.readable):
        return {}
    before, after = answered(session, wave=earlier).marks, answered(session, wave=later).marks
    follow = not (earlier.confidential or later.confidential)
    changes = {
        measure: compared(_series(before, measure), _series(after, measure), follow_accounts=follow)
        for measure in measures(after)
        # Complete answers beside the factors' own means would leave those who skipped a factor as the rest.
        if measure in measures(before) and (follow or measure != COMBINED)
    }
    return _corrected(changes)


def trend(session: sm.Session, *, until: Wave | None = None) -> dict[str, Change]:
    """Return how many points a year each measure moved over the identified waves until one, per account."""
    found: dict[str, list[pd.DataFrame]] = {}
    for wave in followed(session, until=until):
        day = wave.last_day or wave.first_day
        assert day is not None
        marks = answered(session, wave=wave).marks
        for measure in measures(marks):
            points = _series(marks, measure).rename("points").reset_index()
            found.setdefault(measure, []).append(points.assign(years=day.toordinal() / 365.25))
    return _corrected({measure: yearly_slope(pd.concat(parts)) for measure, parts in found.items()})


def followed(session: sm.Session, *, until: Wave | None = None) -> list[Wave]:
    """Return the waves that accounts can be followed through, oldest first, up to one (None: all)."""
    found = waves(session)
    ids = [wave.id for wave in found]
    if until is not None and until.id in ids:
        found = found[: ids.index(until.id) + 1]
    return [w for w in found if not w.confidential and (w.last_day or w.first_day) and w.responses]


def _corrected(changes: Mapping[str, Change]) -> dict[str, Change]:
    factors = among_several({m: c for m, c in changes.items() if m.startswith("factor:")})
    return {measure: factors.get(measure, change) for measure, change in changes.items()}


def _series(marks: Marks, measure: str) -> pd.Series:
    if measure != COMBINED:
        return pd.Series(marks.frame[measure])
    share = pd.Series({name: float(weight) for name, weight in marks.weights.items()})
    # Followed by account, only complete answers: a factor left out once would pass for a change.
    return pd.Series((marks.frame[marks.factors] * share).sum(axis=1, skipna=False))


@dataclass(frozen=True)
class PlanningGap:
    """The index of those with and without a joint planning session, and how far they stand apart."""

    measure: str
    planned: Estimate
    unplanned: Estimate
    change: Change


def planning_gap(session: sm.Session, *, wave: Wave) -> PlanningGap | None:
    """Return the gap in a wave's index; None where it did not ask or may not show it."""
    of = answered(session, wave=wave) if wave.readable else None
    if of is None or of.marks.headline is None or of.marks.frame[PLANNING].isna().all():
        return None
    measure = of.marks.headline
    shown = shown_groups(of.marks, measure, of.attributes, confidential=wave.confidential)[PLANNING]
    nothing = Estimate(0, None, None, None, None)
    groups = {name: of.attributes.index[of.attributes[PLANNING] == name] for name in ("yes", "no")}
    estimates = {
        name: measured(of.marks, measure, asked=None, only=only) if name in shown else nothing
        for name, only in groups.items()
    }
    # Combined per unit the factors weigh differently for whoever skipped one, which could be worked out.
    both = len(shown) == 2 and not (wave.confidential and measure == COMBINED)
    series = of.marks.per_unit
    change = (
        gap(series.loc[groups["yes"]], series.loc[groups["no"]])
        if both
        else Change(Basis.NONE, 0 if wave.confidential else min(len(only) for only in groups.values()))
    )
    return PlanningGap(measure, estimates["yes"], estimates["no"], change)


def driver_view(session: sm.Session, *, wave: Wave | None) -> Drivers:
    """Return what goes with overall satisfaction: in one wave, or (None) in all identified waves together."""
    chosen = [wave] if wave else [w for w in waves(session) if not w.confidential]
    parts = [answered(session, wave=w).marks for w in chosen if w.readable]
    frames = [p.frame.reset_index() for p in parts if OVERALL in p.frame]
    if not frames:
        return Drivers(0, (), None, "No wave asked about overall satisfaction.")
    # Only factors that every chosen wave asked about: else the factors would rest on different answers.
    factors = [f for f in parts[-1].factors if all(f in frame for frame in frames)]
    whole = pd.concat(frames, ignore_index=True)
    named = whole.rename(columns={f: f.removeprefix("factor:") for f in factors})
    return drivers(named, [f.removeprefix("factor:") for f in factors])


def moved_accounts(session: sm.Session, *, earlier: Wave, later: Wave) -> pd.DataFrame:
    """Return the accounts that answered both identified waves, the largest fall first.

    Columns: account_id, number, name, customer_class, representative, before, after, change (points).
    Empty where a wave is confidential.
    """
    columns = [
        "account_id",
        "number",
        "name",
        "customer_class",
        "representative",
        "before",
        "after",
        "change",
    ]
    if earlier.confidential or later.confidential:
        return pd.DataFrame(columns=columns)
    both = pd.concat(
        [by_account(answered(session, wave=w)) for w in (earlier, later)],
        axis=1,
        join="inner",
        keys=["before", "after"],
    ).dropna()
    both["change"] = both["after"] - both["before"]
    table = account_facts(session).join(both, how="inner").rename_axis("account_id").reset_index()
    return table.sort_values(["change", "number"])[columns].reset_index(drop=True)


def by_account(of: Answered) -> pd.Series:
    """Return the headline mark of each known account of an identified wave, by account id."""
    series = of.marks.per_unit
    known = series[[isinstance(unit, int) for unit in series.index]]
    known.index = known.index.astype("int64")
    return known.dropna()
