"""The parts of the goals page."""
