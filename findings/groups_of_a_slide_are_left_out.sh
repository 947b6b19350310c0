#!/usr/bin/env bash
# A slide's "$4.2M at risk" and its speaker's notes are not in pandoc's text once the text box is grouped with another.
#
# Versions:  pandoc 3.9 (in pypandoc_binary 1.17), whose reader for PPTX is new; python-pptx 1.0.2 writes; markitdown 0.1.9,
#            kreuzberg 4.10.4 and LibreOffice Impress 7.4.7 for comparison.
# Expected:  shapes that belong together are grouped (p:grpSp), and lie on the slide as before; their texts are texts of the
#            slide. Notes, which pandoc itself writes into slides, are read as well.
# Happens:   of the grouped text boxes nothing is left, and no mark says that something was there. The notes are left out, too.
#            markitdown and kreuzberg have both; LibreOffice prints the group.
# Matters:   figures with their labels are what people group. A board's slides as a text to search or to quote have the titles
#            and lists, and lack the amounts.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v soffice > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-impress > /dev/null
command -v pdftotext > /dev/null || apt-get install -y -qq --no-install-recommends poppler-utils > /dev/null
python3 -m venv venv
venv/bin/pip install -qq pypandoc_binary==1.17 python-pptx==1.0.2 'markitdown[pptx]==0.1.9' kreuzberg==4.10.4 2> /dev/null

cat > run.py <<'PY'
import subprocess
from pathlib import Path

import kreuzberg
import pypandoc
from markitdown import MarkItDown
from pptx import Presentation
from pptx.util import Inches

deck = Presentation()
slide = deck.slides.add_slide(deck.slide_layouts[5])
slide.shapes.title.text = "Key accounts"
alone = slide.shapes.add_textbox(Inches(1), Inches(2), Inches(3), Inches(1))
alone.text_frame.text = "12 accounts"
group = slide.shapes.add_group_shape()
group.shapes.add_textbox(Inches(5), Inches(2), Inches(3), Inches(1)).text_frame.text = "$4.2M at risk"
group.shapes.add_textbox(Inches(5), Inches(3), Inches(3), Inches(1)).text_frame.text = "of $31.5M revenue"
slide.notes_slide.notes_text_frame.text = "Ask for approval"
deck.save("board.pptx")
subprocess.run(
    ["soffice", "--headless", f"-env:UserInstallation=file://{Path.cwd()}/profile", "--convert-to", "pdf", "board.pptx"],
    check=True,
    capture_output=True,
)
printed = subprocess.run(["pdftotext", "board.pdf", "-"], check=True, capture_output=True, text=True).stdout
texts = {
    "pandoc": pypandoc.convert_file("board.pptx", "plain"),
    "markitdown": MarkItDown().convert("board.pptx").markdown,
    "kreuzberg": kreuzberg.extract_file_sync("board.pptx").content,
    "LibreOffice's PDF": printed,
}
for name, text in texts.items():
    wanted = ("Key accounts", "12 accounts", "$4.2M at risk", "of $31.5M revenue", "Ask for approval")
    print(f"{name}:", "; ".join(part for part in wanted if part in text))
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
pandoc: Key accounts; 12 accounts
markitdown: Key accounts; 12 accounts; $4.2M at risk; of $31.5M revenue; Ask for approval
kreuzberg: Key accounts; 12 accounts; $4.2M at risk; of $31.5M revenue; Ask for approval
LibreOffice's PDF: Key accounts; 12 accounts; $4.2M at risk; of $31.5M revenue
SEEN
