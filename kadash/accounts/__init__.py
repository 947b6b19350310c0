"""Customers, their bills and contacts, and the representatives."""
