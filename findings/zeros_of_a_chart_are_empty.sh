#!/usr/bin/env bash
# The month without use is 0 in a chart's drawing and empty in the workbook behind it, so "Edit data" takes the zero away.
#
# Versions:  npm pptxgenjs 4.0.1 writes; openpyxl 3.1.5 and python-pptx 1.0.2 read.
# Expected:  a native chart holds its numbers twice: as a copy that is drawn, and as a workbook that opens with "Edit data" and
#            replaces the copy. Both have the same numbers. A month without a value is a point that is left out
#            (ISO/IEC 29500-1, 21.2.2.24 and 21.2.2.150).
# Happens:   in the workbooks of all kinds but scatter a 0 is an empty cell, like a null. The copy has the 0, and for a null
#            a point with nothing in it, which is no number: python-pptx raises TypeError for the whole series.
#            (The kind of a gap is said as well: dispBlanksAs is "span", the line goes on over it.)
# Matters:   zero use of a closed plant and a reading that is missing are different things. The slide is right until
#            somebody corrects one number in it: then every zero is a gap, and the line runs from May to July as if the
#            plant had run in June. Averages of the workbook's column are without the zeros from the start.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq openpyxl==3.1.5 python-pptx==1.0.2 2> /dev/null
npm install --silent --no-fund --no-audit pptxgenjs@4.0.1 > /dev/null 2>&1

cat > write.cjs <<'JS'
const PptxGenJS = require('pptxgenjs');
const deck = new PptxGenJS(), labels = ['Apr', 'May', 'Jun', 'Jul'];
const series = { LINE: [5, 12, 0, 9], BAR: [5, 12, 0, 9], AREA: [5, 12, 0, 9], PIE: [5, 12, 0, 9], DOUGHNUT: [5, 12, null, 9] };
for (const [kind, values] of Object.entries(series))
  deck.addSlide().addChart(deck.charts[kind], [{ name: 'MWh', labels, values }], { x: 1, y: 1, w: 5, h: 3, altText: kind });
deck.writeFile({ fileName: 'deck.pptx' });
JS
cat > read.py <<'PY'
import io
import warnings

import openpyxl
from pptx import Presentation

warnings.simplefilter("ignore")
print(f"{'kind':10} {'drawn':24} in the workbook")
for slide in Presentation("deck.pptx").slides:
    (chart,) = (shape.chart for shape in slide.shapes if shape.has_chart)
    book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
    try:
        drawn = [int(value) for value in chart.plots[0].series[0].values]
    except TypeError as error:
        drawn = type(error).__name__
    print(f"{chart.chart_type.name.split('_')[0]:10} {drawn!s:24} {[row[1] for row in book.active.iter_rows(2, values_only=True)]}")
PY
node write.cjs && venv/bin/python read.py | tee seen
diff seen - <<'SEEN'
kind       drawn                    in the workbook
LINE       [5, 12, 0, 9]            [5, 12, None, 9]
COLUMN     [5, 12, 0, 9]            [5, 12, None, 9]
AREA       [5, 12, 0, 9]            [5, 12, None, 9]
PIE        [5, 12, 0, 9]            [5, 12, None, 9]
DOUGHNUT   TypeError                [5, 12, None, 9]
SEEN
