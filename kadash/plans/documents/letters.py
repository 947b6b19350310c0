"""Letters as files: one Word document or PDF with all of them, or a ZIP with one each."""

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime

from kadash.core.counts import counted
from kadash.core.documents.apart import made_apart
from kadash.core.documents.report_pdf import as_pdf
from kadash.core.documents.word import as_docx
from kadash.plans.rules.letters import Common, Recipient, document, file_names

Tell = Callable[[float, str], None]
FEW = 60
"""So many letters are made as fast as a process of their own would start."""


def made(
    name: str, text: str, to: Sequence[Recipient], common: Common, *, author: str, now: datetime, kind: str,
    single: bool, tell: Tell, look: bytes | None = None,
) -> bytes:  # fmt: skip
    """Return ``single_files`` or ``one_file``, made in a process of its own where the letters are many.

    Raises NotTypeset, NotStarted or Ended.
    """
    arguments = (name, text, tuple(to), common, author, now, kind, single, look)
    content: bytes = made_apart(_made, *arguments, count=len(to), tell=tell, few=FEW)
    return content


def _made(
    name: str, text: str, to: Sequence[Recipient], common: Common, author: str, now: datetime, kind: str,
    single: bool, look: bytes | None, tell: Tell,
) -> bytes:  # fmt: skip
    if single:
        return single_files(name, text, to, common, author=author, now=now, kind=kind, tell=tell, look=look)
    tell(0.1, counted(len(to), "letter"))
    return one_file(name, text, to, common, author=author, now=now, kind=kind, look=look)


def one_file(
    name: str, text: str, to: Sequence[Recipient], common: Common, *, author: str, now: datetime, kind: str,
    look: bytes | None = None,
) -> bytes:  # fmt: skip
    """Return all letters as one ``docx`` (a section each) or ``pdf``. Raises NotTypeset."""
    made = document(name, text, to, common, author=author)
    return as_pdf(made, look=look) if kind == "pdf" else as_docx(made, now=now, look=look)


def single_files(
    name: str, text: str, to: Sequence[Recipient], common: Common, *, author: str, now: datetime, kind: str,
    tell: Tell, look: bytes | None = None,
) -> bytes:  # fmt: skip
    """Return a ZIP with one file for each letter; ``tell`` is told how far it is. Raises NotTypeset."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        for number, (recipient, called) in enumerate(zip(to, file_names(to, kind), strict=True)):
            tell(number / max(len(to), 1), f"Letter {number + 1} of {len(to)}")
            made = one_file(name, text, [recipient], common, author=author, now=now, kind=kind, look=look)
            file.writestr(called, made)
    return target.getvalue()
