#!/usr/bin/env bash
# Sort a file of bills of 11/26, November 2026, with csvkit, and they are of November 26, 2001; those of May are of the year 1.
#
# Versions:  csvkit 2.2.0 with agate 1.14.2 and parsedatetime 2.6; miller 6.6 (Debian) for comparison.
# Expected:  a tool that sorts a table leaves its values as they stand. Where it looks for types, it takes a date for one, and
#            leaves what has no day, no year, or is no date, as text.
# Happens:   agate asks parsedatetime, made for "next week" and "in two hours", and counts from January 1 of the year 1. A column
#            of months, of weekdays, or of words such as today and tomorrow is one of dates then: May is 0001-05-01, Monday
#            0001-01-08. A month and year, 11/26, is a day and a month, in 2001, which nobody wrote. csvsort, csvjson, in2csv
#            and csvstat do so; with one other value, such as "all year", the column stays text, and 11/2026 does.
# Matters:   bills carry their months like this, and so do schedules of readings. The dates that come out have all their
#            parts. Sorted, the weekdays are in the order of a week, which begins on Tuesday.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v mlr > /dev/null || apt-get install -y -qq --no-install-recommends miller > /dev/null
python3 -m venv venv && venv/bin/pip install -qq csvkit==2.2.0 agate==1.14.2 parsedatetime==2.6 2> /dev/null

cat > bills.csv <<'CSV'
account,billed,season,read on,asked
A-2,12/26,May,Monday,today
A-1,11/26,June,Tuesday,tomorrow
A-3,1/27,July,Sunday,next week
CSV
cat > longer.csv <<'CSV'
account,billed,season
A-2,12/2026,May
A-1,11/2026,June
A-3,1/2027,all year
CSV
{
    echo "csvsort" && venv/bin/csvsort -c account bills.csv
    echo "miller" && mlr --icsv --ocsv sort -f account bills.csv
    echo "csvsort, other values" && venv/bin/csvsort -c account longer.csv
    echo "csvsort, as weekdays" && venv/bin/csvsort -c "read on" bills.csv | cut -d , -f 1,4
} | tee seen
diff seen - <<'SEEN'
csvsort
account,billed,season,read on,asked
A-1,2001-11-26,0001-06-01,0001-01-02,0001-01-02
A-2,2001-12-26,0001-05-01,0001-01-08,0001-01-01
A-3,2001-01-27,0001-07-01,0001-01-07,0001-01-08
miller
account,billed,season,read on,asked
A-1,11/26,June,Tuesday,tomorrow
A-2,12/26,May,Monday,today
A-3,1/27,July,Sunday,next week
csvsort, other values
account,billed,season
A-1,11/2026,June
A-2,12/2026,May
A-3,1/2027,all year
csvsort, as weekdays
account,read on
A-1,0001-01-02
A-3,0001-01-07
A-2,0001-01-08
SEEN
