"""Relaunch with its visits, outcomes of calls to action, guests of kick-offs from uploads."""

import sqlalchemy as sa
from alembic import op

revision = "0014_relaunch"
down_revision = "0013_strategy"


def upgrade() -> None:
    op.create_table('relaunch',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('opened_on', sa.Date(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('leadership', sa.String(), nullable=False),
    sa.Column('team', sa.String(), nullable=False),
    sa.Column('apology', sa.String(), nullable=False),
    sa.Column('plan_checked_on', sa.Date(), nullable=True),
    sa.Column('evidence', sa.JSON(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_relaunch'))
    )
    op.create_table('kickoff_outcome',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('event_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('who', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('noted_on', sa.Date(), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['event_id'], ['kickoff_event.id'], name=op.f('fk_kickoff_outcome_event_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_kickoff_outcome'))
    )
    op.create_index(op.f('ix_kickoff_outcome_event_id'), 'kickoff_outcome', ['event_id'], unique=False)
    op.create_table('relaunch_visit',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('relaunch_id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('booked_for', sa.Date(), nullable=True),
    sa.Column('held_on', sa.Date(), nullable=True),
    sa.Column('who', sa.String(), nullable=False),
    sa.Column('leader_came', sa.Boolean(), nullable=False),
    sa.Column('topics', sa.JSON(), nullable=False),
    sa.Column('outcome', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_relaunch_visit_account_id')),
    sa.ForeignKeyConstraint(['relaunch_id'], ['relaunch.id'], name=op.f('fk_relaunch_visit_relaunch_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_relaunch_visit')),
    sa.UniqueConstraint('relaunch_id', 'account_id', name=op.f('uq_relaunch_visit_relaunch_id_account_id'))
    )
    op.create_index(op.f('ix_relaunch_visit_account_id'), 'relaunch_visit', ['account_id'], unique=False)
    op.create_index(op.f('ix_relaunch_visit_relaunch_id'), 'relaunch_visit', ['relaunch_id'], unique=False)
    op.add_column('kickoff_invitation', sa.Column('batch_id', sa.Integer(), nullable=True))
    op.create_index(op.f('ix_kickoff_invitation_batch_id'), 'kickoff_invitation', ['batch_id'], unique=False)
