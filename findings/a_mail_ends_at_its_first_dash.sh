#!/usr/bin/env bash
# A customer writes "-500 kW from 2 to 6 pm", and two programs keep of the mail what stands before that line.
#
# Versions:  email-reply-parser 0.5.12 and mail-parser-reply 1.36 (Python), npm email-reply-parser 2.3.7 and
#            node-email-reply-parser 0.1.4.
# Expected:  they cut off what is quoted of an earlier mail and the signature, and keep what was written. A signature begins
#            with two dashes and a space, alone on a line (RFC 3676, 4.3).
# Happens:   for two of them any line that begins with a dash and a letter or digit begins a signature: a list of offers, or
#            a credit of -27.50. With it goes all that follows, "Please confirm" included. For npm's email-reply-parser
#            it is a sentence that begins with "Sent from", for both Python ones "From: May 1" where the days of a
#            shutdown are given, for all four "On May 1 the crew wrote:". No two cut the same.
# Matters:   help desks and logs of contacts store what is left. The polite beginning is always there, so it looks complete;
#            the amounts and hours are what was cut, and no error, flag or length tells.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq email-reply-parser==0.5.12 mail-parser-reply==1.36 2> /dev/null
npm install --silent --no-fund --no-audit email-reply-parser@2.3.7 node-email-reply-parser@0.1.4 > /dev/null 2>&1

cat > mails.json <<'JSON'
{
  "list": "Hello,\n\nwe can reduce by:\n\n-500 kW from 2 to 6 pm\n-200 kW overnight\n\nPlease confirm.\n",
  "credit": "Hello,\n\nthe correction for May is\n\n-27.50 dollars\n\nPlease confirm.\n",
  "sentence": "Hello,\n\nSent from our lab is the test of meter 7.\n\nIt failed.\n",
  "report": "Hello,\n\nOn May 1 the crew wrote:\nmeter 7 runs fast.\n\nPlease check.\n",
  "dates": "Hello,\n\nFrom: May 1\nTo: June 1\nthe plant is closed.\n\nPlease note.\n"
}
JSON
cat > kept.py <<'PY'
import json

from email_reply_parser import EmailReplyParser
from mailparser_reply import EmailReplyParser as Other

for name, mail in json.load(open("mails.json")).items():
    for reader, text in (("py 0.5.12", EmailReplyParser.parse_reply(mail)), ("py 1.36", Other(["en"]).parse_reply(mail))):
        print(f"{name:9}| {reader:9}|", " / ".join(line for line in text.split("\n") if line))
PY
cat > kept.cjs <<'JS'
const One = require('email-reply-parser'), other = require('node-email-reply-parser');
for (const [name, mail] of Object.entries(require('./mails.json'))) {
  const kept = { 'npm 2.3.7': new (One.default || One)().parseReply(mail), 'npm 0.1.4': other(mail, true) };
  for (const [reader, text] of Object.entries(kept))
    console.log(`${name.padEnd(9)}| ${reader}| ${text.split('\n').filter(line => line).join(' / ')}`);
}
JS
{ venv/bin/python kept.py && node kept.cjs; } | sort -s -t'|' -k1,1 | tee seen
diff seen - <<'SEEN'
credit   | py 0.5.12| Hello, / the correction for May is
credit   | py 1.36  | Hello, / the correction for May is / -27.50 dollars / Please confirm.
credit   | npm 2.3.7| Hello, / the correction for May is / -27.50 dollars / Please confirm.
credit   | npm 0.1.4| Hello, / the correction for May is
dates    | py 0.5.12| Hello,
dates    | py 1.36  | Hello,
dates    | npm 2.3.7| Hello, / From: May 1 / To: June 1 / the plant is closed. / Please note.
dates    | npm 0.1.4| Hello, / From: May 1 / To: June 1 / the plant is closed. / Please note.
list     | py 0.5.12| Hello, / we can reduce by:
list     | py 1.36  | Hello, / we can reduce by: / -500 kW from 2 to 6 pm / -200 kW overnight / Please confirm.
list     | npm 2.3.7| Hello, / we can reduce by: / -500 kW from 2 to 6 pm / -200 kW overnight / Please confirm.
list     | npm 0.1.4| Hello, / we can reduce by:
report   | py 0.5.12| Hello,
report   | py 1.36  | Hello,
report   | npm 2.3.7| Hello,
report   | npm 0.1.4| Hello,
sentence | py 0.5.12| Hello, / Sent from our lab is the test of meter 7. / It failed.
sentence | py 1.36  | Hello, / Sent from our lab is the test of meter 7. / It failed.
sentence | npm 2.3.7| Hello,
sentence | npm 0.1.4| Hello, / Sent from our lab is the test of meter 7. / It failed.
SEEN
