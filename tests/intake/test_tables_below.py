"""Tables under each other: one with the same columns is read, another is named; nothing is lost."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.core.database import Database
from kadash.intake.read import read
from kadash.intake.recognize import Recognition, recognize
from kadash.kinds import KINDS
from tests.accounts.uploads.wild import bills, total
from tests.cli import load

BILLS = ["Account Number,Service,From,Thru,kWh,Amount"] + [
    f"0040001,Electric,2025-0{n}-01,2025-0{n}-28,{n}00,{n}0.00" for n in (1, 2, 3)
]
SWAPPED = ["Service,Account Number,Amount,kWh,From,Thru"] + [
    f"Electric,0040002,{n}.00,{n}0,2025-0{n}-01,2025-0{n}-28" for n in (1, 2)
]
PEOPLE = ["Name,Email,Phone,Company", "Pat One,p1@example.org,555-0100,Mill", "Pat Two,p2@example.org,,Mill"]
UPPER = ["Account Number,Account Name,City,Phone", "0040001,Mill,Harlan,555-0100", "0040002,Foundry,Harlan,"]


def _file(folder: Path, *tables: list[str], gap: int = 1) -> Path:
    path = folder / "t.csv"
    path.write_text(("\n" * (gap + 1)).join("\n".join(table) for table in tables) + "\n")
    return path


@pytest.mark.parametrize("gap", [0, 1, 3])
def test_the_same_columns_in_another_order_are_read(database: Database, tmp_path: Path, gap: int) -> None:
    status, report, rows = bills(database, _file(tmp_path, BILLS, SWAPPED, gap=gap))
    assert (status, report["rows_read"], total(rows, "usage"), total(rows, "revenue")) == (0, 5, 630, 63)
    assert {"row": 5 + gap, "reason": "the header of a table below"} in report["set_aside"]
    assert any("has the same columns: its rows were read, too" in said for said in report["warnings"])


@pytest.mark.parametrize("gap", [0, 1])
def test_another_table_is_named_and_can_be_chosen(
    sqlite_database: Database, tmp_path: Path, gap: int
) -> None:
    path = _file(tmp_path, BILLS, PEOPLE, gap=gap)
    status, report, rows = bills(sqlite_database, path)
    assert (status, report["rejected"], len(rows), total(rows, "revenue")) == (0, 0, 3, 60)
    row = 5 + gap
    (said,) = [w for w in report["warnings"] if w.startswith(f"A second table begins in row {row}")]
    assert "2 rows: it looks like contacts" in said
    assert [a["row"] for a in report["set_aside"] if "table below, not read" in a["reason"]] == [
        row, row + 1, row + 2,
    ]  # fmt: skip
    status, report = load(
        sqlite_database, path, "--answer", f"table={row}", "--answer", "without_account=keep", "--dry-run"
    )
    assert (status, report["kind"], report["rows_read"], report["header_rows"]) == (0, "contacts", 2, [row])


def test_a_table_above_is_named_and_can_be_chosen(sqlite_database: Database, tmp_path: Path) -> None:
    path = _file(tmp_path, UPPER, BILLS)
    status, report = load(sqlite_database, path, "--dry-run")
    assert (status, report["kind"], report["rows_read"]) == (0, "bills", 3)
    assert any(
        "another one begins in row 1 with 2 rows: it looks like accounts" in w for w in report["warnings"]
    )
    status, report = load(sqlite_database, path, "--answer", "table=1", "--kind", "accounts", "--dry-run")
    assert (status, report["kind"], report["rows_read"]) == (0, "accounts", 2)
    assert any("A second table begins in row 5" in said for said in report["warnings"])


def found(*tables: list[str], gap: int = 1) -> Recognition:
    return recognize(read(("\n" * (gap + 1)).join("\n".join(t) for t in tables).encode()), KINDS)


KINDS_OF_TABLES = {"bills": BILLS, "contacts": PEOPLE, "accounts": UPPER}


@settings(max_examples=30, deadline=None)
@given(
    first=st.sampled_from(sorted(KINDS_OF_TABLES)),
    second=st.sampled_from([*sorted(KINDS_OF_TABLES), "none", "same"]),
    gap=st.integers(1, 3),
    more=st.integers(0, 4),
)
def test_every_row_is_a_record_or_set_aside(first: str, second: str, gap: int, more: int) -> None:
    """With the trait (a second table) and without it: each line is accounted for, what isn't read named."""
    upper = KINDS_OF_TABLES[first]
    upper = [*upper, *([upper[-1]] * more)]
    lower = [] if second == "none" else upper if second == "same" else KINDS_OF_TABLES[second]
    seen = found(upper, lower, gap=gap) if lower else found(upper)
    lines = {*seen.body.lines.tolist(), *(aside.row for aside in seen.set_aside), *seen.header_rows}
    assert lines >= set(range(1, len(upper) + 1))
    said = [w for w in seen.warnings if "table" in w and "was not read" in w]
    assert bool(said) == (second not in ("none", "same", first))
    if second in ("same", first):
        assert len(seen.body.frame) == len(upper) + len(lower) - 2
