"""Use under a line above the table that counts in thousands."""

import pytest

from kadash.accounts.uploads.bills.use_scale import AS_IT_STANDS, KEY
from tests.understood import table, understood

ROWS = [["Account", "Bill Date", "kWh", "Amount"], ["31", "2025-01-31", 1000, "100.00"]]


@pytest.mark.parametrize("line", ["(In thousands)", "Use and billing in thousands, energy as metered"])
def test_a_line_that_may_be_of_the_use_is_asked(line: str) -> None:
    text = table([[line], *ROWS])
    assert understood(text).keys == [KEY]
    found = understood(text, answers={KEY: "in thousands"})
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 1_000_000, 10_000_000)
    found = understood(text, answers={KEY: AS_IT_STANDS})
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 1000, 10_000_000)


@pytest.mark.parametrize(
    "line", ["Revenue in thousands of dollars", "Energy sales ($000)", "Amounts in thousands"]
)
def test_a_line_of_the_money_leaves_the_use(line: str) -> None:
    found = understood(table([[line], *ROWS]))
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 1000, 10_000_000)


def test_a_line_of_the_use_leaves_the_money() -> None:
    found = understood(table([["kWh in thousands"], *ROWS]))
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 1_000_000, 10_000)
    assert any("brought to units" in said for said in found.warnings)


def test_a_header_with_its_own_multiple_counts_more() -> None:
    head = ["Account", "Bill Date", "kWh (000s)", "Amount"]
    found = understood(table([["(In thousands)"], head, ROWS[1]]))
    assert (found.keys, found.total("usage")) == ([], 1_000_000)
