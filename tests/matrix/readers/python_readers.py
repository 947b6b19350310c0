"""python_readers.py LIBRARY FILE: the second column of the sheet "Shapes", a JSON list of texts."""

import json
import sys
import warnings
from datetime import date, datetime, time, timedelta

warnings.simplefilter("ignore")


def text(value):
    if value is None or value != value:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return str(value.date() if value.time() == time() else value.replace(microsecond=0))
    if isinstance(value, timedelta):
        seconds = round(value.total_seconds())
        minutes, rest = divmod(abs(seconds), 60)
        return f"{'-' if seconds < 0 else ''}{minutes // 60}:{minutes % 60:02}:{rest:02}"
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return str(value if not isinstance(value, (date, time)) else value.isoformat())


def by_openpyxl(path):
    import openpyxl

    return [row[1].value for row in openpyxl.load_workbook(path, data_only=True)["Shapes"].iter_rows()]


def by_calamine(path):
    from python_calamine import CalamineWorkbook

    return [row[1] for row in CalamineWorkbook.from_path(path).get_sheet_by_name("Shapes").to_python()]


def by_xlrd(path):
    import xlrd

    sheet = xlrd.open_workbook(path).sheet_by_name("Shapes")
    return [sheet.cell_value(y, 1) for y in range(sheet.nrows)]


def by_pandas(path):
    import pandas as pd

    return list(pd.read_excel(path, sheet_name="Shapes", header=None, keep_default_na=False)[1])


def by_excelize(path):
    import excelize

    book = excelize.open_file(path)
    rows = book.get_rows("Shapes", excelize.Options(raw_cell_value=True))
    return [row[1] if len(row) > 1 else "" for row in rows]


if __name__ == "__main__":
    print(json.dumps([text(value) for value in globals()[f"by_{sys.argv[1]}"](sys.argv[2])]))
