"""The program beside its exposure, on both databases: the course's 13.7 and 7.3%."""

from datetime import date
from decimal import Decimal

from kadash.accounts.tables import Account, Interaction
from kadash.at_risk.actions.judgments import judge_mobility
from kadash.at_risk.exports import export_at_risk
from kadash.at_risk.queries.years import seen
from kadash.at_risk.rules.table import at_risk_table, totals
from kadash.budget.queries import budgets as queries
from kadash.budget.queries import outlook
from kadash.budget.queries.context import context
from kadash.budget.rules.spending import Method
from kadash.budget.tables import Actual
from kadash.core.database import Database
from kadash.core.export import Request
from kadash.core.money import exported
from kadash.core.people import Person
from kadash.core.periods import Month, Period
from tests.at_risk.filled import fill
from tests.budget.example import dollars
from tests.cli import DATA, load


def test_the_budget_beside_the_worked_example(database, manager):
    load(database, DATA / "budget_2009_lines.csv")
    load(database, DATA / "at_risk_worksheet_2009.csv", "--answer", "period=2009-01..2009-12")
    with database.writing(manager) as session:
        account = session.get(Account, 1)
        for day, status in (
            (date(2009, 3, 1), "held"),
            (date(2009, 9, 1), "held"),
            (date(2010, 1, 5), "held"),
        ):
            session.add(
                Interaction(account_id=account.id, at=str(day), day=day, kind="Meeting", status=status)
            )
    with database.reading() as session:
        found = context(
            session,
            total_cents=dollars(54600),
            customers=None,
            year=2009,
            first_month=1,
            today=date(2010, 2, 1),
        )
        running = context(
            session,
            total_cents=dollars(54600),
            customers=20,
            year=2010,
            first_month=1,
            today=date(2010, 2, 1),
        )
    assert (running.accounts, running.contacts) == (20, 1)
    assert running.worth.per_contact_cents == Decimal(5_460_000) * 32 / 365  # the days of one meeting
    assert (found.accounts, found.contacts) == (21, 2)
    assert found.exposure_period == Period.parse("2009-01..2009-12")
    assert round(found.exposure_cents / 100, 2) == Decimal("746582.04")
    assert round(found.worth.exposure_per_dollar, 1) == Decimal("13.7")
    assert round(found.worth.share_of_exposure * 100, 1) == Decimal("7.3")
    assert found.worth.per_account_cents == dollars(2600)
    assert found.worth.per_contact_cents == dollars(27300)


def test_the_year_to_its_end(database, manager, draft, program_id):
    entries = (
        (2009, "02-11", 30000, date(2009, 3, 2)),
        (2009, "99", 1000, date(2009, 1, 9)),
        (2008, "02-11", 10000, date(2008, 2, 1)),
        (2008, "02-11", 30000, date(2008, 8, 1)),
    )
    with database.writing(manager) as session:
        for year, code, cents, day in entries:
            session.add(
                Actual(
                    program_id=program_id, fiscal_year=year, account_code=code, amount_cents=cents, day=day
                )
            )

    def year_end(method):
        with database.reading() as session:
            return outlook.outlook(
                session, budget_id=draft, first_month=1, today=date(2009, 5, 1), method=method
            )

    found = year_end(Method.EVEN)
    assert (found.months, found.matched_cents, found.unmatched_cents) == (3, dollars(300), dollars(10))
    assert found.actual_cents == dollars(310)
    assert found.year_end_cents == dollars(1210)  # 300 ÷ 3 × 12, and the 10 that fit no line
    assert year_end(Method.REMAINING_BUDGET).year_end_cents == dollars(300 + 10) + dollars(54600) * 9 / 12
    assert year_end(Method.LAST_YEAR).year_end_cents == dollars(1210)  # a quarter by March
    with database.reading() as session:
        assert outlook.outlook(session, budget_id=999, first_month=1, today=date(2009, 5, 1)) is None
        assert queries.codes_of(session, program_id=program_id, year=1999) == set()


def test_an_earlier_year_shows_the_exposure_of_the_at_risk_page(database: Database, manager: Person) -> None:
    """One account, judged 0.6 in 2009 and 0.1 in 2011: the budget of 2009 stands beside 0.6."""
    fill(database, accounts=1, worksheet_rows=False, second_year=1)
    today = date(2011, 6, 1)
    judge_mobility(
        database, manager, account_id=1, factor=Decimal("0.1"), reason="A contract.", decided_on=today, seen=1
    )
    exposures = {}
    for year in (2009, 2010):
        with database.reading() as session:
            page = totals(at_risk_table(seen(session, end=Month(year, 12), today=today).found.lines))
            found = context(
                session, total_cents=dollars(1), customers=None, year=year, first_month=1, today=today
            )
            table = export_at_risk(session, Request(today, end=Month(year, 12)))
            said = export_at_risk(session, Request(today, end=Month(year, 12), as_of_said=True))
        assert found.exposure_cents == page.at_risk_cents
        assert table.totals["at_risk_revenue"] == exported(page.at_risk_cents)
        exposures[year] = page.at_risk_cents
        assert said.totals["at_risk_revenue"] == exported(exposures[2009] / 6)  # judged by the day said
    assert exposures[2009] == exposures[2010] * 6


def test_forecasts_of_nothing_are_known(database, manager, draft, program_id):
    """Every line used $0 so far, and $10 that fit no line: the year ends at $10, which is not "not known"."""
    with database.writing(manager) as session:
        session.add(
            Actual(
                program_id=program_id,
                fiscal_year=2009,
                account_code="99",
                amount_cents=1000,
                day=date(2009, 3, 9),
            )
        )
    with database.reading() as session:
        found = outlook.outlook(session, budget_id=draft, first_month=1, today=date(2009, 5, 1))
    assert found is not None
    assert set(found.forecasts.values()) == {Decimal(0)}
    assert found.year_end_cents == dollars(10)
