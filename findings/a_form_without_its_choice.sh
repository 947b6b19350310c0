#!/usr/bin/env bash
# A customer chooses "Interruptible" on a Word form and ticks "no", and six programs read neither.
#
# Versions:  python-docx 1.2.0 writes and reads; npm mammoth 1.13.0 and officeparser 7.8.0, docx2txt 0.9, docx2python 3.7.1,
#            kreuzberg 4.10.4, markitdown 0.1.9, pandoc 3.9 (in pypandoc_binary 1.17) and LibreOffice Writer 7.4.7 read.
# Expected:  the fields of Word's forms keep what was chosen in themselves: the number of the entry, counted from 0 (ISO/IEC
#            29500-1, element result within ddList), and the tick (element checked within checkBox); the document has no
#            text for either. Fields to write into have their text beside them. A reader that gives the one gives the
#            others, or a mark.
# Happens:   the text of the account is in all results. The entry chosen is in docx2python's alone; the others say
#            "Rate:  service". The ticks are in docx2python's, mammoth's HTML and markitdown's; elsewhere "yes  no" stands
#            there, both answers and no choice. LibreOffice prints the entry and leaves it out of the text it saves.
#            (Asked for in python-docx in 2024, number 1417.)
# Matters:   interconnection and rate forms of utilities are such documents, also newly made ones (Developer, Legacy Tools).
#            Nothing is missing in the sentence. Newer content controls keep their choice as text, and are read.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-writer poppler-utils > /dev/null
python3 -m venv venv && venv/bin/pip install -qq python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 kreuzberg==4.10.4 \
    'markitdown[docx]==0.1.9' pypandoc_binary==1.17 2> /dev/null
npm install --silent --no-fund --no-audit mammoth@1.13.0 officeparser@7.8.0 > /dev/null 2>&1

cat > write.py <<'PY'
import docx
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

LIST = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Firm"/><w:listEntry w:val="Interruptible"/></w:ddList>'
TICK = '<w:checkBox><w:sizeAuto/><w:default w:val="0"/>{}</w:checkBox>'


def field(paragraph: docx.text.paragraph.Paragraph, name: str, data: str, text: str = "") -> None:
    """Append a field of a form: its head with what it holds, its kind, and its text."""
    begin = paragraph.add_run()._r
    char = OxmlElement("w:fldChar", {qn("w:fldCharType"): "begin"})
    common = '<w:name w:val="F"/><w:enabled/><w:calcOnExit w:val="0"/>'
    char.append(parse_xml(f"<w:ffData {nsdecls('w')}>{common}{data}</w:ffData>"))
    begin.append(char)
    kind = OxmlElement("w:instrText")
    kind.text = f" {name} "
    paragraph.add_run()._r.append(kind)
    paragraph.add_run()._r.append(OxmlElement("w:fldChar", {qn("w:fldCharType"): "separate"}))
    if text:
        paragraph.add_run(text)
    paragraph.add_run()._r.append(OxmlElement("w:fldChar", {qn("w:fldCharType"): "end"}))


document = docx.Document()
paragraph = document.add_paragraph("Account: ")
field(paragraph, "FORMTEXT", "<w:textInput/>", "7-001")
paragraph = document.add_paragraph("Rate: ")
field(paragraph, "FORMDROPDOWN", LIST)
paragraph.add_run(" service")
paragraph = document.add_paragraph("Own generation: ")
field(paragraph, "FORMCHECKBOX", TICK.format(""))
paragraph.add_run(" yes ")
field(paragraph, "FORMCHECKBOX", TICK.format("<w:checked/>"))
paragraph.add_run(" no")
document.save("form.docx")
PY
cat > read.py <<'PY'
import subprocess

import docx
import docx2python
import docx2txt
import kreuzberg
import markitdown
import pypandoc


def said(name: str, text: str) -> None:
    print(f"{name:13} {[line.strip() for line in text.splitlines() if line.strip()]}")


said("python-docx", "\n".join(each.text for each in docx.Document("form.docx").paragraphs))
said("docx2txt", docx2txt.process("form.docx"))
said("docx2python", docx2python.docx2python("form.docx").text)
said("kreuzberg", kreuzberg.extract_file_sync("form.docx").content)
said("markitdown", markitdown.MarkItDown().convert("form.docx").text_content)
said("pandoc", pypandoc.convert_file("form.docx", "plain"))
said("LibreOffice", open("form.txt", encoding="utf-8-sig").read())
said("its PDF", subprocess.check_output(["pdftotext", "-layout", "form.pdf", "-"], text=True))
PY
cat > read.mjs <<'JS'
import { parseOffice } from 'officeparser';
const text = (await parseOffice('form.docx')).toText();
console.log('officeparser ', JSON.stringify(text.split('\n').filter(Boolean)));
JS
venv/bin/python write.py
for kind in txt:Text pdf; do
    soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$kind" form.docx > /dev/null 2>&1
done
{ venv/bin/python read.py && node read.mjs && echo "mammoth       $(node_modules/.bin/mammoth form.docx)"; } 2> /dev/null | tee seen
diff seen - <<'SEEN'
python-docx   ['Account: 7-001', 'Rate:  service', 'Own generation:  yes  no']
docx2txt      ['Account: 7-001', 'Rate:  service', 'Own generation:  yes  no']
docx2python   ['Account: 7-001', 'Rate: Interruptible service', 'Own generation: ☐ yes ☒ no']
kreuzberg     ['Account: 7-001', 'Rate:  service', 'Own generation:  yes  no']
markitdown    ['Account: 7-001', 'Rate: service', 'Own generation: [ ]  yes [x]  no']
pandoc        ['Account: 7-001', 'Rate: service', 'Own generation: yes no']
LibreOffice   ['Account: 7-001', 'Rate:  service', 'Own generation:  yes  no']
its PDF       ['Account: 7-001', 'Rate: Interruptible service', 'Own generation:     yes       no']
officeparser  ["Account: 7-001","Rate:  service","Own generation:  yes  no"]
mammoth       <p>Account: 7-001</p><p>Rate:  service</p><p>Own generation: <input type="checkbox" /> yes <input type="checkbox" checked="checked" /> no</p>
SEEN
