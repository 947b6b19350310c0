"""Interval readings of meters."""
