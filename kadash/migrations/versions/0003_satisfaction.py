"""Survey waves: who was asked, the questions, the answers, and the follow-ups."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0003_satisfaction"
down_revision = "0002_roadmap_budget"


def upgrade() -> None:
    op.create_table('survey_wave',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=True),
    sa.Column('last_day', sa.Date(), nullable=True),
    sa.Column('confidential', sa.Boolean(), nullable=False),
    sa.Column('asked_count', sa.Integer(), nullable=True),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_survey_wave')),
    sa.UniqueConstraint('name', name=op.f('uq_survey_wave_name'))
    )
    op.create_index(op.f('ix_survey_wave_batch_id'), 'survey_wave', ['batch_id'], unique=False)
    op.create_table('survey_question',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('wave_id', sa.Integer(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('part', sa.String(), nullable=False),
    sa.Column('factor', sa.String(), nullable=True),
    sa.Column('low', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('high', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('weight', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('choices', sa.JSON(none_as_null=True), nullable=True),
    sa.ForeignKeyConstraint(['wave_id'], ['survey_wave.id'], name=op.f('fk_survey_question_wave_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_survey_question')),
    sa.UniqueConstraint('wave_id', 'title', name=op.f('uq_survey_question_wave_id_title'))
    )
    op.create_index(op.f('ix_survey_question_batch_id'), 'survey_question', ['batch_id'], unique=False)
    op.create_index(op.f('ix_survey_question_wave_id'), 'survey_question', ['wave_id'], unique=False)
    op.create_table('survey_invitation',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('wave_id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_survey_invitation_account_id')),
    sa.ForeignKeyConstraint(['wave_id'], ['survey_wave.id'], name=op.f('fk_survey_invitation_wave_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_survey_invitation')),
    sa.UniqueConstraint('wave_id', 'account_id', name=op.f('uq_survey_invitation_wave_id_account_id'))
    )
    op.create_index(op.f('ix_survey_invitation_account_id'), 'survey_invitation', ['account_id'], unique=False)
    op.create_index(op.f('ix_survey_invitation_batch_id'), 'survey_invitation', ['batch_id'], unique=False)
    op.create_index(op.f('ix_survey_invitation_wave_id'), 'survey_invitation', ['wave_id'], unique=False)
    op.create_table('survey_response',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('wave_id', sa.Integer(), nullable=False),
    sa.Column('respondent', sa.String(), nullable=False),
    sa.Column('occurrence', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=True),
    sa.Column('account_number', sa.String(), nullable=True),
    sa.Column('external_id', sa.String(), nullable=True),
    sa.Column('account_name', sa.String(), nullable=True),
    sa.Column('day', sa.Date(), nullable=True),
    sa.Column('closed_class', sa.String(), nullable=True),
    sa.Column('answers', sa.Text(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_survey_response_account_id')),
    sa.ForeignKeyConstraint(['wave_id'], ['survey_wave.id'], name=op.f('fk_survey_response_wave_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_survey_response')),
    sa.UniqueConstraint('wave_id', 'respondent', 'occurrence', name=op.f('uq_survey_response_wave_id_respondent_occurrence'))
    )
    op.create_index(op.f('ix_survey_response_account_id'), 'survey_response', ['account_id'], unique=False)
    op.create_index(op.f('ix_survey_response_batch_id'), 'survey_response', ['batch_id'], unique=False)
    op.create_index(op.f('ix_survey_response_wave_id'), 'survey_response', ['wave_id'], unique=False)
    op.create_table('follow_up',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('wave_id', sa.Integer(), nullable=True),
    sa.Column('response_id', sa.Integer(), nullable=True),
    sa.Column('about', sa.String(), nullable=False),
    sa.Column('owner', sa.String(), nullable=False),
    sa.Column('due', sa.Date(), nullable=False),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('opened_on', sa.Date(), nullable=False),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('outcome', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_follow_up_account_id')),
    sa.ForeignKeyConstraint(['response_id'], ['survey_response.id'], name=op.f('fk_follow_up_response_id')),
    sa.ForeignKeyConstraint(['wave_id'], ['survey_wave.id'], name=op.f('fk_follow_up_wave_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_follow_up'))
    )
    op.create_index(op.f('ix_follow_up_account_id'), 'follow_up', ['account_id'], unique=False)
    op.create_index(op.f('ix_follow_up_response_id'), 'follow_up', ['response_id'], unique=False)
    op.create_index(op.f('ix_follow_up_wave_id'), 'follow_up', ['wave_id'], unique=False)
