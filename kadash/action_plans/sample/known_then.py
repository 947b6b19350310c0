"""What was known of accounts on an earlier day, for documents of the sample that were approved then."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

import sqlmodel as sm

from kadash.action_plans.queries.sources import Sources, sources
from kadash.action_plans.rules.known import ContactFact, PromiseFact
from kadash.at_risk.rules.load_grid import LoadGrid
from kadash.core.periods import Month, Period
from kadash.engagement.queries.promises import promises
from kadash.satisfaction.queries.waves import waves


def known_then(
    session: sm.Session, *, today: date, account_ids: Collection[int], periods: Iterable[str] = ()
) -> Sources:
    """Read what ``sources`` reads, without bills, answers, promises and talks later than ``today``."""
    billed = Period.year_to(Month.of(today).plus(-1))
    found = sources(session, today=today, account_ids=account_ids, periods=(*periods, str(billed)))
    loads = _until(found.loads, billed.end)
    asked = {wave.name for wave in waves(session) if wave.last_day is not None and wave.last_day <= today}
    return replace(
        found,
        newest={} if loads is None else found.years[str(billed)],
        loads=loads,
        contacts={id: tuple(_then(each, today) for each in every) for id, every in found.contacts.items()},
        surveys=tuple(each for each in found.surveys if each[0] in asked),
        promises=_promised(session, today),
        kept={} if loads is None else found.kept,
        talks={id: tuple(talk for talk in talks if talk.day <= today) for id, talks in found.talks.items()},
    )


def _until(loads: LoadGrid | None, last: Month) -> LoadGrid | None:
    """Return the months of a grid up to one; None where that leaves none."""
    count = 0 if loads is None else sum(1 for month in loads.months if month <= last)
    if loads is None or count == 0:
        return None
    return LoadGrid(
        loads.ids, loads.months[:count],
        *(values[:, :count] for values in (loads.energy_kwh, loads.metered_kw, loads.billed_kw,
                                           loads.water_gallons, loads.meters)),
    )  # fmt: skip


def _then(contact: ContactFact, today: date) -> ContactFact:
    later = contact.verified_on is not None and contact.verified_on > today
    return replace(contact, verified_on=None) if later else contact


def _promised(session: sm.Session, today: date) -> dict[int, tuple[PromiseFact, ...]]:
    frame = promises(session, today=today)
    found: dict[int, list[PromiseFact]] = {}
    for row in frame.to_dict("records"):
        if row["made_on"] <= today and (not row["closed_on"] or row["closed_on"] > today):
            fact = PromiseFact(str(row["what"]), str(row["owner"]), row["due"], row["due"] < today)
            found.setdefault(int(row["account_id"]), []).append(fact)
    return {id: tuple(each) for id, each in found.items()}
