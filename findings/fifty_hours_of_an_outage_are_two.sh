#!/usr/bin/env bash
# Fifty hours are two o'clock, six hours saved are 18:00, and March 2026 is February 2022, when DuckDB reads a workbook.
#
# Versions:  DuckDB 1.4.4 with its excel extension (duckdb-ext-excel 1.4.4.20260205), XlsxWriter 3.3.1 writes; pandas 3.1.1
#            with openpyxl 3.1.5 and with python-calamine 0.9.1 for comparison.
# Expected:  a cell with the format [h]:mm holds a length of time, and the brackets are there so that it may be longer
#            than a day. DuckDB has a type for that (INTERVAL); otherwise the column comes as a number of days. And a
#            workbook says from which day it counts (date1904, ISO/IEC 29500-1, 18.2.28), which many from a Macintosh do.
# Happens:   the column is a TIME: whole days are cut off, and what is below zero counts back from midnight. Minutes and
#            seconds (mm:ss), without the hour, come as a number, as do months (mmm), so the type differs by the
#            format of the same length. all_varchar gives the days as text. The day to count from is not looked at: all
#            dates are 1,462 days early, in 2022. There is no warning of either.
# Matters:   hours of outages and of work, and demand response by customer, are kept in this format. The sums that
#            come out are times of day, all below 24 hours, and look like proper ones.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq duckdb==1.4.4 duckdb-ext-excel==1.4.4.20260205 XlsxWriter==3.3.1 pandas==3.1.1 openpyxl==3.1.5 \
    python-calamine==0.9.1 2> /dev/null

cat > run.py <<'PY'
from datetime import date
from pathlib import Path

import duckdb
import duckdb_ext
import pandas as pd
import xlsxwriter

HOURS = (50, 24, 2.75, -6)
FORMATS = {"lengths": "[h]:mm", "seconds": "[h]:mm:ss", "minutes": "mm:ss"}
book = xlsxwriter.Workbook("outages.xlsx")
sheet = book.add_worksheet()
for column, (name, form) in enumerate(FORMATS.items()):
    sheet.write(0, column, name)
    for row, hours in enumerate(HOURS, start=1):
        sheet.write(row, column, hours / 24, book.add_format({"num_format": form}))
book.close()
book = xlsxwriter.Workbook("bills.xlsx", {"date_1904": True})
sheet = book.add_worksheet()
sheet.write(0, 0, "billed")
sheet.write_datetime(1, 0, date(2026, 3, 1), book.add_format({"num_format": "yyyy-mm-dd"}))
book.close()

connection = duckdb.connect()
(folder,) = duckdb_ext.__path__
(extension,) = Path(folder).rglob("excel.duckdb_extension")
connection.execute(f"LOAD '{extension}'")
for name, form in FORMATS.items():
    rows = connection.execute(f"SELECT {name}, typeof({name}) FROM read_xlsx('outages.xlsx')").fetchall()
    print(f"DuckDB {form}: {rows[0][1]}", *[value if isinstance(value, float) else f"{value:%H:%M}" for value, _ in rows])
days = connection.execute("SELECT lengths::DOUBLE FROM read_xlsx('outages.xlsx', all_varchar = true)").fetchall()
print("DuckDB as text, hours:", *[round(24 * value, 4) for (value,) in days])
for engine in ("openpyxl", "calamine"):
    lengths = pd.read_excel("outages.xlsx", engine=engine)["lengths"]
    print(engine, *[getattr(value, "total_seconds", lambda value=value: str(value))() for value in lengths])
print("counted from 1904: DuckDB", connection.execute("SELECT billed FROM read_xlsx('bills.xlsx')").fetchall()[0][0],
      *[f"{engine} {pd.read_excel('bills.xlsx', engine=engine)['billed'][0]:%Y-%m-%d}" for engine in ("openpyxl", "calamine")])
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
DuckDB [h]:mm: TIME 02:00 00:00 02:45 18:00
DuckDB [h]:mm:ss: TIME 02:00 00:00 02:45 18:00
DuckDB mm:ss: DOUBLE 2.083333333333333 1.0 0.1145833333333333 -0.25
DuckDB as text, hours: 50.0 24.0 2.75 -6.0
openpyxl 180000.0 86400.0 9900.0 -21600.0
calamine 180000.0 86400.0 9900.0 -21600.0
counted from 1904: DuckDB 2022-02-28 openpyxl 2026-03-01 calamine 2026-03-01
SEEN
