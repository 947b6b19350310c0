"""What the rooms below know of accounts, read once for many plans."""

from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.conversations import contact_roles, conversations
from kadash.accounts.queries.loads import monthly_loads
from kadash.accounts.rules.terms import HELD, PLANNED, UNKNOWN
from kadash.action_plans.rules.known import Bond, ContactFact, Known, Profile, PromiseFact, Talk, Use, Year
from kadash.at_risk.queries.at_risk import AtRisk, at_risk, default_period
from kadash.at_risk.rules.load import load_change, load_factor
from kadash.at_risk.rules.load_grid import LoadGrid
from kadash.core.periods import Period
from kadash.engagement.queries.promises import promises
from kadash.engagement.queries.relationships import Relationship, picture
from kadash.engagement.rules.promises import Due, kept
from kadash.satisfaction.queries.compare import by_account
from kadash.satisfaction.queries.waves import answered, waves

TABLES = (
    "account", "bill", "contact", "contact_cadence", "contact_judgment", "contact_role", "interaction",
    "interaction_account", "list_membership", "mobility", "participant", "power_cost_rate", "promise",
    "representative", "setting", "survey_invitation", "survey_question", "survey_response", "survey_wave",
    "worksheet_row",
)  # fmt: skip
"""All tables that ``sources`` reads; none of the plans themselves, whose text is saved while it is typed."""
MONTHS = 36
"""So many months of use are drawn."""
TALKS = 5
"""So many conversations are listed, the last ones."""


@dataclass(frozen=True)
class Sources:
    """What is known of accounts on a day, without what is in their plans. Use ``known``."""

    today: date
    profiles: Mapping[int, Profile]
    newest: Mapping[int, Year]
    years: Mapping[str, Mapping[int, Year]]
    loads: LoadGrid | None
    contacts: Mapping[int, tuple[ContactFact, ...]]
    bonds: Mapping[int, Bond]
    surveys: tuple[tuple[str, Mapping[int, float]], ...]
    promises: Mapping[int, tuple[PromiseFact, ...]]
    kept: Mapping[int, str]
    talks: Mapping[int, tuple[Talk, ...]]

    def known(self, account_id: int) -> Known:
        """Return what is known of one account that was asked for."""
        talks = self.talks.get(account_id, ())
        return Known(
            profile=self.profiles[account_id],
            year=self.newest.get(account_id),
            earlier={name: years[account_id] for name, years in self.years.items() if account_id in years},
            use=_use(self.loads, account_id),
            contacts=self.contacts.get(account_id, ()),
            bond=self.bonds.get(account_id),
            surveys=tuple(
                (wave, points[account_id]) for wave, points in self.surveys if account_id in points
            ),
            promises=self.promises.get(account_id, ()),
            kept=self.kept.get(account_id, ""),
            talks=tuple(talk for talk in talks if talk.day <= self.today)[:TALKS],
            ahead=tuple(reversed([talk for talk in talks if talk.day > self.today])),
        )


def sources(
    session: sm.Session, *, today: date, account_ids: Collection[int], periods: Iterable[str] = ()
) -> Sources:
    """Read what is known of these accounts; ``periods`` are further 12 months to be known (``a..b``)."""
    ids = sorted(account_ids)
    one = ids[0] if len(ids) == 1 else None
    wanted = default_period(session)
    years = {text: _years(session, Period.parse(text), today) for text in sorted(set(periods))}
    found = picture(session, today=today, account_id=one)
    bonds = {relationship.account_id: relationship for relationship in found.relationships}
    for id in ids:
        if id not in bonds and len(ids) > 1:  # an account off the list is in its own picture only
            bonds |= {id: each} if (each := picture(session, today=today, account_id=id).of(id)) else {}
    return Sources(
        today=today,
        profiles=_profiles(session, set(ids)),
        newest={} if wanted is None else _years(session, wanted, today),
        years=years,
        loads=_loads(session, one),
        contacts=_contacts(session, one, bonds),
        bonds={id: _bond(bond) for id, bond in bonds.items()},
        surveys=_surveys(session),
        **_promises(session, today, one),
        talks=_talks(session, today, one),
    )


def _profiles(session: sm.Session, ids: set[int]) -> dict[int, Profile]:
    frame = accounts.accounts(session).to_dict("records")
    names = {int(row["account_id"]): str(row["name"]) for row in frame}
    since = accounts.memberships_since(session)
    mine = [row for row in frame if int(row["account_id"]) in ids]
    places = {row.id or 0: _address(row) for row in accounts.all_accounts(session) if row.id in ids}
    return {
        int(row["account_id"]): Profile(
            account_id=int(row["account_id"]), name=str(row["name"]), number=row["number"],
            customer_class=row["customer_class"], services=row["services"],
            address=places.get(int(row["account_id"])), representative=row["representative"],
            parent=None if row["parent_id"] is None else names.get(int(row["parent_id"])),
            listed_since=since.get(int(row["account_id"])),
        )
        for row in mine
    }  # fmt: skip


def _address(row: Any) -> str | None:
    parts = [row.address, row.city, " ".join(each for each in (row.state, row.postal_code) if each)]
    return ", ".join(part for part in parts if part) or None


def _years(session: sm.Session, period: Period, today: date) -> dict[int, Year]:
    table = at_risk(session, period=period, as_of=today, everybody=True)
    listed = accounts.members(session, on=today)
    valued = [
        line for line in table.lines
        if line.at_risk_cents is not None and (listed is None or line.account_id in listed)
    ]  # fmt: skip
    valued.sort(key=lambda line: (-(line.at_risk_cents or 0), line.account_id))
    ranks = {line.account_id: index for index, line in enumerate(valued, start=1)}
    billed = _billed(table)
    return {
        line.account_id: Year(
            period=period,
            revenue_cents=None if line.revenue_cents is None else Decimal(line.revenue_cents),
            net_cents=line.net_revenue_cents,
            at_risk_cents=line.at_risk_cents,
            mobility=line.mobility,
            energy_kwh=billed.get((line.account_id, "electric"), (None, None))[0],
            peak_kw=billed.get((line.account_id, "electric"), (None, None))[1],
            water_gallons=billed.get((line.account_id, "water"), (None, None))[0],
            rank=ranks.get(line.account_id),
            ranked=len(valued),
        )
        for line in table.lines
    }


def _billed(table: AtRisk) -> dict[tuple[int, str], tuple[float | None, float | None]]:
    frame = table.usage
    if frame.empty:
        return {}
    columns = (frame[name] for name in ("account_id", "service", "usage", "peak_kw"))
    return {
        (int(id), str(service)): (_number(usage), _number(peak))
        for id, service, usage, peak in zip(*columns, strict=True)
    }


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(value)


def _loads(session: sm.Session, account_id: int | None) -> LoadGrid | None:
    months = accounts.bill_months(session)
    if months is None:
        return None
    period = Period(months[1].plus(1 - MONTHS), months[1])
    return LoadGrid.out_of(monthly_loads(session, period=period, account_id=account_id), period)


def _use(grid: LoadGrid | None, account_id: int) -> Use:
    if grid is None:
        return Use()
    loads = grid.loads(account_id)
    if not loads:
        return Use()
    last = Period.year_to(grid.months[-1])
    factor = load_factor([load for load in loads if load.month in last])
    change = load_change(loads, end=last.end)
    by_month = {load.month: load for load in loads}
    shown = tuple(month for month in grid.months if month >= loads[0].month)
    seen = [by_month.get(month) for month in shown]
    return Use(
        months=tuple(month.label for month in shown),
        kwh=tuple(load.energy_kwh if load else None for load in seen),
        gallons=tuple(load.water_gallons if load else None for load in seen),
        load_factor=factor.factor if factor else None,
        energy_change=change.energy if change else None,
        evidence=change.evidence if change else (),
    )


def _contacts(
    session: sm.Session, account_id: int | None, bonds: Mapping[int, Relationship]
) -> dict[int, tuple[ContactFact, ...]]:
    met = {person.role_id: person.last_met for bond in bonds.values() for person in bond.people}
    found: dict[int, list[ContactFact]] = {}
    for row in contact_roles(session, account_id=account_id).to_dict("records"):
        fact = ContactFact(
            name=str(row["name"]), title=row["title"], rank=row["rank"], decides=row["decision_maker"],
            functions=tuple(row["functions"] or ()), email=row["email"], phone=row["phone"],
            last_met=met.get(int(row["id"])), verified_on=row["verified_on"], stance=row["stance"],
        )  # fmt: skip
        found.setdefault(int(row["account_id"]), []).append(fact)
    order = {"primary": 0, "secondary": 1, "alternate": 2}
    return {
        id: tuple(sorted(each, key=lambda fact: (order.get(fact.rank or "", 3), not fact.decides, fact.name)))
        for id, each in found.items()
    }


def _bond(relationship: Relationship) -> Bond:
    return Bond(
        silence=relationship.silence, balance=relationship.balance, rung=relationship.rung,
        live=sum(1 for place in relationship.places if place.live),
        they_began=relationship.they_began, began=relationship.began, spots=relationship.spots,
    )  # fmt: skip


def _surveys(session: sm.Session) -> tuple[tuple[str, dict[int, float]], ...]:
    """Return the points of each account by identified wave, newest first."""
    found = []
    for wave in reversed([wave for wave in waves(session) if not wave.confidential]):
        points = by_account(answered(session, wave=wave))
        found.append((wave.name, {int(id): float(value) for id, value in points.items()}))
    return tuple(found)


def _promises(session: sm.Session, today: date, account_id: int | None) -> dict[str, Any]:
    frame = promises(session, today=today, account_id=account_id)
    waiting: dict[int, list[PromiseFact]] = {}
    due: dict[int, list[Due]] = {}
    for row in frame.to_dict("records"):
        id = int(row["account_id"])
        if row["closed_on"] is None or pd.isna(row["closed_on"]):
            fact = PromiseFact(str(row["what"]), str(row["owner"]), row["due"], row["state"] == "late")
            waiting.setdefault(id, []).append(fact)
        due.setdefault(id, []).append(
            Due(
                *(_none(row, name) for name in ("first_due", "done_on", "dropped_on", "agreed_with_customer"))
            )
        )
    since, until = today - timedelta(days=365), today - timedelta(days=1)
    counted = {id: kept(each, since=since, until=until) for id, each in due.items()}
    return {
        "promises": {id: tuple(each) for id, each in waiting.items()},
        "kept": {id: each.text for id, each in counted.items()},
    }


def _none(row: Mapping[Hashable, Any], name: str) -> Any:
    return None if row[name] is None or pd.isna(row[name]) else row[name]


def _talks(session: sm.Session, today: date, account_id: int | None) -> dict[int, tuple[Talk, ...]]:
    """Return each account's conversations that were held or are ahead, newest first."""
    frame = conversations(session, account_id=account_id)
    past = frame["state"].isin((HELD, UNKNOWN)) & frame["day"].le(today)
    ahead = frame["state"].isin((PLANNED, UNKNOWN)) & frame["day"].gt(today)
    chosen = frame[past | ahead]
    found: dict[int, list[Talk]] = {}
    columns = (chosen[name] for name in ("account_id", "day", "channel", "subject"))
    for id, day, channel, subject in zip(*columns, strict=True):
        found.setdefault(int(id), []).append(Talk(day, channel, subject or "no subject"))
    return {id: tuple(each) for id, each in found.items()}
