"""Writes of the documents: confirming what is shown, adopting, letters."""
