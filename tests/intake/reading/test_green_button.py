"""Green Button files (XML): values, units, directions and local times, each energy once."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kadash.core.database import Database
from kadash.intake.read import Limits, Unreadable, read
from kadash.intake.reading import green_button
from kadash.intake.reading.limits import STANDARD
from kadash.intake.reading.local_time import iso, local_time
from tests.accounts.uploads.wild import bills, keys
from tests.cli import export, load

NOON = 1_748_800_800  # 2025-06-01 18:00 UTC: noon in Denver
ZONE = "<LocalTimeParameters><dstEndRule>B40E2000</dstEndRule><dstOffset>3600</dstOffset>" \
       "<dstStartRule>360E2000</dstStartRule><tzOffset>-25200</tzOffset></LocalTimeParameters>"  # fmt: skip


def entry(own: str, content: str, *related: str, name: str = "") -> str:
    links = "".join(f'<link rel="related" href="{href}"/>' for href in related)
    return (
        f'<entry><id>urn:uuid:{name}</id><link rel="self" href="https://u.example/{own}"/>{links}'
        f'<content xmlns="http://naesb.org/espi">{content}</content></entry>'
    )


def register(
    number: int, values: Sequence[int], *, point: int = 1, uom: int = 72, power: int = 0, flow: int = 1,
    length: int = 3600, quality: str = "",
) -> str:  # fmt: skip
    own = f"UsagePoint/{point}/MeterReading/{number}"
    facts = (
        f"<flowDirection>{flow}</flowDirection><powerOfTenMultiplier>{power}</powerOfTenMultiplier>"
        f"<uom>{uom}</uom>"
    )
    marked = f"<ReadingQuality><quality>{quality}</quality></ReadingQuality>" if quality else ""
    readings = "".join(
        f"<IntervalReading>{marked}<timePeriod><duration>{length}</duration>"
        f"<start>{NOON + n * length}</start></timePeriod><value>{value}</value></IntervalReading>"
        for n, value in enumerate(values)
    )
    return (
        entry(own, "<MeterReading/>", f"/ReadingType/{number}")
        + entry(f"ReadingType/{number}", f"<ReadingType>{facts}</ReadingType>")
        + entry(f"{own}/IntervalBlock/1", f"<IntervalBlock>{readings}</IntervalBlock>")
    )


def feed(*parts: str, points: int = 1, kind: int = 0, zone: str = ZONE) -> bytes:
    point = f"<UsagePoint><ServiceCategory><kind>{kind}</kind></ServiceCategory></UsagePoint>"
    head = "".join(entry(f"UsagePoint/{n}", point, name=f"point-{n}") for n in range(1, points + 1))
    head += entry("LocalTimeParameters/1", zone) if zone else ""
    body = head + "".join(parts)
    return f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">{body}</feed>'.encode()


def rows(content: bytes) -> list[tuple[object, ...]]:
    tables, _ = green_button.parsed(content, STANDARD)
    return [row for _, (_, found) in tables for row in found]


def test_a_value_is_scaled_and_stands_at_its_local_time() -> None:
    (row,) = rows(feed(register(1, [1500], power=-3)))
    assert row == ("point-1", "electric", "Delivered", "2025-06-01T12:00:00-06:00", "60", "1.5000", "Wh")
    assert rows(feed(register(1, [2], power=3)))[0][5:] == ("2000", "Wh")
    assert rows(feed(register(1, [2], uom=38)))[0][5:] == ("2", "W")
    assert rows(feed(register(1, [2000], uom=73)))[0][5:] == ("2.0000", "kVARh")
    assert rows(feed(register(1, [1]), zone=""))[0][3] == "2025-06-01T18:00:00Z"


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (1741510799, "2025-03-09T01:59:59-07:00"), (1741510800, "2025-03-09T03:00:00-06:00"),
        (1762070399, "2025-11-02T01:59:59-06:00"), (1762070400, "2025-11-02T01:00:00-07:00"),
    ],
)  # fmt: skip
def test_the_clock_changes_as_the_file_says(moment: int, shown: str) -> None:
    assert iso(moment, local_time("-25200", "3600", "360E2000", "B40E2000")) == shown


def test_a_zone_without_rules_is_none() -> None:
    assert local_time("-25200", "3600", "", "") is None
    assert local_time("", "0", "", "") is None
    zone = local_time("-25200", "0", "", "")
    assert iso(NOON, zone) == "2025-06-01T11:00:00-07:00"


def test_net_and_longer_readings_of_the_same_use_are_left_out() -> None:
    both = [register(1, [5, 5]), register(2, [2, 2], flow=19), register(3, [3, 3], flow=4)]
    tables, notes = green_button.parsed(feed(*both), STANDARD)
    assert [row[2] for row in tables[0][1][1]] == ["Delivered", "Delivered", "Received", "Received"]
    assert [code for code, _ in notes] == ["green_button_twice"]
    days = feed(register(1, [5] * 24), register(2, [120], length=86_400))
    assert len(rows(days)) == 24
    assert len(rows(feed(register(1, [3, 3], flow=4)))) == 2


def test_projections_are_no_readings_and_estimates_count() -> None:
    tables, notes = green_button.parsed(
        feed(register(1, [5], quality="12"), register(2, [6], quality="8", flow=19)), STANDARD
    )
    assert [row[5] for row in tables[0][1][1]] == ["6"]
    assert [code for code, _ in notes] == ["green_button_projected", "green_button_estimated"]


def test_readings_are_loaded_meter_by_meter(sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "data.xml"
    path.write_bytes(feed(register(1, [1500] * 12), register(2, [250] * 12, point=2), points=2))
    status, report = load(sqlite_database, path)
    assert (status, keys(report)) == (3, ["account"])
    status, report = load(sqlite_database, path, "--answer", "account=71")
    assert (status, report["kind"], report["inserted"]) == (0, "interval", 24)
    days = export(sqlite_database, "interval")["rows"]
    assert {day["meter"]: day["delivered_kwh"] for day in days} == {"point-1": 18, "point-2": 3}


def test_billing_periods_are_bills(sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "data.xml"
    path.write_bytes(feed(register(1, [900, 800], power=3, length=30 * 86_400)))
    status, report, stored = bills(sqlite_database, path, "account=71")
    assert (status, report["kind"]) == (0, "bills")
    assert [(row["period_start"], row["period_end"], row["usage"]) for row in stored] == [
        ("2025-06-01", "2025-07-01", 900), ("2025-07-01", "2025-07-31", 800),
    ]  # fmt: skip


def test_gas_is_declined(sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "gas.xml"
    path.write_bytes(feed(register(1, [5], uom=169, length=86_400), kind=1))
    status, report = load(sqlite_database, path, "--answer", "account=71")
    assert (status, report["errors"][0]["code"]) == (2, "declined")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (feed(), "green_button_empty"),
        (feed(register(1, [1]))[:-30], "green_button_damaged"),
        (feed(entry("UsagePoint/1/MeterReading/9/IntervalBlock/1", "<IntervalBlock/>"),
              register(1, [1]), register(2, [1], flow=19)), "green_button_links"),
        (b'<?xml version="1.0"?><!DOCTYPE feed>' + feed(register(1, [1]))[21:], "unsafe_xml_feed"),
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_refused(content: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read(content)
    assert refused.value.code == code


def test_too_many_readings_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(green_button, "MOST", 3)
    with pytest.raises(Unreadable) as refused:
        green_button.parsed(feed(register(1, [1] * 4)), Limits())
    assert refused.value.code == "green_button_too_many"
