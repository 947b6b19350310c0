"""Tables of the upload engine: batches, original files, remembered mappings."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from kadash.core.tables import Base, FromUpload, Moment, Row


class UploadFile(Base, table=True):
    """An original file, kept by its SHA-256, byte for byte; empty once it is purged (see ``retention``)."""

    __tablename__ = "upload_file"

    sha256: str = Field(primary_key=True)
    size: int
    content: bytes = Field(sa_type=sa.LargeBinary)
    purged_at: datetime | None = Field(default=None, sa_type=Moment)


class UploadBatch(Row, table=True):
    """One load of one file: who, when, what was decided and what came of it."""

    __tablename__ = "upload_batch"

    at: datetime = Field(sa_type=Moment)
    person: str
    file_name: str
    sha256: str = Field(foreign_key="upload_file.sha256", index=True)
    kind: str
    layout: str
    summary: Any = Field(sa_type=sa.JSON)
    undone_at: datetime | None = Field(default=None, sa_type=Moment)
    undone_by: str | None = None


class UploadUndo(Row, table=True):
    """The undo of an upload, in as many transactions as it takes: under way until ``ended_at`` is there.

    Whoever comes next (an upload, an undo, a start of the program) carries on with one that was cut off.
    ``stood`` counts rows that stay: table, upload that says them, rows.
    """

    __tablename__ = "upload_undo"

    upload: int = Field(foreign_key="upload_batch.id", index=True)
    person: str
    email: str | None = None
    at: datetime = Field(sa_type=Moment)
    removed: int = 0
    restored: int = 0
    kept: int = 0
    notes: Any = Field(default_factory=list, sa_type=sa.JSON)
    stood: Any = Field(default_factory=list, sa_type=sa.JSON)
    ended_at: datetime | None = Field(default=None, sa_type=Moment)


class UploadSaid(Row, FromUpload, table=True):
    """Stored rows that an upload's file has, too, and the columns in which it says what was stored already.

    So these stand as long as the upload does, whoever brought them first. ``ids`` are packed (see ``said``).
    """

    __tablename__ = "upload_said"

    table_name: str
    columns: Any = Field(sa_type=sa.JSON)
    ids: str = Field(sa_type=sa.Text)


class WaitingUpload(Row, table=True):
    """A file that its person may not load, or not all of it: handed on to a manager, as it was read.

    ``said`` has the person's sheet, columns, answers and corrected cells; ``needs`` are the first
    of the rows and fields that were held back, ``held_back`` counts them. ``state`` is waiting, loaded or
    declined; ``upload`` is the batch that it was loaded as.
    """

    __tablename__ = "waiting_upload"

    at: datetime = Field(sa_type=Moment)
    person: str
    file_name: str
    sha256: str = Field(foreign_key="upload_file.sha256", index=True)
    kind: str
    said: Any = Field(sa_type=sa.JSON)
    good_rows: bool = False
    held_back: int
    needs: Any = Field(sa_type=sa.JSON)
    state: str = "waiting"
    closed_at: datetime | None = Field(default=None, sa_type=Moment)
    closed_by: str | None = None
    upload: int | None = None


class UploadDraft(Row, table=True):
    """A file that its person looks at, with what they said about it, until it is loaded or a week old.

    ``whose`` is the person's signature: nobody else sees it. ``content`` is packed (zlib). Not audited.
    """

    __tablename__ = "upload_draft"

    at: datetime = Field(sa_type=Moment)
    whose: str = Field(index=True)
    file_name: str
    size: int
    content: bytes = Field(sa_type=sa.LargeBinary)
    said: Any = Field(sa_type=sa.JSON)


class RememberedMapping(Row, table=True):
    """Corrections that a person made for files with these headers."""

    __tablename__ = "remembered_mapping"

    signature: str = Field(unique=True)
    kind: str
    columns: Any = Field(sa_type=sa.JSON)
    answers: Any = Field(sa_type=sa.JSON)
    person: str
    at: datetime = Field(sa_type=Moment)
