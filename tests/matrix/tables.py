"""The one set of tables that every program writes: bills, readings, and one row for each shape of a cell.

A cell is ``{"kind", "value", "format"}``. Kinds: text, number, truth, date (ISO), moment (ISO), time and
duration (seconds), formula (with ``formula`` and the kind of its result), error, blank. What Kadash should
read of it: numbers as stored, dates ISO, times with seconds, truth in capitals, errors by their code.
"""

import json
from datetime import datetime
from typing import Any

Cell = dict[str, Any]
DOLLARS, RED = "$#,##0.00", "#,##0.00;[Red](#,##0.00)"


def cell(kind: str, value: object = None, form: str = "General", **more: object) -> Cell:
    return {"kind": kind, "value": value, "format": form, **more}


def text(value: str) -> Cell:
    return cell("text", value)


def number(value: float, form: str = "General") -> Cell:
    return cell("number", value, form)


def formula(words: str, kind: str, result: object, form: str = "General") -> Cell:
    return cell("formula", result, form, formula=words, result=kind)


# shape, the cell, what it means as text
SHAPES: list[tuple[str, Cell, str]] = [
    ("account with zeros", text("0012345"), "0012345"),
    ("number like an account", number(1311000000), "1311000000"),
    ("number shown with zeros", number(451, "00000"), "451"),
    ("text like a number", text("1,234.50"), "1,234.50"),
    ("text like a formula", text("=12 months"), "=12 months"),
    ("dollars", number(1234.5, DOLLARS), "1234.5"),
    ("negative in parentheses", number(-27.5, RED), "-27.5"),
    ("percent", number(0.125, "0.0%"), "0.125"),
    ("millions", number(2500000, '0.0,,"M"'), "2500000"),
    ("number with a unit", number(812.25, '#,##0.00 "kWh/d"'), "812.25"),
    ("exact number", number(123456.789012345), "123456.789012345"),
    ("date", cell("date", "2026-10-31", "yyyy-mm-dd"), "2026-10-31"),
    ("month", cell("date", "2026-11-01", "mmm yyyy"), "2026-11-01"),
    ("moment", cell("moment", "2026-11-01T01:30:00", "yyyy-mm-dd hh:mm"), "2026-11-01 01:30:00"),
    ("moment shown as time", cell("moment", "2026-11-01T18:00:00", "h:mm"), "2026-11-01 18:00:00"),
    ("time of day", cell("time", 49500, "h:mm"), "13:45:00"),
    ("midnight", cell("time", 0, "h:mm"), "00:00:00"),
    ("minutes and seconds", cell("time", 330, "mm:ss"), "00:05:30"),
    ("24 hours", cell("duration", 86400, "[h]:mm"), "24:00:00"),
    ("26.5 hours", cell("duration", 95400, "[h]:mm"), "26:30:00"),
    ("minus 2.5 hours", cell("duration", -9000, "[h]:mm"), "-2:30:00"),
    ("truth", cell("truth", True), "TRUE"),
    ("line break", text("two\nlines"), "two\nlines"),
    ("formula, number", formula("6*7", "number", 42), "42"),
    ("formula, text", formula('"A"&"B"', "text", "AB"), "AB"),
    ("formula, date", formula("DATE(2026,10,31)", "date", "2026-10-31", "yyyy-mm-dd"), "2026-10-31"),
    ("error, not available", cell("error", "#N/A", formula="NA()"), "#N/A"),
    ("error, division", cell("error", "#DIV/0!", formula="1/0"), "#DIV/0!"),
    ("merged over two rows", cell("text", "merged", merged=True), "merged"),
    ("below the merged", cell("blank"), ""),
    ("hidden row", cell("text", "hidden", hidden=True), "hidden"),
]


def bills() -> list[list[Cell]]:
    """Twelve bills of two accounts, with a total below as a formula."""
    head = ["Account Number", "Customer", "Service", "From", "To", "Usage (kWh)", "Amount", "Estimated"]
    rows = [[text(name) for name in head]]
    for account, name, base in (("0012345", "Harbor Foundry", 81200), ("0020001", "Northgate Mall", 40100)):
        for month in range(1, 7):
            ends = 28 if month == 2 else 30
            usage, cents = base + month * 137, (base + month * 137) * 11 + month
            amount = -cents / 100 if month == 5 else cents / 100
            rows.append(
                [
                    text(account),
                    text(name),
                    text("Electric"),
                    cell("date", f"2026-{month:02}-01", "mm/dd/yyyy"),
                    cell("date", f"2026-{month:02}-{ends:02}", "mm/dd/yyyy"),
                    number(usage, "#,##0"),
                    number(amount, RED),
                    cell("truth", month == 3),
                ]
            )
    total = sum(row[6]["value"] for row in rows[1:])
    sums = formula("SUM(G2:G13)", "number", round(total, 2), RED)
    rows.append([text("Total"), *[cell("blank")] * 5, sums, cell("blank")])
    return rows


def readings() -> list[list[Cell]]:
    """Hours of the day on which the clocks go back, with the date and the time in columns of their own."""
    rows = [[text(name) for name in ("Account Number", "Meter", "Date", "Start Time", "kWh")]]
    hours = [0, 1, 1, *range(2, 24)]
    for place, hour in enumerate(hours):
        day, at = cell("date", "2026-11-01", "mm/dd/yyyy"), cell("time", hour * 3600, "h:mm")
        rows.append([text("0012345"), text("M-1"), day, at, number(20 + place * 7 % 5 / 4, "0.00")])
    return rows


def all_tables() -> dict[str, list[list[Cell]]]:
    """Sheet name → rows of cells."""
    shapes = [[text("Shape"), text("Value")], *([text(name), what] for name, what, _ in SHAPES)]
    return {"Shapes": shapes, "Bills": bills(), "Readings": readings()}


def serial(moment: str) -> float:
    """Days since December 30, 1899."""
    day_zero = datetime.fromisoformat("1899-12-30")
    return (datetime.fromisoformat(moment) - day_zero).total_seconds() / 86400


def as_json() -> str:
    """The tables for the writers of other languages."""
    return json.dumps(all_tables())
