"""What a file would change, before it is loaded: stored values next to uploaded ones."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

import pandas as pd

from kadash.accounts.queries import accounts
from kadash.core.moments import short_moment
from kadash.core.money import shown
from kadash.core.periods import Month, short
from kadash.intake.engine import Examination
from kadash.screens.uploads.views import SHOWN_CHANGES, stem
from kadash.ui import cache, tables, words
from kadash.ui.page import Here
from kadash.ui.streamlit_internals import UploadedFile
from kadash.ui.tables import Column

KNOWN_BY = ("number", "name", "service", "period_end", "invoice", "place")
"""What a person knows a stored row by, besides its account."""
MONTHS = ("month", "start_month", "end_month")
CHANGES = [
    Column("what", "What"),
    Column("record", "Record", width="medium"),
    Column("field", "Field"),
    Column("old", "Stored now"),
    Column("new", "In the file"),
]


def comparison(here: Here, file: UploadedFile, examination: Examination) -> None:
    """Show each stored value that the file would change: old beside new."""
    known = cache.asked(here, accounts.accounts)
    names = dict(zip(known["account_id"], known["name"], strict=True))
    rows = [
        (
            spoken(c.target.table.__tablename__),
            record(c.target.frame.iloc[change.position].to_dict(), names),
            spoken(change.column),
            value(change.column, change.old),
            value(change.column, change.new),
        )
        for c in examination.comparisons
        for change in c.changes[:SHOWN_CHANGES]
    ]
    frame = pd.DataFrame(rows, columns=[c.field for c in CHANGES])
    tables.show(frame, CHANGES, key=f"changes-{file.file_id}", name=f"{stem(file)} changes")


def record(row: Mapping[str, object], names: Mapping[int, str]) -> str:
    """Return a few words that a person knows a stored row by; ``names`` are the accounts' by id."""
    account = row.get("account_id")
    whose = names.get(int(account)) if isinstance(account, int | float) and account == account else None
    told = [value(name, row[name])[:40] for name in KNOWN_BY if not _blank(row.get(name))]
    return " · ".join([whose, *told] if whose else told)


def value(column: str, cell: object) -> str:
    """Return a stored value as people read it: dollars, days, numbers with separators, words."""
    if _blank(cell):
        return words.NO_VALUE
    if column.endswith("_cents"):
        return shown(Decimal(str(cell)))  # a unit cost may have parts of a cent
    if column.endswith("_id") and str(cell).startswith("-"):
        return "a new one"
    if column in MONTHS:
        return Month.from_number(int(str(cell).split(".")[0])).label
    if isinstance(cell, datetime) and (cell.hour or cell.minute):
        return short_moment(cell)
    if isinstance(cell, date):
        return f"{short(cell)}"
    if isinstance(cell, float | Decimal):
        return f"{cell:,f}".rstrip("0").rstrip(".")
    return str(cell)


def _blank(cell: object) -> bool:
    return cell is None or cell == "" or cell != cell


def spoken(name: object) -> str:
    return str(name).removesuffix("_cents").removesuffix("_id").replace("_", " ")
