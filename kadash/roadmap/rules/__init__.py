"""Pure calculation: the goals tree, its codes, and the SMART check."""
