#!/usr/bin/env bash
# Told that hours are stamped at their ends, pandas counts the last hour of a month to the next; told the opposite, the last day.
#
# Versions:  pandas 3.1.1; polars 2.1.0 for comparison.
# Expected:  many meters stamp an hour at its end: the last one of November is December 1, 00:00. closed="right" says so to
#            resample(), and the hours of November are 720 then, whichever end of the month the result is named by.
# Happens:   by months, quarters and years named by their first day ("MS", "QS", "YS") it is 720, and by days ("D") 24. Named
#            by their last day ("ME", "QE", "YE") it is 719, and by weeks ("W") 167: their bins end at the last
#            midnight of the period and are pushed to its last moment, so closed="right", which is also their default, does
#            what "left" should. With closed="left" the bins end at that midnight, and the whole last day, November 30, is
#            December's, for readings of either kind. polars has all of them right. (Reported to pandas in 2013, number
#            2665, and again in 2020, 36806, which is open.)
# Matters:   consumption by month is off by an hour, or a day, and the month's peak may be another one than on the bill.
#            "MS" beside "ME" shows it; totals, and readings once a day, do not.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq pandas==3.1.1 polars==2.1.0 2> /dev/null

cat > run.py <<'PY'
import pandas as pd
import polars as pl

SPANS = {"M": "November", "Q": "the quarter", "Y": "the year", "D": "November 30", "W": "a week"}
CODES = ("MS", "ME", "QS", "QE", "YS", "YE", "D", "W")
EVERY = {"MS": "1mo", "QS": "1q", "YS": "1y", "D": "1d", "W": "1w"}


def readings(code: str) -> pd.Series:
    """Return 1 kWh for each hour of a period, stamped at the hour's end."""
    first, last = {
        "M": ("2026-11-01", "2026-12-01"), "Q": ("2026-10-01", "2027-01-01"), "Y": ("2026-01-01", "2027-01-01"),
        "D": ("2026-11-30", "2026-12-01"), "W": ("2026-11-23", "2026-11-30"),
    }[code[0]]  # fmt: skip
    times = pd.date_range(first, last, freq="h", inclusive="right")
    return pd.Series(1, index=times)


for code in CODES:
    name = SPANS[code[0]]
    series = readings(code)
    counts = {closed: series.resample(code, closed=closed).sum() for closed in ("right", "left")}
    said = ", ".join(f"{closed} {[int(each) for each in count[count > 0]]}" for closed, count in counts.items())
    line = f"{name:12} has {len(series):4} hours; pandas {code:2}: {said}"
    if code in EVERY:
        frame = pl.DataFrame({"at": series.index.to_pydatetime().tolist(), "kwh": series.tolist()})
        groups = frame.group_by_dynamic("at", every=EVERY[code], closed="right").agg(pl.sum("kwh"))
        line += f"; polars {EVERY[code]}: right {groups['kwh'].to_list()}"
    print(line)
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
November     has  720 hours; pandas MS: right [720], left [719, 1]; polars 1mo: right [720]
November     has  720 hours; pandas ME: right [719, 1], left [695, 25]
the quarter  has 2208 hours; pandas QS: right [2208], left [2207, 1]; polars 1q: right [2208]
the quarter  has 2208 hours; pandas QE: right [2207, 1], left [2183, 25]
the year     has 8760 hours; pandas YS: right [8760], left [8759, 1]; polars 1y: right [8760]
the year     has 8760 hours; pandas YE: right [8759, 1], left [8735, 25]
November 30  has   24 hours; pandas D : right [24], left [23, 1]; polars 1d: right [24]
a week       has  168 hours; pandas W : right [167, 1], left [143, 25]; polars 1w: right [168]
SEEN
