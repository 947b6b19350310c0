"""Error cells of workbooks of before 2007, which the fast reader gives as empty ones."""

import xlrd

from kadash.intake.reading.sheet_parts import Extras


def look_through_old(path: str) -> dict[str, Extras]:
    """Error cells by sheet name; nothing where this second, slower reader cannot follow."""
    extras = {}
    try:
        with xlrd.open_workbook(path, on_demand=True, logfile=_Silent()) as book:
            for name in book.sheet_names():
                extras[name] = Extras(_errors(book.sheet_by_name(name)))
                book.unload_sheet(name)
    except Exception:  # noqa: BLE001 - damaged files make it fail in any way; the first reader has the last word
        return {}
    return extras


def _errors(sheet: xlrd.sheet.Sheet) -> dict[tuple[int, int], str]:
    return {
        (row, column): xlrd.error_text_from_code.get(sheet.cell_value(row, column), "#VALUE!")
        for row in range(sheet.nrows)
        for column, kind in enumerate(sheet.row_types(row))
        if kind == xlrd.XL_CELL_ERROR
    }


class _Silent:
    """Takes the remarks that the reader would print."""

    def write(self, text: str) -> None:
        """Leave it unsaid."""
