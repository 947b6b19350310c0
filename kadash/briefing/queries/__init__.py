"""Reads of briefings, and of the facts that they may state."""
