"""Reports as Word documents and PDF: one value, drawn twice, so that both say the same."""
