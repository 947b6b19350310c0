#!/usr/bin/env bash
# Made into text by pandoc, a workbook of accounts has amounts and no accounts, and 8.72 cents per kWh are "8.72e-2".
#
# Versions:  pandoc 3.9 (in pypandoc_binary 1.17), whose reader for XLSX is new; XlsxWriter 3.3.1 and SheetJS (npm @e965/xlsx
#            0.20.3) write; python-calamine 0.9.1 for comparison.
# Expected:  a text may stand in the workbook's common list or in its cell (t="inlineStr", ISO/IEC 29500-1, 18.18.11); Excel
#            and other readers take both. A text that a formula gives, or SheetJS writes, has a third type (t="str").
#            A table for people shows a number as its cell does, or at least as digits.
# Happens:   texts in their cells, XlsxWriter's way for large tables (constant_memory), are left out, head and accounts
#            included. What looks like a number in the third type is one: SheetJS' account "0012345" is 12345.0.
#            No number format is looked at: dates are 46327.0, 6.5% is 6.5e-2, ten million and more 1.2345678e7. A text
#            with a bold part gets a blank: A-10 23.
# Matters:   workbooks become Markdown for manuals, for mails and for language models this way. What is left is a table
#            of plausible amounts, without a warning, in which nobody can say whose they are.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq pypandoc_binary==1.17 XlsxWriter==3.3.1 python-calamine==0.9.1 2> /dev/null
npm install --silent --no-fund --no-audit @e965/xlsx@0.20.3 > /dev/null 2>&1

cat > run.py <<'PY'
from datetime import date

import pypandoc
import python_calamine
import xlsxwriter

ROWS = [["Account", "Rate class", "Due"], ["0012345", "Large power", 1234.5], ["0012346", "Pumping", -27.5]]
for name, options in (("common.xlsx", {}), ("large.xlsx", {"constant_memory": True})):
    with xlsxwriter.Workbook(name, options) as book:
        sheet = book.add_worksheet("Bills")
        for row, cells in enumerate(ROWS):
            sheet.write_row(row, 0, cells)
with xlsxwriter.Workbook("formats.xlsx") as book:
    sheet = book.add_worksheet("Formats")
    sheet.write_row(0, 0, ["What", "Value"])
    shown = {"mm/dd/yyyy": date(2026, 11, 1), "0.0000": 0.0872, "0.0%": 0.065, "#,##0": 12345678, "h:mm": 0.5}
    for row, (form, value) in enumerate(shown.items(), start=1):
        sheet.write(row, 0, form)
        sheet.write(row, 1, value, book.add_format({"num_format": form}))
    sheet.write(6, 0, "text by a formula")
    sheet.write_formula(6, 1, '=TEXT(12345,"0000000")', None, "0012345")
    sheet.write(7, 0, "bold part")
    sheet.write_rich_string(7, 1, book.add_format({"bold": True}), "A-10", "23")
for name in ("common.xlsx", "large.xlsx", "sheetjs.xlsx", "formats.xlsx"):
    print(f"{name}, calamine: {python_calamine.load_workbook(name).get_sheet_by_index(0).to_python()}")
    print(f"{name}, pandoc:\n{pypandoc.convert_file(name, 'gfm', extra_args=['--wrap=none']).strip()}\n")
PY
cat > write.cjs <<'JS'
const XLSX = require('@e965/xlsx'), book = XLSX.utils.book_new();
const rows = [['Account', 'Rate class', 'Due'], ['0012345', 'Large power', 1234.5], ['0012346', 'Pumping', -27.5]];
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Bills');
XLSX.writeFile(book, 'sheetjs.xlsx');
JS
node write.cjs && venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
common.xlsx, calamine: [['Account', 'Rate class', 'Due'], ['0012345', 'Large power', 1234.5], ['0012346', 'Pumping', -27.5]]
common.xlsx, pandoc:
## Bills

| Account | Rate class  | Due    |
|---------|-------------|--------|
| 0012345 | Large power | 1234.5 |
| 0012346 | Pumping     | -27.5  |

large.xlsx, calamine: [['Account', 'Rate class', 'Due'], ['0012345', 'Large power', 1234.5], ['0012346', 'Pumping', -27.5]]
large.xlsx, pandoc:
## Bills

|     |     |        |
|-----|-----|--------|
|     |     | 1234.5 |
|     |     | -27.5  |

sheetjs.xlsx, calamine: [['Account', 'Rate class', 'Due'], ['0012345', 'Large power', 1234.5], ['0012346', 'Pumping', -27.5]]
sheetjs.xlsx, pandoc:
## Bills

| Account | Rate class  | Due    |
|---------|-------------|--------|
| 12345.0 | Large power | 1234.5 |
| 12346.0 | Pumping     | -27.5  |

formats.xlsx, calamine: [['What', 'Value'], ['mm/dd/yyyy', datetime.date(2026, 11, 1)], ['0.0000', 0.0872], ['0.0%', 0.065], ['#,##0', 12345678.0], ['h:mm', datetime.time(12, 0)], ['text by a formula', '0012345'], ['bold part', 'A-1023']]
formats.xlsx, pandoc:
## Formats

| What              | Value       |
|-------------------|-------------|
| mm/dd/yyyy        | 46327.0     |
| 0.0000            | 8.72e-2     |
| 0.0%              | 6.5e-2      |
| \#,##0            | 1.2345678e7 |
| h:mm              | 0.5         |
| text by a formula | 12345.0     |
| bold part         | A-10 23     |

SEEN
