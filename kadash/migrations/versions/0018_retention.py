"""Original files may be removed when their time is over; what was read of them stays."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0018_retention"
down_revision = "0017_upload_undo"


def upgrade() -> None:
    op.add_column("upload_file", sa.Column("purged_at", tables.Moment(length=32), nullable=True))
