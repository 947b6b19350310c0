"""What the room asks of the rooms below it about accounts."""

import pandas as pd
import sqlalchemy as sa
import sqlmodel as sm


def account_facts(session: sm.Session) -> pd.DataFrame:
    """Return a row per account, indexed by its id: number, name, customer_class, representative."""
    account = sa.table(
        "account",
        *(sa.column(c) for c in ("id", "number", "name", "customer_class")),
        sa.column("representative_id"),
    )
    representative = sa.table("representative", sa.column("id"), sa.column("name"))
    found = (
        session.connection()
        .execute(
            sa.select(
                account.c.id,
                account.c.number,
                account.c.name,
                account.c.customer_class,
                representative.c.name,
            ).select_from(
                account.outerjoin(representative, account.c.representative_id == representative.c.id)
            )
        )
        .all()
    )
    columns = ["account_id", "number", "name", "customer_class", "representative"]
    return pd.DataFrame(found, columns=columns).set_index("account_id")
