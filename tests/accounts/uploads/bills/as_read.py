"""Bills as a file gives them, before a database is asked: read, recognized, checked, prepared."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from kadash.accounts.uploads.bills.kind import BILLS
from kadash.core.settings import Settings
from kadash.intake.check import check
from kadash.intake.read import read
from kadash.intake.recognize import Recognition, recognize
from kadash.intake.types import Context, Defect, Prepared, Question

TODAY = date(2026, 11, 20)


@dataclass(frozen=True)
class AsRead:
    """What reading a file of bills gives; ``bills`` has a row per good bill, as they would be stored."""

    recognition: Recognition
    prepared: Prepared
    defects: tuple[Defect, ...]
    questions: tuple[Question, ...]

    @property
    def bills(self) -> pd.DataFrame:
        return self.prepared.records

    @property
    def said(self) -> str:
        return " ".join(self.prepared.warnings)

    @property
    def reasons(self) -> dict[int, str]:
        """Why each row that is no bill was set aside, by row."""
        return {aside.row: aside.reason for aside in self.recognition.set_aside}

    @property
    def keys(self) -> list[str]:
        return [question.key for question in self.questions]

    def by_month(self, *columns: str) -> dict[tuple[str, str, str], list[object]]:
        """Return columns of the bills by account, service and month; a missing value is None."""
        return {
            (row["account_number"], row["service"], f"{row['period_end']:%Y-%m}"): [
                None if pd.isna(row[name]) else row[name] for name in columns
            ]
            for row in self.bills.to_dict("records")
        }


def as_read(
    content: str | bytes | Path,
    answers: Mapping[str, str] | None = None,
    *,
    columns: Mapping[str, str] | None = None,
    settings: Settings | None = None,
) -> AsRead:
    """Read a file (or its text) as bills. ``answers`` and ``columns`` are what a person said about it."""
    if isinstance(content, Path):
        content = content.read_bytes()
    found = recognize(
        read(content if isinstance(content, bytes) else content.encode(), name="bills"),
        (BILLS,),
        corrections=columns or {},
        answers=answers or {},
    )
    context = Context("bills", found.layout, TODAY, "Dana Reyes", settings or Settings(), answers or {})
    typed, defects, questions = check(found.body, found.columns, BILLS.fields_of(found.layout), answers or {})
    prepared = BILLS.prepare(typed, context)
    return AsRead(
        found,
        prepared,
        tuple(sorted((*defects, *prepared.defects), key=lambda defect: defect.row)),
        (*found.questions, *questions, *prepared.questions),
    )
