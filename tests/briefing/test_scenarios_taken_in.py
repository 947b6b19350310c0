"""What-ifs before the board: taken in, quoted, frozen, dropped since."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from kadash.at_risk.actions.scenarios import drop_scenario, keep_scenario
from kadash.at_risk.rules.what_if import Scenario
from kadash.briefing import actions
from kadash.briefing.queries import briefings as queries
from kadash.briefing.rules.plan import QUARTERLY, Plan, Section, from_json
from kadash.briefing.rules.value import Slide, as_json
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.errors import Invalid, Locked, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.core.settings import Settings, read_settings
from tests.briefing.test_briefings import present, program, shown, started, version  # noqa: F401 a fixture

KEPT = datetime(2010, 1, 20, 9, tzinfo=UTC)


def keep(database: Database, person: Person, name: str, scenario: Scenario) -> int:
    return keep_scenario(database, person, name=name, scenario=scenario, now=KEPT)


def take(database: Database, person: Person, id: int, scenario_id: int) -> None:
    actions.take_scenario(database, person, id=id, version=version(database, id), scenario_id=scenario_id)


def slide(database: Database, id: int) -> Slide:
    return next(s for s in shown(database, id).slides if s.section == "What could happen")


ONE_GOES = Scenario(gone=frozenset({1}))
COSTS_MORE = Scenario(all_rate_points=Decimal("0.05"))


def test_a_kept_scenario_is_taken_in_with_its_figures(program: Database, manager: Person) -> None:
    id = started(program, manager)
    take(program, manager, id, keep(program, manager, "Account 1 leaves", ONE_GOES))
    found = slide(program, id)
    # 1,851,262.19 − 309,178.05, unrounded 1,542,084.145; of 746,582.04 at risk 185,506.83 belonged to it.
    assert found.title == "Account 1 leaves: $309,178 of net revenue lost a year"
    assert [(f.label, f.text) for f in found.figures] == [
        ("Change of net revenue a year", "-$309,178"),
        ("Of today's net revenue", "-16.7%"),
        ("Still at risk", "$561,075"),
        ("Accounts that change order", "0"),
    ]
    assert found.chart is not None
    assert found.chart.categories == ("As it stands", "Accounts gone", "Then")
    assert found.chart.series == {"Net revenue": (1851262.19, -309178.05, 1542084.15)}
    assert found.chart.rise_is_good
    assert found.grid is not None
    assert found.grid.rows[1] == (
        "Account 1 leaves",
        "Account 1 is gone (kept January 20, 2010)",
        "-$309,178",
        "$561,075",
        "the same among those who remain",
    )
    kinds = [section.kind for section in plan(program, id).sections]
    assert kinds.index("scenarios") == kinds.index("courses") - 1


def plan(database: Database, id: int) -> Plan:
    with database.reading() as session:
        return from_json(queries.one(session, id=id).plan)


def test_up_to_three_side_by_side(program: Database, manager: Person) -> None:
    id = started(program, manager)
    ids = [
        keep(program, manager, "One goes", ONE_GOES),
        keep(program, manager, "Power", COSTS_MORE),
        keep(program, manager, "Both", replace(COSTS_MORE, gone=frozenset({1}))),
    ]
    for scenario_id in ids:
        take(program, manager, id, scenario_id)
    found = slide(program, id)
    assert found.grid is not None
    assert [row[0] for row in found.grid.rows] == ["As it stands", "One goes", "Power", "Both"]
    assert found.figures == ()
    # 0.05 × 8,229,523.57 = 411,476.18; with the largest gone 309,178.05 + 0.05 × 6,168,336.58.
    assert found.title == "$309,178 to $617,595 of net revenue could be lost a year"
    assert found.chart is not None
    assert found.chart.series == {"Change of net revenue": (-309178.05, -411476.18, -617594.88)}
    with pytest.raises(Invalid, match="already"):
        take(program, manager, id, ids[0])
    with pytest.raises(Invalid, match="at most 3"):
        take(program, manager, id, keep(program, manager, "Four", Scenario(gone=frozenset({2}))))


def test_a_scenarios_figures_can_be_quoted(program: Database, manager: Person) -> None:
    id = started(program, manager)
    scenario_id = keep(program, manager, "One goes", ONE_GOES)
    section = Section(
        "scenarios", 5, "{scenario.name}: {scenario.net_change}, {scenario.total}.", scenarios=(scenario_id,)
    )
    new = Plan((section,))
    with program.reading() as session:
        figures = queries.facts_of(session, queries.one(session, id=id), plan=new).figures
    actions.save(
        program,
        manager,
        id=id,
        version=version(program, id),
        plan=new,
        title="T",
        audience="named",
        figures=figures,
    )
    assert slide(program, id).text == "One goes: -$309,178, $561,075."
    with program.reading() as session:
        assert queries.one(session, id=id).quoted["0"]["scenario.total"] == "$561,075"


def test_one_that_was_dropped_says_so_in_a_draft_and_stays_in_a_frozen_one(
    program: Database, manager: Person, leader: Person
) -> None:
    first, second = started(program, manager), started(program, manager, date(2010, 5, 4))
    scenario_id = keep(program, manager, "One goes", ONE_GOES)
    for id in (first, second):
        take(program, manager, id, scenario_id)
    present(program, leader, first)
    before = as_json(shown(program, first))
    drop_scenario(program, manager, id=scenario_id, version=1)
    assert as_json(shown(program, first)) == before
    draft = slide(program, second)
    assert draft.grid is not None
    assert "dropped since" in draft.grid.rows[1][1]
    assert (draft.chart, draft.figures) == (None, ())
    with pytest.raises(Invalid, match="“One goes” was dropped"):
        present(program, leader, second)
    with pytest.raises(NotFound):
        take(program, manager, second, scenario_id)
    with pytest.raises(Locked):
        take(program, manager, first, scenario_id)


def test_who_may_take_one_in(
    program: Database, manager: Person, representative: Person, leader: Person
) -> None:
    id = started(program, manager)
    scenario_id = keep(program, representative, "One goes", ONE_GOES)
    for person in (representative, leader):
        with pytest.raises(NotAllowed):
            take(program, person, id, scenario_id)


def test_before_outsiders_no_scenario_names_an_account(program: Database, manager: Person) -> None:
    id = started(program, manager, audience="numbers")
    with program.reading() as session:
        row = queries.one(session, id=id)
        names = queries.facts_of(session, row).names
    assert names[1] == ("Account 1", None)
    take(program, manager, id, keep(program, manager, "Account 1 leaves", ONE_GOES))
    assert slide(program, id).title.startswith("Account 1 leaves")  # its place is all that is known of it


def test_a_template_takes_no_scenario_along(program: Database, manager: Person) -> None:
    new = QUARTERLY.with_scenario(7)
    actions.keep_template(program, manager, name="With scenarios", plan=new)
    with program.reading() as session:
        assert queries.templates(session)["With scenarios"].scenarios == ()


@pytest.mark.parametrize(
    ("zone", "day"), [("America/Denver", "January 19, 2010"), ("UTC", "January 20, 2010")]
)
def test_a_scenario_was_kept_on_the_utilitys_day(
    program: Database, manager: Person, zone: str, day: str
) -> None:
    save_settings(program, manager, settings=replace(settings_of(program), time_zone=zone))
    late = datetime(2010, 1, 20, 4, tzinfo=UTC)  # 21:00 the day before in Denver
    kept = keep_scenario(program, manager, name="Account 1 leaves", scenario=ONE_GOES, now=late)
    id = started(program, manager)
    take(program, manager, id, kept)
    grid = slide(program, id).grid
    assert grid is not None
    assert grid.rows[1][1] == f"Account 1 is gone (kept {day})"


def settings_of(database: Database) -> Settings:
    with database.reading() as session:
        return read_settings(session)
