"""Original files that tell of a person: found by their uploads and by their bytes, and emptied as a whole."""

import html
import io
import re
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa
import sqlmodel as sm

from kadash.core.personal_words import Words
from kadash.core.tables import table_of
from kadash.intake.reading.limits import STANDARD
from kadash.intake.tables import UploadBatch, UploadFile, WaitingUpload

_TAG = re.compile(r"<[^>]*>")
_NESTED = 2
"""How deep archives are opened: a workbook is one, and may lie in another."""


@dataclass(frozen=True)
class Searched:
    """Digests of the files that were looked through, and of those that tell of the person."""

    all: frozenset[str]
    found: frozenset[str]


def search_files(session: sm.Session, words: Words, *, but: Collection[str] = ()) -> Searched:
    """Look through all original files that are kept, one by one, ``but`` those that were."""
    kept = sm.select(UploadFile.sha256).where(sm.col(UploadFile.purged_at).is_(None))
    digests = [one for one in session.exec(kept).all() if one not in but]
    found = []
    for digest in digests:
        content = session.exec(sm.select(UploadFile.content).where(UploadFile.sha256 == digest)).one()
        if tells_of(content, words):
            found.append(digest)
    return Searched(frozenset(digests), frozenset(found))


def files_of(session: sm.Session, uploads: Collection[int]) -> set[str]:
    """Return the digests of the files that were loaded as these uploads."""
    query = sm.select(UploadBatch.sha256).where(sm.col(UploadBatch.id).in_(list(uploads)))
    return set(session.exec(query).all())


def names_of(session: sm.Session, digests: Collection[str]) -> list[str]:
    """Return the names under which files came."""
    query = sm.select(UploadBatch.file_name).where(sm.col(UploadBatch.sha256).in_(list(digests)))
    return sorted(set(session.exec(query).all()))


def empty_files(session: sm.Session, digests: Collection[str], *, person: str, now: datetime) -> list[str]:
    """Remove the contents of some files, within the caller's transaction; return those that had any.

    Digest, name and size stay. Where one waits for a manager, it is declined.
    """
    connection, table = session.connection(), table_of(UploadFile)
    if connection.dialect.name == "sqlite":  # the bytes themselves go, not only the way to them
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
    chosen = table.c.sha256.in_(sorted(digests))
    query = sa.select(table.c.sha256).where(chosen, table.c.purged_at.is_(None))
    gone = sorted(connection.execute(query).scalars())
    connection.execute(sa.update(table).where(table.c.sha256.in_(gone)).values(content=b"", purged_at=now))
    waiting = sm.select(WaitingUpload).where(
        WaitingUpload.state == "waiting", sm.col(WaitingUpload.sha256).in_(gone)
    )
    for one in session.exec(waiting).all():
        one.state, one.closed_at, one.closed_by = "declined", now, person
        session.add(one)
    session.flush()
    return gone


def tells_of(content: bytes, words: Words) -> bool:
    """Say whether a file tells of a person: its text, or that of the parts of an archive or workbook.

    A person whose name's parts stand in cells of their own is found where both are a whole cell.
    """
    return any(words.found_in(text) or _in_cells(text, words) for text in _texts(content, _NESTED))


def _in_cells(text: str, words: Words) -> bool:
    lines = {line.strip().lower() for line in text.split("\n")} if "\n" in text else set()
    names = [name.lower().split() for name in words.names]
    return any(len(parts) > 1 and lines.issuperset(parts) for parts in names)


def _texts(content: bytes, nested: int) -> Iterator[str]:
    if content[:4] == b"PK\x03\x04" and nested:
        yield from _parts(content, nested)
        return
    yield content.decode("utf-8", "replace")
    yield content.decode("latin-1")
    if b"\0" in content:
        yield content.decode("utf-16-le", "replace")
        yield content[1:].decode("utf-16-le", "replace")


def _parts(content: bytes, nested: int) -> Iterator[str]:
    left = STANDARD.inflated
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for part in archive.infolist():
                with archive.open(part) as stream:
                    inside = stream.read(left)
                left -= len(inside)
                if left <= 0:
                    return
                for text in _texts(inside, nested - 1):
                    yield text
                    if text.lstrip("\ufeff")[:1] == "<":
                        yield html.unescape(_TAG.sub("\n", text))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        return
