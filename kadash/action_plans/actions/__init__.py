"""Writes to action plans."""
