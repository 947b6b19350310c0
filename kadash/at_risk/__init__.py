"""What the utility stands to lose, and how sure we are."""
