"""Summaries that hold no row a bill are declined, and what the sentence advises is read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.accounts.uploads.declined_pivots import SENTENCES
from kadash.core.errors import Unusable
from tests.understood import table, understood

AMOUNTS = st.lists(st.tuples(st.integers(1, 900), st.integers(1, 900)), min_size=1, max_size=4)
MONTHS = ["Jan-25", "Feb-25"]


def declined(rows: list[list[object]]) -> str:
    """Return the sentence by which a table is declined, "" where it is read."""
    try:
        found = understood(table(rows))
    except Unusable as reason:
        return str(reason)
    return found.recognition.kind.declines or ""


@settings(max_examples=30, deadline=None)
@given(st.lists(AMOUNTS, min_size=1, max_size=4), st.booleans())
def test_levels_in_one_column_are_declined_and_apart_are_read(
    groups: list[list[tuple[int, int]]], total: bool
) -> None:
    nested: list[list[object]] = [["Sum of Revenue", "Column Labels"], ["Row Labels", *MONTHS]]
    apart: list[list[object]] = [["Account", "Service", *MONTHS]]
    for n, parts in enumerate(groups):
        nested.append([str(7000 + n), *map(sum, zip(*parts, strict=True))])
        for m, part in enumerate(parts):
            nested.append([f"Part {m}", *part])
            apart.append([str(7000 + n), "Electric", *part])
    if total:
        nested.append(["Grand Total", *map(sum, zip(*(p for g in groups for p in g), strict=True))])
    assert declined(nested) == SENTENCES["nested"]
    if len({row[0] for row in apart}) == len(apart):  # one part each: no two bills of a month
        read = understood(table(apart), answers={"measure": "revenue"})
        assert read.total("revenue_cents") == 100 * sum(a + b for parts in groups for a, b in parts)


def test_accounts_over_their_figures_are_declined() -> None:
    rows = [["Row Labels", *MONTHS], ["10001", "", ""], ["Sum of kWh", 10, 11], ["Sum of Amount", 1, 2]]
    assert declined(rows) == SENTENCES["nested"]


def test_one_level_is_asked_for_its_accounts() -> None:
    rows = [
        ["Sum of kWh", "Column Labels"],
        ["Row Labels", *MONTHS, "Grand Total"],
        ["10001", 10, 11, 21],
        ["10002", 20, 21, 41],
        ["Grand Total", 30, 32, 62],
    ]
    assert understood(table(rows)).keys == ["column:account_number"]
    answers = {"column:account_number": "Row Labels", "service": "electric"}
    assert understood(table(rows), answers=answers).total("usage") == 62


def test_a_list_with_months_in_rows_is_read_as_a_pivot_table_writes_it() -> None:
    rows = [
        ["Account", "Month", "Sum of kWh", "Sum of Revenue"],
        ["10001", "Jan-25", 10, 1],
        ["10001", "Feb-25", 11, 2],
        ["Grand Total", "", 21, 3],
    ]
    found = understood(table(rows))
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 21, 300)


@pytest.mark.parametrize(
    "years",
    [
        ["2023", "2024"],
        ["2023 kWh", "2024 kWh"],
        ["FY2023 Revenue", "FY2024 Revenue"],
        ["Sales 2023 ($)", "Sales 2024 ($)"],
    ],
)
def test_a_column_for_each_year_is_declined(years: list[str]) -> None:
    rows = [
        ["Account Number", "Customer Name", *years],
        ["10001", "Mill", 12, 13],
        ["10002", "Dairy", 22, 23],
    ]
    assert declined(rows) == SENTENCES["yearly"]
    dated = [[*row, day] for row, day in zip(rows, ("Bill Date", "2024-01-31", "2024-02-28"), strict=True)]
    assert declined(dated) != SENTENCES["yearly"]


def test_budget_and_actuals_by_month_are_declined() -> None:
    names = ["Jan Budget", "Jan Actual", "Feb Budget", "Feb Actual"]
    assert (
        declined([["Account Code", "Description", *names], ["52-11", "Paper", 10, 9, 10, 11]])
        == SENTENCES["by_month"]
    )
    above = ["", "", "Jul-24", "", "Aug-24", ""]
    names = ["Budget", "Actual", "Budget", "Actual"]
    rows = [above, ["GL Account", "Description", *names], ["52-11", "Paper", 10, 9, 10, 9]]
    assert declined(rows) == SENTENCES["by_month"]
    assert not declined([["Account Code", "Description", "Budget", "Actual"], ["52-11", "Paper", 10, 9]])


def test_actuals_beside_a_budget_of_customers_are_read() -> None:
    rows = [
        ["Account Number", "Customer", "Jan-25 Budget", "Jan-25 Actual", "Feb-25 Budget", "Feb-25 Actual"],
        ["10001", "Mill", 100, 90, 100, 95],
        ["10002", "Dairy", 200, 210, 200, 215],
    ]
    found = understood(table(rows), answers={"measure": "revenue", "service": "electric"})
    assert (found.keys, found.total("revenue_cents")) == ([], 61_000)
