"""Bills: a row per bill, several line items per bill, or a column per month."""
