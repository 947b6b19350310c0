"""The parts of the self-assessment page."""
