from decimal import Decimal
from itertools import count

import pytest

from kadash.budget.rules import grid, references
from kadash.budget.rules import lines as rules
from kadash.budget.rules.edits import ChangedLine, NewLine
from kadash.budget.rules.grid import GridLine
from kadash.core.errors import Invalid
from tests.budget import example
from tests.budget.example import dollars

DRAWN = [GridLine(id=number, version=3, line=line) for number, line in enumerate(example.lines(), start=1)]
PLACE = {row.line.account_code: place for place, row in enumerate(DRAWN)}


def keys():
    numbers = count(1)
    return lambda: f"key-{next(numbers)}"


def edits(**state):
    return grid.edits(DRAWN, state, new_key=keys())


def test_cells_show_dollars_and_leave_blanks_blank():
    cells = grid.frame(DRAWN)
    assert tuple(cells.columns) == grid.COLUMNS
    by_code = cells.set_index("account_code")
    assert by_code.loc["02-24", "amount"] == 1200
    assert by_code.loc["02-24", "serves"] == "(1) D.1.1.b, (5) F.1.1.a"
    assert by_code.loc["02-12", "amount"] == 0
    assert cells["amount"].isna().tolist().count(True) == 2


def test_nothing_typed_is_nothing_to_save():
    assert not edits()
    assert not edits(edited_rows={0: {}}, added_rows=[{}], deleted_rows=[])
    lines, problems = grid.preview(DRAWN, {})
    assert lines == example.lines()
    assert problems == []


def test_typed_cells_become_fields_with_the_version_that_was_drawn():
    found = edits(
        edited_rows={
            PLACE["03-45"]: {"amount": 2200.5, "note": " two phones "},
            str(PLACE["03-11"]): {"serves": "(2) g.1", "quantity": 250, "unit_cost": 0.445, "amount": None},
        }
    )
    assert found.changed == (
        ChangedLine(PLACE["03-45"] + 1, 3, {"amount_cents": 220050, "note": "two phones"}),
        ChangedLine(
            PLACE["03-11"] + 1,
            3,
            {
                "serves": references.parse("(2) G.1"),
                "quantity": Decimal(250),
                "unit_cost_cents": Decimal("44.5"),
                "amount_cents": None,
            },
        ),
    )
    assert not found.order


def test_what_was_typed_back_is_no_change():
    assert not edits(edited_rows={PLACE["03-45"]: {"amount": 2000, "description": "Telephone"}})


def test_added_and_removed_lines():
    state = {
        "added_rows": [{"description": "Visits", "quantity": 240, "unit_cost": 12.5}, {"description": None}],
        "deleted_rows": [PLACE["03-18"]],
        "edited_rows": {PLACE["03-18"]: {"amount": 7}},
    }
    found = edits(**state)
    values = {"description": "Visits", "quantity": Decimal(240), "unit_cost_cents": Decimal(1250)}
    assert found.added == (NewLine("key-1", values),)
    assert found.removed == ((PLACE["03-18"] + 1, 3),)
    assert found.changed == ()
    lines, problems = grid.preview(DRAWN, state)
    assert rules.grand_total(lines) == dollars(54600 + 3000 - 50)
    assert problems == []
    assert grid.changes(state) == 2


def test_a_typed_number_moves_a_line():
    found = edits(edited_rows={PLACE["03-11"]: {"place": 2}}, added_rows=[{"description": "Last"}])
    assert found.order[:3] == ("02-11", "03-11", "02-12")
    assert found.order[-1] == "key-1"
    assert found.changed == ()
    assert edits(added_rows=[{"description": "First", "place": 0.5}]).order[0] == "key-1"


def test_parts_name_their_line_by_its_label():
    found = edits(added_rows=[{"description": "ALPS", "part_of": "02-32 Parts & Supplies", "amount": 2000}])
    assert found.added[0].values["parent_key"] == "02-32"
    with pytest.raises(Invalid, match="save the line first"):
        edits(added_rows=[{"description": "x", "part_of": "No such line"}])


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"serves": "lunch"}, "is not a reference"),
        ({"serves": "A 50%"}, "not to 1"),
        ({"amount": 0.005}, "whole cents"),
        ({"quantity": "many"}, "not a number"),
    ],
)
def test_cells_that_cannot_be_read_are_said_and_keep_their_line(cells, said):
    with pytest.raises(Invalid, match=said):
        edits(edited_rows={0: cells})
    lines, (problem,) = grid.preview(DRAWN, {"edited_rows": {0: cells}, "added_rows": []})
    assert problem.startswith("02-11 Office Supplies: ")
    assert rules.grand_total(lines) == dollars(54600)
    _, (problem,) = grid.preview(DRAWN, {"added_rows": [cells]})
    assert problem.startswith("New line 1: ")
