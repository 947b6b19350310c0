"""A table that counts by the month of use, beside the bills that end a month later: the edges count once."""

from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from kadash.accounts.uploads.bills.overlap.usage_month import asked
from kadash.core.database import Database
from kadash.intake.types import Question
from tests.cli import export, load

BILLS = """Account,Service,From,Thru,kWh,Revenue
0010,electric,2024-12-15,2025-01-14,12100,1210.00
0010,electric,2025-01-15,2025-02-14,11100,1110.00
0010,electric,2025-02-15,2025-03-14,10600,1060.00
"""
OF_USE = """Account,Service,Dec 2024 kWh,Jan 2025 kWh,Feb 2025 kWh,Mar 2025 kWh
0010,electric,12100,11100,10600,9900
"""
SENT = "Account,Service,Month,kWh\n" + "".join(
    f"0010,electric,2025-0{month},{use}\n" for month, use in ((2, 12100), (3, 11100), (4, 10600))
)


def put(database: Database, folder: Path, text: str, answer: str | None = None) -> tuple[int, dict[str, Any]]:
    path = folder / "bills.csv"
    path.write_text(text, encoding="utf-8")
    return load(database, path, *(["--answer", f"whole_months={answer}"] if answer else []))


def uses(database: Database) -> list[tuple[str, float]]:
    return sorted((row["period_end"], row["usage"]) for row in export(database, "bills")["rows"])


@pytest.mark.parametrize(("text", "answer"), [(OF_USE, "month_later"), (SENT, "month_earlier")])
def test_the_figures_suggest_the_answer(database: Database, tmp_path: Path, text: str, answer: str) -> None:
    put(database, tmp_path, BILLS)
    status, report = put(database, tmp_path, text)
    [question] = report["questions"]
    assert (status, question["choices"]) == (3, [answer, "same", "different"])
    assert f"3 months of this file agree with the bills of a {answer.replace('_', ' ')}" in question["text"]


def test_each_month_of_use_is_the_bill_that_ends_a_month_later(database: Database, tmp_path: Path) -> None:
    put(database, tmp_path, BILLS)
    status, report = put(database, tmp_path, OF_USE, "month_later")
    assert (status, report["inserted"], report["updated"], report["unchanged"]) == (0, 1, 0, 3)
    once = [("2025-01-14", 12100), ("2025-02-14", 11100), ("2025-03-14", 10600), ("2025-04-30", 9900)]
    assert uses(database) == once
    assert put(database, tmp_path, OF_USE, "month_later")[1]["unchanged"] == 4
    assert put(database, tmp_path, BILLS)[1]["unchanged"] == 3
    assert uses(database) == once


def test_a_corrected_figure_is_taken_with_the_month_that_it_is_for(
    database: Database, tmp_path: Path
) -> None:
    put(database, tmp_path, BILLS)
    status, report = put(database, tmp_path, OF_USE.replace("11100", "11150"), "month_later")
    assert (status, report["updated"], report["inserted"]) == (0, 1, 1)
    assert uses(database)[1] == ("2025-02-14", 11150)


def test_months_by_when_bills_were_sent(database: Database, tmp_path: Path) -> None:
    put(database, tmp_path, BILLS)
    status, report = put(database, tmp_path, SENT, "month_earlier")
    assert (status, report["inserted"], report["unchanged"]) == (0, 0, 3)
    assert len(uses(database)) == 3


def test_a_stored_table_by_the_month_of_use_is_named(database: Database, tmp_path: Path) -> None:
    put(database, tmp_path, OF_USE)
    status, report = put(database, tmp_path, BILLS)
    [question] = report["questions"]
    assert (status, question["choices"]) == (3, ["same", "different"])
    assert "undo that upload, load this file, and then the table again" in question["text"]


def test_other_figures_suggest_nothing(database: Database, tmp_path: Path) -> None:
    put(database, tmp_path, BILLS)
    _, report = put(database, tmp_path, OF_USE.replace("11100", "4000").replace("10600", "5000"))
    [question] = report["questions"]
    assert question["choices"] == ["same", "different"]


QUESTION = (Question("whole_months", "Are they the same?", ("same", "different")),)


def use(**by_month: float) -> pd.DataFrame:
    """Bills of 2025 by month of the year (``m1`` is January)."""
    rows = [(int(name[1:]), amount) for name, amount in by_month.items()]
    frame = pd.DataFrame({"account_id": 1, "service": "electric", "meter": None}, index=range(len(rows)))
    return frame.assign(
        month=[2025 * 12 + month - 1 for month, _ in rows],
        usage=pd.array([amount for _, amount in rows], dtype="Float64"),
    )


def suggested(table: pd.DataFrame, stored: pd.DataFrame) -> tuple[str, ...]:
    [question] = asked(QUESTION, table, stored, whole=True)
    return question.choices


def test_two_months_that_agree_suggest_and_one_does_not() -> None:
    table = use(m1=10.0, m2=20.0)
    assert suggested(table, use(m2=10.0, m3=20.0)) == ("month_later", "same", "different")
    assert suggested(table, use(m2=10.0, m3=99.0)) == ("same", "different")


def test_as_many_months_that_agree_as_they_stand_suggest_nothing() -> None:
    """Two agree a month later, and two as they are: the table may as well be by the bills' own months."""
    stored = use(m1=10.0, m2=10.0, m3=10.0, m4=99.0)
    table = use(m1=10.0, m2=10.0, m3=98.0, m4=97.0)
    assert suggested(table, stored) == ("same", "different")
    assert suggested(table.assign(usage=table["usage"].where(table["month"] != 2025 * 12, 11.0)), stored) == (
        "same", "different",
    )  # fmt: skip


def test_one_more_month_that_agrees_later_than_as_it_stands_suggests() -> None:
    stored = use(m2=10.0, m3=10.0, m4=30.0)
    assert suggested(use(m1=10.0, m2=10.0, m3=30.0), stored) == ("month_later", "same", "different")
