"""The method board's writes: templates, agendas, attendance, what may not be said of a planned session."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.people import LOCAL_MANAGER, Person
from kadash.core.settings import read_settings
from kadash.program.actions import sessions
from kadash.program.actions.sessions import Item
from kadash.program.queries import method

START = datetime(2026, 1, 5, 16, 0, tzinfo=UTC)
TODAY = date(2026, 2, 3)


@pytest.fixture
def planned(database: Database, representative: Person) -> int:
    return sessions.add_session(
        database,
        representative,
        kind="review-board",
        phase="identity",
        starts_at=START,
        names=["Morgan Ellis", " Morgan Ellis ", ""],
    )


def view(database: Database, id: int) -> method.SessionView:
    with database.reading() as session:
        return method.session_view(session, id=id)


def test_a_session_begins_with_its_template(database: Database, planned: int) -> None:
    found = view(database, planned)
    assert (found.session.minutes, found.session.state) == (60, "planned")
    assert [item.minutes for item in found.items] == [5, 25, 15, 15]
    assert found.agenda_says is None
    assert [one.name for one in found.attendance] == ["Morgan Ellis"]


def test_an_agenda_is_edited_in_place_and_says_when_it_does_not_add_up(
    database: Database, representative: Person, planned: int
) -> None:
    first, second, *_ = view(database, planned).items
    items = [Item(30, "Results", id=second.id), Item(15, "Parked one", parked=True), Item(31, "Decide")]
    sessions.save_agenda(database, representative, session_id=planned, items=items, version=4)
    found = view(database, planned)
    assert [(item.title, item.minutes) for item in found.items] == [
        ("Results", 30),
        ("Parked one", 15),
        ("Decide", 31),
    ]
    assert found.items[0].id == second.id
    assert first.id not in [item.id for item in found.items]
    assert found.agenda_says == "The agenda takes 61 minutes and the session 60: 1 too many."


@pytest.mark.parametrize("broken", [Item(0, "Nothing"), Item(None, "No minutes"), Item(5, "  ")])
def test_an_impossible_item_changes_nothing(
    database: Database, representative: Person, planned: int, broken: Item
) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        sessions.save_agenda(
            database, representative, session_id=planned, items=[Item(10, "Fine"), broken], version=4
        )
    assert len(view(database, planned).items) == 4


def test_only_a_held_session_has_a_decision(database: Database, representative: Person, planned: int) -> None:
    with pytest.raises(Invalid, match="Only a session that was held"):
        sessions.change_session(
            database, representative, id=planned, version=1, changes={"decision": "Go on"}
        )
    assert view(database, planned).session.decision == ""
    held = {"state": "held", "decision": "Go on", "actual_minutes": 62}
    sessions.change_session(database, representative, id=planned, version=1, changes=held)
    with database.reading() as session:
        board = method.method_view(session, today=TODAY, now=START)
    assert [each.step for each in board.steps if each.done_on] == ["brief", "go-on"]
    assert (board.discipline.on_time, board.discipline.ended) == (0, 1)
    assert board.phases_done == ("identity",)


def test_the_day_of_a_session_is_the_utilitys(database: Database, representative: Person) -> None:
    """An evening session in the west is the next day in UTC."""
    id = sessions.add_session(
        database,
        representative,
        kind="launch-team",
        phase="identity",
        starts_at=datetime(2026, 1, 6, 2, 0, tzinfo=UTC),
    )
    sessions.change_session(database, representative, id=id, version=1, changes={"state": "held"})
    with database.reading() as session:
        settings = read_settings(session)
    save_settings(database, LOCAL_MANAGER, settings=replace(settings, time_zone="America/Denver"))
    with database.reading() as session:
        board = method.method_view(session, today=TODAY, now=START)
    assert board.steps[0].done_on == date(2026, 1, 5)


def test_attendance_follows_the_names(database: Database, representative: Person, planned: int) -> None:
    came = {"Robin Shaw": True, "Dana Reyes": None}
    state = view(database, planned).attendance_state
    sessions.note_attendance(database, representative, session_id=planned, came=came, state=state)
    found = view(database, planned)
    assert {one.name: one.came for one in found.attendance} == came
    assert found.came == 1


def test_a_typed_step_and_a_claim_are_kept_once(database: Database, representative: Person) -> None:
    for version, day in enumerate((date(2026, 1, 19), date(2026, 1, 20))):
        sessions.plan_step(
            database,
            representative,
            phase="identity",
            step="curate",
            planned_on=None,
            done_on=day,
            version=version,
        )
        sessions.claim_principle(database, representative, principle="needs", said="partly", version=version)
    with database.reading() as session:
        board = method.method_view(session, today=TODAY, now=START)
    assert [each.done_on for each in board.steps if each.done_on] == [date(2026, 1, 20)]
    assert board.claims["needs"].version == 2


def test_the_next_session_is_the_first_planned_one_from_now_on(
    database: Database, representative: Person, planned: int
) -> None:
    later = sessions.add_session(
        database, representative, kind="launch-team", starts_at=datetime(2026, 3, 2, 16, tzinfo=UTC)
    )
    with database.reading() as session:
        before = method.method_view(session, today=TODAY, now=START).upcoming
        after = method.method_view(session, today=TODAY, now=datetime(2026, 1, 6, tzinfo=UTC)).upcoming
    assert before is not None
    assert after is not None
    assert (before.id, after.id) == (planned, later)


def test_a_removed_session_is_gone_from_the_board(
    database: Database, representative: Person, planned: int
) -> None:
    sessions.remove_session(database, representative, id=planned, version=1)
    with pytest.raises(NotFound):
        view(database, planned)
    with pytest.raises(NotFound):
        sessions.note_attendance(database, representative, session_id=planned, came={}, state=0)


def test_two_people_at_one_session(database: Database, representative: Person, planned: int) -> None:
    sessions.change_session(database, representative, id=planned, version=1, changes={"place": "Hall"})
    with pytest.raises(Clash) as fault:
        sessions.change_session(database, representative, id=planned, version=1, changes={"place": "Attic"})
    assert fault.value.differences == {"place": ("Hall", "Attic")}


@pytest.mark.parametrize(
    "act",
    [
        lambda d, p: sessions.add_session(d, p, kind="lunch", starts_at=START),
        lambda d, p: sessions.add_session(d, p, kind="launch-team", phase="sixth", starts_at=START),
        lambda d, p: sessions.plan_step(d, p, phase="identity", step="nap", planned_on=None),
        lambda d, p: sessions.claim_principle(d, p, principle="luck", said="yes"),
        lambda d, p: sessions.claim_principle(d, p, principle="needs", said="perhaps"),
    ],
)
def test_what_the_course_does_not_know_is_refused(act, database: Database, representative: Person) -> None:
    with pytest.raises(Invalid, match="Nothing was changed"):
        act(database, representative)


def test_readers_and_strangers_write_nothing(
    database: Database, reader: Person, stranger: None, planned: int
) -> None:
    for person in (reader, stranger):
        with pytest.raises(NotAllowed):
            sessions.change_session(database, person, id=planned, version=1, changes={"place": "x"})  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            sessions.add_session(database, person, kind="launch-team", starts_at=START)  # type: ignore[arg-type]
        with pytest.raises(NotAllowed):
            sessions.note_attendance(database, person, session_id=planned, came={}, state=0)  # type: ignore[arg-type]


def test_two_people_at_one_agenda_lose_nothing(
    database: Database, representative: Person, manager: Person, planned: int
) -> None:
    """Also where the first one replaced every item by a new one: the number of items says nothing."""
    drawn = view(database, planned)
    mine = [Item(15, f"Item {place}") for place in range(4)]
    sessions.save_agenda(database, manager, session_id=planned, items=mine, version=drawn.agenda_version)
    with pytest.raises(Clash) as fault:
        sessions.save_agenda(
            database,
            representative,
            session_id=planned,
            items=[Item(60, "All")],
            version=drawn.agenda_version,
        )
    assert fault.value.differences == {"agenda": ("Item 0, Item 1, Item 2, Item 3", "All")}
    assert len(view(database, planned).items) == 4


def test_two_people_note_who_came(
    database: Database, representative: Person, manager: Person, planned: int
) -> None:
    state = view(database, planned).attendance_state
    sessions.note_attendance(
        database, manager, session_id=planned, came={"Morgan Ellis": True, "Ann": None}, state=state
    )
    with pytest.raises(Clash):
        sessions.note_attendance(
            database, representative, session_id=planned, came={"Morgan Ellis": False}, state=state
        )
    assert {one.name: one.came for one in view(database, planned).attendance} == {
        "Ann": None,
        "Morgan Ellis": True,
    }


def test_two_people_plan_one_step_and_judge_one_principle(
    database: Database, representative: Person, manager: Person
) -> None:
    step = {"phase": "identity", "step": "curate"}
    sessions.plan_step(database, manager, planned_on=TODAY, **step)
    sessions.claim_principle(database, manager, principle="needs", said="yes")
    with pytest.raises(Clash) as fault:
        sessions.plan_step(database, representative, planned_on=date(2026, 5, 1), **step)
    assert fault.value.differences == {"planned_on": (TODAY, date(2026, 5, 1))}
    with pytest.raises(Clash):
        sessions.claim_principle(database, representative, principle="needs", said="no")
