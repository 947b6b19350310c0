#!/usr/bin/env bash
# Sort a CSV file with csvkit, and calls of an hour and a half last a minute and a half in the file that comes out.
#
# Versions:  csvkit 2.2.0 with agate 1.14.2 and pytimeparse 1.1.8; miller 6.6 (Debian) for comparison.
# Expected:  a tool that sorts a table leaves its values as they stand. Where it looks for types and finds 1:30, it has the
#            time of day or the hours and minutes of a time sheet, as spreadsheets read it, or leaves the text.
# Happens:   if each value of a column has the form 1:30, the column is one of lengths of time in minutes and seconds.
#            csvsort, csvjoin and csvjson write 0:01:30, csvstat adds up 0:04:15 of four hours and a quarter, and office
#            hours of 8:00 to 17:30 become 0:08:00 to 0:17:30. With one value of 100:15 the column stays text. In
#            csvsql's queries each such value is its year of 1970: the sum of two calls is 3940.
# Matters:   lengths of outages, repairs and calls are written in hours and minutes. What is written out has two colons,
#            which every program reads as hours, minutes and seconds: a sixtieth, without an error. (That account
#            numbers lose their zeros there is known, and -I turns both off.)
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
command -v mlr > /dev/null || apt-get install -y -qq --no-install-recommends miller > /dev/null
python3 -m venv venv && venv/bin/pip install -qq csvkit==2.2.0 agate==1.14.2 pytimeparse==1.1.8 2> /dev/null

cat > calls.csv <<'CSV'
account,length,opens,longest
A-2,2:45,8:00,100:15
A-1,1:30,17:30,1:30
CSV
{
    echo "sorted by csvsort:" && venv/bin/csvsort -c account calls.csv
    echo "sorted by miller:" && mlr --csv sort -f account calls.csv
    echo "json: $(venv/bin/csvjson calls.csv)"
    echo "sum: $(venv/bin/csvstat --sum -c length calls.csv), mean: $(venv/bin/csvstat --mean -c length calls.csv)"
    echo "by SQL: $(venv/bin/csvsql --query 'SELECT sum(length), max(length) FROM calls' calls.csv | tail -n 1)"
} 2> /dev/null | tee seen
diff seen - <<'SEEN'
sorted by csvsort:
account,length,opens,longest
A-1,0:01:30,0:17:30,1:30
A-2,0:02:45,0:08:00,100:15
sorted by miller:
account,length,opens,longest
A-1,1:30,17:30,1:30
A-2,2:45,8:00,100:15
json: [{"account": "A-2", "length": "0:02:45", "opens": "0:08:00", "longest": "100:15"}, {"account": "A-1", "length": "0:01:30", "opens": "0:17:30", "longest": "1:30"}]
sum: 0:04:15, mean: 0:02:07.500000
by SQL: 3940.0,1970-01-01 00:02:45.000000
SEEN
