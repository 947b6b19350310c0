"""The course's own goals decide: its acceptable ones pass, its unacceptable ones are told why not."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.roadmap.rules import smart
from kadash.roadmap.rules.examples import ACCEPTABLE, UNACCEPTABLE


@pytest.mark.parametrize("text", ACCEPTABLE)
def test_acceptable_goals_pass(text):
    findings = smart.check(text)
    assert smart.missing(findings) == []
    assert smart.is_smart(findings)


@pytest.mark.parametrize("text", UNACCEPTABLE)
def test_unacceptable_goals_are_told_what_is_missing(text):
    findings = smart.check(text)
    assert "".join(f.letter for f in findings if f.met is False) == "SMT"
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


@pytest.mark.parametrize(
    ("text", "actionable"),
    [
        ("Bring 80 % of key accounts to a round table by 2027", True),
        ("Bills are reviewed by June 2027", True),
        ("Better relationships with 12 accounts by 2027", False),
        ("Customers happier by 5 points by 2027", False),
    ],
)
def test_a_deed_is_asked_for(text, actionable):
    assert {f.letter: f.met for f in smart.check(text)}["A"] is actionable
