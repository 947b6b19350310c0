"""The pictures of the program room."""
