"""Kadash: the dashboard of an electric and water utility's key accounts program."""

__version__ = "0.1.0"
