"""Bill tables with a column per month, turned into a row per customer and month."""
