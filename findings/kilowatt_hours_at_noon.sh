#!/usr/bin/env bash
# 1,234.5 kWh in a workbook is "12:00:00" for one reader and 0 "kw12" for another, and twelve and a half hours are 0.012.
#
# Versions:  XlsxWriter 3.3.1 writes; pylightxl 1.61 and xlsx2csv 0.8.6 read; python-calamine 0.9.1 and openpyxl 3.1.5 for
#            comparison.
# Expected:  a number format may show a unit: words in quotes or single letters behind a backslash are no part of a date
#            (ISO/IEC 29500-1, 18.8.31), and the name of a color in brackets is none either. The cell holds the number.
# Happens:   both look for the letters of dates in the whole format. For pylightxl the h of kWh, hours and therms makes a time
#            of day of the number's fraction (whole amounts are midnight), the d of days or the y of [Cyan] a day in
#            1903. xlsx2csv puts the parts of a date into the format and leaves the amount out: 0 "kw12", 0 "18ays";
#            of 0.0\h, the way LibreOffice writes one letter, 0.012 remains, which is a number.
# Matters:   a unit in the format is how a sheet shows kWh and days and still adds them up. Amounts in dollars beside
#            them are right, and 12:00:00 or 0.012 raise no suspicion in columns of times and rates.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq XlsxWriter==3.3.1 pylightxl==1.61 xlsx2csv==0.8.6 python-calamine==0.9.1 openpyxl==3.1.5 2> /dev/null

cat > run.py <<'PY'
import csv

import openpyxl
import pylightxl
import xlsxwriter
from python_calamine import CalamineWorkbook
from xlsx2csv import Xlsx2csv

values = {'0.00': 1234.5, '0 "kWh"': 1234.5, '0.0 "hours"': 12.5, "0.0\\h": 12.5, '0 "days"': 1234, "[Cyan]0": 1234, '0 "therms"': 1234.5}
with xlsxwriter.Workbook("use.xlsx") as book:
    sheet = book.add_worksheet("Use")
    for row, (shown, value) in enumerate(values.items()):
        sheet.write_number(row, 0, value, book.add_format({"num_format": shown}))
Xlsx2csv("use.xlsx").convert("use.csv")
columns = zip(
    (cell.value for (cell,) in openpyxl.load_workbook("use.xlsx").active.iter_rows()),
    (value for (value,) in CalamineWorkbook.from_path("use.xlsx").get_sheet_by_index(0).to_python()),
    (value for (value,) in pylightxl.readxl("use.xlsx").ws("Use").rows),
    (value for (value,) in csv.reader(open("use.csv"))),
)
print(f"{'format':12} {'openpyxl':9} {'calamine':9} {'pylightxl':20} xlsx2csv")
for shown, found in zip(values, columns):
    print("{:12} {:<9} {:<9} {:<20} {}".format(shown, *found))
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
format       openpyxl  calamine  pylightxl            xlsx2csv
0.00         1234.5    1234.5    1234.5               1234.50
0 "kWh"      1234.5    1234.5    12:00:00             0 "kw12"
0.0 "hours"  12.5      12.5      12:00:00             0.0 "12ours"
0.0\h        12.5      12.5      12.5                 0.012
0 "days"     1234      1234.0    1903/05/18 00:00:00  0 "18ays"
[Cyan]0      1234      1234.0    1903/05/18           1234
0 "therms"   1234.5    1234.5    12:00:00             0 "t12er05s"
SEEN
