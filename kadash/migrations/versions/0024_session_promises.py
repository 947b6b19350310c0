"""What a session gives somebody to do is a promise, maybe for no account; certificates name their plan.

A kick-off names who invites to it, as calendars want to know.
"""

import sqlalchemy as sa
from alembic import op

revision = "0024_session_promises"
down_revision = "0023_reminders"


def upgrade() -> None:
    with op.batch_alter_table("promise") as batch:
        batch.alter_column("account_id", existing_type=sa.Integer(), existing_nullable=False, nullable=True)
        batch.add_column(sa.Column("session_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(op.f("fk_promise_session_id"), "program_session", ["session_id"], ["id"])
        batch.create_index(op.f("ix_promise_session_id"), ["session_id"], unique=False)
    with op.batch_alter_table("certification") as batch:
        batch.add_column(sa.Column("action_plan_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_certification_action_plan_id"), "action_plan", ["action_plan_id"], ["id"]
        )
    op.add_column("kickoff_event", sa.Column("organizer", sa.String(), server_default="", nullable=False))
    op.add_column(
        "kickoff_event", sa.Column("organizer_email", sa.String(), server_default="", nullable=False)
    )
