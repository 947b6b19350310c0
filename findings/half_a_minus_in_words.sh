#!/usr/bin/env bash
# Minus half is "zero point five" in words, a credit of (27.50) a charge, and 1e6 sixteen.
#
# Versions:  num2words 0.5.14 and inflect 7.6.0; num2words' own form for currency for comparison.
# Expected:  both write numbers in words, with "minus" before those below zero, and have it for -27.50. What is not a
#            number raises, as "(27.50)" does in num2words.
# Happens:   num2words takes the whole part for the sign: from -0.01 to -0.99 there is none ("minus zero" it does write with the
#            form for currency). inflect, which takes text, drops all but digits, points and a leading minus: accountants'
#            parentheses and a minus at the end are gone, and a million as 1e6, the way JSON and CSV files of other programs may
#            have it, is "sixteen". No error in either.
# Matters:   letters and notices repeat an amount or a change in words, so that it cannot be misread. Changes of less than one
#            percent or cent are the ones whose sign is lost.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq num2words==0.5.14 inflect==7.6.0 2> /dev/null

cat > run.py <<'PY'
from decimal import Decimal

import inflect
from num2words import num2words

for value in (-27.5, -1.5, -0.5, Decimal("-0.05"), "-0.5"):
    print(f"num2words {value}: {num2words(value)}")
print(f"num2words -0.5 as currency: {num2words(-0.5, to='currency', currency='USD')}")
try:
    num2words("(27.50)")
except Exception as error:
    print(f"num2words (27.50): {type(error).__name__}")
for value in (-27.5, -0.5, "(27.50)", "27.50-", "1e6"):
    print(f"inflect {value}: {inflect.engine().number_to_words(value)}")
PY
venv/bin/python run.py | tee seen
diff seen - <<'SEEN'
num2words -27.5: minus twenty-seven point five
num2words -1.5: minus one point five
num2words -0.5: zero point five
num2words -0.05: zero point zero five
num2words -0.5: zero point five
num2words -0.5 as currency: minus zero dollars, fifty cents
num2words (27.50): InvalidOperation
inflect -27.5: minus twenty-seven point five
inflect -0.5: minus zero point five
inflect (27.50): twenty-seven point five zero
inflect 27.50-: twenty-seven point five zero
inflect 1e6: sixteen
SEEN
