"""What somebody typed and has not saved, so that it outlives their server."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0025_typed_drafts"
down_revision = "0024_session_promises"


def upgrade() -> None:
    op.create_table(
        "typed_draft",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", tables.Moment(length=32), nullable=False),
        sa.Column("whose", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("typed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_typed_draft")),
    )
    op.create_index(op.f("ix_typed_draft_whose"), "typed_draft", ["whose"])
