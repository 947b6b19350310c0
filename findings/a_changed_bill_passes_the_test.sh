#!/usr/bin/env bash
# One bill of a hundred becomes minus $9,999, and four tools that compare tables with an earlier state see no difference.
#
# Versions:  syrupy 7.0.2, approvaltests 20.0.1, pytest-regressions 2.11.0 and deepdiff 9.1.0 with pytest 9.2.0;
#            pandas 3.1.1, polars 2.1.0 and pyarrow 26.0.1.
# Expected:  a tool that takes a table as it is compares its values, or refuses what it cannot compare.
# Happens:   syrupy and ApprovalTests store what print() shows of a table: of 100 rows the first and last five, and three
#            dots. What changes between them is not seen, in pandas, polars and Arrow alike. DeepDiff finds {} between
#            any two pandas tables with the same names of columns, also between two rows and three: it walks through
#            a table as Python does, which gives the names. Of polars it compares the values.
#            pytest-regressions compares all rows, but by default within a hundred thousandth: $10 in a million.
# Matters:   the tables of bills are what such tests are there for. None of the four warns, a small table in the test's
#            first version is compared in full, and the stored file with the dots looks like a proper record.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
python3 -m venv venv
venv/bin/pip install -qq syrupy==7.0.2 approvaltests==20.0.1 pytest-regressions==2.11.0 deepdiff==9.1.0 pytest==9.2.0 \
    pandas==3.1.1 polars==2.1.0 pyarrow==26.0.1 2> /dev/null

cat > test_bills.py <<'PY'
import os

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from approvaltests import verify

CHANGED = "CHANGED" in os.environ
AMOUNTS = [100.0 + number for number in range(100)]
if CHANGED:
    AMOUNTS[50] = -9999.0
TABLES = {"pandas": pd.DataFrame({"amount": AMOUNTS}), "polars": pl.DataFrame({"amount": AMOUNTS}),
          "Arrow": pa.table({"amount": AMOUNTS})}


@pytest.mark.parametrize("library", TABLES)
def test_syrupy(snapshot, library):
    assert {"bills": TABLES[library]} == snapshot


def test_approvaltests_pandas():
    verify(TABLES["pandas"])


def test_approvaltests_polars():
    verify(TABLES["polars"])


def test_regressions_row(dataframe_regression):
    dataframe_regression.check(TABLES["pandas"])


def test_regressions_ten_dollars(dataframe_regression):
    dataframe_regression.check(pd.DataFrame({"amount": [1_234_577.89 if CHANGED else 1_234_567.89]}))
PY
cat > run.py <<'PY'
import pandas as pd
import polars as pl
from deepdiff import DeepDiff

before, after = {"bill": ["A", "B"], "amount": [150.0, 27.5]}, {"bill": ["A", "B", "C"], "amount": [-9999.0, 27.5, 1.0]}
print("DeepDiff pandas", DeepDiff(pd.DataFrame(before), pd.DataFrame(after)))
print("DeepDiff in a dictionary", DeepDiff({"bills": pd.DataFrame(before)}, {"bills": pd.DataFrame(after)}))
print("DeepDiff polars", *DeepDiff(pl.DataFrame(before), pl.DataFrame(after)))
PY
venv/bin/python -m pytest -q --snapshot-update --force-regen > /dev/null 2>&1 || true
for file in *.received.txt; do mv "$file" "${file/received/approved}"; done
{
    echo "unchanged: $(venv/bin/python -m pytest -q 2> /dev/null | grep -E '^[0-9]+ (passed|failed)' | sed 's/ in .*//')"
    CHANGED=1 venv/bin/python -m pytest -v 2> /dev/null | grep -oE '^test_bills.py::.* (PASSED|FAILED)' | sed 's/test_bills.py:://' || true
    venv/bin/python run.py
} | tee seen
diff seen - <<'SEEN'
unchanged: 7 passed
test_syrupy[pandas] PASSED
test_syrupy[polars] PASSED
test_syrupy[Arrow] PASSED
test_approvaltests_pandas PASSED
test_approvaltests_polars PASSED
test_regressions_row FAILED
test_regressions_ten_dollars PASSED
DeepDiff pandas {}
DeepDiff in a dictionary {}
DeepDiff polars values_changed iterable_item_added
SEEN
