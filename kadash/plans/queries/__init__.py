"""Reads of what the documents quote."""
