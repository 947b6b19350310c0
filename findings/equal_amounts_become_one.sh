#!/usr/bin/env bash
# Three months of $7 are one of $7, and what stands to their right moves two months to the left.
#
# Versions:  LibreOffice Calc 7.4.7 writes (from a file by XlsxWriter 3.3.1); tablib 3.10.0 with odfpy 1.4.1, odfdo 3.27.3
#            and python-calamine 0.9.1 read.
# Expected:  OpenDocument writes equal cells side by side once, with their count (table:number-columns-repeated), puts rows
#            that an outline folds into groups, and rows that are printed on each page into a header
#            (table:table-row-group, table:table-header-rows). A reader unfolds all that.
# Happens:   tablib, which Django's import-export reads uploads with, takes a repeated cell once, and gaps of several empty
#            cells as well, so the rest of the row slides to the left. Grouped rows are missing. The header on each
#            page is missing, too, so the first account's row becomes the names of columns. Of a text with a bold word or
#            of two lines it keeps the first part; of percentages the rounded text that is shown. odfdo drops the rows of
#            a group within a group, the second level of LibreOffice's subtotals. calamine has every row.
# Matters:   equal amounts in neighboring months are what fixed charges look like; only such rows are hit. The slid amount is
#            one of the account's. Whole parts of the program's customers are missing where the sheet has subtotals.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
python3 -m venv venv
venv/bin/pip install -qq XlsxWriter==3.3.1 tablib==3.10.0 odfpy==1.4.1 odfdo==3.27.3 python-calamine==0.9.1 2> /dev/null

cat > write.py <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("bills.xlsx") as book:
    sheet = book.add_worksheet("Bills")
    sheet.repeat_rows(0)
    sheet.write_row(0, 0, ["account", "Jan", "Feb", "Mar", "note"])
    sheet.write_row(1, 0, ["A-1", 41, 42, 43, "all differ"])
    sheet.write_row(2, 0, ["A-2", 50, 50, 51, "two alike"])
    sheet.write_row(3, 0, ["A-3", 7, 7, 7, "all alike"])
    sheet.write_row(4, 0, ["A-4", 61, None, None, "no bill for two months"])
    sheet.write_row(5, 0, ["A-5", 81, 82, 83])
    sheet.write_rich_string(5, 4, "Pay ", book.add_format({"bold": True}), "$99.50", " by May 1")
    sheet.write_row(6, 0, ["A-6", 91, 92])
    sheet.write_number(6, 3, 0.0875, book.add_format({"num_format": "0%"}))
    for row, level, name in ((7, 1, "in a group"), (8, 2, "in a group in a group")):
        sheet.set_row(row, None, None, {"level": level})
        sheet.write_row(row, 0, [f"A-{row}", row * 10, row * 10 + 1, row * 10 + 2, name])
    sheet.write_row(9, 0, ["sum", 1, 2, 3, "below the groups"])
PY
cat > read.py <<'PY'
import tablib
from odfdo import Document
from python_calamine import CalamineWorkbook

table = Document("bills.ods").body.get_table(0)
table.rstrip(aggressive=True)
found = {
    "calamine": CalamineWorkbook.from_path("bills.ods").get_sheet_by_index(0).to_python(),
    "odfdo": table.get_values(),
    "tablib": tablib.Dataset().load(open("bills.ods", "rb").read(), format="ods", headers=False),
}
shown = {
    name: {str(row[0]): " | ".join("" if value is None else str(value).removesuffix(".0") for value in row).rstrip() for row in rows}
    for name, rows in found.items()
}
for key, row in shown["calamine"].items():
    print(row)
    for name in ("odfdo", "tablib"):
        if shown[name].get(key) != row:
            print("   ", name, "|", shown[name].get(key, "no such row"))
PY
venv/bin/python write.py
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to ods bills.xlsx > /dev/null 2>&1
timeout 120 venv/bin/python read.py | tee seen
diff seen - <<'SEEN'
account | Jan | Feb | Mar | note
    tablib | no such row
A-1 | 41 | 42 | 43 | all differ
A-2 | 50 | 50 | 51 | two alike
    tablib | A-2 | 50 | 51 | two alike |
A-3 | 7 | 7 | 7 | all alike
    tablib | A-3 | 7 | all alike |  |
A-4 | 61 |  |  | no bill for two months
    tablib | A-4 | 61 | no bill for two months |  |
A-5 | 81 | 82 | 83 | Pay $99.50 by May 1
    tablib | A-5 | 81 | 82 | 83 | Pay
A-6 | 91 | 92 | 0.0875 |
    tablib | A-6 | 91 | 92 | 9% |
A-7 | 70 | 71 | 72 | in a group
    tablib | no such row
A-8 | 80 | 81 | 82 | in a group in a group
    odfdo | no such row
    tablib | no such row
sum | 1 | 2 | 3 | below the groups
SEEN
