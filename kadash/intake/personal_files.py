"""Kept files that tell of a person: found by their uploads and by their bytes, and emptied as a whole.

They are original files of uploads, evidence, and files that somebody has not loaded yet (drafts).
"""

import html
import io
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

import sqlmodel as sm

from kadash.core import kept_files
from kadash.core.kept_files import EVIDENCE, STORES, UPLOADS, Store
from kadash.core.personal_words import Words
from kadash.intake.reading.limits import STANDARD
from kadash.intake.tables import UploadBatch, UploadDraft, WaitingUpload

_TAG = re.compile(r"<[^>]*>")
_NESTED = 2
"""How deep archives are opened: a workbook is one, and may lie in another."""


@dataclass(frozen=True)
class Searched:
    """What was looked through, and what of it tells of the person: files by digest, drafts by number."""

    files: frozenset[tuple[Store, str]] = frozenset()
    drafts: frozenset[int | None] = frozenset()
    found: frozenset[tuple[Store, str]] = frozenset()
    found_drafts: frozenset[int | None] = frozenset()

    def found_in(self, store: Store) -> set[str]:
        """The digests of this store's files that tell of the person."""
        return {digest for where, digest in self.found if where == store}

    def __or__(self, other: "Searched") -> "Searched":
        return Searched(
            self.files | other.files,
            self.drafts | other.drafts,
            self.found | other.found,
            self.found_drafts | other.found_drafts,
        )


def search_files(session: sm.Session, words: Words, *, but: Searched | None = None) -> Searched:
    """Look through all files and drafts that are kept, one by one, ``but`` those that were."""
    done, connection = but or Searched(), session.connection()
    kept = {(store, digest) for store in STORES for digest in kept_files.there(connection, store)}
    files = frozenset(kept - done.files)
    drafts = frozenset(session.exec(sm.select(UploadDraft.id)).all()) - done.drafts
    return Searched(
        files,
        drafts,
        frozenset(one for one in files if tells_of(kept_files.content(connection, *one), words)),
        frozenset(one for one in drafts if _draft_tells_of(session, one, words)),
    )


def _draft_tells_of(session: sm.Session, id: int | None, words: Words) -> bool:
    """Say whether a draft tells of a person: its name, what was typed about it, or its content."""
    columns = sm.select(UploadDraft.file_name, UploadDraft.said, UploadDraft.content)
    name, said, packed = session.exec(columns.where(UploadDraft.id == id)).one()
    if words.found_in(name) or words.replaced_in(said) != said:
        return True
    try:
        return tells_of(zlib.decompress(packed), words)
    except zlib.error:  # nobody can go on with it
        return True


def files_of(session: sm.Session, uploads: Collection[int]) -> set[str]:
    """Return the digests of the files that were loaded as these uploads."""
    query = sm.select(UploadBatch.sha256).where(sm.col(UploadBatch.id).in_(list(uploads)))
    return set(session.exec(query).all())


def names_of(session: sm.Session, searched: Searched) -> list[str]:
    """Return the names under which the files came that tell of the person, drafts among them."""
    connection = session.connection()
    loaded = kept_files.names(connection, UPLOADS, searched.found_in(UPLOADS))
    evidence = kept_files.names(connection, EVIDENCE, searched.found_in(EVIDENCE))
    drafts = sm.select(UploadDraft.file_name).where(sm.col(UploadDraft.id).in_(list(searched.found_drafts)))
    begun = {f"{name} (not loaded yet)" for name in session.exec(drafts).all()}
    return sorted({*loaded, *begun, *(f"{name} (evidence)" for name in evidence)})


def empty_files(session: sm.Session, digests: Collection[str], *, person: str, now: datetime) -> list[str]:
    """Remove the contents of some original files, within the caller's transaction; return those that had any.

    Digest, name and size stay. Where one waits for a manager, it is declined.
    """
    gone = kept_files.empty(session.connection(), UPLOADS, digests, now=now)
    waiting = sm.select(WaitingUpload).where(
        WaitingUpload.state == "waiting", sm.col(WaitingUpload.sha256).in_(gone)
    )
    for one in session.exec(waiting).all():
        one.state, one.closed_at, one.closed_by = "declined", now, person
        session.add(one)
    session.flush()
    return gone


def drop_drafts(session: sm.Session, ids: Collection[int | None]) -> None:
    """Remove files that nobody has loaded, within the caller's transaction."""
    session.exec(sm.delete(UploadDraft).where(sm.col(UploadDraft.id).in_(list(ids))))


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
