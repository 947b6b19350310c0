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
MOST_IN_ONE = 50
"""So many plans are put into one PDF: setting thousands of pages at once takes gigabytes."""


@dataclass(frozen=True)
class Files:
    """What was made for whom: ``zipped`` holds the single files, ``pdf`` all plans.

    Where they are more than ``MOST_IN_ONE``, ``pdf`` is None, and ``parts`` PDFs of them lie in the ZIP, too.
    """

    of: str
    count: int
    zipped: bytes
    pdf: bytes | None
    parts: int = 1


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
    every = [report for _, report in found]
    parts = [every[at : at + MOST_IN_ONE] for at in range(0, len(every), MOST_IN_ONE)]
    target, pdf = io.BytesIO(), b""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for index, (account, report) in enumerate(found):
            share = READING + (LAST - READING) * index / len(found)
            tell(share, f"Writing plan {index + 1:,} of {len(found):,}")
            name = file_name(account, index + 1)
            archive.writestr(f"{name}.pdf", as_pdf(report, look=look))
            archive.writestr(f"{name}.docx", as_docx(report, now=now, look=look))
        for index, part in enumerate(parts, start=1):
            which = f", part {index} of {len(parts)}" if len(parts) > 1 else ""
            tell(LAST + (1 - LAST) * (index - 1) / len(parts), f"Putting the plans into one PDF{which}")
            title = f"Customer action plans of {of}{which}"
            pdf = as_pdf(together(part, title=title, author=of), look=look)
            if which:
                archive.writestr(f"action-plans-part-{index}-of-{len(parts)}.pdf", pdf)
    return Files(of, len(found), target.getvalue(), pdf if len(parts) == 1 else None, len(parts))
