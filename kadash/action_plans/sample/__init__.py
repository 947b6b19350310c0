"""The room's part of the sample program."""
