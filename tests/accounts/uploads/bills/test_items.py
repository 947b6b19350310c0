"""Line items that are no sales, and use that several items repeat: counted once, or asked."""

from pathlib import Path

import hypothesis.strategies as st
import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings

from kadash.accounts.uploads.bills.items.totals import Items, sales
from kadash.accounts.uploads.bills.items.use import use_of_bills
from kadash.core.database import Database
from tests.accounts.uploads.wild import bills, keys, total, wild, write
from tests.cli import load

HEAD = "Account Number,Service Type,Period Start,Period End,Charge Description,Quantity,Unit,Charge Amount"


def table(*items: str, months: int = 2, service: str = "Electric") -> str:
    """Return a table of line items; ``{n}`` in an item is the number of its month."""
    rows = [HEAD]
    for n in range(1, months + 1):
        rows += [f"0020001,{service},2025-{n:02}-01,2025-{n:02}-28,{item.format(n=n)}" for item in items]
    return "\n".join(rows)


def test_delivery_transmission_and_supply_repeat_the_same_use(database: Database) -> None:
    status, report, rows = bills(database, wild("20"))
    assert (status, report["rows_read"]) == (0, 4)
    assert [row["usage"] for row in rows][:1] == [8_000]
    assert total(rows, "usage") == 35_000
    assert any("counted once" in w for w in report["warnings"])


def test_a_total_among_the_items_is_a_check(database: Database) -> None:
    status, report, rows = bills(database, wild("20e"))
    assert (status, [row["revenue"] for row in rows]) == (0, ["925.50"] * 4)
    assert len(report["set_aside"]) == 4
    assert any("used as a check" in w for w in report["warnings"])


def test_balances_and_payments_are_no_sales(database: Database) -> None:
    status, report, rows = bills(database, wild("20f"))
    assert (status, [row["revenue"] for row in rows]) == (0, ["740.00"] * 2)
    assert any("$3,110.00" in w for w in report["warnings"])


REPEATED = {
    "rider and fuel": ("Energy charge,1{n}00,kWh,90", "Power cost rider,1{n}00,kWh,20", "Fuel,1{n}00,kWh,30"),
    "blocks and their sum": ("Block 1,500,kWh,50", "Block 2,6{n}0,kWh,60", "Distribution,11{n}0,kWh,9"),
    "two ways of blocks": (
        "Delivery on-peak,4{n}0,kWh,40", "Delivery off-peak,600,kWh,60",
        "Generation on-peak,4{n}0,kWh,40", "Generation off-peak,600,kWh,60",
    ),
}  # fmt: skip
USES = {"rider and fuel": 1100 + 1200, "blocks and their sum": 1110 + 1120, "two ways of blocks": 1010 + 1020}


@pytest.mark.parametrize("name", REPEATED)
@pytest.mark.parametrize("form", ["file.csv", "file.xlsx", "file.txt"])
def test_a_repeated_quantity_counts_once(
    sqlite_database: Database, tmp_path: Path, name: str, form: str
) -> None:
    path = write(tmp_path, table(*REPEATED[name]), name=form, delimiter=";" if form == "file.txt" else ",")
    status, report, rows = bills(sqlite_database, path)
    assert (status, report["questions"]) == (0, [])
    assert total(rows, "usage") == USES[name]


@pytest.mark.parametrize(
    ("service", "unit", "stored"),
    [("WTR", "CCF", 748.051948), ("Gas", "CCF", 1.0), ("Sewer", "kgal", 1000.0)],
)
def test_so_for_every_service_and_unit(
    sqlite_database: Database, tmp_path: Path, service: str, unit: str, stored: float
) -> None:
    items = (f"Commodity charge,1{{n}},{unit},90", f"Infrastructure surcharge,1{{n}},{unit},20")
    status, _, rows = bills(sqlite_database, write(tmp_path, table(*items, service=service)))
    assert status == 0
    assert total(rows, "usage") == pytest.approx(23 * stored, rel=1e-6)


def test_blocks_add_up_as_they_did(sqlite_database: Database, tmp_path: Path) -> None:
    items = ("Energy first 500,500,kWh,50", "Energy next 500,500,kWh,45", "Energy over 1000,2{n}0,kWh,9")
    status, report, rows = bills(sqlite_database, write(tmp_path, table(*items)))
    assert (status, total(rows, "usage")) == (0, 1210 + 1220)
    assert not any("once" in w for w in report["warnings"])


def test_what_words_and_sums_do_not_tell_is_asked(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, table("Plant,700,kWh,90", "Office,700,kWh,20", months=1))
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["sum:usage"])
    assert bills(sqlite_database, path, "sum:usage=add up")[2][0]["usage"] == 1400


def test_a_total_that_differs_is_asked_and_taken_as_said(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, table("Energy,,,90", "Customer,,,10", "Total charges,,,150", months=1))
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["item:Total charges"])
    for answer, cents in (("a total", "100.00"), ("a charge", "250.00"), ("the whole bill", "150.00")):
        _, _, rows = bills(sqlite_database, path, f"item:Total charges={answer}")
        assert rows[0]["revenue"] == cents


def test_a_total_over_services_and_one_alone(sqlite_database: Database, tmp_path: Path) -> None:
    text = f"""{HEAD}
0020001,Electric,2025-01-01,2025-01-28,Energy,,,90.00
0020001,Water,2025-01-01,2025-01-28,Water,,,10.00
0020001,,2025-01-01,2025-01-28,Total new charges,,,100.00
0020001,Electric,2025-02-01,2025-02-28,Total new charges,,,70.00"""
    status, report, rows = bills(sqlite_database, write(tmp_path, text))
    assert (status, report["rows_read"]) == (0, 3)
    assert sorted(row["revenue"] for row in rows) == ["10.00", "70.00", "90.00"]


def test_a_sum_without_a_word_for_it_is_asked(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, table("Energy,,,90", "Customer,,,10", "Electric service,,,100"))
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["item:Electric service"])


def test_charges_of_another_provider_are_asked(sqlite_database: Database, tmp_path: Path) -> None:
    text = """Account Number,Supplier,Service,Period Start,Period End,Item,Amount
1,Mill Light,Electric,2025-01-01,2025-01-28,Wires,40.00
1,Cheap Volts,Electric,2025-01-01,2025-01-28,Energy,60.00"""
    path = write(tmp_path, text)
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["provider"])
    assert bills(sqlite_database, path, "provider=Mill Light")[2][0]["revenue"] == "40.00"


AMOUNTS = st.integers(1, 10**7)
PLAIN = st.sampled_from(
    ["Customer charge", "Energy charge", "Demand charge", "Late payment charge", "Franchise fee"]
)
NO_SALES = st.sampled_from(["Previous balance", "Payment received", "Amount due"])


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_totals_and_balances_never_change_the_revenue(data: st.DataObject) -> None:
    texts, cents, bill = [], [], []
    expected = {}
    for number in range(data.draw(st.integers(1, 5))):
        items = data.draw(
            st.lists(st.tuples(PLAIN, AMOUNTS), min_size=1, max_size=5, unique_by=lambda x: x[0])
        )
        expected[number] = sum(amount for _, amount in items)
        rows = [(text, amount) for text, amount in items]
        rows += [(text, data.draw(AMOUNTS)) for text in data.draw(st.lists(NO_SALES, max_size=3))]
        if data.draw(st.booleans()):
            rows.append(("Total current charges", expected[number]))
        texts += [text for text, _ in rows]
        cents += [amount for _, amount in rows]
        bill += [number] * len(rows)
    array = np.array(bill)
    found = sales(
        Items(
            np.array(texts, dtype=object),
            np.array(cents),
            np.zeros(len(bill), dtype=bool),
            array,
            array,
            array,
        ),
        {},
    )
    counted = np.bincount(array, np.where(found.counts, cents, 0))
    assert found.questions or counted.tolist() == list(expected.values())


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.integers(10, 10**6), min_size=2, max_size=6, unique=True), st.integers(1, 3))
def test_riders_never_change_the_use(uses: list[int], riders: int) -> None:
    texts, values, bill = [], [], []
    for number, use in enumerate(uses):
        rows = [("Energy block 1", use // 3), ("Energy block 2", use - use // 3)]
        rows += [(f"{word} rider", use) for word in ("Fuel", "Storm", "Renewable")[:riders]]
        texts += [text for text, _ in rows]
        values += [float(value) for _, value in rows]
        bill += [number] * len(rows)
    array = np.array(bill)
    use = use_of_bills(pd.Series(texts), pd.Series(values), array, np.zeros_like(array), array, {})
    assert use.values.tolist() == uses
    plain = [not text.endswith("rider") for text in texts]
    alone = use_of_bills(
        pd.Series(texts)[plain].reset_index(drop=True), pd.Series(values)[plain].reset_index(drop=True),
        array[plain], np.zeros(sum(plain), dtype=int), array[plain], {},
    )  # fmt: skip
    assert (alone.values.tolist(), alone.questions, alone.warnings) == (uses, (), ())


def test_a_charge_that_equals_the_others_by_chance_is_asked(
    sqlite_database: Database, tmp_path: Path
) -> None:
    text = table(
        "Energy charge,1{n}0,kWh,3{n}.00", "Fuel rider,1{n}0,kWh,2{n}.00", "Customer charge,,,10.00", months=4
    )
    status, report = load(sqlite_database, write(tmp_path, text))
    assert (status, keys(report)) == (3, ["item:Energy charge"])
