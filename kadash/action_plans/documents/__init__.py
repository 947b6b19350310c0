"""Files of action plans."""
