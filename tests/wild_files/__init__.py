"""Makers of ``tests/files/wild``: all in them is invented here; what each file must come to is worked out by
hand in the tests that read it."""
