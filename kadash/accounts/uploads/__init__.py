"""The kinds of files that hold accounts, people, bills and interval readings."""
