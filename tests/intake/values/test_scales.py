"""Amounts that are counted in thousands, millions or cents."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake import values
from kadash.intake.values.scales import scale_above, scale_of
from tests.understood import table, understood


@pytest.mark.parametrize(
    ("header", "scale"),
    [
        ("Revenue ($000)", "thousands of dollars"), ("Revenue ($000s)", "thousands of dollars"),
        ("Revenue (000s)", "thousands of dollars"), ("Revenue ($K)", "thousands of dollars"),
        ("Sales, in thousands", "thousands of dollars"),
        ("Revenue (thousand dollars)", "thousands of dollars"),
        ("Revenue ($1,000)", "thousands of dollars"), ("Revenue (USD thousands)", "thousands of dollars"),
        ("Revenue ($ millions)", "millions of dollars"), ("Revenue ($MM)", "millions of dollars"),
        ("BILL_AMT_CENTS", "cents"), ("Amount (¢)", "cents"),
        ("Revenue ($M)", ""),
        ("Revenue", None), ("Revenue ($)", None), ("Cents per kWh", None), ("Usage (000 gal)", None),
        ("Amount 2000", None), ("Rate 1000", None), ("Kilowatts", None), ("Revenue $", None),
    ],
)  # fmt: skip
def test_what_a_header_counts_in(header: str, scale: str | None) -> None:
    assert scale_of(header) == scale


def test_a_line_above_holds_for_all_amounts() -> None:
    assert scale_above(["Key accounts 2025", "(Dollars in thousands)"]) == "thousands of dollars"
    assert scale_above(["Key accounts 2025", "Prices in cents", "Population 2,000"]) is None


HEAD = ["Account Number", "Service", "Month", "kWh"]


def test_amounts_come_to_dollars_and_it_is_said() -> None:
    rows = [[*HEAD, "Revenue ($000)"], ["31", "Electric", "2025-01", "5", "96.5"],
            ["31", "Electric", "2025-02", "5", "88.0625"], ["Total", "", "", "10", "184.5625"]]  # fmt: skip
    found = understood(table(rows))
    assert found.prepared.records["revenue_cents"].tolist() == [9_650_000, 8_806_250]
    assert any("are counted in thousands of dollars" in said for said in found.warnings)
    money = next(one for one in found.sums if one["money"])
    assert (money["sum"], money["stated"][0]["stated"], money["stated"][0]["difference"]) == (
        "184562.50", "184562.50", "0.00",
    )  # fmt: skip


def test_a_scale_that_can_be_two_is_asked() -> None:
    text = table([[*HEAD, "Revenue ($M)"], ["31", "Electric", "2025-01", "5", "1.5"]])
    found = understood(text)
    assert found.keys == ["money_scale:Revenue ($M)"]
    found = understood(text, answers={"money_scale:Revenue ($M)": "millions of dollars"})
    assert (found.keys, found.total("revenue_cents")) == ([], 150_000_000)


AMOUNTS = st.lists(st.integers(-(10**7), 10**7), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(AMOUNTS, st.sampled_from([("", 1), (" ($000)", 1000), (" ($ millions)", 10**6)]))
def test_no_cent_gets_lost(cents: list[int], scale: tuple[str, int]) -> None:
    """With the trait or without it the same cents come out; only the header says what they are counted in."""
    word, times = scale
    cells = pd.Series([f"{one / 100 / times:.9f}".rstrip("0").rstrip(".") for one in cents], dtype="str")
    said = values.scale_of(f"Revenue{word}")
    exact = values.parse_decimal(cells)
    assert (said is None) == (times == 1)
    assert values.in_cents(exact, said or "dollars", None, cells).values.tolist() == cents
