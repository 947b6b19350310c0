"""The goals tree, programs, their budgets and actuals."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0002_roadmap_budget"
down_revision = "0001_ground"


def upgrade() -> None:
    op.create_table('goal_node',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('code', sa.String(), nullable=False),
    sa.Column('parent_id', sa.Integer(), nullable=True),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('department', sa.String(), nullable=True),
    sa.Column('owner', sa.String(), nullable=True),
    sa.Column('start', sa.Date(), nullable=True),
    sa.Column('due', sa.Date(), nullable=True),
    sa.Column('status', sa.String(), nullable=False),
    sa.Column('baseline', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('target', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('current', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('current_on', sa.Date(), nullable=True),
    sa.Column('unit', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['parent_id'], ['goal_node.id'], name=op.f('fk_goal_node_parent_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_goal_node')),
    sa.UniqueConstraint('code', name=op.f('uq_goal_node_code'))
    )
    op.create_index(op.f('ix_goal_node_batch_id'), 'goal_node', ['batch_id'], unique=False)
    op.create_index(op.f('ix_goal_node_parent_id'), 'goal_node', ['parent_id'], unique=False)
    op.create_table('program',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('customers', sa.Integer(), nullable=True),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_program')),
    sa.UniqueConstraint('name', name=op.f('uq_program_name'))
    )
    op.create_index(op.f('ix_program_batch_id'), 'program', ['batch_id'], unique=False)
    op.create_table('actual',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('program_id', sa.Integer(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('account_code', sa.String(), nullable=True),
    sa.Column('description', sa.String(), nullable=False),
    sa.Column('amount_cents', sa.BigInteger(), nullable=False),
    sa.Column('day', sa.Date(), nullable=True),
    sa.Column('record_id', sa.String(), nullable=True),
    sa.Column('occurrence', sa.Integer(), nullable=False),
    sa.Column('line_key', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['program_id'], ['program.id'], name=op.f('fk_actual_program_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_actual'))
    )
    op.create_index(op.f('ix_actual_batch_id'), 'actual', ['batch_id'], unique=False)
    op.create_index(op.f('ix_actual_fiscal_year'), 'actual', ['fiscal_year'], unique=False)
    op.create_index(op.f('ix_actual_program_id'), 'actual', ['program_id'], unique=False)
    op.create_index(op.f('ix_actual_record_id'), 'actual', ['record_id'], unique=False)
    op.create_table('budget',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('program_id', sa.Integer(), nullable=False),
    sa.Column('fiscal_year', sa.Integer(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=True),
    sa.Column('status', sa.String(), nullable=False),
    sa.Column('based_on_id', sa.Integer(), nullable=True),
    sa.Column('created_by', sa.String(), nullable=False),
    sa.Column('created_at', tables.Moment(length=32), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['based_on_id'], ['budget.id'], name=op.f('fk_budget_based_on_id')),
    sa.ForeignKeyConstraint(['program_id'], ['program.id'], name=op.f('fk_budget_program_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_budget')),
    sa.UniqueConstraint('program_id', 'fiscal_year', 'number', name=op.f('uq_budget_program_id_fiscal_year_number'))
    )
    op.create_index(op.f('ix_budget_based_on_id'), 'budget', ['based_on_id'], unique=False)
    op.create_index(op.f('ix_budget_batch_id'), 'budget', ['batch_id'], unique=False)
    op.create_table('budget_event',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('budget_id', sa.Integer(), nullable=False),
    sa.Column('at', tables.Moment(length=32), nullable=False),
    sa.Column('person', sa.String(), nullable=False),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('comment', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['budget_id'], ['budget.id'], name=op.f('fk_budget_event_budget_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_budget_event'))
    )
    op.create_index(op.f('ix_budget_event_budget_id'), 'budget_event', ['budget_id'], unique=False)
    op.create_table('budget_line',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('budget_id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('parent_key', sa.String(), nullable=True),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('category', sa.String(), nullable=False),
    sa.Column('account_code', sa.String(), nullable=True),
    sa.Column('description', sa.String(), nullable=False),
    sa.Column('quantity', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('unit_cost_cents', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('amount_cents', sa.BigInteger(), nullable=True),
    sa.Column('serves', sa.JSON(), nullable=False),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['budget_id'], ['budget.id'], name=op.f('fk_budget_line_budget_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_budget_line')),
    sa.UniqueConstraint('budget_id', 'key', name=op.f('uq_budget_line_budget_id_key'))
    )
    op.create_index(op.f('ix_budget_line_batch_id'), 'budget_line', ['batch_id'], unique=False)
    op.create_index(op.f('ix_budget_line_budget_id'), 'budget_line', ['budget_id'], unique=False)
