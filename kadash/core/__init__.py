"""Common ground of all rooms: database, money, periods, roles, audit, settings, errors."""
