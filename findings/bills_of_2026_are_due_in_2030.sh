#!/usr/bin/env bash
# Bills of November 1, 2026, in an old workbook are of November 2, 2030, in the text that Debian's catdoc makes of it.
#
# Versions:  xls2csv of catdoc 0.95 (Debian 1:0.95-6~deb12u1); xlwt 1.3.0 and npm xlsx 0.18.5 (SheetJS) write; xlrd 2.0.2 for
#            comparison.
# Expected:  an XLS file says from which year its days are counted: 0 for 1900, which nearly all have, 1 for 1904. xls2csv
#            has the option -f for the form of dates and knows the formats of dates that are built in.
# Happens:   both kinds of file are counted from 1904: whatever says 0, as the files of both libraries do,
#            is 1,462 days late, four years and a day. Only the files of the old Macintosh kind are right. Cells
#            with a date's format of the file's own, such as yyyy-mm-dd, come as the plain number 46327.
# Matters:   indexes of archives and filters of mail read attached workbooks by it. Day and month are off by one, the
#            year has two digits by default, and a due date in 2030 looks like that of a contract.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v xls2csv > /dev/null || apt-get install -y -qq --no-install-recommends catdoc > /dev/null
python3 -m venv venv && venv/bin/pip install -qq xlwt==1.3.0 xlrd==2.0.2 2> /dev/null
npm install --silent --no-fund --no-audit xlsx@0.18.5 > /dev/null 2>&1

cat > write.py <<'PY'
from datetime import datetime

import xlwt

for name, first in (("xlwt_1900.xls", False), ("xlwt_1904.xls", True)):
    book = xlwt.Workbook()
    book.dates_1904 = first
    sheet = book.add_sheet("Bills")
    for row, shown in enumerate(("M/D/YY", "M/D/YY h:mm", "YYYY-MM-DD")):
        sheet.write(row, 0, datetime(2026, 11, 1, 8, 30), xlwt.easyxf(num_format_str=shown))
    book.save(name)
PY
cat > write.cjs <<'JS'
const { utils, writeFile } = require('xlsx');
const book = utils.book_new();
utils.book_append_sheet(book, utils.aoa_to_sheet([[{ t: 'n', v: 46327, z: 'm/d/yy' }]]), 'Bills');
writeFile(book, 'sheetjs.xls', { bookType: 'biff8' });
JS
cat > read.py <<'PY'
import xlrd

for name in ("xlwt_1900.xls", "xlwt_1904.xls", "sheetjs.xls"):
    book = xlrd.open_workbook(name)
    print(name, "mode", book.datemode, "by xlrd:", xlrd.xldate_as_datetime(book.sheet_by_index(0).cell_value(0, 0), book.datemode))
PY
venv/bin/python write.py && node write.cjs
{
    venv/bin/python read.py
    for name in xlwt_1900 xlwt_1904 sheetjs; do echo "$name by xls2csv: $(xls2csv "$name.xls" | tr -d '\f' | paste -sd ' ')"; done
    echo "with four digits: $(xls2csv -f '%Y-%m-%d' xlwt_1900.xls | head -n 1)"
} | tee seen
diff seen - <<'SEEN'
xlwt_1900.xls mode 0 by xlrd: 2026-11-01 08:30:00
xlwt_1904.xls mode 1 by xlrd: 2026-11-01 08:30:00
sheetjs.xls mode 0 by xlrd: 2026-11-01 00:00:00
xlwt_1900 by xls2csv: "11-02-30" "11-02-30 08:30" "46327.3541666667"
xlwt_1904 by xls2csv: "11-01-26" "11-01-26 08:30" "44865.3541666667"
sheetjs by xls2csv: "11-02-30"
with four digits: "2030-11-02"
SEEN
