#!/usr/bin/env bash
# Tests that are marked as one group run on several workers, and nothing says so.
#
# Versions:  pytest 9.2.0 with pytest-xdist 3.8.0, both the newest on 2026-11-27; pytest 9.1.1 for comparison.
# Expected:  with --dist loadgroup all tests with the mark xdist_group("one") run in one process; that is
#            what the mark is documented for, and what a server or a database that is started once relies on.
# Happens:   with pytest 9.1.1 they do; with 9.2.0 the eight tests of a group are spread over both workers. No
#            warning, exit status 0: each worker starts the costly thing anew, or a test misses what an earlier
#            test of its group had left behind.
# Why:       xdist names the group by appending it to the private attribute _nodeid of each test; a test's
#            id as it is reported no longer follows that attribute. --dist loadfile still keeps a file together.
set -euo pipefail
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work"
for version in 9.1.1 9.2.0; do
    python3 -m venv "$version" && "$version/bin/pip" install -qq "pytest==$version" pytest-xdist==3.8.0 2> /dev/null
done

cat > test_group.py <<'PY'
import os
import time
from pathlib import Path

import pytest


@pytest.mark.parametrize("number", range(8))
@pytest.mark.xdist_group("one")
def test_in_a_group(number):
    time.sleep(0.2)
    with Path("workers.txt").open("a") as file:
        file.write(os.environ["PYTEST_XDIST_WORKER"] + "\n")
PY
workers() { rm -f workers.txt; "$1/bin/pytest" -q -n 2 --dist "$2" > /dev/null; sort -u workers.txt | wc -l; }
for version in 9.1.1 9.2.0; do
    echo "pytest $version: one group on $(workers "$version" loadgroup), one file on $(workers "$version" loadfile)"
done | tee seen
diff seen - <<'SEEN'
pytest 9.1.1: one group on 1, one file on 1
pytest 9.2.0: one group on 2, one file on 1
SEEN
