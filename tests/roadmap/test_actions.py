from datetime import date
from decimal import Decimal

import pytest

from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.roadmap import actions, queries
from kadash.roadmap.rules.tree import NodeKind, Status

TODAY = date(2026, 3, 1)
GOAL, OBJECTIVE, MEASURE = NodeKind.GOAL, NodeKind.OBJECTIVE, NodeKind.MEASURE


def add(database, person, title, kind=GOAL, parent=None, **fields):
    return actions.add_node(database, person, title=title, kind=kind, parent_id=parent, **fields)


@pytest.fixture
def course(database, manager):
    """The course's traditional example: one goal, two objectives, a measure for each."""
    goal = add(database, manager, "Strengthen relationships with each account by end of third quarter")
    contacts = add(
        database, manager, "Identify three contacts for each account by first quarter", OBJECTIVE, goal
    )
    meetings = add(database, manager, "Conduct initial meetings by second quarter", OBJECTIVE, goal)
    first = add(
        database,
        manager,
        "Contacts identified",
        MEASURE,
        contacts,
        target=Decimal(60),
        current=Decimal(45),
        unit="contacts",
    )
    second = add(
        database,
        manager,
        "Meetings completed",
        MEASURE,
        meetings,
        target=Decimal(20),
        current=Decimal(5),
        due=date(2026, 2, 1),
    )
    return {"goal": goal, "contacts": contacts, "meetings": meetings, "first": first, "second": second}


def tree(database):
    with database.reading() as session:
        return queries.tree(session, today=TODAY)


def test_the_tree_gives_codes_and_computes(database, course):
    places = tree(database)
    assert [(p.node.code, p.depth) for p in places] == [
        ("A", 0),
        ("A.1", 1),
        ("A.1.1", 2),
        ("A.2", 1),
        ("A.2.1", 2),
    ]
    assert [p.progress.share for p in places] == [
        Decimal("0.5"),
        Decimal("0.75"),
        Decimal("0.75"),
        Decimal("0.25"),
        Decimal("0.25"),
    ]
    assert [p.attention for p in places] == [None, None, None, None, "overdue"]
    assert [f.letter for f in places[0].findings if f.met is False] == ["S"]
    assert places[1].missing == places[3].missing == []
    assert places[2].findings == ()
    assert queries.share_done(places) == Decimal("0.5")


def test_codes_stay_when_nodes_move_and_are_never_given_again(database, manager, course):
    other = add(database, manager, "Raise load factor by 8% by 2027")
    actions.move_node(database, manager, id=course["meetings"], version=1, parent_id=other)
    assert [p.node.code for p in tree(database)] == ["A", "A.1", "A.1.1", "B", "A.2", "A.2.1"]
    again = add(
        database, manager, "Hold a round table with 12 accounts by June 2026", OBJECTIVE, course["goal"]
    )
    with database.reading() as session:
        assert queries.node(session, id=again).code == "A.3"


def test_moving_before_a_sibling(database, manager, course):
    actions.move_node(
        database,
        manager,
        id=course["meetings"],
        version=1,
        parent_id=course["goal"],
        before_id=course["contacts"],
    )
    assert [p.node.code for p in tree(database)] == ["A", "A.2", "A.2.1", "A.1", "A.1.1"]


def test_nothing_moves_below_itself_or_a_measure(database, manager, course):
    with pytest.raises(Invalid, match="below itself"):
        actions.move_node(database, manager, id=course["goal"], version=1, parent_id=course["first"])
    with pytest.raises(Invalid, match="below a measure"):
        actions.move_node(database, manager, id=course["meetings"], version=1, parent_id=course["first"])
    with pytest.raises(Invalid, match="below a measure"):
        add(database, manager, "Deeper", MEASURE, course["first"])


def test_removed_with_all_below_and_brought_back(database, manager, course):
    assert actions.remove_node(database, manager, id=course["goal"], version=1) == [
        "A",
        "A.1",
        "A.1.1",
        "A.2",
        "A.2.1",
    ]
    assert tree(database) == []
    assert actions.restore_node(database, manager, id=course["first"]) == "A.1.1"
    assert [p.node.code for p in tree(database)] == ["A", "A.1", "A.1.1"]
    with database.reading() as session:
        assert set(queries.titles(session)) == {"A", "A.1", "A.1.1", "A.2", "A.2.1"}
        assert queries.parents(session)["A.2.1"] == "A.2"


def test_two_people_on_one_goal(database, manager, course):
    actions.change_node(database, manager, id=course["goal"], version=1, changes={"owner": "Avery Cole"})
    with pytest.raises(Clash) as clash:
        actions.change_node(
            database, manager, id=course["goal"], version=1, changes={"owner": "Jordan Blake", "note": "x"}
        )
    assert clash.value.differences == {"owner": ("Avery Cole", "Jordan Blake"), "note": (None, "x")}


def test_what_cannot_be_saved(database, manager, course):
    with pytest.raises(Invalid, match="needs words"):
        add(database, manager, "  ")
    with pytest.raises(Invalid, match="before the start"):
        add(database, manager, "Late", start=date(2026, 2, 1), due=date(2026, 1, 1))
    with pytest.raises(NotFound):
        add(database, manager, "Lost", OBJECTIVE, 999)
    with pytest.raises(NotFound):
        actions.restore_node(database, manager, id=999)


def test_who_may(database, manager, representative, other_representative, leader, course):
    for person in (representative, leader, None):
        with pytest.raises(NotAllowed):
            add(database, person, "A goal")
        with pytest.raises(NotAllowed):
            actions.change_node(database, person, id=course["goal"], version=1, changes={"note": "x"})
        with pytest.raises(NotAllowed):
            actions.move_node(database, person, id=course["meetings"], version=1, parent_id=None)
        with pytest.raises(NotAllowed):
            actions.remove_node(database, person, id=course["goal"], version=1)
        with pytest.raises(NotAllowed):
            actions.restore_node(database, person, id=course["goal"])


def test_the_owner_reports_progress(database, manager, representative, other_representative, course):
    actions.change_node(
        database, manager, id=course["second"], version=1, changes={"owner": representative.name}
    )
    news = {"id": course["second"], "current": Decimal(20), "on": TODAY, "status": Status.DONE}
    with pytest.raises(NotAllowed):
        actions.report_progress(database, other_representative, version=2, **news)
    actions.report_progress(database, representative, version=2, **news)
    last = tree(database)[-1]
    assert (last.node.status, last.progress.share, last.attention) == ("done", Decimal(1), None)


def test_unknown_codes_become_untitled_nodes(database, manager):
    with database.writing(manager) as session:
        assert actions.ensure_codes(session, ["F.1.1.a", "F.1.1", "C.1.1.b"]) == [
            "F",
            "F.1",
            "F.1.1",
            "F.1.1.a",
            "C",
            "C.1",
            "C.1.1",
            "C.1.1.b",
        ]
        assert actions.ensure_codes(session, ["F.1.1"]) == []
    places = tree(database)
    assert [p.label for p in places if p.depth == 0] == ["F (untitled)", "C (untitled)"]
    assert [p.depth for p in places[:4]] == [0, 1, 2, 3]
    with database.reading() as session:
        assert queries.objectives(session) == ["C.1", "C.1.1", "C.1.1.b", "F.1", "F.1.1", "F.1.1.a"]
    assert [p.missing for p in places] == [[]] * 8
