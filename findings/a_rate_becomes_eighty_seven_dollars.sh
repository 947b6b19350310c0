#!/usr/bin/env bash
# A rate of $0.087 per kWh is read as eighty-seven dollars, and a credit of -$27.50 as a charge.
#
# Versions:  price-parser 0.5.1; Babel 2.18.0 for comparison.
# Expected:  what stands between three digits and the rest can be either separator, and "1.125" cannot be told; the
#            library documents its guess, thousands, and an option that names the separator. A group of thousands does
#            not begin with a zero or with nothing, so 0.087 and .087 can be told. A minus is part of the amount.
# Happens:   three digits behind the point are thousands whatever stands before it: $0.087 is 87, 0.100 is 100. With four
#            digits, $0.0875, the rate is right, so rates of one list differ by the factor of a thousand. The sign is
#            dropped in every form, before and behind the currency's sign, with the option as well: credits are positive.
#            Babel, told that the text is U.S. English, has all of them but the parentheses, which it refuses.
# Matters:   rates per kWh and per therm usually have three or four decimals. The values that come out look like
#            prices, and each has the currency's sign beside it; nothing is raised.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq price-parser==0.5.1 Babel==2.18.0 2> /dev/null

cat > read.py <<'PY'
from babel.numbers import NumberFormatError, parse_decimal
from price_parser import Price

print(f"{'text':10} {'guessed':>8} {'told':>8} {'Babel':>8}")
for text in ("$0.0875", "$0.087", "$.087", "$0.100", "$12.50", "-$27.50", "$-27.50", "($27.50)"):
    guessed = Price.fromstring(text).amount
    told = Price.fromstring(text, decimal_separator=".").amount
    try:
        exact = parse_decimal(text.replace("$", ""), locale="en_US")
    except NumberFormatError:
        exact = "refused"
    print(f"{text:10} {guessed!s:>8} {told!s:>8} {exact!s:>8}")
PY
venv/bin/python read.py | tee seen
diff seen - <<'SEEN'
text        guessed     told    Babel
$0.0875      0.0875   0.0875   0.0875
$0.087           87    0.087    0.087
$.087            87    0.087    0.087
$0.100          100    0.100    0.100
$12.50        12.50    12.50    12.50
-$27.50       27.50    27.50   -27.50
$-27.50       27.50    27.50   -27.50
($27.50)      27.50    27.50  refused
SEEN
