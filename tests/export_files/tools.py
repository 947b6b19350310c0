"""What the makers of export files share: the list of all makers, and workbooks of several sheets."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from openpyxl import Workbook

from tests.wild_files.tools import STAMP, Maker, registering, repacked

MAKERS: dict[str, Maker] = {}
"""What makes a file, by its path under ``tests/files``."""
made = registering(MAKERS)


def workbook(sheets: Mapping[str, Iterable[Sequence[object]]], merged: Mapping[str, Sequence[str]]) -> bytes:
    """Return a workbook of several sheets whose packing holds no clock."""
    book, out = Workbook(), io.BytesIO()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        for cells in merged.get(title, ()):
            sheet.merge_cells(cells)
    book.properties.created = book.properties.modified = datetime(*STAMP)  # noqa: DTZ001
    book.save(out)
    return repacked({n: zipfile.ZipFile(out).read(n) for n in zipfile.ZipFile(out).namelist()})
