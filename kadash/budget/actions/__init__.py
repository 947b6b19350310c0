"""Writes to programs, budgets, their lines and actuals."""
