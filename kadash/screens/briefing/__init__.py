"""The parts of the briefing page and of the present mode."""
