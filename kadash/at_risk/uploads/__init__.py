"""The kind of file that holds an at-risk worksheet."""
