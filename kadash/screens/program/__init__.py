"""What the pages on building the program show."""
