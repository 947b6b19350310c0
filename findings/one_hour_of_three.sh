#!/usr/bin/env bash
# On the night the clocks go forward, one hour of arrow's lasts three hours by the clock; in autumn one of 25 hours is not there.
#
# Versions:  arrow 1.4.0 (Python); pandas 3.1.1 for comparison.
# Expected:  Arrow.range("hour", …) and span_range("hour", …) of a day in America/Denver give its hours one after the other: 23 on
#            March 8 and 25 on November 1, 2026, each as long as an hour, each beginning where the last one ends.
# Happens:   the hour that begins at 1:00 on March 8 ends at 3:59:59.999999, two hours later, and holds all of the next one, so
#            that a reading of 3:15 is in two of them; floor("hour") and ceil("hour") agree. In steps of quarter hours it is
#            right. In November the second hour of 1 o'clock is left out, from 1:59:59 on to 2:00, one hour later, and its
#            readings are in no hour at all; shift(hours=1) from 1:30 is 2:30, two hours later.
# Matters:   sums by the hour of two days a year are wrong, too high or too low; the days' numbers of hours, 23 and 24, look
#            like those of clocks. An overlap is what nobody looks for in a list of hours.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq arrow==1.4.0 pandas==3.1.1 2> /dev/null

cat > run.py <<'PY'
from datetime import datetime, timedelta

import arrow
import pandas as pd

ZONE = "America/Denver"
for month, day in ((3, 8), (11, 1)):
    first, last = datetime(2026, month, day), datetime(2026, month, day, 23)
    spans = list(arrow.Arrow.span_range("hour", first, last, tz=ZONE))
    begin = arrow.get(first, tzinfo=ZONE).to("utc")
    total = 25 if month == 11 else 23
    readings = [begin + timedelta(minutes=15 * n) for n in range(4 * total)]
    held = [sum(low <= reading <= high for low, high in spans) for reading in readings]
    by_pandas = pd.Series(1, pd.DatetimeIndex([r.datetime for r in readings]).tz_convert(ZONE)).resample("h").sum()
    print(f"{first:%B %-d}: {len(spans)} hours, pandas {len(by_pandas)}, of {len(readings)} readings {held.count(2)} in two hours, {held.count(0)} in none")
    for low, high in spans[:4]:
        print(f"  {low.isoformat()[11:]} to {high.isoformat()[11:]}")
late = arrow.get(2026, 11, 1, 1, 30, tzinfo=ZONE)
print("1:30 and one hour:", late, late.shift(hours=1), "which is", late.shift(hours=1).to("utc") - late.to("utc"))
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
March 8: 23 hours, pandas 23, of 92 readings 4 in two hours, 0 in none
  00:00:00-07:00 to 00:59:59.999999-07:00
  01:00:00-07:00 to 03:59:59.999999-06:00
  03:00:00-06:00 to 03:59:59.999999-06:00
  04:00:00-06:00 to 04:59:59.999999-06:00
November 1: 24 hours, pandas 25, of 100 readings 0 in two hours, 4 in none
  00:00:00-06:00 to 00:59:59.999999-06:00
  01:00:00-06:00 to 01:59:59.999999-06:00
  02:00:00-07:00 to 02:59:59.999999-07:00
  03:00:00-07:00 to 03:59:59.999999-07:00
1:30 and one hour: 2026-11-01T01:30:00-06:00 2026-11-01T02:30:00-07:00 which is 2:00:00
SEEN
