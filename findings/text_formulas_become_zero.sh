#!/usr/bin/env bash
# Saved as XLS by LibreOffice without being opened, an account number made by a formula is the number 0.
#
# Versions:  XlsxWriter 3.3.1 writes, LibreOffice Calc 7.4.7 converts, xlrd 2.0.2 and python-calamine 0.9.1 read.
# Expected:  a workbook holds with each formula the result it had. LibreOffice keeps such results when it converts
#            (it does not recalculate other programs' files by default), into ODS, XLSX and XLS alike.
# Happens:   numbers, dates and error codes keep their results in all three. A *text* result is kept in ODS and
#            XLSX; in XLS, the number 0 is stored in its place. Six readers in four languages agree that it is 0
#            there. The file looks right in Excel and in LibreOffice, which recalculate when they open it.
# Matters:   =TEXT(A2,"0000000") is how people keep zeros in account numbers. The column arrives as 0 in every
#            row, a value that no check for empty cells finds.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
python3 -m venv venv
venv/bin/pip install -qq XlsxWriter==3.3.1 xlrd==2.0.2 python-calamine==0.9.1 2> /dev/null

cat > write.py <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("accounts.xlsx") as book:
    sheet = book.add_worksheet("Accounts")
    sheet.write_number(0, 0, 12345)
    sheet.write_formula(0, 1, '=TEXT(A1,"0000000")', None, "0012345")
    sheet.write_formula(0, 2, "=A1*2", None, 24690)
    sheet.write_formula(0, 3, "=NA()", None, "#N/A")
PY
cat > read.py <<'PY'
import xlrd
from python_calamine import CalamineWorkbook

for path in ("accounts.xlsx", "saved/accounts.xlsx", "saved/accounts.ods", "saved/accounts.xls", "again/accounts.xls"):
    print(f"{path:20} calamine:", CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()[0])
print("saved/accounts.xls   xlrd:    ", xlrd.open_workbook("saved/accounts.xls").sheet_by_index(0).row_values(0))
PY
venv/bin/python write.py
for form in xlsx ods xls; do
    soffice --headless -env:UserInstallation="file://$work/profile" --convert-to $form --outdir saved accounts.xlsx > /dev/null 2>&1
done
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to xls --outdir again saved/accounts.ods > /dev/null 2>&1
venv/bin/python read.py | tee seen
diff seen - <<'SEEN'
accounts.xlsx        calamine: [12345.0, '0012345', 24690.0, '']
saved/accounts.xlsx  calamine: [12345.0, '0012345', 24690.0, '']
saved/accounts.ods   calamine: [12345.0, '0012345', 24690.0, '']
saved/accounts.xls   calamine: [12345, 0.0, 24690.0, '']
again/accounts.xls   calamine: [12345, 0.0, 24690.0, '']
saved/accounts.xls   xlrd:     [12345.0, 0.0, 24690.0, 42]
SEEN
