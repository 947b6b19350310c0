"""Kadash: the dashboard of an electric and water utility's key accounts program."""

__version__ = "1.0.0"
