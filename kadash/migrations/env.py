"""Run by Alembic; the connection (and its transaction) is the caller's."""

from alembic import context

from kadash.core.triggers import put_triggers

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    render_as_batch=connection.dialect.name == "sqlite",
    on_version_apply=lambda ctx, **_: put_triggers(ctx.connection),
)
context.run_migrations()
