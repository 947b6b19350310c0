"""Edits of budget lines: what is stored of them, how they read, and what is left after a clash."""

from decimal import Decimal

import pytest

from kadash.budget.rules import references
from kadash.budget.rules.edits import (
    ChangedLine,
    Edits,
    LineClash,
    LinesClash,
    NewLine,
    checked,
    resolved,
    written,
)
from kadash.core.errors import Invalid

LINKS = references.parse("(5) F.1.1.a, (1) D.1.1.b 40%")


def test_texts_are_trimmed_and_blanks_are_nothing_or_empty() -> None:
    given = {"account_code": " 02-11 ", "note": "  ", "parent_key": "", "category": " ", "description": None}
    assert checked(given) == {
        "account_code": "02-11", "note": None, "parent_key": None, "category": "", "description": "",
    }  # fmt: skip


def test_references_are_read_and_amounts_stay() -> None:
    assert checked({"serves": "(5) F.1.1.a", "amount_cents": 0, "voided": False}) == {
        "serves": references.parse("(5) F.1.1.a"), "amount_cents": 0, "voided": False,
    }  # fmt: skip
    assert checked({"serves": LINKS[:1]}) == {"serves": LINKS[:1]}
    assert checked({"serves": None}) == {"serves": ()}
    with pytest.raises(Invalid, match="add up"):
        checked({"serves": "A 50%, B 40%"})


@pytest.mark.parametrize(("name", "word"), [("quantity", "Quantity"), ("unit_cost_cents", "Unit cost")])
def test_numbers_are_finite(name: str, word: str) -> None:
    assert checked({name: Decimal("2.5")}) == {name: Decimal("2.5")}
    assert checked({name: None}) == {name: None}
    with pytest.raises(Invalid, match=f"{word} is not a number"):
        checked({name: Decimal("NaN")})


def test_a_field_that_no_line_has_is_a_mistake_of_the_program() -> None:
    with pytest.raises(ValueError, match="color, size"):
        checked({"size": 1, "color": 2, "note": "x"})


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("voided", True, "removed"), ("voided", False, "kept"), ("note", None, "–"), ("note", "", "–"),
        ("serves", [], "–"), ("serves", references.stored(LINKS), "(5) F.1.1.a, (1) D.1.1.b 40%"),
        ("amount_cents", 123450, "$1,234.50"), ("amount_cents", 0, "$0.00"),
        ("unit_cost_cents", Decimal("44.5"), "$0.445"), ("quantity", Decimal(250), "250"),
        ("serves", "(5) F", "(5) F"),
    ],
)  # fmt: skip
def test_values_read_as_people_write_them(name: str, value: object, text: str) -> None:
    assert written(name, value) == text


def test_edits_are_there_where_any_part_is() -> None:
    assert not Edits()
    assert Edits(added=(NewLine("a", {}),))
    assert Edits(changed=(ChangedLine(1, 1, {}),))
    assert Edits(removed=((1, 1),))
    assert Edits(order=("a",))


MINE = Edits(
    added=(NewLine("new", {"note": "n"}),),
    changed=(
        ChangedLine(1, 3, {"note": "mine", "amount_cents": 5}),
        ChangedLine(2, 3, {"note": "other"}),
    ),
    removed=((4, 3), (5, 3)),
    order=("a", "b"),
)


def clash(id: int, *names: str) -> LineClash:
    return LineClash(id, 9, f"Line {id}", dict.fromkeys(names, ("theirs", "mine")))


def test_of_a_line_that_clashed_the_chosen_fields_are_saved_against_its_version_now() -> None:
    found = resolved(MINE, [clash(1, "note")], {(1, "note")})
    assert found.changed == (ChangedLine(1, 9, {"note": "mine", "amount_cents": 5}), MINE.changed[1])
    found = resolved(MINE, [clash(1, "note")], set())
    assert found.changed == (ChangedLine(1, 9, {"amount_cents": 5}), MINE.changed[1])
    assert (found.added, found.removed, found.order) == (MINE.added, MINE.removed, MINE.order)


def test_a_line_of_which_nothing_was_chosen_is_not_saved() -> None:
    assert resolved(MINE, [clash(1, "note", "amount_cents")], set()).changed == (MINE.changed[1],)


def test_a_line_that_a_colleague_removed_comes_back_only_where_that_is_chosen() -> None:
    gone = [clash(1, "voided")]
    back = ChangedLine(1, 9, {"note": "mine", "amount_cents": 5, "voided": False})
    assert resolved(MINE, gone, {(1, "voided")}).changed == (back, MINE.changed[1])
    assert resolved(MINE, gone, set()).changed == (MINE.changed[1],)


def test_a_line_that_we_removed_and_a_colleague_changed_goes_only_where_that_is_chosen() -> None:
    assert resolved(MINE, [clash(4, "voided")], {(4, "voided")}).removed == ((4, 9), (5, 3))
    assert resolved(MINE, [clash(4, "voided")], set()).removed == ((5, 3),)


def test_a_clash_names_the_lines_and_fields_as_people_know_them() -> None:
    found = LinesClash([clash(1, "note", "unit_cost_cents"), clash(2, "voided")])
    assert [line.id for line in found.lines] == [1, 2]
    assert list(found.differences) == ["Line 1: Note", "Line 1: Unit cost", "Line 2: Removed"]
    assert "Nothing of yours was saved yet" in str(found)
