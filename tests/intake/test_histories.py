"""What becomes of a row that only the undone upload changed: as of any other row, only sooner."""

from collections.abc import Mapping
from typing import Any

import pytest

from kadash.intake.histories import Entry, Verdict, judged, judged_alone

COLUMNS = ("amount", "note")
OLD = {"amount": 5, "note": "a", "batch_id": 1, "version": 1}
NEW = OLD | {"amount": 7, "version": 2}


def entry(before: Mapping[str, Any], after: Mapping[str, Any], batch: int | None = 2) -> Entry:
    return Entry(10, batch, "Dana", before, after)


@pytest.mark.parametrize(
    ("batch", "entries", "undone"),
    [
        (1, [entry(OLD, NEW)], ()),
        (None, [entry(OLD | {"batch_id": None}, NEW | {"batch_id": None})], (1,)),
        (1, [entry(OLD, OLD | {"version": 2})], ()),
        (1, [entry(OLD, OLD | {"note": None})], (9,)),
    ],
)
def test_the_short_way_says_the_same(
    batch: int | None, entries: list[Entry], undone: tuple[int, ...]
) -> None:
    short = judged_alone(batch, entries, 2, undone)
    assert short is not None
    for said in ([], [(2, 9, ("note",))]):  # the upload itself says what was stored already
        assert judged(COLUMNS, batch, entries, said, 2, undone) == short


def test_it_puts_back_what_was_there() -> None:
    assert judged_alone(1, [entry(OLD, NEW)], 2, ()) == Verdict(True, 1, {"amount": 5})


@pytest.mark.parametrize(
    ("batch", "entries", "undone"),
    [
        (1, [], ()),  # nobody changed it
        (1, [entry(OLD, NEW), entry(NEW, NEW | {"note": "b"}, None)], ()),  # edited since
        (1, [entry(OLD, NEW, 3)], ()),  # another upload changed it
        (2, [entry(OLD | {"batch_id": 2}, NEW | {"batch_id": 2})], ()),  # it brought the row
        (1, [entry(OLD | {"batch_id": 4}, NEW)], ()),  # handed on meanwhile
        (1, [entry(OLD, NEW)], (1,)),  # whoever brought it was undone
    ],
)
def test_others_take_the_long_way(batch: int | None, entries: list[Entry], undone: tuple[int, ...]) -> None:
    assert judged_alone(batch, entries, 2, undone) is None
