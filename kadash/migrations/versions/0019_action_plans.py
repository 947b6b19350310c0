"""Customer action plans with their sections, goals and needs, and the equipment of accounts."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0019_action_plans"
down_revision = "0018_retention"


def upgrade() -> None:
    op.create_table('action_plan',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('plan_year', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('started_by', sa.String(), nullable=False),
    sa.Column('signed_by', sa.String(), nullable=True),
    sa.Column('signed_at', tables.Moment(length=32), nullable=True),
    sa.Column('returned', sa.String(), nullable=True),
    sa.Column('approved_by', sa.String(), nullable=True),
    sa.Column('approved_at', tables.Moment(length=32), nullable=True),
    sa.Column('approved_on', sa.Date(), nullable=True),
    sa.Column('approved_edition', sa.Integer(), nullable=True),
    sa.Column('frozen', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_action_plan_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_action_plan'))
    )
    op.create_index(op.f('ix_action_plan_account_id'), 'action_plan', ['account_id'], unique=False)
    op.create_index('uq_action_plan_year', 'action_plan', ['account_id', 'plan_year'], unique=True, sqlite_where=sa.text('NOT voided'), postgresql_where=sa.text('NOT voided'))
    op.create_table('equipment',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('service', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('size', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('unit', sa.String(), nullable=True),
    sa.Column('year', sa.Integer(), nullable=True),
    sa.Column('critical', sa.Boolean(), nullable=False),
    sa.Column('backup', sa.Boolean(), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('observed_on', sa.Date(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_equipment_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_equipment'))
    )
    op.create_index(op.f('ix_equipment_account_id'), 'equipment', ['account_id'], unique=False)
    op.create_table('action_plan_goal',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('code', sa.String(), nullable=True),
    sa.Column('owner', sa.String(), nullable=True),
    sa.Column('due', sa.Date(), nullable=True),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['action_plan.id'], name=op.f('fk_action_plan_goal_plan_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_action_plan_goal'))
    )
    op.create_index(op.f('ix_action_plan_goal_plan_id'), 'action_plan_goal', ['plan_id'], unique=False)
    op.create_table('action_plan_need',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('category', sa.String(), nullable=False),
    sa.Column('quantity', tables.ExactDecimal(length=40), nullable=False),
    sa.Column('unit_cost_cents', sa.BigInteger(), nullable=True),
    sa.Column('code', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['plan_id'], ['action_plan.id'], name=op.f('fk_action_plan_need_plan_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_action_plan_need'))
    )
    op.create_index(op.f('ix_action_plan_need_plan_id'), 'action_plan_need', ['plan_id'], unique=False)
    op.create_table('action_plan_section',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('plan_id', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('words', sa.String(), nullable=False),
    sa.Column('confirmed_by', sa.String(), nullable=True),
    sa.Column('confirmed_on', sa.Date(), nullable=True),
    sa.Column('facts', sa.JSON(none_as_null=True), nullable=True),
    sa.ForeignKeyConstraint(['plan_id'], ['action_plan.id'], name=op.f('fk_action_plan_section_plan_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_action_plan_section')),
    sa.UniqueConstraint('plan_id', 'number', name=op.f('uq_action_plan_section_plan_id_number'))
    )
    op.create_index(op.f('ix_action_plan_section_plan_id'), 'action_plan_section', ['plan_id'], unique=False)
