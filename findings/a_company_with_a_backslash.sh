#!/usr/bin/env bash
# Read from an address card, "North Mills, Inc." has a backslash in one program and is in two parts in another.
#
# Versions:  npm ical.js 2.2.1 and vcf 2.1.2, and Python's vobject 0.9.9.
# Expected:  in cards of version 3.0 a backslash stands before commas and semicolons within a value (RFC 2426, 5, which names
#            it as a difference from 2.1); in 2.1 it stands before semicolons only, in values of several parts such as
#            ORG. A reader takes it away again; what it cannot read it refuses.
# Happens:   vcf leaves all of them: "North Mills\, Inc.;Pumps" is one text with its backslash, notes have \n for line breaks,
#            and the quoted-printable of 2.1 stays as it is. ical.js takes away those before commas and leaves those
#            before semicolons in titles and notes; it refuses 2.1, whose kinds of telephones have no name.
#            vobject, right in 3.0, takes commas of 2.1 for separators, and then cannot write the card that it has read.
# Matters:   contacts are matched to accounts by the company's name, and "Inc." stands behind a comma. Names without a comma
#            match, so that the list looks nearly complete.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq vobject==0.9.9 2> /dev/null
npm install --silent --no-fund --no-audit ical.js@2.2.1 vcf@2.1.2 > /dev/null 2>&1

cat > write.py <<'PY'
THREE = r"""BEGIN:VCARD
VERSION:3.0
N:Smith;Sam;;;
FN:Sam Smith
ORG:North Mills\, Inc.;Pumps
TITLE:Manager\; Energy
NOTE:Gate 4\, north side\; call first\nNo visits
END:VCARD
"""
TWO = r"""BEGIN:VCARD
VERSION:2.1
N:Smith;Sam
FN:Sam Smith
TEL;WORK;VOICE:303-555-0100
ORG:North Mills, Inc.;Pumps\; Valves
TITLE:Manager
NOTE;ENCODING=QUOTED-PRINTABLE:Gate 4=0D=0ANo visits
END:VCARD
"""
for name, text in (("3.0.vcf", THREE), ("2.1.vcf", TWO)):
    with open(name, "w", newline="\r\n") as file:
        file.write(text)
PY
cat > read.py <<'PY'
import vobject

for name in ("3.0", "2.1"):
    card = vobject.readOne(open(f"{name}.vcf", newline="").read())
    print(name, "vobject", [card.org.value, card.title.value, card.note.value])
    try:
        card.serialize()
    except Exception as error:
        print(name, "vobject cannot write it:", type(error).__name__)
PY
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
import ICAL from 'ical.js';
import VCard from 'vcf';
for (const name of ['3.0', '2.1']) {
  const text = readFileSync(`${name}.vcf`, 'utf8');
  try {
    const card = new ICAL.Component(ICAL.parse(text));
    console.log(name, 'ical.js', JSON.stringify(['org', 'title', 'note'].map(each => card.getFirstPropertyValue(each))));
  } catch (error) { console.log(name, 'ical.js refused:', error.message); }
  const card = VCard.parse(text)[0];
  console.log(name, 'vcf    ', JSON.stringify(['org', 'title', 'note'].map(each => card.get(each).valueOf())));
}
JS
venv/bin/python write.py
{ node read.mjs && venv/bin/python read.py; } 2> /dev/null | sort -s -r -k1,1 | tee seen
diff seen - <<'SEEN'
3.0 ical.js [["North Mills, Inc.","Pumps"],"Manager\\; Energy","Gate 4, north side\\; call first\nNo visits"]
3.0 vcf     ["North Mills\\, Inc.;Pumps","Manager\\; Energy","Gate 4\\, north side\\; call first\\nNo visits"]
3.0 vobject [['North Mills, Inc.', 'Pumps'], 'Manager; Energy', 'Gate 4, north side; call first\nNo visits']
2.1 ical.js refused: Invalid parameters in 'TEL;WORK;VOICE:303-555-0100'
2.1 vcf     ["North Mills, Inc.;Pumps\\; Valves","Manager","Gate 4=0D=0ANo visits"]
2.1 vobject [[['North Mills', ' Inc.'], 'Pumps; Valves'], 'Manager', 'Gate 4\r\nNo visits']
2.1 vobject cannot write it: NativeError
SEEN
