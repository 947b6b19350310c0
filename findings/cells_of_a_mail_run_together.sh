#!/usr/bin/env bash
# "70012 used 1 kWh and owes 27.50" and "70012 used 12 kWh and owes 7.50" are the same line in the text of a mail: 70012127.50.
#
# Versions:  npm mailparser 3.14.2 (Nodemailer's, with html-to-text 10.0.1); html2text 2025.4.15 and markdownify 1.2.3
#            (Python) for comparison.
# Expected:  of a mail that has HTML only, simpleParser makes the text, and its options speak of switching that off. Cells of a
#            table are apart in it, by lines, blanks or dashes, as rows are.
# Happens:   a whole table is one line, and there is nothing between cells or rows; a list of terms (<dl>) loses the space
#            between term and value. Paragraphs and lists are apart. html-to-text can do it (format dataTable), but
#            not by default, and the parser has no option that would ask for it. With a text part the mail is right.
# Matters:   suppliers' invoices and notices of shutdowns come as HTML only. What searches the text for an account or an amount
#            finds digits that fit several rows, or nothing; the HTML beside it, and what people see, is right.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq html2text==2025.4.15 markdownify==1.2.3 2> /dev/null
npm install --silent --no-fund --no-audit mailparser@3.14.2 > /dev/null 2>&1

cat > table.html <<'HTML'
<p>Your bills:</p><table><tr><th>Account</th><th>kWh</th><th>Due</th></tr><tr><td>70012</td><td>1</td><td>27.50</td></tr><tr><td>70012</td><td>12</td><td>7.50</td></tr></table><dl><dt>Late fee</dt><dd>5.00</dd></dl><p>Thank you</p>
HTML
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
import { simpleParser } from 'mailparser';
const head = 'From: billing@example.com\r\nTo: office@example.com\r\nSubject: Bills\r\nDate: Sun, 1 Nov 2026 09:00:00 -0700\r\n' +
  'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';
console.log('mailparser:', JSON.stringify((await simpleParser(head + readFileSync('table.html', 'utf8'))).text));
JS
cat > read.py <<'PY'
import html2text
import markdownify

html = open("table.html").read()
print("html2text: ", repr(html2text.HTML2Text(bodywidth=0).handle(html)))
print("markdownify:", repr(markdownify.markdownify(html)))
PY
{ node read.mjs && venv/bin/python read.py; } 2> /dev/null | tee seen
diff seen - <<'SEEN'
mailparser: "Your bills:\n\nAccountkWhDue70012127.5070012127.50\n\nLate fee5.00\n\nThank you"
html2text:  'Your bills:\n\nAccount| kWh| Due  \n---|---|---  \n70012| 1| 27.50  \n70012| 12| 7.50  \n  \nLate fee\n    5.00\n\nThank you\n'
markdownify: 'Your bills:\n\n| Account | kWh | Due |\n| --- | --- | --- |\n| 70012 | 1 | 27.50 |\n| 70012 | 12 | 7.50 |\n\nLate fee\n:   5.00\n\nThank you'
SEEN
