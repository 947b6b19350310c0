"""The business plan: its sections, documents and adopted versions."""
