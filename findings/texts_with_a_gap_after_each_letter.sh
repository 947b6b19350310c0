#!/usr/bin/env bash
# Follow pandas' advice for old workbooks, and account numbers get an invisible NUL after each digit.
#
# Versions:  Perl's Spreadsheet::WriteExcel 2.40 writes XLS; pandas 3.1.1 reads with xlrd 2.0.2 (its default so far)
#            and with python-calamine 0.9.1.
# Expected:  pandas 3.1 warns that the xlrd engine is deprecated and says to set engine="calamine" instead. Same
#            file, same values.
# Happens:   the head of this writer's files names code page 1252, though texts in XLS have been Unicode since
#            1997 (xlrd, Excel and LibreOffice disregard the code page there). calamine goes by it and reads each
#            half of a letter as a letter: "0012345" has 14 characters, every second one NUL. On a terminal it
#            looks right; as a key it matches nothing. Letters beyond Latin fall into two wrong ones: the dash
#            of "Harbor – East" becomes a control character and a space. All texts of such files are hit.
# Matters:   a join by account number that worked finds nothing, and nothing on the screen says why.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
apt-get install -y -qq --no-install-recommends libspreadsheet-writeexcel-perl > /dev/null 2>&1
python3 -m venv venv && venv/bin/pip install -qq pandas==3.1.1 python-calamine==0.9.1 xlrd==2.0.2 2> /dev/null

cat > write.pl <<'PL'
use strict;
use warnings;
use JSON::PP;
use Spreadsheet::WriteExcel;

my $row = JSON::PP->new->decode('{"account": "0012345", "name": "Harbor \u2013 East"}');
my $book = Spreadsheet::WriteExcel->new('accounts.xls');
my $sheet = $book->add_worksheet('Accounts');
$sheet->write_string(0, 0, 'plain');
$sheet->write_string(1, 0, $row->{account});
$sheet->write_string(2, 0, $row->{name});
$book->close;
PL
cat > read.py <<'PY'
import pandas as pd

for engine in ("xlrd", "calamine"):
    values = pd.read_excel("accounts.xls", engine=engine, header=None, dtype=str)[0].tolist()
    print(engine, [ascii(value) for value in values], [len(value) for value in values])
PY
perl write.pl
venv/bin/python read.py | tee seen
diff seen - <<'SEEN'
xlrd ["'plain'", "'0012345'", "'Harbor \\u2013 East'"] [5, 7, 13]
calamine ["'p\\x00l\\x00a\\x00i\\x00n\\x00'", "'0\\x000\\x001\\x002\\x003\\x004\\x005\\x00'", "'H\\x00a\\x00r\\x00b\\x00o\\x00r\\x00 \\x00\\x13  \\x00E\\x00a\\x00s\\x00t\\x00'"] [10, 14, 26]
SEEN
