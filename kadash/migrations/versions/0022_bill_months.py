"""What was billed per account, month and service is kept as sums, filled from the bills that are there."""

import sqlalchemy as sa
from alembic import op

revision = "0022_bill_months"
down_revision = "0021_upload_drafts"

FILL = """
INSERT INTO bill_month (month, account_id, service, bills, revenue_bills, demand_bills, revenue_cents,
    power_cost_cents, usage, peak_kw, billed_kw, meters, estimated, corrected)
SELECT month, account_id, service, CAST(sum(bills) AS BIGINT), CAST(sum(revenue_bills) AS BIGINT),
    CAST(sum(demand_bills) AS BIGINT), CAST(sum(revenue_cents) AS BIGINT),
    CAST(sum(power_cost_cents) AS BIGINT), sum(usage), sum(peak_kw), sum(billed_kw), count(peak_kw),
    CAST(sum(estimated) AS BIGINT), CAST(sum(corrected) AS BIGINT)
FROM (
    SELECT month, account_id, service, count(*) AS bills, count(revenue_cents) AS revenue_bills,
        count(demand_kw) AS demand_bills, sum(revenue_cents) AS revenue_cents,
        sum(power_cost_cents) AS power_cost_cents, sum(usage) AS usage, max(demand_kw) AS peak_kw,
        max(billed_demand_kw) AS billed_kw, sum(CASE WHEN estimated THEN 1 ELSE 0 END) AS estimated,
        sum(CASE WHEN correction THEN 1 ELSE 0 END) AS corrected
    FROM bill GROUP BY month, account_id, service, meter
) AS meters
GROUP BY month, account_id, service
"""


def upgrade() -> None:
    op.create_table(
        "bill_month",
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("bills", sa.Integer(), nullable=False),
        sa.Column("revenue_bills", sa.Integer(), nullable=False),
        sa.Column("demand_bills", sa.Integer(), nullable=False),
        sa.Column("revenue_cents", sa.BigInteger(), nullable=True),
        sa.Column("power_cost_cents", sa.BigInteger(), nullable=True),
        sa.Column("usage", sa.Float(), nullable=True),
        sa.Column("peak_kw", sa.Float(), nullable=True),
        sa.Column("billed_kw", sa.Float(), nullable=True),
        sa.Column("meters", sa.Integer(), nullable=False),
        sa.Column("estimated", sa.Integer(), nullable=False),
        sa.Column("corrected", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("month", "account_id", "service", name=op.f("pk_bill_month")),
        sqlite_with_rowid=False,
    )
    op.execute(FILL)
