"""Reads of what was uploaded: batches, original files, remembered mappings."""

from collections.abc import Sequence
from datetime import datetime

import pandas as pd
import sqlmodel as sm
from sqlalchemy.orm import defer

from kadash.core.errors import NotFound
from kadash.core.people import Person
from kadash.intake.tables import (
    RememberedMapping,
    UploadBatch,
    UploadDraft,
    UploadFile,
    UploadUndo,
    WaitingUpload,
)


def batches(session: sm.Session, *, limit: int = 500) -> list[UploadBatch]:
    """Return the uploads, newest first."""
    return list(
        session.exec(sm.select(UploadBatch).order_by(sm.col(UploadBatch.id).desc()).limit(limit)).all()
    )


def batch(session: sm.Session, *, id: int) -> UploadBatch:
    """Return one upload; raises NotFound."""
    found = session.get(UploadBatch, id)
    if found is None:
        raise NotFound(f"There is no upload {id}. Nothing was changed. Look at the list of uploads.")
    return found


def undo_under_way(session: sm.Session) -> UploadUndo | None:
    """Return the undo that was begun and has not ended, be it that somebody works at it or it was cut off."""
    query = sm.select(UploadUndo).where(sm.col(UploadUndo.ended_at).is_(None)).order_by(sm.col(UploadUndo.id))
    return session.exec(query).first()


def waiting_uploads(session: sm.Session, *, person: str | None = None) -> list[WaitingUpload]:
    """Return the files that wait for a manager, oldest first; of one person only, where named."""
    query = (
        sm.select(WaitingUpload).where(WaitingUpload.state == "waiting").order_by(sm.col(WaitingUpload.id))
    )
    return list(session.exec(query if person is None else query.where(WaitingUpload.person == person)).all())


def waiting_upload(session: sm.Session, *, id: int) -> WaitingUpload:
    """Return a file that was handed on; raises NotFound."""
    found = session.get(WaitingUpload, id, populate_existing=True)
    if found is None:
        raise NotFound("That file does not wait any more. Nothing was changed. Reload the page.")
    return found


def drafts(session: sm.Session, *, person: Person) -> list[UploadDraft]:
    """Return the person's own files that were begun, newest first, without their content."""
    query = (
        sm.select(UploadDraft)
        .where(UploadDraft.whose == person.signature)
        .order_by(sm.col(UploadDraft.id).desc())
        .options(defer(UploadDraft.content))  # type: ignore[arg-type]
    )
    return list(session.exec(query).all())


def draft(session: sm.Session, *, person: Person, id: int) -> UploadDraft:
    """Return a file that the person began. Raises NotFound, also where it is somebody else's."""
    row = session.get(UploadDraft, id)
    if row is None or row.whose != person.signature:
        raise NotFound("This file is not kept any more. Nothing was changed. Upload it again.")
    return row


def original(session: sm.Session, *, sha256: str) -> bytes:
    """Return an original file, byte for byte; raises NotFound."""
    found = session.get(UploadFile, sha256)
    if found is None:
        raise NotFound("The original file is not in this database. Nothing was changed.")
    if found.purged_at is not None:
        raise NotFound(
            "The original file was removed when its time was over, or on a person's request; what was read "
            "of it is kept. Nothing was changed."
        )
    return found.content


def fields_of_batches(session: sm.Session, *, kind: str) -> list[tuple[int, str, frozenset[str]]]:
    """Return the uploads of a kind that stand: id, layout, and the fields that their files gave."""
    query = (
        sm.select(UploadBatch.id, UploadBatch.layout, UploadBatch.summary["columns"])
        .where(UploadBatch.kind == kind, sm.col(UploadBatch.undone_at).is_(None))
        .order_by(sm.col(UploadBatch.id))
    )
    found = session.exec(query).all()
    return [(id or 0, layout, frozenset((columns or {}).values())) for id, layout, columns in found]


def batch_of_file(session: sm.Session, *, sha256: str, kind: str) -> int | None:
    """Return the newest upload of these very bytes as that kind that was not undone."""
    query = (
        sm.select(UploadBatch.id)
        .where(
            UploadBatch.sha256 == sha256, UploadBatch.kind == kind, sm.col(UploadBatch.undone_at).is_(None)
        )
        .order_by(sm.col(UploadBatch.id).desc())
    )
    return session.exec(query).first()


def batch_of_moment(session: sm.Session, *, at: datetime, person: str) -> int | None:
    """Return the upload that was loaded with that moment by that person, if there is one."""
    query = sm.select(UploadBatch.id).where(UploadBatch.at == at, UploadBatch.person == person)
    return session.exec(query).first()


def remembered(session: sm.Session, *, signatures: Sequence[str]) -> RememberedMapping | None:
    """Return what a person corrected for a file with these headers, if anybody did; the first of several."""
    wanted = [signature for signature in signatures if signature]
    if not wanted:
        return None
    rows = session.exec(
        sm.select(RememberedMapping).where(sm.col(RememberedMapping.signature).in_(wanted))
    ).all()
    return min(rows, key=lambda row: wanted.index(row.signature), default=None)


def remembered_mappings(session: sm.Session) -> pd.DataFrame:
    """Return all remembered mappings. Columns: id, kind, columns, answers, person, at."""
    rows = session.exec(sm.select(RememberedMapping).order_by(sm.col(RememberedMapping.id))).all()
    return pd.DataFrame(
        [(r.id, r.kind, r.columns, r.answers, r.person, r.at) for r in rows],
        columns=["id", "kind", "columns", "answers", "person", "at"],
    )
