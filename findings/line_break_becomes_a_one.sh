#!/usr/bin/env bash
# A line break within a cell of an ODS file becomes the digit 1, or disappears, or makes the file unreadable.
#
# Versions:  Gnumeric 1.12.55 writes; Perl's Spreadsheet::ReadSXC 0.35 (through Spreadsheet::Read 0.87),
#            python-calamine 0.9.1 and LibreOffice Calc 7.4.7 read.
# Expected:  OpenDocument has two ways to break a line in a cell: two paragraphs, as LibreOffice writes, or one
#            with the element text:line-break, as Gnumeric writes. Both are in the standard; "Suite 12", break,
#            "4 units" should come as two lines, or at worst as two words.
# Happens:   Perl gives "Suite 1214 units": it seems to take the element for one repeated space and to put the
#            *count* into the text. LibreOffice leaves the break out, "Suite 124 units", and so does calamine,
#            if it is given the same element in a file without indentation; Gnumeric's own file, which indents
#            its XML, calamine refuses altogether.
# Matters:   addresses are what people break into lines, and all the wrong answers are addresses as well.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
apt-get install -y -qq --no-install-recommends gnumeric libspreadsheet-read-perl libspreadsheet-readsxc-perl \
    libreoffice-calc > /dev/null 2>&1
python3 -m venv venv && venv/bin/pip install -qq XlsxWriter==3.3.1 python-calamine==0.9.1 2> /dev/null

cat > write.py <<'PY'
import xlsxwriter

with xlsxwriter.Workbook("sites.xlsx") as book:
    book.add_worksheet("Sites").write_string(0, 0, "Suite 12\n4 units")
PY
cat > unindent.py <<'PY'
import re
import zipfile

with zipfile.ZipFile("sites.ods") as old, zipfile.ZipFile("flat.ods", "w") as new:
    for name in old.namelist():
        data = old.read(name)
        new.writestr(name, re.sub(rb">\s+<", b"><", data) if name == "content.xml" else data)
PY
cat > read.py <<'PY'
import sys

from python_calamine import CalamineError, CalamineWorkbook

for name in sys.argv[1:]:
    try:
        print("calamine", name, CalamineWorkbook.from_path(name).get_sheet_by_index(0).to_python())
    except CalamineError as error:
        print("calamine", name, "refuses:", str(error).partition(",")[0])
PY
venv/bin/python write.py
ssconvert sites.xlsx sites.ods 2> /dev/null
python3 unindent.py
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to csv sites.ods > /dev/null 2>&1
{
    perl -MSpreadsheet::Read -e 'print "Perl: ", ReadData("sites.ods")->[1]{A1}, "\n"'
    venv/bin/python read.py sites.ods flat.ods
    echo "LibreOffice: $(tr '\n' '/' < sites.csv)"
} | tee seen
diff seen - <<'SEEN'
Perl: Suite 1214 units
calamine sites.ods refuses: Expecting 'table-cell'
calamine flat.ods [['Suite 124 units']]
LibreOffice: Suite 124 units/
SEEN
