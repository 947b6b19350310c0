"""Run by Alembic; the connection (and its transaction) is the caller's."""

from alembic import context

from kadash.core.triggers import put_triggers

connection = context.config.attributes["connection"]
in_between = context.config.attributes.get(
    "triggers_in_between", True
)  # nothing to keep a trail of in a new one
context.configure(
    connection=connection,
    render_as_batch=connection.dialect.name == "sqlite",
    on_version_apply=lambda ctx, **_: put_triggers(ctx.connection) if in_between else None,
)
context.run_migrations()
