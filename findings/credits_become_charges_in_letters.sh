#!/usr/bin/env bash
# A credit of -27.50 in a Word letter is a charge of 27.50 for four programs that read its text, and account 7-001 is 7001.
#
# Versions:  python-docx 1.2.0 writes; docx2txt 0.9, docx2python 3.7.1, kreuzberg 4.10.4 and npm officeparser 7.8.0
#            read; python-docx itself, mammoth 1.13.0 and LibreOffice Writer 7.4.7 for comparison.
# Expected:  Word has a hyphen at which no line is broken (Ctrl+Shift+_), for negative amounts, phone and account
#            numbers. In the file it is an element of its own, w:noBreakHyphen (ISO/IEC 29500-1, 17.3.3.18), which
#            the standard says is a character of the text. Its text is "-", or U+2011 as in mammoth.
# Happens:   the four leave it out. Nothing marks the place: "-27.50" is 27.50, "7-001" is 7001, and "303-555-0100"
#            loses its parts. docx2txt is behind LangChain's loader of Word files, kreuzberg is made
#            for language models.
# Matters:   the amount keeps its digits and loses its sign. Typed with the plain key the same letter is read right,
#            so that it depends on the hand that typed it.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-writer > /dev/null
python3 -m venv venv
venv/bin/pip install -qq python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 kreuzberg==4.10.4 mammoth==1.13.0 2> /dev/null
npm install --silent --no-fund --no-audit officeparser@7.8.0 > /dev/null 2>&1

cat > write.py <<'PY'
import docx
from docx.oxml import OxmlElement

letter = docx.Document()
run = letter.add_paragraph("Balance ").add_run()
for hyphen, text in ((True, "27.50 on account 7"), (True, "001; plain "), (False, "-27.50")):
    if hyphen:
        run._r.append(OxmlElement("w:noBreakHyphen"))
    run._r.add_t(text)
letter.save("letter.docx")
PY
cat > read.py <<'PY'
import docx
import docx2python
import docx2txt
import kreuzberg
import mammoth

print("docx2txt    ", docx2txt.process("letter.docx").strip())
print("docx2python ", docx2python.docx2python("letter.docx").text.strip())
print("kreuzberg   ", kreuzberg.extract_file_sync("letter.docx").content.strip())
print("python-docx ", docx.Document("letter.docx").paragraphs[0].text)
with open("letter.docx", "rb") as file:
    print("mammoth     ", ascii(mammoth.extract_raw_text(file).value.strip()))
PY
cat > read.mjs <<'JS'
import { parseOffice } from 'officeparser';
console.log('officeparser', (await parseOffice('letter.docx')).toText().trim());
JS
venv/bin/python write.py
{
    venv/bin/python read.py 2> /dev/null
    node read.mjs
    soffice --headless -env:UserInstallation="file://$work/profile" --convert-to txt:Text letter.docx > /dev/null 2>&1
    sed 's/^\xef\xbb\xbf//; s/^/LibreOffice  /; q' letter.txt | tr -d '\r'
} | tee seen
diff seen - <<'SEEN'
docx2txt     Balance 27.50 on account 7001; plain -27.50
docx2python  Balance 27.50 on account 7001; plain -27.50
kreuzberg    Balance 27.50 on account 7001; plain -27.50
python-docx  Balance -27.50 on account 7-001; plain -27.50
mammoth      'Balance \u201127.50 on account 7\u2011001; plain -27.50'
officeparser Balance 27.50 on account 7001; plain -27.50
LibreOffice  Balance ‑27.50 on account 7‑001; plain -27.50
SEEN
