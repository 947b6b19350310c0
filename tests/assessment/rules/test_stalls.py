"""Hints for the five reasons why programs stall."""

from dataclasses import replace

from kadash.assessment.rules.facts import Facts
from kadash.assessment.rules.levels import Answer, Claim, standings
from kadash.assessment.rules.stalls import sign_of
from kadash.standards import program
from tests.assessment.utilities import TODAY, account, facts, representative


def sign(reason: str, known: Facts, given: list[Answer] | None = None) -> str | None:
    return sign_of(reason, standings(program(), given or [], known), known)


def test_one_person_is_a_risk_and_two_are_less() -> None:
    assert sign("representative-left", facts()) == "One person holds every relationship."
    both = replace(facts(), representatives=(representative("30"), representative("20", name="Ben")))
    assert sign("representative-left", both) == "2 representatives share the accounts."
    nobody = replace(facts(), representatives=(), accounts=(account(1, None), account(2, None)))
    assert sign("representative-left", nobody) == (
        "Nobody is assigned. 2 key accounts without a representative."
    )


def test_accounts_without_a_meeting_in_a_year() -> None:
    known = replace(facts(), accounts=(account(1, meetings=(TODAY,)), account(2, meetings=()), account(3)))
    assert sign("business-support", known) == "1 of 2 key accounts had no meeting in 12 months."


def test_time_and_money() -> None:
    said = sign("time-money", facts("9"))
    assert said == "Rita: 9% of work time. $54,600 approved for fiscal year 2026."


def test_purpose_follows_the_claim() -> None:
    assert sign("purpose", facts()) == "Mission and vision are not claimed as met."
    assert sign("purpose", facts(), [Answer("mission-vision", Claim.MET)]) is None


def test_where_nothing_is_known_nothing_is_hinted() -> None:
    nothing = Facts(as_of=TODAY)
    assert [sign(each.id, nothing) for each in program().stalls[:4]] == [None] * 4
