"""The parts of the at-risk page."""
