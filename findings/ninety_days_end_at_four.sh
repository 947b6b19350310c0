#!/usr/bin/env bash
# Ninety days from July 1 end on September 30 at four o'clock in dayjs; with one more plugin they are right, and a month is 30 days.
#
# Versions:  npm dayjs 1.11.23 with its plugins duration, quarterOfYear and utc; moment 2.30.1 and luxon 3.7.2 for comparison.
# Expected:  a duration of 90 days moves a date by 90 days, as add(90, 'day') does, and P1M by a month of the calendar. Days
#            have no fixed length in months, so a library keeps the two apart, as moment and luxon do.
# Happens:   made of a number and a unit, dayjs.duration(90, 'days') is at once taken apart by months of 365/12 days: P2M29DT4H.
#            Added, it is two months of the calendar, 29 days and 4 hours. From 31 days on the hour or the day is another
#            one, and two years of 365 days end a day late where one of them is a leap year. Written as {days: 90} or P90D
#            it is right. With quarterOfYear extended after duration, any duration is added as its milliseconds: 90 days
#            are right then, and P1M after February 1 is March 3, at ten in the morning. Extended before it, that plugin
#            changes nothing. Nothing is raised in either order.
# Matters:   terms of payment, notice and warranty are 30, 60 and 90 days: the first is right, the others are not, and the odd
#            hours move some of them to another day in another time zone. The order of two lines at the program's start
#            decides which half of its due dates is wrong.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
npm install --silent --no-fund --no-audit dayjs@1.11.23 moment@2.30.1 luxon@3.7.2 > /dev/null 2>&1

cat > run.mjs <<'JS'
import dayjs from 'dayjs';
import duration from 'dayjs/plugin/duration.js';
import quarterOfYear from 'dayjs/plugin/quarterOfYear.js';
import utc from 'dayjs/plugin/utc.js';
import { DateTime, Duration } from 'luxon';
import moment from 'moment';
const plugins = { duration, quarterOfYear, utc };
const order = process.argv.slice(2);
order.forEach(name => dayjs.extend(plugins[name]));

const show = day => day.format('YYYY-MM-DD HH:mm');
console.log(order.join(', '));
for (const days of [30, 31, 60, 90, 730]) {
  const start = dayjs.utc('2026-07-01'), length = dayjs.duration(days, 'days');
  console.log(`  ${days} days, ${length.toISOString()}: ${show(start.add(length))}, {days} ${show(start.add(dayjs.duration({ days })))}, P${days}D ${
    show(start.add(dayjs.duration(`P${days}D`)))}, add ${show(start.add(days, 'day'))}, moment ${
    moment.utc('2026-07-01').add(moment.duration(days, 'days')).format('YYYY-MM-DD')}, luxon ${
    DateTime.fromISO('2026-07-01', { zone: 'utc' }).plus(Duration.fromObject({ days })).toISODate()}`);
}
console.log(`  P1M after February 1: ${show(dayjs.utc('2026-02-01').add(dayjs.duration('P1M')))}, moment ${
  moment.utc('2026-02-01').add(moment.duration('P1M')).format('YYYY-MM-DD')}`);
JS
{ node run.mjs duration utc; node run.mjs quarterOfYear duration utc; node run.mjs duration quarterOfYear utc; } | tee seen
diff seen - <<'SEEN'
duration, utc
  30 days, P30D: 2026-07-31 00:00, {days} 2026-07-31 00:00, P30D 2026-07-31 00:00, add 2026-07-31 00:00, moment 2026-07-31, luxon 2026-07-31
  31 days, P1MT14H: 2026-08-01 14:00, {days} 2026-08-01 00:00, P31D 2026-08-01 00:00, add 2026-08-01 00:00, moment 2026-08-01, luxon 2026-08-01
  60 days, P1M29DT14H: 2026-08-30 14:00, {days} 2026-08-30 00:00, P60D 2026-08-30 00:00, add 2026-08-30 00:00, moment 2026-08-30, luxon 2026-08-30
  90 days, P2M29DT4H: 2026-09-30 04:00, {days} 2026-09-29 00:00, P90D 2026-09-29 00:00, add 2026-09-29 00:00, moment 2026-09-29, luxon 2026-09-29
  730 days, P2Y: 2028-07-01 00:00, {days} 2028-06-30 00:00, P730D 2028-06-30 00:00, add 2028-06-30 00:00, moment 2028-06-30, luxon 2028-06-30
  P1M after February 1: 2026-03-01 00:00, moment 2026-03-01
quarterOfYear, duration, utc
  30 days, P30D: 2026-07-31 00:00, {days} 2026-07-31 00:00, P30D 2026-07-31 00:00, add 2026-07-31 00:00, moment 2026-07-31, luxon 2026-07-31
  31 days, P1MT14H: 2026-08-01 14:00, {days} 2026-08-01 00:00, P31D 2026-08-01 00:00, add 2026-08-01 00:00, moment 2026-08-01, luxon 2026-08-01
  60 days, P1M29DT14H: 2026-08-30 14:00, {days} 2026-08-30 00:00, P60D 2026-08-30 00:00, add 2026-08-30 00:00, moment 2026-08-30, luxon 2026-08-30
  90 days, P2M29DT4H: 2026-09-30 04:00, {days} 2026-09-29 00:00, P90D 2026-09-29 00:00, add 2026-09-29 00:00, moment 2026-09-29, luxon 2026-09-29
  730 days, P2Y: 2028-07-01 00:00, {days} 2028-06-30 00:00, P730D 2028-06-30 00:00, add 2028-06-30 00:00, moment 2028-06-30, luxon 2028-06-30
  P1M after February 1: 2026-03-01 00:00, moment 2026-03-01
duration, quarterOfYear, utc
  30 days, P30D: 2026-07-31 00:00, {days} 2026-07-31 00:00, P30D 2026-07-31 00:00, add 2026-07-31 00:00, moment 2026-07-31, luxon 2026-07-31
  31 days, P1MT14H: 2026-08-01 00:00, {days} 2026-08-01 00:00, P31D 2026-08-01 00:00, add 2026-08-01 00:00, moment 2026-08-01, luxon 2026-08-01
  60 days, P1M29DT14H: 2026-08-30 00:00, {days} 2026-08-30 00:00, P60D 2026-08-30 00:00, add 2026-08-30 00:00, moment 2026-08-30, luxon 2026-08-30
  90 days, P2M29DT4H: 2026-09-29 00:00, {days} 2026-09-29 00:00, P90D 2026-09-29 00:00, add 2026-09-29 00:00, moment 2026-09-29, luxon 2026-09-29
  730 days, P2Y: 2028-06-30 00:00, {days} 2028-06-30 00:00, P730D 2028-06-30 00:00, add 2028-06-30 00:00, moment 2028-06-30, luxon 2028-06-30
  P1M after February 1: 2026-03-03 10:00, moment 2026-03-01
SEEN
