"""What every room stands on: database, money, periods, roles, audit, settings, errors."""
