"""Interval readings with one trait each that exports were reported to have."""
# ruff: noqa: E501 - tables of files read better with a row in one line

from collections.abc import Callable
from datetime import date, datetime, timedelta

from tests.wild_files.tools import made, moments, portal, table


@made("01_smt_consumption_and_surplus.csv")
def _directions() -> bytes:
    head = ["ESIID", "USAGE_DATE", "REVISION_DATE", "USAGE_START_TIME", "USAGE_END_TIME", "USAGE_KWH",
            "ESTIMATED_ACTUAL", "CONSUMPTION_SURPLUSGENERATION"]  # fmt: skip
    rows = [
        [f"'{10_089_000_000_031_177}", f"{begin:%m/%d/%Y}", "05/22/2024 06:10:41", f" {begin:%H:%M}",
         f" {end:%H:%M}", kwh, "A", what]
        for begin, end in moments("2024-05-20 12:00", 8, 15)
        for what, kwh in (("Consumption", "0.500"), ("Surplus Generation", "0.250"))
    ]  # fmt: skip
    return table([head, *rows])


@made("02_sdge_new_portal.csv")
def _negative_hours() -> bytes:
    above = ["Name : Rosa Lund", "Address: 7 Orchard Way, Larkspur, CA, 90000", "Account Number: 0077120045",
             "Service Type: Electric", "Rate: Standard - TOU", "Reading Start: 06/09/2024",
             "Reading End: 06/09/2024", "Total Usage: 12", "UOM: kWh", "Disclaimer: For the customer only.", ""]  # fmt: skip
    hours = [2.0] * 8 + [-3.0] * 6 + [1.5] * 10  # 16 − 18 + 15 = 13 kWh
    rows = [
        ["0008842", f"{begin:%m/%d/%Y}", f"{begin:%I:%M:%S %p}", "Hour", f"{kwh:.14f}"]
        for (begin, _), kwh in zip(moments("2024-06-09 00:00", 24, 60), hours, strict=True)
    ]
    lines = [[line, "", "", "", ""] for line in above]
    return table([*lines, ["Meter Number", "Date", "Start Time", "Duration", "Consumed"], *rows])


METER = ["Meter ID", "Start Date Time", "End Date Time", "Usage", "Usage Unit"]


def _measured(meter: str, unit: str, count: int, minutes: int, value: Callable[[int], object]) -> bytes:
    rows = [
        [meter, f"{begin:%Y-%m-%d %H:%M}", f"{end:%Y-%m-%d %H:%M}", value(n), unit]
        for n, (begin, end) in enumerate(moments("2024-11-12 00:00", count, minutes))
    ]
    return table([METER, *rows])


@made("29_register_reads_not_use.csv")
def _register() -> bytes:
    return _measured("R7", "kWh", 48, 30, lambda n: f"{55_100 + 4.5 * n:.2f}")


@made("30_interval_in_kw.csv")
def _power() -> bytes:
    return _measured("R8", "kW", 96, 15, lambda n: 30)


@made("31_green_button_gas_therms.csv")
def _gas() -> bytes:
    head = ["TYPE", "DATE", "START TIME", "END TIME", "USAGE", "UNITS", "COST", "NOTES"]
    rows = [
        [
            "Natural gas usage",
            date(2024, 11, day),
            "00:00",
            "23:59",
            f"{20 + day / 4:.2f}",
            "therms",
            "$28.40",
            "",
        ]
        for day in range(1, 15)
    ]
    return portal("0310066", head, rows)


@made("32_moments_with_offset.csv")
def _offset() -> bytes:
    rows = [
        ["0320088", f"{begin:%Y-%m-%dT%H:%M:%S}-05:00", f"{end:%Y-%m-%dT%H:%M:%S}-05:00", 7]
        for begin, end in moments("2024-11-12 20:00", 26, 60)
    ]
    return table([["Account Number", "Start", "End", "Usage (kWh)"], *rows])


HOURS = ["TYPE", "DATE", "START TIME", "END TIME", "USAGE (kWh)", "COST", "NOTES"]


def _hour(begin: datetime, kwh: str, note: str = "") -> list[object]:
    last = begin + timedelta(minutes=59)
    return [
        "Electric usage",
        begin.date(),
        f"{begin:%H:%M}",
        f"{last:%H:%M}",
        kwh,
        "$0.90" if kwh else "",
        note,
    ]


@made("33_overlapping_downloads_pasted.csv")
def _pasted() -> bytes:
    once = [_hour(begin, "8.00") for begin, _ in moments("2024-09-17 00:00", 48, 60)]
    return portal("0330099", HOURS, [*once, *once[:24]])


@made("34_skipped_hour_blank.csv")
def _skipped() -> bytes:
    hours = [begin for begin, _ in moments("2024-03-10 00:00", 24, 60)]
    rows = [
        _hour(begin, "" if begin.hour == 2 else "6.00", "No data" if begin.hour == 2 else "")
        for begin in hours
    ]
    return portal("0340011", HOURS, rows)


@made("64_stacked_delivered_received.csv")
def _two_tables() -> bytes:
    def half(word: str, first: str, second: str) -> list[list[object]]:
        head = [
            f"Energy {word} time period",
            f"Usage {word}(Real energy in kilowatt-hours)",
            "Reading quality",
        ]
        times = ("2024-08-14 10:00:00 to 2024-08-14 10:15:00", "2024-08-14 10:15:00 to 2024-08-14 10:30:00")
        return [head, [times[0], first, ""], [times[1], second, ""]]

    above: list[list[object]] = [["Account Number", "0640023"], ["UOM", "kWh"], []]
    return table(
        [*above, *half("Delivered", "0.10", "0.20"), ["", "", ""], *half("Received", "0.40", "0.60")]
    )


@made("64b_blank_interval_rows.csv")
def _blank_rows() -> bytes:
    return table([
        ["Account Number", "0640024"], ["UOM", "kWh"],
        ["Meter Number", "Date", "Start Time", "Duration", "Consumption", "Generation", "Net"],
        [5, "8/14/2024", "10:00 AM", 15, "0.4", 0, "0.4"], [5, "8/14/2024", "10:15 AM", 15, "0.7", 0, "0.7"],
        [""] * 7,
    ])  # fmt: skip


@made("66_timestamp_readings.csv")
def _timestamps() -> bytes:
    rows = [["0660031", f"{begin:%Y-%m-%d %H:%M}", f"{2 + n / 4}"] for n, (begin, _) in
            enumerate(moments("2024-08-14 06:00", 5, 15))]  # fmt: skip
    return table([["Account Number", "Timestamp", "kWh"], *rows])
