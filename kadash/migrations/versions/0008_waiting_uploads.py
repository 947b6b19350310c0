"""Files that wait for a manager."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0008_waiting_uploads"
down_revision = "0007_identities"


def upgrade() -> None:
    op.create_table(
        "waiting_upload",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", tables.Moment(length=32), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.Column("good_rows", sa.Boolean(), nullable=False),
        sa.Column("held_back", sa.Integer(), nullable=False),
        sa.Column("needs", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("closed_at", tables.Moment(length=32), nullable=True),
        sa.Column("closed_by", sa.String(), nullable=True),
        sa.Column("upload", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["sha256"], ["upload_file.sha256"], name=op.f("fk_waiting_upload_sha256")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiting_upload")),
    )
    op.create_index(op.f("ix_waiting_upload_sha256"), "waiting_upload", ["sha256"])
