"""What differs between two versions, by hand."""

from typing import Any

from kadash.core.documents.report import Block, Heading, Table, Text
from kadash.plans.rules.business.composed import stored_blocks
from kadash.plans.rules.business.versions import Cells, difference

HEADER = ("Rank", "Account", "Revenue")


def version(*blocks: Block, revenue: str = "$1") -> dict[str, Any]:
    section = {"id": "a", "heading": "1 A", "blocks": stored_blocks((Heading("1 A"), *blocks))}
    return {"figures": {"x.y": ["Revenue", revenue]}, "sections": [section]}


def test_the_same_twice_differs_in_nothing() -> None:
    one = version(Text("One. Two."), Table("T", HEADER, (("1", "Mill", "$1"),)))
    assert difference(one, one).none


def test_sentences_taken_out_and_put_in() -> None:
    found = difference(version(Text("One. Two. Three.")), version(Text("One. New two. Three. Four.")))
    (section,) = found.sections
    assert section.heading == "1 A"
    assert section.words.out == ("Two.",)
    assert section.words.put_in == ("New two.", "Four.")
    assert section.rows == ()


def test_figures_that_changed_came_or_went() -> None:
    then, now = version(revenue="$1"), version(revenue="$2")
    now["figures"]["a.b"] = ["Budget", "$5"]
    then["figures"]["c.d"] = ["Wave", "2008"]
    assert difference(then, now).figures == (
        ("Revenue", "$1", "$2"), ("Budget", "–", "$5"), ("Wave", "2008", "–"),
    )  # fmt: skip


def test_rows_are_known_by_their_name_whatever_their_rank() -> None:
    then = version(Table("T", HEADER, (("1", "Mill", "$5"), ("2", "Mall", "$4"), ("3", "Inn", "$1"))))
    now = version(Table("T", HEADER, (("1", "Mill", "$5"), ("2", "Inn", "$1"), ("3", "Lab", "$1"))))
    (section,) = difference(then, now).sections
    assert section.rows == (
        Cells("T", "Inn", ("3", "Inn", "$1"), ("2", "Inn", "$1")),
        Cells("T", "Lab", (), ("3", "Lab", "$1")),
        Cells("T", "Mall", ("2", "Mall", "$4"), ()),
    )


def test_two_rows_of_one_name_are_not_lost() -> None:
    table = Table("T", ("Position", "Held by"), (("Clerk", "Ann"), ("Clerk", "Ben")))
    other = Table("T", ("Position", "Held by"), (("Clerk", "Ann"), ("Clerk", "Cy")))
    (section,) = difference(version(table), version(other)).sections
    assert section.rows == (Cells("T", "Clerk (2)", ("Clerk", "Ben"), ("Clerk", "Cy")),)


def test_a_section_that_was_not_there_is_new_throughout() -> None:
    then = {"figures": {}, "sections": []}
    (section,) = difference(then, version(Text("One."))).sections
    assert section.words.put_in == ("One.",)
