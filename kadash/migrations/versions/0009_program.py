"""The program room: method board, teams, stakeholders, statements, kick-offs, certification."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0009_program"
down_revision = "0008_waiting_uploads"


def upgrade() -> None:
    op.create_table('certification',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('person', sa.String(), nullable=False),
    sa.Column('course_version', sa.String(), nullable=False),
    sa.Column('exam_on', sa.Date(), nullable=True),
    sa.Column('exam_percent', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('plan_on', sa.Date(), nullable=True),
    sa.Column('plan_percent', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('plan', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_certification'))
    )
    op.create_index(op.f('ix_certification_person'), 'certification', ['person'], unique=False)
    op.create_table('kickoff_event',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('tier', sa.String(), nullable=False),
    sa.Column('starts_at', tables.Moment(length=32), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('food', sa.String(), nullable=False),
    sa.Column('value_topic', sa.String(), nullable=False),
    sa.Column('obstacle', sa.String(), nullable=False),
    sa.Column('call_to_action', sa.String(), nullable=False),
    sa.Column('calendar_key', sa.String(), nullable=False),
    sa.Column('calendar_revision', sa.Integer(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_kickoff_event')),
    sa.UniqueConstraint('calendar_key', name=op.f('uq_kickoff_event_calendar_key'))
    )
    op.create_table('phase_step',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('phase', sa.String(), nullable=False),
    sa.Column('step', sa.String(), nullable=False),
    sa.Column('planned_on', sa.Date(), nullable=True),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_phase_step')),
    sa.UniqueConstraint('phase', 'step', name=op.f('uq_phase_step_phase_step'))
    )
    op.create_table('principle_claim',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('principle', sa.String(), nullable=False),
    sa.Column('claim', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_principle_claim')),
    sa.UniqueConstraint('principle', name=op.f('uq_principle_claim_principle'))
    )
    op.create_table('program_session',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('phase', sa.String(), nullable=True),
    sa.Column('starts_at', tables.Moment(length=32), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('actual_minutes', sa.Integer(), nullable=True),
    sa.Column('notes', sa.String(), nullable=False),
    sa.Column('decision', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_program_session'))
    )
    op.create_table('program_statement',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('answers', sa.JSON(), nullable=False),
    sa.Column('adopted_on', sa.Date(), nullable=True),
    sa.Column('adopted_by', sa.String(), nullable=True),
    sa.Column('confirmed_on', sa.Date(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_program_statement'))
    )
    op.create_index(op.f('ix_program_statement_kind'), 'program_statement', ['kind'], unique=False)
    op.create_table('stakeholder',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('organization', sa.String(), nullable=False),
    sa.Column('audience', sa.String(), nullable=False),
    sa.Column('impacted', sa.Integer(), nullable=False),
    sa.Column('influence', sa.Integer(), nullable=False),
    sa.Column('assists_with', sa.String(), nullable=False),
    sa.Column('support', sa.String(), nullable=False),
    sa.Column('owner', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stakeholder'))
    )
    op.create_table('team_member',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('team', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('department', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('stands_in', sa.String(), nullable=False),
    sa.Column('since', sa.Date(), nullable=False),
    sa.Column('until', sa.Date(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_team_member'))
    )
    op.create_table('agenda_item',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('session_id', sa.Integer(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('who', sa.String(), nullable=False),
    sa.Column('outcome', sa.String(), nullable=False),
    sa.Column('parked', sa.Boolean(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['session_id'], ['program_session.id'], name=op.f('fk_agenda_item_session_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_agenda_item'))
    )
    op.create_index(op.f('ix_agenda_item_session_id'), 'agenda_item', ['session_id'], unique=False)
    op.create_table('certification_course',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('certification_id', sa.Integer(), nullable=False),
    sa.Column('course', sa.String(), nullable=False),
    sa.Column('completed_on', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['certification_id'], ['certification.id'], name=op.f('fk_certification_course_certification_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_certification_course')),
    sa.UniqueConstraint('certification_id', 'course', name=op.f('uq_certification_course_certification_id_course'))
    )
    op.create_index(op.f('ix_certification_course_certification_id'), 'certification_course', ['certification_id'], unique=False)
    op.create_table('session_attendance',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('session_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('came', sa.Boolean(), nullable=True),
    sa.ForeignKeyConstraint(['session_id'], ['program_session.id'], name=op.f('fk_session_attendance_session_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_session_attendance')),
    sa.UniqueConstraint('session_id', 'name', name=op.f('uq_session_attendance_session_id_name'))
    )
    op.create_index(op.f('ix_session_attendance_session_id'), 'session_attendance', ['session_id'], unique=False)
    op.create_table('stakeholder_expectation',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('stakeholder_id', sa.Integer(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('set_on', sa.Date(), nullable=False),
    sa.Column('set_by', sa.String(), nullable=False),
    sa.Column('acknowledged_on', sa.Date(), nullable=True),
    sa.Column('review_by', sa.Date(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['stakeholder_id'], ['stakeholder.id'], name=op.f('fk_stakeholder_expectation_stakeholder_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stakeholder_expectation'))
    )
    op.create_index(op.f('ix_stakeholder_expectation_stakeholder_id'), 'stakeholder_expectation', ['stakeholder_id'], unique=False)
    op.create_table('kickoff_invitation',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('event_id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=True),
    sa.Column('guest', sa.String(), nullable=False),
    sa.Column('email', sa.String(), nullable=False),
    sa.Column('sent_on', sa.Date(), nullable=True),
    sa.Column('how', sa.String(), nullable=False),
    sa.Column('answer', sa.String(), nullable=False),
    sa.Column('answered_on', sa.Date(), nullable=True),
    sa.Column('came', sa.Boolean(), nullable=True),
    sa.Column('met_on', sa.Date(), nullable=True),
    sa.Column('outcome', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_kickoff_invitation_account_id')),
    sa.ForeignKeyConstraint(['event_id'], ['kickoff_event.id'], name=op.f('fk_kickoff_invitation_event_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_kickoff_invitation'))
    )
    op.create_index(op.f('ix_kickoff_invitation_account_id'), 'kickoff_invitation', ['account_id'], unique=False)
    op.create_index(op.f('ix_kickoff_invitation_event_id'), 'kickoff_invitation', ['event_id'], unique=False)
