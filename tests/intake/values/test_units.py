"""Units: exact factors to what is stored, or a question."""

import pandas as pd
import pytest

from kadash.intake.values import parse_units, unit_in_header, unit_of


@pytest.mark.parametrize(
    ("word", "measure", "factor"),
    [
        ("kWh", "electric", 1.0),
        ("KWH", "electric", 1.0),
        ("kilowatt-hours", "electric", 1.0),
        ("MWh", "electric", 1000.0),
        ("Wh", "electric", 0.001),
        ("kW", "demand", 1.0),
        ("MW", "demand", 1000.0),
        ("CCF", "gas", 1.0),
        ("MCF", "gas", 10.0),
        ("cf", "gas", 0.01),
        ("gallons", "water", 1.0),
        ("kgal", "water", 1000.0),
        ("Thousand Gallons", "sewer", 1000.0),
        ("CCF", "water", 748.051948051948),
        ("HCF", "water", 748.051948051948),
        ("CF", "sewer", 7.48051948051948),
        ("m³", "water", 264.172052358148),
        ("cubic met" + "res", "water", 264.172052358148),
        ("m3", "gas", 0.353146667214886),
        ("GJ", "electric", 277.777777777778),
        ("kBtu", "electric", 0.293071070172222),
    ],
)
def test_known_units_have_their_exact_factor(word: str, measure: str, factor: float) -> None:
    unit = unit_of(word, measure)
    assert unit is not None
    assert float(unit.factor) == pytest.approx(factor, rel=1e-14)


@pytest.mark.parametrize(
    ("word", "measure"),
    [
        ("therms", "gas"),  # an energy: depends on the gas
        ("MMBtu", "gas"),
        ("Mgal", "water"),  # thousand or million
        ("MG", "water"),
        ("MCF", "water"),
        ("kVA", "demand"),
        ("Mlb", "electric"),
        ("kWh", "water"),
        ("gallons", "electric"),
    ],
)
def test_what_does_not_convert_exactly_is_unknown(word: str, measure: str) -> None:
    assert unit_of(word, measure) is None


def test_a_column_of_units_converts_per_service() -> None:
    units = pd.Series(["CCF", "ccf", "", "kWh", "N/A"], dtype="str")
    services = pd.Series(["gas", "water", "gas", "electric", "gas"], dtype="str")
    parsed = parse_units(units, measure=services)
    assert parsed.doubt is None
    assert parsed.values.fillna(-1).round(6).tolist() == [1.0, 748.051948, -1.0, 1.0, -1.0]


def test_another_service_is_stored_as_it_is_billed() -> None:
    parsed = parse_units(pd.Series(["lamps", ""], dtype="str"), measure="other")
    assert parsed.doubt is None
    assert parsed.values.fillna(-1).tolist() == [1.0, -1.0]


def test_an_unknown_unit_is_a_question_and_takes_its_answer() -> None:
    units = pd.Series(["kWh", "Mlb", "Mlb"], dtype="str")
    parsed = parse_units(units, measure="electric")
    assert parsed.doubt is not None
    assert parsed.doubt.topic == "unit"
    assert parsed.doubt.choices[0] == "kWh"
    assert parsed.doubt.choices[-1] == "none"
    assert [word for word, _ in parsed.doubt.samples] == ["Mlb"]

    answered = parse_units(units, measure="electric", answer="MWh")
    assert answered.doubt is None
    assert answered.values.tolist() == [1.0, 1000.0, 1000.0]

    nothing = parse_units(units, measure="electric", answer="none")
    assert nothing.doubt is None
    assert nothing.values.isna().tolist() == [False, True, True]


@pytest.mark.parametrize(
    ("header", "unit"),
    [
        ("Usage (kWh)", "kWh"),
        ("Consumption (KWH)", "KWH"),
        ("Total Usage (kWh)", "kWh"),
        ("totalKwh", "Kwh"),
        ("totalkWh", "kWh"),
        ("usage_kwh", "kwh"),
        ("Max. Max Demand (kW)", "kW"),
        ("Demand (kW) (Optional)", "kW"),
        ("Peak kW", "kW"),
        ("Usage Delivered(Real energy in kilowatt-hours)(Real energy in kilowatt-hours)", "kilowatt hours"),
        ("Consumption in Thousand Gallons", "Thousand Gallons"),
        ("Usage (100 gal)", "100 gal"),
        ("Usage, cubic feet", "cubic feet"),
        ("Gas (Therms)", "Therms"),
        ("Usage", None),
        ("Units", None),
        ("Cost ($)", None),
        ("Meter L", None),
        ("kWh (000s)", "1000 kWh"),
        ("kWh (x1)", "kWh"),
        ("kWh Thousand Oaks", "kWh"),
        ("kWh, thousand", "1000 kWh"),
    ],
)
def test_a_header_names_its_unit(header: str, unit: str | None) -> None:
    assert unit_in_header(header) == unit


def test_a_multiplier_in_a_header_makes_its_unit_unknown() -> None:
    assert unit_of("10 gal", "water") is None
