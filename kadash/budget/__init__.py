"""Budget lines, what they serve, versions and actuals."""
