"""What a plan says and how complete it is, calculated."""
