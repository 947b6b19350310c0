"""What proves that readings are those of a register, and what is asked."""

from datetime import datetime, timedelta

import pytest

from tests.understood import Understood, table, understood

START = datetime.fromisoformat("2025-06-02")
STEADY = [f"{1.125 + 0.001 * n:.4f}" for n in range(24)]  # 27.276 in all, 0.023 from first to last
ACCOUNT = {"account": "31"}


def moments(values: list[str], header: str = "kWh", *, minutes: int = 60) -> str:
    begins = [START + timedelta(minutes=minutes * n) for n in range(len(values))]
    return table(
        [["Start", header], *([f"{b:%Y-%m-%d %H:%M}", v] for b, v in zip(begins, values, strict=True))]
    )


def read(text: str, **answers: str) -> Understood:
    return understood(text, answers={**ACCOUNT, **answers})


@pytest.mark.parametrize(
    "text",
    [
        moments(STEADY),
        moments(STEADY, "Usage (kWh)"),
        moments(STEADY, "Reading (kWh)"),
        table([["Date", "Time", "kWh"], *(["2025-06-02", f"{n:02}:00", v] for n, v in enumerate(STEADY))]),
        table(
            [
                ["Start", "End", "kWh"],
                *([f"2025-06-02 {n:02}:00", f"2025-06-02 {n:02}:59", v] for n, v in enumerate(STEADY)),
            ]
        ),
        table([["Date", "UOM", *(f"HE{n + 1:02}" for n in range(24))], ["2025-06-02", "kWh", *STEADY]]),
        table([["Date", "kWh"], *([f"2025-06-{n + 1:02}", v] for n, v in enumerate(STEADY))]),
    ],
)
def test_a_day_that_grows_steadily_is_asked_in_every_layout(text: str) -> None:
    assert "readings" in read(text).keys
    assert read(text, readings="use").total("delivered_kwh") == pytest.approx(27.276)
    assert read(text, readings="register").total("delivered_kwh") == pytest.approx(0.023)


@pytest.mark.parametrize(
    ("header", "values", "proved"),
    [
        ("Register kWh", ["0", "4", "9"], True),  # the header says it
        ("Cumulative_kWh", ["50", "50", "54"], True),
        ("kWh Reading", [str(9_000 + n * n % 7 + 8 * n) for n in range(24)], True),
        ("kWh Reading", [str(9_000 + 8 * n) for n in range(24)], False),  # a straight line
        ("kWh", [str(9_000 + n * n % 7 + 8 * n) for n in range(100)], False),  # four days
        ("kWh", [str(9_000 + n * n % 7 + 8 * n) for n in range(24 * 8)], True),  # a week of nights
        ("kWh", [str(900_000 + 8 * n) for n in range(24)], True),  # 900 MW
    ],
)
def test_what_proves_a_register(header: str, values: list[str], proved: bool) -> None:
    found = read(moments(values, header))
    assert found.keys == ([] if proved else ["readings"])
    if proved:
        assert found.total("delivered_kwh") == float(values[-1]) - float(values[0])


def test_registers_of_some_meters_only_are_asked_and_a_meter_at_rest_is_one_too() -> None:
    rows = [["Account", "Meter", "Start", "Register kWh"]]
    for n in range(24):
        start = f"2025-06-02 {n:02}:00"
        rows += [["31", "A", start, f"{5_000 + n}"], ["31", "B", start, "700"]]
    assert (understood(table(rows)).keys, understood(table(rows)).total("delivered_kwh")) == ([], 23)
    rows += [["31", "C", f"2025-06-02 {n:02}:00", f"{n % 3}"] for n in range(24)]
    (question,) = understood(table(rows)).questions
    found = understood(table(rows), answers={question.key: question.choices[2]})
    assert found.total("delivered_kwh") == 23 + 24


def test_a_meter_that_was_changed_is_asked_and_not_added_up() -> None:
    values = [*(str(80_000 + 3 * n) for n in range(60)), *(str(10 + 3 * n) for n in range(60))]
    assert "readings" in read(moments(values)).keys


def test_a_register_of_what_was_sent_back_alone() -> None:
    rows = [["31", f"2025-06-02 {n:02}:00", "0", f"{7_000 + n}"] for n in range(24)]
    text = table([["Account", "Start", "Delivered kWh", "Received kWh"], *rows])
    assert understood(text).keys == ["readings"]
    found = understood(text, answers={"readings": "register"})
    assert (found.total("delivered_kwh"), found.total("received_kwh")) == (0, 23)


def test_codes_of_registers_prove_them() -> None:
    rows = [["31", f"2025-06-02 {n:02}:00", "1-0:1.8.0", f"{9_000 + n}", "kWh"] for n in range(4)]
    found = understood(table([["Account", "Start", "OBIS", "Value", "Unit"], *rows]))
    assert (found.keys, found.total("delivered_kwh")) == ([], 3)
