"""The parts of the accounts pages."""
