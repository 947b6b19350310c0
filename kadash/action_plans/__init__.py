"""Customer action plans: nine sections for each account, filled from the data, confirmed by people."""
