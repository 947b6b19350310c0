"""The strategy's writes: courses of action to the board and back, services, structure, years."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from kadash.accounts import actions as accounts
from kadash.briefing import actions as briefing
from kadash.briefing.queries import briefings
from kadash.briefing.rules.phase_plans import PHASES
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.program.actions import services, strategy
from kadash.program.queries.services import drawing, growth_view, positions, services_view
from kadash.program.queries.strategy import Obstacle, strategy_view
from kadash.program.rules.strategy import Stage

TODAY = date(2026, 3, 2)
DONE = {"cost_cents": 0, "effect": "Known needs", "risk": "Others feel left out"}


def seen(database: Database) -> Obstacle:
    with database.reading() as session:
        return strategy_view(session, today=TODAY).obstacles[0]


@pytest.fixture
def obstacle(database: Database, representative: Person) -> int:
    return strategy.add_item(database, representative, kind="obstacle", text="No time for visits")


def test_at_most_three_and_a_new_recommendation_takes_the_old_one(
    database: Database, representative: Person, leader: Person, obstacle: int
) -> None:
    ids = [
        strategy.add_course(
            database, representative, obstacle_id=obstacle, title=title, recommended=True, why="w", **DONE
        )
        for title in ("a", "b", "c")
    ]
    assert [(row.title, row.recommended) for row in seen(database).courses] == [
        ("c", True),
        ("a", False),
        ("b", False),
    ]
    with pytest.raises(Invalid, match="at most 3"):
        strategy.add_course(database, representative, obstacle_id=obstacle, title="d")
    strategy.decide(database, leader, id=ids[2], version=1, verdict="declined", on=TODAY, by="Board")
    strategy.add_course(database, representative, obstacle_id=obstacle, title="d", **DONE)
    assert len(seen(database).courses) == 4
    with pytest.raises(NotFound):
        strategy.add_course(database, representative, obstacle_id=999, title="x")


def test_from_the_strategy_to_the_board_and_back_into_the_next_briefing(
    database: Database, manager: Person, leader: Person, obstacle: int
) -> None:
    plan = PHASES["Phase II, clarity"]
    first = briefing.start(database, manager, title="Clarity", as_of=TODAY, plan=plan)
    with pytest.raises(Invalid, match="no course of action yet"):
        briefing.take_obstacle(database, manager, id=first, version=1, obstacle_id=obstacle)
    chosen = strategy.add_course(
        database,
        manager,
        obstacle_id=obstacle,
        title="Ten largest",
        recommended=True,
        why="Most exposure",
        **{**DONE, "cost_cents": 6_000_00, "hours": 250},
    )
    other = strategy.add_course(database, manager, obstacle_id=obstacle, title="Go on", **DONE)
    assert seen(database).stage == Stage.READY
    briefing.take_obstacle(database, manager, id=first, version=1, obstacle_id=obstacle)
    briefing.present(database, leader, id=first, version=2, now=datetime(2026, 3, 2, 17, tzinfo=UTC))
    with database.reading() as session:
        row = briefings.one(session, id=first)
        slides = {slide.section: slide for slide in briefings.value(session, row).slides}
    slide = slides["Courses of action"]
    assert slide.title == "We recommend: Ten largest"
    assert slide.text == "Obstacle: No time for visits. Why: Most exposure"
    assert slide.grid is not None
    assert slide.grid.rows[0][1] == "$6,000 and 250 hours a year"
    assert slide.grid.rows[1] == ("Go on", "nothing more", "Known needs", "Others feel left out")
    strategy.decide(
        database, leader, id=chosen, version=1, verdict="chosen", on=TODAY, by="Board", decision="Begin May"
    )
    assert seen(database).stage == Stage.DECIDED
    again = briefing.start(database, manager, title="Roadmap", as_of=date(2026, 6, 1))
    with database.reading() as session:
        value = briefings.value(session, briefings.one(session, id=again))
    last = next(s for s in value.slides if s.section == "What you asked last time")
    assert last.grid is not None
    assert last.grid.rows == (("Decision", "Course of action: Ten largest", "chosen: Begin May"),)
    with pytest.raises(Invalid, match="chosen already"):
        strategy.decide(database, leader, id=other, version=1, verdict="chosen", on=TODAY, by="Board")
    with pytest.raises(Invalid, match="stays as it was decided"):
        strategy.change_course(database, manager, id=chosen, version=2, changes={"title": "x"})


def test_services_count_their_users_and_hours_on_the_list(
    database: Database, manager: Person, representative: Person
) -> None:
    ids = [accounts.add_account(database, manager, number=f"00{n}", name=f"Plant {n}") for n in (1, 2, 3)]
    for id in ids[:2]:
        accounts.put_on_list(database, manager, account_id=id, since=date(2024, 1, 1))
    whole = services.add_service(
        database, representative, name="Contact", for_all=True, times=4, hours=Decimal("2.5")
    )
    services.add_service(
        database, representative, name="Seminar", state="later", used_by=[ids[1], ids[2]], yearly_cents=500_00
    )
    with database.reading() as session:
        found = services_view(session, today=TODAY)
    assert [(s.row.name, s.users, s.cents) for s in found.services] == [
        ("Contact", (ids[0], ids[1]), None),
        ("Seminar", (ids[1],), Decimal(500_00)),
    ]
    assert (found.time.now, found.time.unknown) == (Decimal(20), ("Seminar",))
    services.change_service(
        database, representative, id=whole, version=1, changes={"for_all": False}, used_by=[ids[0]]
    )
    with database.reading() as session:
        assert services_view(session, today=TODAY).services[0].users == (ids[0],)
        assert [(y.year, y.accounts) for y in growth_view(session, today=TODAY).years] == [
            (2024, 2),
            (2025, 2),
            (2026, 2),
        ]
    with pytest.raises(Clash):
        services.change_service(database, representative, id=whole, version=1, changes={"name": "x"})
    with pytest.raises(Invalid, match="not below zero"):
        services.add_service(database, representative, name="x", times=-1)


def test_a_structure_is_copied_and_closes_over_who_leaves(database: Database, manager: Person) -> None:
    top = services.add_position(database, manager, structure="now", title="General manager")
    middle = services.add_position(database, manager, structure="now", title="Customers", reports_to=top)
    services.add_position(database, manager, structure="now", title="Rep", reports_to=middle, program=True)
    assert services.copy_structure(database, manager) == 3
    with pytest.raises(Invalid, match="has positions"):
        services.copy_structure(database, manager)
    with pytest.raises(Invalid, match="report to itself"):
        services.change_position(database, manager, id=top, version=1, changes={"reports_to": middle})
    services.change_position(database, manager, id=middle, version=1, changes={"voided": True})
    with database.reading() as session:
        drawn = {name: drawing(positions(session, structure=name)) for name in ("now", "proposed")}
    assert [(p.seat.title, p.level) for p in drawn["now"]] == [("General manager", 0), ("Rep", 1)]
    assert [p.level for p in drawn["proposed"]] == [0, 1, 2]


def test_a_year_is_planned_once_and_then_changed(database: Database, manager: Person) -> None:
    services.save_year(database, manager, year=2027, accounts=40, representatives=1)
    services.save_year(database, manager, year=2027, accounts=36, representatives=1, version=1)
    with pytest.raises(Clash):
        services.save_year(database, manager, year=2027, accounts=30, representatives=1, version=1)
    with database.reading() as session:
        (year,) = growth_view(session, today=TODAY).years
    assert (year.accounts, year.over) == (36, True)


@pytest.mark.parametrize(
    "write",
    [
        lambda db, who: strategy.add_policy(db, who, level="state", title="x"),
        lambda db, who: strategy.add_item(db, who, kind="strength", text="x"),
        lambda db, who: strategy.decide(db, who, id=1, version=1, verdict="chosen", on=TODAY, by="x"),
        lambda db, who: services.add_service(db, who, name="x"),
        lambda db, who: services.save_year(db, who, year=2026, accounts=1, representatives=1),
        lambda db, who: briefing.take_obstacle(db, who, id=1, version=1, obstacle_id=1),
    ],
)
def test_readers_and_strangers_write_nothing(
    sqlite_database: Database, reader: Person, write: Callable[[Database, Person | None], object]
) -> None:
    for person in (reader, None):
        with pytest.raises(NotAllowed):
            write(sqlite_database, person)


def test_a_representative_prepares_and_leadership_decides(
    sqlite_database: Database, representative: Person
) -> None:
    with pytest.raises(NotAllowed, match="present a briefing"):
        strategy.decide(
            sqlite_database, representative, id=1, version=1, verdict="chosen", on=TODAY, by="Board"
        )
