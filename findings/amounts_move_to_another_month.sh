#!/usr/bin/env bash
# February's bill stands under January, and all of March is gone, in a Word table that prints right.
#
# Versions:  python-docx 1.2.0 writes and reads; mammoth 1.13.0, markitdown 0.1.9, pandoc 3.9 (in pypandoc_binary
#            1.17), docx2python 3.7.1 and npm officeparser 7.8.0 read; LibreOffice Writer 7.4.7 and pdftotext show
#            what is printed.
# Expected:  a row of a Word table may begin one column later (w:gridBefore, ISO/IEC 29500-1, 17.4.15: what one gets by
#            drawing a row's left edge to the right), and a cell may be one field of a form (w:sdt around w:tc,
#            17.5.2.32). Its neighbors stay where they are.
# Happens:   the later beginning is unknown to mammoth, markitdown and docx2python: the row slides to the left, its
#            amounts under other months. pandoc takes the whole table for as wide as that row and drops the last column,
#            "Mar" and $43 included. Of a form, python-docx (whose cells of a row follow each other without the gap, as
#            it documents) and officeparser drop the cell, and those to its right slide; docx2python makes three tables.
#            Only LibreOffice has all three rows right.
# Matters:   a customer since February, or a filled form. Every amount is one of the table's, and the row's end is
#            where nobody looks for a missing cell.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-writer > /dev/null
command -v pdftotext > /dev/null || apt-get install -y -qq --no-install-recommends poppler-utils > /dev/null
python3 -m venv venv
venv/bin/pip install -qq python-docx==1.2.0 mammoth==1.13.0 'markitdown[docx]==0.1.9' pypandoc_binary==1.17 docx2python==3.7.1 2> /dev/null
npm install --silent --no-fund --no-audit officeparser@7.8.0 > /dev/null 2>&1

cat > write.py <<'PY'
import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

document = docx.Document()
rows = [["Jan", "Feb", "Mar"], ["none", "$20", "$30"], ["$41", "$42", "$43"]]
table = document.add_table(3, 3)
for row, texts in zip(table.rows, rows, strict=True):
    for cell, text in zip(row.cells, texts, strict=True):
        cell.text = text
second, third = table.rows[1]._tr, table.rows[2]._tr
second.remove(second.tc_lst[0])
before = OxmlElement("w:gridBefore")
before.set(qn("w:val"), "1")
second.get_or_add_trPr().append(before)
form, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
form.append(content)
first = third.tc_lst[0]
first.addprevious(form)
content.append(first)
document.save("bills.docx")
PY
cat > read.py <<'PY'
import re

import docx
import docx2python
import mammoth
import pypandoc
from markitdown import MarkItDown


def cells(page: str) -> list[list[str]]:
    """Return the texts of a page's table, row by row."""
    found = [re.findall(r"<td[^>]*>(.*?)</td>", row, re.S) for row in re.findall(r"<tr[^>]*>(.*?)</tr>", page, re.S)]
    return [[re.sub(r"<[^>]*>|\s", "", cell) for cell in row] for row in found]


print("python-docx ", [[cell.text for cell in row.cells] for row in docx.Document("bills.docx").tables[0].rows])
with open("bills.docx", "rb") as file:
    print("mammoth     ", cells(mammoth.convert_to_html(file).value))
print("markitdown  ", [line.strip("| ").split(" | ") for line in MarkItDown().convert("bills.docx").markdown.strip().splitlines()[2:]])
print("pandoc      ", cells(pypandoc.convert_file("bills.docx", "html").replace("th>", "td>")))
body = docx2python.docx2python("bills.docx").body
print("docx2python ", [[["".join(cell) for cell in row] for row in table] for table in body])
PY
cat > read.mjs <<'JS'
import { parseOffice } from 'officeparser';
console.log('officeparser', (await parseOffice('bills.docx')).toText().trim().split(/\s+/).join(' '));
JS
venv/bin/python write.py
{
    venv/bin/python read.py 2> /dev/null
    node read.mjs
    soffice --headless -env:UserInstallation="file://$work/profile" --convert-to pdf bills.docx > /dev/null 2>&1
    echo "printed:" && pdftotext -layout bills.pdf - | tr -d '\f' | grep -v '^$' | sed 's/  */  /g; s/^  / (gap)  /'
} | tee seen
diff seen - <<'SEEN'
python-docx  [['Jan', 'Feb', 'Mar'], ['$20', '$30'], ['$42', '$43']]
mammoth      [['Jan', 'Feb', 'Mar'], ['$20', '$30'], ['$41', '$42', '$43']]
markitdown   [['Jan', 'Feb', 'Mar'], ['$20', '$30'], ['$41', '$42', '$43']]
pandoc       [['Jan', 'Feb'], ['$20', '$30'], ['$41', '$42']]
docx2python  [[['Jan', 'Feb', 'Mar'], ['$20', '$30']], [['$41']], [['$42', '$43']]]
officeparser Jan Feb Mar $20 $30 $42 $43
printed:
Jan  Feb  Mar
 (gap)  $20  $30
$41  $42  $43
SEEN
