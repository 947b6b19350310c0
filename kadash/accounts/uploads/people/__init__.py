"""Contacts, and activities with them."""
