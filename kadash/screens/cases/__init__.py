"""Cases with their clocks, what departments promise, escalations."""
