"""Bills as a file gives them, before a database is asked: read, recognized, checked, prepared."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from kadash.accounts.uploads.bills.kind import BILLS
from kadash.core.settings import Settings
from tests.understood import Understood, understood

TODAY = date(2026, 11, 20)


@dataclass(frozen=True)
class AsRead(Understood):
    """What reading a file of bills gives; ``bills`` has a row per good bill, as they would be stored."""

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
    found = understood(
        content,
        name="bills",
        columns=columns,
        answers=answers,
        kinds=(BILLS,),
        settings=settings,
        today=TODAY,
    )
    return AsRead(**vars(found))
