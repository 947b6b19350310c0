#!/usr/bin/env bash
# A line of $500 that was moved with "Track Changes" on is there twice for four programs, never for a fifth.
#
# Versions:  python-docx 1.2.0 writes and reads; docx2txt 0.9, docx2python 3.7.1, kreuzberg 4.10.4, npm officeparser
#            7.8.0, mammoth 1.13.0 and pandoc 3.9 (in pypandoc_binary 1.17) read.
# Expected:  Word marks what was moved at its old place (w:moveFrom in ISO/IEC 29500-1) and at its new one
#            (w:moveTo), as it marks what was deleted and inserted. A reader of text takes either the state before
#            or the one after. mammoth and pandoc take the one after.
# Happens:   docx2txt, docx2python, kreuzberg and officeparser leave out what was deleted, as text of a deletion has an
#            element of its own; text that was moved away has not, and they read it at both places. python-docx
#            leaves out inserted and moved text altogether: neither "$500" nor the new price "$89.50" is there.
# Matters:   offers go back and forth with changes tracked. A list of measures adds up to too much, or to too little;
#            deletions and insertions, which one tries first, are right in six of the seven.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 kreuzberg==4.10.4 mammoth==1.13.0 pypandoc_binary==1.17 2> /dev/null
npm install --silent --no-fund --no-audit officeparser@7.8.0 > /dev/null 2>&1

cat > write.py <<'PY'
import itertools

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

numbers = itertools.count(1)
document = docx.Document()


def mark(tag: str, **more: str) -> OxmlElement:
    """Return an element of tracked changes with its number and author."""
    element = OxmlElement(tag)
    for name, value in {"id": str(next(numbers)), "author": "Editor", "date": "2026-05-01T09:00:00Z", **more}.items():
        element.set(qn(f"w:{name}"), value)
    return element


def changed(paragraph: docx.text.paragraph.Paragraph, tag: str, text: str) -> None:
    """Append the text as a tracked change."""
    run = paragraph.add_run(text)._r
    if tag == "w:del":
        run.t_lst[0].tag = qn("w:delText")
    change = mark(tag)
    run.addprevious(change)
    change.append(run)


def moved(paragraph: docx.text.paragraph.Paragraph, tag: str, text: str) -> None:
    """Append the text within the range of a move."""
    start = mark(f"{tag}RangeStart", name="move1")
    end = OxmlElement(f"{tag}RangeEnd")
    end.set(qn("w:id"), start.get(qn("w:id")))
    paragraph._p.append(start)
    changed(paragraph, tag, text)
    paragraph._p.append(end)


line = document.add_paragraph("first ")
moved(line, "w:moveFrom", "Lighting $500")
line.add_run(" Pumps $200 ")
moved(line, "w:moveTo", "Lighting $500")
line.add_run(" Price ")
changed(line, "w:del", "$99.50")
changed(line, "w:ins", "$89.50")
line.add_run(" last")
document.save("offer.docx")
PY
cat > read.py <<'PY'
import docx
import docx2python
import docx2txt
import kreuzberg
import mammoth
import pypandoc

texts = {
    "docx2txt": docx2txt.process("offer.docx"),
    "docx2python": docx2python.docx2python("offer.docx").text,
    "kreuzberg": kreuzberg.extract_file_sync("offer.docx").content,
    "python-docx": docx.Document("offer.docx").paragraphs[0].text,
    "mammoth": mammoth.extract_raw_text(open("offer.docx", "rb")).value,
    "pandoc": pypandoc.convert_file("offer.docx", "plain", extra_args=["--wrap=none"]),
}
for name, text in texts.items():
    print(f"{name}:", " ".join(text.replace("\\$", "$").split()))
PY
cat > read.mjs <<'JS'
import { parseOffice } from 'officeparser';
console.log('officeparser:', (await parseOffice('offer.docx')).toText().trim().split(/\s+/).join(' '));
JS
venv/bin/python write.py
{ venv/bin/python read.py && node read.mjs; } 2> /dev/null | tee seen
diff seen - <<'SEEN'
docx2txt: first Lighting $500 Pumps $200 Lighting $500 Price $89.50 last
docx2python: first Lighting $500 Pumps $200 Lighting $500 Price $89.50 last
kreuzberg: first Lighting $500 Pumps $200 Lighting $500 Price $89.50 last
python-docx: first Pumps $200 Price last
mammoth: first Pumps $200 Lighting $500 Price $89.50 last
pandoc: first Pumps $200 Lighting $500 Price $89.50 last
officeparser: first Lighting $500 Pumps $200 Lighting $500 Price $89.50 last
SEEN
