"""Many plans as files: a ZIP with a PDF and a Word file for each, and one PDF of all."""

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kadash.action_plans.queries.documents import reports
from kadash.action_plans.rules.document import together
from kadash.core.database import Database
from kadash.core.documents.look import read_look
from kadash.core.documents.report_pdf import as_pdf
from kadash.core.documents.word import as_docx

READING = 0.2
"""The share of the work that reading takes, for the progress."""


@dataclass(frozen=True)
class Files:
    """What was made for whom: ``zipped`` holds the single files, ``pdf`` all plans."""

    of: str
    count: int
    zipped: bytes
    pdf: bytes


def file_name(account: str, year: int | str) -> str:
    """Return a file's name without its ending: letters and digits of the account's name."""
    plain = "".join(each if each.isalnum() else "-" for each in account)
    return f"action-plan-{year}-{'-'.join(part for part in plain.split('-') if part) or 'account'}"


def make(
    database: Database,
    *,
    ids: Sequence[int],
    of: str,
    today: date,
    now: datetime,
    tell: Callable[[float, str], None],
) -> Files:
    """Return the files of these plans; ``tell`` is told how far it is. Raises NotTypeset."""
    with database.reading() as session:
        look = read_look(session).content
        found = reports(session, ids=ids, today=today, tell=lambda share, doing: tell(share * READING, doing))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, (account, report) in enumerate(found):
            share = READING + (0.9 - READING) * place / len(found)
            tell(share, f"Writing plan {place + 1} of {len(found)}")
            name = file_name(account, place + 1)
            archive.writestr(f"{name}.pdf", as_pdf(report))
            archive.writestr(f"{name}.docx", as_docx(report, now=now, look=look))
    tell(0.9, "Putting all plans into one PDF")
    every = together([report for _, report in found], title=f"Customer action plans of {of}", author=of)
    return Files(of, len(found), target.getvalue(), as_pdf(every))
