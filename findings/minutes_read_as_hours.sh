#!/usr/bin/env bash
# The same ODS cell, five and a half minutes, is 00:05:30 by one engine of pandas and 05:30:00 by the other.
#
# Versions:  pandas 3.1.1, odfpy 1.4.1, python-calamine 0.9.1.
# Expected:  ODS stores a duration exactly (office:time-value="PT00H05M30S") beside the text that the cell
#            shows; a reader takes the value. The same engine does so for dates, percentages and currencies.
# Happens:   for times, engine="odf" (the default for .ods when odfpy is installed) parses the *shown text*:
#            a cell shown as minutes and seconds, "05:30", becomes half past five; "01:05.3" (a minute and
#            5.3 seconds) becomes 01:05:18, the tenths read as a fraction of a minute. The type is
#            datetime.time either way, so no check of types sees it. 30 hours shown as h:mm lose their day.
# Matters:   response times of crews and lengths of calls are kept as mm:ss. Changing a cell's *format*
#            changes what pandas computes with it.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq pandas==3.1.1 odfpy==1.4.1 python-calamine==0.9.1 2> /dev/null

cat > run.py <<'PY'
import pandas as pd
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P


def ods(value: str, shown: str) -> str:
    book, table = OpenDocumentSpreadsheet(), Table(name="Calls")
    head, row = TableRow(), TableRow()
    cell = TableCell(valuetype="string")
    cell.addElement(P(text="length"))
    head.addElement(cell)
    cell = TableCell(valuetype="time", timevalue=value)
    cell.addElement(P(text=shown))
    row.addElement(cell)
    table.addElement(head)
    table.addElement(row)
    book.spreadsheet.addElement(table)
    book.save("calls.ods")
    return "calls.ods"


for value, shown in [("PT00H05M30S", "05:30"), ("PT00H05M30S", "00:05:30"), ("PT00H01M05.3S", "01:05.3"),
                     ("PT30H00M00S", "06:00")]:
    path = ods(value, shown)
    read = [repr(pd.read_excel(path, engine=engine).iloc[0, 0]) for engine in ("odf", "calamine")]
    print(f"{value:14} shown {shown:9} odf: {read[0]:30} calamine: {read[1]}")
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
PT00H05M30S    shown 05:30     odf: datetime.time(5, 30)           calamine: datetime.time(0, 5, 30)
PT00H05M30S    shown 00:05:30  odf: datetime.time(0, 5, 30)        calamine: datetime.time(0, 5, 30)
PT00H01M05.3S  shown 01:05.3   odf: datetime.time(1, 5, 18)        calamine: datetime.time(0, 1, 5, 300000)
PT30H00M00S    shown 06:00     odf: datetime.time(6, 0)            calamine: 'PT30H00M00S'
SEEN
