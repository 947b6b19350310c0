"""A confidential wave's small groups, under every sum and difference of what is published."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.satisfaction.rules.privacy import derivable, large_enough, published, smallest_difference


def _units(*cells: tuple[str | None, str | None, int]) -> pd.DataFrame:
    rows = [(cls, planning) for cls, planning, count in cells for _ in range(count)]
    return pd.DataFrame(rows, columns=["planning", "class"])


def _family(units: pd.DataFrame, shown: dict[str, list[object]]) -> list[frozenset[int]]:
    groups = [frozenset(units.index)]
    for attribute, names in shown.items():
        groups += [frozenset(units.index[units[attribute] == name]) for name in names]
    return groups


def test_a_group_of_four_is_not_shown_nor_the_group_that_would_give_it_away():
    units = _units(("yes", "Industrial", 9), ("yes", "Commercial", 4))
    # Industrial alone would say what the four others answered: whole less Industrial.
    assert published(units, ["class"]) == {"class": []}


def test_two_small_groups_that_make_five_together_may_stay_the_rest():
    units = _units(("a", "Industrial", 9), ("a", "Commercial", 3), ("a", "Institutional", 3))
    assert published(units, ["class"]) == {"class": ["Industrial"]}


def test_a_group_whose_rest_is_too_small_takes_the_next_smallest_with_it():
    units = _units(("a", "Industrial", 9), ("a", "Commercial", 6), ("a", "Institutional", 4))
    assert published(units, ["class"]) == {"class": ["Industrial"]}


def test_nested_groups_of_two_attributes():
    # All 9 planned are Industrial, and of 12 Industrial 3 are not planned: Industrial − planned = 3.
    units = _units(("yes", "Industrial", 9), ("no", "Industrial", 3), ("no", "Commercial", 8))
    shown = published(units, ["planning", "class"])
    assert shown["planning"] == ["no", "yes"]
    assert shown["class"] == []
    assert derivable([*_family(units, {**shown, "class": ["Industrial"]})])


def test_a_whole_below_five_shows_nothing():
    assert published(_units(("yes", "Industrial", 4)), ["planning", "class"]) == {"planning": [], "class": []}


def test_unknown_attributes_are_a_rest_and_never_a_group():
    units = _units((None, "Industrial", 6), ("yes", "Commercial", 6))
    assert published(units, ["planning", "class"])["planning"] == ["yes"]


def test_the_minimum_cut_by_hand():
    # yes–Industrial 9, no–Industrial 3, no–Commercial 8: cutting the 3 parts the graph.
    units = _units(("yes", "Industrial", 9), ("no", "Industrial", 3), ("no", "Commercial", 8))
    assert smallest_difference(units["planning"], units["class"]) == 3


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["yes", "no", None]),
            st.sampled_from(["Industrial", "Commercial", "Institutional", None]),
        ),
        max_size=22,
    )
)
def test_nothing_small_can_be_worked_out_of_what_is_published(rows):
    units = pd.DataFrame(rows, columns=["planning", "class"], dtype=object)
    shown = published(units, ["planning", "class"])
    family = _family(units, shown) if len(units) >= 5 else []
    assert not derivable(family)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("xyz")), min_size=5, max_size=16))
def test_the_cut_agrees_with_the_rank_of_the_family(rows):
    units = pd.DataFrame(rows, columns=["planning", "class"])
    family = _family(units, {"planning": ["a", "b"], "class": ["x", "y", "z"]})
    smallest = smallest_difference(units["planning"], units["class"])
    assert derivable(family, below=5) == (smallest < 5)


def test_identified_waves_leave_out_only_the_small_groups():
    assert large_enough(pd.Series(["a"] * 6 + ["b"] * 4 + ["c"] * 5)) == ["a", "c"]


@pytest.mark.parametrize(
    ("groups", "expected"),
    [([], False), ([range(5)], False), ([range(4)], True), ([range(9), range(5)], True)],
)
def test_derivable_by_hand(groups, expected):
    assert derivable([frozenset(group) for group in groups]) is expected
