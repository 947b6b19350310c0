#!/usr/bin/env bash
# An outage of 26 hours leaves pandas for Excel as "1", polars as "1.104166667"; times leave pandas as text, and
# polars cannot read back the times that it wrote.
#
# Versions:  pandas 3.1.1 (with openpyxl 3.1.5), polars 2.1.0 (with XlsxWriter 3.3.1 and fastexcel 0.21.0),
#            shown by LibreOffice Calc 7.4.7.
# Expected:  both libraries have a type for durations and one for times of day, and so has Excel (a number with
#            a format [h]:mm:ss or hh:mm:ss); python-calamine, openpyxl and fastexcel read such cells. So one
#            expects duration → duration, time → time.
# Happens:   pandas writes the fraction of days with the format "0", so that people see whole, rounded days:
#            26.5 hours "1", 11 hours "0", 13 hours "1". datetime.time becomes a text. polars writes durations
#            with no format at all, times as times; reading its own file back gives those times as moments on
#            December 31, 1899, and 23:59:59.999999 as midnight of the next day.
# Matters:   outage and response durations are sums in Excel only by luck; the texts "08:30:00" are not summed.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-calc > /dev/null
python3 -m venv venv
venv/bin/pip install -qq pandas==3.1.1 openpyxl==3.1.5 polars==2.1.0 XlsxWriter==3.3.1 fastexcel==0.21.0 2> /dev/null

cat > write.py <<'PY'
from datetime import time, timedelta

import pandas as pd
import polars as pl

columns = {
    "outage": [timedelta(hours=26, minutes=30), timedelta(hours=11), timedelta(hours=13)],
    "at": [time(0, 0), time(8, 30), time(23, 59, 59, 999999)],
}
pd.DataFrame(columns).to_excel("pandas.xlsx", index=False)
pl.DataFrame(columns).write_excel("polars.xlsx")
PY
cat > read.py <<'PY'
import openpyxl
import polars as pl

for name in ("pandas", "polars"):
    cells = list(openpyxl.load_workbook(f"{name}.xlsx").active.iter_rows())[1]
    print(name, "wrote", [(cell.value, cell.number_format) for cell in cells])
    with open(f"{name}.csv") as file:
        print(name, "shown", file.read().split("\n")[1:4])
back = pl.read_excel("polars.xlsx")
print("polars read its own", back.schema["outage"], back.schema["at"], [str(value) for value in back["at"]])
PY
venv/bin/python write.py
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true' \
    pandas.xlsx polars.xlsx > /dev/null 2>&1
venv/bin/python read.py | tee seen
diff seen - <<'SEEN'
pandas wrote [(1.104166666666667, '0'), ('00:00:00', 'General')]
pandas shown ['1,00:00:00', '0,08:30:00', '1,23:59:59.999999']
polars wrote [(1.104166666666667, 'General'), (datetime.time(0, 0), 'hh:mm:ss;@')]
polars shown ['1.10416666666667,00:00:00', '0.458333333333333,08:30:00', '0.541666666666667,23:59:59']
polars read its own Float64 Datetime(time_unit='ms', time_zone=None) ['1899-12-31 00:00:00', '1899-12-31 08:30:00', '1900-01-01 00:00:00']
SEEN
