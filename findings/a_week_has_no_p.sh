#!/usr/bin/env bash
# A week is "1W" in OpenADR's schema and "P1W" everywhere else: the one is refused, the other read as no time at all.
#
# Versions:  openleadr 0.5.36 with the schemas of OpenADR 2.0b that it brings, checked by lxml 6.1.3; isodate 0.7.2 for
#            comparison.
# Expected:  the schema takes its durations from the calendar standard in XML (its namespace; RFC 6321 and RFC 5545,
#            3.3.6): P, then days and times, or P and weeks: P1W. What a library cannot read raises, and what it writes
#            is valid.
# Happens:   in the schema's pattern the alternative "or weeks" stands beside the whole rest instead of beside the days:
#            valid are 1W without P, which no other library reads, and P alone; P1W is not. openleadr has copied the
#            pattern: its parse_duration("P1W") is 0:00:00, without an error, and "PT1.5H", too. It writes no time as P and
#            a negative time as P-1DT23H, which the schema refuses and openleadr reads as 0.
# Matters:   OpenADR carries calls to reduce load between a utility and its large customers. A week's notice written by
#            the calendar standard makes the whole message invalid, or, taken with the library's function, no notice.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq openleadr==0.5.36 lxml==6.1.3 isodate==0.7.2 2> /dev/null

cat > run.py <<'PY'
from datetime import timedelta
from pathlib import Path

import isodate
import openleadr
from lxml import etree
from openleadr.utils import parse_duration, timedeltaformat

XS = "{http://www.w3.org/2001/XMLSchema}"
schema = etree.parse(Path(openleadr.__file__).parent / "schema" / "oadr_xcal_20b.xsd")
(rule,) = [pattern.get("value") for pattern in schema.iter(f"{XS}pattern") if "W)" in pattern.get("value")]
checked = etree.XMLSchema(etree.XML(f"""<xs:schema xmlns:xs="{XS[1:-1]}"><xs:element name="duration"><xs:simpleType>
    <xs:restriction base="xs:string"><xs:pattern value="{rule}"/></xs:restriction></xs:simpleType></xs:element></xs:schema>"""))


def iso(text):
    try:
        return isodate.parse_duration(text)
    except isodate.ISO8601Error:
        return "not a duration"


for text in ("P7D", "P1W", "1W", "PT1.5H", "PT90M", "P", "-PT1H", "P-1DT23H"):
    valid = "valid" if checked.validate(etree.XML(f"<duration>{text}</duration>")) else "not valid"
    print(f"{text:8} schema: {valid} | openleadr: {parse_duration(text)} | isodate: {iso(text)}")
for length in (timedelta(0), timedelta(hours=-1)):
    print(f"openleadr writes {length} as {timedeltaformat(length)}")
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
P7D      schema: valid | openleadr: 7 days, 0:00:00 | isodate: 7 days, 0:00:00
P1W      schema: not valid | openleadr: 0:00:00 | isodate: 7 days, 0:00:00
1W       schema: valid | openleadr: 7 days, 0:00:00 | isodate: not a duration
PT1.5H   schema: not valid | openleadr: 0:00:00 | isodate: 1:30:00
PT90M    schema: valid | openleadr: 1:30:00 | isodate: 1:30:00
P        schema: valid | openleadr: 0:00:00 | isodate: not a duration
-PT1H    schema: valid | openleadr: -1 day, 23:00:00 | isodate: -1 day, 23:00:00
P-1DT23H schema: not valid | openleadr: 0:00:00 | isodate: not a duration
openleadr writes 0:00:00 as P
openleadr writes -1 day, 23:00:00 as P-1DT23H
SEEN
