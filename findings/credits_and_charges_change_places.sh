#!/usr/bin/env bash
# A cell that shows "credit 27.50" in Excel is "due 27.50" for excelize, and $900 is "$0.0M".
#
# Versions:  excelize 0.1.0 (Python's package of the Go library) reads; XlsxWriter 3.3.1 writes; SheetJS (npm @e965/xlsx 0.20.3)
#            and LibreOffice Calc 7.4.7 (what it prints, by Poppler's pdftotext) for comparison.
# Expected:  the parts of a number format are for what is positive, negative and zero, unless they begin with conditions of
#            their own, such as [<0] or [>=1000000] (ISO/IEC 29500-1, 18.8.31). get_rows() gives cells as they are shown.
# Happens:   excelize reads conditions and goes by the order of the parts all the same: the first is for all that is above
#            zero, the second for all below. With [<0]"credit "0.00;"due "0.00 each credit is due, and each charge a
#            credit. A third part is for zero alone, so of millions, thousands and dollars all are shown in millions.
# Matters:   such formats are the usual way to show large and small amounts in one column, and what Excel's help gives as an
#            example. The texts are plausible, and get_rows() gives no numbers beside them unless raw values are asked for.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
command -v pdftotext > /dev/null || apt-get install -y -qq --no-install-recommends poppler-utils > /dev/null
python3 -m venv venv && venv/bin/pip install -qq excelize==0.1.0 XlsxWriter==3.3.1 2> /dev/null
npm install --silent --no-fund --no-audit @e965/xlsx@0.20.3 > /dev/null 2>&1

cat > run.py <<'PY'
import subprocess
from pathlib import Path

import excelize
import xlsxwriter

credit = '[<0]"credit "0.00;"due "0.00'
large = '[>=1000000]$0.0,,"M";[>=1000]$0,"K";$0'
days = '[=1]0 "day";0 "days"'
rows = [(credit, -27.5), (credit, 99.5), (large, 4200000), (large, 12400), (large, 900), (days, 1), (days, 3)]
with xlsxwriter.Workbook("bills.xlsx") as book:
    sheet = book.add_worksheet("bills")
    sheet.set_column(0, 0, 20)
    for place, (shown, value) in enumerate(rows):
        sheet.write_number(place, 0, value, book.add_format({"num_format": shown}))
subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{Path.cwd()}/profile", "--convert-to", "pdf", "bills.xlsx"],
    check=True,
    capture_output=True,
)
printed = subprocess.run(["pdftotext", "-layout", "bills.pdf", "-"], check=True, capture_output=True, text=True).stdout
other = subprocess.run(["node", "read.cjs"], check=True, capture_output=True, text=True).stdout
print("stored:     ", "; ".join(f"{value:g}" for _, value in rows))
print("excelize:   ", "; ".join(row[0] for row in excelize.open_file("bills.xlsx").get_rows("bills")))
print("SheetJS:    ", other.strip())
print("LibreOffice:", "; ".join(line.strip() for line in printed.splitlines() if line.strip()))
PY
cat > read.cjs <<'JS'
const XLSX = require('@e965/xlsx');
const rows = XLSX.utils.sheet_to_json(XLSX.readFile('bills.xlsx').Sheets.bills, { header: 1, raw: false });
console.log(rows.flat().join('; '));
JS
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
stored:      -27.5; 99.5; 4.2e+06; 12400; 900; 1; 3
excelize:    due 27.50; credit 99.50; $4.2M; $0.0M; $0.0M; 1 day; 3 day
SheetJS:     credit 27.50; due 99.50; $4.2M; $12K; $900; 1 day; 3 days
LibreOffice: credit 27.50; due 99.50; $4.2M; $12K; $900; 1 day; 3 days
SEEN
