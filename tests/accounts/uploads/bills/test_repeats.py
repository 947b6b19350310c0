"""Figures that several rows of one bill repeat, and credits without a minus: asked, and counted as said."""

import pytest

from tests.understood import table, understood

HEAD = ["Account Number", "Invoice", "Meter", "Service", "From", "To", "kWh", "{0}"]
Row = tuple[str, str, str, int, float]


def bills(amount: str, *rows: Row, more: tuple[str, ...] = (), marks: tuple[str, ...] = ()) -> str:
    cells = [
        ["7", invoice, meter, service, "2025-01-01", "2025-01-31", use, money, *marks[n : n + 1]]
        for n, (invoice, meter, service, use, money) in enumerate(rows)
    ]
    return table([[*HEAD[:-1], amount, *more], *cells])


SUPPLY = (("I1", "M1", "Electric", 100, 10.0), ("I1", "M1", "Electric", 100, 7.0))
TOTALS = (("I1", "M1", "Electric", 100, 80.0), ("I1", "M2", "Electric", 2, 80.0))


def test_the_same_use_with_different_amounts_is_asked() -> None:
    text = bills("Cost", *SUPPLY)
    assert understood(text).keys == ["repeated:usage"]
    found = understood(text, answers={"repeated:usage": "once, in the first row"})
    assert (found.keys, found.total("usage"), found.total("revenue_cents")) == ([], 100, 1700)
    found = understood(text, answers={"repeated:usage": "each row has its own"})
    assert (found.keys, found.total("usage")) == ([], 200)


@pytest.mark.parametrize(("answer", "cents"), [("once, in the first row", 8000), ("leave them out", 0)])
def test_the_total_of_an_invoice_on_each_of_its_rows_is_asked(answer: str, cents: int) -> None:
    text = bills("Invoice Total", *TOTALS)
    assert understood(text).keys == ["repeated:revenue"]
    found = understood(text, answers={"repeated:revenue": answer})
    assert (found.keys, found.total("revenue_cents"), found.total("usage")) == ([], cents, 102)


@pytest.mark.parametrize(
    "rows",
    [
        (("I1", "M1", "Electric", 100, 10.0), ("I1", "M2", "Electric", 90, 9.0)),
        (("I1", "M1", "Electric", 100, 10.0), ("I2", "M1", "Electric", 100, 10.0)),
        (("I1", "M1", "Electric", 0, 10.0), ("I1", "M1", "Electric", 0, 7.0)),
        (("I1", "M1", "Electric", 100, 10.0), ("I1", "M1", "Electric", 100, -10.0)),
        (("I1", "M1", "Electric", 50, 12.5), ("I1", "M2", "Electric", 50, 12.5)),
    ],
)
def test_other_rows_of_a_bill_are_not_asked(rows: tuple[Row, ...]) -> None:
    assert understood(bills("Cost", *rows)).keys == []


CREDIT = (("I1", "M1", "Electric", 100, 50.0), ("I2", "M1", "Electric", 40, 20.0))


@pytest.mark.parametrize("marks", [("D", "C"), ("DR", "CR"), ("Debit", "Credit"), ("S", "H")])
def test_credits_without_a_minus_are_asked(marks: tuple[str, str]) -> None:
    text = bills("Cost", *CREDIT, more=("Debit/Credit",), marks=marks)
    assert understood(text).keys == ["credits"]
    found = understood(text, answers={"credits": "take amount and use off"})
    assert (found.total("revenue_cents"), found.total("usage")) == (3000, 60)
    found = understood(text, answers={"credits": "take the amount off"})
    assert (found.total("revenue_cents"), found.total("usage")) == (3000, 140)
    found = understood(text, answers={"credits": "they are right as they stand"})
    assert (found.keys, found.total("revenue_cents")) == ([], 7000)


def test_credits_that_have_their_minus_are_right() -> None:
    rows = (CREDIT[0], ("I2", "M1", "Electric", -40, -20.0))
    found = understood(bills("Cost", *rows, more=("D/C",), marks=("D", "C")))
    assert (found.keys, found.total("revenue_cents")) == ([], 3000)


def test_an_invoice_total_on_each_of_its_accounts_is_asked() -> None:
    head = ["Invoice", "Account", "Bill Date", "kWh", "Invoice Amount"]
    rows = [
        ["500", "31", "2025-01-31", 1000, "300.00"],
        ["500", "32", "2025-01-31", 2000, "300.00"],
        ["501", "33", "2025-01-31", 3000, "310.00"],
    ]
    assert understood(table([head, *rows])).keys == ["repeated:revenue"]
    once = understood(table([head, *rows]), answers={"repeated:revenue": "once, in the first row"})
    assert (once.keys, once.total("revenue_cents")) == ([], 61_000)
    head[-1] = "Amount"
    assert understood(table([head, *rows])).keys == []


@pytest.mark.parametrize(("amounts", "asked"), [((80, 80, 90, 90), True), ((35, 35, 35, 35), False)])
def test_an_invoice_of_several_accounts_is_asked_unless_all_invoices_have_one_price(
    amounts: tuple[int, ...], asked: bool
) -> None:
    head = ["Account", "Bill Date", "Invoice", "kWh", "Total Amount"]
    rows = [[n % 2, "2025-01-31", n // 2, 100 + n, amount] for n, amount in enumerate(amounts)]
    assert understood(table([head, *rows])).keys == (["repeated:revenue"] if asked else [])
