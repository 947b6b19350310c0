#!/usr/bin/env bash
# "Please pay $99.50 by May 1." is "Please pay  by May 1." for four programs that read Word letters.
#
# Versions:  npm docx 9.15.2 writes; python-docx 1.2.0, mammoth 1.13.0, markitdown 0.1.9 and pandoc 3.9 (in
#            pypandoc_binary 1.17) read; docx2txt 0.9 and LibreOffice Writer 7.4.7 for comparison.
# Expected:  a field of a mail merge holds its rule and the text that it had last. The format has a long form and a
#            short one, w:fldSimple (ISO/IEC 29500-1, 17.16.19), which Word writes, too, and which holds the text in
#            ordinary runs. Who does not know the rule keeps the text, as all of them do in the long form.
# Happens:   of the short form, the four keep neither. The sentence closes over the gap. docx2txt and
#            LibreOffice show the amount.
# Matters:   archives, searches and language models read letters by these libraries: the amounts, dates and names
#            that came from the database are what is missing, and the letter's fixed text is all there.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-writer > /dev/null
python3 -m venv venv
venv/bin/pip install -qq python-docx==1.2.0 mammoth==1.13.0 'markitdown[docx]==0.1.9' pypandoc_binary==1.17 docx2txt==0.9 2> /dev/null
npm install --silent --no-fund --no-audit docx@9.15.2 > /dev/null 2>&1

cat > write.mjs <<'JS'
import { writeFileSync } from 'fs';
import { Document, Packer, Paragraph, SimpleField, TextRun } from 'docx';
const children = [new TextRun('Please pay '), new SimpleField('MERGEFIELD Amount', '$99.50'), new TextRun(' by May 1.')];
writeFileSync('letter.docx', await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })));
JS
cat > read.py <<'PY'
import docx
import docx2txt
import mammoth
import pypandoc
from markitdown import MarkItDown

print("python-docx:", docx.Document("letter.docx").paragraphs[0].text)
with open("letter.docx", "rb") as file:
    print("mammoth:    ", mammoth.extract_raw_text(file).value.strip())
print("markitdown: ", MarkItDown().convert("letter.docx").markdown.strip())
print("pandoc:     ", pypandoc.convert_file("letter.docx", "plain").strip())
print("docx2txt:   ", docx2txt.process("letter.docx").strip())
PY
node write.mjs
{
    venv/bin/python read.py 2> /dev/null
    soffice --headless -env:UserInstallation="file://$work/profile" --convert-to txt:Text letter.docx > /dev/null 2>&1
    sed 's/^\xef\xbb\xbf//; s/^/LibreOffice: /; q' letter.txt | tr -d '\r'
} | tee seen
diff seen - <<'SEEN'
python-docx: Please pay  by May 1.
mammoth:     Please pay  by May 1.
markitdown:  Please pay by May 1.
pandoc:      Please pay by May 1.
docx2txt:    Please pay $99.50 by May 1.
LibreOffice: Please pay $99.50 by May 1.
SEEN
