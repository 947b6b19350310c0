"""Workbooks made to harm, built on the spot: none of them lies in the repository."""

import datetime as dt
import io
import struct
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


def lying_about_size() -> bytes:
    """The directory says 1 KB where 50 MB come out."""
    content = with_part(SHEET, b" " * (50 << 20))
    at = 0
    patched = bytearray(content)
    while (at := content.find(b"PK\x01\x02", at)) >= 0:
        length = struct.unpack_from("<H", content, at + 28)[0]
        if content[at + 46 : at + 46 + length] == SHEET.encode():
            struct.pack_into("<I", patched, at + 24, 1024)
        at += 4
    return bytes(patched)


def overlapping() -> bytes:
    """Fifty directory entries that all point to the same packed part."""
    content = workbook()
    end = content.rindex(b"PK\x05\x06")
    size, start = struct.unpack_from("<II", content, end + 12)
    directory = content[start : start + size]
    count = struct.unpack_from("<H", content, end + 10)[0]
    tail = bytearray(content[end:])
    struct.pack_into("<HHII", tail, 8, count * 50, count * 50, size * 50, start)
    return content[:start] + directory * 50 + bytes(tail)


def million_strings() -> bytes:
    strings = b"".join(b"<si><t>s%d</t></si>" % number for number in range(1_000_000))
    return with_part(
        STRINGS,
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="1000000">'
        + strings
        + b"</sst>",
    )


def nested_entities() -> bytes:
    """The "billion laughs"."""
    levels = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10))
    return b'<!DOCTYPE worksheet [<!ENTITY a0 "ha">' + levels + b"]>"
