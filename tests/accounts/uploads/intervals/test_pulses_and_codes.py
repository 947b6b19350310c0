"""Channels that count pulses, and readings under OBIS codes."""

from datetime import datetime, timedelta

import pytest

from kadash.accounts.uploads.intervals.obis import Obis, are_codes, obis
from tests.understood import table, understood

START = datetime.fromisoformat("2025-06-02")


def hours(head: list[str], *rows: list[object]) -> str:
    """Return a table of eight hours of account 31; each row of an hour after it."""
    body = [
        [
            "31",
            f"{START + timedelta(hours=n):%Y-%m-%d %H:%M}",
            *[cell(n) if callable(cell) else cell for cell in row],
        ]
        for n in range(8)
        for row in rows
    ]
    return table([["Account", "Timestamp", *head], *body])


def count(n: int) -> int:
    return [40, 44, 41, 48, 40, 46, 43, 42][n]  # 344 in all


@pytest.mark.parametrize(
    ("head", "cells", "energy"),
    [
        (["Pulses", "kWh per Pulse"], [count, 0.025], 8.6),
        (["Pulse Count", "Pulse Multiplier", "UOM"], [count, 0.5, "kWh"], 172),
        (["Pulses", "Wh/Pulse"], [count, 25], 8.6),
    ],
)
def test_pulses_are_worth_what_the_file_says(head: list[str], cells: list[object], energy: float) -> None:
    found = understood(hours(head, cells))
    assert (found.kind, found.keys) == ("interval", [])
    assert found.total("delivered_kwh") == pytest.approx(energy)
    assert "counts pulses: each was multiplied by" in found.prepared.warnings[0]


def test_pulses_without_their_worth_are_asked() -> None:
    text = hours(["Pulses"], [count])
    assert "pulse_constant" in understood(text).keys
    found = understood(text, answers={"pulse_constant": "0.025"})
    assert (found.keys, found.total("delivered_kwh")) == ([], pytest.approx(8.6))
    assert "pulse_constant" in understood(text, answers={"pulse_constant": "a few"}).keys


def test_registers_under_codes_are_two_directions() -> None:
    rows = [["1-0:1.8.0", lambda n: 9_000 + 2.5 * n], ["1-0:2.8.0", lambda n: 500 + 0.5 * n]]
    found = understood(
        hours(
            [
                "OBIS",
                "Value",
            ],
            *rows,
        ),
        answers={"unit": "kWh", "readings": "register"},
    )
    assert found.keys == []
    assert (found.total("delivered_kwh"), found.total("received_kwh")) == (17.5, 3.5)


def test_energy_of_intervals_under_codes() -> None:
    rows = [["1-0:1.29.0", count, "kWh"], ["1-0:2.29.0", 1, "kWh"], ["1-0:3.29.0", 7, "kvarh"]]
    found = understood(hours(["OBIS Code", "Value", "Unit"], *rows))
    assert (found.keys, found.total("delivered_kwh"), found.total("received_kwh")) == ([], 344, 8)
    assert {one.reason for one in found.prepared.set_aside} == {"reactive energy"}


def test_tariffs_are_added_up_unless_all_of_them_stand_beside() -> None:
    tariffs = [["1.9.1", 2, "kWh"], ["1.9.2", 3, "kWh"], ["2.9.0", 1, "kWh"]]
    found = understood(hours(["OBIS", "Value", "Unit"], *tariffs))
    assert (found.keys, found.total("delivered_kwh"), found.total("received_kwh")) == ([], 40, 8)
    found = understood(hours(["OBIS", "Value", "Unit"], *tariffs, ["1.9.0", 5, "kWh"]))
    assert (found.keys, found.total("delivered_kwh")) == ([], 40)


def test_codes_as_headers() -> None:
    found = understood(hours(["1-0:1.29.0", "1-0:2.29.0"], [count, 1]), answers={"unit": "kWh"})
    assert (found.keys, found.total("delivered_kwh"), found.total("received_kwh")) == ([], 344, 8)


def test_what_is_a_code() -> None:
    assert obis("1-0:1.8.0*255") == Obis(1, 8, 0)
    assert obis("2026.01") is None
    assert are_codes(["1.8.0", "3.8.0"])
    assert not are_codes(["1.8.0", "32.7.0"])
    assert not are_codes(["3.8.0"])
