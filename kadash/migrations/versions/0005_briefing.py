"""Briefings: plans, what was frozen, what the board asked."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0005_briefing"
down_revision = '0004_assessment'


def upgrade() -> None:
    op.create_table('briefing',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('as_of', sa.Date(), nullable=False),
    sa.Column('audience', sa.String(), nullable=False),
    sa.Column('plan', sa.JSON(), nullable=False),
    sa.Column('quoted', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('frozen', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('lines', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('presented_at', tables.Moment(length=32), nullable=True),
    sa.Column('presented_by', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_briefing'))
    )
    op.create_table('briefing_template',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('plan', sa.JSON(), nullable=False),
    sa.Column('author', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_briefing_template')),
    sa.UniqueConstraint('name', name=op.f('uq_briefing_template_name'))
    )
    op.create_table('briefing_note',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('briefing_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('owner', sa.String(), nullable=True),
    sa.Column('due', sa.Date(), nullable=True),
    sa.Column('outcome', sa.String(), nullable=True),
    sa.Column('author', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['briefing_id'], ['briefing.id'], name=op.f('fk_briefing_note_briefing_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_briefing_note'))
    )
    op.create_index(op.f('ix_briefing_note_briefing_id'), 'briefing_note', ['briefing_id'], unique=False)
