#!/usr/bin/env bash
# From 2038 on the same pandas column says "noon" and "11 o'clock" of the same moment, all summer long.
#
# Versions:  pyarrow 26.0.1 on Linux with Debian's tzdata, pandas 3.1.1, polars 2.1.0, Python's zoneinfo.
# Expected:  files of time zones list the changes of clocks up to 2037 and then give the rule for all years after.
#            A library that reads them goes on by the rule, as Python and polars do.
# Happens:   Arrow's own functions stop at the list: from 2038 on Denver is on standard time all year. pandas mixes
#            the two in one column of Arrow's type: printing it and tolist() use Python's zone (12:00), .dt.hour,
#            .dt.strftime and tz_localize(None) use Arrow (11:00), and .dt.floor("D") gives 01:00 in the morning.
#            CSV files of Arrow have the wrong offset, too. The project knows of it since 2023.
# Matters:   contracts for solar power run twenty years and more; their on-peak hours and days are worked out ahead.
#            Tests use dates of these years, which are right.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
[ -e /usr/share/zoneinfo/America/Denver ] || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq tzdata > /dev/null
python3 -m venv venv && venv/bin/pip install -qq pyarrow==26.0.1 pandas==3.1.1 polars==2.1.0 2> /dev/null

cat > run.py <<'PY'
import io
from datetime import datetime

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.csv

for year in (2037, 2038, 2045):
    moment = pa.array([datetime(year, 7, 1, 18)], pa.timestamp("us", "UTC")).cast(pa.timestamp("us", "America/Denver"))
    column = pd.Series(moment, dtype=pd.ArrowDtype(moment.type))
    print(year, "pandas tolist", column.tolist()[0], "hour", column.dt.hour[0], "floor", column.dt.floor("D")[0])
    file = io.BytesIO()
    pa.csv.write_csv(pa.table({"at": moment}), file)
    print("  Arrow's CSV", file.getvalue().decode().split("\n")[1], "polars", pl.Series(moment)[0].isoformat())
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
2037 pandas tolist 2037-07-01 12:00:00-06:00 hour 12 floor 2037-07-01 00:00:00-06:00
  Arrow's CSV 2037-07-01 12:00:00.000000-0600 polars 2037-07-01T12:00:00-06:00
2038 pandas tolist 2038-07-01 12:00:00-06:00 hour 11 floor 2038-07-01 01:00:00-06:00
  Arrow's CSV 2038-07-01 11:00:00.000000-0700 polars 2038-07-01T12:00:00-06:00
2045 pandas tolist 2045-07-01 12:00:00-06:00 hour 11 floor 2045-07-01 01:00:00-06:00
  Arrow's CSV 2045-07-01 11:00:00.000000-0700 polars 2045-07-01T12:00:00-06:00
SEEN
