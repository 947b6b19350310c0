#!/usr/bin/env bash
# Behind row 100 of a workbook polars loses amounts and account numbers of another type, and then the whole row.
#
# Versions:  XlsxWriter 3.3.1 writes, polars 2.1.0 with fastexcel 0.21.0 reads; polars' own read_csv and Python's
#            openpyxl 3.1.5 for comparison.
# Expected:  a value that does not fit the type guessed from the first rows raises, as in read_csv, or the column
#            becomes text.
# Happens:   read_excel guesses each column's type from 100 rows. Of a later cell with another type nothing is left
#            but a null: an account "7-101A" after whole numbers, "1250 est." after amounts, "open" after dates. Rows
#            in which that leaves nothing are then taken for empty and left out (drop_empty_rows), so that even the
#            count of nulls is 0: 104 rows of the sheet come back as 100. The documents of infer_schema_length say
#            how many rows are looked at, and not what becomes of the others.
# Matters:   the first hundred rows are what a test file has. Sums, counts and joins work, with what is left.
#            Remedy: infer_schema_length=None, which reads everything first.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq XlsxWriter==3.3.1 polars==2.1.0 fastexcel==0.21.0 openpyxl==3.1.5 2> /dev/null

cat > run.py <<'PY'
import openpyxl
import polars as pl
import xlsxwriter


def sheet(name: str, first: list[object], last: list[object]) -> None:
    """100 rows of one kind, then four of another."""
    with xlsxwriter.Workbook(name) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, ["account", "kwh"])
        for row in range(1, 105):
            page.write_row(row, 0, first if row <= 100 else last)


sheet("one.xlsx", [1000451, 120], ["7-101A", 130])
sheet("both.xlsx", [1000451, 120], ["7-101A", "1250 est."])
for name in ("one.xlsx", "both.xlsx"):
    frame = pl.read_excel(name)
    print(f"{name:9} openpyxl: {openpyxl.load_workbook(name).active.max_row - 1} rows")
    print(f"          polars: {frame.height} rows, nulls {frame.null_count().row(0)}, last row {frame.row(-1)}")
    everything = pl.read_excel(name, infer_schema_length=None)
    print(f"          polars, everything read first: {everything.height} rows, last row {everything.row(-1)}")
    everything.write_csv("same.csv")
    try:
        pl.read_csv("same.csv")
    except pl.exceptions.ComputeError as error:
        print("          polars, same rows as CSV:", str(error).splitlines()[0])
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
one.xlsx  openpyxl: 104 rows
          polars: 104 rows, nulls (4, 0), last row (None, 130)
          polars, everything read first: 104 rows, last row ('7-101A', 130)
          polars, same rows as CSV: could not parse `7-101A` as dtype `i64` at column 'account' (column number 1)
both.xlsx openpyxl: 104 rows
          polars: 100 rows, nulls (0, 0), last row (1000451, 120)
          polars, everything read first: 104 rows, last row ('7-101A', '1250 est.')
          polars, same rows as CSV: could not parse `7-101A` as dtype `i64` at column 'account' (column number 1)
SEEN
