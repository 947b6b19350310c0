"""The matrix of programs and forms as a page of Markdown."""

import importlib.metadata
import json
import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import tables

PYTHON = {
    "openpyxl": "openpyxl", "XlsxWriter": "xlsxwriter", "pandas": "pandas", "polars": "polars", "xlwt": "xlwt",
    "odfpy": "odfpy", "python-calamine": "python-calamine", "xlrd": "xlrd",
    "Go excelize": "excelize", "PyExcelerate": "pyexcelerate",
}  # fmt: skip
NODE = {
    "ExcelJS": "exceljs",
    "SheetJS": "@e965/xlsx",
    "xlsx-populate": "xlsx-populate",
    "excel4node": "excel4node",
}
DEBIAN = {
    "Excel::Writer::XLSX": "libexcel-writer-xlsx-perl", "Spreadsheet::WriteExcel": "libspreadsheet-writeexcel-perl",
    "Spreadsheet::Read": "libspreadsheet-read-perl", "Ruby spreadsheet": "ruby-spreadsheet", "Ruby Roo": "ruby-roo",
    "R openxlsx": "r-cran-openxlsx", "R readxl": "r-cran-readxl", "Apache POI": "libapache-poi-java",
    "JExcelApi": "libjexcelapi-java",
    "LibreOffice": "libreoffice-calc", "Gnumeric": "gnumeric",
}  # fmt: skip
HEAD = """# Written by one program, read by another

One set of tables is written by each program below and read by Kadash: {shapes} cells of different shapes, 12 bills
of two accounts, and the 25 hours of the day on which the clocks go back (`tests/matrix/tables.py`). Made by
`tests/matrix/run.py` on {day}; the versions stand at the end. With the same versions the table is the same.

- **same**: the value that was meant.
- **said**: the writer stored no results of formulas, and Kadash says so, with the row.
- **so stored**: the writer stored something else, and at least half of the other readers give no other answer.
- **wrong**: Kadash alone is at fault. There must be none.

| program and form | bills | readings | cells | what is not the same |
|---|---|---|---|---|
"""
READERS = """
## The other readers

How many of the {shapes} cells each gives as they were meant, over the workbooks that it opens. For most of them, a
time of day is a date in 1899, and a duration one in 1900; that is counted as not the same.

| reader | opens | cells as meant | refuses |
|---|---|---|---|
"""


def whole(result: dict[str, Any]) -> str:
    """The page; ``result`` is what ``run.py`` found, by form."""
    text = HEAD.format(shapes=len(tables.SHAPES), day=datetime.now(UTC).date().isoformat())
    text += "".join(_line(form, found) for form, found in result.items())
    text += READERS.format(shapes=len(tables.SHAPES)) + "".join(_readers(result))
    programs = ", ".join(f"{name} {version}" for name, version in _versions().items())
    return f"{text}\n## Versions\n\n{programs}.\n"


def _line(form: str, found: dict[str, Any]) -> str:
    if "written" in found:
        return f"| {form} | {found['written']} | | | |\n"
    differences, count = "", "–"
    shapes = found.get("shapes", {})
    if "differ" in shapes:
        kinds: dict[str, list[str]] = {}
        for name, got in shapes["differ"].items():
            kinds.setdefault(_why(name, shapes["said"], found["readers"]), []).append(
                f"{name} `{got}`" if got else name
            )
        differences = "; ".join(f"**{why}**: {', '.join(names)}" for why, names in kinds.items())
        count = f"{len(tables.SHAPES) - len(shapes['differ'])} of {len(tables.SHAPES)}"
    return f"| {form} | {found['bills']} | {found['readings']} | {count} | {differences} |\n"


def _why(shape: str, said: bool, readers: dict[str, Any]) -> str:
    if said and shape.startswith(("formula", "error")):
        return "said"
    place = [name for name, _, _ in tables.SHAPES].index(shape)
    expected = tables.SHAPES[place][2]
    answers = [
        texts[place] if place < len(texts) else "" for texts in readers.values() if isinstance(texts, list)
    ]
    others = sum(answer != expected for answer in answers)
    return "so stored" if others * 2 >= len(answers) else "wrong"


def _readers(result: dict[str, Any]) -> list[str]:
    names = dict.fromkeys(name for found in result.values() for name in found.get("readers", {}))
    lines = []
    for name in names:
        read = {
            form: found["readers"][name]
            for form, found in result.items()
            if name in found.get("readers", {}) and "differ" in found["shapes"]
        }
        opened = [texts for texts in read.values() if isinstance(texts, list)]
        meant = [expected for _, _, expected in tables.SHAPES]
        same = sum(sum(a == b for a, b in zip(texts, meant, strict=False)) for texts in opened)
        refused = ", ".join(form for form, texts in read.items() if isinstance(texts, str))
        lines.append(
            f"| {name} | {len(opened)} of {len(read)} | {same} of {len(opened) * len(meant)} | {refused} |\n"
        )
    return lines


def _versions() -> dict[str, str]:
    found = {name: importlib.metadata.version(package) for name, package in PYTHON.items()}
    modules = Path(os.environ.get("NODE_PATH", "node_modules"))
    for name, package in NODE.items():
        found[name] = json.loads((modules / package / "package.json").read_text())["version"]
    for name, package in DEBIAN.items():
        asked = ["dpkg-query", "-W", "-f", "${Version}", package]
        ran = subprocess.run(asked, capture_output=True, text=True, check=False)
        found[name] = ran.stdout.rpartition(":")[2].partition("-")[0]
    return found
