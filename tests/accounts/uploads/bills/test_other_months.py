"""Figures of other months than the bill's, and credits that a document's type names."""

import pytest

from tests.understood import table, understood


@pytest.mark.parametrize(
    "of", ["12 mo rolling", "Prior Year", "YTD", "LY", "Budget", "Rolling 12 Months", "year to date"]
)
def test_figures_of_other_months_are_left_out_and_named(of: str) -> None:
    rows = [["31", "Electric", "2025-01-31", 12_000, "1200.00"]]
    found = understood(table([["Account", "Service", "Bill Date", f"kWh ({of})", f"Revenue ({of})"], *rows]))
    assert found.keys == []
    assert not {"usage", "revenue_cents"} & set(found.prepared.records)
    assert any(f"“kWh ({of})”, “Revenue ({of})”" in said for said in found.warnings)
    said = understood(
        table([["Account", "Service", "Bill Date", f"kWh ({of})"], rows[0][:4]]),
        columns={f"kWh ({of})": "usage"},
    )
    assert said.total("usage") == 12_000


@pytest.mark.parametrize("of", ["This Year", "Current Year", "TY"])
def test_the_figures_of_this_year_are_the_bills(of: str) -> None:
    head = ["Account", "Month", f"kWh {of}", "kWh Last Year", f"Revenue {of}", "Revenue LY"]
    found = understood(table([head, ["31", "2026-01", 1100, 1000, "110.00", "100.00"]]))
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 1100, 11_000)


@pytest.mark.parametrize("word", ["Credit Memo", "Credit Note", "CREDIT"])
@pytest.mark.parametrize("header", ["Document Type", "Trans Type", "Type"])
def test_credits_without_a_minus_are_asked(header: str, word: str) -> None:
    head = ["Account", "Bill Date", header, "kWh", "Amount"]
    rows = [["31", "2025-01-31", "Invoice", 1000, "100.00"], ["31", "2025-02-10", word, 200, "20.00"]]
    assert understood(table([head, *rows])).keys == ["credits"]
    found = understood(table([head, *rows]), answers={"credits": "take amount and use off"})
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 800, 8_000)
    rows[1][4] = "-20.00"
    assert "credits" not in understood(table([head, *rows])).keys


def test_readings_with_the_zone_behind_them_are_readings() -> None:
    times = ["00:30 EDT", "01:00 EDT", "01:30 EDT", "01:00 EST", "01:30 EST", "02:00 EST"]
    rows = [["31", f"2025-11-02 {time}", 1] for time in times]
    found = understood(table([["Account", "Start", "kWh"], *rows]))
    assert (found.kind, found.keys, found.total("delivered_kwh")) == ("interval", [], 6)


def test_the_figure_of_the_month_stands_in_for_the_one_left_out() -> None:
    head = ["Account", "Bill Date", "kWh", "kW", "Peak kW (12 mo)", "Amount"]
    found = understood(table([head, ["31", "2025-01-31", 1000, 20, 50, "100.00"]]))
    assert (found.fields["kW"], found.prepared.records["demand_kw"].tolist()) == ("demand_kw", [20])


def test_use_of_the_prior_period_is_not_asked_about() -> None:
    head = ["Account", "Bill Date", "Current Period kWh", "Prior Period kWh", "Current Charges"]
    found = understood(table([head, ["31", "2025-01-31", 1000, 900, "100.00"]]))
    assert (found.keys, found.total("usage")) == ([], 1000)
