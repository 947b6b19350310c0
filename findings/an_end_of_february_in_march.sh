#!/usr/bin/env bash
# A month after January 31 is March 3, and a workday before Monday is that Monday, when formulas are calculated on a server.
#
# Versions:  Python's pycel 1.0b30, npm fast-formula-parser 1.0.19 and @formulajs/formulajs 4.6.1; LibreOffice Calc
#            7.4.7, Python's formulas 1.3.4 and npm hyperformula 3.5.0 for comparison.
# Expected:  EDATE stays within the month, day 0 is the last day of the month before, WORKDAY goes backward for negative
#            days, and accountants' parentheses are a minus. A function that a library cannot do gives an error value.
# Happens:   pycel and fast-formula-parser add a month to January 31 and a year to February 29 by carrying the days over.
#            pycel's day 0 of March is March 3, of December December 1. fast-formula-parser's WORKDAY gives the day
#            itself for any negative number. formulajs's VALUE("(27.50)") is 27.5: the credit is a charge.
# Matters:   these are the formulas of due dates, ends of contracts and days of notice in workbooks that a program
#            fills and evaluates. On most days all agree.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
python3 -m venv venv && venv/bin/pip install -qq pycel==1.0b30 formulas==1.3.4 openpyxl==3.1.5 2> /dev/null
npm install --silent --no-fund --no-audit fast-formula-parser@1.0.19 @formulajs/formulajs@4.6.1 hyperformula@3.5.0 > /dev/null 2>&1

cat > list.txt <<'TXT'
=EDATE(DATE(2026,1,31),1)
=EDATE(DATE(2024,2,29),12)
=DATE(2026,3,0)
=DATE(2026,12,0)
=WORKDAY(DATE(2026,3,9),-1)
=WORKDAY(DATE(2026,3,9),-5)
=VALUE("(27.50)")
TXT
cat > run.py <<'PY'
import sys
from datetime import date, timedelta

import formulas
import openpyxl
from pycel import ExcelCompiler

lines = open("list.txt").read().splitlines()
book = openpyxl.Workbook()
for row, line in enumerate(lines, start=1):
    book.active.cell(row, 1, line).number_format = "General" if "VALUE" in line else "0"
book.save("list.xlsx")


def shown(value):
    value = value.ravel()[0] if hasattr(value, "ravel") else value
    if isinstance(value, (int, float)) and value > 40000:
        return (date(1899, 12, 30) + timedelta(value)).isoformat()
    return str(value)


def pycel(row):
    try:
        return shown(ExcelCompiler(filename="list.xlsx").evaluate(f"Sheet!A{row}"))
    except Exception as error:
        return "not known" if "not implemented" in str(error).lower() or "UnknownFunction" in type(error).__name__ else str(error)


with open("pycel", "w") as file:
    print(*[pycel(row) for row, _ in enumerate(lines, start=1)], sep="\n", file=file)
with open("formulas", "w") as file:
    print(*[shown(formulas.Parser().ast(line)[1].compile()()) for line in lines], sep="\n", file=file)
PY
cat > run.cjs <<'JS'
const fs = require('fs');
const Parser = require('fast-formula-parser');
const formulajs = require('@formulajs/formulajs');
const { HyperFormula } = require('hyperformula');
const lines = fs.readFileSync('list.txt', 'utf8').trim().split('\n');
const shown = value => value instanceof Date || value > 40000
  ? (value instanceof Date ? value : new Date(Date.UTC(1899, 11, 30 + value))).toISOString().slice(0, 10)
  : String(value?.value ?? value);
const attempt = work => { try { return shown(work()); } catch { return 'not known'; } };
const parser = new Parser();
const sheet = HyperFormula.buildFromArray(lines.map(line => [line]), { licenseKey: 'gpl-v3' }).getSheetValues(0);
const call = line => line.slice(1).replace(/([A-Z]+[0-9]*)\(/g, 'formulajs.$1(');
const columns = {
  hyperformula: lines.map((line, row) => shown(sheet[row][0])),
  parser: lines.map(line => attempt(() => parser.parse(line.slice(1)))),
  formulajs: lines.map(line => attempt(() => new Function('formulajs', `return ${call(line)}`)(formulajs))),
};
for (const [name, values] of Object.entries(columns)) fs.writeFileSync(name, values.join('\n') + '\n');
JS
venv/bin/python run.py 2> /dev/null
TZ=UTC node run.cjs
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to 'csv:Text - txt - csv (StarCalc):9,34,76' list.xlsx > /dev/null 2>&1
venv/bin/python -c '
from datetime import date, timedelta
for text in open("list.csv").read().split():
    print(date(1899, 12, 30) + timedelta(int(text)) if text.isdigit() and int(text) > 40000 else text)' > calc
paste -d'|' list.txt calc formulas hyperformula pycel parser formulajs |
    sed '1i formula|LibreOffice|formulas|HyperFormula|pycel|fast-formula-parser|formulajs' | tee seen
diff seen - <<'SEEN'
formula|LibreOffice|formulas|HyperFormula|pycel|fast-formula-parser|formulajs
=EDATE(DATE(2026,1,31),1)|2026-02-28|2026-02-28|2026-02-28|2026-03-03|2026-03-03|2026-02-28
=EDATE(DATE(2024,2,29),12)|2025-02-28|2025-02-28|2025-02-28|2025-03-01|2025-03-01|2025-02-28
=DATE(2026,3,0)|2026-02-28|2026-02-28|2026-02-28|2026-03-03|2026-02-28|2026-02-28
=DATE(2026,12,0)|2026-11-30|2026-11-30|2026-11-30|2026-12-01|2026-11-30|2026-11-30
=WORKDAY(DATE(2026,3,9),-1)|2026-03-06|2026-03-06|2026-03-06|not known|2026-03-09|2026-03-06
=WORKDAY(DATE(2026,3,9),-5)|2026-03-02|2026-03-02|2026-03-02|not known|2026-03-09|2026-03-02
=VALUE("(27.50)")|-27.5|#VALUE!|-27.5|#VALUE!|not known|27.5
SEEN
