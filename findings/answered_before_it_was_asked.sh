#!/usr/bin/env bash
# An answer an hour and a quarter before the limit is as late as one an hour and a quarter behind it, in working hours.
#
# Versions:  businesstimedelta 1.0.1 (Python); business-duration 0.68 for comparison.
# Expected:  rules.difference(a, b) is the working time from a to b, and below zero where b comes first, as b - a is with
#            Python's own times, or it is refused. business-duration gives NaN.
# Happens:   the two moments are put in order first, so the difference is never below zero: both ways from Friday 16:00 to Monday
#            9:00 are 2 hours. A length below zero can be made, and adding it counts back by the clock, not by working hours:
#            two hours back from Monday 9:00 are Monday 7:00, before the day begins, and ten hours back are Sunday night. Taking
#            away two hours, which is the same thing, gives Friday 16:00.
# Matters:   answers against their limits, in working hours, are what the library is for. What was early counts as late by as
#            much, and no day or hour tells the two apart.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq businesstimedelta==1.0.1 business-duration==0.68 2> /dev/null

cat > run.py <<'PY'
import warnings
from datetime import datetime, time

warnings.simplefilter("ignore")
from business_duration import businessDuration
from businesstimedelta import BusinessTimeDelta, Rules, WorkDayRule

rules = Rules([WorkDayRule(start_time=time(8), end_time=time(17), working_days=[0, 1, 2, 3, 4])])
friday, monday = datetime(2026, 11, 27, 16), datetime(2026, 11, 30, 9)
limit = datetime(2026, 11, 30, 10, 30)
for name, first, last in (
    ("Friday 16:00 to Monday 9:00", friday, monday), ("Monday 9:00 to Friday 16:00", monday, friday),
    ("limit 10:30, answer 9:15", limit, datetime(2026, 11, 30, 9, 15)), ("limit 10:30, answer 11:45", limit, datetime(2026, 11, 30, 11, 45)),
):
    found = rules.difference(first, last)
    other = businessDuration(first, last, starttime=time(8), endtime=time(17), unit="hour")
    print(f"{name}: businesstimedelta {found.timedelta}, business-duration {other}")
for hours in (2, 10):
    back, taken = monday + BusinessTimeDelta(rules, hours=-hours), monday - BusinessTimeDelta(rules, hours=hours)
    print(f"Monday 9:00 and minus {hours} hours: {back:%A %H:%M}; less {hours} hours: {taken:%A %H:%M}")
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
Friday 16:00 to Monday 9:00: businesstimedelta 2:00:00, business-duration 2.0
Monday 9:00 to Friday 16:00: businesstimedelta 2:00:00, business-duration nan
limit 10:30, answer 9:15: businesstimedelta 1:15:00, business-duration nan
limit 10:30, answer 11:45: businesstimedelta 1:15:00, business-duration 1.25
Monday 9:00 and minus 2 hours: Monday 07:00; less 2 hours: Friday 16:00
Monday 9:00 and minus 10 hours: Sunday 23:00; less 10 hours: Friday 08:00
SEEN
