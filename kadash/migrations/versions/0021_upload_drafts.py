"""Files that somebody looks at before they are loaded, so that another server can carry on."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0021_upload_drafts"
down_revision = "0020_business_plan"


def upgrade() -> None:
    op.create_table(
        "upload_draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", tables.Moment(length=32), nullable=False),
        sa.Column("whose", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("said", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_upload_draft")),
    )
    op.create_index(op.f("ix_upload_draft_whose"), "upload_draft", ["whose"])
