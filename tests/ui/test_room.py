"""Room for sentences: columns give what they do not need, then rows become higher; widths by hand."""

from dataclasses import replace

import pandas as pd

from kadash.ui.grid import Column
from kadash.ui.room import ROW_HEIGHT, WRAPS, ordered, room

NAME = Column("name", "Account", width=300)
SPOTS = Column("spots", "What we do not see", width=300)
LONG = "nobody on our list decides there; " * 6  # 204 letters take 1,224 pixels


def frame(*spots: str | None, name: str = "Harbor Foundry") -> pd.DataFrame:
    return pd.DataFrame({"name": [name] * len(spots), "spots": spots}, dtype=object)


def test_a_sentence_takes_what_others_do_not_need_and_then_lines() -> None:
    found = room(frame(LONG, None), [NAME, SPOTS])
    # "Harbor Foundry" needs 84 + 16 of its 300; 976 - 100 are left: 1,224 / 860 are two lines.
    assert [column.width for column in found.columns] == [100, 876]
    assert found.height == WRAPS  # the least at which the grid breaks a text
    assert room(frame(LONG * 4), [NAME, SPOTS]).height == 16 + 21 * 6  # 4,896 / 860
    assert room(frame(LONG * 40), [NAME, SPOTS]).height == 16 + 21 * 8  # and no more


def test_where_it_fits_nothing_is_changed() -> None:
    few = "seven words that take one line here"  # 35 letters, 210 pixels; 300 is stretched to 488
    assert room(frame(few), [NAME, SPOTS]) == room(frame(None), [NAME, SPOTS])
    assert room(frame(few), [NAME, SPOTS]).columns == (NAME, SPOTS)
    assert room(frame(LONG), [NAME, replace(SPOTS, hidden=True)]).height == ROW_HEIGHT


def test_what_is_too_wide_for_the_page_gives_up_what_it_does_not_need() -> None:
    more = Column("cents", "At risk", "money", width=120)
    data = frame("short words").assign(cents=[100])
    found = room(data, [NAME, replace(SPOTS, width=600), more])  # 1,020 pixels
    # 18 letters of the header and its menu: 108 + 28; amounts keep what they have.
    assert [column.width for column in found.columns] == [100, 136, 120]
    assert found.height == ROW_HEIGHT


def test_a_column_made_wider_may_be_enough() -> None:
    some = "nobody on our list decides there; " * 3  # 102 letters, 612 pixels
    found = room(frame(some), [NAME, SPOTS])
    assert (found.height, found.columns[1].width) == (ROW_HEIGHT, 612 + 16)


def test_rows_stay_low_where_few_are_cut_and_for_names() -> None:
    assert room(frame(LONG, *["short"] * 10), [NAME, SPOTS]).height == ROW_HEIGHT
    assert room(frame(LONG, *["short"] * 9), [NAME, SPOTS]).height == WRAPS
    name = "Consolidated Intermountain Refrigeration " * 4
    assert room(frame("short", name=name[:160].replace(" ", "-")), [NAME, SPOTS]).height == ROW_HEIGHT


def test_a_mark_of_choice_takes_its_part() -> None:
    found = room(frame(LONG), [NAME, SPOTS], choose=True)
    assert [column.width for column in found.columns] == [100, 844]


def test_on_a_phone_a_sentence_is_seen_at_once() -> None:
    found = room(frame(LONG), [replace(NAME, pinned=True), SPOTS], narrow=True)
    assert [column.width for column in found.columns] == [300, 300]
    assert not found.columns[0].pinned  # it would cover most of the screen
    assert found.height == 16 + 21 * 5  # 1,224 / 284


def test_moments_keep_the_width_that_the_grid_gives_them() -> None:
    columns = [NAME, replace(SPOTS, width=700), Column("at", "When", "moment")]
    found = room(frame("short words").assign(at=[None]), columns)  # 1,165 pixels
    assert [column.width for column in found.columns] == [100, 136, None]


UPLOADS = [
    Column("id", "Upload", "whole", width=70),
    Column("person", "Who", width=120),
    Column("file", "File", width=180, leads=True),
    Column("state", "State", width=175),
]
LEFT = [
    Column("name", "Account", "link", width=240),
    Column("net", "Net revenue", "money"),
    Column("cents", "At-risk revenue", "money", width=150, leads=True),
]
PHONE = 390 - 2 * 16 - 32  # the screen, less the page's margins and the mark of a choice


def test_on_a_phone_what_a_row_is_called_comes_first_and_its_amount_is_whole() -> None:
    assert [c.field for c in ordered(UPLOADS, narrow=True)] == ["file", "id", "person", "state"]
    assert [c.field for c in ordered(UPLOADS, narrow=False)] == ["id", "person", "file", "state"]
    name, amount, *_ = (c.field for c in ordered(LEFT, narrow=True))
    left = pd.DataFrame({"name": ["Harbor Foundry"], "net": [1], "cents": [1]}, dtype=object)
    widths = {c.field: c.width for c in room(left, LEFT, narrow=True).columns}
    assert (name, amount) == ("name", "cents")
    assert int(str(widths[name])) + int(str(widths[amount])) <= PHONE
    assert room(left, LEFT).columns == tuple(LEFT)
    uploads = pd.DataFrame({c.field: ["x"] for c in UPLOADS}, dtype=object)
    assert room(uploads, UPLOADS, narrow=True).columns == tuple(UPLOADS)  # no amount that could be cut


def test_on_a_phone_a_sentence_that_names_a_row_is_broken_in_the_width_that_it_gets() -> None:
    cents = Column("cents", "At risk", "money")
    found = room(frame("x", name=LONG).assign(cents=[1]), [NAME, SPOTS, cents], narrow=True)
    assert [column.width for column in found.columns] == [176, 300, 128]
    assert found.height == 16 + 21 * 8  # 1,224 / 160 are eight lines


def test_in_a_part_of_the_page_every_text_is_seen_whole() -> None:
    columns = [Column("what", "Figure"), Column("value", "Value", "rank"), Column("note", "Note")]
    rows = pd.DataFrame(
        [
            ["Load factor", "66.0%", "energy"],
            ["Last contact with a decision maker", "at least 1,089 days", LONG[:60]],
        ],
        columns=["what", "value", "note"],
    )
    found = room(rows, columns, part=0.5)  # 488 pixels: 34, 19 and 60 letters take 220, 130 and 376
    assert [column.width for column in found.columns] == [179, 130, 179]
    assert found.height == 16 + 21 * 3  # 376 * 1.15 / 163 are three lines
    assert room(rows[:1], columns, part=0.5).height == ROW_HEIGHT
    assert room(rows, columns, part=0.9).height == ROW_HEIGHT
