"""What each upload says of rows that were stored already: it stands when another upload is undone."""

import sqlalchemy as sa
from alembic import op

revision = "0011_upload_said"
down_revision = "0010_engagement"


def upgrade() -> None:
    op.create_table(
        "upload_said",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=True),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("ids", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_upload_said")),
    )
    op.create_index(op.f("ix_upload_said_batch_id"), "upload_said", ["batch_id"])
