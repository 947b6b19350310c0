"""Figures of other utilities by year and state, from files of Form EIA-861."""

import sqlalchemy as sa
from alembic import op

revision = "0016_peers"
down_revision = "0015_joint_planning"


def upgrade() -> None:
    op.create_table('peer_utility',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('utility_number', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('part', sa.String(), nullable=False),
    sa.Column('ownership', sa.String(), nullable=True),
    sa.Column('customers', sa.Integer(), nullable=True),
    sa.Column('revenue_cents', sa.BigInteger(), nullable=True),
    sa.Column('sales_mwh', sa.Float(), nullable=True),
    sa.Column('business_customers', sa.Integer(), nullable=True),
    sa.Column('business_revenue_cents', sa.BigInteger(), nullable=True),
    sa.Column('business_sales_mwh', sa.Float(), nullable=True),
    sa.Column('source', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_peer_utility')),
    sa.UniqueConstraint('year', 'utility_number', 'state', 'part', name=op.f('uq_peer_utility_year_utility_number_state_part'))
    )
    op.create_index(op.f('ix_peer_utility_batch_id'), 'peer_utility', ['batch_id'], unique=False)
