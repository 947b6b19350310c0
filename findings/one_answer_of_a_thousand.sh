#!/usr/bin/env bash
# Of a survey with 1,000 answers JavaScript reads the first one, and an unanswered question is minus 1.8 times 10 to the 308.
#
# Versions:  R's haven 2.5.1 and Python's pyreadstat 1.3.7 write (both by ReadStat), so does PSPP 1.6.2; npm sav-reader 2.0.8
#            and R's haven read.
# Expected:  in an SPSS file numbers are packed into blocks of eight codes, or stand as they are; code 0 is padding and skipped,
#            code 255 or the smallest number stands for "missing". The file's head has the number of answers.
# Happens:   ReadStat fills the block of each answer up with zeros. sav-reader takes what follows the first as the end: one
#            answer, no error, though its own meta data says 1,000. PSPP's blocks run on from answer to answer, as SPSS's
#            do, and are read whole. Written without packing, pyreadstat's default, all answers are read, and "missing" is
#            -1.7976931348623157e+308, a number for every mean; packed it is left out of the row.
# Matters:   haven packs by default: surveys that went through R once. What the library was tested with came from SPSS.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
{ command -v pspp && Rscript -e 'q(status = !requireNamespace("haven", quietly = TRUE))'; } > /dev/null 2>&1 \
    || apt-get install -y -qq --no-install-recommends pspp r-cran-haven > /dev/null
python3 -m venv venv && venv/bin/pip install -qq pyreadstat==1.3.7 pandas==3.1.1 2> /dev/null
npm install --silent --no-fund --no-audit sav-reader@2.0.8 > /dev/null 2>&1

cat > write.py <<'PY'
import pandas as pd
import pyreadstat

marks = [float(1 + row % 10) if row % 4 < 3 else None for row in range(1000)]
pyreadstat.write_sav(pd.DataFrame({"mark": marks}), "pyreadstat.sav")
pyreadstat.write_sav(pd.DataFrame({"mark": marks}), "pyreadstat_packed.sav", row_compress=True)
with open("survey.txt", "w") as file:
    file.writelines(f"{'' if mark is None else int(mark)},\n" for mark in marks)
PY
cat > pack.sps <<'SPS'
DATA LIST LIST (",") FILE='survey.txt' NOTABLE /mark (F8.0).
SAVE OUTFILE='pspp.sav' /COMPRESSED.
SPS
cat > read.cjs <<'JS'
const { readFileSync } = require('fs'), { SavBufferReader } = require('sav-reader');
(async () => {
  for (const name of process.argv.slice(2)) {
    const reader = new SavBufferReader(readFileSync(name));
    await reader.open();
    const rows = await reader.readAllRows();
    console.log(name.padEnd(22), `${reader.meta.header.n_cases} said, ${rows.length} read; the first and last ${JSON.stringify([rows[0], rows.at(-1)])}`);
  }
})();
JS
venv/bin/python write.py
Rscript -e 'marks <- haven::read_sav("pyreadstat.sav"); haven::write_sav(marks, "haven.sav"); cat(nrow(haven::read_sav("haven.sav")), "read by haven\n")' > by_haven
pspp pack.sps > /dev/null 2>&1
{ node read.cjs haven.sav pyreadstat_packed.sav pspp.sav pyreadstat.sav && cat by_haven; } | tee seen
diff seen - <<'SEEN'
haven.sav              1000 said, 1 read; the first and last [{"mark":1},{"mark":1}]
pyreadstat_packed.sav  1000 said, 1 read; the first and last [{"mark":1},{"mark":1}]
pspp.sav               1000 said, 1000 read; the first and last [{"mark":1},{}]
pyreadstat.sav         1000 said, 1000 read; the first and last [{"mark":1},{"mark":-1.7976931348623157e+308}]
1000 read by haven
SEEN
