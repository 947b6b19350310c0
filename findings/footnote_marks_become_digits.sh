#!/usr/bin/env bash
# A rate of 0.0872 with the footnote mark 2 is the number 0.08722 for five programs that read web tables.
#
# Versions:  pandas 3.1.1 with lxml 6.1.3, LibreOffice Calc 7.4.7, Gnumeric 1.12.55, SheetJS (npm @e965/xlsx 0.20.3)
#            and markitdown 0.1.9 read; pandoc (Debian's 2.17.1.1) for comparison.
# Expected:  in <td>1,234.50<sup>1</sup></td> the mark is no part of the amount. A reader that wants a number says
#            that this is none, or keeps the text with a sign between the two, as pandoc does: 1,234.50¹.
# Happens:   the tags are dropped, the texts joined, and what results is a number with one more digit: 1234.501,
#            0.08722. pandas makes the column float64, both spreadsheet programs and SheetJS number cells, markitdown's
#            Markdown, made for language models, has the wrong amount.
# Matters:   tariffs and statistics are published like this. The error lies behind the last digit, so that no check
#            of size sees it; without decimals, 120500 with the mark 3 is 1205003, ten times as much.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
command -v ssconvert > /dev/null || apt-get install -y -qq --no-install-recommends gnumeric > /dev/null
command -v pandoc > /dev/null || apt-get install -y -qq --no-install-recommends pandoc > /dev/null
python3 -m venv venv && venv/bin/pip install -qq pandas==3.1.1 lxml==6.1.3 markitdown==0.1.9 2> /dev/null
npm install --silent --no-fund --no-audit @e965/xlsx@0.20.3 > /dev/null 2>&1

cat > rates.html <<'HTML'
<!DOCTYPE html>
<html><head><title>Rates</title></head><body><table>
<tr><th>Rate</th><th>Revenue</th><th>Per kWh</th><th>kWh</th></tr>
<tr><td>Large</td><td>1,234.50<sup>1</sup></td><td>0.0872<sup>2</sup></td><td>120500<sup>3</sup></td></tr>
<tr><td>Small</td><td>987.25</td><td>0.1123</td><td>8050</td></tr>
</table></body></html>
HTML
cat > read.py <<'PY'
import pandas as pd
from markitdown import MarkItDown

frame = pd.read_html("rates.html")[0]
print("pandas     ", frame.values.tolist()[0], [str(kind) for kind in frame.dtypes][1:])
print("markitdown ", MarkItDown().convert("rates.html").markdown.splitlines()[2])
PY
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
import * as XLSX from '@e965/xlsx';
const sheet = Object.values(XLSX.read(readFileSync('rates.html', 'utf8'), { type: 'string' }).Sheets)[0];
console.log('SheetJS    ', JSON.stringify(XLSX.utils.sheet_to_json(sheet, { header: 1 })[1]));
JS
{
    venv/bin/python read.py 2> /dev/null
    node read.mjs
    soffice --headless -env:UserInstallation="file://$work/profile" --infilter="HTML (StarCalc)" --convert-to csv rates.html > /dev/null 2>&1
    sed -n '2s/^/LibreOffice /p' rates.csv
    ssconvert rates.html gnumeric.csv 2> /dev/null
    sed -n '2s/^/Gnumeric    /p' gnumeric.csv
    pandoc -t plain rates.html | grep Large | tr -s ' ' | sed 's/^ */pandoc      /'
} | tee seen
diff seen - <<'SEEN'
pandas      ['Large', 1234.501, 0.08722, 1205003] ['float64', 'float64', 'int64']
markitdown  | Large | 1,234.501 | 0.08722 | 1205003 |
SheetJS     ["Large",1234.501,0.08722,1205003]
LibreOffice Large,1234.501,0.08722,1205003
Gnumeric    Large,1234.501,0.08722,1205003
pandoc      Large 1,234.50¹ 0.0872² 120500³
SEEN
