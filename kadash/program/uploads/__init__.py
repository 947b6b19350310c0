"""The kinds of files that the program room takes."""
