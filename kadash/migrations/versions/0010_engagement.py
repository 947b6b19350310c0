"""Contacts become roles at accounts, conversations say more, follow-ups become promises, news is told."""

import sqlalchemy as sa
from alembic import context, op

from kadash.core import tables
from kadash.core.triggers import put_triggers

revision = "0010_engagement"
down_revision = "0009_program"


def upgrade() -> None:
    _create_tables()
    put_triggers(op.get_bind())
    _roles_of_contacts()
    _promises_of_follow_ups()


def _roles_of_contacts() -> None:
    """Give each contact its role at its account; what an upload brought goes with that upload."""
    op.execute(
        sa.text(
            "INSERT INTO contact_role (account_id, contact_id, decision_maker, do_not_contact, voided, batch_id,"
            " version) SELECT account_id, id, executive, :no, voided, batch_id, 1 FROM contact"
            " WHERE account_id IS NOT NULL ORDER BY id"
        ).bindparams(sa.bindparam("no", False, sa.Boolean()))
    )


def _promises_of_follow_ups() -> None:
    """Move the follow-ups of survey answers, under their numbers, to the one table of what was promised."""
    op.execute(
        "INSERT INTO promise (id, version, account_id, wave_id, response_id, what, owner, note, made_on, due,"
        " first_due, done_on, outcome, voided) SELECT id, version, account_id, wave_id, response_id, about,"
        " owner, note, opened_on, due, due, closed_on, outcome, voided FROM follow_up ORDER BY id"
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "SELECT setval(pg_get_serial_sequence('promise', 'id'), greatest(max(id), 1), max(id) IS NOT NULL)"
            " FROM promise"
        )
    context.config.attributes.setdefault("moved", {})["follow_up"] = "promise"
    op.drop_table('follow_up')


def _create_tables() -> None:
    op.create_table('news',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('tone', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=True),
    sa.Column('known_on', sa.Date(), nullable=False),
    sa.Column('known_at', tables.Moment(length=32), nullable=True),
    sa.Column('closed_on', sa.Date(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_news'))
    )
    op.create_table('contact_cadence',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('days', sa.Integer(), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('decided_by', sa.String(), nullable=False),
    sa.Column('decided_on', sa.Date(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_contact_cadence_account_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact_cadence'))
    )
    op.create_index(op.f('ix_contact_cadence_account_id'), 'contact_cadence', ['account_id'], unique=False)
    op.create_table('news_account',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('news_id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_news_account_account_id')),
    sa.ForeignKeyConstraint(['news_id'], ['news.id'], name=op.f('fk_news_account_news_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_news_account')),
    sa.UniqueConstraint('news_id', 'account_id', name=op.f('uq_news_account_news_id_account_id'))
    )
    op.create_index(op.f('ix_news_account_account_id'), 'news_account', ['account_id'], unique=False)
    op.create_index(op.f('ix_news_account_news_id'), 'news_account', ['news_id'], unique=False)
    op.create_table('contact_role',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('contact_id', sa.Integer(), nullable=False),
    sa.Column('rank', sa.String(), nullable=True),
    sa.Column('functions', sa.JSON(none_as_null=True), nullable=True),
    sa.Column('decision_maker', sa.Boolean(), nullable=True),
    sa.Column('since', sa.Date(), nullable=True),
    sa.Column('until', sa.Date(), nullable=True),
    sa.Column('until_reason', sa.String(), nullable=True),
    sa.Column('verified_on', sa.Date(), nullable=True),
    sa.Column('verified_by', sa.String(), nullable=True),
    sa.Column('preferred_channel', sa.String(), nullable=True),
    sa.Column('do_not_contact', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_contact_role_account_id')),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], name=op.f('fk_contact_role_contact_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact_role'))
    )
    op.create_index(op.f('ix_contact_role_account_id'), 'contact_role', ['account_id'], unique=False)
    op.create_index(op.f('ix_contact_role_batch_id'), 'contact_role', ['batch_id'], unique=False)
    op.create_index(op.f('ix_contact_role_contact_id'), 'contact_role', ['contact_id'], unique=False)
    op.create_index('uq_contact_role_primary', 'contact_role', ['account_id'], unique=True, sqlite_where=sa.text("rank = 'primary' AND until IS NULL AND NOT voided"), postgresql_where=sa.text("rank = 'primary' AND until IS NULL AND NOT voided"))
    op.create_table('interaction_account',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('interaction_id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_interaction_account_account_id')),
    sa.ForeignKeyConstraint(['interaction_id'], ['interaction.id'], name=op.f('fk_interaction_account_interaction_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_interaction_account'))
    )
    op.create_index(op.f('ix_interaction_account_account_id'), 'interaction_account', ['account_id'], unique=False)
    op.create_index(op.f('ix_interaction_account_batch_id'), 'interaction_account', ['batch_id'], unique=False)
    op.create_index(op.f('ix_interaction_account_interaction_id'), 'interaction_account', ['interaction_id'], unique=False)
    op.create_table('participant',
    sa.Column('batch_id', sa.Integer(), nullable=True),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('interaction_id', sa.Integer(), nullable=False),
    sa.Column('side', sa.String(), nullable=False),
    sa.Column('contact_id', sa.Integer(), nullable=True),
    sa.Column('representative_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.String(), nullable=True),
    sa.Column('address', sa.String(), nullable=True),
    sa.Column('part', sa.String(), nullable=True),
    sa.Column('response', sa.String(), nullable=True),
    sa.Column('attended', sa.Boolean(), nullable=True),
    sa.Column('senior', sa.Boolean(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], name=op.f('fk_participant_contact_id')),
    sa.ForeignKeyConstraint(['interaction_id'], ['interaction.id'], name=op.f('fk_participant_interaction_id')),
    sa.ForeignKeyConstraint(['representative_id'], ['representative.id'], name=op.f('fk_participant_representative_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_participant'))
    )
    op.create_index(op.f('ix_participant_batch_id'), 'participant', ['batch_id'], unique=False)
    op.create_index(op.f('ix_participant_contact_id'), 'participant', ['contact_id'], unique=False)
    op.create_index(op.f('ix_participant_interaction_id'), 'participant', ['interaction_id'], unique=False)
    op.create_index(op.f('ix_participant_representative_id'), 'participant', ['representative_id'], unique=False)
    op.create_table('promise',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('interaction_id', sa.Integer(), nullable=True),
    sa.Column('wave_id', sa.Integer(), nullable=True),
    sa.Column('response_id', sa.Integer(), nullable=True),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('owner', sa.String(), nullable=False),
    sa.Column('department', sa.String(), nullable=True),
    sa.Column('note', sa.String(), nullable=True),
    sa.Column('made_on', sa.Date(), nullable=False),
    sa.Column('due', sa.Date(), nullable=False),
    sa.Column('first_due', sa.Date(), nullable=False),
    sa.Column('done_on', sa.Date(), nullable=True),
    sa.Column('outcome', sa.String(), nullable=True),
    sa.Column('dropped_on', sa.Date(), nullable=True),
    sa.Column('dropped_reason', sa.String(), nullable=True),
    sa.Column('agreed_with_customer', sa.Boolean(), nullable=True),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_promise_account_id')),
    sa.ForeignKeyConstraint(['interaction_id'], ['interaction.id'], name=op.f('fk_promise_interaction_id')),
    sa.ForeignKeyConstraint(['response_id'], ['survey_response.id'], name=op.f('fk_promise_response_id')),
    sa.ForeignKeyConstraint(['wave_id'], ['survey_wave.id'], name=op.f('fk_promise_wave_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_promise'))
    )
    op.create_index(op.f('ix_promise_account_id'), 'promise', ['account_id'], unique=False)
    op.create_index(op.f('ix_promise_interaction_id'), 'promise', ['interaction_id'], unique=False)
    op.create_index(op.f('ix_promise_response_id'), 'promise', ['response_id'], unique=False)
    op.create_index(op.f('ix_promise_wave_id'), 'promise', ['wave_id'], unique=False)
    op.create_table('told',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('news_id', sa.Integer(), nullable=False),
    sa.Column('account_id', sa.Integer(), nullable=False),
    sa.Column('interaction_id', sa.Integer(), nullable=True),
    sa.Column('told_on', sa.Date(), nullable=False),
    sa.Column('told_at', tables.Moment(length=32), nullable=True),
    sa.Column('spoke_first', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['account_id'], ['account.id'], name=op.f('fk_told_account_id')),
    sa.ForeignKeyConstraint(['interaction_id'], ['interaction.id'], name=op.f('fk_told_interaction_id')),
    sa.ForeignKeyConstraint(['news_id'], ['news.id'], name=op.f('fk_told_news_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_told'))
    )
    op.create_index(op.f('ix_told_account_id'), 'told', ['account_id'], unique=False)
    op.create_index(op.f('ix_told_interaction_id'), 'told', ['interaction_id'], unique=False)
    op.create_index(op.f('ix_told_news_id'), 'told', ['news_id'], unique=False)
    op.create_table('contact_judgment',
    sa.Column('version', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('role_id', sa.Integer(), nullable=False),
    sa.Column('influence', sa.String(), nullable=True),
    sa.Column('stance', sa.String(), nullable=False),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('judged_by', sa.String(), nullable=False),
    sa.Column('judged_on', sa.Date(), nullable=False),
    sa.Column('voided', sa.Boolean(), server_default=sa.false(), nullable=False),
    sa.ForeignKeyConstraint(['role_id'], ['contact_role.id'], name=op.f('fk_contact_judgment_role_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact_judgment'))
    )
    op.create_index(op.f('ix_contact_judgment_role_id'), 'contact_judgment', ['role_id'], unique=False)
    op.add_column('interaction', sa.Column('starts_at', tables.Moment(length=32), nullable=True))
    op.add_column('interaction', sa.Column('ends_at', tables.Moment(length=32), nullable=True))
    op.add_column('interaction', sa.Column('all_day', sa.Boolean(), nullable=True))
    op.add_column('interaction', sa.Column('state', sa.String(), nullable=True))
    op.add_column('interaction', sa.Column('channel', sa.String(), nullable=True))
    op.add_column('interaction', sa.Column('direction', sa.String(), nullable=True))
    op.add_column('interaction', sa.Column('purpose', sa.String(), nullable=True))
    op.add_column('interaction', sa.Column('tone', sa.String(), nullable=True))
    op.add_column('interaction', sa.Column('answered', sa.Boolean(), nullable=True))
    op.add_column('interaction', sa.Column('bulk', sa.Boolean(), nullable=True))
    op.add_column('interaction', sa.Column('source', sa.String(), nullable=True))
    op.add_column('interaction', sa.Column('uid', sa.String(), nullable=True))
    op.add_column('interaction', sa.Column('recurrence_id', sa.String(), nullable=True))
    op.add_column('interaction', sa.Column('sequence', sa.Integer(), nullable=True))
    op.create_index(op.f('ix_interaction_uid'), 'interaction', ['uid'], unique=False)
