"""Stored bills that overlap uploaded ones."""
