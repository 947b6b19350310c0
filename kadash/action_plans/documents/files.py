"""Many plans as files: a ZIP with a PDF and a Word file for each, and one PDF of all."""

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kadash.action_plans.queries.documents import reports
from kadash.action_plans.rules.document import together
from kadash.core.database import Database
from kadash.core.documents.apart import made_apart
from kadash.core.documents.look import read_look
from kadash.core.documents.report_pdf import as_pdf
from kadash.core.documents.word import as_docx

Tell = Callable[[float, str], None]
READING, LAST = 0.2, 0.7
"""The share of the work after which plans are read, and after which all of them become one PDF."""


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


def make(database: Database, *, ids: Sequence[int], of: str, today: date, now: datetime, tell: Tell) -> Files:
    """Return the files of these plans; ``tell`` is told how far it is.

    Many are made in a process of their own. Raises NotTypeset, NotStarted or Ended.
    """
    url = database.url.render_as_string(hide_password=False)
    made: Files = made_apart(_made, url, tuple(ids), of, today, now, count=len(ids), tell=tell)
    return made


def _made(url: str, ids: Sequence[int], of: str, today: date, now: datetime, tell: Tell) -> Files:
    with Database(url).reading() as session:
        look = read_look(session).content
        found = reports(session, ids=ids, today=today, tell=lambda share, doing: tell(share * READING, doing))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, (account, report) in enumerate(found):
            share = READING + (LAST - READING) * place / len(found)
            tell(share, f"Writing plan {place + 1:,} of {len(found):,}")
            name = file_name(account, place + 1)
            archive.writestr(f"{name}.pdf", as_pdf(report))
            archive.writestr(f"{name}.docx", as_docx(report, now=now, look=look))
    tell(LAST, f"Putting all {len(found):,} plans into one PDF" if len(found) > 1 else "Writing the PDF")
    every = together([report for _, report in found], title=f"Customer action plans of {of}", author=of)
    return Files(of, len(found), target.getvalue(), as_pdf(every))
