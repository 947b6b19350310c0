#!/usr/bin/env bash
# Four hours from 4 to 8 p.m. are one block in winter and two halves all summer, or the other way around, by the file's first day.
#
# Versions:  pandas 3.1.1, polars 2.1.0, DuckDB 2.0.1 and pyarrow 26.0.1.
# Expected:  the readings carry the zone America/Denver. Blocks of four or twelve hours begin at midnight, as clocks do, on every
#            day but perhaps the two on which the clocks change.
# Happens:   resample("4h") of pandas and group_by_dynamic(every="4h") of polars count real hours from the first reading's
#            midnight on. From March 8 to November 1 the blocks of a file from January begin at 1, 5, 9, 13 and
#            17 o'clock; of a file from July the winter ones at 3, 7, 11, 15 and 19. "12h" and, in pandas, "24h" do the same.
#            DuckDB's time_bucket counts from a midnight in UTC: 16:00 to 20:00 is never a block. polars' own dt.truncate
#            and the floor of pandas and Arrow go by the clock, all year.
# Matters:   peak hours of tariffs are such blocks. A test with a week of one season is right, totals by year agree, and the
#            highest block of each summer day is half of what it was, or stands under hours that no tariff knows. (Where each
#            begins to count is documented: pandas' origin "start_day", DuckDB's January 3, 2000, 0:00 UTC. That blocks
#            of a zone's hours are then shifted for months is not said.)
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq pandas==3.1.1 polars==2.1.0 duckdb==2.0.1 pyarrow==26.0.1 2> /dev/null

cat > run.py <<'PY'
from collections import Counter
from collections.abc import Iterable
from datetime import datetime

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

ZONE = "America/Denver"


def said(name: str, begins: Iterable[datetime]) -> None:
    """Print how many days have evening load in a block that begins at this hour, for January and for July."""
    hours = Counter((begin.strftime("%b"), f"{begin:%H:%M}") for begin in begins if begin.month in (1, 7))
    january, july = ({hour: days for (month, hour), days in sorted(hours.items()) if month == m} for m in ("Jan", "Jul"))
    print(f"  {name:24} January {january}, July {july}")


for first in ("2026-01-01", "2026-07-01"):
    print(f"1 kWh an hour from 16:00 to 20:00, readings from {first} on for a year:")
    start = pd.Timestamp(first, tz=ZONE)
    times = pd.date_range(start, start + pd.DateOffset(years=1), freq="h", inclusive="left")
    load = pd.Series([float(16 <= time.hour < 20) for time in times], index=times)
    utc = pl.Series(times.tz_convert("UTC").to_pydatetime().tolist())
    frame = pl.DataFrame({"began": utc.dt.convert_time_zone(ZONE), "kwh": load.to_list()})
    by_four = load.resample("4h").sum()
    said("pandas resample", by_four[by_four > 0].index)
    used = pl.col("kwh") > 0
    said("polars group_by_dynamic", frame.group_by_dynamic("began", every="4h").agg(pl.sum("kwh")).filter(used)["began"])
    bucket = "SELECT time_bucket(INTERVAL '4 hours', began) AS block FROM readings GROUP BY 1 HAVING sum(kwh) > 0"
    connection = duckdb.connect()
    connection.execute(f"SET TimeZone = '{ZONE}'")
    connection.register("readings", frame.to_arrow())
    said("DuckDB time_bucket", connection.execute(bucket).to_arrow_table()["block"].to_pylist())
    evening = frame.filter(used)
    said("polars dt.truncate", evening["began"].dt.truncate("4h").unique())
    said("pandas floor", times[load > 0].floor("4h").unique())
    said("Arrow floor_temporal", pc.floor_temporal(pa.array(times[load > 0]), 4, "hour").unique().to_pylist())
    days = load.resample("24h").sum().index
    print(f"  pandas: days of 24h begin at {sorted({f'{day:%H:%M}' for day in days})}")
PY
venv/bin/python -W ignore run.py | tee seen
diff seen - <<'SEEN'
1 kWh an hour from 16:00 to 20:00, readings from 2026-01-01 on for a year:
  pandas resample          January {'16:00': 31}, July {'13:00': 31, '17:00': 31}
  polars group_by_dynamic  January {'16:00': 31}, July {'13:00': 31, '17:00': 31}
  DuckDB time_bucket       January {'13:00': 31, '17:00': 31}, July {'14:00': 31, '18:00': 31}
  polars dt.truncate       January {'16:00': 31}, July {'16:00': 31}
  pandas floor             January {'16:00': 31}, July {'16:00': 31}
  Arrow floor_temporal     January {'16:00': 31}, July {'16:00': 31}
  pandas: days of 24h begin at ['00:00', '01:00']
1 kWh an hour from 16:00 to 20:00, readings from 2026-07-01 on for a year:
  pandas resample          January {'15:00': 31, '19:00': 31}, July {'16:00': 31}
  polars group_by_dynamic  January {'15:00': 31, '19:00': 31}, July {'16:00': 31}
  DuckDB time_bucket       January {'13:00': 31, '17:00': 31}, July {'14:00': 31, '18:00': 31}
  polars dt.truncate       January {'16:00': 31}, July {'16:00': 31}
  pandas floor             January {'16:00': 31}, July {'16:00': 31}
  Arrow floor_temporal     January {'16:00': 31}, July {'16:00': 31}
  pandas: days of 24h begin at ['00:00', '23:00']
SEEN
