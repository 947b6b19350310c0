#!/usr/bin/env bash
# A reading stamped 20261101 is of August 23, 1970, one stamped 202611010130 of June 1976, and with its seconds of the year 2612.
#
# Versions:  pydantic 2.14.4; msgspec 0.22.0, pandas 3.1.1 and Python 3.11's own fromisoformat for comparison.
# Expected:  days of exports are written 20261101 (the short form of ISO 8601). For the type date pydantic refuses it, as it
#            refuses 11/01/2026; for datetime it reads 2026-11-01 and refuses 20261101 as well, or reads it as fromisoformat does.
# Happens:   a datetime takes any digits for seconds since 1970, or above 20,000,000,000 for milliseconds, text or number:
#            20261101 is 1970-08-23 12:05:01 UTC, and 46327, a day of a workbook, January 1, 1970, after noon. The
#            result has a zone, UTC, where that of "2026-11-01" has none. That numbers are seconds is documented, for both
#            types; a date refuses them unless they fall on a midnight, which these do not.
# Matters:   services check uploads and messages by such types. Nothing is refused and the order is kept, so only a look at
#            the year shows it; and the field beside it, a date, has taught that wrong forms are refused.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq pydantic==2.14.4 msgspec==0.22.0 pandas==3.1.1 2> /dev/null

cat > run.py <<'PY'
from collections.abc import Callable
from datetime import date, datetime

import msgspec
import pandas as pd
import pydantic


def said(read: Callable[[str], object], text: str) -> str:
    """Return what a reader makes of the text, or that it refuses."""
    try:
        return str(read(text))
    except (ValueError, msgspec.ValidationError):
        return "refused"


TEXTS = ("2026-11-01", "20261101", "20261101T0130", "202611010130", "20261101013000", "46327", "11/01/2026")
READERS = {
    "pydantic datetime": pydantic.TypeAdapter(datetime).validate_python,
    "pydantic date": pydantic.TypeAdapter(date).validate_python,
    "msgspec datetime": lambda each: msgspec.convert(each, datetime),
    "fromisoformat": datetime.fromisoformat,
    "pandas": pd.Timestamp,
}
print(*TEXTS, sep=" | ")
for name, read in READERS.items():
    print(f"{name}:", " | ".join(said(read, text) for text in TEXTS))
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
2026-11-01 | 20261101 | 20261101T0130 | 202611010130 | 20261101013000 | 46327 | 11/01/2026
pydantic datetime: 2026-11-01 00:00:00 | 1970-08-23 12:05:01+00:00 | refused | 1976-06-03 00:50:10.130000+00:00 | 2612-01-19 11:36:53+00:00 | 1970-01-01 12:52:07+00:00 | refused
pydantic date: 2026-11-01 | refused | refused | refused | refused | refused | refused
msgspec datetime: refused | refused | refused | refused | refused | refused | refused
fromisoformat: 2026-11-01 00:00:00 | 2026-11-01 00:00:00 | 2026-11-01 01:30:00 | refused | refused | refused | refused
pandas: 2026-11-01 00:00:00 | 2026-11-01 00:00:00 | 2026-11-01 01:30:00 | 2026-11-01 01:30:00 | 2026-11-01 01:30:00 | refused | 2026-11-01 00:00:00
SEEN
