"""Goals, objectives and measures."""
