"""NEM12 files become a row per reading, or are refused with the line that is damaged."""

import pytest

from kadash.intake.read import Unreadable, read
from tests.understood import understood


def day(number: str, values: list[str], quality: str = "A") -> str:
    return ",".join(["300", number, *values, quality, "", "", "20250103004500", ""])


def nem12(*days: str, register: str = "E1,E1,N1,7700112,KWH,30") -> str:
    return "\n".join(["100,NEM12,202501030045,MDP,RETAIL", f"200,6123456789,E1B1,{register},", *days, "900"])


def test_energy_of_both_ways_is_added_up_by_day() -> None:
    back = f"200,6123456789,E1B1,B1,B1,N1,7700112,KWH,30,\n{day('20250101', ['0.1'] * 48)}"
    found = understood(nem12(day("20250101", ["0.5"] * 48), day("20250102", ["0.25"] * 48), back))
    assert (found.kind, found.questions) == ("interval", ())
    days = found.prepared.records
    assert [str(number) for number in days["account_number"]] == ["6123456789"] * 2
    assert days["delivered_kwh"].tolist() == pytest.approx([24.0, 12.0])
    assert days["received_kwh"].tolist()[0] == pytest.approx(4.8)


def test_registers_of_two_tariffs_are_added_up() -> None:
    night = f"200,6123456789,E1E2,E2,E2,N2,7700112,KWH,30,\n{day('20250101', ['0.25'] * 48)}"
    found = understood(nem12(day("20250101", ["0.5"] * 48), night))
    assert (found.questions, found.total("delivered_kwh")) == ((), pytest.approx(36.0))


def test_values_of_no_quality_are_no_zeros() -> None:
    varied = day("20250101", ["0.5"] * 48, "V") + "\n400,1,46,A,,\n400,47,48,N,,"
    found = understood(nem12(varied))
    assert found.total("delivered_kwh") == pytest.approx(23.0)
    assert len(found.prepared.set_aside) == 2
    assert found.prepared.rows_read == 46


def test_reactive_energy_is_no_use() -> None:
    reactive = f"200,6123456789,E1Q1,Q1,Q1,,7700112,KVARH,30,\n{day('20250101', ['9'] * 48)}"
    assert understood(nem12(day("20250101", ["0.5"] * 48), reactive)).total("delivered_kwh") == 24.0


@pytest.mark.parametrize(
    "damaged",
    [day("20250101", ["0.5"] * 47), day("2025-01-01", ["0.5"] * 48), day("20250101", ["0.5"] * 47 + [""])],
)
def test_a_day_without_all_of_its_values_is_refused_by_its_line(damaged: str) -> None:
    with pytest.raises(Unreadable, match="damaged in line 4") as refused:
        read(nem12(day("20250102", ["0.5"] * 48), damaged).encode())
    assert refused.value.code == "nem12_damaged"


def test_a_day_before_any_register_is_refused() -> None:
    with pytest.raises(Unreadable, match="line 2"):
        read(f"100,NEM12,202501030045,MDP,RETAIL\n{day('20250101', ['1'] * 48)}\n900".encode())


def test_three_decimals_are_no_thousands() -> None:
    found = understood(nem12(day("20250101", ["1.125"] * 48)))
    assert (found.questions, found.total("delivered_kwh")) == ((), 54.0)


def test_reactive_energy_leaves_both_ways_apart() -> None:
    back, reactive = (
        f"200,6123456789,E1B1Q1,{name},{name},,7700112,{unit},30,\n{day('20250101', [value] * 48)}"
        for name, unit, value in (("B1", "KWH", "0.1"), ("Q1", "KVARH", "9"))
    )
    found = understood(nem12(day("20250101", ["0.5"] * 48), back, reactive))
    assert (found.questions, found.total("delivered_kwh")) == ((), 24.0)
    assert found.total("received_kwh") == pytest.approx(4.8)
