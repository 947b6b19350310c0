"""The sample program contradicts no number of the course."""

import csv
import re
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlmodel import Session

from kadash.accounts.actions import set_rate
from kadash.accounts.queries.accounts import bills
from kadash.accounts.queries.people import contact_counts, meetings
from kadash.assessment.queries.assessments import summary
from kadash.at_risk.queries.at_risk import AtRisk, at_risk
from kadash.at_risk.rules.scope import ALL
from kadash.at_risk.rules.table import at_risk_table, totals
from kadash.briefing.queries.briefings import briefings
from kadash.core.check import examine
from kadash.core.database import Database
from kadash.core.money import exported
from kadash.core.periods import Period
from kadash.sample import MANAGER, SHEET, TODAY, build, number_of, printed_rows
from tests.cli import export
from tests.conftest import copied
from tests.states import everything

COLUMNS = {"Annual Revenue": "revenue", "Net Revenue": "net_revenue", "At-Risk Revenue": "at_risk_revenue"}
YEAR = Period.parse("2009-01..2009-12")


@pytest.fixture(scope="module")
def sample(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Database:
    return copied(sample_template, tmp_path_factory.mktemp("sample") / "sample.db")


def dollars(cell: str) -> str:
    return cell.replace("$", "").replace(",", "")


def test_every_printed_figure_comes_out_of_the_bills(sample: Database) -> None:
    table = export(sample, "at-risk", "--from", "2009-01", "--to", "2009-12", "--as-of", "2010-02-01")
    for row, found in zip(printed_rows(), table["rows"], strict=True):
        assert found["number"] == number_of(int(row["Rank"]))
        for header, name in COLUMNS.items():
            assert found[name] == dollars(row[header])
        assert found["power_cost"] == (dollars(row["Fuel Costs"]) or "59369.66")
        assert found["mobility_factor"] == float(row["Mobility Factor"])
    assert table["totals"] == {
        "revenue": "8229523.57",
        "power_cost": "6378261.38",
        "net_revenue": "1851262.19",
        "at_risk_revenue": "746582.04",
    }


def test_printed_ranks_are_the_order_of_the_services(sample: Database) -> None:
    table = export(sample, "at-risk", "--from", "2009-01", "--to", "2009-12")
    for row, found in zip(printed_rows(), table["rows"], strict=True):
        for header, name in (("Power Rank", "power_rank"), ("Water Rank", "water_rank")):
            if row[header]:  # a blank is not known to the print; the bills know
                assert found[name] == row[header]


def test_the_electric_bills_of_2009_add_up_to_the_print(sample: Database) -> None:
    with sample.reading() as session:
        frame = bills(session, period=YEAR)
    electric = frame[frame["service"] == "electric"]
    sums = electric.groupby("account_number")["revenue_cents"].sum()
    with SHEET.open(newline="") as file:
        for row in csv.DictReader(file):
            if row["Rank"] and row["Annual Revenue"] != "$0.00":
                assert Decimal(int(sums[number_of(int(row["Rank"]))])) / 100 == Decimal(
                    dollars(row["Annual Revenue"])
                )
    assert (electric.groupby("account_number").size() == 12).all()


def test_what_comes_with_the_product_is_what_is_built(sample: Database, tmp_path: Path) -> None:
    """Else ``python -m kadash.sample`` renews the packed file."""
    built = Database(f"sqlite:///{tmp_path / 'sample.db'}")
    build(built, seed=1)
    assert _plain(built) == _plain(sample)
    doubts = [each for each in examine(sample) if not each.ok and each.name != "configuration"]
    assert not doubts


# What differs between two times: moments to the microsecond, and random identifiers of calendar entries.
_OF_ITS_TIME = re.compile(
    r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\.\d+(\+00:00)?|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
)


def _plain(database: Database) -> dict[str, list[str]]:
    rows = everything(database)
    for name in ("audit_entry", "audit_seal", "audit_actor", "alembic_version"):
        rows.pop(name)
    return {name: [_OF_ITS_TIME.sub("…", repr(row)) for row in found] for name, found in rows.items()}


def test_contacts_and_activities_came_as_uploads(sample: Database) -> None:
    with sample.reading() as session:
        assert len(contact_counts(session) or {}) == 20
        assert len(meetings(session, until=TODAY) or {}) >= 18


def test_one_claim_of_the_self_assessment_is_contradicted(sample: Database) -> None:
    with sample.reading() as session:
        found = summary(session, today=TODAY)
    assert found is not None
    assert [each.criterion.id for each in found.contradictions] == ["time-standard"]
    assert (found.level.name if found.level else None, len(found.steps)) == ("Basic", 4)


def test_what_a_board_saw_existed_on_its_day(sample: Database) -> None:
    with sample.reading() as session:
        shown = {row.as_of: row.frozen for row in briefings(session) if row.frozen}
    assert len(shown) == 2
    for day, frozen in shown.items():
        (level,) = [slide for slide in frozen["slides"] if slide["section"] == "The program's level"]
        assert level["source"] == "Self-assessment 2009"  # signed the day before the first of them
        (steps,) = [slide for slide in frozen["slides"] if slide["section"] == "Next steps"]
        for *_, until in steps["grid"]["rows"]:
            due = datetime.strptime(f"{until} {day.year} +0000", "%B %d %Y %z").date()
            assert day < due < day + timedelta(days=92)


def of_2009(session: Session, service: str | None = None) -> AtRisk:
    return at_risk(session, period=YEAR, as_of=TODAY, service=service)


def test_water_has_a_cost_and_changes_no_printed_cell(sample: Database) -> None:
    with sample.reading() as session:
        print_, water, whole = of_2009(session), of_2009(session, "water"), of_2009(session, ALL)
    assert print_.scope == "electric"  # as the course counts; the title says so
    assert whole.scope == "electric and water"
    electric, wet, both = (totals(at_risk_table(found.lines)) for found in (print_, water, whole))
    assert exported(electric.at_risk_cents) == "746582.04"
    # Of 675,032.14 billed for water, 58% is its cost.
    assert exported(wet.revenue_cents) == "675032.14"
    assert exported(wet.net_revenue_cents) == "283513.50"  # 675,032.14 × 0.42
    assert electric.at_risk_cents is not None
    assert wet.at_risk_cents is not None
    assert electric.at_risk_cents + wet.at_risk_cents == both.at_risk_cents


def test_a_service_without_a_rate_is_in_the_title(sample_template: Path, tmp_path: Path) -> None:
    database = copied(sample_template, tmp_path / "sample.db")
    set_rate(database, MANAGER, service="water", rate=None)
    with database.reading() as session:
        found = of_2009(session, ALL)
    assert found.scope == "electric only, $675,032 of water not counted: no rate says what it costs"
    assert exported(totals(at_risk_table(found.lines)).at_risk_cents) == "746582.04"
