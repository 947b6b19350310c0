"""Goals, organization and money, by hand."""

from decimal import Decimal

from kadash.core.documents.report import Table, Text
from kadash.plans.rules.business.running import INDENT, financials, objectives, organization
from tests.plans.business_facts import facts


def tables(blocks: object) -> dict[str, Table]:
    return {each.title: each for each in blocks if isinstance(each, Table)}  # type: ignore[attr-defined]


def test_goals_of_the_program_and_of_others() -> None:
    found = tables(objectives(facts()))
    assert found["Goals of the program"].rows == (
        ("A", "Keep all accounts", "–", "Dana", "–"),
        ("A.1", f"{INDENT}Meet them", "to 21 accounts, now 14", "–", "Jun 30, 2009"),
    )
    assert found["Goals of other departments"].rows == (("G", "Answer in a day", "Engineering", "–", "–"),)
    assert objectives(facts(goals=())) == ()


def test_the_organization() -> None:
    blocks = organization(facts())
    found = tables(blocks)
    assert found["Who looks after the accounts"].rows == (
        ("Avery Cole", "22.5%", "14"), ("Jordan Blake", "not known", "7"),
    )  # fmt: skip
    assert found["The structure now"].rows == (
        ("General manager", "Morgan Ellis", "–"), ("Representative", "Avery Cole", "General manager"),
    )  # fmt: skip
    assert "The structure as proposed" not in found
    assert found["Services"].rows == (
        ("now", "Seminars", "12", "$2,500"), ("later", "Texts", "21", "not known"),
    )  # fmt: skip
    assert Text("The service takes 483 hours a year.", "note") in blocks


def test_the_money_of_the_courses_budget() -> None:
    found = tables(financials(facts()))
    budget = found["Budget 2009, version 1, approved"]
    assert dict(budget.rows)["Total"] == "$54,600.00"
    amounts = {name.lower(): amount for name, amount in budget.rows}
    assert amounts["supplies"] == "$10,450.00"
    assert budget.total
    assert ("Exposure ÷ budget 2009", "13.7×") in found[""].rows


def test_a_yearly_amount_of_the_settings_is_said_without_a_table() -> None:
    named = facts(
        budget=None, budget_cents=Decimal(50_000_00), budget_name="the yearly amount in the settings"
    )
    assert financials(named)[0] == Text("$50,000 a year: the yearly amount in the settings.")
