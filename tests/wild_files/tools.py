"""What the makers of wild files share: tables, workbooks, days, and the list of all makers."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from openpyxl import Workbook

STAMP = (2026, 1, 1, 0, 0, 0)


Rows = Iterable[Sequence[object]]


Maker = Callable[[], bytes]
MAKERS: dict[str, Maker] = {}


def registering(makers: dict[str, Maker]) -> Callable[[str], Callable[[Maker], Maker]]:
    """Return a decorator that notes, by the name of a file, what makes it."""

    def made(name: str) -> Callable[[Maker], Maker]:
        def register(maker: Maker) -> Maker:
            makers[name] = maker
            return maker

        return register

    return made


made = registering(MAKERS)


def table(rows: Rows, *, delimiter: str = ",", quoting: int = csv.QUOTE_MINIMAL, mark: str = "") -> bytes:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator="\n").writerows(rows)  # type: ignore[arg-type]
    return (mark + text.getvalue()).encode()


def book(rows: Rows, *merged: str) -> bytes:
    """Return a workbook whose packing holds no clock, so that the same rows give the same bytes."""
    workbook, out = Workbook(), io.BytesIO()
    sheet = workbook.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for cells in merged:
        sheet.merge_cells(cells)
    workbook.properties.created = workbook.properties.modified = datetime(*STAMP)  # noqa: DTZ001
    workbook.save(out)
    return repacked({n: zipfile.ZipFile(out).read(n) for n in zipfile.ZipFile(out).namelist()})


def repacked(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in parts.items():
            if name == "docProps/core.xml":
                continue  # openpyxl writes the time of saving into it
            if name in ("[Content_Types].xml", "_rels/.rels"):
                content = _without_core(content)
            packed.writestr(zipfile.ZipInfo(name, STAMP), content)
    return out.getvalue()


def _without_core(content: bytes) -> bytes:
    kept = [part for part in content.decode().split("<") if "core.xml" not in part]
    return "<".join(kept).encode()


def moments(start: str, count: int, minutes: int) -> list[tuple[datetime, datetime]]:
    first, step = datetime.fromisoformat(start), timedelta(minutes=minutes)
    return [(first + n * step, first + (n + 1) * step) for n in range(count)]


def months(count: int, year: int = 2024) -> list[tuple[date, date]]:
    """Return first and last day of months."""
    firsts = [date(year + n // 12, n % 12 + 1, 1) for n in range(count + 1)]
    return [(first, after - timedelta(days=1)) for first, after in pairwise(firsts)]


def portal(account: str, head: Sequence[str], rows: Rows) -> bytes:
    """Write the form that many utilities' portals give a customer's own data."""
    above = [["Name", "VOSS DAIRY LLC"], ["Address", "45 CREAMERY LN, LARKSPUR CA 90000"],
             ["Account Number", account], ["Service", "Service 1"], []]  # fmt: skip
    return table([*above, head, *rows])
