"""Services by any word that billing systems use, beside words that are none (no false alarm)."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.accounts.rules.services import names_service, service_of
from tests.understood import table, understood

WORDS = {
    "electric": ["ELEC", "Electric", "EL", "Elect", "PWR", "Electricity", "Lighting", "KWH"],
    "water": ["WTR", "Water", "WT", "IRR", "Irrigation", "Fire", "HYD"],
    "sewer": ["SWR", "Sewer", "SW", "Waste Water", "Sewage", "WWTR"],
    "gas": ["GAS", "NG", "Natural Gas", "NATURALGAS", "NATGAS"],
    "other": ["STRM", "Storm water", "Refuse", "Garbage", "Chilled water", "Steam", "CHILLEDWATER"],
}
WORD = st.sampled_from([(word, service) for service, words in WORDS.items() for word in words])
CASES = st.sampled_from([str.upper, str.lower, str.title])
NAMES = st.sampled_from(["Harlan", "Voss", "Teague", "Larkspur", "Kessler"])
UNITS = {"electric": "kWh", "water": "kgal", "sewer": "kgal", "gas": "CCF", "other": ""}
STORED = {"electric": 1, "water": 1000, "sewer": 1000, "gas": 1, "other": 1}


@settings(max_examples=80, deadline=None)
@given(WORD, CASES, st.sampled_from(["", " ", "  "]))
def test_a_word_is_its_service_however_it_is_written(word: tuple[str, str], case, around: str) -> None:
    text, service = word
    assert service_of(f"{around}{case(text)}{around}") == service


@settings(max_examples=60, deadline=None)
@given(NAMES, st.sampled_from(["Power & Light", "Water District", "Gas Co.", "Electric Cooperative"]))
def test_a_name_with_such_a_word_is_no_service(name: str, rest: str) -> None:
    assert not names_service(f"{name} {rest}")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(WORD, CASES, st.integers(1, 500)), min_size=1, max_size=6), st.booleans())
def test_use_is_counted_under_its_service(rows: list, with_units: bool) -> None:
    """With units every use comes to the stored one; without, water, sewer and gas are asked."""
    lines = [
        ["31", case(word), f"2025-01-{n + 10}", use, UNITS[service] if with_units else "", "10.00"]
        for n, ((word, service), case, use) in enumerate(rows)
    ]
    found = understood(table([["Account", "Svc", "Read Date", "Usage", "Unit", "Amount"], *lines]))
    assert found.kind == "bills"
    unclear = {service for (_, service), _, _ in rows} & {"water", "sewer", "gas"}
    if with_units or not unclear:
        assert found.keys == []
        for service in {service for (_, service), _, _ in rows}:
            want = sum(use * STORED[service] for (_, one), _, use in rows if one == service)
            records = found.prepared.records
            assert records.loc[records["service"] == service, "usage"].sum() == want
    else:
        assert len(found.keys) == len(unclear)
        assert all(key.startswith("unit:") for key in found.keys)
