"""The state of a section, what counts, and what keeps it from being confirmed; worked by hand."""

from datetime import date

from kadash.action_plans.rules.sections import (
    Changed,
    Filled,
    State,
    changed,
    completeness,
    missing,
    pages,
    state,
    too_long,
)
from kadash.core.documents.report import Chart, Table, Text
from kadash.standards.action_plan import sections

DATA = Filled((Text("a"),), {"Revenue, 2009": "$10", "Water use, 2009": "5 gallons"})
DAY = date(2010, 2, 1)
BY_ID = {each.id: each for each in sections()}


def test_the_course_s_nine_sections_with_their_pages() -> None:
    assert [each.number for each in sections()] == list(range(1, 10))
    assert BY_ID["contacts"].pages == "1 page for each contact"
    assert (BY_ID["summary"].pages, BY_ID["goals"].pages) == ("1 page", "2 to 3 pages")


def test_data_alone_confirms_nothing() -> None:
    assert state(Filled(), words="", confirmed_on=None) is State.EMPTY
    assert state(DATA, words=" ", confirmed_on=None) is State.DATA
    assert state(DATA, words="They add a shift", confirmed_on=None) is State.WRITTEN
    assert state(DATA, words="", confirmed_on=DAY) is State.CONFIRMED
    moved = (Changed("Revenue, 2009", "$10", None),)
    assert state(DATA, words="", confirmed_on=DAY, moved=moved) is State.CHANGED


def test_completeness_counts_what_a_person_confirmed() -> None:
    states = [State.CONFIRMED] * 4 + [State.DATA] * 2 + [State.WRITTEN, State.CHANGED, State.EMPTY]
    found = completeness(states)
    assert (found.confirmed, found.of, found.by_data, found.written, found.out_of_date, found.empty) == (
        4, 9, 2, 1, 1, 1,
    )  # fmt: skip
    assert (found.text, found.whole) == ("4 of 9 confirmed", False)
    assert completeness([State.CONFIRMED] * 9).whole
    assert not completeness([State.CONFIRMED] * 8 + [State.CHANGED]).whole


def test_what_moved_keeps_the_old_figure() -> None:
    then = {"Revenue, 2009": "$12", "Water use, 2009": "5 gallons", "Metered peak, 2009": "7 kW"}
    moved = changed(then, DATA.figures)
    assert [each.text for each in moved] == [
        "Revenue, 2009: was $12, is $10 now",
        "Metered peak, 2009: was 7 kW, is not there any more",
    ]
    assert changed({"Revenue, 2009": "$10"}, DATA.figures) == ()
    assert changed(None, DATA.figures) == ()


def test_what_a_section_needs() -> None:
    lacking = Filled((), None, "Bills of 3 months are there; a year is needed.")
    assert missing(BY_ID["summary"], DATA, "") == "Nobody has written anything here yet."
    assert missing(BY_ID["summary"], DATA, "Ours since 1954") is None
    assert missing(BY_ID["use"], DATA, "") is None
    assert missing(BY_ID["use"], lacking, "") == (
        "Bills of 3 months are there; a year is needed. Or say in your own words why."
    )
    assert missing(BY_ID["use"], lacking, "They opened in May") is None
    assert missing(BY_ID["goals"], lacking, "Words are no goal") == lacking.lacking


def test_longer_than_the_course_allows() -> None:
    words, table = "word " * 400, Table("t", ("a",), (("b",),) * 32)
    assert pages(words, [table]) == 2.0  # a page of text, and 34 rows
    assert pages("", [Chart("columns", "c", ("a",), {}, "kWh", "d")]) == 12 / 34
    assert too_long(BY_ID["summary"], words, ()) is None
    assert too_long(BY_ID["summary"], words, [table]) == (
        "About 2.0 pages; the course gives this section 1 page."
    )
    assert too_long(BY_ID["contacts"], words, [table], things=2) is None
