#!/usr/bin/env bash
# An outage of 36 hours and 30 minutes in an SPSS or SAS file is half past twelve for Python, and minus one hour is 23:00.
#
# Versions:  R's haven 2.5.1 writes and reads (with hms); pyreadstat 1.3.7 and pandas 3.1.1 (read_spss) read.
# Expected:  the format TIME of SPSS and SAS is a count of seconds of any size and either sign: durations as well as
#            times of day. R reads 36:30:00 and -01:00:00 back. A reader without a type for them gives the
#            seconds (as pyreadstat does for the same column in a Stata file), or a timedelta.
# Happens:   pyreadstat, and pandas' read_spss which is built on it, make a datetime.time of it: whole days are
#            dropped, and what is negative counts back from midnight. 24:00:00 is midnight, 0 hours.
# Matters:   surveys and studies of reliability come in these formats; lengths of calls, outages and repairs up to a
#            day are right, the long ones, which matter, are shortest. No error, no warning, one type throughout.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
Rscript -e 'q(status = !requireNamespace("haven", quietly = TRUE))' > /dev/null 2>&1 \
    || apt-get install -y -qq --no-install-recommends r-cran-haven > /dev/null
python3 -m venv venv && venv/bin/pip install -qq pyreadstat==1.3.7 pandas==3.1.1 2> /dev/null

cat > write.R <<'R'
library(haven)
outages <- data.frame(id = c("A", "B", "C", "D"))
outages$lasted <- hms::hms(seconds = c(5400, 131400, 86400, -3600))
write_sav(outages, "outages.sav")
write_xpt(outages, "outages.xpt")
write_dta(outages, "outages.dta")
for (again in list(read_sav("outages.sav"), read_xpt("outages.xpt"))) {
  cat("haven               ", format(again$lasted), sep = " ", fill = 200)
}
R
cat > read.py <<'PY'
import pandas as pd
import pyreadstat

for name, read in (("sav", pyreadstat.read_sav), ("xpt", pyreadstat.read_xport), ("dta", pyreadstat.read_dta)):
    print(f"pyreadstat {name}      ", *read(f"outages.{name}")[0]["lasted"])
print("pandas read_spss    ", *pd.read_spss("outages.sav")["lasted"])
PY
{ Rscript write.R && venv/bin/python read.py; } 2> /dev/null | tr -s ' ' | tee seen
diff seen - <<'SEEN'
haven 01:30:00 36:30:00 24:00:00 -01:00:00
haven 01:30:00 36:30:00 24:00:00 -01:00:00
pyreadstat sav 01:30:00 12:30:00 00:00:00 23:00:00
pyreadstat xpt 01:30:00 12:30:00 00:00:00 23:00:00
pyreadstat dta 5400.0 131400.0 86400.0 -3600.0
pandas read_spss 01:30:00 12:30:00 00:00:00 23:00:00
SEEN
