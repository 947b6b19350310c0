"""Sign-ins in use, so that their limits outlive a process."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0006_sign_ins"
down_revision = '0005_briefing'


def upgrade() -> None:
    op.create_table('sign_in',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('seen_at', tables.Moment(length=32), nullable=False),
    sa.Column('ended', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_in')),
    sa.UniqueConstraint('key', name=op.f('uq_sign_in_key'))
    )
