"""The standard: what ships, and what a later version has to bring."""

from decimal import Decimal

import pytest

from kadash.standards import program, read_program, span_limit, versions


def test_three_levels_ask_for_what_the_course_lists() -> None:
    standard = program()
    assert [each.label for each in standard.levels] == [
        "Basic (reactive)",
        "Standard (proactive)",
        "Master's (all-in)",
    ]
    assert len(standard.asked_at("basic")) == 4
    # Eleven bullets of the Standard level, and the Basic band of time below its own.
    assert len(standard.asked_at("standard")) == 12
    assert len(standard.asked_at("masters")) == 17


def test_the_bands_of_time_meet_without_holes() -> None:
    rungs = {each.level: each.at_least for each in program().criteria if each.ladder == "time"}
    assert rungs == {"basic": Decimal(10), "standard": Decimal(26), "masters": Decimal(51)}


def test_the_span_limit_is_the_courses() -> None:
    assert span_limit() == 35
    assert program().criterion("span").holds(Decimal(35))
    assert not program().criterion("span").holds(Decimal(36))


def test_every_measure_has_a_unit_and_a_threshold() -> None:
    for criterion in program().criteria:
        if criterion.measure:
            assert criterion.unit
            assert criterion.at_least is not None or criterion.at_most is not None
        assert criterion.action


def test_thresholds_in_words() -> None:
    assert program().thresholds("time_share") == "Basic from 10, Standard from 26, Master's from 51"
    assert program().thresholds("span") == "Standard up to 35"
    assert program().thresholds("weather") == ""


def test_five_reasons_why_programs_stall() -> None:
    assert len(program().stalls) == 5


def test_an_unknown_version_is_refused() -> None:
    with pytest.raises(KeyError, match="no version"):
        program("0")
    assert versions() == ("1",)


LATER = """
id = "p"
version = "2"
title = "t"
source = "s"
reference = "r"
[[level]]
id = "basic"
name = "Basic"
nature = "reactive"
[[criterion]]
id = "mission"
level = "basic"
title = "Mission"
requirement = "Mission"
[[criterion]]
id = "vision"
level = "basic"
title = "Vision"
requirement = "Vision"
[from."1"]
mission-vision = ["mission", "vision"]
"""


def test_a_later_version_says_what_became_of_the_ids() -> None:
    later = read_program(LATER)
    assert later.successors("1", "mission-vision") == ("mission", "vision")
    assert later.successors("1", "account-list") == ()
    assert later.successors("2", "vision") == ("vision",)


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (LATER.replace('id = "vision"', 'id = "mission"'), "repeat"),
        (LATER.replace('level = "basic"', 'level = "top"', 1), "unknown levels"),
        (LATER.replace('["mission", "vision"]', '["visions"]'), "unknown criteria"),
    ],
)
def test_a_standard_with_loose_ends_is_refused(broken: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_program(broken)
