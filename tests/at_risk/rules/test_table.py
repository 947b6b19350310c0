"""The at-risk table, against the course's print and cases worked by hand."""

from decimal import Decimal

import pandas as pd

from kadash.at_risk.rules.table import (
    COLUMNS,
    Line,
    at_risk_table,
    headline,
    labels,
    natural,
    totals,
)
from kadash.core.money import rounded_cents
from tests.at_risk.worked_example import cents, lines, worksheet


def test_every_printed_cell_of_the_worked_example_comes_out() -> None:
    table = at_risk_table(lines())
    assert tuple(table.columns) == COLUMNS
    for row, printed in zip(table.itertuples(), worksheet().cells, strict=True):
        assert str(row.rank) == printed["Rank"]
        assert (row.power_rank or "") == printed["Power Rank"]
        assert (row.water_rank or "") == printed["Water Rank"]
        assert (row.customer_class or "") == printed["Customer"]
        assert rounded_cents(row.revenue_cents) == cents(printed["Annual Revenue"])
        if printed["Fuel Costs"]:
            assert rounded_cents(row.power_cost_cents) == cents(printed["Fuel Costs"])
        assert rounded_cents(row.net_revenue_cents) == cents(printed["Net Revenue"])
        assert row.mobility_factor == Decimal(printed["Mobility Factor"])
        assert rounded_cents(row.at_risk_cents) == cents(printed["At-Risk Revenue"])
    eighteenth = table.iloc[17]
    assert (rounded_cents(eighteenth["power_cost_cents"]), eighteenth["basis"]) == (5_936_966, "derived")


def test_totals_of_the_worked_example() -> None:
    total = totals(at_risk_table(lines()))
    shown = (total.revenue_cents, total.power_cost_cents, total.net_revenue_cents, total.at_risk_cents)
    assert [rounded_cents(amount or 0) for amount in shown] == [
        822_952_357,
        637_826_138,
        185_126_219,
        74_658_204,
    ]
    assert (total.accounts, total.without_net, total.without_at_risk) == (21, (), ())
    assert total.bases == {"worksheet": 19, "derived": 1}  # rank 21 has no revenue
    assert not total.mixed_bases


def test_headline_of_the_worked_example() -> None:
    answer = headline(at_risk_table(lines()), 5_460_000)
    assert answer.top_names == ("Account 1", "Account 2", "Account 3")
    assert answer.top_share is not None
    assert answer.exposure_to_budget is not None
    assert answer.break_even is not None
    assert round(answer.top_share, 3) == Decimal("0.596")
    assert round(answer.exposure_to_budget, 1) == Decimal("13.7")
    assert round(answer.break_even, 3) == Decimal("0.073")
    # 185,506 · 130,640 · 129,085 · 77,591 exceed 54,600; the fifth account's 51,220 does not.
    assert answer.exceeding_ids == (1, 2, 3, 4)


def test_shares_run_up_to_one() -> None:
    table = at_risk_table(lines())
    assert round(table["share"].iloc[0], 3) == Decimal("0.248")
    assert round(table["running_share"].iloc[2], 3) == Decimal("0.596")
    assert round(table["running_share"].iloc[-1], 12) == 1


def line(
    account_id: int, revenue: int | None, cost: int | None, mobility: str | None, **more: object
) -> Line:
    factor = None if mobility is None else Decimal(mobility)
    fields = {"number": str(account_id), "name": f"A{account_id}", "basis": "rate", **more}
    return Line(account_id, revenue_cents=revenue, power_cost_cents=cost, mobility=factor, **fields)


def test_ties_go_by_net_revenue_then_by_number() -> None:
    table = at_risk_table(
        [
            line(1, 1000, 800, "0.5", number="10"),  # net 200, at risk 100
            line(2, 1000, 800, "0.5", number="9"),  # the same, an earlier number
            line(3, 1000, 600, "0.25"),  # net 400, at risk 100
        ]
    )
    assert table["account_id"].tolist() == [3, 2, 1]
    assert table["rank"].tolist() == [1, 2, 3]


def test_accounts_without_at_risk_revenue_come_last_and_are_named() -> None:
    table = at_risk_table(
        [
            line(1, 9000, None, "0.5", basis=None),
            line(2, None, None, "0.5", basis=None),
            line(3, 1000, 700, None),
            line(4, 100, 75, "0.2"),
        ]
    )
    assert table["account_id"].tolist() == [4, 3, 1, 2]
    assert table["rank"].tolist()[0] == 1
    assert table["rank"].isna().tolist() == [False, True, True, True]
    assert table["share"].tolist() == [Decimal(1), None, None, None]
    total = totals(table)
    assert total.without_net == ("A1", "A2")
    assert total.without_mobility == ("A3",)
    assert total.without_at_risk == ("A3", "A1", "A2")
    assert (total.revenue_cents, total.power_cost_cents) == (10_100, 775)
    assert (total.net_revenue_cents, total.at_risk_cents) == (325, 5)


def test_nothing_known_is_not_nothing() -> None:
    total = totals(at_risk_table([line(1, None, None, None, basis=None)]))
    assert total.revenue_cents is None
    assert total.at_risk_cents is None


def test_no_accounts_at_all() -> None:
    table = at_risk_table([])
    assert tuple(table.columns) == COLUMNS
    assert totals(table).accounts == 0
    answer = headline(table, 5_460_000)
    assert (answer.top_share, answer.exposure_to_budget, answer.break_even) == (None, None, None)


def test_without_a_budget_nothing_is_measured_against_it() -> None:
    answer = headline(at_risk_table([line(1, 1000, 500, "1")]), None)
    assert (answer.exposure_to_budget, answer.break_even, answer.exceeding) == (None, None, ())
    assert answer.top_share == 1


def test_known_revenue_outranks_the_print() -> None:
    table = at_risk_table(
        [
            line(1, 100, 50, "0.3", power_rank="7", power_revenue_cents=10, water_rank="N/A"),
            line(2, 100, 50, "0.2", power_rank="8", power_revenue_cents=30, water_rank=None),
            line(3, 100, 50, "0.1", power_rank="9", water_rank="4"),
        ]
    )
    assert table["power_rank"].tolist() == ["2", "1", "9"]
    assert table["water_rank"].tolist() == ["N/A", None, "4"]


def test_a_credit_year_counts_against_the_total_and_ranks_last() -> None:
    table = at_risk_table([line(1, -500, 100, "0.5"), line(2, 2000, 1000, "0.5")])
    assert table["at_risk_cents"].tolist() == [500, -300]
    assert totals(table).at_risk_cents == 200
    assert table["running_share"].tolist() == [Decimal("2.5"), Decimal(1)]


def test_costs_found_in_different_ways_are_said_to_be_mixed() -> None:
    table = at_risk_table([line(1, 10, 5, "1", basis="billed"), line(2, 10, 5, "1", basis="rate")])
    assert totals(table).mixed_bases
    assert totals(table).bases == {"billed": 1, "rate": 1}


def test_a_row_without_revenue_mixes_no_bases() -> None:
    table = at_risk_table([line(1, 10, 5, "1", basis="rate"), line(2, 0, 0, "1", basis="worksheet")])
    assert totals(table).bases == {"rate": 1}
    assert not totals(table).mixed_bases


def test_amounts_stay_unrounded() -> None:
    table = at_risk_table([line(1, 3, None, "0.333"), line(2, 1001, 0, "0.0001")])
    assert table.loc[table["account_id"] == 2, "at_risk_cents"].item() == Decimal("0.1001")


def test_numbers_sort_as_people_count() -> None:
    assert sorted(["B-10", "b-9", "A-2", "12", "9"], key=natural) == ["9", "12", "A-2", "b-9", "B-10"]


def test_missing_values_are_missing_in_the_frame() -> None:
    table = at_risk_table([line(1, None, None, None, number=None, basis=None)])
    assert table["number"].tolist() == [None]
    assert table["rank"].dtype == pd.Int64Dtype()


def test_equal_names_carry_their_number() -> None:
    lines = [
        line(1, 1, 1, "1", name="Mill"),
        line(2, 1, 1, "1", name="Dam"),
        line(3, 1, 1, "1", name="Mill", number=None),
    ]
    assert labels(lines) == ["Mill (1)", "Dam", "Mill (3)"]


def test_an_exposure_that_equals_the_budget_does_not_exceed_it() -> None:
    table = at_risk_table([line(1, 1000, 500, "1"), line(2, 1002, 501, "1")])
    assert list(table["at_risk_cents"].map(int)) == [501, 500]
    assert headline(table, 500).exceeding_ids == (2,)
    assert headline(table, 501).exceeding_ids == ()


def test_among_accounts_without_exposure_those_with_a_known_net_revenue_come_first() -> None:
    lines = [line(1, 10, None, None), line(2, 10, 8, None), line(3, 10, 5, None), line(4, 99, None, None)]
    assert at_risk_table(lines)["account_id"].tolist() == [3, 2, 4, 1]


def test_the_largest_hold_no_share_of_a_sum_that_others_lower() -> None:
    most, more, third, loss = (
        Line(n, None, f"A{n}", revenue_cents=net, power_cost_cents=0, mobility=Decimal(1))
        for n, net in enumerate((10_000, 5_000, 2_000, -8_000))
    )
    assert headline(at_risk_table([most, more, third, loss]), None).top_share is None
    assert headline(at_risk_table([most, more, third]), None).top_share == 1
    few = headline(at_risk_table([most, loss]), None)
    assert (few.top_names, few.top_share, few.held_by) == (("A0",), None, "Held by the largest")
    none = headline(at_risk_table([loss]), None)
    assert (none.top_names, none.top_cents, none.top_share) == ((), None, None)
