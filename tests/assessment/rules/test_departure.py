"""What if a representative leaves."""

from dataclasses import replace
from decimal import Decimal

from kadash.assessment.rules.departure import departure
from kadash.assessment.rules.facts import Facts
from kadash.assessment.rules.levels import standings
from kadash.standards import program
from tests.assessment.utilities import account, answers, facts, representative

PROGRAM = program()


def leaves(known: Facts, name: str = "Rita", level: str = "standard"):  # type: ignore[no-untyped-def]
    return departure(PROGRAM, standings(PROGRAM, answers(level), known), known, name)


def test_the_only_representative_takes_the_program_along() -> None:
    found = leaves(facts("30"))
    assert [each.criterion.id for each in found.falls] == [
        "time-basic",
        "commitment",
        "time-standard",
        "relationship",
        "span",
    ]
    assert found.level_before == PROGRAM.level("standard")
    assert found.level_after is None
    assert len(found.accounts) == 20
    assert found.at_risk_cents == sum(number * 100_00 for number in range(1, 21))
    assert found.accounts[0].number == "0020"
    assert found.accounts_each_after is None


def two(spans: tuple[int, int], shares: tuple[str, str] = ("30", "12")) -> Facts:
    accounts = [account(n, "Rita") for n in range(spans[0])] + [
        account(100 + n, "Ben") for n in range(spans[1])
    ]
    return replace(
        facts(),
        representatives=(representative(shares[0], spans[0]), representative(shares[1], spans[1], "Ben")),
        accounts=tuple(accounts),
    )


def test_a_colleague_holds_what_the_span_allows() -> None:
    found = leaves(two((15, 20)))
    assert [each.criterion.id for each in found.falls] == ["time-standard", "relationship"]
    assert found.accounts_each_after == 35
    assert found.level_after == PROGRAM.level("basic")


def test_one_account_more_breaks_the_span() -> None:
    assert "span" in [each.criterion.id for each in leaves(two((16, 20))).falls]


def test_exposure_that_nobody_knows_is_counted_not_zeroed() -> None:
    known = replace(facts(), accounts=(account(1, at_risk_cents=Decimal(500)), account(2), account(3, "Ben")))
    found = leaves(known)
    assert found.at_risk_cents == 500
    assert found.without_exposure == 1
    assert leaves(replace(facts(), accounts=(account(1),))).at_risk_cents is None


def test_what_is_not_met_cannot_fall() -> None:
    assert leaves(facts("30"), level="basic").level_before == PROGRAM.level("basic")
    assert "span" not in [each.criterion.id for each in leaves(facts("30"), level="basic").falls]
