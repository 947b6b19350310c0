#!/usr/bin/env bash
# Add a list of holidays to a project, and on a slim Linux machine its time zones are gone.
#
# Versions:  holidays 0.109, pandas 3.1.1, python-dateutil 4.0.0 and 2.9.0.post0, Python's zoneinfo.
# Expected:  a package that knows holidays is added, nothing else changes.
# Happens:   pandas brings python-dateutil 4, which brings tzdata, the data of all time zones, on every
#            platform. holidays wants python-dateutil below 3: the resolver takes 2.9 without a word, six comes
#            back, and tzdata is not installed on Linux any more, since pandas itself asks for it on Windows only.
# Matters:   machines with /usr/share/zoneinfo do not notice: a developer's has it, a slim container image often
#            does not. There ZoneInfo("America/Denver") raises from the release on in which holidays were added.
#            (PYTHONTZPATH="" below plays the machine without that folder.) Remedy: name tzdata in the requirements.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
cat > zone.py <<'PY'
import importlib.metadata
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

print("  python-dateutil", importlib.metadata.version("python-dateutil"))
try:
    print("  found", ZoneInfo("America/Denver"))
except ZoneInfoNotFoundError as error:
    print("  ZoneInfoNotFoundError:", error.args[0])
PY
for wanted in "pandas==3.1.1" "pandas==3.1.1 holidays==0.109"; do
    python3 -m venv venv --clear
    # shellcheck disable=SC2086  # two packages
    venv/bin/pip install -qq $wanted 2> /dev/null
    echo "$wanted"
    PYTHONTZPATH="" venv/bin/python zone.py
done | tee seen
diff seen - <<'SEEN'
pandas==3.1.1
  python-dateutil 4.0.0
  found America/Denver
pandas==3.1.1 holidays==0.109
  python-dateutil 2.9.0.post0
  ZoneInfoNotFoundError: No time zone found with key America/Denver
SEEN
