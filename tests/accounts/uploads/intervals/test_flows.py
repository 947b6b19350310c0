"""Units that name the direction of the energy, too."""

import pytest

from kadash.accounts.uploads.intervals.flows import unit_and_flow
from tests.understood import table, understood


@pytest.mark.parametrize(
    ("word", "unit", "flow"),
    [
        ("KWH REC", "KWH", "back"),
        ("kWh Received", "kWh", "back"),
        ("kWh_DEL", "kWh", "in"),
        ("Wh-", "Wh", "back"),
        ("kWh net", "kWh", ""),
        ("kWh", "kWh", ""),
        ("VOLTS", "VOLTS", ""),
        ("KVARH REC", "KVARH REC", ""),
    ],
)
def test_unit_and_flow(word: str, unit: str, flow: str) -> None:
    assert unit_and_flow(word) == (unit, flow)


def test_channels_told_apart_by_their_unit() -> None:
    rows: list[list[object]] = [["Service Point", "Channel", "UOM", "Read Time", "Value"]]
    for hour in range(24):
        for channel, unit, value in ((1, "KWH DEL", 1.5), (2, "KWH REC", 0.5), (3, "VOLTS", 240)):
            rows.append(["100200", channel, unit, f"2025-03-01 {hour:02}:00", value])
    found = understood(table(rows))
    assert (found.kind, found.questions) == ("interval", ())
    assert (found.total("delivered_kwh"), found.total("received_kwh")) == (36.0, 12.0)
    assert len(found.prepared.set_aside) == 24  # the volts
