"""What the data already says of an account's quarter: usage, bills, satisfaction, promises, conversations."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import pandas as pd

from kadash.accounts.rules.services import LABELS, UNITS
from kadash.core.money import shown
from kadash.core.periods import Period, short
from kadash.engagement.rules.promises import Kept

MONTHS = 3


@dataclass(frozen=True)
class Fact:
    """One thing that is known: its name, its value as people read it, and what to know about that."""

    name: str
    value: str
    note: str = ""


def usage(months: pd.DataFrame, quarter: Period) -> tuple[Fact, ...]:
    """Return the usage of each metered service against the same quarter of the year before.

    ``months``: a row per month and service (month, service, usage). A quarter of which a month is missing is
    no total: it says how many months are there, and is compared with nothing.
    """
    found = []
    earlier = Period(quarter.start.plus(-12), quarter.end.plus(-12))
    for service, unit in UNITS.items():
        mine = months[months["service"].eq(service)]
        now, there = _total(mine, quarter)
        before, before_there = _total(mine, earlier)
        if not there:
            continue
        if there < MONTHS:
            note = f"{there} of {MONTHS} months are billed so far"
        elif before_there < MONTHS or not before:
            note = "the same quarter of the year before is not complete"
        else:
            note = f"{100 * (now - before) / before:+.1f}% against the same quarter of the year before"
        found.append(Fact(f"{LABELS[service]} usage", f"{now:,.0f} {unit}", note))
    return tuple(found)


def _total(months: pd.DataFrame, quarter: Period) -> tuple[float, int]:
    inside = months[months["month"].between(quarter.start.number, quarter.end.number)]
    known = inside[inside["usage"].notna()]
    return float(known["usage"].sum()), int(known["month"].nunique())


def bills(rows: pd.DataFrame) -> Fact:
    """Return the bills of a quarter: how many, their sum, and how many were corrections.

    ``rows``: revenue_cents, correction.
    """
    if rows.empty:
        return Fact("Bills", "none yet", "no bill of this quarter is known")
    corrected = int(rows["correction"].eq(True).sum())
    cents = int(rows["revenue_cents"].fillna(0).sum())
    count = f"{len(rows):,} bill{'' if len(rows) == 1 else 's'}"
    note = "none was a correction" if not corrected else f"{corrected} of them were corrections"
    return Fact("Bills", shown(cents), f"{count}; {note}")


def satisfaction(answers: Sequence[tuple[str, float | None]], *, target: int | None) -> Fact:
    """Return the account's newest index in points against the one before and the target.

    ``answers``: wave and points, newest first, None where it gave no mark.
    """
    given = [(wave, points) for wave, points in answers if points is not None]
    if not given:
        return Fact("Satisfaction", "not known", "no survey has an answer of this account")
    wave, points = given[0]
    said = [f"in {wave}"]
    if len(given) > 1:
        step = round(points) - round(given[1][1])  # as the two are shown
        said.append(f"{step:+d} since {given[1][0]}" if step else f"as in {given[1][0]}")
    if target is not None:
        said.append(
            f"{abs(points - target):.0f} {'above' if points >= target else 'below'} the target of {target}"
        )
    return Fact("Satisfaction", f"{points:.0f} points", ", ".join(said))


def promises(found: Kept) -> Fact:
    """Return the promises that fell due in the quarter and were kept on time."""
    note = "done by the day first promised"
    if found.dropped:
        note += f"; {found.dropped} more dropped with your word"
    return Fact("Promises kept", found.text, note if found.due else "")


def conversations(days: Iterable[date], quarter: Period, *, today: date) -> Fact:
    """Return how often we spoke in the quarter, and the last time."""
    known = sorted(day for day in days if day <= min(today, quarter.last_day))
    inside = [day for day in known if day >= quarter.first_day]
    last = f"last on {short(known[-1])}" if known else "none on record"
    return Fact("Conversations", f"{len(inside):,}", last)
