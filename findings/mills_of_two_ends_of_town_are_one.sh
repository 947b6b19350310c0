#!/usr/bin/env bash
# Of "Harbor Mills SE" and "Harbor Mills SW" one loses its end of the town when legal forms are taken off, and a spa its trade.
#
# Versions:  cleanco 2.3 (Python).
# Expected:  basename() takes the legal form off a company's name, so that "Harbor Mills Inc." and "Harbor Mills" are one.
#            What is no legal form where the company is stays: directions, states, trades.
# Happens:   the forms of all countries are taken off the end of any name, without regard to upper case or points. SE is a
#            European company: the plant in the southeast becomes the company itself, and its neighbor in the southwest stays
#            apart. SPA is an Italian one, and CO, NV, SC and SD, which are states, are forms as well; AZ and TX are not. So
#            "Glenwood Spa", "Glenwood Co" and "Glenwood LP" are one, "The Limited" is "The", and of "(Kroger Co)" the
#            closing parenthesis is gone. There is no option for a country.
# Matters:   customers' lists are matched by such names, and sites are told apart by direction and state. Two customers'
#            kWh are added up as one, and the names that stay whole, SW and NW, make the list look right.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq cleanco==2.3 2> /dev/null

cat > run.py <<'PY'
from collections import defaultdict

from cleanco import basename

NAMES = """Harbor Mills Inc.|Harbor Mills SE|Harbor Mills SW|Harbor Mills NE|Harbor Mills NW
Glenwood Spa|Glenwood Co|Glenwood LP|Glenwood PLC
Cold Storage CO|Cold Storage NV|Cold Storage SC|Cold Storage SD|Cold Storage AZ|Cold Storage TX
The Limited|City Market (Kroger Co)"""
for line in NAMES.splitlines():
    found = defaultdict(list)
    for name in line.split("|"):
        found[basename(name)].append(name)
    for base, names in found.items():
        print(f"{base:24} {', '.join(names)}")
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
Harbor Mills             Harbor Mills Inc., Harbor Mills SE
Harbor Mills SW          Harbor Mills SW
Harbor Mills NE          Harbor Mills NE
Harbor Mills NW          Harbor Mills NW
Glenwood                 Glenwood Spa, Glenwood Co, Glenwood LP, Glenwood PLC
Cold Storage             Cold Storage CO, Cold Storage NV, Cold Storage SC, Cold Storage SD
Cold Storage AZ          Cold Storage AZ
Cold Storage TX          Cold Storage TX
The                      The Limited
City Market (Kroger      City Market (Kroger Co)
SEEN
