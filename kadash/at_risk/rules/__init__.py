"""Pure calculation: the at-risk table and everything that is computed from it."""
