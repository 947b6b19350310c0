#!/usr/bin/env bash
# The $105.00 of a bill's table is "$10500" with a point on a second line, for the newest PyMuPDF.
#
# Versions:  PyMuPDF 2.0, and 1.28.2 for comparison; pandas 3.1.1 and pdfplumber 0.11.10. The bill is a PDF by typst 0.15.2.
# Expected:  find_tables() gives the cells of a table with their texts, extract() as lists and to_pandas() as a frame, as up
#            to version 1.28: "$105.00", "1,200 kWh".
# Happens:   in 2.0 both sort the signs of a cell by their tops, and points, commas and minus signs are low: they come behind
#            the digits, on a line of their own, and blanks are gone. "$105.00" is "$10500\n.", "-$27.13" is "$2713\n- .".
#            to_markdown() of the same table is right, and so are get_text() and pdfplumber. No warning.
# Matters:   who takes everything but digits and points out of an amount, as many do, reads 10500. as a number: a hundredfold,
#            credits as charges. Texts of headings look right but for their blanks.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
for version in 2.0 1.28.2; do
    python3 -m venv "v$version"
    "v$version/bin/pip" install -qq "pymupdf==$version" pandas==3.1.1 pdfplumber==0.11.10 typst==0.15.2 2> /dev/null
done

cat > bill.typ <<'TYP'
#set page(width: 6in, height: 4in)
#table(columns: 4, align: (left, right, right, right),
  [Charge], [Usage], [Rate], [Amount],
  [Energy charge], [1,200 kWh], [\$0.0875], [\$105.00],
  [Solar credit], [310 kWh], [\$0.0875], [#"-$27.13"])
TYP
cat > run.py <<'PY'
import re

import pdfplumber
import pymupdf
import typst

typst.compile("bill.typ", output="bill.pdf")
page = pymupdf.open("bill.pdf")[0]
table = page.find_tables()[0]
print(pymupdf.__version__, "extract", table.extract()[1:])
print(pymupdf.__version__, "amounts", [float(re.sub(r"[^0-9.]", "", text)) for text in table.to_pandas()["Amount"]])
print(pymupdf.__version__, "markdown", table.to_markdown().splitlines()[2:4])
print("pdfplumber", pdfplumber.open("bill.pdf").pages[0].extract_table()[1:])
PY
for version in 2.0 1.28.2; do "v$version/bin/python" -W ignore run.py 2> /dev/null; done | grep -v "^Consider using" | tee seen
diff seen - <<'SEEN'
2.0 extract [['Energycharge', '1200kWh\n,', '$00875\n.', '$10500\n.'], ['Solarcredit', '310kWh', '$00875\n.', '$2713\n- .']]
2.0 amounts [10500.0, 2713.0]
2.0 markdown ['|Energy charge|1,200 kWh|$0.0875|$105.00|', '|Solar credit|310 kWh|$0.0875|-$27.13|']
pdfplumber [['Energy charge', '1,200 kWh', '$0.0875', '$105.00'], ['Solar credit', '310 kWh', '$0.0875', '-$27.13']]
1.28.2 extract [['Energy charge', '1,200 kWh', '$0.0875', '$105.00'], ['Solar credit', '310 kWh', '$0.0875', '-$27.13']]
1.28.2 amounts [105.0, 27.13]
1.28.2 markdown ['|Energy charge|1,200 kWh|$0.0875|$105.00|', '|Solar credit|310 kWh|$0.0875|-$27.13|']
pdfplumber [['Energy charge', '1,200 kWh', '$0.0875', '$105.00'], ['Solar credit', '310 kWh', '$0.0875', '-$27.13']]
SEEN
