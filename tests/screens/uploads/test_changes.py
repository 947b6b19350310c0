"""What a file would change, in words that people read."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pandas as pd

from kadash.screens.uploads.changes import record, value


def test_values_read_as_everywhere_else() -> None:
    assert value("usage", 1100.0) == "1,100"
    assert value("usage", Decimal("12.50")) == "12.5"
    assert value("peak_kw", 100.0) == "100"
    assert value("revenue_cents", 6660) == value("revenue_cents", 6660.0) == "$66.60"
    assert value("unit_cost_cents", Decimal("44.5")) == "$0.45"
    assert value("period_end", pd.Timestamp(2026, 2, 3)) == "Feb 3, 2026"
    assert value("since", date(2026, 2, 3)) == "Feb 3, 2026"
    assert value("at", datetime(2026, 2, 3, 9, 30, tzinfo=UTC)) == "Feb 3, 2026, 9:30 AM"
    assert value("start_month", 24119.0) == value("start_month", 24119)
    assert value("account_id", -3) == "a new one"
    assert [value("note", cell) for cell in (None, "", float("nan"), pd.NaT)] == ["–"] * 4


def test_a_bill_is_known_by_its_account_and_day() -> None:
    row = {"account_id": 7.0, "service": "electric", "period_end": pd.Timestamp(2026, 2, 3), "invoice": None}
    assert record(row, {7: "Harbor Foundry"}) == "Harbor Foundry · electric · Feb 3, 2026"
    assert record(row, {}) == "electric · Feb 3, 2026"
