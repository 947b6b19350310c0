#!/usr/bin/env bash
# "Please pay $99.50 by May 1." is in the letter, and neither in the PDF that LibreOffice makes of it nor in its copy.
#
# Versions:  LibreOffice Writer 7.4.7 converts, python-docx 1.2.0 writes and reads, Poppler's pdftotext reads.
# Expected:  a field of a Word document holds its rule and the text that it had last. A program that does not know
#            the rule keeps the text, as LibreOffice does with GREETINGLINE, ADDRESSBLOCK, DATABASE, COMPARE and LINK.
# Happens:   for IF fields, by which letters choose a sentence, the rule is emptied on reading, and the empty rule is
#            then worked out: nothing is printed, not even the text it had. Saved as DOCX again, the field is
#            IF "" "": condition and both sentences are gone for good. MERGEFIELD and formulas keep their text but
#            lose their number format, so that the next merge in Word writes 99.5 in place of $99.50.
# Matters:   servers turn letters into PDF this way. The letter reads smoothly without its one sentence about money.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
export DEBIAN_FRONTEND=noninteractive
command -v swriter > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-writer > /dev/null
command -v pdftotext > /dev/null || apt-get install -y -qq --no-install-recommends poppler-utils > /dev/null
python3 -m venv venv && venv/bin/pip install -qq python-docx==1.2.0 2> /dev/null

cat > write.py <<'PY'
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

FIELDS = [
    ('IF 99.5 > 0 "Please pay $99.50 by May 1." "Thank you."', "Please pay $99.50 by May 1."),
    ('IF "A" = "A" "Rate A applies." "Rate B applies." \\* MERGEFORMAT', "Rate A applies."),
    ('MERGEFIELD Due \\# "$#,##0.00"', "$99.50"),
    ('= 5 * 3 \\# "$0.00"', "$15.00"),
    ('GREETINGLINE \\f "<<_BEFORE_ Dear >>"', "Dear customer,"),
]
letter = Document()
for rule, shown in FIELDS:
    paragraph = letter.add_paragraph(rule.split()[0] + ": ")
    for kind, value in (("begin", ""), ("rule", f" {rule} "), ("separate", ""), ("shown", shown), ("end", "")):
        tag = {"rule": "w:instrText", "shown": "w:t"}.get(kind, "w:fldChar")
        part = OxmlElement(tag)
        if tag == "w:fldChar":
            part.set(qn("w:fldCharType"), kind)
        else:
            part.text = value
            part.set(qn("xml:space"), "preserve")
        paragraph.add_run()._r.append(part)
letter.save("letter.docx")
PY
cat > read.py <<'PY'
import sys

from docx import Document
from docx.oxml.ns import qn

for paragraph in Document(sys.argv[1]).paragraphs:
    rules = [part.text.strip() for part in paragraph._p.iter(qn("w:instrText"))]
    print("  ", paragraph.text.strip(), "|", *rules)
PY
convert() { soffice "-env:UserInstallation=file://$PWD/profile" --headless --convert-to "$1" --outdir out letter.docx > /dev/null 2>&1; }
venv/bin/python write.py && convert pdf && convert docx
{
    echo "letter" && venv/bin/python read.py letter.docx
    echo "PDF" && pdftotext -layout out/letter.pdf - | grep ':' | sed 's/^ */   /; s/ *$//'
    echo "saved again" && venv/bin/python read.py out/letter.docx
} | tee seen
diff seen - <<'SEEN'
letter
   IF: Please pay $99.50 by May 1. | IF 99.5 > 0 "Please pay $99.50 by May 1." "Thank you."
   IF: Rate A applies. | IF "A" = "A" "Rate A applies." "Rate B applies." \* MERGEFORMAT
   MERGEFIELD: $99.50 | MERGEFIELD Due \# "$#,##0.00"
   =: $15.00 | = 5 * 3 \# "$0.00"
   GREETINGLINE: Dear customer, | GREETINGLINE \f "<<_BEFORE_ Dear >>"
PDF
   IF:
   IF:
   MERGEFIELD: $99.50
   =: $15.00
   GREETINGLINE: Dear customer,
saved again
   IF: Please pay $99.50 by May 1. | IF  "" ""
   IF: Rate A applies. | IF  "" ""
   MERGEFIELD: $99.50 | MERGEFIELD Due
   =: $15.00 | =5 * 3
   GREETINGLINE: Dear customer, | GREETINGLINE \f "<<_BEFORE_ Dear >>"
SEEN
