#!/usr/bin/env bash
# June 19 is a working day in the calendar of the United States, five years after it became a federal holiday.
#
# Versions:  workalendar 17.0.0 (Python); holidays 0.109, pandas 3.1.1 and npm date-holidays 3.37.0 for comparison.
# Expected:  Juneteenth is a federal holiday since 2021 (5 U.S.C. 6103(a)), and in many states a state's holiday, too. A calendar of
#            the United States has it, as the other three have.
# Happens:   the library knows the day, but only the Federal Reserve's calendar turns it on (include_juneteenth); in
#            the United States' own it is a working day, and so it is in those of the states (Texas has its own day then, and
#            West Virginia moves one of its own there in 2026). What is counted across it is a day short: five working days
#            after June 17 end on June 24 and not 25. The other ten federal days of
#            the year are there, the observed July 3 included.
# Matters:   limits for answers and due dates are counted in working days. The list of holidays looks complete, ten days of
#            eleven, and one week in the year is wrong.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq workalendar==17.0.0 holidays==0.109 pandas==3.1.1 2> /dev/null
npm install --silent --no-fund --no-audit date-holidays@3.37.0 > /dev/null 2>&1

cat > run.py <<'PY'
from datetime import date

import holidays
import numpy as np
from pandas.tseries.holiday import USFederalHolidayCalendar
from workalendar import usa
from workalendar.registry import registry

day = date(2026, 6, 19)
federal = usa.UnitedStates()
by_workalendar = {found for found, _ in federal.holidays(2026)}
by_pandas = {found.date() for found in USFederalHolidayCalendar().holidays("2026-01-01", "2026-12-31")}
by_holidays = set(holidays.US(years=2026))
print(f"June 19: workalendar {day in by_workalendar}, pandas {day in by_pandas}, holidays {day in by_holidays}")
print("only in pandas:", sorted(map(str, by_pandas - by_workalendar)), "in holidays:", sorted(map(str, by_holidays - by_workalendar)))
states = registry.get_subregions("US")
names = {code: [name for found, name in calendar().holidays(2026) if found == day] for code, calendar in sorted(states.items())}
print(f"of {len(states)} calendars of states, cities and territories:", "; ".join(f"{code} {found[0]}" for code, found in names.items() if found))
print("Federal Reserve:", day in {found for found, _ in usa.FederalReserveSystem().holidays(2026)})
print("five working days after June 17:", federal.add_working_days(date(2026, 6, 17), 5), "by pandas' days", np.busday_offset("2026-06-17", 5, holidays=sorted(by_pandas)))
PY
cat > run.cjs <<'JS'
const Holidays = require('date-holidays');
console.log('date-holidays:', new Holidays('US').getHolidays(2026).filter(day => day.date.startsWith('2026-06-19')).map(day => `${day.name}, ${day.type}`).join());
JS
{ venv/bin/python run.py && node run.cjs; } | tee seen
diff seen - <<'SEEN'
June 19: workalendar False, pandas True, holidays True
only in pandas: ['2026-06-19'] in holidays: ['2026-06-19']
of 53 calendars of states, cities and territories: US-TX Emancipation Day in Texas; US-WV West Virgina Day (Observed)
Federal Reserve: True
five working days after June 17: 2026-06-24 by pandas' days 2026-06-25
date-holidays: Juneteenth, public
SEEN
