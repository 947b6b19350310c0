"""The triggers anew: a column that never holds decimals is written plainly, so each connection parses less."""

revision = "0027_short_triggers"
down_revision = "0026_removed_evidence"


def upgrade() -> None:
    """Change no table: each migration ends by making the triggers that are not as they should be."""
