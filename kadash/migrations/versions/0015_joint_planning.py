"""Needs, the yearly plan with an account, its items and quarterly updates."""

import sqlalchemy as sa
from alembic import op

revision = "0015_joint_planning"
down_revision = "0014_relaunch"


def upgrade() -> None:
    _needs()
    _plans()
    _items()
    _updates()


def _columns() -> tuple[sa.Column, ...]:
    return (
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("voided", sa.Boolean(), server_default=sa.false(), nullable=False),
    )


def _needs() -> None:
    op.create_table(
        "need",
        *_columns(),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=True),
        sa.Column("observed_on", sa.Date(), nullable=False),
        sa.Column("noted_by", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_need_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_need")),
    )
    op.create_index(op.f("ix_need_account_id"), "need", ["account_id"])


def _plans() -> None:
    op.create_table(
        "joint_plan",
        *_columns(),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("plan_year", sa.Integer(), nullable=False),
        sa.Column("session_on", sa.Date(), nullable=True),
        sa.Column("interaction_id", sa.Integer(), nullable=True),
        sa.Column("theirs", sa.JSON(), nullable=True),
        sa.Column("ours", sa.JSON(), nullable=True),
        sa.Column("senior", sa.JSON(), nullable=True),
        sa.Column("notes", sa.String(), nullable=True),
        sa.Column("edition", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("acknowledged_on", sa.Date(), nullable=True),
        sa.Column("acknowledged_by", sa.Integer(), nullable=True),
        sa.Column("acknowledged_how", sa.String(), nullable=True),
        sa.Column("agreed", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_joint_plan_account_id")),
        sa.ForeignKeyConstraint(
            ["acknowledged_by"], ["contact.id"], name=op.f("fk_joint_plan_acknowledged_by")
        ),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name=op.f("fk_joint_plan_interaction_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_joint_plan")),
    )
    for name in ("account_id", "acknowledged_by", "interaction_id"):
        op.create_index(op.f(f"ix_joint_plan_{name}"), "joint_plan", [name])
    _one("uq_joint_plan_year", "joint_plan", ["account_id", "plan_year"])


def _items() -> None:
    op.create_table(
        "plan_item",
        *_columns(),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("need_id", sa.Integer(), nullable=True),
        sa.Column("promise_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["need_id"], ["need.id"], name=op.f("fk_plan_item_need_id")),
        sa.ForeignKeyConstraint(["plan_id"], ["joint_plan.id"], name=op.f("fk_plan_item_plan_id")),
        sa.ForeignKeyConstraint(["promise_id"], ["promise.id"], name=op.f("fk_plan_item_promise_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_item")),
    )
    for name in ("need_id", "plan_id", "promise_id"):
        op.create_index(op.f(f"ix_plan_item_{name}"), "plan_item", [name])


def _updates() -> None:
    op.create_table(
        "plan_update",
        *_columns(),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("quarter", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("says", sa.JSON(), nullable=True),
        sa.Column("written_by", sa.String(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("sent_to", sa.Integer(), nullable=True),
        sa.Column("sent", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["plan_id"], ["joint_plan.id"], name=op.f("fk_plan_update_plan_id")),
        sa.ForeignKeyConstraint(["sent_to"], ["contact.id"], name=op.f("fk_plan_update_sent_to")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_update")),
    )
    for name in ("plan_id", "sent_to"):
        op.create_index(op.f(f"ix_plan_update_{name}"), "plan_update", [name])
    _one("uq_plan_update_quarter", "plan_update", ["plan_id", "quarter"])


def _one(name: str, table: str, columns: list[str]) -> None:
    """One row that is not voided for each of these."""
    where = sa.text("NOT voided")
    op.create_index(name, table, columns, unique=True, sqlite_where=where, postgresql_where=where)
