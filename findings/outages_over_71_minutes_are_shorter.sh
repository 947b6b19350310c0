#!/usr/bin/env bash
# An outage of 90 minutes is in Tableau's file as 18 minutes 25 seconds, and one of three hours as minus 35 minutes.
#
# Versions:  DuckDB 2.0.1 writes an INTERVAL as month_day_nano of Arrow (pyarrow 26.0.1); pantab 5.3.0 puts it into a Hyper file;
#            Tableau's own tableauhyperapi 0.0.26963 reads.
# Expected:  both sides have a type for it: months, days and the rest, in nanoseconds in Arrow and in microseconds in Hyper,
#            both in 64 bits. What does not fit raises, as pantab does for Arrow's plain durations.
# Happens:   the microseconds lose everything above 32 bits: from 35 minutes 48 seconds on, either way, a length is off by a
#            multiple of 71 minutes 35 seconds. Days and months are right, so two days are two days. Nothing is raised, and
#            pantab reads its own file back with the same wrong values.
# Matters:   outages, response times and repair times are mostly between half an hour and a day. Most of the lengths shown are
#            plausible, some are negative, and their mean says that service is restored in minutes.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq duckdb==2.0.1 pyarrow==26.0.1 pantab==5.3.0 tableauhyperapi==0.0.26963 2> /dev/null

cat > run.py <<'PY'
import duckdb
import pantab
from tableauhyperapi import Connection, HyperProcess, Telemetry

lengths = ("30 minutes", "40 minutes", "90 minutes", "3 hours", "26 hours 30 minutes", "2 days", "-40 minutes")
rows = ", ".join(f"('{text}', interval '{text}')" for text in lengths)
table = duckdb.sql(f"select * from (values {rows}) t(outage, lasted)").to_arrow_table()
pantab.frame_to_hyper(table, "outages.hyper", table="outages")
back = pantab.frame_from_hyper("outages.hyper", table="outages", return_type="pyarrow")
written = {row["outage"]: int(row["lasted"].nanoseconds / 10**9) + row["lasted"].days * 86400 for row in table.to_pylist()}
again = {row["outage"]: int(row["lasted"].nanoseconds / 10**9) + row["lasted"].days * 86400 for row in back.to_pylist()}
with (
    HyperProcess(Telemetry.DO_NOT_SEND_USAGE_DATA_TO_TABLEAU) as process,
    Connection(process.endpoint, "outages.hyper") as hyper,
):
    for outage, seconds in hyper.execute_list_query("select outage, extract(epoch from lasted) from outages"):
        print(f"{outage}: {written[outage]} s written, {int(seconds)} s in Tableau, {again[outage]} s read back")
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
30 minutes: 1800 s written, 1800 s in Tableau, 1800 s read back
40 minutes: 2400 s written, -1894 s in Tableau, -1894 s read back
90 minutes: 5400 s written, 1105 s in Tableau, 1105 s read back
3 hours: 10800 s written, -2084 s in Tableau, -2084 s read back
26 hours 30 minutes: 95400 s written, 910 s in Tableau, 910 s read back
2 days: 172800 s written, 172800 s in Tableau, 172800 s read back
-40 minutes: -2400 s written, 1894 s in Tableau, 1894 s read back
SEEN
