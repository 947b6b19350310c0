"""The kinds of files that the room takes."""
