#!/usr/bin/env bash
# A workbook that looks right in Excel loses the first lines of its wrapped cells when LibreOffice makes a PDF of it.
#
# Versions:  XlsxWriter 3.3.1 and openpyxl 3.1.5 write, LibreOffice Calc 7.4.7 converts, Poppler's pdftotext reads.
# Expected:  a row without a height in the file is as high as its text needs: the format leaves it to the program
#            that opens the file, and spreadsheet programs fit such rows on opening.
# Happens:   converting without a window, LibreOffice keeps the rows one line high. Of a text of four lines the
#            last two are printed, over each other; the first two, "Do not disconnect account 1: the meter", are
#            not in the PDF at all. The same with both libraries; with heights in the file everything is there.
# Matters:   this is how servers turn reports into PDF. No error, and what remains, "feeds the pump of the
#            hospital", reads like a remark.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
export DEBIAN_FRONTEND=noninteractive
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
command -v pdftotext > /dev/null || apt-get install -y -qq --no-install-recommends poppler-utils > /dev/null
python3 -m venv venv && venv/bin/pip install -qq XlsxWriter==3.3.1 openpyxl==3.1.5 2> /dev/null

cat > write.py <<'PY'
import openpyxl
import xlsxwriter
from openpyxl.styles import Alignment

TEXT = "Do not disconnect account {}: the meter feeds the pump of the hospital"
for name, height in (("xlsxwriter", None), ("xlsxwriter_with_heights", 68)):
    with xlsxwriter.Workbook(f"{name}.xlsx") as book:
        wrapped, sheet = book.add_format({"text_wrap": True}), book.add_worksheet()
        sheet.set_column(0, 0, 20)
        for row in range(3):
            sheet.write_string(row, 0, TEXT.format(row + 1), wrapped)
            if height:
                sheet.set_row(row, height)
book = openpyxl.Workbook()
book.active.column_dimensions["A"].width = 20
for row in range(1, 4):
    book.active.cell(row, 1, TEXT.format(row)).alignment = Alignment(wrap_text=True)
book.save("openpyxl.xlsx")
PY
venv/bin/python write.py
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to pdf ./*.xlsx > /dev/null 2>&1
for name in xlsxwriter openpyxl xlsxwriter_with_heights; do
    pdftotext "$name.pdf" "$name.txt"
    echo "$name: \"disconnect\" stands $(grep -o disconnect "$name.txt" | wc -l) times in the PDF, 3 times in the workbook;" \
        "\"hospital\" $(grep -o hospital "$name.txt" | wc -l) times"
done | tee seen
diff seen - <<'SEEN'
xlsxwriter: "disconnect" stands 0 times in the PDF, 3 times in the workbook; "hospital" 3 times
openpyxl: "disconnect" stands 0 times in the PDF, 3 times in the workbook; "hospital" 3 times
xlsxwriter_with_heights: "disconnect" stands 3 times in the PDF, 3 times in the workbook; "hospital" 3 times
SEEN
