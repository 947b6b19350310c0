"""The ground: people, settings, the audit trail, uploads, accounts and bills, the at-risk worksheet."""

import sqlalchemy as sa
from alembic import op

from kadash.core import tables

revision = "0001_ground"
down_revision = None


def upgrade() -> None:
    op.create_table('audit_actor',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('actor', sa.String(), nullable=True),
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('seal_id', sa.Integer(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_actor'))
    )
    op.create_table('audit_entry',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.Column('actor', sa.String(), nullable=True),
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('seal_id', sa.Integer(), nullable=True),
    sa.Column('table_name', sa.String(), nullable=False),
    sa.Column('row_id', sa.Integer(), nullable=True),
    sa.Column('operation', sa.String(), nullable=False),
    sa.Column('before', sa.Text(), nullable=True),
    sa.Column('after', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_entry'))
    )
    op.create_index(op.f('ix_audit_entry_batch_id'), 'audit_entry', ['batch_id'], unique=False)
    op.create_index(op.f('ix_audit_entry_row_id'), 'audit_entry', ['row_id'], unique=False)
    op.create_index(op.f('ix_audit_entry_seal_id'), 'audit_entry', ['seal_id'], unique=False)
    op.create_index(op.f('ix_audit_entry_table_name'), 'audit_entry', ['table_name'], unique=False)
    op.create_table('audit_seal',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('entries', sa.Integer(), nullable=False),
    sa.Column('digest', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_audit_seal')),
    sa.UniqueConstraint('position', name=op.f('uq_audit_seal_position'))
    )
    op.create_table('person',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('email', sa.String(), nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.Column('enabled', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person')),
    sa.UniqueConstraint('email', name=op.f('uq_person_email'))
    )
    op.create_table('remembered_mapping',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('signature', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('columns', sa.JSON(), nullable=False),
    sa.Column('answers', sa.JSON(), nullable=False),
    sa.Column('person', sa.String(), nullable=False),
    sa.Column('at', tables.Moment(length=32), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_remembered_mapping')),
    sa.UniqueConstraint('signature', name=op.f('uq_remembered_mapping_signature'))
    )
    op.create_table('representative',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('email', sa.String(), nullable=True),
    sa.Column('time_share_percent', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('reports_to_general_manager', sa.Boolean(), nullable=True),
    sa.Column('dedicated', sa.Boolean(), nullable=True),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_representative')),
    sa.UniqueConstraint('name', name=op.f('uq_representative_name'))
    )
    op.create_index(op.f('ix_representative_batch_id'), 'representative', ['batch_id'], unique=False)
    op.create_table('setting',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('value', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_setting')),
    sa.UniqueConstraint('key', name=op.f('uq_setting_key'))
    )
    op.create_table('upload_file',
    sa.Column('sha256', sa.String(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('sha256', name=op.f('pk_upload_file'))
    )
    op.create_table('account',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('number', sa.String(), nullable=True),
    sa.Column('external_id', sa.String(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('customer_class', sa.String(), nullable=True),
    sa.Column('representative_id', sa.Integer(), nullable=True),
    sa.Column('parent_id', sa.Integer(), nullable=True),
    sa.Column('parent_number', sa.String(), nullable=True),
    sa.Column('services', sa.String(), nullable=True),
    sa.Column('address', sa.String(), nullable=True),
    sa.Column('city', sa.String(), nullable=True),
    sa.Column('state', sa.String(), nullable=True),
    sa.Column('postal_code', sa.String(), nullable=True),
    sa.Column('phone', sa.String(), nullable=True),
    sa.Column('website', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['parent_id'], ['account.id'], name=op.f('fk_account_parent_id')),
    sa.ForeignKeyConstraint(['representative_id'], ['representative.id'], name=op.f('fk_account_representative_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_account')),
    sa.UniqueConstraint('external_id', name=op.f('uq_account_external_id')),
    sa.UniqueConstraint('number', name=op.f('uq_account_number'))
    )
    op.create_index(op.f('ix_account_batch_id'), 'account', ['batch_id'], unique=False)
    op.create_index(op.f('ix_account_customer_class'), 'account', ['customer_class'], unique=False)
    op.create_index(op.f('ix_account_parent_id'), 'account', ['parent_id'], unique=False)
    op.create_index(op.f('ix_account_representative_id'), 'account', ['representative_id'], unique=False)
    op.create_table('upload_batch',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', tables.Moment(length=32), nullable=False),
    sa.Column('person', sa.String(), nullable=False),
    sa.Column('file_name', sa.String(), nullable=False),
    sa.Column('sha256', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('layout', sa.String(), nullable=False),
    sa.Column('summary', sa.JSON(), nullable=False),
    sa.Column('undone_at', tables.Moment(length=32), nullable=True),
    sa.Column('undone_by', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['sha256'], ['upload_file.sha256'], name=op.f('fk_upload_batch_sha256')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_upload_batch'))
    )
    op.create_index(op.f('ix_upload_batch_sha256'), 'upload_batch', ['sha256'], unique=False)
    op.create_table('bill',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('service', sa.String(), nullable=False),
    sa.Column('meter', sa.String(), nullable=True),
    sa.Column('invoice', sa.String(), nullable=True),
    sa.Column('occurrence', sa.Integer(), nullable=False),
    sa.Column('month', sa.Integer(), nullable=False),
    sa.Column('period_start', sa.Date(), nullable=True),
    sa.Column('period_end', sa.Date(), nullable=False),
    sa.Column('bill_date', sa.Date(), nullable=True),
    sa.Column('rate_class', sa.String(), nullable=True),
    sa.Column('days', sa.Integer(), nullable=True),
    sa.Column('usage', sa.Float(), nullable=True),
    sa.Column('demand_kw', sa.Float(), nullable=True),
    sa.Column('billed_demand_kw', sa.Float(), nullable=True),
    sa.Column('revenue_cents', sa.BigInteger(), nullable=True),
    sa.Column('power_cost_cents', sa.BigInteger(), nullable=True),
    sa.Column('apart_cents', sa.BigInteger(), nullable=True),
    sa.Column('estimated', sa.Boolean(), nullable=True),
    sa.Column('correction', sa.Boolean(), nullable=True),
    sa.Column('items', sa.JSON(none_as_null=True), nullable=True),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_bill_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bill'))
    )
    op.create_index(op.f('ix_bill_account_id'), 'bill', ['account_id'], unique=False)
    op.create_index('ix_bill_month_account', 'bill', ['month', 'account_id'], unique=False)
    op.create_table('contact',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=True),
    sa.Column('account_name', sa.String(), nullable=True),
    sa.Column('record_id', sa.String(), nullable=True),
    sa.Column('occurrence', sa.Integer(), nullable=False),
    sa.Column('first_name', sa.String(), nullable=True),
    sa.Column('last_name', sa.String(), nullable=True),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=True),
    sa.Column('email', sa.String(), nullable=True),
    sa.Column('phone', sa.String(), nullable=True),
    sa.Column('role', sa.String(), nullable=True),
    sa.Column('executive', sa.Boolean(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_contact_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact'))
    )
    op.create_index(op.f('ix_contact_account_id'), 'contact', ['account_id'], unique=False)
    op.create_index(op.f('ix_contact_batch_id'), 'contact', ['batch_id'], unique=False)
    op.create_index(op.f('ix_contact_record_id'), 'contact', ['record_id'], unique=False)
    op.create_table('interaction',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=True),
    sa.Column('account_name', sa.String(), nullable=True),
    sa.Column('record_id', sa.String(), nullable=True),
    sa.Column('occurrence', sa.Integer(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('kind', sa.String(), nullable=True),
    sa.Column('subject', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('person', sa.String(), nullable=True),
    sa.Column('status', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_interaction_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_interaction'))
    )
    op.create_index(op.f('ix_interaction_account_id'), 'interaction', ['account_id'], unique=False)
    op.create_index(op.f('ix_interaction_batch_id'), 'interaction', ['batch_id'], unique=False)
    op.create_index(op.f('ix_interaction_day'), 'interaction', ['day'], unique=False)
    op.create_index(op.f('ix_interaction_record_id'), 'interaction', ['record_id'], unique=False)
    op.create_table('list_membership',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('since', sa.Date(), nullable=False),
    sa.Column('until', sa.Date(), nullable=True),
    sa.Column('reason', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_list_membership_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_list_membership'))
    )
    op.create_index(op.f('ix_list_membership_account_id'), 'list_membership', ['account_id'], unique=False)
    op.create_index(op.f('ix_list_membership_batch_id'), 'list_membership', ['batch_id'], unique=False)
    op.create_table('meter_day',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('meter', sa.String(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('month', sa.Integer(), nullable=False),
    sa.Column('readings', sa.Integer(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('delivered_kwh', sa.Float(), nullable=False),
    sa.Column('received_kwh', sa.Float(), nullable=True),
    sa.Column('peak_kw', sa.Float(), nullable=True),
    sa.Column('peak_at', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_meter_day_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_meter_day')),
    sa.UniqueConstraint('account_id', 'meter', 'day', name=op.f('uq_meter_day_account_id_meter_day'))
    )
    op.create_index(op.f('ix_meter_day_account_id'), 'meter_day', ['account_id'], unique=False)
    op.create_index(op.f('ix_meter_day_batch_id'), 'meter_day', ['batch_id'], unique=False)
    op.create_table('mobility',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('factor', tables.ExactDecimal(length=40), nullable=False),
    sa.Column('low', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('high', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('author', sa.String(), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=False),
    sa.Column('review_by', sa.Date(), nullable=True),
    sa.Column('rubric', sa.JSON(none_as_null=True), nullable=True),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_mobility_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_mobility'))
    )
    op.create_index('ix_mobility_account_decided', 'mobility', ['account_id', 'decided_on'], unique=False)
    op.create_index(op.f('ix_mobility_batch_id'), 'mobility', ['batch_id'], unique=False)
    op.create_table('power_cost_rate',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('service', sa.String(), nullable=False),
    sa.Column('customer_class', sa.String(), nullable=True),
    sa.Column('account_id', sa.Integer(), nullable=True),
    sa.Column('rate', tables.ExactDecimal(length=40), nullable=False),
    sa.Column('source', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_power_cost_rate_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_power_cost_rate')),
    sa.UniqueConstraint('service', 'customer_class', 'account_id', name=op.f('uq_power_cost_rate_service_customer_class_account_id'))
    )
    op.create_index(op.f('ix_power_cost_rate_account_id'), 'power_cost_rate', ['account_id'], unique=False)
    op.create_index(op.f('ix_power_cost_rate_batch_id'), 'power_cost_rate', ['batch_id'], unique=False)
    op.create_table('scenario',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('author', sa.String(), nullable=False),
    sa.Column('created_at', tables.Moment(length=32), nullable=False),
    sa.Column('changes', sa.JSON(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_scenario'))
    )
    op.create_table('worksheet_row',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('start_month', sa.Integer(), nullable=False),
    sa.Column('end_month', sa.Integer(), nullable=False),
    sa.Column('place', sa.Integer(), nullable=False),
    sa.Column('printed_rank', sa.Integer(), nullable=True),
    sa.Column('power_rank', sa.String(), nullable=True),
    sa.Column('water_rank', sa.String(), nullable=True),
    sa.Column('customer_class', sa.String(), nullable=True),
    sa.Column('revenue_cents', sa.BigInteger(), nullable=True),
    sa.Column('printed_power_cost_cents', sa.BigInteger(), nullable=True),
    sa.Column('power_cost_rate', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('power_cost_cents', sa.BigInteger(), nullable=True),
    sa.Column('implied_rate', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('repair_accepted_by', sa.String(), nullable=True),
    sa.Column('printed_net_revenue_cents', sa.BigInteger(), nullable=True),
    sa.Column('printed_mobility', tables.ExactDecimal(length=40), nullable=True),
    sa.Column('printed_at_risk_cents', sa.BigInteger(), nullable=True),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_worksheet_row_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_worksheet_row')),
    sa.UniqueConstraint('start_month', 'end_month', 'place', name=op.f('uq_worksheet_row_start_month_end_month_place'))
    )
    op.create_index(op.f('ix_worksheet_row_account_id'), 'worksheet_row', ['account_id'], unique=False)
    op.create_index(op.f('ix_worksheet_row_batch_id'), 'worksheet_row', ['batch_id'], unique=False)
