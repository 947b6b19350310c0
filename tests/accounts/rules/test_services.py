"""Services by the words and units of billing systems."""

import pandas as pd
import pytest

from kadash.accounts.rules.services import names_service, service_of, service_of_unit, services_of


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Electric", "electric"),
        (" electric ", "electric"),
        ("WATER", "water"),
        ("Natural gas", "gas"),
        ("Sewer", "sewer"),
        ("Customer", None),
        ("", None),
    ],
)
def test_a_word_names_its_service(word: str, expected: str | None) -> None:
    assert service_of(word) == expected


def test_a_company_is_no_service() -> None:
    assert names_service("Natural gas usage")
    assert not names_service("Mill Power Co.")
    assert not names_service("Customer")


def test_a_column_of_words() -> None:
    found = services_of(pd.Series(["Water", None, "Elephants"], index=[2, 3, 5]))
    assert found.astype(str).to_dict() == {2: "water", 3: "other", 5: "other"}


def test_a_unit_of_one_service_only() -> None:
    assert service_of_unit("kWh") == "electric"
    assert service_of_unit("gallons of nothing") is None


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("02 ELEC", "electric"), ("WTR/COM", "water"), ("E", "electric"), ("e-1", None), ("ELEC/WTR", None),
        ("SW", "sewer"), ("Water heater", "electric"), ("Storm water", "other"), ("Wastewater", "sewer"),
    ],
)  # fmt: skip
def test_codes_of_billing_systems(word: str, expected: str | None) -> None:
    assert service_of(word) == expected


def test_a_code_alone_names_a_service() -> None:
    assert names_service("ELEC")
    assert names_service(" w ")
    assert not names_service("e-1")
