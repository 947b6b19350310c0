"""Rows of parts of the day with their total below or above them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.accounts.uploads.bills.total_rows import SUMMARY
from tests.understood import table, understood

HEAD = ["Account Number", "Service", "From", "Thru", "TOU", "kWh", "Amount"]
PARTS = st.lists(st.tuples(st.integers(1, 9000), st.integers(1, 90_000)), min_size=2, max_size=4)


def bills(periods: list[list[tuple[int, int]]], *, totals: str, off: int = 0, first: bool = False) -> str:
    rows = [HEAD]
    for month, parts in enumerate(periods, 1):
        about = ["7", "Electric", f"2025-{month:02}-01", f"2025-{month:02}-28"]
        lines = [[*about, f"Part {n}", use, f"{cents / 100:.2f}"] for n, (use, cents) in enumerate(parts)]
        whole = [*about, totals, sum(u for u, _ in parts) + off, f"{sum(c for _, c in parts) / 100:.2f}"]
        rows += ([whole, *lines] if first else [*lines, whole]) if totals else lines
    return table(rows)


@settings(max_examples=30, deadline=None)
@given(st.lists(PARTS, min_size=1, max_size=4), st.sampled_from(["Total", "", "ALL", "Sum"]), st.booleans())
def test_the_parts_count_once(periods: list[list[tuple[int, int]]], word: str, first: bool) -> None:
    """With rows of totals and without them the same use and the same dollars come out."""
    found = understood(bills(periods, totals=word, first=first))
    assert found.total("usage") == sum(use for parts in periods for use, _ in parts)
    assert found.total("revenue_cents") == sum(cents for parts in periods for _, cents in parts)
    assert [one.reason for one in found.prepared.set_aside] == (["total"] * len(periods) if word else [])


def test_a_total_that_is_none_is_named() -> None:
    found = understood(bills([[(100, 1000), (200, 2000)]], totals="Total", off=77))
    assert found.prepared.set_aside == ()
    assert any("called a total" in said for said in found.warnings)


def test_a_total_alone_is_the_bill() -> None:
    january = ["Electric", "2025-01-01", "2025-01-31"]
    rows = [["7", *january, "Total", 300, "30.00"], ["8", *january, "Part", 100, "10.00"]]
    found = understood(table([HEAD, *rows]))
    assert (found.prepared.rows_read, found.total("usage")) == (2, 400)


def test_a_row_that_totals_the_services_of_a_bill_does_not_count_again() -> None:
    rows = [["31", "2025-01-31", word, amount] for word, amount in
            (("Electric", "150.00"), ("Water", "48.10"), ("Total", "198.10"))]  # fmt: skip
    found = understood(table([["Account", "Bill Date", "Service", "Amount"], *rows]))
    assert (found.keys, found.total("revenue_cents")) == ([], 19_810)
    rows[2][3] = "250.00"
    assert understood(table([["Account", "Bill Date", "Service", "Amount"], *rows])).keys == ["service:Total"]


@pytest.mark.parametrize(
    "name", ["Master Account", "SUMMARY_ACCT", "Parent Account Number", "Billing Group ID"]
)
@pytest.mark.parametrize("first", [True, False])
def test_a_summary_account_that_is_the_sum_of_its_accounts_counts_once(name: str, first: bool) -> None:
    rows = [["M1", str(n), "2025-01-31", 1000 * n, f"{n}00.00"] for n in (1, 2, 3)]
    whole = ["M1", "M1", "2025-01-31", 6000, "600.00"]
    rows = [whole, *rows] if first else [*rows, whole]
    text = table(
        [[name, "Account Number", "Bill Date", "kWh", "Amount"], *rows, ["", "9", "2025-01-31", 7, "1.00"]]
    )
    found = understood(text)
    assert (found.total("usage"), found.total("revenue_cents")) == (6007, 60_100)
    assert [one.reason for one in found.prepared.set_aside] == [SUMMARY]
    assert any("would count twice" in said for said in found.warnings)


def test_a_summary_account_with_use_of_its_own_counts() -> None:
    rows = [["M1", "M1", "2025-01-31", 500, "50.00"], ["M1", "2", "2025-01-31", 600, "50.00"]]
    found = understood(table([["Master Account", "Account Number", "Bill Date", "kWh", "Amount"], *rows]))
    assert (found.prepared.set_aside, found.total("usage")) == ((), 1100)


def test_the_use_of_an_account_that_pays_for_several_counts_once() -> None:
    rows = [
        ["M1", "M1", "2025-01-31", 3000, "300.00"],
        ["M1", "2", "2025-01-31", 1000, ""],
        ["M1", "3", "2025-01-31", 2000, ""],
    ]
    found = understood(table([["Master Account", "Account Number", "Bill Date", "kWh", "Amount"], *rows]))
    assert (found.total("usage"), found.total("revenue_cents")) == (3000, 30_000)
    assert any("counts once" in said for said in found.warnings)
    rows[1][4] = "5.00"  # who is billed by itself as well is no part of the other bill
    found = understood(table([["Master Account", "Account Number", "Bill Date", "kWh", "Amount"], *rows]))
    assert found.total("usage") == 6000


def test_an_account_like_the_only_other_of_its_group_counts() -> None:
    rows = [["M1", one, "2025-01-31", 120, "18.00"] for one in ("M1", "2")]
    found = understood(table([["Parent Account", "Account Number", "Bill Date", "kWh", "Amount"], *rows]))
    assert (found.prepared.set_aside, found.total("usage")) == ((), 240)
