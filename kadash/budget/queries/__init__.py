"""Reads of budgets and of what other rooms know about the program."""
