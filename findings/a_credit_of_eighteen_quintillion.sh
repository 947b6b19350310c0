#!/usr/bin/env bash
# A credit of -27.50 in an Arrow file is 18446744073709548866 in JavaScript, and a charge of 1,234.56 is 6.
#
# Versions:  pyarrow 26.0.1 and DuckDB 2.0.1 write; npm apache-arrow 21.2.0 reads.
# Expected:  Arrow's exact decimals have four widths, 32 to 256 bits. JavaScript's library gives the whole number of each,
#            2750 for 27.50, and leaves the scale to the caller; as text it has the same digits in every width.
# Happens:   only 128 bits are right. Of 64 bits, negative values come as text without their sign, as if the bits were those of
#            an unsigned number; of 256 bits the last digit is all that is left: 27.50 is "0", 1,234.56 is "6".
#            JSON.stringify, template texts and toString() do so; util.bigNumToNumber has the right values.
# Matters:   64 bits are what DuckDB chooses for decimal(12,2) once its arrow_output_version is set to 1.5; charges stay
#            right and credits become the largest numbers of all. 256 bits come from warehouses' widest numeric types.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv && venv/bin/pip install -qq pyarrow==26.0.1 duckdb==2.0.1 2> /dev/null
npm install --silent --no-fund --no-audit apache-arrow@21.2.0 > /dev/null 2>&1

cat > write.py <<'PY'
from decimal import Decimal

import duckdb
import pyarrow as pa

amounts = [Decimal(text) for text in ("27.50", "-27.50", "1234.56", "0.05", "-1234567.89")]
database = duckdb.connect()
database.execute("SET arrow_output_version = '1.5'")
duck = database.execute("SELECT unnest($1)::decimal(12, 2) AS amount", [amounts]).to_arrow_table()
table = pa.table({
    "amount": [str(amount) for amount in amounts],
    "DuckDB": duck["amount"],
    **{f"{kind(9, 2).bit_width} bits": pa.array(amounts, kind(12, 2)) for kind in (pa.decimal64, pa.decimal128, pa.decimal256)},
})
with pa.ipc.new_file("bills.arrow", table.schema) as file:
    file.write_table(table)
print("DuckDB's type:", duck["amount"].type)
PY
cat > read.cjs <<'JS'
const { tableFromIPC, util } = require('apache-arrow');
for (const row of tableFromIPC(require('fs').readFileSync('bills.arrow'))) {
  console.log(JSON.stringify(row), '| by number:', util.bigNumToNumber(row['256 bits'], 2));
}
JS
{ venv/bin/python write.py && node read.cjs; } 2> /dev/null | tee seen
diff seen - <<'SEEN'
DuckDB's type: decimal64(12, 2)
{"amount":"27.50","DuckDB":"\"2750\"","64 bits":"\"2750\"","128 bits":"\"2750\"","256 bits":"\"0\""} | by number: 27.5
{"amount":"-27.50","DuckDB":"\"18446744073709548866\"","64 bits":"\"18446744073709548866\"","128 bits":"\"-2750\"","256 bits":"\"-0\""} | by number: -27.5
{"amount":"1234.56","DuckDB":"\"123456\"","64 bits":"\"123456\"","128 bits":"\"123456\"","256 bits":"\"6\""} | by number: 1234.56
{"amount":"0.05","DuckDB":"\"5\"","64 bits":"\"5\"","128 bits":"\"5\"","256 bits":"\"5\""} | by number: 0.05
{"amount":"-1234567.89","DuckDB":"\"18446744073586094827\"","64 bits":"\"18446744073586094827\"","128 bits":"\"-123456789\"","256 bits":"\"-9\""} | by number: -1234567.89
SEEN
