"""The parts of the budget page."""
