"""The kind of file that holds survey answers, in every shape that survey tools export."""
