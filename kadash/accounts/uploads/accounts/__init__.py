"""Lists of accounts."""
