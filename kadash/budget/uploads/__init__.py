"""The kinds of files that hold budgets and actuals."""
