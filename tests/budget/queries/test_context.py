"""The program beside its exposure, on both databases: the course's 13.7 and 7.3%."""

from datetime import date
from decimal import Decimal

from kadash.accounts.tables import Account, Interaction
from kadash.budget.queries import budgets as queries
from kadash.budget.queries import context as beside
from kadash.budget.queries import outlook
from kadash.budget.rules.spending import Method
from kadash.budget.tables import Actual
from kadash.core.periods import Period
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
        found = beside.beside(
            session,
            total_cents=dollars(54600),
            customers=None,
            year=2009,
            first_month=1,
            today=date(2010, 2, 1),
        )
        running = beside.beside(
            session,
            total_cents=dollars(54600),
            customers=20,
            year=2010,
            first_month=1,
            today=date(2010, 2, 1),
        )
    assert (running.accounts, running.contacts) == (20, 1)
    assert running.worth.per_contact_cents == dollars(9100)  # two of twelve months, one meeting
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
