#!/usr/bin/env bash
# Merged into a Word letter, an increase of 6.5% is 650%, and a credit is "$-27.50;($#,##0.00)", rule and all.
#
# Versions:  docx-mailmerge2 1.0.3 (Python) fills in fields that python-docx 1.2.0 writes, as Word does.
# Expected:  its description says that numeric fields are implemented and their formatting is respected when compatible. In Word
#            a picture after \# has up to three parts, for what is positive, negative and zero, and a character that is none
#            of its own is printed as it stands: 33 with ##% is 33% (ECMA-376, 3rd edition, part 1, 17.16.4.2).
# Happens:   % multiplies by a hundred, as in a workbook, and drops the decimals: 6.5 with 0.0% is 650%. Of two parts the first
#            makes the amount, and the rest is printed behind it. An exact decimal (from a database) is not formatted at
#            all where the picture has a comma: 1234.5, with a warning. Noon plus and minus midnight are both hour 0.
# Matters:   0.0% and $#,##0.00;($#,##0.00) are how Word's own dialog and its help format rates and credits. The letter that
#            announces a rate is right in Word and a hundred times as high from the script.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq docx-mailmerge2==1.0.3 python-docx==1.2.0 2> /dev/null

cat > run.py <<'PY'
from datetime import datetime
from decimal import Decimal

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from mailmerge import MailMerge


def add_field(paragraph, code):
    for kind in ("begin", None, "separate", "shown", "end"):
        run = paragraph.add_run("«Value»" if kind == "shown" else "")
        if kind is None:
            instruction = OxmlElement("w:instrText")
            instruction.text = code
            instruction.set(qn("xml:space"), "preserve")
            run._r.append(instruction)
        elif kind != "shown":
            character = OxmlElement("w:fldChar")
            character.set(qn("w:fldCharType"), kind)
            run._r.append(character)


def merged(picture, value):
    document = docx.Document()
    add_field(document.add_paragraph(), f" MERGEFIELD Value {picture} ")
    document.save("letter.docx")
    with MailMerge("letter.docx") as merge:
        merge.merge(Value=value)
        merge.write("merged.docx")
    return docx.Document("merged.docx").paragraphs[0].text


for picture, value in (
    (r'\# "0.0%"', 6.5),
    (r'\# "##%"', 33),
    (r'\# "$#,##0.00;($#,##0.00)"', 1234.5),
    (r'\# "$#,##0.00;($#,##0.00)"', -27.5),
    (r'\# "$#,##0.00;-$#,##0.00;none"', 0),
    (r'\# "$#,##0.00"', 1234.5),
    (r'\# "$#,##0.00"', Decimal("1234.5")),
    (r'\@ "h:mm am/pm"', datetime(2026, 12, 1, 12, 30)),
    (r'\@ "h:mm am/pm"', datetime(2026, 12, 1, 14, 30)),
):
    print(f"{picture} of {value!s}: {merged(picture, value)}")
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
\# "0.0%" of 6.5: 650%
\# "##%" of 33: 3300%
\# "$#,##0.00;($#,##0.00)" of 1234.5: $1,234.50;($#,##0.00)
\# "$#,##0.00;($#,##0.00)" of -27.5: $-27.50;($#,##0.00)
\# "$#,##0.00;-$#,##0.00;none" of 0: $0.00;-$#,##0.00;none
\# "$#,##0.00" of 1234.5: $1,234.50
\# "$#,##0.00" of 1234.5: 1234.5
\@ "h:mm am/pm" of 2026-12-01 12:30:00: 0:30 PM
\@ "h:mm am/pm" of 2026-12-01 14:30:00: 2:30 PM
SEEN
