"""The grid of judgments: what typed and pasted cells come to, and what is said where they come to nothing."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.at_risk.rules.judgments import (
    Held,
    Judgeable,
    JudgedMeanwhile,
    JudgmentsClash,
    NewJudgment,
    cells_of,
    changed,
    judgment,
    pasted,
    shown_factor,
)
from kadash.core.errors import Invalid

TODAY, NEXT = date(2026, 8, 1), date(2027, 8, 1)
HELD = Held(
    Decimal("0.30"), Decimal("0.2"), None, "owns its site", "Dana Reyes", date(2025, 6, 1), date(2026, 6, 1)
)
MILL = Judgeable(1, "Mill", "100", held=HELD, newest=7)
LAB = Judgeable(2, "Lab", "200")


def typed(account: Judgeable, **cells: str) -> NewJudgment | None:
    return judgment(account, {**cells_of(account), **cells}, today=TODAY, review_by=NEXT)


def test_what_holds_is_drawn_and_is_no_new_judgment() -> None:
    assert cells_of(MILL) == {
        "factor": "0.30", "low": "0.20", "high": "", "reason": "owns its site", "review_by": "06/01/2026",
    }  # fmt: skip
    assert typed(MILL) is None
    assert typed(LAB) is None


def test_a_row_typed_in_becomes_a_judgment() -> None:
    assert typed(LAB, factor=".4", low="35%", high="0,5", reason=" leases ", review_by="3/1/2027") == (
        NewJudgment(2, Decimal("0.4"), "leases", Decimal("0.35"), Decimal("0.5"), date(2027, 3, 1))
    )
    assert typed(LAB, factor="0", reason="a public body").review_by == NEXT  # type: ignore[union-attr]


def test_a_review_that_changes_nothing_moves_the_date() -> None:
    reviewed = typed(MILL, review_by="")
    assert reviewed == NewJudgment(1, Decimal("0.30"), "owns its site", Decimal("0.2"), None, NEXT, seen=7)
    assert typed(MILL, reason="owns its site, asked again").review_by == NEXT  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("account", "cells", "sentence"),
    [
        (LAB, {"factor": "30", "reason": "x"}, "Lab: Factor “30” is not between 0 and 1"),
        (LAB, {"factor": "high", "reason": "x"}, "Lab: Factor “high” is not a number"),
        (LAB, {"factor": "NaN", "reason": "x"}, "not between"),
        (LAB, {"reason": "x"}, "Lab: a judgment needs a factor"),
        (LAB, {"factor": "0.3"}, "Lab: a judgment needs its reason"),
        (LAB, {"factor": "0.3", "low": "0.4", "reason": "x"}, "Lab: the band has to hold the factor"),
        (MILL, {"factor": "0.5"}, "Mill: the figures changed, the reason did not"),
        (LAB, {"factor": "0.3", "reason": "x", "review_by": "soon"}, "Review by “soon” is not a date"),
        (LAB, {"factor": "0.3", "reason": "x", "review_by": "July 2027"}, "is not a date"),
        (LAB, {"factor": "0.3", "reason": "x", "review_by": "08/01/2026"}, "has to lie after today"),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_read_is_named(
    account: Judgeable, cells: dict[str, str], sentence: str
) -> None:
    with pytest.raises(Invalid, match=sentence):
        typed(account, **cells)


def test_pasted_rows_find_their_accounts_in_any_order() -> None:
    text = (
        "Account Number\tCustomer\tMobility factor\tReason\tRevenue\n"
        "200\tThe Lab\t0.4\tleases, \"month by month\"\t$5\n"
        "\tmill\t0.5\tsold\t\n"
        "300\tNobody\t0.1\tx\t\n"
        "\tMill\t0.9\ty\t\n"
    )  # fmt: skip
    found = pasted(text, [MILL, LAB])
    assert found.cells == {
        2: {"factor": "0.4", "reason": 'leases, "month by month"'},
        1: {"factor": "0.5", "reason": "sold"},
    }
    assert found.left_out == (
        "Row 4 (Nobody) was left out: no account here has that number or name.",
        "Row 5 (Mill) was left out: the account stands further up already.",
    )


def test_two_accounts_of_one_name_are_told_apart_by_number_only() -> None:
    twin = Judgeable(3, "Lab", "201")
    found = pasted("account,number,factor\nLab,201,0.2\nLab,,0.3\n", [LAB, twin])
    assert found.cells == {3: {"factor": "0.2"}}
    assert found.left_out == ("Row 3 (Lab) was left out: several accounts have that name.",)


@pytest.mark.parametrize("text", ["", "  \n", "Mill\t0.4\tsold", "Account\tRevenue\nMill\t5"])
def test_a_paste_without_its_header_is_not_guessed_at(text: str) -> None:
    with pytest.raises(Invalid):
        pasted(text, [MILL, LAB])


def test_a_clash_names_the_accounts_with_both_factors() -> None:
    theirs, ours = (Decimal("0.2"), "stays"), (Decimal("0.4"), "leases")
    found = JudgmentsClash([JudgedMeanwhile(1, "Mill", 8, "Jo", theirs, ours)])
    assert [account.newest for account in found.accounts] == [8]
    assert found.differences == {"Mill": (Decimal("0.2"), Decimal("0.4"))}
    assert "after you opened the page: Mill. Nothing of yours was saved yet" in str(found)


def test_a_review_is_overdue_the_day_after() -> None:
    assert not MILL.overdue(date(2026, 6, 1))
    assert MILL.overdue(date(2026, 6, 2))
    assert not LAB.overdue(date(2030, 1, 1))


@pytest.mark.parametrize(
    ("value", "written"),
    [("0.6", "0.60"), ("0", "0.00"), ("0.50", "0.50"), ("1", "1.00"), ("0.125", "0.125")],
)
def test_a_factor_has_two_decimals_unless_it_has_more(value: str, written: str) -> None:
    assert shown_factor(Decimal(value)) == written


def test_a_factor_written_otherwise_is_no_change() -> None:
    same = cells_of(MILL) | {"factor": "30%", "low": ".2"}
    assert not changed(MILL, same)
    assert changed(MILL, same | {"low": "0.21"})
    assert changed(MILL, same | {"low": "a fifth"})
