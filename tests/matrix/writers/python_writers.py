"""python_writers.py LIBRARY TABLES.json OUT: the tables by a library of Python, each with its own types."""

import json
import sys
from datetime import date, datetime, time, timedelta


def value_of(cell):
    kind, value = cell.get("result", cell["kind"]), cell["value"]
    if kind == "date":
        return date.fromisoformat(value)
    if kind == "moment":
        return datetime.fromisoformat(value)
    if kind == "time":
        return time(value // 3600, value // 60 % 60, value % 60)
    return timedelta(seconds=value) if kind == "duration" else value


def by_openpyxl(tables, out):
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in tables.items():
        sheet = book.create_sheet(name)
        for y, row in enumerate(rows, 1):
            for x, cell in enumerate(row, 1):
                if cell["kind"] == "blank":
                    continue
                there = sheet.cell(y, x)
                if "formula" in cell:
                    there.value = "=" + cell["formula"]
                else:
                    there.value = value_of(cell)
                    if cell["kind"] == "text":
                        there.data_type = "s"
                there.number_format = cell["format"]
                if cell.get("merged"):
                    sheet.merge_cells(start_row=y, end_row=y + 1, start_column=x, end_column=x)
                sheet.row_dimensions[y].hidden = bool(cell.get("hidden"))
    book.save(out)


def by_xlsxwriter(tables, out, *, from_1904=False, with_table=True):
    import xlsxwriter

    with xlsxwriter.Workbook(out, {"date_1904": from_1904}) as book:
        for name, rows in tables.items():
            sheet = book.add_worksheet(name)
            for y, row in enumerate(rows):
                for x, cell in enumerate(row):
                    _xlsxwriter_cell(book, sheet, y, x, cell)
            if name == "Readings" and with_table:
                columns = [{"header": cell["value"]} for cell in rows[0]]
                sheet.add_table(
                    0, 0, len(rows) - 1, len(columns) - 1, {"columns": columns, "name": "Readings"}
                )


def _xlsxwriter_cell(book, sheet, y, x, cell):
    kind, value = cell["kind"], value_of(cell)
    style = book.add_format({"num_format": cell["format"]})
    if "formula" in cell:
        first = date(1904, 1, 1) if book.date_1904 else date(1899, 12, 30)
        result = (value - first).days if isinstance(value, date) else value
        sheet.write_formula(y, x, "=" + cell["formula"], style, result)
    elif cell.get("merged"):
        sheet.merge_range(y, x, y + 1, x, value, style)
    elif kind == "text":
        sheet.write_string(y, x, value, style)
    elif kind == "number":
        sheet.write_number(y, x, value, style)
    elif kind == "truth":
        sheet.write_boolean(y, x, value, style)
    elif kind != "blank":
        sheet.write_datetime(y, x, value, style)
    if cell.get("hidden"):
        sheet.set_row(y, None, None, {"hidden": True})


def by_xlsxwriter_1904(tables, out):
    by_xlsxwriter(tables, out, from_1904=True)


def by_pandas(tables, out):
    import pandas as pd

    with pd.ExcelWriter(out) as book:
        for name, rows in tables.items():
            head = [cell["value"] for cell in rows[0]]
            frame = pd.DataFrame([[value_of(cell) for cell in row] for row in rows[1:]], columns=head)
            frame.to_excel(book, sheet_name=name, index=False)


def by_polars(tables, out):
    import polars as pl
    import xlsxwriter

    with xlsxwriter.Workbook(out) as book:
        for name, rows in tables.items():
            if name != "Shapes":  # a column of many types is no frame
                head = [cell["value"] for cell in rows[0]]
                full = [row for row in rows[1:] if row[1]["kind"] != "blank"]
                columns = {key: [value_of(row[x]) for row in full] for x, key in enumerate(head)}
                pl.DataFrame(columns).write_excel(book, worksheet=name)


def by_xlwt(tables, out):
    import xlwt

    book = xlwt.Workbook()
    for name, rows in tables.items():
        sheet = book.add_sheet(name, cell_overwrite_ok=True)
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                value = xlwt.Formula(cell["formula"]) if "formula" in cell else value_of(cell)
                if isinstance(value, timedelta):
                    value = value.total_seconds() / 86400
                if cell["kind"] != "blank":
                    sheet.write(y, x, value, xlwt.easyxf(num_format_str=cell["format"]))
    book.save(out)


def by_excelize(tables, out):
    """The library of Go, by its Python build. It takes no times: they are fractions of a day."""
    import excelize

    book = excelize.new_file()
    for name, rows in tables.items():
        book.new_sheet(name)
        for y, row in enumerate(rows, 1):
            for x, cell in enumerate(row):
                _excelize_cell(excelize, book, name, f"{chr(65 + x)}{y}", cell)
                if cell.get("merged"):
                    book.merge_cell(name, f"{chr(65 + x)}{y}", f"{chr(65 + x)}{y + 1}")
                if cell.get("hidden"):
                    book.set_row_visible(name, y, False)
    book.delete_sheet("Sheet1")
    book.save_as(out)


def _excelize_cell(excelize, book, name, at, cell):
    if cell["kind"] == "blank":
        return
    value = value_of(cell)
    if "formula" in cell:
        book.set_cell_formula(name, at, cell["formula"])
    elif cell["kind"] in ("time", "duration"):
        book.set_cell_value(name, at, cell["value"] / 86400)
    elif isinstance(value, date) and not isinstance(value, datetime):
        book.set_cell_value(name, at, datetime(value.year, value.month, value.day))
    else:
        book.set_cell_value(name, at, value)
    style = excelize.Style(custom_num_fmt=cell["format"])
    book.set_cell_style(name, at, at, book.new_style(style))


def by_pyexcelerate(tables, out):
    """It escapes neither formats nor formulas: what XML would trip over is escaped here."""
    import html

    import pyexcelerate

    book = pyexcelerate.Workbook()
    for name, rows in tables.items():
        sheet = book.new_sheet(name)
        for y, row in enumerate(rows, 1):
            for x, cell in enumerate(row, 1):
                if cell["kind"] == "blank":
                    continue
                value = "=" + html.escape(cell["formula"]) if "formula" in cell else value_of(cell)
                if cell["kind"] in ("time", "duration"):
                    value = cell["value"] / 86400
                sheet.set_cell_value(y, x, value)
                if cell["format"] != "General":
                    form = pyexcelerate.Format(html.escape(cell["format"]))
                    sheet.set_cell_style(y, x, pyexcelerate.Style(format=form))
    book.save(out)


if __name__ == "__main__":
    library, source, target = sys.argv[1:]
    with open(source) as file:
        globals()[f"by_{library}"](json.load(file), target)
