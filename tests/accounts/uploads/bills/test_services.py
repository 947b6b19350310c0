"""Services by the abbreviations of billing systems, units in an export's own words, rows that do not
count."""

from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, given, settings

from kadash.accounts.rules.services import names_service, service_of
from kadash.core.database import Database
from kadash.intake.values import unit_in_header, unit_of
from tests.accounts.uploads.wild import bills, keys, total, wild, write
from tests.cli import load
from tests.understood import table, understood

HEAD = "Account No,Svc,Read Date,Days,Usage,Unit,Amount"


@pytest.mark.parametrize(
    ("word", "service"),
    [
        ("ELEC", "electric"), ("EL", "electric"), ("E", "electric"), ("Elec - Commercial", "electric"),
        ("WTR", "water"), ("WT", "water"), ("IRR", "water"), ("FIRE", "water"), ("WTR-01", "water"),
        ("SWR", "sewer"), ("SW", "sewer"), ("WW", "sewer"), ("GAS", "gas"), ("NG", "gas"),
        ("SOL", "electric"), ("STRM", "other"), ("Storm water", "other"), ("Garbage", "other"),
        ("ZZ9", None), ("Harlan", None),
    ],
)  # fmt: skip
def test_abbreviations_of_services(word: str, service: str | None) -> None:
    assert service_of(word) == service


def test_a_utility_s_name_is_no_service() -> None:
    assert names_service("Natural gas usage")
    assert names_service("ELEC")
    assert not names_service("Mill Power and Light")
    assert not names_service("SCE")


def test_known_codes_ask_for_the_units_of_water_and_sewer_only(database: Database) -> None:
    status, report, _ = bills(database, wild("24"))
    assert (status, keys(report)) == (3, ["unit:Usage:water", "unit:Usage:sewer"])
    status, _, rows = bills(database, wild("24"), "unit:Usage:water=kgal", "unit:Usage:sewer=gallons")
    assert status == 0
    assert {row["service"] for row in rows} == {"electric", "water", "sewer", "other"}
    assert total(rows, "usage", service="water") == 60_011_000
    assert total(rows, "usage", service="sewer") == 60_011
    assert total(rows, "usage", service="electric") == 14_011


def test_one_answer_may_hold_for_all_that_has_no_unit(sqlite_database: Database) -> None:
    status, _, rows = bills(sqlite_database, wild("24"), "unit:Usage=gallons")
    assert (status, total(rows, "usage", service="water")) == (0, 60_011)


def test_an_unknown_word_is_asked_once_and_remembered(sqlite_database: Database, tmp_path: Path) -> None:
    text = f"{HEAD}\n1,ZZ9,2025-01-27,30,10,,5\n1,ZZ9,2025-02-27,31,11,,6\n1,ELEC,2025-01-27,30,1,kWh,1"
    path = write(tmp_path, text)
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["service:ZZ9"])
    assert bills(sqlite_database, path, "service:ZZ9=electric")[0] == 0
    later = write(tmp_path, text.replace("2025-0", "2026-0"), name="later.csv")
    status, report, rows = bills(sqlite_database, later)
    assert (status, report["questions"], {row["service"] for row in rows}) == (0, [], {"electric"})


def test_the_unit_beside_an_unknown_word_is_evidence(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, f"{HEAD}\n1,GS-2,2025-01-27,30,10,kWh,5\n1,FS,2025-01-27,30,7,Mcf,6")
    status, _, rows = bills(sqlite_database, path)
    assert (status, {row["service"] for row in rows}) == (0, {"electric", "gas"})


def test_snake_case_names_and_a_column_with_the_utility_s_name(database: Database) -> None:
    status, report, rows = bills(database, wild("05"))
    assert (status, report["rows_read"]) == (0, 6)
    assert {row["service"] for row in rows} == {"electric"}
    assert {row["account_number"] for row in rows} == {"9-77-400-51"}
    assert total(rows, "usage") == 195_000


def test_units_in_an_export_s_own_words(database: Database) -> None:
    status, report, rows = bills(database, wild("61"))
    assert (status, report["questions"]) == (0, [])
    assert total(rows, "usage", service="electric") == pytest.approx(90_000, abs=5)
    assert total(rows, "usage", service="gas") == pytest.approx(20, abs=1e-6)
    assert any("1.026 therms per CCF" in w for w in report["warnings"])


@pytest.mark.parametrize(
    ("word", "measure", "name"),
    [
        ("kBtu (thousand Btu)", "electric", "kBtu"),
        ("kWh (thousand Watt-hours)", "electric", "kWh"),
        ("MBtu (million Btu)", "electric", "MMBtu"),
        ("Mcf (million cubic feet)", "gas", "MMCF"),
        ("KGal (thousand gallons) (US)", "water", "kgal"),
        ("Gallons (UK)", "water", None),
        ("HGAL", "sewer", "hundred gallons"),
        ("Hundred Gallons", "water", "hundred gallons"),
        ("100s", "water", None),
        ("MGAL", "water", None),
        ("ccf (hundred cubic feet)", "water", "CCF"),
    ],
)
def test_words_for_units(word: str, measure: str, name: str | None) -> None:
    unit = unit_of(word, measure)
    assert (unit and unit.name) == name


def test_a_multiple_in_a_header_is_a_unit_that_is_asked(sqlite_database: Database, tmp_path: Path) -> None:
    assert unit_in_header("Usage (100s)") == "100s"
    text = "Account No,Svc,Read Date,Usage (100s)\n1,WTR,2025-01-27,42"
    status, report, _ = bills(sqlite_database, write(tmp_path, text))
    assert (status, keys(report)) == (3, ["unit:Usage (100s)"])
    assert {"hundred gallons", "CCF"} <= set(report["questions"][0]["choices"])
    status, _, rows = bills(sqlite_database, tmp_path / "file.csv", "unit:Usage (100s)=hundred gallons")
    assert (status, rows[0]["usage"]) == (0, 4200)


def test_energy_of_gas_is_asked_with_its_heat_content(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, f"{HEAD}\n1,GAS,2025-01-27,30,103.8,therms,80")
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["unit:Unit"])
    assert "therms" in report["questions"][0]["text"]
    _, report, rows = bills(sqlite_database, path, "unit:Unit=none")
    assert rows[0]["usage"] is None
    assert any("left out" in w for w in report["warnings"])
    assert bills(sqlite_database, path, "unit:Unit=1.038 therms per CCF")[2][0]["usage"] == pytest.approx(100)


def test_words_of_several_services_are_asked_each(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, f"{HEAD}\n1,ELEC,2025-01-27,30,5,XU,1\n1,WTR,2025-01-27,30,7,MGAL,1")
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["unit:Unit:electric", "unit:Unit:water"])
    assert "XU" in report["questions"][0]["text"]
    assert not {"gallons", "CCF"} & set(report["questions"][0]["choices"])
    status, _, rows = bills(
        sqlite_database, path, "unit:Unit:electric=MWh", "unit:Unit:water=million gallons"
    )
    assert (status, total(rows, "usage")) == (0, 7_005_000)


STATUS = "Account Number,Service,Invoice,{header},From,Thru,kWh,Amount"


def statused(header: str, *words: str) -> str:
    rows = [
        f"7,Electric,B{n},{word},2025-{n:02}-01,2025-{n:02}-28,{n}00,{n}0.00"
        for n, word in enumerate(words, 1)
    ]
    return "\n".join([STATUS.format(header=header), *rows])


def test_canceled_and_void_bills_are_set_aside_with_their_word(database: Database) -> None:
    status, report, rows = bills(database, wild("25c"))
    assert (status, report["rows_read"], total(rows, "revenue")) == (0, 3, 1936)
    reasons = [aside["reason"] for aside in report["set_aside"]]
    assert reasons == ["“Bill Status” says “Cancel" + "led”", "“Bill Status” says “Void”"]
    assert any("2 rows were set aside" in w and "“Void” (1)" in w for w in report["warnings"])


@pytest.mark.parametrize(
    ("header", "words", "kept"),
    [
        ("Status", ("Final", "REVERSED", "Final"), 40),
        ("Void?", ("N", "Y", "N"), 40),
        ("IsDeleted", ("FALSE", "TRUE", "FALSE"), 40),
        ("Cancel Date", ("", "3/5/2025", ""), 40),
        ("Transaction Type", ("Bill", "Cancel", "Bill"), 40),
        ("Record Type", ("Regular", "Test", "Regular"), 40),
        ("Status", ("Active", "Active", "Closed"), 60),
        ("Test", ("", "", ""), 60),
        ("Note Type", ("Void where prohibited", "Letter", "Call"), 60),
    ],
)
@pytest.mark.parametrize("form", ["file.csv", "file.xlsx"])
def test_columns_that_say_which_rows_do_not_count(
    sqlite_database: Database, tmp_path: Path, header: str, words: tuple[str, ...], kept: float, form: str
) -> None:
    status, report, rows = bills(sqlite_database, write(tmp_path, statused(header, *words), name=form))
    assert (status, total(rows, "revenue")) == (0, kept)
    assert len(report["set_aside"]) == 3 - len(rows)


def test_a_person_may_count_them(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, statused("Status", "Final", "Void", "Final"))
    assert total(bills(sqlite_database, path, "rows:Void=count")[2], "revenue") == 60
    path = write(tmp_path, statused("Mark", "fine", "canceled", "fine"), name="other.csv")
    assert len(bills(sqlite_database, path, maps=["Mark=row_status"])[1]["set_aside"]) == 1


def test_codes_that_may_say_so_are_asked(sqlite_database: Database, tmp_path: Path) -> None:
    path = write(tmp_path, statused("Bill Status", "A", "V", "A"))
    status, report, _ = bills(sqlite_database, path)
    assert (status, keys(report)) == (3, ["rows:V"])
    assert total(bills(sqlite_database, path, "rows:V=set aside")[2], "revenue") == 40


def test_the_row_that_takes_a_canceled_one_back_goes_with_it(
    sqlite_database: Database, tmp_path: Path
) -> None:
    text = statused("Status", "Canceled", "Final") + "\n7,Electric,B9,Final,2025-01-01,2025-01-28,-100,-10.00"
    status, report, rows = bills(sqlite_database, write(tmp_path, text))
    assert (status, total(rows, "revenue"), len(report["set_aside"])) == (0, 20, 2)
    assert any("takes back row 2" in aside["reason"] for aside in report["set_aside"])


GOOD = st.sampled_from(["Issued", "Final", "Paid", "Open", "Posted"])
BAD = st.sampled_from(["Void", "Canceled", "CANCELED", "Reversed", "Test", "Deleted"])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(words=st.lists(st.one_of(GOOD, BAD), min_size=2, max_size=9))
def test_bad_words_leave_and_good_words_stay(
    sqlite_database: Database, tmp_path_factory: pytest.TempPathFactory, words: list[str]
) -> None:
    good = [n for n, word in enumerate(words, 1) if word in ("Issued", "Final", "Paid", "Open", "Posted")]
    path = write(tmp_path_factory.mktemp("status"), statused("Status", *words))
    _, report = load(sqlite_database, path, "--dry-run")
    assert report["rows_read"] == len(good)
    assert len(report["set_aside"]) == len(words) - len(good)


def test_codes_of_charges_name_the_services_and_are_asked_once_each() -> None:
    rows = [["31", code, day, 5, 10] for day in ("2025-01-31", "2025-02-28") for code in (1000, 2000)]
    text = table([["Account Number", "Charge Code", "Bill Date", "Usage", "Amount"], *rows])
    assert understood(text).keys == ["service:1000", "service:2000"]
    found = understood(text, answers={"service:1000": "electric", "service:2000": "other"})
    assert found.prepared.records.groupby("service", observed=True)["revenue_cents"].sum().to_dict() == {
        "electric": 2000,
        "other": 2000,
    }
    one = understood(table([["Account Number", "Charge Code", "Bill Date", "Usage", "Amount"], rows[0]]))
    assert one.keys == ["service"]


def test_items_that_name_several_services_are_bills_of_each() -> None:
    head = ["Account", "Bill Date", "Charge Description", "Quantity", "Unit", "Charge"]
    items = [("Water usage", 5, "kgal", 20), ("Sewer", "", "", 30), ("Late fee", "", "", 1)]
    text = table([head, *(["31", "2025-01-31", *item] for item in items)])
    assert understood(text).keys == ["service:Late fee"]
    found = understood(text, answers={"service:Late fee": "other"})
    amounts = found.prepared.records.groupby("service", observed=True)["revenue_cents"].sum()
    assert amounts.to_dict() == {"water": 2000, "sewer": 3000, "other": 100}
