#!/usr/bin/env bash
# Two days a year a JavaScript writer stores every time after 3 o'clock one hour wrong, and dates never.
#
# Versions:  npm xlsx-populate 1.21.0, beside exceljs 4.4.0 and @e965/xlsx 0.20.3; Node in the zone America/Denver.
# Expected:  a cell has no zone. A library that takes JavaScript's Date either stores the local wall time or the
#            UTC one, the same way on each day of the year.
# Happens:   xlsx-populate stores the local wall time, as its users want, by counting days since the local
#            midnight: on the two days when the clocks change, the day has 23 or 25 hours, and 18:00 is stored as
#            17:00 in March and as 19:00 in November. Midnight (all plain dates) is right on every day, so
#            tests with dates pass. ExcelJS and SheetJS store UTC, that is 7 hours later in winter and 6 in summer.
# Matters:   readings of a clock-change day are looked at as it is; here the file adds an error of its own.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm install --silent --no-fund --no-audit xlsx-populate@1.21.0 exceljs@4.4.0 @e965/xlsx@0.20.3 > /dev/null 2>&1

cat > run.js <<'JS'
const populate = require('xlsx-populate');
const { Workbook } = require('exceljs');
const sheetjs = require('@e965/xlsx');
const clock = days => new Date(Math.round(days * 86400) * 1000 - Date.UTC(70, 0) + Date.UTC(1899, 11, 30)).toISOString().slice(0, 16);
(async () => {
  for (const [month, day, hour] of [[2, 7, 18], [2, 8, 0], [2, 8, 18], [2, 9, 18], [9, 31, 18], [10, 1, 0], [10, 1, 18], [10, 2, 18]]) {
    const moment = new Date(2026, month, day, hour);
    const book = new Workbook();
    book.addWorksheet('A').getCell('A1').value = moment;
    const other = sheetjs.read(await book.xlsx.writeBuffer()).Sheets.A.A1.v;
    const own = sheetjs.read(sheetjs.write({ SheetNames: ['A'], Sheets: { A: { '!ref': 'A1', A1: { t: 'd', v: moment } } } }, { type: 'buffer' })).Sheets.A.A1.v;
    console.log('meant', moment.toString().slice(4, 21), '| xlsx-populate', clock(populate.dateToNumber(moment)), '| ExcelJS', clock(other), '| SheetJS', clock(own));
  }
})();
JS
TZ=America/Denver node run.js | tee seen
diff seen - <<'SEEN'
meant Mar 07 2026 18:00 | xlsx-populate 2026-03-07T18:00 | ExcelJS 2026-03-08T01:00 | SheetJS 2026-03-08T01:00
meant Mar 08 2026 00:00 | xlsx-populate 2026-03-08T00:00 | ExcelJS 2026-03-08T07:00 | SheetJS 2026-03-08T07:00
meant Mar 08 2026 18:00 | xlsx-populate 2026-03-08T17:00 | ExcelJS 2026-03-09T00:00 | SheetJS 2026-03-09T00:00
meant Mar 09 2026 18:00 | xlsx-populate 2026-03-09T18:00 | ExcelJS 2026-03-10T00:00 | SheetJS 2026-03-10T00:00
meant Oct 31 2026 18:00 | xlsx-populate 2026-10-31T18:00 | ExcelJS 2026-11-01T00:00 | SheetJS 2026-11-01T00:00
meant Nov 01 2026 00:00 | xlsx-populate 2026-11-01T00:00 | ExcelJS 2026-11-01T06:00 | SheetJS 2026-11-01T06:00
meant Nov 01 2026 18:00 | xlsx-populate 2026-11-01T19:00 | ExcelJS 2026-11-02T01:00 | SheetJS 2026-11-02T01:00
meant Nov 02 2026 18:00 | xlsx-populate 2026-11-02T18:00 | ExcelJS 2026-11-03T01:00 | SheetJS 2026-11-03T01:00
SEEN
