"""The working calendar, cases with their history, targets of departments, escalations."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0012_cases"
down_revision = "0011_upload_said"


def upgrade() -> None:
    op.create_table('closed_year',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('year', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(), nullable=True),
    sa.Column('confirmed_by', sa.String(), nullable=False),
    sa.Column('confirmed_on', sa.Date(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_closed_year')),
    sa.UniqueConstraint('year', name=op.f('uq_closed_year_year'))
    )
    op.create_table('closure',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('origin', sa.String(), nullable=False),
    sa.Column('open_until', sa.String(), nullable=True),
    sa.Column('decided_by', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_closure'))
    )
    op.create_index(op.f('ix_closure_day'), 'closure', ['day'], unique=False)
    op.create_table('department',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('head', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_department')),
    sa.UniqueConstraint('name', name=op.f('uq_department_name'))
    )
    op.create_index(op.f('ix_department_batch_id'), 'department', ['batch_id'], unique=False)
    op.create_table('work_week',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('hours', sa.JSON(), nullable=False),
    sa.Column('decided_by', sa.String(), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_work_week'))
    )
    op.create_index(op.f('ix_work_week_valid_from'), 'work_week', ['valid_from'], unique=False)
    op.create_table('service_level',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('department_id', sa.Integer(), nullable=False),
    sa.Column('measure', sa.String(), nullable=False),
    sa.Column('share', tables.ExactDecimal(length=40), nullable=False),
    sa.Column('days', sa.Integer(), nullable=True),
    sa.Column('kinds', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('valid_from', sa.Date(), nullable=False),
    sa.Column('ended', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('decided_by', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['department_id'], ['department.id'], name=op.f('fk_service_level_department_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_service_level'))
    )
    op.create_index(op.f('ix_service_level_department_id'), 'service_level', ['department_id'], unique=False)
    op.create_table('service_case',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=True),
    sa.Column('account_name', sa.String(), nullable=True),
    sa.Column('record_id', sa.String(), nullable=True),
    sa.Column('contact_id', sa.Integer(), nullable=True),
    sa.Column('interaction_id', sa.Integer(), nullable=True),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('category', sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('channel', sa.String(), nullable=True),
    sa.Column('severity', sa.String(), nullable=True),
    sa.Column('department_id', sa.Integer(), nullable=True),
    sa.Column('received_at', tables.Moment(length=32), nullable=False),
    sa.Column('day_only', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('received_by', sa.String(), nullable=True),
    sa.Column('bill_month', sa.Integer(), nullable=True),
    sa.Column('bill_service', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_service_case_account_id')),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], name=op.f('fk_service_case_contact_id')),
    sa.ForeignKeyConstraint(['department_id'], ['department.id'], name=op.f('fk_service_case_department_id')),
    sa.ForeignKeyConstraint(['interaction_id'], ['interaction.id'], name=op.f('fk_service_case_interaction_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_service_case'))
    )
    op.create_index(op.f('ix_service_case_account_id'), 'service_case', ['account_id'], unique=False)
    op.create_index(op.f('ix_service_case_batch_id'), 'service_case', ['batch_id'], unique=False)
    op.create_index(op.f('ix_service_case_contact_id'), 'service_case', ['contact_id'], unique=False)
    op.create_index(op.f('ix_service_case_department_id'), 'service_case', ['department_id'], unique=False)
    op.create_index(op.f('ix_service_case_interaction_id'), 'service_case', ['interaction_id'], unique=False)
    op.create_index(op.f('ix_service_case_received_at'), 'service_case', ['received_at'], unique=False)
    op.create_index(op.f('ix_service_case_record_id'), 'service_case', ['record_id'], unique=False)
    op.create_table('case_event',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=False),
    sa.Column('at', tables.Moment(length=32), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=True),
    sa.Column('text', sa.String(), nullable=True),
    sa.Column('department_id', sa.Integer(), nullable=True),
    sa.Column('our_error', sa.Boolean(), nullable=True),
    sa.Column('about_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['about_id'], ['case_event.id'], name=op.f('fk_case_event_about_id')),
    sa.ForeignKeyConstraint(['case_id'], ['service_case.id'], name=op.f('fk_case_event_case_id')),
    sa.ForeignKeyConstraint(['department_id'], ['department.id'], name=op.f('fk_case_event_department_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_event'))
    )
    op.create_index(op.f('ix_case_event_about_id'), 'case_event', ['about_id'], unique=False)
    op.create_index(op.f('ix_case_event_batch_id'), 'case_event', ['batch_id'], unique=False)
    op.create_index(op.f('ix_case_event_case_id'), 'case_event', ['case_id'], unique=False)
    op.create_index(op.f('ix_case_event_department_id'), 'case_event', ['department_id'], unique=False)
    op.create_table('escalation',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('case_id', sa.Integer(), nullable=True),
    sa.Column('body', sa.String(), nullable=False),
    sa.Column('stage', sa.String(), nullable=False),
    sa.Column('since', sa.Date(), nullable=False),
    sa.Column('reference', sa.String(), nullable=True),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('next_step', sa.String(), nullable=True),
    sa.Column('owner', sa.String(), nullable=True),
    sa.Column('next_on', sa.Date(), nullable=True),
    sa.Column('hearing_on', sa.Date(), nullable=True),
    sa.Column('counsel', sa.String(), nullable=True),
    sa.Column('outcome', sa.String(), nullable=True),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_escalation_account_id')),
    sa.ForeignKeyConstraint(['case_id'], ['service_case.id'], name=op.f('fk_escalation_case_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_escalation'))
    )
    op.create_index(op.f('ix_escalation_account_id'), 'escalation', ['account_id'], unique=False)
    op.create_index(op.f('ix_escalation_case_id'), 'escalation', ['case_id'], unique=False)
