"""Reads of assessments, of the facts that prove them, and of the trail of answers."""
