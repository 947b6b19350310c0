"""Writes the one set of tables by every program that is there, and has Kadash and other readers read each.

``python tests/matrix/run.py [OUT_DIR]``, outside the checks; writes ``docs/formats.md``.

Needs the packages named in ``tests/matrix/README.md``; what is missing is named in the table, not left out.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT)]

import page  # noqa: E402
import tables  # noqa: E402

from kadash.intake.read import Unreadable, read  # noqa: E402

OUT = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="matrix-")).resolve()
ONLY = sys.argv[2:]  # beginnings of forms; the others are taken from the last run into OUT
PAGE = ROOT / "docs" / "formats.md"
BY_HAND = "## Calendars\n"  # from here on the page is written by hand
JAVA = ":".join(str(jar) for jar in sorted(Path("/usr/share/java").glob("*.jar")) if jar.stem in (
    "poi", "poi-ooxml", "poi-ooxml-schemas", "xmlbeans", "commons-collections4", "commons-compress",
    "commons-math3", "commons-codec", "curvesapi", "jxl",
))  # fmt: skip
CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,{language},false,true,false,false,false,-1"
LANGUAGES = {"en-US": 1033, "de-DE": 1031}
EXPECTED = [expected for _, _, expected in tables.SHAPES]
ENVIRONMENT = {**os.environ, "TZ": "America/Denver", "NODE_PATH": os.environ.get("NODE_PATH", "")}


def run(*command: object, **more) -> str:
    ran = subprocess.run(
        [str(part) for part in command],
        capture_output=True,
        text=True,
        timeout=300,
        env=ENVIRONMENT,
        check=False,
        **more,
    )
    if ran.returncode:
        raise RuntimeError(next((line for line in ran.stderr.splitlines() if "rror" in line), "failed")[:120])
    return ran.stdout


def write_all() -> list[tuple[str, Path | str]]:
    """(program and form, the file or why there is none), in a fixed order."""
    source, flat = OUT / "tables.json", OUT / "tables.tsv"
    source.write_text(tables.as_json())
    flat.write_text(as_lines())
    java("writers/Poi.java")
    java("writers/Jxl.java")
    python, node = (
        (sys.executable, HERE / "writers/python_writers.py"),
        ("node", HERE / "writers/node_writers.js"),
    )
    perl = ("perl", HERE / "writers/excel_writer.pl")
    plans = [
        ("openpyxl", "xlsx", (*python, "openpyxl", source)),
        ("XlsxWriter", "xlsx", (*python, "xlsxwriter", source)),
        ("XlsxWriter, 1904", "xlsx", (*python, "xlsxwriter_1904", source)),
        ("pandas", "xlsx", (*python, "pandas", source)),
        ("pandas", "ods", (*python, "pandas", source)),
        ("polars", "xlsx", (*python, "polars", source)),
        ("xlwt", "xls", (*python, "xlwt", source)),
        ("ExcelJS", "xlsx", (*node, "exceljs", source)),
        ("SheetJS", "xlsx", (*node, "sheetjs", source)),
        ("SheetJS, cellDates", "xlsx", (*node, "sheetjs_dates", source)),
        ("SheetJS", "xls", (*node, "sheetjs", source)),
        ("SheetJS", "ods", (*node, "sheetjs", source)),
        ("xlsx-populate", "xlsx", (*node, "populate", source)),
        ("excel4node", "xlsx", (*node, "excel4node", source)),
        ("Excel::Writer::XLSX", "xlsx", (*perl, "Excel::Writer::XLSX", source)),
        ("Spreadsheet::WriteExcel", "xls", (*perl, "Spreadsheet::WriteExcel", source)),
        ("Ruby spreadsheet", "xls", ("ruby", HERE / "writers/spreadsheet.rb", source)),
        ("R openxlsx", "xlsx", ("Rscript", HERE / "writers/openxlsx.R", source)),
        ("Apache POI", "xls", ("java", "-cp", f"{JAVA}:{OUT}", "Poi", flat)),
        ("JExcelApi", "xls", ("java", "-cp", f"{JAVA}:{OUT}", "Jxl", flat)),
        ("Go excelize", "xlsx", (*python, "excelize", source)),
        ("PyExcelerate", "xlsx", (*python, "pyexcelerate", source)),
    ]  # fmt: skip
    files: list[tuple[str, Path | str]] = []
    for program, ending, command in plans:
        target = OUT / f"{re.sub(r'[^A-Za-z0-9]+', '_', program)}.{ending}"
        files.append((f"{program} {ending}", attempt(target, *command, target)))
    return files + converted(OUT / "XlsxWriter.xlsx")


def converted(source: Path) -> list[tuple[str, Path | str]]:
    """What LibreOffice and Gnumeric make of one workbook."""
    files: list[tuple[str, Path | str]] = []
    for ending in ("xlsx", "xls", "ods"):
        folder = OUT / "libreoffice"
        command = ("soffice", "--headless", f"-env:UserInstallation=file://{OUT}/profile", "--convert-to")
        files.append(
            (
                f"LibreOffice {ending}",
                attempt(folder / f"{source.stem}.{ending}", *command, ending, "--outdir", folder, source),
            )
        )
        target = OUT / f"gnumeric.{ending}"
        files.append((f"Gnumeric {ending}", attempt(target, "ssconvert", source, target)))
    for language, number in LANGUAGES.items():
        folder = OUT / f"csv-{language}"
        command = ("soffice", "--headless", f"-env:UserInstallation=file://{OUT}/profile", "--convert-to")
        form = CSV.format(language=number)
        wanted = folder / f"{source.stem}-Bills.csv"
        files.append(
            (f"LibreOffice csv {language}", attempt(wanted, *command, form, "--outdir", folder, source))
        )
    return files


def attempt(target: Path, *command: object) -> Path | str:
    try:
        run(*command)
    except (RuntimeError, OSError, subprocess.TimeoutExpired) as error:
        return f"not written: {error}"
    return target if target.exists() else "not written"


def as_lines() -> str:
    lines = []
    for name, rows in tables.all_tables().items():
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                if cell["kind"] == "blank":
                    continue
                kind, value = cell.get("result", cell["kind"]), cell["value"]
                if kind in ("date", "moment"):
                    passed = tables.serial(value)
                else:
                    passed = value / 86400 if kind in ("time", "duration") else value
                marks = " ".join(mark for mark in ("merged", "hidden") if cell.get(mark))
                plain = (
                    "true"
                    if passed is True
                    else "false"
                    if passed is False
                    else str(passed).replace("\n", "\\n")
                )
                lines.append(
                    "\t".join(
                        [name, str(y), str(x), kind, plain, cell["format"], cell.get("formula", ""), marks]
                    )
                )
    return "\n".join(lines) + "\n"


def java(name: str) -> None:
    try:
        run("javac", "-cp", JAVA, "-d", OUT, HERE / name)
    except (RuntimeError, OSError) as error:
        print(f"{name}: {error}", file=sys.stderr)


def by_kadash(path: Path) -> tuple[list[str], bool]:
    raw = read(path.read_bytes(), name=path.name)
    (sheet,) = (sheet for sheet in raw.sheets if sheet.name == "Shapes")
    values = [row[1] if len(row) > 1 else "" for row in sheet.frame.to_numpy().tolist()][1:]
    return values, any(note.code == "formula_without_result" for note in raw.notes)


def shapes_by_kadash(path: Path) -> dict[str, object]:
    """Shape → what was read instead of the value; and whether Kadash says that results are not stored."""
    values, said = by_kadash(path)
    values += [""] * (len(EXPECTED) - len(values))
    differ = {
        name: got for (name, _, expected), got in zip(tables.SHAPES, values, strict=False) if got != expected
    }
    return {"differ": differ, "said": said}


def pipeline(path: Path, kind: str, sheet: str) -> str:
    """Loads a sheet into an empty database; "same", or what came out."""
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/k.db"
        command = [
            sys.executable,
            "-m",
            "kadash",
            "import",
            str(path),
            "--kind",
            kind,
            "--json",
            *(["--sheet", sheet] if sheet else []),
        ]
        ran = subprocess.run(
            [*command, "--db", database], capture_output=True, text=True, cwd=ROOT, check=False
        )
        said = json.loads(ran.stdout)
        if said["questions"]:
            return "asks: " + "; ".join(question["key"] for question in said["questions"])
        if said["errors"]:
            first = said["errors"][0]
            return f"{len(said['errors'])} defects, first: {first['code']}, row {first['row']}"
        return loaded(database, said) if kind == "bills" else f"{said['inserted']} readings"


def loaded(database: str, said: dict) -> str:
    command = [sys.executable, "-m", "kadash", "export", "bills", "--format", "json", "--db", database]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True)
    found = {
        (
            row["account_number"],
            row["period_start"],
            row["period_end"],
            float(row["usage"]),
            row["revenue"],
            bool(row["estimated"]),
        )
        for row in json.loads(ran.stdout)["rows"]
    }
    wanted = {
        (
            row[0]["value"],
            row[3]["value"],
            row[4]["value"],
            float(row[5]["value"]),
            f"{row[6]['value']:.2f}",
            row[7]["value"],
        )
        for row in tables.bills()[1:-1]
    }
    return f"{len(found)} bills" if found == wanted else f"DIFFERENT: {sorted(found ^ wanted)[:2]}"


READERS: dict[str, tuple[set[str], list[object]]] = {
    "openpyxl": ({"xlsx"}, [sys.executable, HERE / "readers/python_readers.py", "openpyxl"]),
    "python-calamine": (
        {"xlsx", "xls", "ods"},
        [sys.executable, HERE / "readers/python_readers.py", "calamine"],
    ),
    "pandas": ({"xlsx", "xls", "ods"}, [sys.executable, HERE / "readers/python_readers.py", "pandas"]),
    "SheetJS": ({"xlsx", "xls", "ods"}, ["node", HERE / "readers/node_readers.js", "sheetjs"]),
    "ExcelJS": ({"xlsx"}, ["node", HERE / "readers/node_readers.js", "exceljs"]),
    "R readxl": ({"xlsx", "xls"}, ["Rscript", HERE / "readers/readxl.R"]),
    "Ruby Roo": ({"xlsx", "ods"}, ["ruby", HERE / "readers/roo.rb"]),
    "Perl Spreadsheet::Read": ({"xlsx", "xls", "ods"}, ["perl", HERE / "readers/spreadsheet_read.pl"]),
    "Apache POI": ({"xls"}, ["java", "-cp", f"{JAVA}:{OUT}", "PoiReader"]),
    "JExcelApi": ({"xls"}, ["java", "-cp", f"{JAVA}:{OUT}", "JxlReader"]),
    "Go excelize": ({"xlsx"}, [sys.executable, HERE / "readers/python_readers.py", "excelize"]),
}


def cross_check(path: Path) -> dict[str, list[str] | str]:
    """Reader → its texts, or why it gave none."""
    found: dict[str, list[str] | str] = {}
    for name, (endings, command) in READERS.items():
        if path.suffix[1:] in endings:
            try:
                found[name] = json.loads(run(*command, path))[1:]
            except (RuntimeError, OSError, ValueError) as error:
                found[name] = f"fails: {error}"
    return found


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    kept = OUT / "result.json"
    result = json.loads(kept.read_text()) if ONLY else {}
    files = write_all()
    java("readers/PoiReader.java")
    java("readers/JxlReader.java")
    for form, path in files:
        if ONLY and not any(form.startswith(each) for each in ONLY):
            continue
        result[form] = outcome(path) if isinstance(path, Path) else {"written": path}
        print(form, {key: value for key, value in result[form].items() if key != "readers"}, flush=True)
        kept.write_text(json.dumps(result, indent=1))
    by_hand = PAGE.read_text(encoding="utf-8").partition(BY_HAND)
    PAGE.write_text(page.whole(result).rstrip() + "\n\n" + "".join(by_hand[1:]), encoding="utf-8")


def outcome(path: Path) -> dict[str, object]:
    """What Kadash and the other readers make of one file."""
    if path.suffix == ".csv":
        readings = path.with_name(path.name.replace("Bills", "Readings"))
        return {"bills": pipeline(path, "bills", ""), "readings": pipeline(readings, "interval", "")}
    found: dict[str, object] = {}
    try:
        found["shapes"] = shapes_by_kadash(path)
    except Unreadable as error:
        found["shapes"] = {"refused": str(error)}
    except ValueError:
        found["shapes"] = {"absent": True}  # a writer of data frames has no column of many types
    found |= {"bills": pipeline(path, "bills", "Bills"), "readings": pipeline(path, "interval", "Readings")}
    return found | {"readers": cross_check(path)}


if __name__ == "__main__":
    main()
