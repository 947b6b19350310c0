"""Pure calculation: services, what the items of a bill are, which activities are meetings."""
