"""The course's own goals decide: its acceptable ones pass, its unacceptable ones are told why not."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.roadmap import smart

ACCEPTABLE = [
    "Increase commercial and industrial revenues by 42% of weather normalized total annual revenues by 2020",
    "Increase C&I sector load factor by 8% by year end 2017",
    "Identify at least 10 projects with a total demand reduction potential of 200 MW and energy reduction of "
    "100,000 MWh by year end 2020",
    "Provide our power supplier with 15 MW of distributed generation potential by 2020",
    "Develop a relationship by setting up three meaningful interactions with at least one decision with each "
    "key account by 4th quarter",
    "The engineering department will respond to a key accounts' request for information within one working "
    "day",
    "All key account bills will be reviewed for accuracy before mailing with a target 99% of the bills going "
    "out correctly",
    "By the end of 2nd quarter, develop customer profiles for the top 15 key accounts based on the at-risk "
    "analysis",
]

UNACCEPTABLE = {
    "Conduct a seminar for all key accounts": "SMT",
    "Have lunch with KAs each month": "SMT",
    "Strengthen relationship with key accounts": "SMT",
    "Play golf with KAs often": "SMT",
}


@pytest.mark.parametrize("text", ACCEPTABLE)
def test_acceptable_goals_pass(text):
    findings = smart.check(text)
    assert smart.missing(findings) == []
    assert smart.is_smart(findings)


@pytest.mark.parametrize(("text", "letters"), UNACCEPTABLE.items())
def test_unacceptable_goals_are_told_what_is_missing(text, letters):
    findings = smart.check(text)
    assert "".join(f.letter for f in findings if f.met is False) == letters
    assert not smart.is_smart(findings)


def test_the_deadline_is_no_quantity():
    goal = "Strengthen relationships with each account by end of third quarter"
    assert [f.letter for f in smart.check(goal) if f.met is False] == ["S", "M"]


def test_a_measure_below_makes_it_measurable():
    findings = smart.check("Identify contacts for each key account by first quarter", goal=False, measures=1)
    assert smart.is_smart(findings)


def test_an_objective_may_be_an_activity_a_goal_may_not():
    text = "Conduct a seminar for 20 key accounts by June 2027"
    assert smart.is_smart(smart.check(text, goal=False))
    (said,) = smart.missing(smart.check(text))
    assert "Conduct a seminar" in said


def test_fields_beside_the_words_count():
    bare = "Answer requests of key accounts for engineering facts"
    assert [f.letter for f in smart.check(bare) if f.met is False] == ["M", "T"]
    assert smart.is_smart(smart.check(bare, target=Decimal(24), due=date(2027, 6, 30)))


def test_a_rhythm_is_not_a_deadline():
    (said,) = smart.missing(smart.check("Visit 12 key accounts each month"))
    assert said == "“each month” says how often, not by when: give it an end."


def test_realistic_is_a_question_unless_nothing_would_change():
    text = "Increase load factor by 8% by 2027"
    assert {f.letter: f.met for f in smart.check(text)}["R"] is None
    same = smart.check(text, baseline=Decimal(60), target=Decimal(60))
    assert {f.letter: f.met for f in same}["R"] is False


def test_nothing_written_misses_everything_that_words_can_show():
    assert [f.letter for f in smart.check("") if f.met is False] == ["S", "M", "A", "T"]
