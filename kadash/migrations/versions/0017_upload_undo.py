"""The undo of an upload takes as many short transactions as it needs, and carries on after an interruption."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0017_upload_undo"
down_revision = "0016_peers"


def upgrade() -> None:
    op.create_table(
        "upload_undo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("upload", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("at", tables.Moment(length=32), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("restored", sa.Integer(), nullable=False),
        sa.Column("kept", sa.Integer(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("stood", sa.JSON(), nullable=False),
        sa.Column("ended_at", tables.Moment(length=32), nullable=True),
        sa.ForeignKeyConstraint(["upload"], ["upload_batch.id"], name=op.f("fk_upload_undo_upload")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_upload_undo")),
    )
    op.create_index(op.f("ix_upload_undo_upload"), "upload_undo", ["upload"])
    # What became of some rows of a table is read in each of these transactions.
    op.create_index("ix_audit_entry_table_name_row_id", "audit_entry", ["table_name", "row_id"])
    op.drop_index(op.f("ix_audit_entry_table_name"), "audit_entry")
    op.drop_index(op.f("ix_audit_entry_row_id"), "audit_entry")
