"""Pure calculation: lines, what they serve, spending, comparison, worth."""
