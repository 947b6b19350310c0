"""Line items rolled up to bills: sales apart from totals and balances, use counted once."""
