"""Business plans with the versions that were adopted, and letters to key accounts."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0020_business_plan"
down_revision = "0019_action_plans"


def upgrade() -> None:
    op.create_table('business_plan',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_year', sa.Integer(), nullable=False),
    sa.Column('started_by', sa.String(), nullable=False),
    sa.Column('started_on', sa.Date(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_business_plan'))
    )
    op.create_index('uq_business_plan_year', 'business_plan', ['plan_year'], unique=True, sqlite_where=sa.text('NOT voided'), postgresql_where=sa.text('NOT voided'))
    op.create_table('business_plan_edition',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('adopted_on', sa.Date(), nullable=False),
    sa.Column('adopted_by', sa.String(), nullable=False),
    sa.Column('adopted_at', tables.Moment(length=32), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('data_version', sa.Integer(), nullable=False),
    sa.Column('frozen', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['business_plan.id'], name=op.f('fk_business_plan_edition_plan_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_business_plan_edition')),
    sa.UniqueConstraint('plan_id', 'number', name=op.f('uq_business_plan_edition_plan_id_number'))
    )
    op.create_index(op.f('ix_business_plan_edition_plan_id'), 'business_plan_edition', ['plan_id'], unique=False)
    op.create_table('business_plan_section',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('section', sa.String(), nullable=False),
    sa.Column('words', sa.JSON(), nullable=False),
    sa.Column('quoted', sa.JSON(), nullable=False),
    sa.Column('saved_by', sa.String(), nullable=True),
    sa.Column('saved_on', sa.Date(), nullable=True),
    sa.Column('confirmed_by', sa.String(), nullable=True),
    sa.Column('confirmed_on', sa.Date(), nullable=True),
    sa.Column('facts', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['plan_id'], ['business_plan.id'], name=op.f('fk_business_plan_section_plan_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_business_plan_section')),
    sa.UniqueConstraint('plan_id', 'section', name=op.f('uq_business_plan_section_plan_id_section'))
    )
    op.create_index(op.f('ix_business_plan_section_plan_id'), 'business_plan_section', ['plan_id'], unique=False)
    op.create_table('letter',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('signed_by', sa.String(), nullable=False),
    sa.Column('signed_title', sa.String(), nullable=False),
    sa.Column('dated', sa.Date(), nullable=True),
    sa.Column('event_id', sa.Integer(), nullable=True),
    sa.Column('sent_on', sa.Date(), nullable=True),
    sa.Column('sent_by', sa.String(), nullable=True),
    sa.Column('sent_to', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['event_id'], ['kickoff_event.id'], name=op.f('fk_letter_event_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_letter'))
    )
    op.create_index(op.f('ix_letter_event_id'), 'letter', ['event_id'], unique=False)
