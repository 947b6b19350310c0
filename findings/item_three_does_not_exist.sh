#!/usr/bin/env bash
# "Item 3 ends on May 1" stands in a Word agreement, and in its text there are three items 1 and no item 3.
#
# Versions:  python-docx 1.2.0 writes; npm mammoth 1.13.0 and markitdown 0.1.9 read; pandoc 3.9 (in pypandoc_binary 1.17) and
#            LibreOffice Writer 7.4.7 for comparison.
# Expected:  Word counts on where the same list goes on behind a paragraph, a table or a heading, and a list may begin at
#            another number (ISO/IEC 29500-1: start, startOverride). HTML can say so (ol start), and Markdown too.
# Happens:   mammoth begins each part of a list with 1, and markitdown, which is built on it, writes the wrong numbers out.
#            A list that begins at 12 begins at 1. pandoc and LibreOffice have all numbers right. (Reported of mammoth:
#            python-mammoth 27 in 2017, mammoth.js 413 in 2024, both open.)
# Matters:   agreements refer to their own items. After a conversion "item 3" names nothing, and "item 1" two things,
#            one of them about money; what one reads is complete and well formed.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-writer > /dev/null
python3 -m venv venv && venv/bin/pip install -qq python-docx==1.2.0 'markitdown[docx]==0.1.9' pypandoc_binary==1.17 2> /dev/null
npm install --silent --no-fund --no-audit mammoth@1.13.0 > /dev/null 2>&1

cat > write.py <<'PY'
import docx

document = docx.Document()
for text in ("Service begins January 1.", "The term is five years."):
    document.add_paragraph(text, style="List Number")
document.add_paragraph("For standby service:")
for text in ("The demand charge is $9.50.", "Item 3 ends on May 1."):
    document.add_paragraph(text, style="List Number")
document.add_paragraph("From the annex:")
numbering = document.part.numbering_part.numbering_definitions._numbering
first = document.styles["List Number"].element.pPr.numPr.numId.val
(abstract,) = (each.abstractNumId.val for each in numbering.num_lst if each.numId == first)
number = numbering.add_num(abstract)
number.add_lvlOverride(ilvl=0).add_startOverride(12)
paragraph = document.add_paragraph("The customer reads the meter.", style="List Number")
paragraph._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = number.numId
document.save("terms.docx")
PY
cat > read.py <<'PY'
import markitdown
import pypandoc


def said(name: str, text: str) -> None:
    print(f"{name:11} {[' '.join(line.split()) for line in text.splitlines() if line.strip()]}")


said("markitdown", markitdown.MarkItDown().convert("terms.docx").text_content)
said("pandoc", pypandoc.convert_file("terms.docx", "plain"))
said("LibreOffice", open("terms.txt", encoding="utf-8-sig").read())
PY
venv/bin/python write.py
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to txt:Text terms.docx > /dev/null 2>&1
{ echo "mammoth     $(node_modules/.bin/mammoth terms.docx)" && venv/bin/python read.py; } 2> /dev/null | tee seen
diff seen - <<'SEEN'
mammoth     <ol><li>Service begins January 1.</li><li>The term is five years.</li></ol><p>For standby service:</p><ol><li>The demand charge is $9.50.</li><li>Item 3 ends on May 1.</li></ol><p>From the annex:</p><ol><li>The customer reads the meter.</li></ol>
markitdown  ['1. Service begins January 1.', '2. The term is five years.', 'For standby service:', '1. The demand charge is $9.50.', '2. Item 3 ends on May 1.', 'From the annex:', '1. The customer reads the meter.']
pandoc      ['1. Service begins January 1.', '2. The term is five years.', 'For standby service:', '3. The demand charge is $9.50.', '4. Item 3 ends on May 1.', 'From the annex:', '12. The customer reads the meter.']
LibreOffice ['1. Service begins January 1.', '2. The term is five years.', 'For standby service:', '3. The demand charge is $9.50.', '4. Item 3 ends on May 1.', 'From the annex:', '12. The customer reads the meter.']
SEEN
