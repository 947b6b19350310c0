"""Several columns of energy, channels in headers, statuses, and ratios of transformers."""

import pytest

from tests.understood import Understood, table, understood


def hours(names: list[str], *cells: list[object]) -> str:
    rows = [["31", f"2025-06-02 {n:02}:00", *row] for n, row in enumerate(cells)]
    return table([["Account", "Start", *names], *rows])


TWO = [[n + 2, n % 3 + 1] for n in range(6)]  # 27 and 12 kWh


def both(understood: Understood) -> tuple[float, float]:
    return understood.total("delivered_kwh"), understood.total("received_kwh")


@pytest.mark.parametrize("names", [["Meter A kWh", "Meter B kWh"], ["On-Peak kWh", "Off-Peak kWh"]])
def test_each_of_several_columns_of_energy_counts_or_one_alone(names: list[str]) -> None:
    text = hours(names, *TWO)
    (question,) = understood(text).questions
    assert question.key == "energy_columns"
    totals = [understood(text, answers={question.key: choice}) for choice in question.choices]
    assert [(found.keys, found.total("delivered_kwh")) for found in totals] == [([], 39), ([], 27), ([], 12)]


def test_what_is_made_of_the_energy_is_not_asked() -> None:
    sums = [[use, sent, use - sent] for use, sent in TWO]
    found = understood(hours(["Delivered kWh", "Received kWh", "Net kWh"], *sums))
    assert (found.keys, both(found)) == ([], (27, 12))
    parts = [[one + two, one, two] for one, two in TWO]
    found = understood(hours(["Usage kWh", "On-Peak kWh", "Off-Peak kWh"], *parts))
    assert (found.keys, found.total("delivered_kwh")) == ([], 39)


def test_a_channels_number_is_no_part_of_the_unit() -> None:
    found = understood(hours(["Channel 1 kWh Delivered", "Channel 2 kWh Received", "Channel 3 kVARh"],
                             *([*row, 9] for row in TWO)))  # fmt: skip
    assert (found.keys, both(found)) == ([], (27, 12))


def test_readings_that_are_void_do_not_count() -> None:
    found = understood(hours(["kWh", "Status"], [5, "Valid"], [6, "VOID"], [7, "Estimated"], [8, "Valid"]))
    assert (found.keys, found.total("delivered_kwh")) == ([], 20)
    assert [one.reason for one in found.recognition.set_aside] == ["“Status” says “VOID”"]


def test_the_ratio_of_a_transformer_is_a_multiplier() -> None:
    assert understood(hours(["kWh", "CT Ratio"], *([row[0], 40] for row in TWO))).keys == ["multiplier"]
