#!/usr/bin/env bash
# jq reads the offset of a meter's reading and drops it: 6 p.m. in Denver is noon in Denver, and November 2026 October 31.
#
# Versions:  PyPI's jq 1.13.0, and Debian's jq 1.6; Miller 6.6 (Debian) and Python 3.11 for comparison.
# Expected:  strptime with %z takes the offset behind the time, and mktime makes seconds since 1970 of it. What has no place
#            in the result is refused. A month without a day is its first day, as in Python and Miller, or an error.
# Happens:   %z must match, and changes nothing: -0600 and -0700 give the same moment, 6 or 7 hours early; %Z with MST does
#            the same, as in Miller. "%b %Y" is the last day of the month before. A day of an ISO week (%G-W%V-%u)
#            is December 31, 1899. 02/30/2026 is March 2. None raises. (The offset was reported in 2020, jq 2195, open.)
# Matters:   intervals in JSON carry the local time with its offset, and the two hours of the night in November differ by
#            it alone. Day totals and peaks move by 6 hours, by 7 in winter; bills by month fall into the month before.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
{ command -v jq && command -v mlr; } > /dev/null || apt-get install -y -qq --no-install-recommends jq miller > /dev/null
python3 -m venv venv && venv/bin/pip install -qq jq==1.13.0 2> /dev/null

cat > run.py <<'PY'
import json
import subprocess
from datetime import UTC, datetime

import jq

CASES = [
    ("%Y-%m-%dT%H:%M:%S%z", "2026-07-01T18:00:00-0600"),
    ("%Y-%m-%dT%H:%M:%S%z", "2026-11-01T01:30:00-0600"),
    ("%Y-%m-%dT%H:%M:%S%z", "2026-11-01T01:30:00-0700"),
    ("%Y-%m-%d %H:%M %Z", "2026-12-01 18:00 MST"),
    ("%b %Y", "Nov 2026"),
    ("%m/%d/%Y", "02/30/2026"),
    ("%G-W%V-%u", "2026-W44-7"),
]


def in_python(form: str, text: str) -> str:
    try:
        return datetime.strptime(text, form).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return "refused"


print(f"{'':25} {'jq of PyPI':20}  {'jq of Debian':21} {'Miller':21} Python")
for form, text in CASES:
    program = f"strptime({json.dumps(form)}) | mktime | todate"
    debian = subprocess.run(["jq", "-r", program], input=json.dumps(text), capture_output=True, text=True).stdout.strip()
    miller = subprocess.run(
        ["mlr", "-n", "put", f'end {{ print sec2gmt(strptime("{text}", "{form}")) }}'], capture_output=True, text=True
    ).stdout.strip()
    print(f"{text:25} {jq.compile(program).input_value(text).first()}  {debian:21} {miller:21} {in_python(form, text)}")
PY
TZ=UTC venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
                          jq of PyPI            jq of Debian          Miller                Python
2026-07-01T18:00:00-0600  2026-07-01T18:00:00Z  2026-07-01T18:00:00Z  2026-07-02T00:00:00Z  2026-07-02T00:00:00Z
2026-11-01T01:30:00-0600  2026-11-01T01:30:00Z  2026-11-01T01:30:00Z  2026-11-01T07:30:00Z  2026-11-01T07:30:00Z
2026-11-01T01:30:00-0700  2026-11-01T01:30:00Z  2026-11-01T01:30:00Z  2026-11-01T08:30:00Z  2026-11-01T08:30:00Z
2026-12-01 18:00 MST      2026-12-01T18:00:00Z  2026-12-01T18:00:00Z  2026-12-01T18:00:00Z  refused
Nov 2026                  2026-10-31T00:00:00Z  2026-10-31T00:00:00Z  2026-11-01T00:00:00Z  2026-11-01T00:00:00Z
02/30/2026                2026-03-02T00:00:00Z  2026-03-02T00:00:00Z  (error)               refused
2026-W44-7                1899-12-31T00:00:00Z  1899-12-31T00:00:00Z  (error)               2026-11-01T00:00:00Z
SEEN
