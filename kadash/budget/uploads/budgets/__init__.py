"""Budgets as files."""
