#!/usr/bin/env bash
# Half an hour early is written "-1:30:00", and an hour and a half early "-2:30:00"; read back, both are right again.
#
# Versions:  npm numbro 2.5.0 and numeral 2.0.6; @js-temporal/polyfill 0.5.1 for comparison.
# Expected:  the format of times writes seconds as hours, minutes and seconds: 5400 is 1:30:00, 93600 is 26:00:00. Below zero a
#            minus stands before the same digits, or the format refuses.
# Happens:   the hours are rounded down, which is away from zero below it, and minutes and seconds are what is left from
#            there on: a minute early is -1:59:00, five seconds are -1:59:55. Whole hours are right. The reader has no
#            trouble with that, as it adds the minutes to the minus hours: -1:59:00 is -60 for it. So what people or other
#            programs have written is wrong in reading: "-1:30:00" is minus half an hour, and "-0:30:00" half an
#            hour late. numbro, made anew from numeral, has taken it over.
# Matters:   arrival against appointment, restored against promised: early ones are half of such a column. A test that writes
#            and reads passes, and everything above zero is right.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm install --silent --no-fund --no-audit numbro@2.5.0 numeral@2.0.6 @js-temporal/polyfill@0.5.1 > /dev/null 2>&1

cat > run.mjs <<'JS'
import { Temporal } from '@js-temporal/polyfill';
import numbro from 'numbro';
import numeral from 'numeral';

for (const seconds of [5400, -5400, -1800, -60, -5, -3600]) {
  const text = numbro(seconds).format('00:00:00');
  const exact = Temporal.Duration.from({ seconds }).round({ largestUnit: 'hour' }).toString();
  console.log(`${seconds} s (${exact}): numbro ${text}, numeral ${numeral(seconds).format('00:00:00')}; numbro reads ${numbro.unformat(text)}`);
}
for (const text of ['1:30:00', '-1:30:00', '-0:30:00']) {
  console.log(`"${text}" in minutes: numbro ${numbro.unformat(text) / 60}, numeral ${numeral(text).value() / 60}`);
}
JS
node run.mjs | tee seen
diff seen - <<'SEEN'
5400 s (PT1H30M): numbro 1:30:00, numeral 1:30:00; numbro reads 5400
-5400 s (-PT1H30M): numbro -2:30:00, numeral -2:30:00; numbro reads -5400
-1800 s (-PT30M): numbro -1:30:00, numeral -1:30:00; numbro reads -1800
-60 s (-PT1M): numbro -1:59:00, numeral -1:59:00; numbro reads -60
-5 s (-PT5S): numbro -1:59:55, numeral -1:59:55; numbro reads -5
-3600 s (-PT1H): numbro -1:00:00, numeral -1:00:00; numbro reads -3600
"1:30:00" in minutes: numbro 90, numeral 90
"-1:30:00" in minutes: numbro -30, numeral -30
"-0:30:00" in minutes: numbro 30, numeral 30
SEEN
