"""Documents for customers: the agreement and the quarterly update of a plan."""
