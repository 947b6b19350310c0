"""Writes of the engagement room: one transaction each, checked by role."""
