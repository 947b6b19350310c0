"""Reads of accounts, people, metered load and the trail of changes."""
