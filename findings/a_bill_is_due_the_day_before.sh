#!/usr/bin/env bash
# Tell a writer of letters that the customer is in Denver, and every bill is due the day before; tell it nothing, and November
# ends on December 1.
#
# Versions:  npm carbone 3.8.2, on a server whose clock is set to UTC.
# Expected:  templates show a day by formatD, and count by addD and endOfD. A day without a time is that day in every time
#            zone; the option timezone (Europe/Paris where none is given, as the source says) is there for moments.
# Happens:   a day is taken for midnight of the server's zone and shown in the option's: in the whole of America
#            2026-11-01 is October 31. A month after January 31 is February 27, by way of the 28th. Without the option the
#            days are right and the ends are not, as the last second of a month in UTC is the next month in Paris; a
#            moment of 23:30 is half past midnight of the next day. With timezone UTC all are right, moments of
#            the customer's zone excepted. Nothing in the template or its result says which zone it was.
# Matters:   due dates and last days of contracts are what such letters are about. On a developer's machine, set to the
#            customer's zone, everything is right; the server or container is where it changes.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm install --silent --no-fund --no-audit carbone@3.8.2 > /dev/null 2>&1

cat > letter.txt <<'TXT'
due {d.due:formatD(YYYY-MM-DD)}; a month after {d.from}: {d.from:addD(1, month):formatD(YYYY-MM-DD)}; end of the month: {d.due:endOfD(month):formatD(YYYY-MM-DD)}; visit: {d.visit:formatD(YYYY-MM-DD)}
TXT
cat > write.cjs <<'JS'
const carbone = require('carbone');
const data = { due: '2026-11-01', from: '2026-01-31', visit: '2026-11-03T23:30:00' };
const write = options => new Promise((done, failed) =>
  carbone.render('letter.txt', data, options, (error, text) => (error ? failed(error) : done(text.toString().trim()))));
(async () => {
  for (const timezone of [undefined, 'Europe/Paris', 'UTC', 'America/New_York', 'America/Denver'])
    console.log(`${process.env.TZ}, ${timezone || 'no option'}: ${await write(timezone ? { timezone } : {})}`);
  process.exit();
})();
JS
{ TZ=UTC node write.cjs && TZ=America/Denver node write.cjs | tail -n 1; } | tee seen
diff seen - <<'SEEN'
UTC, no option: due 2026-11-01; a month after 2026-01-31: 2026-02-28; end of the month: 2026-12-01; visit: 2026-11-04
UTC, Europe/Paris: due 2026-11-01; a month after 2026-01-31: 2026-02-28; end of the month: 2026-12-01; visit: 2026-11-04
UTC, UTC: due 2026-11-01; a month after 2026-01-31: 2026-02-28; end of the month: 2026-11-30; visit: 2026-11-03
UTC, America/New_York: due 2026-10-31; a month after 2026-01-31: 2026-02-27; end of the month: 2026-11-30; visit: 2026-11-03
UTC, America/Denver: due 2026-10-31; a month after 2026-01-31: 2026-02-27; end of the month: 2026-11-30; visit: 2026-11-03
America/Denver, America/Denver: due 2026-11-01; a month after 2026-01-31: 2026-02-28; end of the month: 2026-11-30; visit: 2026-11-03
SEEN
