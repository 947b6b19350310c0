#!/usr/bin/env bash
# A customer attaches another one's mail, and the offer of $99.50 in it is in the customer's own text.
#
# Versions:  imap-tools 1.16.0, mail-parser 4.8.0, eml-parser 4.4.0 and fast-mail-parser 0.10.0 (Python), npm mailparser
#            3.14.2 and postal-mime 4.0.0, and Python's own email package.
# Expected:  a mail that is forwarded as an attachment is a part of its own (message/rfc822; RFC 2046, 5.2.1), with text and
#            attachments inside it. The mail's text is what stands outside.
# Happens:   imap-tools, mail-parser and eml-parser walk through all parts, the inner ones, too. The inner text is
#            appended to the outer one: mail-parser has a boundary line between any two parts, eml-parser one list for
#            both, imap-tools nothing at all: of the texts before and after a photo, "reads 4521" and "7 days after" become
#            "reads 45217 days after". The inner mail's attachments are listed among the outer one's. Who wrote the inner
#            text is nowhere. The other four have the outer text only, and the inner mail as an attachment. (mail-parser's
#            author called it intended in 2018, number 23; eml_parser 56 of 2021 asks how to tell them apart.)
# Matters:   customers attach what a supplier, a contractor or another office wrote. Logs and help desks then hold it as
#            the customer's words, and search it for amounts, dates and promises.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq imap-tools==1.16.0 mail-parser==4.8.0 eml_parser==4.4.0 fast-mail-parser==0.10.0 2> /dev/null
npm install --silent --no-fund --no-audit mailparser@3.14.2 postal-mime@4.0.0 > /dev/null 2>&1

cat > read.py <<'PY'
import email.policy
from email.message import EmailMessage
from pathlib import Path

import eml_parser
import fast_mail_parser
import imap_tools
import mailparser


def mail(sender: str, text: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Date"] = sender, "office@example.com", "Sun, 01 Nov 2026 09:00:00 -0700"
    message.set_content(text)
    return message


forward = mail("customer@example.com", "Please see below.\n")
inner = mail("supplier@example.com", "We offer $99.50 until May 1.\n")
inner.add_attachment("a,b\n", subtype="csv", filename="inner.csv")
forward.add_attachment(inner)
forward.add_attachment("a,b\n", subtype="csv", filename="outer.csv")
photo = mail("customer@example.com", "The meter reads 4521")
photo.add_attachment(b"GIF89a", maintype="image", subtype="gif", disposition="inline", filename="meter.gif")
photo.add_attachment("7 days after your visit.\n", disposition="inline")
first = next(photo.iter_parts())
first.set_payload(first.get_payload().rstrip("\n"))
for name, message in (("forward", forward), ("photo", photo)):
    content = message.as_bytes(policy=email.policy.SMTP)
    Path(f"{name}.eml").write_bytes(content)
    one = imap_tools.MailMessage.from_bytes(content)
    print(f"{name:8} imap-tools       {one.text!r} {[each.filename for each in one.attachments]}")
    two = mailparser.parse_from_bytes(content)
    names = [each["filename"] if each["filename"].endswith("csv") else "(made up)" for each in two.attachments]
    print(f"{name:8} mail-parser      {two.body!r} {names}")
    three = eml_parser.EmlParser(include_raw_body=True).decode_email_bytes(content)
    names = [each["filename"] for each in three.get("attachment", [])]
    print(f"{name:8} eml-parser       {[each['content'] for each in three['body']]} {names}")
    four = fast_mail_parser.parse_email(content)
    print(f"{name:8} fast-mail-parser {four.text_plain} {[each.filename for each in four.attachments]}")
    five = email.message_from_bytes(content, policy=email.policy.default)
    names = [each.get_filename() for each in five.iter_attachments()]
    print(f"{name:8} email (Python)   {five.get_body(('plain',)).get_content()!r} {names}")
PY
cat > read.mjs <<'JS'
import { readFileSync } from 'fs';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
for (const name of ['forward', 'photo']) {
  const content = readFileSync(`${name}.eml`), one = await simpleParser(content), two = await PostalMime.parse(content);
  for (const [reader, mail] of [['mailparser', one], ['postal-mime', two]])
    console.log(name.padEnd(8), reader.padEnd(16), JSON.stringify(mail.text), JSON.stringify(mail.attachments.map(each => each.filename)));
}
JS
{ venv/bin/python read.py && node read.mjs; } 2> /dev/null | sort -s -k1,1 | tee seen
diff seen - <<'SEEN'
forward  imap-tools       'Please see below.\r\nWe offer $99.50 until May 1.\r\n' ['', 'inner.csv', 'outer.csv']
forward  mail-parser      'Please see below.\r\n\n--- mail_boundary ---\nWe offer $99.50 until May 1.\r\n' ['(made up)', 'inner.csv', 'outer.csv']
forward  eml-parser       ['Please see below.\r\n', 'We offer $99.50 until May 1.\r\n'] ['part-000', 'inner.csv', 'outer.csv']
forward  fast-mail-parser ['Please see below.\r\n'] ['', 'outer.csv']
forward  email (Python)   'Please see below.\r\n' [None, 'outer.csv']
forward  mailparser       "Please see below.\n" [null,"outer.csv"]
forward  postal-mime      "Please see below.\n\n" [null,"outer.csv"]
photo    imap-tools       'The meter reads 45217 days after your visit.\r\n' ['meter.gif']
photo    mail-parser      'The meter reads 4521\n--- mail_boundary ---\n7 days after your visit.\r\n' ['(made up)']
photo    eml-parser       ['The meter reads 4521', '7 days after your visit.\r\n'] ['meter.gif']
photo    fast-mail-parser ['The meter reads 4521', '7 days after your visit.\r\n'] ['meter.gif']
photo    email (Python)   'The meter reads 4521' ['meter.gif', None]
photo    mailparser       "The meter reads 4521\n7 days after your visit.\n" ["meter.gif"]
photo    postal-mime      "The meter reads 4521\n\n7 days after your visit.\n\n" ["meter.gif"]
SEEN
