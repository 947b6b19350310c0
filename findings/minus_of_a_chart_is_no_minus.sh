#!/usr/bin/env bash
# A credit as d3 writes it, copied out of a chart, is a charge for three libraries that read amounts.
#
# Versions:  npm d3-format 3.1.3 (in Vega and Observable, too) and Node's own Intl write; npm numeral 2.0.6
#            and currency.js 2.0.4, R's readr 2.1.4 and Python's price-parser 0.5.1 read; babel 2.19.0 for comparison.
# Expected:  d3 writes the minus of typesetting (U+2212) and says so; so does Intl for Swedish, Norwegian and Finnish.
#            What cannot read that sign, cannot read the amount, and says so: Number() gives NaN, babel and
#            Python's float() raise.
# Happens:   numeral, currency.js and readr drop every character that they do not know, this one among them, and give
#            27.5 for "−27.50"; with the sign of the keyboard they give -27.5. price-parser, made for prices, knows no
#            sign at all.
# Matters:   what people see is a credit, in both places. A total that is off by twice the credits is the only trace.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
Rscript -e 'q(status = !requireNamespace("readr", quietly = TRUE))' > /dev/null 2>&1 \
    || apt-get install -y -qq --no-install-recommends r-cran-readr > /dev/null
python3 -m venv venv && venv/bin/pip install -qq price-parser==0.5.1 babel==2.19.0 2> /dev/null
npm install --silent --no-fund --no-audit d3-format@3.1.3 numeral@2.0.6 currency.js@2.0.4 > /dev/null 2>&1

cat > run.mjs <<'JS'
import { writeFileSync } from 'fs';
import currency from 'currency.js';
import { format } from 'd3-format';
import numeral from 'numeral';
const written = { d3: format(',.2f')(-27.5), Intl: new Intl.NumberFormat('nb', { minimumFractionDigits: 2 }).format(-27.5).replace(',', '.'), keyboard: '-27.50' };
writeFileSync('written.txt', Object.entries(written).map(pair => pair.join('\t') + '\n').join(''));
for (const [name, text] of Object.entries(written)) {
  console.log(`${name}: numeral ${numeral(text).value()}, currency.js ${currency(text).value}, Number ${Number(text)}`);
}
JS
cat > run.py <<'PY'
from babel.numbers import NumberFormatError, parse_decimal
from price_parser import Price

for line in open("written.txt", encoding="utf-8"):
    name, text = line.rstrip("\n").split("\t")
    try:
        babel = parse_decimal(text, locale="en_US")
    except NumberFormatError:
        babel = "raises"
    print(f"{name}: price-parser {Price.fromstring(text).amount}, babel {babel}")
PY
cat > run.R <<'R'
suppressPackageStartupMessages(library(readr))
for (line in readLines("written.txt", encoding = "UTF-8")) {
  parts <- strsplit(line, "\t")[[1]]
  cat(parts[1], ": readr ", parse_number(parts[2]), "\n", sep = "")
}
R
{ node run.mjs && venv/bin/python run.py && LC_ALL=C.UTF-8 Rscript run.R; } 2> /dev/null | tee seen
diff seen - <<'SEEN'
d3: numeral 27.5, currency.js 27.5, Number NaN
Intl: numeral 27.5, currency.js 27.5, Number NaN
keyboard: numeral -27.5, currency.js -27.5, Number -27.5
d3: price-parser 27.50, babel raises
Intl: price-parser 27.50, babel raises
keyboard: price-parser 27.50, babel -27.50
d3: readr 27.5
Intl: readr 27.5
keyboard: readr -27.5
SEEN
