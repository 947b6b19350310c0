"""The budget counted from below, worked by hand."""

from decimal import Decimal

from kadash.action_plans.rules.from_below import Compared, Need, compare, line_of, need_key, need_of
from kadash.budget.rules.lines import Line


def need(id: int, cents: int | None, quantity: str = "1") -> Need:
    return Need(
        id, 7, 1, "Harbor Foundry", 2010, "Power quality study", "STUDIES", Decimal(quantity), cents, "C.1"
    )


def test_needs_beside_the_budget() -> None:
    needs = [need(1, 2_500_00), need(2, 50_00, "3"), need(3, 80_00), need(4, None)]
    lines = [
        Line("a", "Office supplies", entered_cents=400_00),
        Line(need_key(2), "Study", quantity=Decimal(3), unit_cost_cents=Decimal(50_00)),
        Line(need_key(3), "Study", entered_cents=100_00),
        Line(need_key(9), "An old plan's", entered_cents=30_00),
    ]
    found = compare(needs, lines, total_cents=Decimal(680_00))
    assert [(row.key, row.compared) for row in found.rows] == [
        ("plan-need-1", Compared.NEW),
        ("plan-need-2", Compared.SAME),
        ("plan-need-3", Compared.CHANGED),
        ("plan-need-4", Compared.UNPRICED),
        ("plan-need-9", Compared.GONE),
    ]
    # asked 2,500 + 150 + 80; of that in the budget 150 + 100, and 30 that nobody asks for any more
    assert found.asked_cents == Decimal(2_730_00)
    assert found.budgeted_cents == Decimal(280_00)
    assert found.difference_cents == Decimal(2_450_00)
    assert found.then_cents == Decimal(3_130_00)
    assert (found.count, found.unpriced) == (4, 1)


def test_a_line_names_its_plan_and_objective_and_leads_back() -> None:
    line = line_of(need(12, 50_00, "3"))
    assert line == {
        "category": "STUDIES",
        "description": "Power quality study (Harbor Foundry)",
        "quantity": Decimal(3),
        "unit_cost_cents": Decimal(50_00),
        "serves": "(1) C.1",
        "note": "Customer action plan 2010 of Harbor Foundry",
    }
    assert need_of(need_key(12)) == 12
    assert (need_of("travel"), need_of("plan-need-x")) == (None, None)
