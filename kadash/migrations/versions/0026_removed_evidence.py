"""When the content of an evidence file was removed, because somebody asked for their personal data to go."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0026_removed_evidence"
down_revision = "0025_typed_drafts"


def upgrade() -> None:
    op.add_column("evidence_content", sa.Column("removed_at", tables.Moment(length=32), nullable=True))
