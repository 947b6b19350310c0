#!/usr/bin/env bash
# Checks of two customers are exact duplicates for bankstatementparser, and the numbers of the invoices are gone.
#
# Versions:  bankstatementparser 0.0.29 (its parser of BAI2 files, and its Deduplicator); bai2 0.15.0 for comparison.
# Expected:  in a BAI2 file a transaction (record 16) has its type, its amount and the kind of funds; of value-dated funds (V) a
#            date and a time come next, of funds available on several days (S, D) their amounts, and only then the two
#            references and the text (BAI, Cash Management Balance Reporting Specifications Version 2). bai2 reads it so.
# Happens:   bankstatementparser always takes the two fields behind the kind of funds for references. Of V that is the date and
#            the time, of S the amounts of two days; the invoice's number becomes the text, or is gone. Two checks of one
#            amount then have the same id, and neither is among the unique transactions of its Deduplicator.
# Matters:   checks and lockbox deposits come with funds of such kinds, and customers of one rate pay equal amounts. By the
#            reference no payment finds its invoice, and what is counted after looking for duplicates is short of the sum.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq bankstatementparser==0.0.29 bai2==0.15.0 2> /dev/null

cat > bank.bai <<'BAI'
01,CITYBANK,UTILITY,261104,0200,1,80,,2/
02,UTILITY,CITYBANK,1,261103,,USD,2/
03,55501234,USD,010,1000000,,,015,2600000,,/
16,175,250000,V,261104,1200,INV-771,C-1,Check deposit/
16,175,250000,V,261104,1200,INV-772,C-2,Check deposit/
16,115,900000,S,500000,300000,100000,INV-773,C-3,Lockbox/
16,115,200000,0,INV-774,C-4,Lockbox/
49,5200000,6/
98,5200000,1,8/
99,5200000,1,10/
BAI
cat > run.py <<'PY'
from bai2 import bai2
from bankstatementparser import Deduplicator, create_parser

with open("bank.bai") as file:
    account = bai2.parse_from_file(file).children[0].children[0]
print("bai2:               ", "; ".join(f"{row.amount / 100:.2f} {row.bank_reference} {row.text}" for row in account.children))
frame = create_parser("bank.bai").parse()
rows = frame[["amount", "transaction_id", "description"]].itertuples(index=False)
print("bankstatementparser:", "; ".join(f"{amount:.2f} {number} {text}" for amount, number, text in rows))
deduplicator = Deduplicator()
transactions = deduplicator.from_dataframe(frame)
result = deduplicator.deduplicate(transactions)
unique = sum(row.amount for row in result.unique_transactions)
print(f"in the file {frame['amount'].sum():.2f}, unique {unique:.2f}, pairs of duplicates {len(result.exact_duplicates)}")
PY
venv/bin/python -W ignore run.py 2> /dev/null | tee seen
diff seen - <<'SEEN'
bai2:                2500.00 INV-771 Check deposit; 2500.00 INV-772 Check deposit; 9000.00 INV-773 Lockbox; 2000.00 INV-774 Lockbox
bankstatementparser: 2500.00 261104 INV-771; 2500.00 261104 INV-772; 9000.00 500000 100000; 2000.00 INV-774 Lockbox
in the file 16000.00, unique 11000.00, pairs of duplicates 1
SEEN
