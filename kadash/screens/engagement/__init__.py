"""Who to call, what is due today, and the relationship with one account."""
