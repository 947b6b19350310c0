"""Columns in which few words repeat are held by these words: whatever the file, its cells are the same."""

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.core.frames import all_text, as_text, by_words, one_word
from kadash.intake import values
from kadash.intake.reading import columns
from kadash.intake.reading.limits import STANDARD
from kadash.intake.reading.text_files import read_text

WORDS = ["", "-", "N/A", "0012", '="0012"', "1.31100E+9", "#REF!", "2009-01-31", "31/01/2009", "none", "12,5"]
LINES = [f"{n % 3},{n},{'x' * (n % 7)}" for n in range(60)]


@pytest.fixture(autouse=True)
def _short_files_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "MANY", 8)
    monkeypatch.setattr(columns, "_LOOK", 8)


def grid(lines: list[str], block_size: int = 1 << 20) -> pd.DataFrame:
    raw = read_text("\n".join(lines).encode(), STANDARD, block_size=block_size)
    return raw.sheets[0].frame


def held(frame: pd.DataFrame) -> list[bool]:
    return [isinstance(dtype, pd.CategoricalDtype) for dtype in frame.dtypes]


@pytest.mark.parametrize("block_size", [40, 100, 1 << 20])
def test_columns_of_few_words_are_held_by_them(block_size: int) -> None:
    found = grid(LINES, block_size)
    assert found.to_numpy().tolist() == [line.split(",") for line in LINES]
    assert held(found)[:2] == [True, False]
    assert all_text(found).dtypes.unique().tolist() == [pd.StringDtype(na_value=np.nan)]
    assert all_text(found).to_numpy().tolist() == found.to_numpy().tolist()


def test_a_column_that_repeats_no_more_is_text_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(columns, "MOST_WORDS", 10)
    lines = ["same,same"] * 30 + [f"{n},{n % 3}" for n in range(30)]
    found = grid(lines, 60)
    assert found.to_numpy().tolist() == [line.split(",") for line in lines]
    assert held(found) == [False, True]


def test_a_column_that_only_begins_further_down() -> None:
    lines = ["a"] * 30 + ["a,b"] * 30
    assert grid(lines, 40).to_numpy().tolist() == [["a", ""]] * 30 + [["a", "b"]] * 30
    assert grid(["a,"] * 30, 40).to_numpy().tolist() == [["a"]] * 30  # nothing at the right


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(WORDS), min_size=8, max_size=40), st.integers(0, 5))
def test_values_and_defects_are_those_of_text(cells: list[str], cut: int) -> None:
    text = pd.Series(cells, dtype="str")
    words = text.astype("category").iloc[cut:].reset_index(drop=True)  # some words are not in use any more
    text = text.iloc[cut:].reset_index(drop=True)
    for read in (values.parse_identifier, values.parse_text, values.parse_flag, values.parse_number):
        for required in (False, True):
            one, other = read(text, required=required), read(words, required=required)
            assert as_text(other.values).equals(one.values)
            assert other.problems == one.problems
    assert values.is_missing(words).equals(values.is_missing(text))
    (one,) = values.parse_dates({"on": text}).values()
    (other,) = values.parse_dates({"on": words}).values()
    assert other.values.equals(one.values)
    assert (other.problems, other.convention, other.proved) == (one.problems, one.convention, one.proved)
    assert (other.doubt and other.doubt.topic) == (one.doubt and one.doubt.topic)


def test_a_category_from_words_that_repeat_or_are_missing() -> None:
    words = pd.Series(["a", None, "a", "b"], dtype="str")
    found = by_words(words, np.array([0, 1, 2, 3, 3]), pd.RangeIndex(5))
    assert found.tolist() == ["a", np.nan, "a", "b", "b"]
    assert as_text(found).tolist() == ["a", np.nan, "a", "b", "b"]
    assert one_word("kWh", pd.RangeIndex(3)).tolist() == ["kWh"] * 3
