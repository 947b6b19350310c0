"""The sample program: the course's 21 accounts with made-up names, filled from a seed.

Every figure of the course stays true: the electric revenue of 2009 adds up to the printed year to
the cent, the printed rates give the printed power cost, and the printed water ranks are the order of
the water revenue. All else is made up. Files go in as uploads: the sample's history looks like anybody's.
"""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from kadash.accounts import actions as accounts
from kadash.accounts.queries.accounts import all_accounts
from kadash.accounts.sample import ACTIVITY_HEADER, CONTACT_HEADER, activities, contacts
from kadash.accounts.sample.bills import BILL_HEADER, billed
from kadash.accounts.uploads.accounts.kind import ACCOUNTS
from kadash.accounts.uploads.bills.kind import BILLS
from kadash.accounts.uploads.people.kind import CONTACTS, INTERACTIONS
from kadash.action_plans.sample.plans import fill as fill_action_plans
from kadash.assessment.sample import fill as fill_assessments
from kadash.at_risk.sample import fill as fill_judgments
from kadash.at_risk.uploads.worksheet import AT_RISK
from kadash.briefing.sample import fill as fill_briefings
from kadash.budget.sample import fill as fill_budget
from kadash.core import clock, packed
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.moments import day_of, zone_named
from kadash.core.people import Person, Role
from kadash.core.settings import Settings
from kadash.engagement import sample as engagement
from kadash.engagement.sample.cases import fill as fill_cases
from kadash.engagement.sample.session_todos import session_todos
from kadash.intake.actions import load_and_prove
from kadash.intake.engine import examine
from kadash.intake.kind import Kind
from kadash.intake.recalled import Options
from kadash.plans.sample import fill as fill_plans
from kadash.program.queries.method import sessions
from kadash.program.sample.whole import fill as fill_program
from kadash.roadmap.sample import fill as plant_goals
from kadash.satisfaction.sample import fill as fill_waves

SHEET = Path(__file__).resolve().parents[1] / "data" / "at_risk_worksheet_2009.csv"
MANAGER = Person(name="Dana Reyes", role=Role.MANAGER)
LEADER = Person(name="Morgan Ellis", role=Role.LEADERSHIP)
DAY = date(2010, 1, 15)
TODAY = packed.TODAY
BRIEFED = (date(2009, 2, 3), date(2009, 8, 4), date(2010, 2, 2))
YEARS = (2007, 2008, 2009)
NAMES = (
    "Harbor Foundry", "Northgate Mall", "Summit Plastics", "Ridgeline Cold Storage",
    "St. Anne Medical Center", "Pioneer Feed Mill", "Crown Bottling", "River District Lofts",
    "Orchard Grocery", "Lakeview High School", "Union Square Offices", "County Courthouse",
    "Delta Tool & Die", "Bluebird Hotel", "City Water Plant", "Maple Theaters", "Quality Tire",
    "Foxglove Data", "State College", "Corner Bakery", "New Tech Park",
)  # fmt: skip
PEOPLE = ("Avery Cole", "Jordan Blake")
ZONE = "America/Denver"
TOWN = ("Cedar Bend", "CO", "80999")


def build(database: Database, *, seed: int = 1) -> None:
    """Fill an empty, migrated database with the sample program, as of its own present."""
    database.migrate()
    with clock.running_from(datetime.combine(TODAY, time(9), zone_named(ZONE))):
        _build(database, seed)


def _build(database: Database, seed: int) -> None:
    chance = np.random.default_rng(seed)
    rows = printed_rows()
    settings = Settings(
        utility_name="Cedar Bend Water & Power",
        customers=33_000,
        annual_revenue_cents=45_000_000_00,
        employees=100,
        program_budget_cents=54_600_00,
        hourly_cost_cents=52_00,
        satisfaction_target=700,
        at_risk_service="electric",
        time_zone=ZONE,
    )
    save_settings(database, MANAGER, settings=settings)
    for name, share in zip(PEOPLE, (Decimal(22), Decimal(15)), strict=True):
        accounts.add_representative(
            database,
            MANAGER,
            name=name,
            email=f"{name.split()[0].lower()}@cedarbend.example",
            time_share_percent=share,
            dedicated=share > 50,
            reports_to_general_manager=False,
        )
    _rates(database)
    _upload(database, ACCOUNTS, "key accounts.csv", _account_list(rows))
    first = _ids(database)[number_of(1)]
    accounts.set_rate(
        database,
        MANAGER,
        service="electric",
        rate=Decimal("0.85"),
        account_id=first,
        source="interruptible rate",
    )
    _people(database, rows, seed)
    _upload(database, AT_RISK, "at-risk worksheet 2009.csv", _worksheet(rows), period="2009-01..2009-12")
    _upload(database, BILLS, "bills 2007 to 2009.csv", _bills(rows, chance))
    ids = _ids(database)
    factors = {
        rank: (ids[number_of(rank)], Decimal(row["Mobility Factor"])) for rank, row in enumerate(rows, 1)
    }
    fill_judgments(database, MANAGER, factors=factors, day=DAY, today=TODAY)
    _fill_rooms(database)


def _rates(database: Database) -> None:
    """Say what each service costs; the largest account has a rate of its own."""
    accounts.set_rate(
        database, MANAGER, service="electric", rate=Decimal("0.75"), source="power supply contract"
    )
    accounts.set_rate(
        database,
        MANAGER,
        service="water",
        rate=Decimal("0.58"),
        source="purchase, treatment and pumping, cost-of-service study of 2008",
    )


def printed_rows() -> list[dict[str, str]]:
    """Return the 21 printed rows of the course's worksheet, as text."""
    with SHEET.open(newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["Rank"]]


def number_of(rank: int) -> str:
    """Return the account number that the sample gives to a rank; zeros lead, as in real numbers."""
    return f"{40100 + rank * 37:07d}"


def _upload(database: Database, kind: Kind, name: str, text: str, **answers: str) -> None:
    content = text.encode()
    options = Options(kind=kind.name, answers=answers)
    with database.reading() as session:
        seen = examine(session, content, name=name, kinds=[kind], person=MANAGER, today=DAY, options=options)
    load_and_prove(database, MANAGER, seen, now=datetime(2010, 1, 15, 9, tzinfo=UTC))


def _people(database: Database, rows: list[dict[str, str]], seed: int) -> None:
    """Bring in who is known at the accounts and what was done with them."""
    numbers = [number_of(rank) for rank in range(1, len(rows) + 1)]
    known = _csv(CONTACT_HEADER, contacts(numbers, seed=seed))
    _upload(database, CONTACTS, "contacts.csv", known)
    theirs = [PEOPLE[index % 3 == 0] for index in range(1, len(rows) + 1)]
    done = activities(numbers, theirs, last_day=TODAY, seed=seed)
    _upload(database, INTERACTIONS, "activities 2008 to 2010.csv", _csv(ACTIVITY_HEADER, done))


def _csv(header: tuple[str, ...], rows: Iterator[tuple[object, ...]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def _account_list(rows: list[dict[str, str]]) -> str:
    header = (
        "Account Number",
        "Account Name",
        "Class",
        "Account Manager",
        "Services",
        "Address",
        "City",
        "State",
        "ZIP",
    )

    def lines() -> Iterator[tuple[object, ...]]:
        for index, (row, name) in enumerate(zip(rows, NAMES, strict=True), start=1):
            services = ["electric"] if row["Power Rank"] != "N/A" else []
            services += ["water"] if row["Water Rank"] not in ("", "N/A") else []
            person = PEOPLE[index % 3 == 0]
            street = f"{index * 110} {'Mill' if index % 2 else 'Station'} Road"
            yield (number_of(index), name, row["Customer"], person, ", ".join(services), street, *TOWN)

    return _csv((*header, "Key account since"), ((*line, "2002-10-01") for line in lines()))


def _worksheet(rows: list[dict[str, str]]) -> str:
    """Return the printed worksheet with the sample's numbers and names beside the printed cells."""
    header = ("Account Number", "Name", *(("Class" if name == "Customer" else name) for name in rows[0]))
    return _csv(
        header,
        ((number_of(rank), NAMES[rank - 1], *row.values()) for rank, row in enumerate(rows, start=1)),
    )


def _bills(rows: list[dict[str, str]], chance: np.random.Generator) -> str:
    numbers = [number_of(rank) for rank in range(1, len(rows) + 1)]
    return _csv(BILL_HEADER, billed(rows, numbers, years=YEARS, chance=chance))


def _ids(database: Database) -> dict[str, int]:
    with database.reading() as session:
        return {account.number or "": account.id or 0 for account in all_accounts(session)}


def _fill_rooms(database: Database) -> None:
    """Let each room add what it has to show."""
    ids = _ids(database)
    ranked = [ids[number_of(rank)] for rank in range(1, len(NAMES) + 1)]
    plant_goals(database, MANAGER, year=YEARS[-1])
    fill_budget(database, MANAGER, year=YEARS[-1])
    last_wave = date(YEARS[-1], 12, 15)
    waves = fill_waves(database, MANAGER, account_ids=ranked, last_day=last_wave)
    engagement.follow_up(database, MANAGER, account_ids=ranked, wave_ids=waves, last_day=last_wave)
    theirs = [PEOPLE[index % 3 == 0] for index in range(1, len(ranked) + 1)]
    engagement.fill(database, MANAGER, account_ids=ranked, representatives=theirs, today=TODAY)
    place: dict[str, Any] = {"account_ids": ranked, "zone": zone_named(ZONE), "today": TODAY}
    fill_cases(database, MANAGER, **place)
    fill_program(database, MANAGER, LEADER, representatives=PEOPLE, **place)
    with database.reading() as session:
        last = next(row for row in sessions(session) if row.state == "held")
    session_todos(
        database, MANAGER, session_id=last.id or 0, on=day_of(last.starts_at, zone_named(ZONE)),
        representative=theirs[0], account_id=ranked[0],
    )  # fmt: skip
    fill_action_plans(database, MANAGER, LEADER, people=theirs, **place)
    fill_assessments(database, MANAGER, LEADER, today=TODAY)
    fill_plans(database, MANAGER, LEADER, today=TODAY)
    fill_briefings(database, MANAGER, LEADER, days=BRIEFED)


if __name__ == "__main__":  # renew the packed file that comes with the product
    with TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'sample.db'}")
        build(database)
        packed.pack(database)
        database.engine.dispose()
