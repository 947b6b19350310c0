#!/usr/bin/env bash
# A workbook's formulas, calculated on a server: half is "1%", a credit of 27.50 has two signs, and 1,235 thousand are a million.
#
# Versions:  npm hyperformula 3.5.0 and Python's formulas 1.3.4; LibreOffice Calc 7.4.7 and Gnumeric 1.12.55 for
#            comparison.
# Expected:  the same function of the same number is the same everywhere. A library that does not know one, or a
#            format of TEXT, gives an error value, as both do elsewhere (#NAME?, #VALUE!).
# Happens:   HyperFormula's INT(-2.5) is -2, not -3; TEXT takes 0 and # for digits and leaves the rest as it stands:
#            TEXT(0.5,"0%") is "1%", TEXT(1234.5,"#,##0.00") "1235,##0.00". formulas gives TEXT(-27.5, …) with
#            parentheses as "-(27.50)", leaves the comma unheeded that divides by a thousand, rounds TEXT(2.5,"0")
#            down, and VALUE("1:30") is today's date and a half past one instead of 0.0625.
# Matters:   such libraries fill web pages and letters from workbooks that were checked in a spreadsheet program.
#            That formats of HyperFormula's TEXT are limited is documented; that the number changes is not.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
command -v ssconvert > /dev/null || apt-get install -y -qq --no-install-recommends gnumeric > /dev/null
python3 -m venv venv && venv/bin/pip install -qq formulas==1.3.4 openpyxl==3.1.5 2> /dev/null
npm install --silent --no-fund --no-audit hyperformula@3.5.0 > /dev/null 2>&1

cat > list.txt <<'TXT'
=INT(-2.5)
=TEXT(0.5,"0%")
=TEXT(1234.5,"#,##0.00")
=TEXT(-27.5,"#,##0.00;(#,##0.00)")
=TEXT(1234567,"#,##0,")
=TEXT(2.5,"0")
=IF(VALUE("1:30")<1,"an hour and a half","a date")
TXT
cat > run.py <<'PY'
import formulas
import openpyxl

book = openpyxl.Workbook()
for row, line in enumerate(open("list.txt").read().splitlines(), start=1):
    book.active.cell(row, 1, line)
    result = formulas.Parser().ast(line)[1].compile()()
    print(getattr(result, "tolist", lambda: result)())
book.save("list.xlsx")
PY
cat > run.mjs <<'JS'
import { readFileSync } from 'fs';
import { HyperFormula } from 'hyperformula';
const lines = readFileSync('list.txt', 'utf8').trim().split('\n');
const sheet = HyperFormula.buildFromArray(lines.map(line => [line]), { licenseKey: 'gpl-v3' });
for (const [value] of sheet.getSheetValues(0)) console.log(value.value ?? value);
JS
venv/bin/python run.py > formulas 2> /dev/null
node run.mjs > hyperformula
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to 'csv:Text - txt - csv (StarCalc):9,34,76' list.xlsx > /dev/null 2>&1
ssconvert list.xlsx -O 'separator=	' --export-type=Gnumeric_stf:stf_assistant gnumeric.txt 2> /dev/null
paste -d'|' list.txt list.csv gnumeric.txt hyperformula formulas | sed '1i formula|LibreOffice|Gnumeric|HyperFormula|formulas' | tee seen
diff seen - <<'SEEN'
formula|LibreOffice|Gnumeric|HyperFormula|formulas
=INT(-2.5)|-3|-3|-2|-3
=TEXT(0.5,"0%")|50%|50%|1%|50%
=TEXT(1234.5,"#,##0.00")|1,234.50|"1,234.50"|1235,##0.00|1,234.50
=TEXT(-27.5,"#,##0.00;(#,##0.00)")|(27.50)|(27.50)|-28,##0.00;(#,##0.00)|-(27.50)
=TEXT(1234567,"#,##0,")|1,235|"1,235"|1234567,##0,|1,234,567
=TEXT(2.5,"0")|3|3|3|2
=IF(VALUE("1:30")<1,"an hour and a half","a date")|an hour and a half|"an hour and a half"|an hour and a half|a date
SEEN
