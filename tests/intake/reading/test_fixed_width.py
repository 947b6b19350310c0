"""Reports of fixed width are read by their columns; commas of amounts are no delimiters there."""

import pytest

from kadash.intake.read import read
from kadash.intake.reading.fixed_width import cells_of, gaps_of
from tests.understood import understood

ROWS = """\
0000100200  HARBOR FOUNDRY    01/01/2025  01/31/2025   52,000    6,240.00
0000100200  HARBOR FOUNDRY    02/01/2025  02/28/2025   48,000    5,760.00
            ACCOUNT TOTAL                             100,000   12,000.00
0000100300  VOSS DAIRY        01/01/2025  01/31/2025   12,000    1,440.00
0000100300  VOSS DAIRY        02/01/2025  02/28/2025      500       60.00CR
            ACCOUNT TOTAL                              12,500    1,380.00
"""
HEAD = "ACCOUNT     NAME              FROM        TO              KWH       AMOUNT\n"
RULER = "----------  ----------------  ----------  ----------  -------  -----------\n"
TITLE = "BILLING REGISTER                                   PAGE 1\n"


@pytest.mark.parametrize("above", [TITLE + HEAD + RULER, HEAD])
def test_a_printed_register_is_bills(above: str) -> None:
    found = understood(above + ROWS)
    assert (found.kind, found.questions, found.defects) == ("bills", (), ())
    bills = found.prepared.records
    assert bills["account_number"].astype(str).tolist() == ["0000100200"] * 2 + ["0000100300"] * 2
    assert bills["usage"].tolist() == [52_000, 48_000, 12_000, 500]
    assert bills["revenue_cents"].tolist() == [624_000, 576_000, 144_000, -6_000]
    assert [aside.reason for aside in found.recognition.set_aside].count("total") == 2


def test_a_text_across_columns_stays_whole() -> None:
    gaps = gaps_of(HEAD + RULER + ROWS)
    assert gaps is not None
    assert cells_of(TITLE.strip(), gaps) is None
    raw = read((TITLE + HEAD + RULER + ROWS).encode())
    assert raw.delimiter is None
    assert raw.sheets[0].lines.tolist()[:3] == [1, 2, 3]


def test_quotation_marks_are_text() -> None:
    rows = ROWS.replace("VOSS DAIRY ", 'PIPE 3" CO ')
    assert 'PIPE 3" CO' in read((HEAD + RULER + rows).encode()).sheets[0].frame[1].tolist()


@pytest.mark.parametrize(
    "other",
    [
        "".join(f"{n:05},  Mill {n},   2025-01-0{n},   12\n" for n in range(1, 8)),  # padded, but delimited
        "".join(f"Dear Ann,  this is line {n}.  It says nothing  at all.\n" for n in range(8)),
        "".join(f"{n}\tMill  One\t2025  01\t12  3\n" for n in range(8)),
        "Account  Name  From\n1  A  2\n",
    ],
)
def test_other_texts_are_no_reports_of_fixed_width(other: str) -> None:
    assert gaps_of(other) is None


def test_a_column_that_few_rows_fill_is_one() -> None:
    head = f"{'Account':<10}{'Customer':<14}{'Rate':<8}{'Status':<9}{'Bill Date':<13}{'kWh':<9}Amount\n"
    rows = [
        f"{9000 + n:<10}{'Mill ' + str(n):<14}{'GS-1':<8}{'VOID' if n == 7 else '':<9}"
        f"{'2025-01-31':<13}{1000:<9}100.00\n"
        for n in range(30)
    ]
    found = understood(head + "".join(rows))
    assert (found.questions, found.total("usage")) == ((), 29_000.0)
    assert found.prepared.records["rate_class"].unique().tolist() == ["GS-1"]


OVER = [(f"{9000 + n:<10}", f"Mill {n}", "01/31/2025", f"{1000 + n:>10}", f"{n}0.00") for n in range(1, 13)]


def report(name: str, *, room: bool) -> bytes:
    """Write twelve bills, one of them with a name that is longer than its column."""
    lines = [f"{'ACCT':<10}{'CUSTOMER':<14}{'BILL DATE':<12}{'KWH':>10}{'AMOUNT':>12}"]
    lines.append(f"{'-' * 9} {'-' * 13} {'-' * 11} {'-' * 9} {'-' * 12}")
    for n, (account, own, day, use, amount) in enumerate(OVER):
        shown = f"{name}  " if room else name
        lines.append(f"{account}{shown if n == 6 else own:<14}{day:<12}{use}{amount:>12}")
    return "\n".join(lines).encode()


def test_a_name_that_is_longer_than_its_column_pushes_the_others() -> None:
    found = understood(report("Harbor Cold Storage & Ice", room=True))
    assert (found.defects, found.total("usage")) == ((), sum(1000 + n for n in range(1, 13)))


def test_a_name_that_runs_into_the_next_column_rejects_its_row() -> None:
    found = understood(report("Harbor Cold Storage & Ice", room=False))
    assert {defect.row for defect in found.defects} == {9}
    assert found.prepared.rejected == 1
    assert found.total("usage") == sum(1000 + n for n in range(1, 13) if n != 7)
