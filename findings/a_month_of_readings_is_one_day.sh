#!/usr/bin/env bash
# A month of Green Button readings is one day, when the utility writes all its days into one entry of the feed.
#
# Versions:  greenbutton-objects 2024.7.11 (Python) and npm @cityssm/green-button-parser 1.0.1.
# Expected:  an entry of the feed may hold several blocks of readings, one for each day, one behind the other; Green Button's own
#            style sheet and the npm parser go through all of them. Account and meter numbers in a feed are texts.
# Happens:   greenbutton-objects takes the first block of each entry and passes over the others: of three days with 24 kWh each
#            one is read. In a feed with an entry for each day it has all three. The npm parser has all readings, and
#            makes a number of every text that looks like one: account 0012345 is 12345, and of two meters with 19 digits the last
#            ones are rounded, so that both have the same number. Neither says anything.
# Matters:   these are the files by which customers hand their use over. One day of the month is a plausible small customer, the
#            first day is right, and a feed that another utility wrote is read in full by the same program.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq greenbutton-objects==2024.7.11 2> /dev/null
npm install --silent --no-fund --no-audit @cityssm/green-button-parser@1.0.1 > /dev/null 2>&1

cat > write.py <<'PY'
NAMES = 'xmlns="http://www.w3.org/2005/Atom" xmlns:espi="http://naesb.org/espi"'
POINT = "/espi/1_1/resource/UsagePoint/7"
METER = f"{POINT}/MeterReading/1"
KIND = "/espi/1_1/resource/ReadingType/1"
FIRST = 1793602800  # November 2, 2026, midnight in Denver


def entry(own: str, up: str, related: str, content: str) -> str:
    links = f'<link rel="self" href="{own}"/><link rel="up" href="{up}"/>'
    links += f'<link rel="related" href="{related}"/>' if related else ""
    return f"<entry><id>{own}</id>{links}<title/><content>{content}</content></entry>"


def block(day: int) -> str:
    start = FIRST + day * 86_400
    readings = "".join(
        f"<espi:IntervalReading><espi:timePeriod><espi:duration>3600</espi:duration><espi:start>{start + hour * 3600}"
        "</espi:start></espi:timePeriod><espi:value>1000</espi:value></espi:IntervalReading>"
        for hour in range(24)
    )
    period = f"<espi:interval><espi:duration>86400</espi:duration><espi:start>{start}</espi:start></espi:interval>"
    return f"<espi:IntervalBlock>{period}{readings}</espi:IntervalBlock>"


head = entry(POINT, "/espi/1_1/resource/UsagePoint", f"{POINT}/MeterReading",
             "<espi:UsagePoint><espi:ServiceCategory><espi:kind>0</espi:kind></espi:ServiceCategory></espi:UsagePoint>")
head += entry(METER, f"{POINT}/MeterReading", KIND, "<espi:MeterReading/>").replace(
    "<title/>", f'<link rel="related" href="{METER}/IntervalBlock"/><title/>')
head += entry(KIND, "/espi/1_1/resource/ReadingType", "",
              "<espi:ReadingType><espi:powerOfTenMultiplier>0</espi:powerOfTenMultiplier><espi:uom>72</espi:uom>"
              "</espi:ReadingType>")
for serial in ("1000000000000000451", "1000000000000000452"):
    head += entry(f"/espi/1_1/resource/Meter/{serial[-3:]}", "/espi/1_1/resource/Meter", "",
                  f"<espi:Meter><espi:serialNumber>{serial}</espi:serialNumber></espi:Meter>")
head += entry("/espi/1_1/resource/CustomerAccount/1", "/espi/1_1/resource/CustomerAccount", "",
              "<espi:CustomerAccount><espi:accountId>0012345</espi:accountId></espi:CustomerAccount>")
blocks = [block(day) for day in range(3)]
up = f"{METER}/IntervalBlock"
together = entry(f"{up}/1", up, "", "".join(blocks))
apart = "".join(entry(f"{up}/{number}", up, "", text) for number, text in enumerate(blocks, start=1))
for name, entries in (("one entry", together), ("three entries", apart)):
    with open(f"{name}.xml", "w") as file:
        file.write(f'<?xml version="1.0" encoding="UTF-8"?><feed {NAMES}>{head}{entries}</feed>')
PY
cat > read.py <<'PY'
from greenbutton_objects.parse import parse_feed

for name in ("one entry", "three entries"):
    for point in parse_feed(f"{name}.xml"):
        for meter in point.meterReadings:
            values = [reading.value for reading in meter.intervalReadings]
            print(f"greenbutton-objects, {name:13} {len(values)} readings, {sum(values) / 1000:g} kWh")
PY
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
import { atomToGreenButtonJson, helpers } from '@cityssm/green-button-parser';
for (const name of ['one entry', 'three entries']) {
  const feed = await atomToGreenButtonJson(readFileSync(`${name}.xml`, 'utf8'));
  const blocks = helpers.getEntriesByContentType(feed, 'IntervalBlock').flatMap(entry => entry.content.IntervalBlock);
  const values = blocks.flatMap(block => block.IntervalReading).map(reading => reading.value);
  console.log(`green-button-parser, ${name.padEnd(13)} ${values.length} readings, ${values.reduce((a, b) => a + b, 0) / 1000} kWh`);
  if (name === 'three entries') {
    const [account] = helpers.getEntriesByContentType(feed, 'CustomerAccount');
    console.log(`account 0012345: ${JSON.stringify(account.content.CustomerAccount.accountId)}`);
    const meters = helpers.getEntriesByContentType(feed, 'Meter').map(entry => entry.content.Meter.serialNumber);
    console.log(`meters 1000000000000000451 and ...452: ${meters.map(String).join(' and ')}, equal: ${meters[0] === meters[1]}`);
  }
}
JS
venv/bin/python write.py
{ venv/bin/python read.py && node read.mjs; } | tee seen
diff seen - <<'SEEN'
greenbutton-objects, one entry     24 readings, 24 kWh
greenbutton-objects, three entries 72 readings, 72 kWh
green-button-parser, one entry     72 readings, 72 kWh
green-button-parser, three entries 72 readings, 72 kWh
account 0012345: 12345
meters 1000000000000000451 and ...452: 1000000000000000500 and 1000000000000000500, equal: true
SEEN
