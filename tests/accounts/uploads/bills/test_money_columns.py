"""Revenue under names that say something else: the charges of the period, and amounts that are asked."""

from tests.understood import table, understood

HEAD = ["Account", "Service", "From", "To", "kWh"]
DAYS = ["31", "Electric", "2025-01-02", "2025-02-01", 1500]


def test_new_charges_are_taken_before_a_total_with_what_was_owed() -> None:
    names = ["TotalCharges", "NewCharges", "OutstandingBalance"]
    found = understood(table([[*HEAD, *names], [*DAYS, "250.00", "150.00", "100.00"]]))
    assert (found.keys, found.total("revenue_cents")) == ([], 15_000)
    said = understood(
        table([[*HEAD, *names], [*DAYS, "250.00", "150.00", "100.00"]]), columns={"TotalCharges": "revenue"}
    )
    assert said.total("revenue_cents") == 25_000


def test_an_amount_that_nothing_was_made_of_is_asked() -> None:
    text = table([[*HEAD, "Past Due", "Total Due"], [*DAYS, "50.00", "200.00"]])
    assert understood(text).keys == ["column:revenue"]
    assert understood(text, answers={"column:revenue": "Total Due"}).total("revenue_cents") == 20_000
    found = understood(text, answers={"column:revenue": "none of them"})
    assert (found.keys, "revenue_cents" in found.prepared.records) == ([], False)
    assert understood(table([HEAD, DAYS])).keys == []


def test_a_demand_has_the_unit_beside_it() -> None:
    head = [*HEAD, "Amount", "Bill Demand", "Demand Unit"]
    rows = [[*DAYS, "150.00", "1.5", "MW"], [*DAYS[:2], "2025-02-02", "2025-03-01", 9, "1.00", "12", "kW"]]
    found = understood(table([head, *rows]))
    assert (found.keys, found.prepared.records["billed_demand_kw"].tolist()) == ([], [1500, 12])
    assert understood(table([head, [*rows[0][:-1], "hp"]])).keys == ["unit:Demand Unit"]
