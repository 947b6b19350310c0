"""State of the program in one figure per room, each with a link to its rows."""

from decimal import Decimal

import pandas as pd

from kadash.assessment.queries import assessments as assessment
from kadash.assessment.rules.gap import way
from kadash.at_risk.charts import table as charts
from kadash.at_risk.queries import at_risk as queries
from kadash.at_risk.queries.at_risk import AtRisk
from kadash.at_risk.rules.net_ranking import net_summary
from kadash.at_risk.rules.table import Headline, at_risk_table, headline, totals
from kadash.budget.queries.program_budget import program_budget
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.periods import Period
from kadash.core.shares import percent, times
from kadash.satisfaction import queries as satisfaction
from kadash.satisfaction.rules.wave import label
from kadash.screens.at_risk import known
from kadash.ui import cache, figures, words
from kadash.ui.figures import Card, Leads
from kadash.ui.page import Here


def period(here: Here) -> Period | None:
    """Return the last 12 months that have data."""
    return cache.asked(here, queries.default_period, of=known.BILLED)


def scope(here: Here, year: Period) -> str:
    """Return which services the figures count."""
    return _found(here, year).scope


def cards(here: Here, year: Period) -> None:
    """Show exposure, level, budget and satisfaction."""
    program, cost = _budget(here, year)
    figures.cards([_exposure(here, year, cost), _level(here), program, _satisfaction(here)])
    words.without(_found(here, year).gaps)


def _found(here: Here, year: Period) -> AtRisk:
    return known.at_risk(here, year, here.today)


def _table(here: Here, year: Period) -> pd.DataFrame:
    return cache.made(
        here, lambda: at_risk_table(_found(here, year).lines), "overview table", str(year), of=known.JUDGED
    )


def _headline(here: Here, year: Period, budget_cents: Decimal | int | None = None) -> Headline:
    return cache.made(
        here, lambda: headline(_table(here, year), budget_cents), "headline", str(year), budget_cents
    )


def _before(here: Here, year: Period) -> Decimal | None:
    """Return the exposure of that year as it was judged then."""

    def total() -> Decimal | None:
        risk = known.at_risk(here, year, year.last_day)
        return totals(at_risk_table(risk.lines)).at_risk_cents

    return cache.made(here, total, "overview before", str(year), of=known.JUDGED)


def _exposure(here: Here, year: Period, cost: Decimal | None) -> Card:
    now = _headline(here, year, cost)
    months = known.months(here)
    earlier = year.before()
    before = None
    if months and earlier.start >= months[0].plus(-11) and earlier.end in months:
        before = _before(here, earlier)
    if now.at_risk_cents is None:
        return _net(here, year)
    change = None if before is None or now.at_risk_cents is None else now.at_risk_cents - before
    ratio = now.exposure_to_budget
    says = (
        f"{times(ratio)} the program's budget" if ratio is not None else "the program's budget is not known"
    )
    if left := totals(_table(here, year)).without_at_risk:
        says += f"; {counted(len(left), 'account')} not counted yet"
    return Card(
        "At-risk revenue",
        shown(now.at_risk_cents, places=0),
        says,
        how="Net revenue × mobility factor of each account, added up before rounding. The change is "
        "against the 12 months before, as they were judged then.",
        delta=None if change is None else f"{shown(change, places=0)} year on year",
        good="down",
        leads=Leads("at_risk"),
    )


def _net(here: Here, year: Period) -> Card:
    """Return the card of what can be said before anybody judged an account."""
    known = net_summary(_table(here, year))
    net = totals(_table(here, year)).net_revenue_cents
    if net is None:
        says = "enter what power costs, and net revenue stands here"
        return Card("Net revenue", words.NO_VALUE, says, leads=Leads("settings", (("part", "Power cost"),)))
    return Card(
        "Net revenue",
        shown(net, places=0),
        f"{known.judged:,} of {counted(known.accounts, 'account')} judged: judge to see what is at risk",
        how="Revenue less power cost. At-risk revenue is net revenue × mobility.",
        leads=Leads("judge"),
    )


def _level(here: Here) -> Card:
    summary = cache.asked(here, assessment.summary, today=here.today)
    if summary is None:
        return Card(
            "Program level", words.NO_VALUE, "not assessed yet: begin", leads=Leads("self_assessment")
        )
    reached = summary.level.label if summary.level else "Below Basic"
    if summary.next is None:
        return Card(
            "Program level",
            reached,
            "the highest level there is",
            tone="green",
            leads=Leads("self_assessment"),
        )
    nearest = summary.nearest.action.partition(" (")[0] if summary.nearest else "all steps are taken"
    return Card(
        "Program level",
        reached,
        f"{way(summary.steps, summary.doubted, f'to {summary.next.name}')}; next: {nearest}",
        how="A level is reached when all its criteria are met by claims that somebody confirmed.",
        leads=Leads("self_assessment", (("part", "Way to the next level"),)),
    )


def _budget(here: Here, year: Period) -> tuple[Card, Decimal | None]:
    """Return the card of the program's budget for the 12 months, and its amount."""
    budget = cache.asked(here, program_budget, day=year.last_day)
    if budget is None:
        return Card(
            "Program budget", words.NO_VALUE, "no budget was drawn up yet: begin", leads=Leads("budget")
        ), None
    orphan = budget.sheet.summary.orphan_share if budget.sheet else None
    aimless = f"; {percent(orphan)} serves no objective" if orphan else ""
    of_year = f" {budget.sheet.budget.fiscal_year}" if budget.sheet else ""
    return (
        Card(
            f"Program budget{of_year}",
            shown(budget.cents, places=0),
            f"{budget.name.removeprefix(f'budget{of_year}, ')}{aimless}",
            how="The approved budget of the fiscal year in which the 12 months end, else of the year before, "
            "else the amount in the settings; a draft only where there is nothing else.",
            tone="gray" if budget.approved else "orange",
            leads=Leads("budget"),
        ),
        budget.cents,
    )


def _satisfaction(here: Here) -> Card:
    found = cache.asked(here, satisfaction.latest)
    if found is None:
        return Card(
            "Satisfaction",
            words.NO_VALUE,
            "no survey that can be shown yet",
            leads=Leads("satisfaction", (("part", "Waves"),)),
        )
    wave, row = found
    low, high = row["low"], row["high"]
    known = low == low and high == high and low is not None
    interval = f"between {low:.0f} and {high:.0f}, " if known else ""
    rate = f", {percent(row['rate'], places=0)} of those asked" if row["rate"] == row["rate"] else ""
    return Card(
        label(row["measure"]),
        f"{row['index']:.0f}",
        f"of 1,000, {interval}{wave.name}: {counted(int(row['n']), 'answer')}{rate}",
        how="Each rating is placed on its own scale from 0 to 1,000 and averaged; 95% interval, "
        "corrected for the small number of key accounts.",
        leads=Leads("satisfaction"),
    )


def behind(here: Here, year: Period) -> None:
    """Draw the accounts behind the exposure, largest first."""
    table = _table(here, year)
    ranked = table[table["rank"].notna()]
    if ranked.empty:
        _net_behind(here, year, table)
        return
    top = _headline(here, year)
    stale = _stale(here, year)
    picture = cache.made(
        here, lambda: charts.pareto(table, here.look, stale=stale), "overview pareto", str(year)
    )
    share = "" if top.top_share is None else f": {top.held_by.lower()}, {percent(top.top_share)}"
    figures.chart(
        picture,
        title="The accounts behind it",
        says=f"At-risk revenue by account with the running share{share}.",
        key="behind",
        note="Hatched: the review of its mobility is overdue." if stale else None,
    )


def _net_behind(here: Here, year: Period, table: pd.DataFrame) -> None:
    if not net_summary(table).with_net:
        words.too_few("No account has a net revenue yet: it takes bills and what power costs.")
        return
    figures.chart(
        cache.made(here, lambda: charts.net_revenue(table, here.look), "overview net", str(year)),
        title="The accounts by net revenue",
        says="Net revenue by account, largest first.",
        key="behind-net",
    )


def _stale(here: Here, year: Period) -> frozenset[int]:
    """Return the accounts of the table whose mobility should have been reviewed by now."""

    def due() -> frozenset[int]:
        risk = _found(here, year)
        late = {id for id, held in risk.judged.items() if held.review_by and held.review_by < here.today}
        return frozenset(line.account_id for line in risk.lines if line.account_id in late)

    return cache.shared(here, due, "overview stale", str(year), here.today, of=known.JUDGED)
