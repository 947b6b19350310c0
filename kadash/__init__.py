"""Kadash: the dashboard of an electric and water utility's key accounts program."""
