#!/usr/bin/env bash
# A credit of (27.50) becomes 27.5+0j, which is a charge, meter 4521J an imaginary number, and account 7_001 is 7001.
#
# Versions:  petl 1.7.30 with Python 3.11; agate 1.14.2 (csvkit's) and Babel 2.18.0 for comparison.
# Expected:  convertnumbers() turns what looks like a number into one and leaves the rest as it is: 1,234.50 and $5 stay
#            texts, and so would (27.50), or it is -27.50, as accountants mean it.
# Happens:   it tries Python's int, float and complex, one after the other, as documented, with 9+3j for an example. What
#            is not said: complex() takes parentheses around a plain amount, so (27.50) is 27.5+0j, without the minus. A J at
#            the end is the imaginary unit: meters that end in J are numbers, those that end in K stay texts. int()
#            takes underscores. Adding up works, and the sum is complex. Written to CSV, "(27.5+0j)" stands beside
#            plain amounts.
# Matters:   accounts receivable are exported with parentheses. Sums are off by twice the credits; only comparing two
#            amounts raises (no order among complex numbers). A key with a J finds nothing in the other table any more.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq petl==1.7.30 agate==1.14.2 Babel==2.18.0 2> /dev/null

cat > run.py <<'PY'
import agate
import petl
from babel.numbers import NumberFormatError, parse_decimal

ROWS = [["meter", "due"], ["4521K", "100.00"], ["4521J", "(27.50)"], ["7_001", "1,234.50"], ["J", "-5"]]


def shown(read: object, text: str) -> str:
    """Return what a reader makes of the text."""
    try:
        return repr(read(text))
    except (NumberFormatError, agate.CastError):
        return "refused"


table = petl.convertnumbers(ROWS)
for row, texts in zip(petl.data(table), ROWS[1:], strict=True):
    print([f"{text} -> {value!r}" for text, value in zip(texts, row, strict=True)])
print("sum of 100.00, (27.50) and -5:", sum(value for value in table.values("due") if not isinstance(value, str)))
petl.tocsv(petl.head(table, 2), "out.csv")
print("written:", open("out.csv").read().split())
agates = agate.Number(locale="en_US")
print("agate:", {text: shown(agates.cast, text) for text in ("(27.50)", "4521J")})
print("Babel:", {text: shown(lambda each: parse_decimal(each, locale="en_US"), text) for text in ("(27.50)", "4521J")})
PY
venv/bin/python run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
["4521K -> '4521K'", '100.00 -> 100.0']
['4521J -> 4521j', '(27.50) -> (27.5+0j)']
['7_001 -> 7001', "1,234.50 -> '1,234.50'"]
['J -> 1j', '-5 -> -5']
sum of 100.00, (27.50) and -5: (122.5+0j)
written: ['meter,due', '4521K,100.0', '4521j,(27.5+0j)']
agate: {'(27.50)': 'refused', '4521J': 'refused'}
Babel: {'(27.50)': 'refused', '4521J': 'refused'}
SEEN
