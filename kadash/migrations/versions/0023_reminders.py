"""Who was reminded on which day, so that several servers remind once."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0023_reminders"
down_revision = "0022_bill_months"


def upgrade() -> None:
    op.create_table(
        "reminder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("claimed_at", tables.Moment(length=32), nullable=False),
        sa.Column("sent", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
        sa.UniqueConstraint("key", name=op.f("uq_reminder_key")),
    )
