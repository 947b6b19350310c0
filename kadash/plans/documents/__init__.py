"""The documents as Word and PDF."""
