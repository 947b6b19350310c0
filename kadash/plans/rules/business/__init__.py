"""The seven sections of the business plan: what the data writes, beside what people write."""
