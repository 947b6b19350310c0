#!/usr/bin/env bash
# Dates that Gnumeric or SheetJS wrote are plain numbers for R, though the same file opens right everywhere else.
#
# Versions:  XlsxWriter 3.3.1, Gnumeric 1.12.55 and SheetJS (npm @e965/xlsx 0.20.3) write; R's readxl 1.4.2 and
#            openpyxl 3.1.5 read.
# Expected:  a cell whose format is yyyy-mm-dd is a date, whatever number the file gives to that format; the
#            numbers from 164 on are merely where Excel itself begins to number what people define.
# Happens:   Gnumeric numbers its formats from 100, SheetJS from 60. readxl seems to look only at formats from
#            164 on: a date column arrives as 46326, silently, and read_excel guesses "numeric" for it. Times
#            of day with Excel's own built-in format h:mm (number 20) arrive as dates, so that in one sheet
#            some are and some are not.
# Matters:   "it opens in Excel" is no proof that a colleague's script reads it.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v ssconvert > /dev/null || apt-get install -y -qq --no-install-recommends gnumeric > /dev/null
command -v Rscript > /dev/null || apt-get install -y -qq --no-install-recommends r-cran-readxl > /dev/null
python3 -m venv venv && venv/bin/pip install -qq XlsxWriter==3.3.1 openpyxl==3.1.5 2> /dev/null
npm install --silent --no-fund --no-audit @e965/xlsx@0.20.3 > /dev/null 2>&1

cat > write.py <<'PY'
from datetime import date, time

import xlsxwriter

with xlsxwriter.Workbook("xlsxwriter.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_datetime(0, 0, date(2026, 10, 31), book.add_format({"num_format": "yyyy-mm-dd"}))
    sheet.write_datetime(0, 1, time(13, 45), book.add_format({"num_format": "h:mm"}))
PY
cat > write.js <<'JS'
const { utils, writeFile } = require('@e965/xlsx');
const book = utils.book_new();
const sheet = { '!ref': 'A1:B1', A1: { t: 'n', v: 46326, z: 'yyyy-mm-dd' }, B1: { t: 'n', v: 0.572916666666667, z: 'h:mm' } };
utils.book_append_sheet(book, sheet, 'Sheet1');
writeFile(book, 'sheetjs.xlsx');
JS
cat > read.py <<'PY'
import warnings

import openpyxl

warnings.simplefilter("ignore")
for name in ("xlsxwriter", "gnumeric", "sheetjs"):
    print("openpyxl", name, [str(cell.value) for cell in openpyxl.load_workbook(f"{name}.xlsx").worksheets[0][1]])
PY
cat > read.R <<'R'
suppressPackageStartupMessages(library(readxl))
for (name in c("xlsxwriter", "gnumeric", "sheetjs")) {
  cells <- read_excel(paste0(name, ".xlsx"), col_names = FALSE, .name_repair = "minimal")
  cat("readxl  ", name, paste(format(as.data.frame(cells), digits = 15)[1, ], collapse = " | "), "\n")
}
R
venv/bin/python write.py
ssconvert xlsxwriter.xlsx gnumeric.xlsx 2> /dev/null
node write.js
{ venv/bin/python read.py; Rscript read.R; } | tee seen
diff seen - <<'SEEN'
openpyxl xlsxwriter ['2026-10-31 00:00:00', '13:45:00']
openpyxl gnumeric ['2026-10-31 00:00:00', '13:45:00']
openpyxl sheetjs ['2026-10-31 00:00:00', '13:45:00']
readxl   xlsxwriter 2026-10-31 | 1899-12-31 13:45:00 
readxl   gnumeric 46326 | 1899-12-31 13:45:00 
readxl   sheetjs 46326 | 1899-12-31 13:45:00 
SEEN
