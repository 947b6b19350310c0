from datetime import date
from decimal import Decimal

import pytest

from kadash.roadmap.rules import tree as rules
from kadash.roadmap.rules.tree import NodeKind, Progress, Status

TREE = {"F": None, "F.1": "F", "F.2": "F", "m1": "F.1", "m2": "F.1", "m3": "F.2"}


@pytest.mark.parametrize(
    ("baseline", "target", "current", "share"),
    [
        (0, 20, 5, "0.25"),
        (None, 20, 5, "0.25"),
        (60, 68, 62, "0.25"),
        (20, 10, 15, "0.5"),
        (0, 20, 25, "1"),
        (10, 20, 5, "0"),
        (99, 99, 99, "1"),
        (99, 99, 98, "0"),
        (0, 20, None, None),
        (0, None, 3, None),
    ],
)
def test_share_of_the_way(baseline, target, current, share):
    values = [None if value is None else Decimal(value) for value in (baseline, target, current)]
    expected = None if share is None else Decimal(share)
    assert rules.measured_share(*values) == expected


def test_progress_is_the_mean_of_the_measures_below():
    own = {"m1": Decimal("0.5"), "m2": Decimal(1), "m3": Decimal(0)}
    found = rules.progress(TREE, own)
    assert found["F.1"] == Progress(Decimal("0.75"), 2)
    assert found["F"] == Progress(Decimal("0.5"), 3)
    assert found["m3"] == Progress(Decimal(0), 1)


def test_what_is_dropped_or_unknown_does_not_count():
    own = {"m1": Decimal("0.5"), "m2": None, "m3": Decimal(0)}
    found = rules.progress(TREE, own, dropped={"F.2"})
    assert found["F"] == Progress(Decimal("0.5"), 1)
    assert found["F.2"] == Progress(None, 0)


def test_tree_order_goes_by_place_then_code():
    places = {"F": (1, "F"), "F.1": (2, "F.1"), "F.2": (1, "F.2"), "m1": (0, "F.1.10"), "m2": (0, "F.1.2")}
    places["m3"] = (0, "F.2.1")
    assert rules.in_tree_order(TREE, places) == [
        ("F", 0),
        ("F.2", 1),
        ("m3", 2),
        ("F.1", 1),
        ("m2", 2),
        ("m1", 2),
    ]


def test_a_node_cannot_move_below_itself():
    assert rules.would_loop(TREE, "F", "m1")
    assert rules.would_loop(TREE, "F", "F")
    assert not rules.would_loop(TREE, "F.1", "F.2")
    assert not rules.would_loop(TREE, "F.1", None)


@pytest.mark.parametrize(
    ("status", "due", "said"),
    [
        (Status.UNDER_WAY, date(2026, 1, 1), "overdue"),
        (Status.UNDER_WAY, date(2026, 1, 31), "due soon"),
        (Status.UNDER_WAY, date(2026, 1, 2), "due soon"),
        (Status.UNDER_WAY, date(2026, 2, 1), "due soon"),
        (Status.UNDER_WAY, date(2026, 2, 2), None),
        (Status.PLANNED, date(2026, 3, 1), None),
        (Status.DONE, date(2026, 1, 1), None),
        (Status.DROPPED, date(2026, 1, 1), None),
        (Status.PLANNED, None, None),
    ],
)
def test_attention(status, due, said):
    assert rules.attention(status, due, date(2026, 1, 2)) == said


def test_a_bare_code_is_a_goal_at_the_top_only():
    assert rules.kind_for("F") is NodeKind.GOAL
    assert rules.kind_for("F.1") is NodeKind.OBJECTIVE
    assert rules.kind_for("F.1.1.a") is NodeKind.OBJECTIVE
