#!/usr/bin/env bash
# A budget shown in millions is a number, until LibreOffice saves it: then ExcelJS reads dates.
#
# Versions:  XlsxWriter 3.3.1 writes, LibreOffice Calc 7.4.7 saves again, ExcelJS 4.4.0 and openpyxl 3.1.5 read.
# Expected:  the cell format 0.0,,"M" (show millions, with an M) means the same before and after; nobody
#            touched the value 2,500,000.
# Happens:   LibreOffice writes the quoted single letter as an escaped one, 0.0,,\M, which means the same.
#            ExcelJS takes quoted text out of a format before it looks for date letters, but not escaped
#            letters: the M counts as a month, and the amount becomes a JavaScript Date in the year 8744.
#            The same with a unit of one letter that is also a letter of dates and times: 0"h", 0"d", 0"m".
#            A unit with a space, 0.0 "h", survives: LibreOffice writes 0.0" h".
# Matters:   each program reads the format by a rule that its documents allow, and neither warns; budgets in
#            millions and columns in hours or meters are common.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
python3 -m venv venv && venv/bin/pip install -qq XlsxWriter==3.3.1 openpyxl==3.1.5 2> /dev/null
npm install --silent --no-fund --no-audit exceljs@4.4.0 > /dev/null 2>&1

cat > write.py <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("budget.xlsx") as book:
    sheet = book.add_worksheet()
    for row, form in enumerate(['0.0,,"M"', '0"h"', '0.0 "h"']):
        sheet.write_number(row, 0, 2_500_000, book.add_format({"num_format": form}))
PY
cat > read.js <<'JS'
const { Workbook } = require('exceljs');
(async () => {
  const book = new Workbook();
  await book.xlsx.readFile(process.argv[2]);
  book.worksheets[0].eachRow(row => {
    const value = row.getCell(1).value;
    console.log(row.getCell(1).numFmt.padEnd(10), value instanceof Date ? 'Date ' + value.toISOString() : value);
  });
})();
JS
cat > read.py <<'PY'
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")
print("openpyxl:", [cell.value for (cell,) in openpyxl.load_workbook(sys.argv[1]).active.iter_rows()])
PY
venv/bin/python write.py
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to xlsx --outdir saved budget.xlsx > /dev/null 2>&1
{
    echo "as written"
    node read.js budget.xlsx
    venv/bin/python read.py budget.xlsx
    echo "saved by LibreOffice"
    node read.js saved/budget.xlsx
    venv/bin/python read.py saved/budget.xlsx
} | tee seen
diff seen - <<'SEEN'
as written
0.0,,"M"   2500000
0"h"       2500000
0.0 "h"    2500000
openpyxl: [2500000, 2500000, 2500000]
saved by LibreOffice
0.0,,M     Date 8744-10-06T00:00:00.000Z
0h         Date 8744-10-06T00:00:00.000Z
0.0" h"    2500000
openpyxl: [2500000, 2500000, 2500000]
SEEN
