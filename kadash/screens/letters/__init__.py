"""Letters to key accounts."""
