"""Alembic migrations: the only way a schema changes."""
