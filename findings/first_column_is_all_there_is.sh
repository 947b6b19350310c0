#!/usr/bin/env bash
# Of a binary workbook from a web page, pandas and polars get the first column; all other columns are gone.
#
# Versions:  SheetJS (npm @e965/xlsx 0.20.3) writes XLSB; python-calamine 0.9.1, pyxlsb 1.0.10, pandas 3.1.1 and
#            polars 2.1.0 (with fastexcel 0.21.0) read, LibreOffice Calc 7.4.7 for comparison.
# Expected:  XLSB has two kinds of cell records: those that name their column, and short ones that mean "the next
#            column". Both are in Microsoft's description of the format (MS-XLSB: Cell and ShortCell; BrtCellReal and
#            BrtShortReal, and so on). Excel writes the long kind, SheetJS the short one for each cell beside another.
# Happens:   calamine and pyxlsb do not know the short ones and pass over them: rows keep their first cell and those
#            that follow a gap. LibreOffice and SheetJS read everything. No error, no warning; polars makes a frame
#            of the right number of rows. The same gap was found and closed in a JavaScript reader in 2026.
# Matters:   a list of accounts and their revenue arrives as a list of accounts, with a value here and there. pandas 3.1 announces that its pyxlsb engine will go and recommends calamine.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
python3 -m venv venv
venv/bin/pip install -qq pandas==3.1.1 python-calamine==0.9.1 pyxlsb==1.0.10 polars==2.1.0 fastexcel==0.21.0 2> /dev/null
npm install --silent --no-fund --no-audit @e965/xlsx@0.20.3 > /dev/null 2>&1

cat > write.mjs <<'JS'
import { readFileSync, writeFileSync } from 'fs';
import * as XLSX from '@e965/xlsx';
const rows = [['account', 'rate', 'kwh', 'revenue'], ['0012345', 'LP-1', 120500, 9812.5], ['0012346', null, 80500, -27.5]];
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Bills');
writeFileSync('bills.xlsb', XLSX.write(book, { bookType: 'xlsb', type: 'buffer', bookSST: true }));
const again = XLSX.read(readFileSync('bills.xlsb')).Sheets.Bills;
console.log('SheetJS itself', JSON.stringify(XLSX.utils.sheet_to_json(again, { header: 1 })));
JS
cat > read.py <<'PY'
import pandas as pd
import polars as pl

for engine in ("calamine", "pyxlsb"):
    frame = pd.read_excel("bills.xlsb", engine=engine, header=None)
    print("pandas,", engine, frame.astype(object).where(frame.notna(), None).values.tolist())
print("polars", pl.read_excel("bills.xlsb", has_header=False).rows())
PY
node write.mjs | tee seen
venv/bin/python read.py 2> /dev/null | tee -a seen
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to csv bills.xlsb > /dev/null 2>&1
paste -sd' ' bills.csv | sed 's/^/LibreOffice /' | tee -a seen
diff seen - <<'SEEN'
SheetJS itself [["account","rate","kwh","revenue"],["0012345","LP-1",120500,9812.5],["0012346",null,80500,-27.5]]
pandas, calamine [['account', None, None], ['0012345', None, None], ['0012346', None, 80500.0]]
pandas, pyxlsb [['account', None, None], ['0012345', None, None], ['0012346', None, 80500.0]]
polars [('account', None, None), ('0012345', None, None), ('0012346', None, 80500)]
LibreOffice account,rate,kwh,revenue 0012345,LP-1,120500,9812.5 0012346,,80500,-27.5
SEEN
