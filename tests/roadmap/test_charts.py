from datetime import date
from decimal import Decimal

import pytest

from kadash.core.palette import DARK, LIGHT
from kadash.roadmap import charts
from kadash.roadmap.queries import Place
from kadash.roadmap.rules import smart
from kadash.roadmap.rules.tree import Progress
from kadash.roadmap.tables import Node


def place(code, share, *, kind="goal", attention=None):
    node = Node(code=code, kind=kind, title=f"Goal {code}", due=date(2026, 1, 1))
    return Place(node, 0, Progress(share, 1), attention, smart.check(""))


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_progress_bars_in_the_order_of_the_tree(look):
    places = [
        place("A", Decimal("0.5")),
        place("A.1", Decimal("0.25"), kind="objective", attention="overdue"),
        place("A.1.1", Decimal(1), kind="measure"),
        place("B", None),
    ]
    target, done = charts.progress(places, look).data
    assert list(done.y) == ["A.1 Goal A.1", "A Goal A"]  # plotly draws from below
    assert list(done.x) == [0.25, 0.5]
    assert list(target.x) == [1, 1]
    assert list(done.text) == ["25% overdue", "50%"]
    assert list(done.marker.pattern.shape) == ["/", ""]
