from dataclasses import replace
from decimal import Decimal

from kadash.budget.rules import comparison
from kadash.budget.rules.comparison import Move, Step
from kadash.budget.rules.lines import Line
from tests.budget import example
from tests.budget.example import dollars


def next_year():
    """2010: no advertising, 5,000 more for professional services, a new line, clothing renamed."""
    changed = []
    for line in example.lines():
        if line.account_code == "03-37":
            continue
        if line.account_code == "03-50":
            line = replace(line, entered_cents=1500000)
        if line.account_code == "409-02-25":
            line = replace(line, key="new", account_code="02-26")
        changed.append(line)
    return [*changed, Line("crm", "CRM licenses", "PURCHASED SERVICES", "03-51", entered_cents=360000)]


def test_every_line_is_compared_and_the_changes_add_up():
    changes = comparison.compare(example.lines(), next_year())
    moved = {
        change.description: (change.move, change.delta_cents) for change in changes if change.delta_cents
    }
    assert moved == {
        "Professional Services": (Move.RAISED, dollars(5000)),
        "CRM licenses": (Move.ADDED, dollars(3600)),
        "Advertising": (Move.REMOVED, dollars(-1000)),
    }
    assert len(changes) == 26
    assert sum(change.delta_cents for change in changes) == dollars(7600)


def test_lines_match_by_description_when_their_code_changes():
    (clothing,) = [c for c in comparison.compare(example.lines(), next_year()) if c.description == "Clothing"]
    assert (clothing.before_cents, clothing.after_cents) == (dollars(1000), dollars(1000))
    assert clothing.account_code == "02-26"


def test_two_lines_of_one_code_are_not_confused():
    before = [Line("a", "North", account_code="02-11", entered_cents=100)]
    after = [
        Line("b", "South", account_code="02-11", entered_cents=200),
        Line("c", "North", account_code="02-11", entered_cents=100),
    ]
    south, north = comparison.compare(before, after)
    assert (south.move, north.move) == (Move.ADDED, Move.SAME)


def test_a_blank_that_stays_blank_is_unchanged():
    (change,) = comparison.compare([Line("a", "Rental")], [Line("a", "Rental")])
    assert (change.before_cents, change.after_cents, change.move) == (None, None, Move.SAME)


def test_waterfall_leads_from_one_total_to_the_other():
    steps = comparison.waterfall(example.lines(), next_year(), names=("2009", "2010"))
    assert steps == [
        Step("2009", dollars(54600), is_total=True),
        Step("Professional Services", dollars(5000)),
        Step("CRM licenses", dollars(3600)),
        Step("Advertising", dollars(-1000)),
        Step("2010", dollars(62200), is_total=True),
    ]


def test_a_waterfall_of_many_changes_gathers_the_small_ones():
    before = [Line(str(n), f"Line {n}", entered_cents=100) for n in range(10)]
    after = [replace(line, entered_cents=100 + 10 * place) for place, line in enumerate(before)]
    steps = comparison.waterfall(before, after, names=("a", "b"), largest=3)
    assert [step.label for step in steps] == ["a", "Line 9", "Line 8", "Line 7", "6 other lines", "b"]
    assert sum(step.cents for step in steps[:-1]) == steps[-1].cents == Decimal(1450)


def test_one_line_too_many_is_named_two_are_put_together():
    """Eight by name; a ninth still has its own step, from ten on the rest is one."""

    def steps(count):
        lines = [Line(f"k{n}", f"Line {n:02}", entered_cents=100) for n in range(count)]
        return [step.label for step in comparison.waterfall([], lines, names=("a", "b"))]

    assert len(steps(9)) == 11
    assert "other lines" not in " ".join(steps(9))
    assert steps(10)[9] == "2 other lines"
