"""Bills right, by hand: 20 accounts × 12 bills, corrected twice and three times, each bill once."""

from datetime import date, timedelta
from decimal import Decimal

import pandas as pd
import pytest

from kadash.core.periods import Month
from kadash.engagement.rules.bills_right import judged, right

NAMES = ["account_id", "service", "meter", "period_end", "bill_date", "month", "revenue_cents", "correction"]
SHARE = Decimal("0.99")
FIRST, LAST = Month(2025, 1), Month(2025, 12)
LATER = date(2026, 6, 30)


def bill(account: int, month: int, cents: int = 10_000, *, correction: bool = False, days: int = 3,
         meter: str | None = None) -> tuple[object, ...]:  # fmt: skip
    end = Month(2025, month).last_day
    number = Month(2025, month).number
    return (account, "electric", meter, end, end + timedelta(days=days), number, cents, correction)


def year() -> list[tuple[object, ...]]:
    """Each of 20 accounts has 12 bills, issued within their month's … next month's first days."""
    return [bill(account, month, days=0) for account in range(1, 21) for month in range(1, 13)]


def table(
    rows: list[tuple[object, ...]], errors: set[tuple[int, str | None, int]] | None = None
) -> pd.DataFrame:
    return judged(pd.DataFrame(rows, columns=NAMES, dtype=object), errors or set())


@pytest.mark.parametrize(("corrected", "wrong", "kept"), [(2, 2, True), (3, 3, False)])
def test_240_bills(corrected: int, wrong: int, kept: bool) -> None:
    marks = [bill(account, 5, correction=True, days=20) for account in range(1, corrected + 1)]
    found = right(table([*year(), *marks]), FIRST, LAST, share=SHARE, today=LATER)
    assert (found.attainment.met, found.attainment.due) == (240 - wrong, 240)
    assert found.attainment.allowed == 2
    assert found.attainment.kept is kept
    assert not found.provisional


def test_each_bill_once() -> None:
    """Corrected twice, canceled and billed anew, and a case on the same bill: one wrong bill each."""
    rows = year()
    rows += [bill(1, 3, correction=True, days=10), bill(1, 3, correction=True, days=30)]
    rows += [bill(2, 4, -10_000, days=9), bill(2, 4, 9_000, days=9)]
    errors = {(1, "electric", Month(2025, 3).number), (3, None, Month(2025, 6).number)}
    found = table(rows, errors)
    assert int(found["bills"].sum()) == 240
    assert int(found["wrong"].sum()) == 3
    said = {(row.account_id, row.why) for row in found.itertuples() if row.wrong}
    assert said == {(1, "corrected, case"), (2, "canceled and billed anew"), (3, "case")}


def test_what_is_no_error() -> None:
    """A correction after 60 days, another meter, a credit that stands alone, two bills that are both real."""
    rows = [bill(1, 3, days=0), bill(1, 3, correction=True, days=61)]
    rows += [bill(2, 3, meter="A"), bill(2, 3, meter="B"), bill(3, 3, -500), bill(4, 3), bill(4, 3)]
    found = table(rows)
    assert int(found["wrong"].sum()) == 0
    assert int(found["bills"].sum()) == 1 + 2 + 1 + 2


def test_young_months_are_provisional_and_the_bill_date_counts() -> None:
    found = table([bill(1, 5, days=3)])
    assert found["month"].iloc[0] == Month(2025, 6).number  # issued on June 3
    assert right(found, Month(2025, 6), Month(2025, 6), share=SHARE, today=date(2025, 8, 2)).provisional
    assert not right(found, Month(2025, 6), Month(2025, 6), share=SHARE, today=date(2025, 8, 3)).provisional
    assert right(found, Month(2025, 5), Month(2025, 5), share=SHARE, today=LATER).attainment.due == 0
    assert right(table([]), FIRST, LAST, share=SHARE, today=LATER).attainment.due == 0
