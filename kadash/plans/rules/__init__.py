"""What the documents say: figures, sections, letters."""
