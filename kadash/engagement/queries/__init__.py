"""Reads of who was spoken to, what was promised and what was told."""
