#!/usr/bin/env bash
# A slide saved by LibreOffice keeps its native charts, but names get a date's format and no numbers to edit.
#
# Versions:  python-pptx 1.0.2 writes and reads, LibreOffice Impress 7.4.7 saves again in between.
# Expected:  a native chart consists of its drawing, a copy of the numbers and an embedded workbook with the numbers
#            to edit. A program that reads the chart as a chart, and not as a picture, writes all three.
# Happens:   drawing and copied numbers are there, and the slide looks the same. The embedded workbooks of all
#            charts are gone, so "Edit data" has nothing to open. The axis with the *names* of accounts carries the
#            format mm/dd/yyyy, the numbers' own format (#,##0 "kWh") has become General, and a doughnut comes
#            back as an exploded one.
# Matters:   a deck that went through LibreOffice once looks whole and can never be updated; whoever fills it by
#            python-pptx finds chart types and formats that nobody chose.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v simpress > /dev/null || apt-get install -y -qq --no-install-recommends libreoffice-impress > /dev/null
python3 -m venv venv && venv/bin/pip install -qq python-pptx==1.0.2 2> /dev/null

cat > write.py <<'PY'
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE as KIND
from pptx.util import Inches

deck = Presentation()
for kind in (KIND.COLUMN_CLUSTERED, KIND.DOUGHNUT):
    data = CategoryChartData(number_format='#,##0 "kWh"')
    data.categories = ["Foundry", "Dairy"]
    data.add_series("Use", [81200, 40100])
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    slide.shapes.add_chart(kind, Inches(1), Inches(1), Inches(8), Inches(5), data)
deck.save("deck.pptx")
PY
cat > read.py <<'PY'
import re

from pptx import Presentation

for path in ("deck.pptx", "saved/deck.pptx"):
    print(path)
    for slide in Presentation(path).slides:
        (chart,) = (shape.chart for shape in slide.shapes if shape.has_chart)
        xml = chart.part.blob.decode()
        axis = re.search(r"<c:catAx>.*?</c:catAx>", xml, re.S)
        form = re.search(r'numFmt formatCode="([^"]*)"', axis[0]) if axis else None
        numbers = re.findall(r"<c:numCache>\s*<c:formatCode>([^<]*)", xml)
        print("  ", chart.chart_type.name, "| values", list(chart.plots[0].series[0].values), "of format", numbers,
              "| names' format", form[1] if form else None,
              "| workbook", chart.part.chart_workbook.xlsx_part is not None)
PY
venv/bin/python write.py
soffice --headless -env:UserInstallation="file://$work/profile" --convert-to pptx --outdir saved deck.pptx > /dev/null 2>&1
venv/bin/python read.py | tee seen
diff seen - <<'SEEN'
deck.pptx
   COLUMN_CLUSTERED | values [81200.0, 40100.0] of format ['#,##0 "kWh"'] | names' format None | workbook True
   DOUGHNUT | values [81200.0, 40100.0] of format ['#,##0 "kWh"'] | names' format None | workbook True
saved/deck.pptx
   COLUMN_CLUSTERED | values [81200.0, 40100.0] of format ['General'] | names' format [$-409]mm/dd/yyyy | workbook False
   DOUGHNUT_EXPLODED | values [81200.0, 40100.0] of format ['General'] | names' format None | workbook False
SEEN
