#!/usr/bin/env bash
# Saved as XLS by Gnumeric, a percentage is 3 o'clock, a credit of 27.50 is noon, and 812.25 kWh a day in 1902.
#
# Versions:  XlsxWriter 3.3.1 and Gnumeric 1.12.55 write; python-calamine 0.9.1 (so also pandas 3.1.1 with it and
#            polars), R's readxl 1.4.2, and xlrd 2.0.2 read.
# Expected:  a program may number its own cell formats as it likes, as long as it says in a FORMAT record what
#            each number means. Numbers 50 to 58 are dates in East Asian editions *where the file says nothing*.
# Happens:   Gnumeric numbers from 50 on and says what each means. calamine and readxl look the number up in
#            the East Asian list first: whatever amount got one of these formats is a date or a time. Which
#            columns are hit depends on the order in which Gnumeric numbered them. xlrd reads all of them right.
# Matters:   no error, no warning, and the type is plausible; a negative amount comes as a time of day (in R, as
#            missing). pandas 3.1 announces that its xlrd engine will go and recommends calamine instead.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v ssconvert > /dev/null || apt-get install -y -qq --no-install-recommends gnumeric > /dev/null
command -v Rscript > /dev/null || apt-get install -y -qq --no-install-recommends r-cran-readxl > /dev/null
python3 -m venv venv
venv/bin/pip install -qq XlsxWriter==3.3.1 python-calamine==0.9.1 xlrd==2.0.2 2> /dev/null

cat > write.py <<'PY'
import xlsxwriter

cells = [(0.125, "0.0%"), (-27.5, "#,##0.00;[Red](#,##0.00)"), (812.25, '#,##0.00 "kWh/d"'), (2500000, '0.0,,"M"'),
         (1234.5, "$#,##0.00")]
with xlsxwriter.Workbook("amounts.xlsx") as book:
    sheet = book.add_worksheet()
    for row, (value, form) in enumerate(cells):
        sheet.write_number(row, 0, value, book.add_format({"num_format": form}))
PY
cat > read.py <<'PY'
import xlrd
from python_calamine import CalamineWorkbook

rows = CalamineWorkbook.from_path("amounts.xls").get_sheet_by_index(0).to_python()
print("calamine:", [row[0] if isinstance(row[0], float) else str(row[0]) for row in rows])
print("xlrd:    ", xlrd.open_workbook("amounts.xls").sheet_by_index(0).col_values(0))
PY
cat > read.R <<'R'
suppressPackageStartupMessages(library(readxl))
cells <- suppressWarnings(read_excel("amounts.xls", col_names = FALSE, col_types = "list", .name_repair = "minimal")[[1]])
cat("readxl:  ", vapply(cells, function(x) format(x, digits = 15), ""), sep = " | ", fill = 200)
R
venv/bin/python write.py
ssconvert amounts.xlsx amounts.xls 2> /dev/null
{ venv/bin/python read.py; Rscript read.R; } | tee seen
diff seen - <<'SEEN'
calamine: ['03:00:00', '12:00:00', '1902-03-22 06:00:00', '8744-10-06', '1903-05-18 12:00:00']
xlrd:     [0.125, -27.5, 812.25, 2500000.0, 1234.5]
readxl:   | 1899-12-31 03:00:00 | NA | 1902-03-22 06:00:00 | 8744-10-06 | 1903-05-18 12:00:00
SEEN
