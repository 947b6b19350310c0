"""What the data writes in each of the nine sections of a plan, as blocks of a report."""

from collections.abc import Callable, Mapping
from decimal import Decimal

from kadash.action_plans.rules.known import Known, Year
from kadash.action_plans.rules.people_contents import communication, contacts, relationship
from kadash.action_plans.rules.sections import Filled
from kadash.action_plans.rules.written import facts, figure, on_day, yes
from kadash.core.documents.report import Block, Bullets, Chart, Table
from kadash.core.money import shown
from kadash.core.periods import short
from kadash.core.shares import percent

WHOLE_YEAR = 12


def filled(known: Known, id: str, *, period: str | None = None) -> Filled:
    """Return what the data writes in the section of that id.

    ``period`` (``2009-01..2009-12``) asks for the figures of other 12 months than the newest: those that a
    confirmation stands on.
    """
    return _SECTIONS[id](known, year_of(known, period))


def year_of(known: Known, period: str | None) -> Year | None:
    """Return the 12 months of a period (``2009-01..2009-12``), the newest without one; None: not known."""
    if period is None or (known.year is not None and str(known.year.period) == period):
        return known.year
    return (known.earlier or {}).get(period)


def year_figures(year: Year | None, *names: str) -> dict[str, str]:
    """Return the figures of 12 months under names that say which months; what is not known is not there."""
    if year is None:
        return {}
    known = {
        "Revenue": None if year.revenue_cents is None else shown(year.revenue_cents, places=0),
        "Electric use": figure(year.energy_kwh, "kWh"),
        "Metered peak": figure(year.peak_kw, "kW"),
        "Water use": figure(year.water_gallons, "gallons"),
    }
    return {f"{name}, {year.period.label}": text for name in names if (text := known[name]) is not None}


def _summary(known: Known, year: Year | None) -> Filled:
    profile, rows = known.profile, []
    if year is not None:
        label = year.period.label
        place = f"number {year.rank} of {year.ranked} by at-risk revenue" if year.rank else ""
        rows = [
            ("Revenue", shown(year.revenue_cents, places=0, missing="not known"), label),
            ("Net revenue", shown(year.net_cents, places=0, missing="not known"), "revenue less power cost"),
            ("At-risk revenue", shown(year.at_risk_cents, places=0, missing="not known"), place),
        ]
    if known.bond is not None:
        late = sum(1 for promise in known.promises if promise.late)
        rows.append(
            ("Last contact", known.bond.silence.anybody.text, on_day(known.bond.silence.anybody.last))
        )
        rows.append(("Open promises", str(len(known.promises)), f"{late} late"))
    figures = year_figures(year, "Revenue")
    if profile.representative:
        rows.append(("Representative", profile.representative, ""))
        figures["Representative"] = profile.representative
    return Filled(facts(rows), figures)


def _business(known: Known, year: Year | None) -> Filled:
    profile = known.profile
    plain = {
        "Account": profile.number,
        "Class": profile.customer_class,
        "Services": profile.services,
        "Address": profile.address,
        "Part of": profile.parent,
    }
    there = {name: text for name, text in plain.items() if text}
    rows = [(name, text, "") for name, text in there.items()]
    if profile.listed_since:
        rows.append(("Key account since", short(profile.listed_since), ""))
    if year is not None and year.mobility is not None:
        rows.append(("Mobility factor", f"{year.mobility:.2f}", "0 cannot leave, 1 can leave at once"))
    return Filled(facts(rows), there)


def _use(known: Known, year: Year | None) -> Filled:
    use, rows = known.use, []
    if year is not None:
        change = "" if use.energy_change is None else (
            f"{percent(use.energy_change, sign=True)} against the 12 months before"
        )  # fmt: skip
        notes = {"Electric use": change, "Metered peak": "highest month, meters added up"}
        rows = [
            (name, text, notes.get(name.split(",")[0], ""))
            for name, text in year_figures(year, "Electric use", "Metered peak", "Water use").items()
        ]
    if use.load_factor is not None:
        rows.append(("Load factor", percent(use.load_factor), "energy ÷ (metered peak × hours)"))
    blocks: list[Block] = [*facts(rows)]
    if use.evidence:
        blocks.append(Bullets(use.evidence))
    blocks += _charts(known)
    if known.equipment:
        lines = tuple(
            (item.kind, item.service, item.size, str(item.year or "–"), yes(item.critical), yes(item.backup),
             item.source)
            for item in known.equipment
        )  # fmt: skip
        header = ("Equipment", "Service", "Size", "Year", "Critical", "Backup", "Source")
        blocks.append(Table("Equipment", header, lines, (False, False, True, True)))
    lacking = None
    if use.known_months < WHOLE_YEAR:
        lacking = f"Bills of {use.known_months} months are there; a year is needed."
    figures = year_figures(year, "Electric use", "Metered peak", "Water use")
    if known.equipment:
        figures["Equipment"] = f"{len(known.equipment)} recorded"
    return Filled(tuple(blocks), figures, lacking)


def _charts(known: Known) -> list[Block]:
    """Return a chart of what is billed: energy, and water where the account takes that alone."""
    use = known.use
    energy = any(value is not None for value in use.kwh)
    values, name, unit = (use.kwh, "Energy", "kWh") if energy else (use.gallons, "Water", "gallons")
    seen = [(month, value) for month, value in zip(use.months, values, strict=True) if value is not None]
    if len(seen) < 2:
        return []
    month, most = max(seen, key=lambda pair: pair[1])
    says = f"{name} by month, {use.months[0]} to {use.months[-1]}; the most, {most:,.0f} {unit}, in {month}."
    return [Chart("columns", f"{name} by month ({unit})", use.months, {name: values}, unit, says)]


def _goals(known: Known, year: Year | None) -> Filled:
    if not known.goals:
        return Filled(lacking="No goal for the account is there yet. Add one with the objective it serves.")
    lines = tuple(
        (goal.text, goal.serves or "none", goal.owner or "", short(goal.due) if goal.due else "",
         f"done on {short(goal.done_on)}" if goal.done_on else "open")
        for goal in known.goals
    )  # fmt: skip
    table = Table("Goals", ("Goal", "Serves the objective", "Who", "By", "State"), lines)
    linked = any(goal.serves for goal in known.goals)
    return Filled(
        (table,), None, None if linked else "No goal names an objective of the program yet. Link one."
    )


def _money(known: Known, year: Year | None) -> Filled:
    if not known.needs:
        return Filled(lacking="No line says what the plan needs money for.")
    total = sum((need.cents for need in known.needs if need.cents is not None), Decimal(0))
    lines = [
        (need.text, need.serves or "none", f"{need.quantity.normalize():,f}", shown(need.unit_cost_cents),
         shown(need.cents))
        for need in known.needs
    ]  # fmt: skip
    lines.append(("Total", "", "", "", shown(total)))
    header = ("Need", "Serves the objective", "Quantity", "Unit cost", "Amount")
    rows = [("Asked for", shown(total), "")]
    if year is not None and year.at_risk_cents:
        share = percent(total / year.at_risk_cents)
        rows.append(("Beside the at-risk revenue", share, f"of {shown(year.at_risk_cents, places=0)} a year"))
    unpriced = sum(1 for need in known.needs if need.cents is None)
    if unpriced:
        rows.append(("Without a price", str(unpriced), "not in the total"))
    table = Table("What the plan needs", header, tuple(lines), (False, False, True, True, True), total=True)
    priced = unpriced < len(known.needs)
    return Filled((*facts(rows), table), None, None if priced else "No line has a price yet.")


def _barriers(known: Known, year: Year | None) -> Filled:
    found = [spot[0].upper() + spot[1:] for spot in (known.bond.spots if known.bond else ())]
    found += [
        f"Late since {short(promise.due)}: {promise.what} ({promise.owner})"
        for promise in known.promises
        if promise.late
    ]
    if known.bond is not None and known.bond.balance.only_bad:
        found.append("Heard only bad news in 12 months")
    if known.bond is not None and known.bond.silence.late_by:
        found.append(f"Nobody has spoken with them for {known.bond.silence.anybody.text}")
    return Filled((Bullets(tuple(found)),) if found else ())


_SECTIONS: Mapping[str, Callable[[Known, Year | None], Filled]] = {
    "summary": _summary,
    "contacts": lambda known, year: contacts(known),
    "business": _business,
    "use": _use,
    "relationship": lambda known, year: relationship(known),
    "communication": lambda known, year: communication(known),
    "goals": _goals,
    "money": _money,
    "barriers": _barriers,
}
