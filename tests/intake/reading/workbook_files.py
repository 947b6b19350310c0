"""Small workbooks, built on the spot, and their parts; all of them are harmless to any program."""

import datetime as dt
import io
import zipfile

import xlsxwriter

SHEET = "xl/worksheets/sheet1.xml"
STRINGS = "xl/sharedStrings.xml"


def workbook(*rows: list[object]) -> bytes:
    """A plain workbook of one sheet."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        book.set_properties({"created": dt.datetime(2017, 1, 31, tzinfo=dt.UTC)})  # the same bytes each time
        sheet = book.add_worksheet("Bills")
        for number, row in enumerate(rows or [["Account", "Revenue"], ["00451", 12.5]]):
            sheet.write_row(number, 0, row)
    return out.getvalue()


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(files: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as archive:
        for name, data in files.items():
            part = zipfile.ZipInfo(name)
            part.compress_type = compression
            archive.writestr(part, data)
    return out.getvalue()


def with_part(name: str, data: bytes) -> bytes:
    """A plain workbook with one part replaced or added."""
    return zipped(parts(workbook()) | {name: data})


def with_sheet(rows: bytes, *, root: bytes = b"", dimension: bytes = b"") -> bytes:
    """A plain workbook with a sheet of this raw XML; ``root`` stands before the sheet's element."""
    return with_part(
        SHEET,
        b'<?xml version="1.0" encoding="UTF-8"?>'
        + root
        + b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        + dimension
        + b"<sheetData>"
        + rows
        + b"</sheetData></worksheet>",
    )
