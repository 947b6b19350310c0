"""The parts of the uploads page."""
