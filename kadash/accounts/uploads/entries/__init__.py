"""Calendars, address books and mail: what people's own programs export."""
