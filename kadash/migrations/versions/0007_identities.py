"""Bills and entries of the ledger that are the same are one row, held by the database itself.

Where two rows say the same today (two loads at once could store a bill twice), the later ones count up, so
that nothing is lost; the audit trail names them.
"""

import logging

import sqlalchemy as sa
from alembic import op

revision = "0007_identities"
down_revision = "0006_sign_ins"

BILL = (
    "account_id", "period_end", "service",
    "coalesce(meter, '')", "coalesce(invoice, '')", "coalesce(period_start, '0001-01-01')",
)  # fmt: skip
ACTUAL = (
    "program_id", "fiscal_year", "description",
    "coalesce(account_code, '')", "coalesce(record_id, '')", "coalesce(day, '0001-01-01')",
)  # fmt: skip
_LOG = logging.getLogger("kadash")


def upgrade() -> None:
    for table, parts, where in (("bill", BILL, None), ("actual", ACTUAL, "batch_id IS NOT NULL")):
        _count_up(table, parts, where)
        columns = [sa.text(part) if "(" in part else part for part in (*parts, "occurrence")]
        condition = None if where is None else sa.text(where)
        op.create_index(
            f"uq_{table}_identity", table, columns, unique=True,
            sqlite_where=condition, postgresql_where=condition,
        )  # fmt: skip


def _count_up(table: str, parts: tuple[str, ...], where: str | None) -> None:
    """Number rows of one identity and occurrence on from the highest; the oldest keeps its number."""
    identity = ", ".join(parts)
    chosen = f"WHERE {where}" if where else ""
    query = (
        f"SELECT id, same, most FROM (SELECT id, dense_rank() OVER (ORDER BY {identity}) AS same, "  # noqa: S608
        f"row_number() OVER (PARTITION BY {identity}, occurrence ORDER BY id) AS number, "
        f"max(occurrence) OVER (PARTITION BY {identity}) AS most FROM {table} {chosen}) AS found "
        "WHERE number > 1 ORDER BY same, id"
    )
    connection = op.get_bind()
    rows = connection.execute(sa.text(query)).all()
    given: dict[int, int] = {}
    for id, same, most in rows:
        given[same] = given.get(same, most) + 1
        change = sa.text(f"UPDATE {table} SET occurrence = :number WHERE id = :id")  # noqa: S608
        connection.execute(change, {"number": given[same], "id": id})
    if rows:
        _LOG.warning(
            "%s rows of %s say the same as an earlier one: they may have been stored twice. Look at them.",
            len(rows),
            table,
        )
