"""How files are read: bytes to grids of text, within limits; ``kadash.intake.read`` is the way in."""
