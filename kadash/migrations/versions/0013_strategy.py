"""The strategy: landscape, obstacles and courses of action, services, structure, growth."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0013_strategy"
down_revision = "0012_cases"


def upgrade() -> None:
    op.create_table('policy_item',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('level', sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('effect', sa.String(), nullable=False),
    sa.Column('effective_on', sa.Date(), nullable=True),
    sa.Column('next_look', sa.Date(), nullable=True),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_policy_item'))
    )
    op.create_table('program_position',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('structure', sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('holder', sa.String(), nullable=False),
    sa.Column('reports_to', sa.Integer(), nullable=True),
    sa.Column('program', sa.Boolean(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['reports_to'], ['program_position.id'], name=op.f('fk_program_position_reports_to')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_program_position'))
    )
    op.create_index(op.f('ix_program_position_reports_to'), 'program_position', ['reports_to'], unique=False)
    op.create_table('program_service',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('pilot', sa.Boolean(), nullable=False),
    sa.Column('since', sa.Date(), nullable=True),
    sa.Column('yearly_cents', sa.BigInteger(), nullable=True),
    sa.Column('budget_line', sa.String(), nullable=False),
    sa.Column('times', sa.Integer(), nullable=True),
    sa.Column('hours', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('for_all', sa.Boolean(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_program_service'))
    )
    op.create_table('program_year',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('accounts', sa.Integer(), nullable=True),
    sa.Column('representatives', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_program_year')),
    sa.UniqueConstraint('year', name=op.f('uq_program_year_year'))
    )
    op.create_table('strategy_item',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_strategy_item'))
    )
    op.create_table('course_of_action',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('obstacle_id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('cost_cents', sa.BigInteger(), nullable=True),
    sa.Column('hours', sa.Integer(), nullable=True),
    sa.Column('effect', sa.String(), nullable=False),
    sa.Column('risk', sa.String(), nullable=False),
    sa.Column('recommended', sa.Boolean(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('verdict', sa.String(), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=True),
    sa.Column('decided_by', sa.String(), nullable=False),
    sa.Column('decision', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['obstacle_id'], ['strategy_item.id'], name=op.f('fk_course_of_action_obstacle_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_course_of_action'))
    )
    op.create_index(op.f('ix_course_of_action_obstacle_id'), 'course_of_action', ['obstacle_id'], unique=False)
    op.create_table('program_service_use',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('service_id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_program_service_use_account_id')),
    sa.ForeignKeyConstraint(['service_id'], ['program_service.id'], name=op.f('fk_program_service_use_service_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_program_service_use')),
    sa.UniqueConstraint('service_id', 'account_id', name=op.f('uq_program_service_use_service_id_account_id'))
    )
    op.create_index(op.f('ix_program_service_use_account_id'), 'program_service_use', ['account_id'], unique=False)
    op.create_index(op.f('ix_program_service_use_service_id'), 'program_service_use', ['service_id'], unique=False)
