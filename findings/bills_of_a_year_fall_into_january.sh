#!/usr/bin/env bash
# Twelve bills of the first of each month: polars and DuckDB date them January 1 to 12, or 2001 to 2012.
#
# Versions:  polars 2.1.0 (read_csv with try_parse_dates, and str.to_date), DuckDB 2.0.1; pandas 3.1.1, csvkit 2.2.0
#            and pyarrow 26.0.1 for comparison.
# Expected:  whether 02/01/2026 is February 1 or January 2 cannot be told from the file. A reader that guesses has to
#            be told, or warns where all values can be read both ways, or leaves the text.
# Happens:   polars and DuckDB take the day first, pandas and csvkit the month; pyarrow leaves the texts. With one more
#            line of 03/31/2026 DuckDB turns all its dates around, and polars makes texts of all. With two digits of
#            the year, 02/01/26 is January 2 of the year 26 for polars and January 26, 2002 for DuckDB. Nobody warns.
# Matters:   U.S. billing files that carry the first of the month have no day above 12: revenue by month is a year's
#            in January, and nothing in the other months. Joined with pandas' dates, only January 1 finds its bill.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq polars==2.1.0 duckdb==2.0.1 pandas==3.1.1 pyarrow==26.0.1 csvkit==2.2.0 2> /dev/null

cat > run.py <<'PY'
import json
import subprocess
from datetime import date

import duckdb
import pandas as pd
import polars as pl
import pyarrow.csv


def bills(name: str, days: list[str]) -> None:
    """Write one bill for each day."""
    with open(name, "w") as file:
        file.write("billed,kwh\n" + "".join(f"{day},{100 + number}\n" for number, day in enumerate(days)))


def months(days: list[object]) -> str:
    """How many bills there are by year and month, or the texts that they are."""
    if all(isinstance(day, str) for day in days):
        return f"{len(days)} texts"
    return ", ".join(f"{day.year}-{day.month:02}: {sum((o.year, o.month) == (day.year, day.month) for o in days)}"
                     for day in sorted({(d.year, d.month): d for d in days}.values()))


first = [f"{month:02}/01/2026" for month in range(1, 13)]
cases = {"first of the month": first, "with March 31": [*first, "03/31/2026"], "two digits": [day[:6] + "26" for day in first]}
for name, days in cases.items():
    bills("bills.csv", days)
    print(name)
    print("  polars ", months(pl.read_csv("bills.csv", try_parse_dates=True)["billed"].to_list()))
    print("  DuckDB ", months([row[0] for row in duckdb.read_csv("bills.csv").project("billed").fetchall()]))
    print("  pandas ", months(pd.to_datetime(pd.read_csv("bills.csv")["billed"]).tolist()))
    print("  pyarrow", months(pyarrow.csv.read_csv("bills.csv")["billed"].to_pylist()))
    text = subprocess.run(["venv/bin/python", "-m", "csvkit.utilities.csvjson", "bills.csv"], capture_output=True, text=True, check=True).stdout
    print("  csvkit ", months([date.fromisoformat(bill["billed"]) for bill in json.loads(text)]))
print("polars, str.to_date of 02/01/2026:", pl.Series(["02/01/2026"]).str.to_date()[0])
PY
venv/bin/python -W ignore run.py | tee seen
diff seen - <<'SEEN'
first of the month
  polars  2026-01: 12
  DuckDB  2026-01: 12
  pandas  2026-01: 1, 2026-02: 1, 2026-03: 1, 2026-04: 1, 2026-05: 1, 2026-06: 1, 2026-07: 1, 2026-08: 1, 2026-09: 1, 2026-10: 1, 2026-11: 1, 2026-12: 1
  pyarrow 12 texts
  csvkit  2026-01: 1, 2026-02: 1, 2026-03: 1, 2026-04: 1, 2026-05: 1, 2026-06: 1, 2026-07: 1, 2026-08: 1, 2026-09: 1, 2026-10: 1, 2026-11: 1, 2026-12: 1
with March 31
  polars  13 texts
  DuckDB  2026-01: 1, 2026-02: 1, 2026-03: 2, 2026-04: 1, 2026-05: 1, 2026-06: 1, 2026-07: 1, 2026-08: 1, 2026-09: 1, 2026-10: 1, 2026-11: 1, 2026-12: 1
  pandas  2026-01: 1, 2026-02: 1, 2026-03: 2, 2026-04: 1, 2026-05: 1, 2026-06: 1, 2026-07: 1, 2026-08: 1, 2026-09: 1, 2026-10: 1, 2026-11: 1, 2026-12: 1
  pyarrow 13 texts
  csvkit  2026-01: 1, 2026-02: 1, 2026-03: 2, 2026-04: 1, 2026-05: 1, 2026-06: 1, 2026-07: 1, 2026-08: 1, 2026-09: 1, 2026-10: 1, 2026-11: 1, 2026-12: 1
two digits
  polars  26-01: 12
  DuckDB  2001-01: 1, 2002-01: 1, 2003-01: 1, 2004-01: 1, 2005-01: 1, 2006-01: 1, 2007-01: 1, 2008-01: 1, 2009-01: 1, 2010-01: 1, 2011-01: 1, 2012-01: 1
  pandas  2026-01: 1, 2026-02: 1, 2026-03: 1, 2026-04: 1, 2026-05: 1, 2026-06: 1, 2026-07: 1, 2026-08: 1, 2026-09: 1, 2026-10: 1, 2026-11: 1, 2026-12: 1
  pyarrow 12 texts
  csvkit  2026-01: 1, 2026-02: 1, 2026-03: 1, 2026-04: 1, 2026-05: 1, 2026-06: 1, 2026-07: 1, 2026-08: 1, 2026-09: 1, 2026-10: 1, 2026-11: 1, 2026-12: 1
polars, str.to_date of 02/01/2026: 2026-01-02
SEEN
